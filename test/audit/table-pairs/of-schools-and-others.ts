import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at; the outcomes as they are now. */
export const ofSchoolsAndOthers: readonly TablePair[] = [
  {
    table: "schools",
    right: "Toàn xã có 04 trường với 63 lớp, 2.049 học sinh, trong đó 998 nữ (48,71%).",
    slip: ["48,71", "45,71"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Hai trường tiểu học có 35 lớp, 1.105 học sinh, 55 giáo viên.",
    slip: ["1.105", "1.405"],
    outcome: "asked",
  },
  {
    table: "schools",
    right: "Tiểu học Kim Đồng có 20 lớp, 640 học sinh, bình quân 32 học sinh/lớp; có 18/20 phòng học kiên cố.",
    slip: ["32", "35"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Tổng số giáo viên là 115 người, bình quân 1,83 giáo viên/lớp.",
    slip: ["115", "145"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Có 61/63 phòng học kiên cố, đạt 96,83%; còn thiếu 02 phòng ở Tiểu học Kim Đồng.",
    slip: ["02", "05"],
    outcome: "asked",
  },
  {
    table: "schools",
    right: "Bậc mầm non có 12 lớp, 336 cháu; bậc tiểu học 35 lớp, 1.105 học sinh; bậc THCS 16 lớp, 608 học sinh.",
    slip: ["608", "638"],
    outcome: "asked",
  },
  {
    table: "schools",
    right: "Trường THCS Nguyễn Du: 16 lớp, 608 học sinh (nữ 300), 34 giáo viên.",
    slip: ["608", "638"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Số học sinh nữ là 998 em, nam là 1.051 em.",
    slip: ["998", "968"],
    outcome: "silent",
  },
  {
    table: "schools",
    right: "Tỷ lệ học sinh trên giáo viên là 17,8.",
    slip: ["17,8", "14,8"],
    outcome: "silent",
  },
  {
    table: "schools",
    right: "Năm học 2026 - 2027 toàn xã huy động 2.049 học sinh ra lớp, tăng 35 em so với năm học trước.",
    slip: ["2.049", "2.349"],
    outcome: "silent",
  },
  {
    table: "petitions",
    right:
      "Tháng 11, tiếp nhận 115 phản ánh, kiến nghị; kỳ trước chuyển sang 15; tổng số 130. Đã xử lý 115 (88,46%), đang xử lý 15, trong đó quá hạn 3.",
    slip: ["130", "160"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Lĩnh vực đất đai nhiều nhất với 46 phản ánh (35,38%), tiếp đến là môi trường 33, xây dựng 27.",
    slip: ["33", "36"],
    outcome: "silent",
  },
  {
    table: "petitions",
    right: "Đã xử lý xong toàn bộ 9 phản ánh về hộ tịch.",
    slip: null,
    outcome: null,
  },
  {
    table: "petitions",
    right: "03 phản ánh quá hạn thuộc lĩnh vực đất đai (02) và môi trường (01).",
    slip: ["03", "06"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Trong 15 phản ánh đang xử lý có 12 phản ánh còn trong hạn.",
    slip: ["15", "12"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Lĩnh vực xây dựng đã xử lý 25/27 phản ánh, đạt 92,59%.",
    slip: ["92,59", "95,59"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Các lĩnh vực khác 15 phản ánh, đã xử lý 13.",
    slip: ["15", "12"],
    outcome: "silent",
  },
  {
    table: "petitions",
    right:
      "Số phản ánh mới tiếp nhận là 115, trong đó đất đai 40, môi trường 28, xây dựng 24, hộ tịch 9, lĩnh vực khác 14.",
    slip: ["115", "145"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Lĩnh vực môi trường: tiếp nhận mới 28 phản ánh, cùng 5 phản ánh kỳ trước; đã xử lý 30, còn 3, quá hạn 1.",
    slip: ["28", "25"],
    outcome: "asked",
  },
  {
    table: "petitions",
    right: "Đất đai, môi trường và xây dựng chiếm 81,54% tổng số phản ánh.",
    slip: ["81,54", "84,54"],
    outcome: "silent",
  },
  {
    table: "schools",
    right: "Trường Mầm non Hoa Sen: 12 lớp, 336 cháu, 26 giáo viên; bình quân 28 cháu/lớp.",
    slip: ["28", "25"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Hai trường Tiểu học Kim Đồng và Tiểu học Lê Lợi có tổng số 1.105 học sinh, 35 lớp.",
    slip: ["1.105", "1.405"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Số giáo viên nhiều nhất ở THCS Nguyễn Du (34 người), ít nhất ở Tiểu học Lê Lợi (24 người).",
    slip: ["24", "27"],
    outcome: "silent",
  },
  {
    table: "schools",
    right: "Tiểu học Lê Lợi có 465 học sinh, nữ 228 em, chiếm 49,03%.",
    slip: ["228", "258"],
    outcome: "told",
  },
  {
    table: "schools",
    right: "Toàn xã hiện có 61 phòng học kiên cố trên 63 lớp học.",
    slip: ["63", "66"],
    outcome: "asked",
  },
  {
    table: "schools",
    right: "THCS Nguyễn Du dự kiến tuyển sinh 160 học sinh lớp 6 năm học tới.",
    slip: ["160", "130"],
    outcome: "silent",
  },
  {
    table: "petitions",
    right:
      "Tháng 11/2026 Trung tâm tiếp nhận mới 115 phản ánh, cùng 15 phản ánh chuyển từ tháng 10; đã trả lời 115, đạt 88,46%.",
    slip: ["88,46", "85,46"],
    outcome: "told",
  },
  {
    table: "petitions",
    right: "Lĩnh vực đất đai còn 8 phản ánh đang xử lý, có 02 phản ánh quá hạn.",
    slip: ["02", "05"],
    outcome: "told",
  },
  {
    table: "petitions",
    right:
      "Có 03 lĩnh vực còn phản ánh đang xử lý từ 03 trở lên? Thực tế chỉ 02 lĩnh vực là đất đai (8) và môi trường (3).",
    slip: ["02", "05"],
    outcome: "silent",
  },
  {
    table: "petitions",
    right: "Không có phản ánh quá hạn ở các lĩnh vực xây dựng, hộ tịch và lĩnh vực khác.",
    slip: null,
    outcome: null,
  },
  {
    table: "petitions",
    right: "Xây dựng: 27 phản ánh, xử lý 25; môi trường: 33 phản ánh, xử lý 30; đất đai: 46 phản ánh, xử lý 38.",
    slip: ["46", "43"],
    outcome: "silent",
  },
  {
    table: "letters",
    right: "Trong quý III, toàn tỉnh tiếp 472 lượt với 600 người; Thanh tra tỉnh tiếp 210 lượt (44,49%).",
    slip: ["600", "630"],
    outcome: "silent",
  },
  {
    table: "letters",
    right: "Đơn kiến nghị, phản ánh 208 đơn, chiếm 65%; khiếu nại 86 đơn (26,88%); tố cáo 26 đơn (8,12%).",
    slip: ["86", "83"],
    outcome: "told",
  },
  {
    table: "letters",
    right:
      "Phường Minh Khai nhận 86 đơn: 21 đơn khiếu nại, 05 đơn tố cáo, 60 đơn kiến nghị, phản ánh; đã giải quyết 70 đơn, đang giải quyết 16 đơn.",
    slip: ["21", "24"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Tỷ lệ giải quyết đơn đạt 80% (256/320 đơn).",
    slip: ["80", "83"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Sở Xây dựng còn 08 đơn, Thanh tra tỉnh còn 34 đơn chưa giải quyết xong.",
    slip: ["34", "37"],
    outcome: "silent",
  },
  {
    table: "services",
    right:
      "Sở Công Thương có tỷ lệ hồ sơ trực tuyến cao nhất với 99%, Sở Văn hóa, Thể thao và Du lịch thấp nhất với 75%.",
    slip: ["99", "96"],
    outcome: "silent",
  },
  {
    table: "services",
    right: "Tổng số 625 TTHC, trong đó toàn trình 380 (60,8%), một phần 245 (39,2%).",
    slip: ["60,8", "63,8"],
    outcome: "told",
  },
  {
    table: "services",
    right: "Sở Y tế tiếp nhận 4.100 hồ sơ, có 205 hồ sơ nộp trực tiếp.",
    slip: ["4.100", "4.400"],
    outcome: "asked",
  },
  {
    table: "services",
    right: "Thanh toán trực tuyến đạt 3.865 hồ sơ, bằng 29,06% tổng số hồ sơ.",
    slip: ["29,06", "26,06"],
    outcome: "asked",
  },
  {
    table: "labour",
    right: "Phường Tân An tạo việc làm cho 820 lao động, chiếm 41% toàn thành phố; kinh phí 450 triệu đồng.",
    slip: ["450", "420"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Tổng kinh phí đào tạo nghề 975 triệu đồng cho 650 lao động, bình quân 1,5 triệu đồng/người.",
    slip: ["975", "945"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Lao động nữ chiếm 50%; xuất khẩu lao động 80 người.",
    slip: ["50", "53"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Xã Ea Kao: 310 việc làm mới, 12 lao động xuất khẩu, đào tạo 90 người, kinh phí 135 triệu đồng.",
    slip: ["12", "15"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Tỷ lệ hộ nghèo toàn khu vực 2,17%; cao nhất là Xã Bình Lâm 5%, thấp nhất là Phường Dân Lợi 1%.",
    slip: ["2,17", "2,47"],
    outcome: "silent",
  },
  {
    table: "households",
    right: "Xã Cẩm Thủy: 3.200 hộ, 64 hộ nghèo (2%), 96 hộ cận nghèo (3%).",
    slip: ["64", "67"],
    outcome: "told",
  },
];
