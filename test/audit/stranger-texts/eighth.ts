import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written as offices publish them, and run before the audit was mended by any of them. */
export const eighth: readonly BoundText[] = [
  b(
    "Trong 6 tháng đầu năm 2025, Trung tâm Phục vụ hành chính công xã Quảng Hòa tiếp nhận 4.286 hồ sơ (trực tuyến 3.514 hồ sơ, trực tiếp 741 hồ sơ, qua bưu chính 31 hồ sơ); số hồ sơ kỳ trước chuyển qua là 158. Đã giải quyết 4.197 hồ sơ, trong đó sớm hẹn 3.702, đúng hẹn 471, trễ hẹn 24; đang giải quyết 247 hồ sơ.",
    [
      [4286, 3514, 741, 31],
      [4197, 3702, 471, 24],
      [4286, 158, 4197, 247],
    ],
  ),
  b(
    "Kết quả khảo sát độc lập do Bưu điện tỉnh thực hiện: phát ra 1.500 phiếu, thu về 1.436 phiếu (95,73%), trong đó 1.402 phiếu hợp lệ. Có 1.318 phiếu đánh giá hài lòng trở lên, chiếm 94,01% số phiếu hợp lệ; 84 phiếu còn lại đánh giá bình thường hoặc chưa hài lòng.",
    [
      [1500, 1436, 95.73],
      [1402, 1318, 94.01],
      [1402, 1318, 84],
    ],
  ),
  b(
    "Tổng thu ngân sách nhà nước trên địa bàn xã 6 tháng đầu năm ước thực hiện 8.742 triệu đồng, đạt 58,28% dự toán giao (15.000 triệu đồng), bằng 112,8% so với cùng kỳ năm trước (7.750 triệu đồng). Trong đó: thu thuế ngoài quốc doanh 3.120 triệu đồng; thu phí, lệ phí 964 triệu đồng; thu tiền sử dụng đất 4.210 triệu đồng; thu khác 448 triệu đồng.",
    [
      [8742, 58.28, 15000],
      [8742, 112.8, 7750],
      [8742, 3120, 964, 4210, 448],
    ],
  ),
  b(
    "Công an xã tiếp nhận, cấp mới 1.208 thẻ căn cước, cấp đổi 386 thẻ, cấp lại 47 thẻ, tổng cộng 1.641 thẻ, tăng 203 thẻ so với 6 tháng cuối năm 2024 (1.438 thẻ). Kích hoạt 1.122 tài khoản định danh mức 2, đạt 93,5% chỉ tiêu (1.200 tài khoản).",
    [
      [1641, 1208, 386, 47],
      [1641, 203, 1438],
      [1122, 93.5, 1200],
    ],
  ),
  b(
    "Toàn ngành y tế khám, chữa bệnh cho 214.360 lượt người, tăng 5,2% so với cùng kỳ; điều trị nội trú 18.904 lượt, trong đó tuyến tỉnh 11.270 lượt, tuyến cơ sở 7.634 lượt. Số lượt khám bằng căn cước gắn chip là 198.283 lượt, chiếm 92,5% tổng số lượt khám.",
    [
      [18904, 11270, 7634],
      [214360, 198283, 92.5],
    ],
  ),
  b(
    "Năm học 2024 - 2025, toàn xã có 12 trường học với 214 lớp, 7.126 học sinh (mầm non 58 lớp, 1.640 trẻ; tiểu học 96 lớp, 3.182 học sinh; THCS 60 lớp, 2.304 học sinh). Số học sinh hoàn thành chương trình tiểu học là 648/652 em, đạt 99,39%.",
    [
      [214, 58, 96, 60],
      [7126, 1640, 3182, 2304],
      [648, 652, 99.39],
    ],
  ),
  b(
    "Tổng diện tích gieo trồng vụ Xuân đạt 2.146,5 ha, bằng 101,3% kế hoạch, gồm lúa 1.420,8 ha, ngô 312,4 ha, lạc 186,3 ha, rau màu các loại 227 ha. Năng suất lúa ước đạt 62,5 tạ/ha, sản lượng 8.880 tấn.",
    [
      [2146.5, 1420.8, 312.4, 186.3, 227],
      [62.5, 1420.8, 8880],
    ],
  ),
  b(
    "Về tiếp công dân: trong quý, toàn tỉnh tiếp 1.284 lượt với 1.560 người, giảm 96 lượt so với cùng kỳ (1.380 lượt); trong đó lãnh đạo tiếp định kỳ 312 lượt, tiếp đột xuất 45 lượt, cán bộ tiếp thường xuyên 927 lượt. Có 14 đoàn đông người, giảm 3 đoàn so với cùng kỳ.",
    [
      [1284, 96, 1380],
      [1284, 312, 45, 927],
    ],
  ),
  b(
    "Tiếp nhận 836 đơn các loại; qua phân loại có 791 đơn đủ điều kiện xử lý (khiếu nại 128 đơn, tố cáo 54 đơn, kiến nghị, phản ánh 609 đơn) và 45 đơn không đủ điều kiện xử lý. Đơn thuộc thẩm quyền 412 đơn, đã giải quyết 365 đơn, đạt tỷ lệ 88,6%.",
    [
      [836, 791, 45],
      [791, 128, 54, 609],
      [412, 365, 88.6],
    ],
  ),
  b(
    "Toàn tỉnh xảy ra 96 vụ tai nạn giao thông, làm chết 41 người, bị thương 78 người. So với cùng kỳ năm 2024 giảm 14 vụ (12,73%), giảm 5 người chết (10,87%), tăng 6 người bị thương (8,33%). Đường bộ xảy ra 93 vụ, đường sắt 02 vụ, đường thủy 01 vụ.",
    [
      [96, 14, 12.73],
      [96, 93, 2, 1],
    ],
  ),
  b(
    "Đã cấp 5.840 chứng thư chữ ký số chuyên dùng, trong đó cấp cho tổ chức 612 chứng thư, cấp cho cá nhân 5.228 chứng thư; số chứng thư đang hoạt động là 5.490 chứng thư (94,01%), 350 chứng thư hết hạn hoặc bị thu hồi.",
    [
      [5840, 612, 5228],
      [5840, 5490, 94.01],
      [5840, 5490, 350],
    ],
  ),
  b(
    "Tổng số TTHC thuộc phạm vi quản lý của Sở Xây dựng là 162 TTHC. Trong đó:\n- Lĩnh vực quy hoạch, kiến trúc: 21 TTHC;\n- Lĩnh vực hoạt động xây dựng: 48 TTHC;\n- Lĩnh vực nhà ở và kinh doanh bất động sản: 26 TTHC;\n- Lĩnh vực giao thông đường bộ: 55 TTHC;\n- Lĩnh vực khác: 12 TTHC.\nSố TTHC cung cấp DVC trực tuyến toàn trình: 94/162 TTHC (58,02%).",
    [
      [162, 21, 48, 26, 55, 12],
      [94, 162, 58.02],
    ],
  ),
  b(
    "Đến hết ngày 15/11/2025, các đơn vị đã số hóa 36.214 hồ sơ trong tổng số 38.120 hồ sơ tiếp nhận, đạt 95%; số hóa kết quả giải quyết 33.180/35.675 hồ sơ, đạt 93,01%. Tỷ lệ khai thác, sử dụng lại dữ liệu đạt 41,7%, tăng 12,4 điểm phần trăm so với đầu năm (29,3%).",
    [
      [36214, 38120, 95],
      [33180, 35675, 93.01],
      [41.7, 12.4, 29.3],
    ],
  ),
  b(
    "Ba xã có số hồ sơ tiếp nhận nhiều nhất lần lượt là Thanh Bình (2.408 hồ sơ), Phú Lộc (2.175 hồ sơ) và Hòa Đông (1.982 hồ sơ); tổng số hồ sơ của ba xã là 6.565 hồ sơ, chiếm 31,26% trong tổng số 21.000 hồ sơ toàn tỉnh.",
    [
      [2408, 2175, 1982, 6565],
      [6565, 31.26, 21000],
    ],
  ),
  b(
    "Số hồ sơ trước hạn, đúng hạn và quá hạn lần lượt là 9.214, 2.308 và 78 hồ sơ trên tổng số 11.600 hồ sơ đã giải quyết, tương ứng tỷ lệ 79,43%, 19,9% và 0,67%.",
    [
      [11600, 9214, 2308, 78],
      [9214, 79.43, 11600],
      [2308, 19.9, 11600],
      [78, 0.67, 11600],
    ],
  ),
  b(
    "| Đơn vị | Tiếp nhận | Đã giải quyết | Đang giải quyết |\n|---|---|---|---|\n| Phòng Kinh tế | 412 | 398 | 14 |\n| Phòng Văn hóa - Xã hội | 1.036 | 1.009 | 27 |\n| Văn phòng HĐND và UBND | 2.284 | 2.267 | 17 |\n| Tổng cộng | 3.732 | 3.674 | 58 |\n\nNhư vậy, toàn xã tiếp nhận 3.732 hồ sơ, đã giải quyết 3.674 hồ sơ, đạt 98,45%.",
    [
      [3732, 412, 1036, 2284],
      [3674, 398, 1009, 2267],
      [58, 14, 27, 17],
      [3674, 98.45, 3732],
    ],
  ),
  b(
    "Giải ngân vốn đầu tư công đến 30/9 đạt 486,2 tỷ đồng/742,3 tỷ đồng, bằng 65,5% kế hoạch; trong đó vốn ngân sách trung ương 198,6 tỷ đồng, vốn ngân sách tỉnh 241,3 tỷ đồng, vốn ngân sách xã 46,3 tỷ đồng.",
    [
      [486.2, 742.3, 65.5],
      [486.2, 198.6, 241.3, 46.3],
    ],
  ),
  b(
    "Bộ phận Một cửa đón 9.480 lượt người đến giao dịch, bình quân 79 lượt/ngày (120 ngày làm việc); lĩnh vực hộ tịch chiếm 34%, chứng thực 41%, đất đai 15%, lĩnh vực khác 10%.",
    [
      [9480, 79, 120],
      [34, 41, 15, 10],
    ],
  ),
  b(
    "Toàn xã có 3.268 hộ, trong đó hộ nghèo 124 hộ, chiếm 3,79%, giảm 36 hộ so với cuối năm 2024 (160 hộ); hộ cận nghèo 187 hộ, chiếm 5,72%. Tổng số hộ nghèo và cận nghèo là 311 hộ, chiếm 9,52%.",
    [
      [124, 3.79, 3268],
      [124, 36, 160],
      [187, 5.72, 3268],
      [124, 187, 311],
      [311, 9.52, 3268],
    ],
  ),
  b(
    "Từ ngày 01/7/2025 đến ngày 31/10/2025, Cổng Dịch vụ công quốc gia ghi nhận 62.480 hồ sơ của tỉnh: tháng 7 có 12.106 hồ sơ, tháng 8 có 14.875 hồ sơ, tháng 9 có 16.942 hồ sơ, tháng 10 có 18.557 hồ sơ. Tháng 10 tăng 1.615 hồ sơ so với tháng 9, tương ứng 9,53%.",
    [
      [62480, 12106, 14875, 16942, 18557],
      [18557, 16942, 1615],
      [1615, 9.53, 16942],
    ],
  ),
  b(
    "Kết quả thanh toán trực tuyến: 8.214 giao dịch/9.126 hồ sơ có nghĩa vụ tài chính (90,01%), với số tiền 1,86 tỷ đồng. Ngành thuế 4.560 giao dịch, đất đai 2.318 giao dịch, tư pháp 1.336 giao dịch.",
    [
      [8214, 9126, 90.01],
      [8214, 4560, 2318, 1336],
    ],
  ),
  b(
    "Qua rà soát 240 TTHC nội bộ, đề xuất đơn giản hóa 86 thủ tục (35,83%), gồm: cắt giảm thời gian giải quyết 52 thủ tục, cắt giảm thành phần hồ sơ 21 thủ tục, bãi bỏ 13 thủ tục. Còn lại 154 thủ tục được đề nghị giữ nguyên.",
    [
      [240, 86, 35.83],
      [86, 52, 21, 13],
      [240, 86, 154],
    ],
  ),
  b(
    "Đội ngũ công chức Trung tâm có 18 người, trong đó 11 nữ; trình độ thạc sĩ 4 người, đại học 13 người, cao đẳng 1 người. Đã tập huấn cho 16/18 người, đạt 88,9%.",
    [
      [18, 4, 13, 1],
      [16, 18, 88.9],
    ],
  ),
  b(
    "Tòa án nhân dân hai cấp thụ lý 4.126 vụ, việc các loại, tăng 318 vụ, việc so với cùng kỳ năm trước; đã giải quyết, xét xử 3.214 vụ, việc, đạt 77,9%. Trong đó, án hình sự thụ lý 612 vụ, giải quyết 548 vụ; án dân sự thụ lý 2.380 vụ, giải quyết 1.742 vụ; án khác thụ lý 1.134 vụ, giải quyết 924 vụ.",
    [
      [4126, 3214, 77.9],
      [4126, 612, 2380, 1134],
      [3214, 548, 1742, 924],
    ],
  ),
  b(
    "Số lao động được giải quyết việc làm mới 2.846 người/2.500 người, đạt 113,84% kế hoạch năm, trong đó đi làm việc ở nước ngoài theo hợp đồng 318 người; tuyển sinh đào tạo nghề 1.452 người (cao đẳng 120 người, trung cấp 386 người, sơ cấp và dưới 3 tháng 946 người).",
    [
      [2846, 2500, 113.84],
      [1452, 120, 386, 946],
    ],
  ),
  b(
    "Chi trả trợ cấp xã hội qua tài khoản cho 1.908 đối tượng trên tổng số 2.244 đối tượng, chiếm 85,03%, còn 336 đối tượng nhận tiền mặt. Kinh phí chi trả bình quân 1,2 tỷ đồng/tháng, lũy kế 10 tháng 12 tỷ đồng.",
    [
      [1908, 2244, 85.03],
      [1908, 2244, 336],
      [1.2, 10, 12],
    ],
  ),
  b(
    "Chỉ số hài lòng năm 2025 của tỉnh đạt 85,72%, xếp thứ 14/34 tỉnh, thành phố, tăng 2,18% và tăng 7 bậc so với năm 2024 (83,54%, xếp thứ 21/34). Chỉ số cải cách hành chính đạt 89,06 điểm, cao hơn 1,44 điểm so với năm trước.",
    [
      [85.72, 2.18, 83.54],
      [14, 7, 21],
    ],
  ),
  b(
    "Hồ sơ quá hạn: 63 hồ sơ, tập trung tại các lĩnh vực: đất đai 38 hồ sơ (chiếm 60,3%), xây dựng 12 hồ sơ (19%), hộ tịch 8 hồ sơ (12,7%), lao động - người có công 5 hồ sơ (7,9%). Đã thực hiện xin lỗi 57/63 hồ sơ.",
    [
      [63, 38, 12, 8, 5],
      [38, 60.3, 63],
      [12, 19, 63],
      [8, 12.7, 63],
      [5, 7.9, 63],
    ],
  ),
  b(
    "Cấp xã tiếp nhận 48.316 hồ sơ, tăng 12,5% so với tháng trước (42.948 hồ sơ); cấp tỉnh tiếp nhận 11.730 hồ sơ, giảm 3,4% so với tháng trước (12.143 hồ sơ). Tổng số hồ sơ tiếp nhận hai cấp là 60.046 hồ sơ.",
    [
      [48316, 12.5, 42948],
      [11730, 3.4, 12143],
      [60046, 48316, 11730],
    ],
  ),
  b(
    "Kết quả kiểm tra công vụ: kiểm tra 26 đơn vị, gồm 9 sở, ngành và 17 xã, phường; phát hiện 41 tồn tại, hạn chế, đã khắc phục 33 tồn tại, còn 8 tồn tại đang khắc phục. Đơn vị xếp loại tốt 11 (42,3%), khá 12 (46,2%), trung bình 3 (11,5%).",
    [
      [26, 9, 17],
      [41, 33, 8],
      [26, 11, 12, 3],
      [11, 42.3, 26],
      [12, 46.2, 26],
      [3, 11.5, 26],
    ],
  ),
  b(
    "Thu phí sử dụng đường bộ, phí thẩm định và lệ phí cấp phép năm 2024 đạt 6.480 triệu đồng; năm 2025 đạt 7.128 triệu đồng, tăng 648 triệu đồng, tương đương tăng 10%. Kế hoạch giao năm 2025 là 6.900 triệu đồng, vượt 3,3% kế hoạch.",
    [
      [7128, 6480, 648],
      [648, 10, 6480],
      [7128, 3.3, 6900],
    ],
  ),
  b(
    "Hệ thống ghi nhận hơn 1,2 triệu lượt truy cập, trong đó có khoảng 310.000 lượt tra cứu hồ sơ; tổng số tài khoản công dân đăng ký là 182.640, tăng 24.310 tài khoản so với thời điểm 31/12/2024 là 158.330 tài khoản, đạt tỷ lệ 91,32% so với chỉ tiêu 200.000 tài khoản.",
    [
      [182640, 24310, 158330],
      [182640, 91.32, 200000],
    ],
  ),
  b(
    "Trong số 5.312 hồ sơ đất đai tiếp nhận có 1.846 hồ sơ cấp giấy chứng nhận lần đầu, 2.604 hồ sơ đăng ký biến động, 862 hồ sơ đăng ký thế chấp. Tỷ lệ giải quyết trước và đúng hạn đạt 96,4% (4.820/5.000 hồ sơ đã giải quyết), quá hạn 180 hồ sơ.",
    [
      [5312, 1846, 2604, 862],
      [4820, 5000, 96.4],
      [5000, 4820, 180],
    ],
  ),
  b(
    "Đã phê duyệt 1.214 quy trình điện tử, đạt 86,1% trên tổng số 1.410 TTHC; còn 196 TTHC chưa xây dựng quy trình điện tử, chiếm 13,9%.",
    [
      [1214, 86.1, 1410],
      [1410, 1214, 196],
      [196, 13.9, 1410],
    ],
  ),
  b(
    "Toàn tỉnh có 102 xã, phường; 87 xã, phường đạt tỷ lệ hồ sơ trực tuyến từ 80% trở lên (85,3%), 11 xã, phường đạt từ 60% đến dưới 80% (10,8%), 4 xã, phường đạt dưới 60% (3,9%).",
    [
      [102, 87, 11, 4],
      [87, 85.3, 102],
      [11, 10.8, 102],
      [4, 3.9, 102],
    ],
  ),
  b(
    "Bưu điện tỉnh bố trí 64 nhân viên tại 48 điểm tiếp nhận. Trong kỳ, nhân viên bưu điện tiếp nhận 14.206 hồ sơ, chiếm 38% tổng số hồ sơ tiếp nhận (37.384 hồ sơ); trả kết quả tại nhà 9.872 hồ sơ, gồm 6.140 hồ sơ cấp xã và 3.732 hồ sơ cấp tỉnh.",
    [
      [14206, 38, 37384],
      [9872, 6140, 3732],
    ],
  ),
  b(
    "Lực lượng chức năng phát hiện, xử lý 328 vụ vi phạm, giảm 41 vụ (11,11%) so với cùng kỳ năm 2024 là 369 vụ; xử phạt hành chính 301 vụ, chuyển cơ quan điều tra 9 vụ, đang xác minh 18 vụ. Thu nộp ngân sách 2,347 tỷ đồng.",
    [
      [328, 41, 369],
      [41, 11.11, 369],
      [328, 301, 9, 18],
    ],
  ),
  b(
    "UBND tỉnh ban hành 38 quyết định công bố danh mục với 624 TTHC, trong đó ban hành mới 142 TTHC (22,76%), sửa đổi, bổ sung 318 TTHC (50,96%), thay thế 71 TTHC (11,38%), bãi bỏ 93 TTHC (14,9%).",
    [
      [624, 142, 318, 71, 93],
      [142, 22.76, 624],
      [318, 50.96, 624],
      [71, 11.38, 624],
      [93, 14.9, 624],
    ],
  ),
  b(
    "Số hồ sơ tiếp nhận tại nhà cho người già yếu, khuyết tật là 286 trường hợp. Tổ công nghệ số cộng đồng có 131 tổ với 786 thành viên (bình quân 6 thành viên/tổ), hướng dẫn 7.420 lượt người dân, trong đó 2.968 lượt cài đặt VNeID (40%), 3.116 lượt nộp hồ sơ trực tuyến (42%), 1.336 lượt thanh toán không dùng tiền mặt (18%).",
    [
      [131, 786, 6],
      [7420, 2968, 3116, 1336],
      [2968, 40, 7420],
      [3116, 42, 7420],
      [1336, 18, 7420],
    ],
  ),
  b(
    "Thi hành án dân sự: tổng số phải thi hành 6.418 việc (năm trước chuyển sang 2.307 việc, thụ lý mới 4.111 việc), sau khi trừ ủy thác, thu hồi 94 việc còn 6.324 việc; có điều kiện thi hành 5.012 việc, chưa có điều kiện 1.312 việc; thi hành xong 3.910 việc, đạt tỷ lệ 78,01% số có điều kiện.",
    [
      [6418, 2307, 4111],
      [6418, 94, 6324],
      [6324, 5012, 1312],
      [3910, 78.01, 5012],
    ],
  ),
  b(
    "Sáu tháng đầu năm toàn huyện tiếp nhận 15.208 hồ sơ, sáu tháng cuối năm tiếp nhận 17.944 hồ sơ, cả năm 33.152 hồ sơ, tăng 8,7% so với năm 2023 (30.500 hồ sơ). Tỷ lệ giải quyết đúng hạn 6 tháng cuối năm đạt 98,9%, cao hơn 0,7% so với 6 tháng đầu năm (98,2%).",
    [
      [15208, 17944, 33152],
      [33152, 8.7, 30500],
      [98.9, 0.7, 98.2],
    ],
  ),
];
