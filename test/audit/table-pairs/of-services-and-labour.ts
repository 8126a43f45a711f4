import type { TablePair } from "./pair";

/** Tables of online services and of jobs that no form knows. */
export const ofServicesAndLabour: readonly TablePair[] = [
  {
    table: "services",
    right: "6 tháng đầu năm 2026, 4 sở cung cấp 625 TTHC, trong đó 380 DVC toàn trình, 245 DVC một phần.",
    slip: ["625", "265"],
    outcome: "asked",
  },
  {
    table: "services",
    right: "Tổng số hồ sơ 13.300, trực tuyến 12.523 hồ sơ, đạt 94,16%; thanh toán trực tuyến 3.865 hồ sơ, đạt 29,1%.",
    slip: ["12.523", "21.523"],
    outcome: "told",
  },
  {
    table: "services",
    right:
      "Sở Công Thương có tỷ lệ hồ sơ trực tuyến cao nhất 99% (5.148/5.200), thấp nhất là Sở VHTT&DL 75% (600/800).",
    slip: ["5.148", "5.418"],
    outcome: "told",
  },
  {
    table: "services",
    right:
      "Sở Y tế: 210 TTHC, 120 DVC toàn trình (57,1%), 90 DVC một phần (42,9%); 4.100 hồ sơ, trực tuyến 3.895 hồ sơ, đạt 95%.",
    slip: ["3.895", "3.985"],
    outcome: "told",
  },
  {
    table: "services",
    right: "Có 3/4 sở đạt tỷ lệ hồ sơ trực tuyến từ 90% trở lên; còn Sở Văn hóa, Thể thao và Du lịch (75%) chưa đạt.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right:
      "Số hồ sơ thanh toán trực tuyến của Sở Công Thương (2.080 hồ sơ) chiếm 53,8% tổng số hồ sơ thanh toán trực tuyến.",
    slip: ["2.080", "2.800"],
    outcome: "asked",
  },
  {
    table: "services",
    right: "Sở Nội vụ 90%, Sở Y tế 95%, Sở Công Thương 99%, Sở Văn hóa, Thể thao và Du lịch 75%.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "DVC toàn trình 380/625 TTHC, đạt 60,8%, vượt 10,8% so với kế hoạch (50%).",
    slip: ["380", "830"],
    outcome: "told",
  },
  {
    table: "services",
    right: "Sở Nội vụ tiếp nhận 3.200 hồ sơ, trong đó 320 hồ sơ nộp trực tiếp.",
    slip: ["320", "230"],
    outcome: "asked",
  },
  {
    table: "labour",
    right:
      "Năm 2026, toàn thành phố tạo việc làm cho 2.000 lao động (nữ 1.000 người, chiếm 50%), xuất khẩu lao động 80 người.",
    slip: null,
    outcome: null,
  },
  {
    table: "labour",
    right: "Kinh phí đào tạo nghề 975 triệu đồng cho 650 lao động, bình quân 1,5 triệu đồng/người.",
    slip: ["975", "795"],
    outcome: "silent",
  },
  {
    table: "labour",
    right:
      "Phường Tân An giải quyết việc làm cho 820 lao động, đạt 102,5% kế hoạch (800); trong đó 36 người đi xuất khẩu lao động.",
    slip: ["820", "280"],
    outcome: "told",
  },
  {
    table: "labour",
    right:
      "Hai phường Tân An, Cẩm Thành tạo việc làm cho 1.460 lao động, chiếm 73% toàn thành phố; hai xã 540 lao động (27%).",
    slip: ["1.460", "1.640"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Lao động nữ: Tân An 410, Cẩm Thành 352, Ea Kao 124, Cư Êbur 114.",
    slip: ["114", "141"],
    outcome: "told",
  },
  {
    table: "labour",
    right: "Xã Cư Êbur đào tạo nghề cho 50 lao động với kinh phí 75 triệu đồng; xã Ea Kao 90 lao động, 135 triệu đồng.",
    slip: ["135", "315"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Số lao động qua đào tạo 650 người (nông nghiệp 400, phi nông nghiệp 250).",
    slip: ["650", "560"],
    outcome: "told",
  },
  {
    table: "labour",
    right: "Tỷ lệ nữ cao nhất là Phường Cẩm Thành 55% (352/640), thấp nhất Xã Ea Kao 40%.",
    slip: ["352", "532"],
    outcome: "told",
  },
  {
    table: "labour",
    right: "Vay vốn giải quyết việc làm: 320 lao động, doanh số 16 tỷ đồng.",
    slip: null,
    outcome: null,
  },
  {
    table: "labour",
    right: "Xuất khẩu lao động 80 người: Nhật Bản 50, Hàn Quốc 20, Đài Loan 10.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "Sở Y tế đã công khai 210 TTHC trên Cổng DVC quốc gia, trong đó 205 TTHC có phát sinh hồ sơ.",
    slip: ["210", "120"],
    outcome: "silent",
  },
  {
    table: "services",
    right: "Hồ sơ trực tuyến toàn trình 9.000 hồ sơ, một phần 3.523 hồ sơ.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "Tỷ lệ hồ sơ trực tuyến toàn trình của Sở Nội vụ đạt 85%.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "Số DVC toàn trình phát sinh hồ sơ là 300/380 dịch vụ.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "Sở Công Thương dẫn đầu với 5.148 hồ sơ trực tuyến và 2.080 hồ sơ thanh toán trực tuyến.",
    slip: ["5.148", "5.418"],
    outcome: "told",
  },
  {
    table: "services",
    right: "Hồ sơ thanh toán trực tuyến thành công 3.800 hồ sơ với số tiền 1.250 triệu đồng.",
    slip: null,
    outcome: null,
  },
  {
    table: "services",
    right: "Sở Văn hóa, Thể thao và Du lịch phấn đấu đến cuối năm có 90% hồ sơ trực tuyến.",
    slip: null,
    outcome: null,
  },
  {
    table: "labour",
    right:
      "Số lao động được tạo việc làm mới tại chỗ là 1.500 lao động, đi làm ngoài tỉnh 420 lao động, xuất khẩu 80 lao động.",
    slip: null,
    outcome: null,
  },
  {
    table: "labour",
    right: "Lao động qua đào tạo có việc làm ổn định là 520/650 người (80%).",
    slip: ["520", "250"],
    outcome: "told",
  },
  {
    table: "labour",
    right: "Kinh phí giải ngân 900 triệu đồng, đạt 92,3% so với kinh phí được giao 975 triệu đồng.",
    slip: ["975", "795"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Xuất khẩu lao động sang Nhật Bản 50 người, Hàn Quốc 20 người.",
    slip: null,
    outcome: null,
  },
  {
    table: "labour",
    right: "Phường Cẩm Thành mở 6 lớp đào tạo cho 210 lao động, kinh phí 315 triệu đồng.",
    slip: ["210", "120"],
    outcome: "silent",
  },
  {
    table: "labour",
    right: "Tổng số lao động được tạo việc làm trong các doanh nghiệp là 800 người.",
    slip: null,
    outcome: null,
  },
];
