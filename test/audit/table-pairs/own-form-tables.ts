import { makeGrid } from "../../grids/make-grid";
import { best } from "../../tables/best-table";

const economy = best(
  makeGrid([
    ["TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2026"],
    [
      "TT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Thực hiện năm 2025",
      "Kế hoạch năm 2026",
      "Thực hiện năm 2026",
      "So với cùng kỳ (%)",
      "So với kế hoạch (%)",
    ],
    [1, "Tổng thu ngân sách", "Tỷ đồng", 1180, 1250, 1312, 111.19, 104.96],
    [2, "Tổng chi ngân sách", "Tỷ đồng", 980, 1040, 1018, 103.88, 97.88],
    [3, "Giá trị sản xuất nông nghiệp", "Tỷ đồng", 640, 668, 672, 105, 100.6],
    [4, "Lao động được giải quyết việc làm", "Người", 2450, 2500, 2612, 106.61, 104.48],
    [5, "Diện tích rừng trồng mới", "Ha", 310, 300, 285, 91.94, 95],
  ]),
);
const budget = best(
  makeGrid([
    ["TÌNH HÌNH GIẢI NGÂN DỰ TOÁN NĂM 2026"],
    ["Đơn vị tính: triệu đồng"],
    ["STT", "Đơn vị", "Dự toán giao", "Đã giải ngân", "Tỷ lệ (%)", "Còn lại"],
    [1, "Sở Y tế", 12400, 9920, 80, 2480],
    [2, "Sở Giáo dục và Đào tạo", 25000, 21250, 85, 3750],
    [3, "Sở Nội vụ", 4800, 3120, 65, 1680],
    [4, "Sở Tư pháp", 2200, 1936, 88, 264],
    [5, "Văn phòng UBND tỉnh", 6600, 6171, 93.5, 429],
    [null, "Tổng cộng", 51000, 42397, 83.13, 8603],
  ]),
);
const digit = best(
  makeGrid([
    ["KẾT QUẢ SỐ HÓA HỒ SƠ, KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2026"],
    [
      "STT",
      "Đơn vị",
      "Hồ sơ tiếp nhận",
      "Hồ sơ được số hóa",
      "Tỷ lệ số hóa hồ sơ (%)",
      "Kết quả giải quyết",
      "Kết quả được số hóa",
      "Tỷ lệ số hóa kết quả (%)",
    ],
    [1, "Xã Quảng Phú", 640, 608, 95, 600, 540, 90],
    [2, "Xã Hòa Đông", 480, 432, 90, 450, 405, 90],
    [3, "Phường Tân Lập", 1520, 1444, 95, 1480, 1406, 95],
    [4, "Phường Ea Tam", 360, 270, 75, 320, 208, 65],
    [null, "Tổng", 3000, 2754, 91.8, 2850, 2559, 89.79],
  ]),
);
const months = best(
  makeGrid([
    ["KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ 6 THÁNG ĐẦU NĂM 2026"],
    ["Tháng", "Tiếp nhận", "Trực tuyến", "Trực tiếp", "Đã giải quyết", "Đúng hạn", "Quá hạn"],
    ["Tháng 1", 310, 248, 62, 298, 295, 3],
    ["Tháng 2", 205, 160, 45, 210, 210, 0],
    ["Tháng 3", 420, 350, 70, 415, 409, 6],
    ["Tháng 4", 388, 330, 58, 380, 380, 0],
    ["Tháng 5", 402, 352, 50, 399, 395, 4],
    ["Tháng 6", 435, 391, 44, 430, 430, 0],
    ["Cộng", 2160, 1831, 329, 2132, 2119, 13],
  ]),
);
const schools = best(
  makeGrid([
    ["THỐNG KÊ TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2026 - 2027"],
    ["TT", "Trường", "Số lớp", "Số học sinh", "Trong đó nữ", "Số giáo viên", "Phòng học kiên cố"],
    [1, "Mầm non Hoa Sen", 12, 336, 160, 26, 12],
    [2, "Tiểu học Kim Đồng", 20, 640, 310, 31, 18],
    [3, "Tiểu học Lê Lợi", 15, 465, 228, 24, 15],
    [4, "THCS Nguyễn Du", 16, 608, 300, 34, 16],
    [null, "Cộng", 63, 2049, 998, 115, 61],
  ]),
);
const petitions = best(
  makeGrid([
    ["TỔNG HỢP PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN THÁNG 11 NĂM 2026"],
    ["TT", "Lĩnh vực", "Tổng số", "Kỳ trước chuyển sang", "Tiếp nhận trong kỳ", "Đã xử lý", "Đang xử lý", "Quá hạn"],
    [1, "Đất đai", 46, 6, 40, 38, 8, 2],
    [2, "Xây dựng", 27, 3, 24, 25, 2, 0],
    [3, "Môi trường", 33, 5, 28, 30, 3, 1],
    [4, "Hộ tịch", 9, 0, 9, 9, 0, 0],
    [5, "Khác", 15, 1, 14, 13, 2, 0],
    [null, "Tổng cộng", 130, 15, 115, 115, 15, 3],
  ]),
);

/** Six tables that no form knows, made up: measures with their plan, money, percentages between counts, months, schools, petitions. */
export const ownFormTables = {
  economy: { table: economy, period: "năm 2026" },
  budget: { table: budget, period: "năm 2026" },
  digit: { table: digit, period: "quý III năm 2026" },
  months: { table: months, period: "6 tháng đầu năm 2026" },
  schools: { table: schools, period: "năm học 2026 - 2027" },
  petitions: { table: petitions, period: "tháng 11 năm 2026" },
} as const;
