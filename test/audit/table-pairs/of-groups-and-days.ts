import type { TablePair } from "./pair";

/** Groups of offices, what adds up beside the table, and periods told by their days. */
export const ofGroupsAndDays: readonly TablePair[] = [
  {
    table: "province",
    right:
      "Từ ngày 01/01/2026 đến ngày 30/9/2026: Tổng số hồ sơ tiếp nhận là 31.900, gồm: trực tuyến 28.230; trực tiếp, bưu chính 2.670; từ kỳ trước chuyển qua 1.000.",
    slip: ["31.900", "31.990"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Từ 01/01-30/9/2026, toàn tỉnh tiếp nhận 31.900 hồ sơ.",
    slip: ["31.900", "31.090"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Tính từ ngày 15 tháng 12 năm 2025 đến ngày 14 tháng 9 năm 2026, toàn tỉnh tiếp nhận 31.900 hồ sơ.",
    slip: ["31.900", "39.100"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Trong kỳ báo cáo (từ ngày 15/6/2026 đến 14/9/2026), tổng số hồ sơ tiếp nhận là 5.789 hồ sơ.",
    slip: ["5.789", "5.798"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Trong tuần từ 08/9 đến 14/9/2026, toàn tỉnh tiếp nhận 579 hồ sơ.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right:
      "Lũy kế từ đầu năm đến 30/9/2026, toàn tỉnh đã giải quyết 30.753 hồ sơ, đạt 96,4% tổng số hồ sơ phải giải quyết.",
    slip: ["30.753", "30.735"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Lũy kế từ năm 2021 đến nay toàn tỉnh đã giải quyết 140.735 hồ sơ.",
    slip: null,
    outcome: null,
  },
  {
    table: "quarter",
    right:
      "UBND phường Quyết Thắng trả 27 hồ sơ quá hạn, chiếm 60% số hồ sơ trả quá hạn cấp xã (45) và 45,8% toàn tỉnh (59).",
    slip: ["45,8", "48,5"],
    outcome: "asked",
  },
  {
    table: "province",
    right:
      "Sở NN&MT còn 400 hồ sơ chưa giải quyết, chiếm 68,1% số hồ sơ đang giải quyết của cấp tỉnh và 34,9% của toàn tỉnh.",
    slip: ["68,1", "61,8"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Hai phường Đông Sơn, Hạc Thành tiếp nhận 17.500 hồ sơ, chiếm 78,5% khối xã, phường.",
    slip: ["78,5", "75,8"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Hồ sơ quá hạn toàn tỉnh là 194 hồ sơ, trong đó các sở 135 hồ sơ, các xã 59 hồ sơ.",
    slip: ["135", "153"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Toàn tỉnh đã giải quyết 30.753 hồ sơ; các phường giải quyết 17.100 hồ sơ, các xã giải quyết 4.640 hồ sơ.",
    slip: ["17.100", "11.700"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Các xã, phường, đặc khu giải quyết 21.740 hồ sơ; các sở giải quyết 9.013 hồ sơ.",
    slip: ["9.013", "9.031"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "So với kế hoạch giao 90%, có 8/9 đơn vị phát sinh hồ sơ đạt tỷ lệ trực tuyến; còn 01 đơn vị chưa đạt là Sở NN&MT (86,9%).",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right: "Sở Xây dựng: 24 hồ sơ trễ (18 đã trả, 6 chưa trả); Phường Đông Sơn: 24 hồ sơ trễ (20 đã trả, 4 chưa trả).",
    slip: ["20 đã", "22 đã"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "UBND xã Tân Lập: quá hạn 17 hồ sơ (12 đã trả kết quả; 05 đang xử lý), nguyên nhân do đo đạc đất đai (9 hồ sơ), thiếu biên chế (8 hồ sơ).",
    slip: ["17", "71"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Trong 245 hồ sơ đang giải quyết có 226 hồ sơ trong hạn, 19 hồ sơ quá hạn (UBND cấp xã 15, sở 4).",
    slip: ["226", "262"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Công chức tư pháp hộ tịch giải quyết 572 hồ sơ (hộ tịch 172, chứng thực 400).",
    slip: ["572", "527"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Tỷ lệ trực tuyến: cấp tỉnh 91,4%; cấp xã 91,3%.",
    slip: ["91,4", "94,1"],
    outcome: "asked",
  },
  {
    table: "province",
    right:
      "Kỳ trước chuyển sang 1.000 hồ sơ: Sở NN&MT 412, phường Hạc Thành 210, phường Đông Sơn 120, Sở XD 118, Sở TP 64, còn lại 76.",
    slip: ["412", "421"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "So sánh giữa các đơn vị: Phường Hạc Thành tiếp nhận 10.000, giải quyết 9.800 (98%); Phường Đông Sơn tiếp nhận 7.500, giải quyết 7.300 (97,3%); chênh lệch 2.500 hồ sơ tiếp nhận.",
    slip: ["9.800", "8.900"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Đất đai có 8 hồ sơ quá hạn trên tổng số 10 hồ sơ quá hạn (80%).",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right: "Quá hạn đang giải quyết: Sở NN&MT 28/43 hồ sơ; Sở Xây dựng 6/43; các xã, phường 9/43.",
    slip: ["28/", "82/"],
    outcome: "told",
  },
  {
    table: "commune",
    right:
      "Đất đai: tiếp nhận 80 hồ sơ (tồn 24, mới 56), đã giải quyết 58 hồ sơ, quá hạn 05 hồ sơ; đang giải quyết 22 hồ sơ, quá hạn 03 hồ sơ. Bảo trợ xã hội: 60 hồ sơ; đã giải quyết 52, đang giải quyết 08.",
    slip: ["22", "20"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Trung bình một hồ sơ của Sở Xây dựng giải quyết trong 6,5 ngày, giảm 1,5 ngày so với quy định (8 ngày).",
    slip: null,
    outcome: null,
  },
  {
    table: "quarter",
    right: "UBND phường Đồng Tâm 1.107 hồ sơ (trực tuyến 998; trực tiếp 87; kỳ trước 22), trả 1.055, còn 52.",
    slip: ["1.055", "1.505"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở Tư pháp đã giải quyết 97,2% số hồ sơ tiếp nhận, còn 2,8% đang giải quyết.",
    slip: ["97,2", "92,7"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Trong tổng số 151 hồ sơ quá hạn có 101 hồ sơ cấp tỉnh (66,9%), 50 hồ sơ cấp xã (33,1%).",
    slip: ["101 hồ", "110 hồ"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Phường Hạc Thành, Phường Đông Sơn, Xã Yên Định tiếp nhận lần lượt 10.000, 7.500 và 2.000 hồ sơ.",
    slip: ["7.500", "5.700"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Sở Tài chính: 380 (25; 310; 45) - 344 (260; 80; 4) - 36 (35; 1).",
    slip: ["344", "434"],
    outcome: "told",
  },
  {
    table: "labour",
    right: "Phường Tân An, Phường Cẩm Thành, Xã Ea Kao, Xã Cư Êbur tạo việc làm cho 820, 640, 310, 230 lao động.",
    slip: ["640", "460"],
    outcome: "asked",
  },
  {
    table: "letters",
    right: "Toàn tỉnh tiếp 600 người/472 lượt; trong đó cấp xã 263 người/198 lượt, cấp tỉnh 337 người/274 lượt.",
    slip: ["263", "236"],
    outcome: "told",
  },
];
