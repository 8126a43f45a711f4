import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written from memory of how offices report, before anything was run on them; figures are of no real office. */
export const fourth: readonly BoundText[] = [
  b(
    "Từ ngày 15/12/2024 đến 14/6/2025, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận mới 18.462 hồ sơ, kỳ trước chuyển sang 1.205 hồ sơ, nâng tổng số hồ sơ phải giải quyết lên 19.667 hồ sơ. Kết quả: đã trả 18.310 hồ sơ (trước hạn 12.944 hồ sơ, đúng hạn 5.312 hồ sơ, trễ hạn 54 hồ sơ, chiếm 0,29%); 1.357 hồ sơ đang trong quá trình giải quyết, chưa có hồ sơ nào quá hạn.",
    [
      [19667, 18462, 1205],
      [18310, 12944, 5312, 54],
      [54, 0.29, 18310],
      [19667, 18310, 1357],
    ],
  ),
  b(
    "Trong quý III, toàn ngành tiếp 1.284 lượt người với 1.116 vụ việc (tiếp lần đầu 902 vụ, tiếp nhiều lần 214 vụ). Trong đó: tiếp thường xuyên 967 lượt, tiếp định kỳ và đột xuất của thủ trưởng 317 lượt; có 9 đoàn đông người với 88 người.",
    [
      [1116, 902, 214],
      [1284, 967, 317],
    ],
  ),
  b(
    "Tổng số đơn tiếp nhận và xử lý trong kỳ là 2.748 đơn, giảm 312 đơn so với cùng kỳ năm trước (3.060 đơn). Số đơn đủ điều kiện xử lý 2.473 đơn, chiếm 90%. Phân loại theo nội dung: khiếu nại 486 đơn; tố cáo 137 đơn; kiến nghị, phản ánh 1.850 đơn.",
    [
      [2748, 312, 3060],
      [2473, 90, 2748],
      [2473, 486, 137, 1850],
    ],
  ),
  b(
    "Đã giải quyết 143/168 vụ khiếu nại thuộc thẩm quyền, đạt 85,1%. Qua giải quyết có 12 vụ khiếu nại đúng (8,4%), 31 vụ đúng một phần (21,7%), 78 vụ sai (54,5%), 22 vụ rút đơn (15,4%).",
    [
      [143, 168, 85.1],
      [143, 12, 31, 78, 22],
      [12, 8.4, 143],
      [31, 21.7, 143],
      [78, 54.5, 143],
      [22, 15.4, 143],
    ],
  ),
  b(
    "Lực lượng công an xã đã thu nhận 96.420 hồ sơ cấp căn cước, đạt 120,5% chỉ tiêu Công an tỉnh giao (80.000 hồ sơ); trong đó cấp cho người dưới 14 tuổi 21.375 trường hợp, từ 14 tuổi trở lên 75.045 trường hợp. Kích hoạt 64.800 tài khoản định danh điện tử mức độ 2.",
    [
      [96420, 120.5, 80000],
      [96420, 21375, 75045],
    ],
  ),
  b(
    "Kết quả cấp giấy chứng nhận quyền sử dụng đất lần đầu: 3.906 giấy với diện tích 1.245,6 ha; trong đó đất ở 2.870 giấy, diện tích 312,4 ha; đất nông nghiệp 1.021 giấy, diện tích 896,7 ha; đất chuyên dùng 15 giấy, diện tích 36,5 ha.",
    [
      [3906, 2870, 1021, 15],
      [1245.6, 312.4, 896.7, 36.5],
    ],
  ),
  b(
    "Toàn tỉnh có 2.315 giường bệnh kế hoạch, công suất sử dụng đạt 92,8%. Tổng số lượt khám bệnh 684.210 lượt, đạt 57% kế hoạch năm (1.200.000 lượt), tăng 4,2% so với cùng kỳ; trong đó tuyến tỉnh 205.263 lượt, tuyến cơ sở 478.947 lượt (chiếm 70%).",
    [
      [684210, 57, 1200000],
      [684210, 205263, 478947],
      [478947, 70, 684210],
    ],
  ),
  b(
    "Năm học 2024 – 2025, toàn huyện có 74 trường với 1.162 lớp, 38.915 học sinh. Cụ thể: mầm non 28 trường, 346 nhóm lớp, 9.870 cháu; tiểu học 26 trường, 498 lớp, 16.214 học sinh; trung học cơ sở 20 trường, 318 lớp, 12.831 học sinh. Số trường đạt chuẩn quốc gia là 61/74 trường, đạt 82,4%.",
    [
      [74, 28, 26, 20],
      [1162, 346, 498, 318],
      [38915, 9870, 16214, 12831],
      [61, 74, 82.4],
    ],
  ),
  b(
    "Tổng kế hoạch vốn đầu tư công năm 2025 là 4.862,5 tỷ đồng, gồm: ngân sách trung ương 1.930 tỷ đồng, ngân sách địa phương 2.932,5 tỷ đồng. Đến hết 30/9/2025 đã giải ngân 2.674,4 tỷ đồng, đạt 55% kế hoạch, cao hơn 7,5 điểm phần trăm so với cùng kỳ năm 2024 (47,5%).",
    [
      [4862.5, 1930, 2932.5],
      [2674.4, 55, 4862.5],
      [55, 7.5, 47.5],
    ],
  ),
  b(
    "Phát ra 1.500 phiếu, thu về 1.438 phiếu (95,87%), số phiếu hợp lệ 1.420 phiếu. Mức độ hài lòng chung: rất hài lòng 611 phiếu, chiếm 43,03%; hài lòng 724 phiếu, chiếm 50,99%; bình thường 71 phiếu, chiếm 5%; không hài lòng 14 phiếu, chiếm 0,99%.",
    [
      [1438, 95.87, 1500],
      [1420, 611, 724, 71, 14],
      [611, 43.03, 1420],
      [724, 50.99, 1420],
      [71, 5, 1420],
      [14, 0.99, 1420],
    ],
  ),
  b(
    "Tổng số văn bản đi của các cơ quan nhà nước trên hệ thống là 42.318 văn bản, trong đó văn bản ký số là 41.895 văn bản, đạt tỷ lệ 99%; văn bản giấy song song 423 văn bản. Cấp tỉnh phát hành 17.204 văn bản, cấp xã phát hành 25.114 văn bản.",
    [
      [41895, 99, 42318],
      [42318, 41895, 423],
      [42318, 17204, 25114],
    ],
  ),
  b(
    "Thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 7.326 tỷ đồng, bằng 81,4% dự toán (9.000 tỷ đồng), tăng 11% so với cùng kỳ (6.600 tỷ đồng). Trong đó: thu nội địa 6.148 tỷ đồng; thu xuất nhập khẩu 1.178 tỷ đồng.",
    [
      [7326, 81.4, 9000],
      [7326, 11, 6600],
      [7326, 6148, 1178],
    ],
  ),
  b(
    "Bưu điện tỉnh tiếp nhận và trả kết quả qua dịch vụ bưu chính công ích 24.650 lượt hồ sơ (tiếp nhận 9.318 lượt, trả kết quả 15.332 lượt), bình quân mỗi tháng 4.930 lượt trong 5 tháng. Doanh thu đạt 739,5 triệu đồng, bình quân 30.000 đồng/lượt.",
    [
      [24650, 9318, 15332],
      [24650, 4930, 5],
      [739.5, 24650, 30000],
    ],
  ),
  b(
    "Chỉ số cải cách hành chính của ba huyện Phú An, Tân Lợi, Vĩnh Hòa lần lượt là 88,41 điểm, 86,93 điểm và 84,57 điểm, tăng lần lượt 1,21 điểm, 0,45 điểm và 2,02 điểm so với năm 2023 (87,20 điểm; 86,48 điểm; 82,55 điểm).",
    [
      [88.41, 1.21, 87.2],
      [86.93, 0.45, 86.48],
      [84.57, 2.02, 82.55],
    ],
  ),
  b(
    "Tổng số hồ sơ tiếp nhận của cấp tỉnh, cấp huyện, cấp xã lần lượt là 12.408, 31.775 và 58.217 hồ sơ; cộng chung toàn tỉnh 102.400 hồ sơ. Tỷ trọng tương ứng là 12,1%, 31% và 56,9%.",
    [
      [102400, 12408, 31775, 58217],
      [12408, 12.1, 102400],
      [31775, 31, 102400],
      [58217, 56.9, 102400],
    ],
  ),
  b(
    "Kết quả giải quyết TTHC tháng 8:\n1. Tổng số hồ sơ tiếp nhận: 6.540 hồ sơ, trong đó:\n- Tiếp nhận trực tuyến: 5.232 hồ sơ (80%);\n- Tiếp nhận trực tiếp: 1.103 hồ sơ;\n- Qua bưu chính công ích: 205 hồ sơ.\n2. Tổng số hồ sơ đã giải quyết: 6.275 hồ sơ, trong đó:\n- Giải quyết trước hạn: 4.980 hồ sơ;\n- Giải quyết đúng hạn: 1.264 hồ sơ;\n- Giải quyết quá hạn: 31 hồ sơ (0,49%).\n3. Đang giải quyết trong hạn: 265 hồ sơ.",
    [
      [6540, 5232, 1103, 205],
      [5232, 80, 6540],
      [6275, 4980, 1264, 31],
      [31, 0.49, 6275],
      [6540, 6275, 265],
    ],
  ),
  b(
    "Toàn tỉnh còn 8.694 hộ nghèo (chiếm 3,15% tổng số 276.000 hộ), giảm 2.346 hộ so với đầu năm (11.040 hộ, tỷ lệ 4%), tương ứng giảm 0,85 điểm phần trăm.",
    [
      [8694, 3.15, 276000],
      [11040, 2346, 8694],
      [11040, 4, 276000],
      [4, 3.15, 0.85],
    ],
  ),
  b(
    "Giải quyết việc làm cho 15.480 lao động, đạt 103,2% kế hoạch (15.000 lao động); trong đó làm việc trong tỉnh 9.126 người, ngoài tỉnh 4.872 người, xuất khẩu lao động 1.482 người.",
    [
      [15480, 103.2, 15000],
      [15480, 9126, 4872, 1482],
    ],
  ),
  b(
    "Ngành thanh tra đã triển khai 96 cuộc thanh tra (84 cuộc theo kế hoạch, 12 cuộc đột xuất); ban hành kết luận 79 cuộc. Phát hiện sai phạm 48.260 triệu đồng; kiến nghị thu hồi 31.945 triệu đồng, xử lý khác 16.315 triệu đồng. Đã thu hồi 25.556 triệu đồng, đạt 80% số phải thu hồi.",
    [
      [96, 84, 12],
      [48260, 31945, 16315],
      [25556, 80, 31945],
    ],
  ),
  b(
    "Trong năm, các tổ hòa giải tiếp nhận 1.875 vụ việc; hòa giải thành 1.575 vụ việc (đạt 84%), hòa giải không thành 218 vụ việc, chưa giải quyết xong 82 vụ việc. So với năm trước, số vụ việc tiếp nhận giảm 125 vụ việc (6,25%).",
    [
      [1875, 1575, 218, 82],
      [1575, 84, 1875],
      [1875, 125, 6.25],
    ],
  ),
  b(
    "Toàn tỉnh xảy ra 212 vụ tai nạn giao thông, làm chết 98 người, bị thương 174 người. So với cùng kỳ giảm 38 vụ (15,2%), giảm 14 người chết (12,5%), tăng 6 người bị thương (3,57%).",
    [
      [212, 38, 15.2],
      [98, 14, 12.5],
      [174, 6, 3.57],
    ],
  ),
  b(
    "Từ đầu năm có 1.344 doanh nghiệp thành lập mới với tổng vốn đăng ký 12.096 tỷ đồng, bình quân 9 tỷ đồng/doanh nghiệp; tăng 12% về số doanh nghiệp so với cùng kỳ (1.200 doanh nghiệp). Có 286 doanh nghiệp quay trở lại hoạt động, nâng tổng số doanh nghiệp gia nhập và tái gia nhập thị trường lên 1.630 doanh nghiệp.",
    [
      [12096, 1344, 9],
      [1344, 12, 1200],
      [1344, 286, 1630],
    ],
  ),
  b(
    "Đến nay có 118/131 xã đạt chuẩn nông thôn mới, đạt 90,08%; trong đó 47 xã nông thôn mới nâng cao (39,83% số xã đạt chuẩn) và 11 xã nông thôn mới kiểu mẫu. Còn 13 xã chưa đạt chuẩn, phấn đấu hoàn thành trong năm 2026.",
    [
      [118, 131, 90.08],
      [47, 39.83, 118],
      [131, 118, 13],
    ],
  ),
  b(
    "Số người tham gia BHXH là 184.320 người, gồm BHXH bắt buộc 152.206 người, BHXH tự nguyện 32.114 người; đạt 98,04% kế hoạch (188.000 người). Tỷ lệ bao phủ BHYT đạt 95,2% dân số.",
    [
      [184320, 152206, 32114],
      [184320, 98.04, 188000],
    ],
  ),
  b(
    "Số hồ sơ phải số hóa là 27.400 hồ sơ, đã số hóa 26.304 hồ sơ, đạt 96%, còn 1.096 hồ sơ chưa số hóa. Số kết quả giải quyết TTHC điện tử được cấp là 23.016 kết quả, đạt 87,5% trên số hồ sơ đã số hóa.",
    [
      [26304, 96, 27400],
      [27400, 26304, 1096],
      [23016, 87.5, 26304],
    ],
  ),
  b(
    "Có 14.208 giao dịch thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia với số tiền 2.841,6 triệu đồng, bình quân 200.000 đồng/giao dịch. So với quý trước (11.840 giao dịch) tăng 2.368 giao dịch, tương đương 20%.",
    [
      [2841.6, 14208, 200000],
      [14208, 11840, 2368],
      [2368, 20, 11840],
    ],
  ),
  b(
    "Hệ thống tiếp nhận 742 phản ánh, kiến nghị; đã chuyển xử lý 728 phản ánh, từ chối 14 phản ánh do không đúng thẩm quyền. Trong 728 phản ánh đã chuyển có 655 phản ánh được trả lời (90%), 73 phản ánh đang xử lý.",
    [
      [742, 728, 14],
      [655, 90, 728],
      [728, 655, 73],
    ],
  ),
  b(
    "Tổng biên chế được giao năm 2025 là 2.460 biên chế, có mặt 2.337 người, thiếu 123 người so với chỉ tiêu. Trong số có mặt: công chức 1.845 người, viên chức 492 người; trình độ thạc sĩ trở lên 701 người, chiếm 30%.",
    [
      [2460, 2337, 123],
      [2337, 1845, 492],
      [701, 30, 2337],
    ],
  ),
  b(
    "Sau sắp xếp, tỉnh còn 94 đơn vị hành chính cấp xã (78 xã, 14 phường, 2 thị trấn), giảm 42 đơn vị so với trước sắp xếp (136 đơn vị), tỷ lệ giảm 30,9%.",
    [
      [94, 78, 14, 2],
      [136, 94, 42],
      [42, 30.9, 136],
    ],
  ),
  b(
    "Số hồ sơ phát sinh theo lĩnh vực: Đất đai 4.217 hồ sơ (38,5%); Tư pháp - Hộ tịch 3.286 hồ sơ (30%); Bảo trợ xã hội 1.862 hồ sơ (17%); Xây dựng 1.040 hồ sơ (9,5%); các lĩnh vực khác 548 hồ sơ (5%). Tổng cộng 10.953 hồ sơ.",
    [
      [10953, 4217, 3286, 1862, 1040, 548],
      [4217, 38.5, 10953],
      [3286, 30, 10953],
      [1862, 17, 10953],
      [1040, 9.5, 10953],
      [548, 5, 10953],
    ],
  ),
  b(
    "Tháng 6, tiếp nhận 2.118 hồ sơ; lũy kế 6 tháng đầu năm tiếp nhận 11.402 hồ sơ, bằng 95,01% so với cùng kỳ (12.001 hồ sơ). Bình quân mỗi tháng tiếp nhận khoảng 1.900 hồ sơ.",
    [
      [11402, 95.01, 12001],
      [11402, 1900],
    ],
  ),
  b(
    "Tổng dư nợ đạt 3.518 tỷ đồng với 62.480 khách hàng còn dư nợ, tăng 318 tỷ đồng (tăng 9,94%) so với đầu năm. Nợ quá hạn 5,28 tỷ đồng, chiếm 0,15% tổng dư nợ.",
    [
      [3518, 318, 9.94],
      [5.28, 0.15, 3518],
    ],
  ),
  b(
    "Có 12.936 trẻ dưới 1 tuổi được tiêm chủng đầy đủ, đạt 98% trong tổng số 13.200 trẻ; còn 264 trẻ tạm hoãn do ốm hoặc đi vắng.",
    [
      [12936, 98, 13200],
      [13200, 12936, 264],
    ],
  ),
  b(
    "Kỳ thi có 18.752 thí sinh đăng ký, 18.655 thí sinh dự thi, vắng 97 thí sinh. Số thí sinh đỗ tốt nghiệp 18.468, đạt tỷ lệ 99%; trong đó hệ THPT 16.290 thí sinh, hệ GDTX 2.178 thí sinh.",
    [
      [18752, 18655, 97],
      [18468, 99, 18655],
      [18468, 16290, 2178],
    ],
  ),
  b(
    "Tỷ lệ hồ sơ nộp trực tuyến toàn trình tăng từ 62,4% (quý I) lên 71,9% (quý III), tăng 9,5 điểm phần trăm, vượt 1,9 điểm phần trăm so với chỉ tiêu được giao (70%).",
    [
      [62.4, 71.9, 9.5],
      [71.9, 1.9, 70],
    ],
  ),
  b(
    "Kết quả chấm điểm 20 sở, ngành: loại xuất sắc 4 đơn vị (20%), loại tốt 9 đơn vị (45%), loại khá 6 đơn vị (30%), loại trung bình 1 đơn vị (5%). Điểm bình quân đạt 88,6 điểm, tăng 1,4 điểm so với năm 2023 (87,2 điểm).",
    [
      [20, 4, 9, 6, 1],
      [4, 20],
      [9, 45, 20],
      [6, 30, 20],
      [1, 5, 20],
      [88.6, 1.4, 87.2],
    ],
  ),
  b(
    "Hồ sơ trễ hạn trong tháng: 47 hồ sơ (Sở Xây dựng 21 hồ sơ, Sở Nông nghiệp và Môi trường 17 hồ sơ, UBND xã Tân Phong 6 hồ sơ, UBND phường Đông Sơn 3 hồ sơ), chiếm 1,25% trên tổng số 3.760 hồ sơ đã giải quyết.",
    [
      [47, 21, 17, 6, 3],
      [47, 1.25, 3760],
    ],
  ),
  b(
    "HĐND tỉnh ban hành 36 nghị quyết, UBND tỉnh ban hành 58 quyết định, tổng cộng 94 văn bản quy phạm pháp luật, bằng 117,5% so với năm 2023 (80 văn bản). Kiểm tra theo thẩm quyền 412 văn bản, phát hiện 33 văn bản có sai sót (8%), đã xử lý 27 văn bản, đang xử lý 6 văn bản.",
    [
      [94, 36, 58],
      [94, 117.5, 80],
      [33, 8, 412],
      [33, 27, 6],
    ],
  ),
  b(
    "Tổng lượt khách đạt 1.836.000 lượt, tăng 8% so với cùng kỳ (1.700.000 lượt), trong đó khách quốc tế 91.800 lượt (5%), khách nội địa 1.744.200 lượt. Tổng thu từ du lịch ước đạt 1.652,4 tỷ đồng, bình quân mỗi lượt khách chi tiêu 900.000 đồng.",
    [
      [1836000, 8, 1700000],
      [91800, 5, 1836000],
      [1836000, 91800, 1744200],
      [1652.4, 1836000, 900000],
    ],
  ),
  b(
    "Tỉnh hiện cung cấp 1.956 dịch vụ công trực tuyến, trong đó 1.102 dịch vụ toàn trình, 854 dịch vụ một phần. Trong 1.102 dịch vụ toàn trình có 771 dịch vụ phát sinh hồ sơ (70%); số còn lại 331 dịch vụ chưa phát sinh hồ sơ.",
    [
      [1956, 1102, 854],
      [771, 70, 1102],
      [1102, 771, 331],
    ],
  ),
];
