import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written before the audit was tried on them, with structures that the lists before had not, on the plan of passages that offices and papers had published. */
export const twelfth: readonly BoundText[] = [
  b(
    "6 tháng đầu năm 2026, các cấp, các ngành tiếp 3.214 lượt công dân [tăng 286 lượt so cùng kỳ = 9,77%], cụ thể:\n- Cấp tỉnh tiếp 228 lượt, trong đó: khiếu nại 61 lượt, tố cáo 14 lượt, loại khác 153 lượt [tăng 31 lượt = 15,74% so cùng kỳ];\n- Các sở, ngành tiếp 402 lượt, trong đó: khiếu nại 19 lượt, tố cáo 5 lượt, loại khác 378 lượt [tăng 44 lượt = 12,29% so cùng kỳ];\n- Cấp xã tiếp 2.584 lượt, trong đó: khiếu nại 26 lượt, tố cáo 8 lượt, loại khác 2.550 lượt [tăng 211 lượt = 8,89% so cùng kỳ].",
    [
      [3214, 228, 402, 2584],
      [228, 61, 14, 153],
      [402, 19, 5, 378],
      [2584, 26, 8, 2550],
      [3214, 286, 9.77],
      [228, 31, 15.74],
      [402, 44, 12.29],
      [2584, 211, 8.89],
    ],
  ),
  b(
    "Tháng 10/2026, Trung tâm tiếp nhận mới 3.862 hồ sơ, hồ sơ kỳ trước chuyển sang 1.948 hồ sơ, lũy kế đã và đang giải quyết trong kỳ là 5.810 hồ sơ; đến hạn giải quyết 3.925 hồ sơ. Đã có kết quả trả trước và đúng hạn là 3.906 hồ sơ (đạt 99,52%); chậm hạn và quá hạn chưa có kết quả 19 hồ sơ (chiếm 0,48%). Có 74 hồ sơ (chiếm 1,89%) bị trả lại hoặc người nộp xin rút.",
    [
      [5810, 3862, 1948],
      [3925, 3906, 19],
      [3906, 99.52, 3925],
      [19, 0.48, 3925],
      [74, 1.89, 3925],
    ],
  ),
  b(
    "Trong quý III, toàn tỉnh xảy ra 147 vụ tai nạn giao thông, làm chết 83 người, bị thương 102 người; so với cùng kỳ năm 2025 giảm 21 vụ (-12,5%), giảm 9 người chết (-9,78%), tăng 6 người bị thương (+6,25%).",
    [
      [147, 21, 12.5],
      [83, 9, 9.78],
      [102, 6, 6.25],
    ],
  ),
  b(
    "Đã điều tra, làm rõ 412/468 vụ phạm pháp hình sự (đạt 88,03%), 695 đối tượng; riêng án rất nghiêm trọng, đặc biệt nghiêm trọng làm rõ 31/32 vụ, đạt 96,88%, vượt 6,88% so với chỉ tiêu Bộ giao (90%).",
    [
      [412, 468, 88.03],
      [31, 32, 96.88],
      [96.88, 6.88, 90],
    ],
  ),
  b(
    "Toàn xã có 3.942 học sinh, chia theo cấp học: mầm non 1.024, tiểu học 1.736, THCS 1.182; chia theo giới tính: nam 2.050, nữ 1.892; học 2 buổi/ngày 3.351 em (85,01%).",
    [
      [3942, 1024, 1736, 1182],
      [3942, 2050, 1892],
      [3351, 85.01, 3942],
    ],
  ),
  b(
    "Đạt 91,4% là tỷ lệ hồ sơ trực tuyến của quý, tương ứng 6.398 hồ sơ trên tổng số 7.000 hồ sơ tiếp nhận; 602 hồ sơ còn lại nộp trực tiếp (8,6%).",
    [
      [91.4, 6398, 7000],
      [7000, 6398, 602],
      [602, 8.6, 7000],
    ],
  ),
  b(
    "Trong số hồ sơ đã trả kết quả, (71,5%) 2.145 hồ sơ trả trước hạn, (27,8%) 834 hồ sơ trả đúng hạn, (0,7%) 21 hồ sơ trả quá hạn; tổng cộng 3.000 hồ sơ.",
    [
      [3000, 2145, 834, 21],
      [71.5, 2145, 3000],
      [27.8, 834, 3000],
      [0.7, 21, 3000],
    ],
  ),
  b(
    "Tổng số đơn tiếp nhận 1.206 đơn, trong đó kỳ trước chuyển sang 118 đơn, tiếp nhận trong kỳ 1.088 đơn, trong đó đơn đủ điều kiện xử lý 902 đơn (trong đó khiếu nại 214 đơn, tố cáo 37 đơn, kiến nghị, phản ánh 651 đơn), đơn không đủ điều kiện 186 đơn.",
    [
      [1206, 118, 1088],
      [1088, 902, 186],
      [902, 214, 37, 651],
    ],
  ),
  b(
    "Số hồ sơ cấp căn cước tháng 11 là 4.635 hồ sơ, tăng 315 hồ sơ so với tháng 10 (4.320 hồ sơ, tương ứng 7,29%) và tăng 927 hồ sơ so với cùng kỳ năm 2025 (3.708 hồ sơ, tương ứng 25%).",
    [
      [4635, 315, 4320],
      [315, 7.29, 4320],
      [4635, 927, 3708],
      [927, 25, 3708],
    ],
  ),
  b(
    "Tổng thu ngân sách trên địa bàn 1,86 nghìn tỷ đồng, trong đó thu nội địa 1.512 tỷ đồng, thu xuất nhập khẩu 348 tỷ đồng; chi thường xuyên 942,5 tỷ đồng, đạt 65% dự toán (1.450 tỷ đồng).",
    [
      [1.86, 1512, 348],
      [942.5, 65, 1450],
    ],
  ),
  b(
    "Kết quả xếp hạng chuyển đổi số cấp xã: xã Hòa Bình 86,42 điểm (hạng 1, năm trước hạng 3), phường An Khê 85,17 điểm (hạng 2, năm trước hạng 1), xã Tây Phú 84,9 điểm (hạng 3, năm trước hạng 9, tăng 6 bậc). Điểm trung bình của 45 xã, phường là 78,3 điểm, thấp nhất là xã Vĩnh Thịnh (64,05 điểm).",
    [[3, 9, 6]],
  ),
  b(
    "Kết quả thu hồi nợ BHXH đến hết quý III:\n+ BHXH cơ sở Phú Mỹ: 18,4 tỷ đồng\n+ BHXH cơ sở Tân Thành: 12,75 tỷ đồng\n+ BHXH cơ sở Long Điền: 9,35 tỷ đồng\n=> Tổng cộng: 40,5 tỷ đồng, đạt 81% chỉ tiêu (50 tỷ đồng).",
    [
      [40.5, 18.4, 12.75, 9.35],
      [40.5, 81, 50],
    ],
  ),
  b(
    "Toàn huyện có 182.450 người tham gia BHYT, bao phủ 95,2% dân số (191.650 người), tăng 3.420 người (1,91%) so với cuối năm 2025; trong đó BHYT hộ gia đình 41.280 người, học sinh, sinh viên 36.910 người, người lao động 28.460 người, nhóm ngân sách đóng, hỗ trợ đóng 75.800 người.",
    [
      [182450, 95.2, 191650],
      [182450, 3420, 1.91],
      [182450, 41280, 36910, 28460, 75800],
    ],
  ),
  b(
    "Cấp giấy chứng nhận: lần đầu 1.236 giấy (đất ở 812, đất nông nghiệp 389, đất khác 35), cấp đổi, cấp lại 2.474 giấy; cộng 3.710 giấy với diện tích 1.245,6 ha. Số giấy cấp lần đầu bằng 103% kế hoạch năm 2026 là 1.200 giấy.",
    [
      [1236, 812, 389, 35],
      [3710, 1236, 2474],
      [1236, 103, 1200],
    ],
  ),
  b(
    "Đăng ký khai sinh, khai tử, kết hôn trong 9 tháng lần lượt là 1.842, 716 và 655 trường hợp (cùng kỳ: 1.790, 744 và 655 trường hợp), lần lượt tăng 2,9%, giảm 3,76% và không đổi.",
    [
      [1842, 1790, 2.9],
      [716, 744, 3.76],
    ],
  ),
  b(
    "Khám chữa bệnh cho 48.216 lượt người (đạt 107,15% kế hoạch), trong đó ngoại trú 43.876 lượt, nội trú 4.340 lượt; công suất sử dụng giường bệnh 92,4% (kế hoạch 90%); số lượt khám BHYT 44.359, chiếm 92%.",
    [
      [48216, 43876, 4340],
      [44359, 92, 48216],
    ],
  ),
  b(
    "Tiêm chủng đầy đủ cho trẻ dưới 1 tuổi: 1.178/1.240 trẻ (95%); tiêm MR 1.165 trẻ/1.240 trẻ (93,95%); trẻ suy dinh dưỡng thể nhẹ cân 402/5.360 (7,5%), giảm 0,4% so với năm 2025 (7,9%).",
    [
      [1178, 1240, 95],
      [1165, 1240, 93.95],
      [402, 5360, 7.5],
      [7.5, 0.4, 7.9],
    ],
  ),
  b(
    "Phát ra 1.500 phiếu, thu về 1.476 phiếu (98,4%), trong đó 12 phiếu không hợp lệ, 1.464 phiếu hợp lệ. Trên số phiếu hợp lệ: 1.039 phiếu rất hài lòng (70,97%), 381 phiếu hài lòng (26,02%), 44 phiếu bình thường (3,01%), không có phiếu không hài lòng. Mức độ hài lòng chung: 96,99%.",
    [
      [1476, 98.4, 1500],
      [1476, 12, 1464],
      [1464, 1039, 381, 44],
      [1039, 70.97, 1464],
      [381, 26.02, 1464],
      [44, 3.01, 1464],
      [96.99, 70.97, 26.02],
    ],
  ),
  b(
    "Năm 2026, UBND xã được giao 24 chỉ tiêu: 15 chỉ tiêu vượt (62,5%), 6 chỉ tiêu đạt (25%), 3 chỉ tiêu chưa đạt (12,5%). Trong 3 chỉ tiêu chưa đạt có 2 chỉ tiêu về môi trường và 1 chỉ tiêu về y tế.",
    [
      [24, 15, 6, 3],
      [15, 62.5, 24],
      [6, 25, 24],
      [3, 12.5, 24],
      [3, 2, 1],
    ],
  ),
  b(
    "Kết quả chấm điểm Bộ chỉ số 766 tháng 10 của phường đạt 87,35/100 điểm, xếp loại Tốt, tăng 2,6 điểm so với tháng 9 (84,75 điểm); trong đó 3 nhóm đạt điểm tối đa: công khai minh bạch (18/18), mức độ hài lòng (18/18), thanh toán trực tuyến (10/10).",
    [[87.35, 2.6, 84.75]],
  ),
  b(
    "Tổng biên chế được giao 62, có mặt 57 (đạt 91,94%), thiếu 5; trong 57 người hiện có: trình độ sau đại học 16, đại học 39, khác 2; nữ 24 (42,11%); dưới 30 tuổi 6, từ 30 đến 50 tuổi 41, trên 50 tuổi 10.",
    [
      [57, 91.94, 62],
      [62, 57, 5],
      [57, 16, 39, 2],
      [24, 42.11, 57],
      [57, 6, 41, 10],
    ],
  ),
  b(
    "Thanh tra 26 cuộc tại 48 đơn vị, gồm kỳ trước chuyển sang 5 cuộc, triển khai trong kỳ 21 cuộc; theo kế hoạch 23 cuộc, đột xuất 3 cuộc; đã ban hành kết luận 19 cuộc. Qua thanh tra phát hiện sai phạm 12.486 triệu đồng, 3.250 m2 đất; kiến nghị thu hồi về ngân sách 8.742 triệu đồng, kiến nghị khác 3.744 triệu đồng; đã thu hồi 6.994 triệu đồng (80%).",
    [
      [26, 5, 21],
      [26, 23, 3],
      [12486, 8742, 3744],
      [6994, 80, 8742],
    ],
  ),
  b(
    "Tổng số việc phải thi hành 4.218 việc; trong đó có điều kiện thi hành 3.120 việc, chưa có điều kiện 1.098 việc. Thi hành xong 2.574 việc, đạt tỷ lệ 82,5% (trên số có điều kiện), thiếu 1% so với chỉ tiêu được giao (83,5%); chuyển kỳ sau 1.644 việc. Về tiền: phải thi hành 1.906 tỷ 500 triệu đồng, thi hành xong 612 tỷ đồng.",
    [
      [4218, 3120, 1098],
      [2574, 82.5, 3120],
      [82.5, 1, 83.5],
      [4218, 2574, 1644],
    ],
  ),
  b(
    "Có 38/45 xã đạt chuẩn nông thôn mới (84,44%), trong đó 12 xã nâng cao, 3 xã kiểu mẫu; 7 xã chưa đạt chuẩn (3 xã đạt 17 - 18 tiêu chí, 4 xã đạt 15 - 16 tiêu chí). Bình quân 18,2 tiêu chí/xã.",
    [
      [38, 45, 84.44],
      [45, 38, 7],
      [7, 3, 4],
    ],
  ),
  b(
    "Giải quyết việc làm cho 6.840 lao động, đạt 114% kế hoạch; trong đó đưa 540 người đi làm việc ở nước ngoài (Nhật Bản 312, Đài Loan 148, Hàn Quốc 63, thị trường khác 17). Tuyển mới đào tạo nghề 3.150 người: cao đẳng 280, trung cấp 770, sơ cấp và dưới 3 tháng 2.100; tỷ lệ lao động qua đào tạo 72,5%, tăng 1,9 điểm phần trăm (năm 2025: 70,6%).",
    [
      [540, 312, 148, 63, 17],
      [3150, 280, 770, 2100],
      [72.5, 1.9, 70.6],
    ],
  ),
  b(
    "Tháng 10 có 96 doanh nghiệp thành lập mới, gấp 1,5 lần cùng kỳ (64 doanh nghiệp), vốn đăng ký 480 tỷ đồng, gấp 2,4 lần (200 tỷ đồng); 35 doanh nghiệp quay trở lại hoạt động; 28 doanh nghiệp tạm ngừng; 9 doanh nghiệp giải thể. Như vậy số doanh nghiệp gia nhập thị trường là 131, gấp 3,54 lần số rút lui (37).",
    [
      [96, 1.5, 64],
      [480, 2.4, 200],
      [131, 96, 35],
      [37, 28, 9],
      [131, 3.54, 37],
    ],
  ),
  b(
    "Trong kỳ Cổng DVC quốc gia chuyển 64 phản ánh, kiến nghị: đã trả lời 61 (95,31%), đang xử lý 3; về hành vi 22 (34,38%), về quy định 42 (65,63%).",
    [
      [64, 61, 3],
      [61, 95.31, 64],
      [64, 22, 42],
      [22, 34.38, 64],
      [42, 65.63, 64],
    ],
  ),
  b(
    "Tỷ lệ văn bản đi ký số đầy đủ: cấp tỉnh 100% (21.460/21.460), cấp xã 98,3% (36.371/37.000), chung 98,92% (57.831/58.460).",
    [
      [36371, 37000, 98.3],
      [57831, 58460, 98.92],
      [57831, 21460, 36371],
      [58460, 21460, 37000],
    ],
  ),
  b(
    "Doanh số cho vay 86.420 triệu đồng với 1.934 lượt khách hàng; doanh số thu nợ 61.180 triệu đồng; dư nợ đạt 512.640 triệu đồng, tăng 25.240 triệu đồng so với đầu năm (487.400 triệu đồng), tốc độ tăng 5,18%.",
    [
      [512640, 25240, 487400],
      [25240, 5.18, 487400],
      [86420, 61180, 25240],
    ],
  ),
  b(
    "Qua rà soát có 5 nhóm vướng mắc với 118 ý kiến: (1) thiếu hướng dẫn 34 ý kiến; (2) hệ thống lỗi 41 ý kiến; (3) thiếu thiết bị 18 ý kiến; (4) quy định chồng chéo 16 ý kiến; (5) khác 9 ý kiến. Trong đó 87 ý kiến (73,73%) đã được giải đáp, 31 ý kiến chuyển cơ quan có thẩm quyền.",
    [
      [118, 34, 41, 18, 16, 9],
      [87, 73.73, 118],
      [118, 87, 31],
    ],
  ),
  b(
    "Với 412 hồ sơ đúng hạn, 1.605 hồ sơ trước hạn và 13 hồ sơ trễ hạn, tổng số hồ sơ đã giải quyết trong tháng là 2.030 hồ sơ, tỷ lệ trễ hạn 0,64%.",
    [
      [2030, 412, 1605, 13],
      [13, 0.64, 2030],
    ],
  ),
  b(
    "Cấp tỉnh đạt 97,2% (5.832/6.000 hồ sơ), cao hơn cấp xã 1,7 điểm phần trăm (95,5%, 17.190/18.000 hồ sơ); bình quân toàn tỉnh 95,93%, thấp hơn mục tiêu 98% là 2,07 điểm phần trăm.",
    [
      [5832, 6000, 97.2],
      [17190, 18000, 95.5],
      [97.2, 1.7, 95.5],
      [98, 95.93, 2.07],
    ],
  ),
  b(
    "HĐND tỉnh thông qua 46 nghị quyết (25 nghị quyết QPPL, 21 nghị quyết cá biệt) tại 4 kỳ họp: kỳ họp thứ 20: 14; kỳ họp thứ 21: 9; kỳ họp thứ 22 (chuyên đề): 6; kỳ họp thứ 23: 17.",
    [
      [46, 25, 21],
      [46, 14, 9, 6, 17],
    ],
  ),
  b(
    "Tổng lượng chất thải rắn sinh hoạt phát sinh 412,5 tấn/ngày, thu gom xử lý 391,9 tấn/ngày (95%): khu vực đô thị 218,4 tấn (đạt 99,27% trên 220 tấn phát sinh), khu vực nông thôn 173,5 tấn (90,13% trên 192,5 tấn phát sinh).",
    [
      [391.9, 95, 412.5],
      [391.9, 218.4, 173.5],
      [412.5, 220, 192.5],
      [218.4, 99.27, 220],
      [173.5, 90.13, 192.5],
    ],
  ),
  b(
    "Khối 6 có 4 lớp, 168 học sinh (6A 43, 6B 42, 6C 42, 6D 41); khối 7 có 4 lớp, 159 học sinh; khối 8 có 3 lớp, 127 học sinh; khối 9 có 3 lớp, 118 học sinh. Toàn trường 14 lớp, 572 học sinh, bình quân 40,86 học sinh/lớp.",
    [
      [168, 43, 42, 42, 41],
      [572, 168, 159, 127, 118],
      [14, 4, 4, 3, 3],
      [572, 14, 40.86],
    ],
  ),
  b(
    "Xếp loại học tập 572 học sinh: Tốt 126 em - 22,03%; Khá 241 em - 42,13%; Đạt 193 em - 33,74%; Chưa đạt 12 em - 2,1%. So với năm học trước, loại Tốt tăng 3,2%, loại Chưa đạt giảm 0,5%.",
    [
      [572, 126, 241, 193, 12],
      [126, 22.03, 572],
      [241, 42.13, 572],
      [193, 33.74, 572],
      [12, 2.1, 572],
    ],
  ),
  b(
    "Trong tổng số 52.300 lượt trả kết quả, qua BCCI 8.891 lượt; như vậy tỷ lệ trả qua BCCI là 17%, tăng gấp đôi so với năm 2024 (8,5%); số còn lại 43.409 lượt nhận trực tiếp hoặc bản điện tử.",
    [
      [8891, 17, 52300],
      [52300, 8891, 43409],
    ],
  ),
  b(
    "Kế hoạch năm số hóa 120.000 trang; quý I: 21.600 trang (18%), quý II: 33.000 trang (27,5%), quý III: 38.400 trang (32%), cộng dồn 93.000 trang (77,5%), còn phải thực hiện 27.000 trang.",
    [
      [93000, 21600, 33000, 38400],
      [21600, 18, 120000],
      [33000, 27.5, 120000],
      [38400, 32, 120000],
      [93000, 77.5, 120000],
      [120000, 93000, 27000],
    ],
  ),
  b(
    "Cuối năm còn 1.084 hộ nghèo (3,1%) và 1.399 hộ cận nghèo (4%) trên tổng số 34.968 hộ; trong năm 412 hộ thoát nghèo, 35 hộ nghèo phát sinh, giảm ròng 377 hộ so với đầu năm (1.461 hộ).",
    [
      [1084, 3.1, 34968],
      [1399, 4, 34968],
      [412, 35, 377],
      [1461, 377, 1084],
    ],
  ),
  b(
    "Dân số toàn xã là 18.640 người / 4.512 hộ; trong đó dân tộc Kinh 11.184 người (60%), dân tộc Thái 5.592 người (30%), dân tộc khác 1.864 người (10%). Bình quân 4,13 người/hộ.",
    [
      [18640, 11184, 5592, 1864],
      [11184, 60, 18640],
      [5592, 30, 18640],
      [1864, 10, 18640],
      [18640, 4512, 4.13],
    ],
  ),
  b(
    "Đến 31/10 có 98,6% khách hàng (71.485/72.500 khách hàng) thanh toán tiền điện không dùng tiền mặt, tăng 2,1 điểm phần trăm so với đầu năm; doanh thu thu qua ngân hàng 146,2 tỷ đồng/147,5 tỷ đồng (99,12%).",
    [
      [98.6, 71485, 72500],
      [146.2, 147.5, 99.12],
    ],
  ),
  b(
    "Tổng số hồ sơ quá hạn là 57 hồ sơ, giảm 38 hồ sơ so với tháng trước, tương đương giảm 40%. Tập trung tại: Văn phòng Đăng ký đất đai 31 hồ sơ (54,39%), phường Thống Nhất 14 hồ sơ (24,56%), xã Hương Sơn 7 hồ sơ, các đơn vị khác 5 hồ sơ. Đã thực hiện xin lỗi đối với 52/57 hồ sơ.",
    [
      [57, 38, 40],
      [57, 31, 14, 7, 5],
      [31, 54.39, 57],
      [14, 24.56, 57],
    ],
  ),
  b(
    "Kinh phí được cấp 3.480 triệu đồng (kinh phí tự chủ 2.910 triệu đồng, không tự chủ 570 triệu đồng), đã sử dụng 3.306 triệu đồng, đạt 95%; tiết kiệm 174 triệu đồng, chi tăng thu nhập 120 triệu đồng cho 40 người (bình quân 3 triệu đồng/người).",
    [
      [3480, 2910, 570],
      [3306, 95, 3480],
      [3480, 3306, 174],
      [120, 40, 3],
    ],
  ),
  b(
    "Toàn tỉnh còn 486 đơn vị sự nghiệp công lập, giảm 74 đơn vị (13,21%) so với năm 2021 (560 đơn vị) và giảm 12 đơn vị (2,41%) so với năm 2025 (498 đơn vị). Trong đó: tự bảo đảm chi thường xuyên và chi đầu tư 6, tự bảo đảm chi thường xuyên 41, tự bảo đảm một phần 158, do Nhà nước bảo đảm 281.",
    [
      [486, 74, 560],
      [74, 13.21, 560],
      [486, 12, 498],
      [12, 2.41, 498],
      [486, 6, 41, 158, 281],
    ],
  ),
  b(
    "Đã đánh giá tác động 38 TTHC tại 11 dự thảo văn bản; thẩm định 35 TTHC tại 10 dự thảo; sau thẩm định cắt 4 TTHC (11,43%), sửa 9 TTHC (25,71%), giữ 22 TTHC (62,86%).",
    [
      [35, 4, 9, 22],
      [4, 11.43, 35],
      [9, 25.71, 35],
      [22, 62.86, 35],
    ],
  ),
  b(
    "Trong số 46 nhiệm vụ Tỉnh giao: 31 đã xong (29 đúng hạn, 2 chậm), 15 chưa đến hạn, không có nhiệm vụ quá hạn; tỷ lệ hoàn thành đúng hạn 29/31 = 93,55%.",
    [
      [46, 31, 15],
      [31, 29, 2],
      [29, 31, 93.55],
    ],
  ),
  b(
    "Thu ngân sách 10 tháng: 845,6 tỷ đồng (đạt 92,4% dự toán tỉnh giao là 915,15 tỷ đồng; 88,08% dự toán xã giao là 960 tỷ đồng), so cùng kỳ năm 2025 (771,5 tỷ đồng) tăng 74,1 tỷ đồng, tương ứng tăng 9,6%.",
    [
      [845.6, 92.4, 915.15],
      [845.6, 88.08, 960],
      [845.6, 771.5, 74.1],
      [74.1, 9.6, 771.5],
    ],
  ),
  b(
    "Năm 2026 tiếp nhận 61.204 hồ sơ (năm 2025: 58.950; năm 2024: 55.420), trong đó nộp trực tuyến 56.308 hồ sơ (92%; năm 2025: 84,5%; năm 2024: 71,2%).",
    [[56308, 92, 61204]],
  ),
];
