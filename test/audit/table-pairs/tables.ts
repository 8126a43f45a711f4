import { form06a } from "../../grids/form-06a";
import { makeGrid } from "../../grids/make-grid";
import { best } from "../../tables/best-table";
import { ownFormTables } from "./own-form-tables";

const province = form06a("Đơn vị", [
  ["I", "Sở, ban, ngành", 9600, 600, 8230, 770, 9013, 6715, 2197, 101, 587, 553, 34],
  [1, "Sở Tư pháp", 2500, 64, 2310, 126, 2430, 2104, 318, 8, 70, 70, 0],
  [2, "Sở Nông nghiệp và Môi trường", 5000, 412, 3986, 602, 4600, 3120, 1405, 75, 400, 372, 28],
  [3, "Sở Xây dựng", 1800, 118, 1640, 42, 1690, 1210, 462, 18, 110, 104, 6],
  [4, "Sở Khoa học và Công nghệ", 300, 6, 294, 0, 293, 281, 12, 0, 7, 7, 0],
  [5, "Thanh tra tỉnh", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ["II", "Xã, phường", 22300, 400, 20000, 1900, 21740, 17425, 4265, 50, 560, 551, 9],
  [1, "Phường Đông Sơn", 7500, 120, 6480, 900, 7300, 5900, 1380, 20, 200, 196, 4],
  [2, "Phường Hạc Thành", 10000, 210, 9290, 500, 9800, 8040, 1750, 10, 200, 200, 0],
  [3, "Xã Tân Phúc", 1200, 15, 1085, 100, 1170, 900, 265, 5, 30, 28, 2],
  [4, "Xã Yên Định", 2000, 35, 1815, 150, 1920, 1480, 440, 0, 80, 80, 0],
  [5, "Xã Nga Sơn", 1600, 20, 1330, 250, 1550, 1105, 430, 15, 50, 47, 3],
  [null, "Tổng cộng", 31900, 1000, 28230, 2670, 30753, 24140, 6462, 151, 1147, 1104, 43],
]);

const quarter = form06a("Đơn vị", [
  ["I", "Sở, ban, ngành", 1830, 80, 1663, 87, 1724, 1482, 228, 14, 106, 102, 4],
  [1, "Sở Tài chính", 380, 25, 310, 45, 344, 260, 80, 4, 36, 35, 1],
  [2, "Sở Khoa học và Công nghệ", 180, 12, 148, 20, 160, 120, 40, 0, 20, 20, 0],
  [3, "Thanh tra tỉnh", 20, 3, 0, 17, 15, 2, 12, 1, 5, 5, 0],
  [4, "Sở Công Thương", 1250, 40, 1205, 5, 1205, 1100, 96, 9, 45, 42, 3],
  ["II", "UBND cấp xã", 3959, 78, 3340, 541, 3820, 2720, 1055, 45, 139, 124, 15],
  [1, "UBND xã Tân Lập", 553, 18, 402, 133, 523, 310, 201, 12, 30, 25, 5],
  [2, "UBND phường Đồng Tâm", 1107, 22, 998, 87, 1055, 800, 255, 0, 52, 52, 0],
  [3, "UBND xã Yên Sơn", 318, 7, 251, 60, 305, 170, 129, 6, 13, 11, 2],
  [4, "UBND xã Phú Cường", 228, 0, 187, 41, 220, 140, 80, 0, 8, 8, 0],
  [5, "UBND phường Quyết Thắng", 1753, 31, 1502, 220, 1717, 1300, 390, 27, 36, 28, 8],
  [null, "Tổng cộng", 5789, 158, 5003, 628, 5544, 4202, 1283, 59, 245, 226, 19],
]);

const commune = form06a("Lĩnh vực", [
  [1, "Hộ tịch", 180, 8, 152, 20, 172, 140, 30, 2, 8, 8, 0],
  [2, "Chứng thực", 400, 0, 310, 90, 400, 385, 15, 0, 0, 0, 0],
  [3, "Đất đai", 80, 24, 50, 6, 58, 22, 31, 5, 22, 19, 3],
  [4, "Bảo trợ xã hội", 60, 10, 44, 6, 52, 36, 16, 0, 8, 8, 0],
  [5, "Hộ kinh doanh", 40, 2, 38, 0, 39, 37, 2, 0, 1, 1, 0],
  [null, "Tổng cộng", 760, 44, 594, 122, 721, 620, 94, 7, 39, 36, 3],
]);

const households = best(
  makeGrid([
    ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO VÀ THAM GIA BHYT NĂM 2026"],
    ["STT", "Xã, phường", "Số hộ", "Số hộ nghèo", "Số hộ cận nghèo", "Số người tham gia BHYT"],
    [1, "Xã An Bình", 2400, 60, 90, 8400],
    [2, "Xã Bình Lâm", 1800, 90, 54, 6120],
    [3, "Xã Cẩm Thủy", 3200, 64, 96, 11840],
    [4, "Phường Dân Lợi", 4600, 46, 92, 16640],
    [null, "Tổng cộng", 12000, 260, 332, 43000],
  ]),
);

const letters = best(
  makeGrid([
    ["TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN THƯ QUÝ III NĂM 2026"],
    [
      "STT",
      "Đơn vị",
      "Số lượt tiếp",
      "Số người được tiếp",
      "Tổng số đơn tiếp nhận",
      "Đơn khiếu nại",
      "Đơn tố cáo",
      "Đơn kiến nghị, phản ánh",
      "Đơn đã giải quyết",
      "Đơn đang giải quyết",
    ],
    [1, "Xã Hòa Bình", 42, 55, 30, 8, 2, 20, 24, 6],
    [2, "Xã Tân Tiến", 36, 40, 25, 5, 0, 20, 25, 0],
    [3, "Phường Minh Khai", 120, 168, 86, 21, 5, 60, 70, 16],
    [4, "Sở Xây dựng", 64, 75, 48, 12, 3, 33, 40, 8],
    [5, "Thanh tra tỉnh", 210, 262, 131, 40, 16, 75, 97, 34],
    [null, "Tổng cộng", 472, 600, 320, 86, 26, 208, 256, 64],
  ]),
);

const services = best(
  makeGrid([
    ["KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN 6 THÁNG ĐẦU NĂM 2026"],
    [
      "STT",
      "Cơ quan",
      "Tổng số TTHC",
      "DVC toàn trình",
      "DVC một phần",
      "Tổng số hồ sơ",
      "Hồ sơ trực tuyến",
      "Tỷ lệ hồ sơ trực tuyến (%)",
      "Hồ sơ thanh toán trực tuyến",
    ],
    [1, "Sở Nội vụ", 150, 90, 60, 3200, 2880, 90, 640],
    [2, "Sở Y tế", 210, 120, 90, 4100, 3895, 95, 1025],
    [3, "Sở Công Thương", 125, 100, 25, 5200, 5148, 99, 2080],
    [4, "Sở Văn hóa, Thể thao và Du lịch", 140, 70, 70, 800, 600, 75, 120],
    [null, "Cộng", 625, 380, 245, 13300, 12523, 94.16, 3865],
  ]),
);

const labour = best(
  makeGrid([
    ["KẾT QUẢ GIẢI QUYẾT VIỆC LÀM, ĐÀO TẠO NGHỀ NĂM 2026"],
    [
      "TT",
      "Xã, phường",
      "Lao động được tạo việc làm",
      "Trong đó nữ",
      "Xuất khẩu lao động",
      "Lao động qua đào tạo",
      "Kinh phí (triệu đồng)",
    ],
    [1, "Phường Tân An", 820, 410, 36, 300, 450],
    [2, "Phường Cẩm Thành", 640, 352, 24, 210, 315],
    [3, "Xã Ea Kao", 310, 124, 12, 90, 135],
    [4, "Xã Cư Êbur", 230, 114, 8, 50, 75],
    ["", "Tổng", 2000, 1000, 80, 650, 975],
  ]),
);

/** Two provinces' offices in form 06a, one commune's fields in the same form, and tables that no form knows; each with the period that its title has. */
export const tables = {
  province: { table: province, period: "9 tháng năm 2026" },
  quarter: { table: quarter, period: "quý III năm 2026" },
  commune: { table: commune, period: "tháng 11 năm 2026" },
  letters: { table: letters, period: "quý III năm 2026" },
  services: { table: services, period: "6 tháng đầu năm 2026" },
  labour: { table: labour, period: "năm 2026" },
  households: { table: households, period: "năm 2026" },
  ...ownFormTables,
} as const;
