import type { BoundText } from "./passages";
import { b } from "./passages";

/** Of a province's, a department's and a commune's reports of 2026, written before any rule of the audit was looked at; run once before anything was mended. */
export const sixteenth: readonly BoundText[] = [
  b(
    "Quý III/2026, toàn tỉnh tiếp nhận 214.680 hồ sơ (kỳ trước chuyển sang 9.320 hồ sơ, tiếp nhận mới 205.360 hồ sơ); đã giải quyết 203.150 hồ sơ, trong đó giải quyết trước hạn 171.840 hồ sơ, đúng hạn 29.279 hồ sơ, quá hạn 2.031 hồ sơ (1%); đang giải quyết 11.530 hồ sơ (trong hạn 11.214, quá hạn 316).",
    [
      [214680, 9320, 205360],
      [203150, 171840, 29279, 2031],
      [2031, 1, 203150],
      [214680, 203150, 11530],
      [11530, 11214, 316],
    ],
  ),
  b(
    "Sở Nông nghiệp và Môi trường giải quyết 4.512/4.560 hồ sơ đúng hạn (98,95%), còn lại 48 hồ sơ trễ hạn, trong đó lĩnh vực đất đai 31 hồ sơ, môi trường 12 hồ sơ, lâm nghiệp 05 hồ sơ.",
    [
      [4512, 4560, 98.95],
      [4560, 4512, 48],
      [48, 31, 12, 5],
    ],
  ),
  b(
    "Số hồ sơ chứng thực bản sao điện tử quý này là 1.846 hồ sơ, gấp đôi quý trước (923 hồ sơ); số hồ sơ đất đai 612 hồ sơ, gấp 1,5 lần quý trước (408 hồ sơ).",
    [
      [1846, 923],
      [612, 1.5, 408],
    ],
  ),
  b(
    "Tổng kinh phí thực hiện Đề án là 2,4 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách xã 900 triệu đồng; đến nay đã giải ngân 1,8 tỷ đồng, đạt 75%, còn 600 triệu đồng chuyển sang quý IV.",
    [
      [2.4, 1.5, 900],
      [1.8, 75, 2.4],
      [2.4, 1.8, 600],
    ],
  ),
  b(
    "Tổ chức 12 lớp tập huấn, mỗi lớp 45 học viên, tổng cộng 540 học viên; kinh phí 15 triệu đồng/lớp, tổng 180 triệu đồng.",
    [
      [12, 45, 540],
      [12, 15, 180],
    ],
  ),
  b("Trung tâm có 24 viên chức: 9 nam, 15 nữ; đại học 18, sau đại học 6; biên chế tỉnh giao 16, xã cử sang 8.", [
    [24, 9, 15],
    [24, 18, 6],
    [24, 16, 8],
  ]),
  b("Trong 14 phường có 11 phường đạt 100%; ba phường còn lại đạt 97,2%, 96,8% và 95,4%.", [[14, 11]]),
  b(
    "Toàn tỉnh có 2.108 TTHC được công bố: cấp tỉnh 1.672 TTHC, cấp xã 401 TTHC, cơ quan ngành dọc 35 TTHC. Trong đó 1.265 TTHC toàn trình, 527 TTHC một phần, 316 TTHC chỉ cung cấp thông tin.",
    [
      [2108, 1672, 401, 35],
      [2108, 1265, 527, 316],
    ],
  ),
  b(
    "Chỉ số phục vụ người dân, doanh nghiệp tháng 9 đạt 91,42 điểm, tăng 2,17 điểm so với tháng 8 (89,25 điểm), xếp thứ 7/34, tăng 3 bậc (tháng 8 xếp thứ 10/34).",
    [
      [91.42, 2.17, 89.25],
      [7, 3, 10],
    ],
  ),
  b("Tỷ lệ hồ sơ đúng hạn đạt 98,6%, tỷ lệ quá hạn 1,4% (63/4.500 hồ sơ).", [
    [98.6, 1.4],
    [63, 1.4, 4500],
  ]),
  b(
    "Trong tháng 10, xã cấp 214 thẻ BHYT; lũy kế 10 tháng 2.386 thẻ (9 tháng đầu năm: 2.172 thẻ), đạt 95,44% kế hoạch (2.500 thẻ).",
    [
      [2386, 214, 2172],
      [2386, 95.44, 2500],
    ],
  ),
  b(
    "Tỷ lệ thanh toán trực tuyến đạt 86,4%, vượt 6,4 điểm phần trăm so với chỉ tiêu (80%); tỷ lệ số hóa đạt 78%, còn thấp hơn chỉ tiêu 7 điểm phần trăm (chỉ tiêu 85%).",
    [
      [86.4, 6.4, 80],
      [78, 7, 85],
    ],
  ),
  b(
    "Thực hiện Nghị quyết số 66/NQ-CP ngày 26/3/2025 và Kế hoạch số 145/KH-UBND ngày 18/4/2025, 19 sở, ngành đã rà soát 1.540 TTHC, đề xuất cắt giảm, đơn giản hóa 462 TTHC (30%), cắt giảm 5.210 ngày/16.280 ngày thời gian giải quyết (32%); UBND tỉnh ban hành 27 quyết định công bố (từ Quyết định số 812/QĐ-UBND ngày 05/5/2025 đến Quyết định số 1204/QĐ-UBND ngày 20/9/2025).",
    [
      [462, 30, 1540],
      [5210, 16280, 32],
    ],
  ),
  b(
    "Số hồ sơ tiếp nhận quý I là 3.120, quý II là 3.480, quý III là 3.660; cộng 9 tháng 10.260 hồ sơ, tăng 8% so với 9 tháng năm 2025 (9.500 hồ sơ).",
    [
      [10260, 3120, 3480, 3660],
      [10260, 8, 9500],
    ],
  ),
  b(
    "Kết quả giải quyết theo lĩnh vực:\n- Hộ tịch: 1.206 hồ sơ (đúng hạn 1.206);\n- Chứng thực: 2.415 hồ sơ (đúng hạn 2.415);\n- Đất đai: 318 hồ sơ (đúng hạn 297, quá hạn 21);\n- Bảo trợ xã hội: 261 hồ sơ (đúng hạn 258, quá hạn 03).\nTổng cộng: 4.200 hồ sơ, đúng hạn 4.176 hồ sơ (99,43%), quá hạn 24 hồ sơ.",
    [
      [4200, 1206, 2415, 318, 261],
      [4176, 1206, 2415, 297, 258],
      [24, 21, 3],
      [318, 297, 21],
      [261, 258, 3],
      [4176, 99.43, 4200],
      [4200, 4176, 24],
    ],
  ),
  b(
    "| Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |\n|---|---|---|---|\n| Đầu tư | 214 | 198 | 16 |\n| Xây dựng | 356 | 331 | 25 |\n| Tổng | 570 | 529 | 41 |\nNhư vậy, tỷ lệ giải quyết đạt 92,81% (529/570 hồ sơ).",
    [
      [570, 214, 356],
      [529, 198, 331],
      [41, 16, 25],
      [529, 570, 92.81],
    ],
  ),
  b(
    "Đến nay, gần 96% hộ (12.460/13.020 hộ) có tài khoản thanh toán; trên 74.000 người có tài khoản định danh mức 2, đạt hơn 82% (dân số từ 14 tuổi: 90.150 người).",
    [
      [12460, 13020, 96],
      [74000, 82, 90150],
    ],
  ),
  b(
    "Trong 9 tháng không phát sinh hồ sơ quá hạn; 386/386 hồ sơ được giải quyết đúng hạn, đạt 100%; không có phản ánh, kiến nghị về thái độ phục vụ.",
    [[386, 100]],
  ),
  b(
    "Trụ sở Tiếp công dân tỉnh tiếp 1.046 lượt với 1.322 người, về 873 vụ việc (lần đầu 641, tiếp nhiều lần 232), giảm 14,33% số lượt và giảm 97 vụ việc so với cùng kỳ năm 2025 (1.221 lượt, 970 vụ việc).",
    [
      [873, 641, 232],
      [1046, 14.33, 1221],
      [873, 97, 970],
    ],
  ),
  b(
    "Toàn tỉnh tiếp nhận 17.120 hồ sơ, trả 16.050 kết quả. Qua dịch vụ bưu chính công ích: tiếp nhận 1.284 hồ sơ (7,5%), trả 5.136 kết quả (32%).",
    [
      [1284, 7.5, 17120],
      [5136, 32, 16050],
    ],
  ),
  b(
    "Số hóa đầu vào: 8.460/9.000 hồ sơ, đạt 94%, tăng 6 điểm % so với quý I (88%); số hóa đầu ra: 7.742/8.236 kết quả, đạt 94%; tỷ lệ tái sử dụng dữ liệu 52,3%, chưa đạt chỉ tiêu (60%), thấp hơn 7,7 điểm %.",
    [
      [8460, 9000, 94],
      [94, 6, 88],
      [7742, 8236, 94],
      [52.3, 60, 7.7],
    ],
  ),
  b(
    "Phát ra 500 phiếu, thu về 486 phiếu (97,2%), trong đó: rất hài lòng 312 phiếu (64,2%), hài lòng 161 phiếu (33,13%), bình thường 10 phiếu (2,06%), không hài lòng 03 phiếu (0,62%). Như vậy, mức độ hài lòng và rất hài lòng là 473 phiếu, đạt 97,33%.",
    [
      [486, 97.2, 500],
      [486, 312, 161, 10, 3],
      [312, 64.2, 486],
      [161, 33.13, 486],
      [10, 2.06, 486],
      [3, 0.62, 486],
      [473, 312, 161],
      [473, 97.33, 486],
    ],
  ),
  b(
    "Trong kỳ, Chủ tịch UBND tỉnh ban hành 31 quyết định công bố 412 TTHC, gồm: 186 TTHC mới ban hành, 171 TTHC sửa đổi, bổ sung, thay thế, 55 TTHC bị bãi bỏ; trong đó cấp tỉnh 298 TTHC, cấp xã 114 TTHC. Phê duyệt 365 quy trình nội bộ (liên thông 92, không liên thông 273).",
    [
      [412, 186, 171, 55],
      [412, 298, 114],
      [365, 92, 273],
    ],
  ),
  b(
    "Đoàn kiểm tra công vụ kiểm tra đột xuất 38 cơ quan (11 sở, ngành; 27 xã, phường), phát hiện 16 trường hợp vi phạm giờ làm việc, đã xử lý kỷ luật 04 người (khiển trách 03, cảnh cáo 01), kiểm điểm rút kinh nghiệm 12 người.",
    [
      [38, 11, 27],
      [4, 3, 1],
      [16, 4, 12],
    ],
  ),
  b(
    "Năm 2026, tỉnh tinh giản 342 biên chế (nghỉ hưu trước tuổi 268, thôi việc ngay 74), bằng 3% tổng biên chế được giao (11.400), vượt 42 biên chế so với kế hoạch (300).",
    [
      [342, 268, 74],
      [342, 3, 11400],
      [342, 42, 300],
    ],
  ),
  b(
    "Cấp 6.318 giấy chứng nhận, trong đó cấp lần đầu 1.274 giấy, cấp đổi, cấp lại 2.106 giấy, do chuyển quyền 2.938 giấy; diện tích 1.482,6 ha, gồm đất ở 312,4 ha, đất nông nghiệp 1.170,2 ha.",
    [
      [6318, 1274, 2106, 2938],
      [1482.6, 312.4, 1170.2],
    ],
  ),
  b(
    "Đăng ký khai sinh 642 trường hợp (đúng hạn 615, quá hạn 27); khai tử 218 trường hợp, kết hôn 164 cặp; cấp bản sao trích lục 1.905 bản. So với cùng kỳ, khai sinh giảm 38 trường hợp (680), khai tử tăng 15 trường hợp (203), kết hôn giảm 6 cặp (170).",
    [
      [642, 615, 27],
      [642, 38, 680],
      [218, 15, 203],
      [164, 6, 170],
    ],
  ),
  b(
    "Tổng thu ngân sách nhà nước 9 tháng đạt 4.872 tỷ đồng, bằng 84% dự toán (5.800 tỷ đồng), tăng 12% so với cùng kỳ (4.350 tỷ đồng); trong đó thu nội địa 4.104 tỷ đồng, thu xuất nhập khẩu 768 tỷ đồng.",
    [
      [4872, 84, 5800],
      [4872, 12, 4350],
      [4872, 4104, 768],
    ],
  ),
  b(
    "Đến 30/9/2026, toàn tỉnh có 186.420 người tham gia BHXH, đạt 46,6% lực lượng lao động (400.000 người), gồm BHXH bắt buộc 142.318 người, BHXH tự nguyện 44.102 người; số người tham gia BHYT 812.560 người, đạt 95,37% dân số (852.000 người).",
    [
      [186420, 46.6, 400000],
      [186420, 142318, 44102],
      [812560, 95.37, 852000],
    ],
  ),
  b(
    "Thu phí, lệ phí 12 tỷ 450 triệu, trong đó phí 9 tỷ 300 triệu, lệ phí 3 tỷ 150 triệu; thu trực tuyến 9,96 tỷ, đạt 80%.",
    [
      [12, 450, 9, 300, 3, 150],
      [9.96, 80],
    ],
  ),
  b(
    "Có bốn xã chưa đạt chỉ tiêu: An Phú 71,4%, Hòa Bình 68,9%, Tân Tiến 74,2%, Phú Xuân 70,5%; hai mươi tám xã còn lại trong tổng số 32 xã đều đạt.",
    [],
  ),
  b(
    "Tháng 11/2026, UBND xã tiếp nhận 786 hồ sơ (trực tuyến 742 hồ sơ, đạt 94,4%; trực tiếp 39 hồ sơ; bưu chính 05 hồ sơ). Kết quả: đã trả 751 hồ sơ, trong đó 749 hồ sơ đúng và trước hạn, 02 hồ sơ trễ hạn (đã có văn bản xin lỗi 02/02); chưa đến hạn 35 hồ sơ.",
    [
      [786, 742, 39, 5],
      [742, 94.4, 786],
      [751, 749, 2],
      [786, 751, 35],
    ],
  ),
  b(
    "Trong 3 tháng 9, 10, 11, Trung tâm tiếp nhận lần lượt 1.204, 1.318 và 1.276 hồ sơ, tổng 3.798 hồ sơ, bình quân 1.266 hồ sơ/tháng.",
    [
      [3798, 1204, 1318, 1276],
      [3798, 3, 1266],
    ],
  ),
  b(
    "UBND tỉnh giao 264 nhiệm vụ cải cách hành chính: hoàn thành 231 nhiệm vụ (87,5%), trong đó trước hạn 96, đúng hạn 118, quá hạn 17; đang thực hiện trong hạn 29; quá hạn chưa hoàn thành 04.",
    [
      [264, 231, 29, 4],
      [231, 87.5, 264],
      [231, 96, 118, 17],
    ],
  ),
  b(
    "100% (99/99) xã, phường có tổ công nghệ số cộng đồng với 1.386 thành viên, bình quân 14 thành viên/xã; hướng dẫn 41.580 lượt người, bình quân 30 lượt/thành viên.",
    [
      [99, 14, 1386],
      [1386, 30, 41580],
    ],
  ),
  b(
    "Cổng tiếp nhận 186 phản ánh, kiến nghị (kỳ trước 12, trong kỳ 174), đã xử lý 179, đạt 96,24%, 07 đang xử lý trong hạn; trong số đã xử lý có 112 phản ánh hạ tầng, 41 môi trường, 26 thủ tục hành chính.",
    [
      [186, 12, 174],
      [179, 96.24, 186],
      [186, 179, 7],
      [179, 112, 41, 26],
    ],
  ),
  b(
    "9 tháng, tỉnh có 1.512 doanh nghiệp thành lập mới (tăng 26% so với 1.200 doanh nghiệp cùng kỳ), vốn đăng ký 15.876 tỷ đồng, bình quân 10,5 tỷ đồng/doanh nghiệp; 436 doanh nghiệp quay trở lại hoạt động, 298 giải thể, 712 tạm ngừng; tổng số rút lui khỏi thị trường 1.010 doanh nghiệp.",
    [
      [1512, 26, 1200],
      [15876, 10.5, 1512],
      [1010, 298, 712],
    ],
  ),
  b(
    "Kế hoạch vốn 1.250 tỷ đồng; giải ngân đến 30/9 là 812,5 tỷ đồng (65%), ước cả năm 1.187,5 tỷ đồng (95%); phần còn lại 62,5 tỷ đồng đề nghị kéo dài.",
    [
      [812.5, 65, 1250],
      [1187.5, 95, 1250],
      [1250, 1187.5, 62.5],
    ],
  ),
  b(
    "Kết quả đánh giá 1.120 công chức: hoàn thành xuất sắc 168 người (15%), hoàn thành tốt 896 người (80%), hoàn thành 50 người (4,46%), không hoàn thành 06 người (0,54%).",
    [
      [1120, 168, 896, 50, 6],
      [168, 15, 1120],
      [896, 80, 1120],
      [50, 4.46, 1120],
      [6, 0.54, 1120],
    ],
  ),
  b(
    "Bộ phận Một cửa bố trí 8 quầy (01 quầy hướng dẫn, 01 quầy thu phí, 06 quầy tiếp nhận), 13 máy tính, 8 máy quét; mỗi quầy bình quân tiếp 42 lượt/ngày, cả ngày 336 lượt.",
    [
      [8, 1, 1, 6],
      [8, 42, 336],
    ],
  ),
  b(
    "Thời gian giải quyết hồ sơ cấp phép xây dựng giảm từ 15 ngày xuống 10 ngày (giảm 5 ngày, tương đương 33,3%); thủ tục thuế từ 5 ngày còn 3 ngày.",
    [
      [15, 10, 5],
      [5, 33.3, 15],
    ],
  ),
  b(
    "Công an xã thu nhận 1.420 hồ sơ căn cước, trong đó cấp mới 512, cấp đổi 803, cấp lại 105; đã trả 1.349 thẻ, đạt 95%; còn 71 thẻ chưa trả.",
    [
      [1420, 512, 803, 105],
      [1349, 95, 1420],
      [1420, 1349, 71],
    ],
  ),
  b(
    "Tổng số việc phải thi hành 2.840 việc, trong đó có điều kiện 2.130 việc (75%); thi hành xong 1.810 việc, đạt 84,98% trên số có điều kiện; về tiền 318,4 tỷ đồng/425,6 tỷ đồng, đạt 74,81%.",
    [
      [2130, 75, 2840],
      [1810, 84.98, 2130],
      [318.4, 425.6, 74.81],
    ],
  ),
  b(
    "Cấp tỉnh tiếp nhận 38.214 hồ sơ, đúng hạn 99,1%; cấp xã tiếp nhận 141.786 hồ sơ, đúng hạn 97,8%. Chung toàn tỉnh 180.000 hồ sơ.",
    [[180000, 38214, 141786]],
  ),
  b(
    "Ba chỉ tiêu vượt kế hoạch: hồ sơ trực tuyến 91% (kế hoạch 85%, vượt 6 điểm %), thanh toán trực tuyến 82,5% (kế hoạch 80%, vượt 2,5 điểm %), số hóa 88% (kế hoạch 80%, vượt 8 điểm %).",
    [
      [91, 85, 6],
      [82.5, 80, 2.5],
      [88, 80, 8],
    ],
  ),
  b(
    "Toàn tỉnh có 99 xã, phường: 41 đơn vị đạt tỷ lệ trên 95%, 37 đơn vị đạt từ 90% đến 95%, 21 đơn vị dưới 90%. Như vậy, 78 đơn vị đạt từ 90% trở lên, chiếm 78,8%.",
    [
      [99, 41, 37, 21],
      [78, 41, 37],
      [78, 78.8, 99],
    ],
  ),
  b(
    "Chi trả trợ cấp cho 2.150 đối tượng, mức 500.000 đồng/người/tháng, tổng 1.075.000.000 đồng/tháng; trong đó qua tài khoản 1.935 người (90%), tiền mặt 215 người.",
    [
      [2150, 500000, 1075000000],
      [1935, 90, 2150],
      [2150, 1935, 215],
    ],
  ),
  b(
    "Điểm cải cách hành chính năm 2025 đạt 86,72/100 điểm, xếp thứ 12/34; trong đó điểm thẩm định 58,42/65 điểm, điểm điều tra xã hội học 28,3/35 điểm.",
    [
      [86.72, 58.42, 28.3],
      [100, 65, 35],
    ],
  ),
  b("Cấp tỉnh 1.050 phiếu, cấp xã 1.700 phiếu, cộng 2.750 phiếu; tỷ lệ phiếu hợp lệ của tỉnh 98%, xã 96,5%.", [
    [2750, 1050, 1700],
  ]),
  b(
    "So với tháng trước, số hồ sơ tăng 124 (từ 1.116 lên 1.240), số hồ sơ quá hạn giảm từ 18 xuống 7 (giảm 11), tỷ lệ quá hạn giảm từ 1,61% xuống 0,56%.",
    [
      [1240, 1116, 124],
      [18, 7, 11],
      [18, 1.61, 1116],
      [7, 0.56, 1240],
    ],
  ),
];
