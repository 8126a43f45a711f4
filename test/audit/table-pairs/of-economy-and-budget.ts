import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at; the outcomes as they are now. */
export const ofEconomyAndBudget: readonly TablePair[] = [
  {
    table: "economy",
    right: "Năm 2026, tổng thu ngân sách đạt 1.312 tỷ đồng, bằng 104,96% kế hoạch và tăng 11,19% so với năm 2025.",
    slip: ["1.312", "1.612"],
    outcome: "asked",
  },
  {
    table: "economy",
    right: "Tổng chi ngân sách 1.018 tỷ đồng, đạt 97,88% kế hoạch năm, tăng 3,88% so với cùng kỳ.",
    slip: ["97,88", "94,88"],
    outcome: "asked",
  },
  {
    table: "economy",
    right: "Giá trị sản xuất nông nghiệp ước đạt 672 tỷ đồng (kế hoạch 668 tỷ đồng), tăng 32 tỷ đồng so với năm 2025.",
    slip: ["32", "35"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Giải quyết việc làm cho 2.612 lao động, vượt 4,48% kế hoạch; tăng 162 người so với cùng kỳ.",
    slip: ["2.612", "2.312"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Diện tích rừng trồng mới 285 ha, đạt 95% kế hoạch, giảm 25 ha so với năm trước (310 ha).",
    slip: ["285", "255"],
    outcome: "told",
  },
  {
    table: "economy",
    right:
      "Có 3/5 chỉ tiêu vượt kế hoạch, 02 chỉ tiêu chưa đạt là tổng chi ngân sách (97,88%) và diện tích rừng trồng mới (95%).",
    slip: ["95", "92"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Trong 5 chỉ tiêu, chỉ có diện tích rừng trồng mới giảm so với cùng kỳ (bằng 91,94%).",
    slip: ["91,94", "94,94"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Thu ngân sách vượt dự toán 62 tỷ đồng, cao hơn cùng kỳ 132 tỷ đồng.",
    slip: ["132", "162"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Thu ngân sách trên địa bàn thực hiện 1.312/1.250 tỷ đồng, đạt 104,96%.",
    slip: ["104,96", "134,96"],
    outcome: "told",
  },
  {
    table: "economy",
    right: "Cân đối thu chi năm 2026: thu 1.312 tỷ đồng, chi 1.018 tỷ đồng, kết dư 294 tỷ đồng.",
    slip: ["1.312", "1.612"],
    outcome: "asked",
  },
  {
    table: "budget",
    right:
      "Đến nay các đơn vị đã giải ngân 42.397 triệu đồng, đạt 83,13% dự toán giao (51.000 triệu đồng), còn lại 8.603 triệu đồng.",
    slip: ["51.000", "54.000"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Văn phòng UBND tỉnh có tỷ lệ giải ngân cao nhất, đạt 93,5%; thấp nhất là Sở Nội vụ 65%.",
    slip: ["65", "62"],
    outcome: "silent",
  },
  {
    table: "budget",
    right:
      "Có 03 đơn vị đạt tỷ lệ từ 85% trở lên gồm: Văn phòng UBND tỉnh 93,5%, Sở Tư pháp 88%, Sở Giáo dục và Đào tạo 85%.",
    slip: ["03", "06"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Tổng dự toán giao là 51 tỷ đồng, đã giải ngân gần 42,4 tỷ đồng.",
    slip: ["42,4", "45,4"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Riêng Sở Giáo dục và Đào tạo được giao 25 tỷ đồng, chiếm 49,02% tổng dự toán; đã giải ngân 21,25 tỷ đồng.",
    slip: ["21,25", "24,25"],
    outcome: "told",
  },
  {
    table: "budget",
    right:
      "Số còn phải giải ngân là 8.603 triệu đồng, tập trung ở Sở Giáo dục và Đào tạo (3.750 triệu đồng), Sở Y tế (2.480 triệu đồng) và Sở Nội vụ (1.680 triệu đồng).",
    slip: ["1.680", "1.380"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Hai đơn vị có tỷ lệ giải ngân dưới bình quân chung (83,13%) là Sở Y tế (80%) và Sở Nội vụ (65%).",
    slip: ["80", "83"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Sở Nội vụ mới giải ngân được 3.120/4.800 triệu đồng, còn 35% dự toán chưa giải ngân.",
    slip: ["35", "32"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Ba sở Y tế, Nội vụ và Tư pháp được giao 19.400 triệu đồng, giải ngân 14.976 triệu đồng, bằng 77,2%.",
    slip: ["19.400", "16.400"],
    outcome: "asked",
  },
  {
    table: "budget",
    right: "Sở Tư pháp giải ngân 1,936 tỷ đồng, còn lại 264 triệu đồng.",
    slip: ["264", "234"],
    outcome: "told",
  },
  {
    table: "economy",
    right: "Thu ngân sách năm 2026 đạt 1.312 tỷ đồng, vượt 4,96% dự toán.",
    slip: ["1.312", "1.612"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Tổng thu ngân sách tăng 132 tỷ đồng (11,19%), tổng chi ngân sách tăng 38 tỷ đồng (3,88%) so với năm 2025.",
    slip: ["3,88", "3,58"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Diện tích rừng trồng mới đạt 285 ha/300 ha kế hoạch, còn thiếu 15 ha.",
    slip: ["285", "255"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Kế hoạch trồng mới 300 ha rừng, kết quả đạt 285 ha, bằng 95%.",
    slip: ["285", "255"],
    outcome: "told",
  },
  {
    table: "economy",
    right: "Giá trị sản xuất nông nghiệp tăng 5% so với cùng kỳ, đạt 100,6% kế hoạch.",
    slip: ["100,6", "130,6"],
    outcome: "asked",
  },
  {
    table: "economy",
    right: "Chi ngân sách thấp hơn kế hoạch 22 tỷ đồng, tương đương 2,12%.",
    slip: ["2,12", "2,42"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Lao động được giải quyết việc làm là 2.612 người (kế hoạch 2.500 người).",
    slip: ["2.612", "2.312"],
    outcome: "asked",
  },
  {
    table: "economy",
    right: "Tổng thu ngân sách ước 1.312 tỷ đồng, trong đó thu nội địa 1.105 tỷ đồng.",
    slip: ["1.105", "1.405"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Tổng thu, tổng chi ngân sách lần lượt là 1.312 tỷ đồng và 1.018 tỷ đồng.",
    slip: ["1.312", "1.612"],
    outcome: "silent",
  },
  {
    table: "economy",
    right: "Năm 2027 phấn đấu tổng thu ngân sách đạt 1.400 tỷ đồng, diện tích rừng trồng mới 310 ha.",
    slip: ["310", "340"],
    outcome: "silent",
  },
  {
    table: "budget",
    right:
      "Sở Y tế giải ngân 9.920 triệu đồng trên tổng số 12.400 triệu đồng, đạt 80%; còn 2.480 triệu đồng sẽ giải ngân trong quý IV.",
    slip: ["9.920", "9.620"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Đến 30/11/2026, Sở Tư pháp giải ngân được 88%, Sở Nội vụ 65%, Sở Y tế 80%.",
    slip: ["88", "85"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Văn phòng UBND tỉnh còn 429 triệu đồng chưa giải ngân, bằng 6,5% dự toán.",
    slip: ["429", "459"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Dự toán của Sở Giáo dục và Đào tạo (25.000 triệu đồng) gấp hơn 2 lần Sở Y tế (12.400 triệu đồng).",
    slip: ["12.400", "15.400"],
    outcome: "asked",
  },
  {
    table: "budget",
    right: "Tổng vốn còn lại 8,603 tỷ đồng, riêng Sở Giáo dục và Đào tạo 3,75 tỷ đồng, chiếm 43,59%.",
    slip: ["8,603", "8,303"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Toàn khối giải ngân 42,397/51 tỷ đồng, đạt 83,13%.",
    slip: ["83,13", "86,13"],
    outcome: "told",
  },
  {
    table: "budget",
    right: "Tỷ lệ giải ngân bình quân 83,13%, cao hơn cùng kỳ năm trước 4,2 điểm phần trăm.",
    slip: ["83,13", "86,13"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Sở Tư pháp: dự toán 2.200, giải ngân 1.936, còn 264 triệu đồng.",
    slip: ["2.200", "2.500"],
    outcome: "asked",
  },
  {
    table: "budget",
    right:
      "Ba đơn vị còn dưới 20% dự toán chưa giải ngân: Sở Giáo dục và Đào tạo 15%, Sở Tư pháp 12%, Văn phòng UBND tỉnh 6,5%.",
    slip: ["20", "23"],
    outcome: "silent",
  },
  {
    table: "budget",
    right: "Mục tiêu đến hết năm giải ngân đạt 95% trở lên.",
    slip: ["95", "92"],
    outcome: "silent",
  },
];
