import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written with the sixth list, and run once only, after the audit had been mended by the sixth. */
export const seventh: readonly BoundText[] = [
  b(
    "Báo cáo tuần 42: toàn hệ thống một cửa của thành phố nhận 21.640 hồ sơ, tăng 1.082 hồ sơ (5,26%) so với tuần 41 là 20.558 hồ sơ. Số phải xử lý (kể cả 3.410 hồ sơ tuần trước chuyển sang) là 25.050 hồ sơ; đã xử lý 21.293 hồ sơ, bằng 85%.",
    [
      [21640, 1082, 20558],
      [1082, 5.26, 20558],
      [25050, 21640, 3410],
      [21293, 85, 25050],
    ],
  ),
  b(
    "Số lượng TTHC thực hiện tại Trung tâm là 1.586/1.702 TTHC (đạt 93,2%); 116 TTHC thực hiện tại cơ quan chuyên ngành do đặc thù.",
    [
      [1586, 93.2, 1702],
      [1702, 1586, 116],
    ],
  ),
  b(
    "Xã Hưng Thạnh giải quyết 3.875 hồ sơ. Trước hạn: 3.255 hồ sơ, tỷ lệ 84%; đúng hạn: 589 hồ sơ, tỷ lệ 15,2%; trễ hạn: 31 hồ sơ, tỷ lệ 0,8%.",
    [
      [3875, 3255, 589, 31],
      [3255, 84, 3875],
      [589, 15.2, 3875],
      [31, 0.8, 3875],
    ],
  ),
  b(
    "Trong 1.908 lượt đánh giá trên thiết bị cảm ứng tại quầy, 1.851 lượt chọn «Rất hài lòng» hoặc «Hài lòng» (97,01%), 38 lượt «Bình thường», 19 lượt «Không hài lòng».",
    [
      [1908, 1851, 38, 19],
      [1851, 97.01, 1908],
    ],
  ),
  b(
    "Về tiếp nhận PAKN qua Cổng Dịch vụ công quốc gia: kỳ trước chuyển sang 17, phát sinh trong kỳ 228, tổng cộng 245 PAKN. Thuộc thẩm quyền 231, không thuộc thẩm quyền 14. Đã trả lời 219/231 PAKN, đạt 94,8%; công khai 205 câu trả lời.",
    [
      [245, 17, 228],
      [245, 231, 14],
      [219, 94.8, 231],
    ],
  ),
  b(
    "Sở Nội vụ trình công bố danh mục 84 TTHC, trong đó giữ nguyên 31, thay thế 22, sửa đổi 19 và bãi bỏ 12; so với danh mục cũ (97 TTHC) giảm 13 TTHC.",
    [
      [84, 31, 22, 19, 12],
      [84, 97, 13],
    ],
  ),
  b(
    "Kho dữ liệu điện tử lưu 742.500 giấy tờ của 198.000 tổ chức, cá nhân, bình quân 3,75 giấy tờ/người; số giấy tờ được tái sử dụng là 133.650, chiếm 18%.",
    [
      [742500, 198000, 3.75],
      [133650, 18, 742500],
    ],
  ),
  b(
    "Thu phí, lệ phí trực tuyến đạt 2.946 triệu đồng/3.274 triệu đồng, tương ứng 89,98%. Lệ phí hộ tịch 318 triệu đồng, phí đất đai 2.104 triệu đồng, phí khác 524 triệu đồng.",
    [
      [2946, 89.98, 3274],
      [2946, 318, 2104, 524],
    ],
  ),
  b(
    "Điểm số theo Quyết định 766: tháng 8 đạt 84,15 điểm, tháng 9 đạt 86,92 điểm (tăng 2,77 điểm), tháng 10 đạt 88,4 điểm (tăng 1,48 điểm).",
    [
      [84.15, 86.92, 2.77],
      [86.92, 88.4, 1.48],
    ],
  ),
  b(
    "Năm xã có số hồ sơ cao nhất là Tân Phú (2.415), Long Điền (2.260), Mỹ Đức (2.108), An Cư (1.987) và Vĩnh Trung (1.840), chiếm 42,44% tổng số 25.000 hồ sơ của 36 xã.",
    [[2415, 2260, 2108, 1987, 1840, 42.44, 25000]],
  ),
  b(
    "Doanh thu dịch vụ bưu chính công ích trong quý ước đạt 8,4 tỷ đồng, bằng 24% kế hoạch năm (35 tỷ đồng); sản lượng 112.000 bưu gửi, trong đó 70.560 bưu gửi trả kết quả (63%).",
    [
      [8.4, 24, 35],
      [70560, 63, 112000],
    ],
  ),
  b(
    "Trước sắp xếp, tỉnh có 214 Bộ phận Một cửa cấp xã; sau sắp xếp còn 79 Trung tâm Phục vụ hành chính công (59 xã, 20 phường), giảm 135 đầu mối, tương đương 63,1%.",
    [
      [214, 79, 135],
      [135, 63.1, 214],
      [79, 59, 20],
    ],
  ),
  b(
    "Về nhân sự tại 79 Trung tâm: 1.027 công chức, viên chức, bình quân 13 người/trung tâm; trong đó 821 người có trình độ đại học trở lên (79,9%), 206 người trình độ khác.",
    [
      [1027, 79, 13],
      [821, 79.9, 1027],
      [1027, 821, 206],
    ],
  ),
  b(
    "Hồ sơ đất đai: tồn đầu kỳ 1.315 hồ sơ, phát sinh trong kỳ 9.870 hồ sơ; đã giải quyết 9.446 hồ sơ, công dân rút 58 hồ sơ; tồn cuối kỳ 1.681 hồ sơ (1.602 hồ sơ trong hạn, 79 hồ sơ quá hạn).",
    [
      [1315, 9870, 9446, 58, 1681],
      [1681, 1602, 79],
    ],
  ),
  b(
    "UBND phường Bến Thủy tiếp nhận 5.204 hồ sơ; giải quyết 4.986 hồ sơ (trước hạn 4.310, đúng hạn 662, trễ hạn 14); đang giải quyết 166 hồ sơ (chưa đến hạn 161, quá hạn 5).",
    [
      [4986, 4310, 662, 14],
      [166, 161, 5],
    ],
  ),
  b(
    "Tỷ lệ hồ sơ trực tuyến của khối sở, ngành đạt 92,6% (8.334/9.000), khối xã, phường đạt 81,5% (39.120/48.000); chung toàn tỉnh 83,25% (47.454/57.000).",
    [
      [8334, 92.6, 9000],
      [39120, 81.5, 48000],
      [47454, 83.25, 57000],
      [47454, 8334, 39120],
      [57000, 9000, 48000],
    ],
  ),
  b(
    "Tại Sở Y tế, trong 640 hồ sơ cấp chứng chỉ hành nghề có 512 hồ sơ giải quyết sớm hơn quy định từ 3 ngày trở lên (80%), 122 hồ sơ đúng ngày hẹn, 6 hồ sơ trễ.",
    [
      [640, 512, 122, 6],
      [512, 80, 640],
    ],
  ),
  b(
    "Kết quả thẩm định 9 dự thảo văn bản có quy định TTHC: 37 TTHC được đánh giá tác động, trong đó 14 TTHC quy định mới, 23 TTHC sửa đổi; đề nghị bỏ 5 TTHC, bỏ 17 thành phần hồ sơ.",
    [[37, 14, 23]],
  ),
  b(
    "Đơn vị | Hồ sơ tiếp nhận | Trực tuyến | Tỷ lệ\nXã Bình Minh | 1.250 | 1.100 | 88%\nXã Đông Hải | 900 | 765 | 85%\nPhường 3 | 2.850 | 2.565 | 90%\nCộng | 5.000 | 4.430 | 88,6%",
    [
      [5000, 1250, 900, 2850],
      [4430, 1100, 765, 2565],
      [1100, 88, 1250],
      [765, 85, 900],
      [2565, 90, 2850],
      [4430, 88.6, 5000],
    ],
  ),
  b(
    "Qua 3 vòng thi «Tìm hiểu cải cách hành chính» có 26.880 lượt người dự thi, vòng 1: 11.424 lượt, vòng 2: 9.076 lượt, vòng 3: 6.380 lượt; cán bộ, công chức chiếm 45% (12.096 lượt).",
    [
      [26880, 11424, 9076, 6380],
      [12096, 45, 26880],
    ],
  ),
  b(
    "Thời gian giải quyết trung bình giảm từ 12,5 ngày xuống 9,8 ngày, giảm 2,7 ngày (21,6%). Số TTHC được cắt giảm thời gian là 386/965 TTHC (40%).",
    [
      [12.5, 9.8, 2.7],
      [2.7, 21.6, 12.5],
      [386, 40, 965],
    ],
  ),
  b(
    "Kết quả hoạt động của Tổ công nghệ số cộng đồng: 1.146 tổ với 8.022 thành viên (bình quân 7 thành viên/tổ), đã hướng dẫn 54.320 lượt người dân nộp hồ sơ, trong đó 38.024 lượt tại nhà (70%) và 16.296 lượt tại trụ sở (30%).",
    [
      [8022, 1146, 7],
      [54320, 38024, 16296],
      [38024, 70, 54320],
      [16296, 30, 54320],
    ],
  ),
  b(
    "Chứng thực điện tử: thực hiện 15.680 bản, đứng thứ 4/34 tỉnh, thành; so với cùng kỳ (9.800 bản) tăng 60%, gấp 1,6 lần.",
    [
      [15680, 60, 9800],
      [15680, 1.6, 9800],
    ],
  ),
  b(
    "Trong số 1.432 hồ sơ yêu cầu bổ sung, có 1.187 hồ sơ yêu cầu một lần (82,9%), 245 hồ sơ yêu cầu từ hai lần trở lên (17,1%).",
    [
      [1432, 1187, 245],
      [1187, 82.9, 1432],
      [245, 17.1, 1432],
    ],
  ),
  b(
    "10 tháng năm 2025, Cổng Dịch vụ công tiếp nhận 296.450 hồ sơ trực tuyến; tháng 10 tiếp nhận 31.208 hồ sơ; 9 tháng trước đó 265.242 hồ sơ. Có 14 sở và 62 xã đạt tỷ lệ trên 90%, tổng cộng 76 đơn vị.",
    [
      [296450, 31208, 265242],
      [76, 14, 62],
    ],
  ),
  b(
    "Kinh phí cải cách hành chính năm 2025 được giao 12.600 triệu đồng (ngân sách tỉnh 9.450 triệu đồng, ngân sách xã 3.150 triệu đồng); giải ngân đến 31/10 đạt 8.946 triệu đồng, bằng 71% dự toán; còn lại 3.654 triệu đồng.",
    [
      [12600, 9450, 3150],
      [8946, 71, 12600],
      [12600, 8946, 3654],
    ],
  ),
  b(
    "Tổng số 412 điểm phục vụ bưu chính tham gia tiếp nhận hồ sơ, tăng 57 điểm so với đầu năm (355 điểm). Riêng 76 điểm đặt tại trụ sở xã đã thay cán bộ tiếp nhận 18.392 hồ sơ, trung bình 242 hồ sơ/điểm.",
    [
      [412, 57, 355],
      [18392, 76, 242],
    ],
  ),
  b(
    "Công tác cấp phiếu lý lịch tư pháp: 7.480 hồ sơ nhận trực tuyến và 320 hồ sơ nhận trực tiếp, tổng cộng 7.800 hồ sơ; trả trước hạn 7.176 hồ sơ (đạt 92%), còn 624 hồ sơ trả đúng hạn, không có hồ sơ trễ hạn.",
    [
      [7800, 7480, 320],
      [7176, 92, 7800],
      [7800, 7176, 624],
    ],
  ),
  b(
    "Kết quả tự chấm điểm chỉ số phục vụ của 8 phòng: 2 phòng xuất sắc, 5 phòng tốt, 1 phòng khá; điểm bình quân 90,5, cao hơn 1,3 điểm so với kỳ trước (89,2 điểm).",
    [
      [8, 2, 5, 1],
      [90.5, 1.3, 89.2],
    ],
  ),
  b(
    "Số liệu nêu trên đã bao gồm 1.264 hồ sơ của Chi nhánh Văn phòng Đăng ký đất đai, gồm 1.011 hồ sơ đúng hạn, 253 hồ sơ trễ hạn (20%); nếu không tính các hồ sơ này, phường giải quyết 4.736 trong tổng số 6.000 hồ sơ.",
    [
      [1264, 1011, 253],
      [253, 20, 1264],
      [6000, 4736, 1264],
    ],
  ),
];
