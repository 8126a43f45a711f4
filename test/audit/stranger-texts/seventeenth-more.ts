import type { BoundText } from "./passages";
import { b } from "./passages";

/** The other half of the seventeenth list. */
export const seventeenthMore: readonly BoundText[] = [
  b(
    "Kiểm tra 640 cơ sở thực phẩm, phát hiện 48 cơ sở vi phạm (7,5%), xử phạt 36 cơ sở với số tiền 218 triệu đồng, nhắc nhở 12 cơ sở. So với 6 tháng đầu năm, số cơ sở được kiểm tra tăng gấp 1,6 lần (400 cơ sở).",
    [
      [48, 7.5, 640],
      [48, 36, 12],
      [640, 1.6, 400],
    ],
  ),
  b(
    "Đã cấp 3.742 phiếu lý lịch tư pháp (phiếu số 1: 2.806 phiếu; phiếu số 2: 936 phiếu), trong đó qua VNeID 3.555 phiếu, đạt 95%. Số phiếu trễ hạn: 0. So với tháng 10 (3.402 phiếu), tăng 340 phiếu.",
    [
      [3742, 2806, 936],
      [3555, 95, 3742],
      [3742, 340, 3402],
    ],
  ),
  b(
    "Mức độ 1: 45%; mức độ 2: 38%; mức độ 3: 12%; mức độ 4: 5%. Tổng số phiếu hợp lệ 1.800, tương ứng 810, 684, 216 và 90 phiếu.",
    [
      [810, 45, 1800],
      [684, 38, 1800],
      [216, 12, 1800],
      [90, 5, 1800],
      [1800, 810, 684, 216, 90],
    ],
  ),
  b(
    "Qua rà soát 1.486 TTHC (cấp tỉnh 1.112 TTHC, cấp xã 374 TTHC), các đơn vị kiến nghị đơn giản hóa 223 TTHC, đạt tỷ lệ 15%; phương án được phê duyệt 201 TTHC, bằng 90,1% số kiến nghị; chi phí tuân thủ cắt giảm 14,2 tỷ đồng/năm, tương đương 28,4% (trước khi đơn giản hóa là 50 tỷ đồng/năm).",
    [
      [1486, 1112, 374],
      [223, 15, 1486],
      [201, 90.1, 223],
      [14.2, 28.4, 50],
    ],
  ),
  b(
    "Ngày 15/11/2026, số hồ sơ chờ trả kết quả là 214. Trong tuần (từ 15/11 đến 21/11) phát sinh 1.086 kết quả, công dân đã nhận 1.143 kết quả, cuối tuần còn 157 kết quả chưa nhận.",
    [[214, 1086, 1143, 157]],
  ),
  b(
    "Dư nợ tín dụng chính sách đạt 4.286 tỷ đồng với 86.412 hộ còn dư nợ, tăng 386 tỷ đồng so với đầu năm (9,9%); doanh số cho vay 1.142 tỷ đồng, doanh số thu nợ 756 tỷ đồng. Nợ quá hạn 6,4 tỷ đồng, chiếm 0,15%/tổng dư nợ.",
    [
      [4286, 386, 9.9],
      [386, 1142, 756],
      [6.4, 0.15, 4286],
    ],
  ),
  b(
    "Hội đồng nghĩa vụ quân sự khám 1.264 thanh niên: loại 1: 214 (16,93%), loại 2: 396 (31,33%), loại 3: 318 (25,16%), loại 4 đến loại 6: 336 (26,58%). Đủ điều kiện nhập ngũ (loại 1, 2, 3): 928 thanh niên, đạt 73,42%.",
    [
      [1264, 214, 396, 318, 336],
      [214, 16.93, 1264],
      [396, 31.33, 1264],
      [318, 25.16, 1264],
      [336, 26.58, 1264],
      [928, 214, 396, 318],
      [928, 73.42, 1264],
    ],
  ),
  b(
    "Tổng đàn gia súc 142.600 con, đạt 98,3% kế hoạch (145.000 con), trong đó đàn trâu 12.400 con, đàn bò 48.900 con, đàn lợn 81.300 con; tổng đàn gia cầm 1,86 triệu con, vượt 3,3% kế hoạch (1,8 triệu con).",
    [
      [142600, 98.3, 145000],
      [142600, 12400, 48900, 81300],
      [1.86, 3.3, 1.8],
    ],
  ),
  b(
    "2.3. Kết quả số hóa: Tổng số hồ sơ phải số hóa là 24.860; đã số hóa 23.617 (đạt 95%), chưa số hóa 1.243 (chiếm 5%), tập trung ở: Sở Xây dựng 486, Sở Nông nghiệp và Môi trường 402, các đơn vị khác 355.",
    [
      [23617, 95, 24860],
      [1243, 5, 24860],
      [24860, 23617, 1243],
      [1243, 486, 402, 355],
    ],
  ),
  b(
    "Trong 3 năm 2024, 2025 và 2026, số hồ sơ tiếp nhận tăng đều qua từng năm: 112.400 hồ sơ, 123.640 hồ sơ (tăng 10%) và 139.713 hồ sơ (tăng 13%). Tính chung cả giai đoạn là 375.753 hồ sơ.",
    [
      [112400, 123640, 10],
      [123640, 139713, 13],
      [375753, 112400, 123640, 139713],
    ],
  ),
  b(
    "Số điểm đạt được của Sở là 78,4 điểm trên tổng 85 điểm tối đa (92,24%), trong đó tự đánh giá 58,9/62 điểm, điều tra xã hội học 19,5/23 điểm; so với điểm năm trước (76,15) tăng 2,25 điểm.",
    [
      [78.4, 85, 92.24],
      [78.4, 58.9, 19.5],
      [85, 62, 23],
      [78.4, 76.15, 2.25],
    ],
  ),
  b(
    "Tỷ lệ lao động qua đào tạo đạt 72,5% (tăng 1,5% so với năm 2025, vượt 0,5% so với Nghị quyết HĐND giao là 72%). Giải quyết việc làm cho 21.420 lao động, đạt 102% kế hoạch (21.000 lao động), trong đó xuất khẩu lao động 1.285 người, chiếm 6%.",
    [
      [72.5, 0.5, 72],
      [21420, 102, 21000],
      [1285, 6, 21420],
    ],
  ),
  b(
    "Tại kỳ họp, HĐND xã thông qua 18 nghị quyết với tỷ lệ tán thành 100% (29/29 đại biểu có mặt; vắng 01 đại biểu trong tổng số 30 đại biểu). Tiếp nhận 46 ý kiến cử tri, trả lời 41 ý kiến (89,1%), 05 ý kiến chuyển cấp trên.",
    [
      [30, 29, 1],
      [41, 89.1, 46],
      [46, 41, 5],
    ],
  ),
  b(
    "Sản lượng điện thương phẩm 10 tháng đạt 1.824,5 triệu kWh, tăng 9,25% so với cùng kỳ (1.670 triệu kWh): công nghiệp - xây dựng 1.094,7 triệu kWh (60%), sinh hoạt 565,6 triệu kWh (31%), thành phần khác 164,2 triệu kWh (9%).",
    [
      [1824.5, 9.25, 1670],
      [1824.5, 1094.7, 565.6, 164.2],
      [1094.7, 60, 1824.5],
      [565.6, 31, 1824.5],
      [164.2, 9, 1824.5],
    ],
  ),
  b(
    "Phòng Tư pháp tiếp nhận 1.420 hồ sơ (1.388 trực tuyến). Phòng Kinh tế tiếp nhận 386 hồ sơ (352 trực tuyến). Phòng Văn hóa - Xã hội tiếp nhận 694 hồ sơ (660 trực tuyến). Tính chung, ba phòng tiếp nhận 2.500 hồ sơ, trong đó 2.400 hồ sơ trực tuyến, đạt 96%.",
    [
      [2500, 1420, 386, 694],
      [2400, 1388, 352, 660],
      [2400, 96, 2500],
    ],
  ),
  b(
    "| TT | Nội dung | Năm 2025 | Năm 2026 | Tăng/giảm |\n|---|---|---|---|---|\n| 1 | Khiếu nại | 124 | 96 | -28 |\n| 2 | Tố cáo | 41 | 47 | 6 |\n| 3 | Phản ánh | 335 | 357 | 22 |\n| | Tổng cộng | 500 | 500 | 0 |\nTheo đó, khiếu nại giảm 28 đơn (22,58%), tố cáo tăng 6 đơn (14,63%).",
    [
      [500, 124, 41, 335],
      [500, 96, 47, 357],
      [96, 28, 124],
      [47, 6, 41],
      [357, 22, 335],
      [28, 22.58],
      [6, 14.63],
    ],
  ),
  b(
    "Đến hết quý III, 1.045/1.100 (95%) nhiệm vụ thường xuyên và 63/84 (75%) nhiệm vụ đột xuất đã hoàn thành; tính gộp 1.108/1.184 nhiệm vụ, đạt 93,58%.",
    [
      [1045, 1100, 95],
      [63, 84, 75],
      [1108, 1184, 93.58],
      [1108, 1045, 63],
      [1184, 1100, 84],
    ],
  ),
  b(
    "Cơ cấu công chức theo trình độ: tiến sĩ 12 người (1,2%), thạc sĩ 308 người (30,8%), đại học 640 người (64%), còn lại 40 người có trình độ cao đẳng trở xuống (4%). Theo giới tính: nữ 430 người, nam 570 người. Tổng biên chế có mặt là 1.000/1.050 biên chế được giao, còn 50 biên chế chưa sử dụng.",
    [
      [1000, 12, 308, 640, 40],
      [12, 1.2, 1000],
      [308, 30.8, 1000],
      [640, 64, 1000],
      [40, 4, 1000],
      [1000, 430, 570],
      [1050, 1000, 50],
    ],
  ),
  b(
    "Giá dịch vụ thu hộ qua Trung tâm: tháng 9 là 412 triệu đồng, tháng 10 là 455 triệu đồng, tháng 11 là 433 triệu đồng, cộng 1.300 triệu đồng, trong đó thu trực tuyến 1.222 triệu đồng (đạt tỷ lệ 94%), thu tiền mặt 78 triệu đồng.",
    [
      [1300, 412, 455, 433],
      [1222, 94, 1300],
      [1300, 1222, 78],
    ],
  ),
  b(
    "Chi cục Kiểm lâm: diện tích rừng 186.450 ha, gồm rừng đặc dụng 24.310 ha, rừng phòng hộ 68.940 ha, rừng sản xuất 93.200 ha; tỷ lệ che phủ 52,6%, tăng 0,4% so với năm 2025 (52,2%). Xảy ra 9 vụ cháy, thiệt hại 12,7 ha (giảm 5 vụ và 8,3 ha so với năm trước: 14 vụ, 21 ha).",
    [
      [186450, 24310, 68940, 93200],
      [52.6, 0.4, 52.2],
      [9, 5, 14],
      [12.7, 8.3, 21],
    ],
  ),
  b(
    "Kết quả chi trả lương hưu: tổng 28.640 người, số tiền 164,2 tỷ đồng/tháng. Trong đó chi qua tài khoản cá nhân 25.776 người (90%); chi bằng tiền mặt tại 96 điểm chi trả cho 2.864 người (10%). So với tháng 10, số người nhận qua tài khoản tăng 412 người, từ 25.364 người lên 25.776 người.",
    [
      [25776, 90, 28640],
      [2864, 10, 28640],
      [28640, 25776, 2864],
      [25776, 412, 25364],
    ],
  ),
  b(
    "Theo thống kê, hồ sơ nộp ngoài giờ hành chính chiếm 23,5% (1.410/6.000 hồ sơ); trong 1.410 hồ sơ này có 987 hồ sơ (70%) nộp từ 17 giờ đến 21 giờ, 282 hồ sơ (20%) nộp ngày nghỉ, 141 hồ sơ (10%) nộp sau 21 giờ.",
    [
      [1410, 6000, 23.5],
      [987, 70, 1410],
      [282, 20, 1410],
      [141, 10, 1410],
      [1410, 987, 282, 141],
    ],
  ),
  b(
    "Tổng thu ngân sách xã: 18.426 triệu đồng, trong đó: (1) thu xã hưởng 100%: 1.214 triệu đồng; (2) thu phân chia theo tỷ lệ: 2.862 triệu đồng; (3) bổ sung cân đối: 11.350 triệu đồng; (4) bổ sung có mục tiêu: 3.000 triệu đồng. Tổng chi: 17.504,7 triệu đồng, bằng 95% tổng thu; kết dư 921,3 triệu đồng.",
    [
      [18426, 1214, 2862, 11350, 3000],
      [17504.7, 95, 18426],
      [18426, 17504.7, 921.3],
    ],
  ),
  b(
    "Số cuộc gọi đến Tổng đài 1022 là 9.450 cuộc, tiếp nhận 9.261 cuộc (98%), nhỡ 189 cuộc. Phân theo nội dung: hỏi về thủ tục 4.630 cuộc; tra cứu hồ sơ 2.778 cuộc; phản ánh 1.853 cuộc. Thời gian chờ trung bình giảm từ 42 giây còn 27 giây (giảm 15 giây).",
    [
      [9261, 98, 9450],
      [9450, 9261, 189],
      [9261, 4630, 2778, 1853],
      [42, 27, 15],
    ],
  ),
  b(
    "Kết quả kiểm tra nồng độ cồn: lập biên bản 1.246 trường hợp (mô tô 1.102, ô tô 138, xe đạp điện 6); mức 1: 498 trường hợp, mức 2: 436 trường hợp, mức 3: 312 trường hợp. Ra quyết định xử phạt 1.184 trường hợp, chiếm 95,02% số biên bản; chuyển kỳ sau 62 trường hợp.",
    [
      [1246, 1102, 138, 6],
      [1246, 498, 436, 312],
      [1184, 95.02, 1246],
      [1246, 1184, 62],
    ],
  ),
  b(
    "Trong số 42 dịch vụ công thiết yếu, tỉnh đã triển khai 40 dịch vụ (đạt 95,2%), còn 2 dịch vụ chờ hướng dẫn của Bộ Công an. Dịch vụ có nhiều hồ sơ nhất là cấp đổi giấy phép lái xe với 8.316 hồ sơ, chiếm 27% tổng số 30.800 hồ sơ của các dịch vụ thiết yếu.",
    [
      [40, 95.2, 42],
      [42, 40, 2],
      [8316, 27, 30800],
    ],
  ),
  b(
    "Nguồn vốn thực hiện 3 chương trình MTQG năm 2026 là 1.236 tỷ đồng: Nông thôn mới 412 tỷ đồng, Giảm nghèo bền vững 298 tỷ đồng, Dân tộc thiểu số và miền núi 526 tỷ đồng; giải ngân lần lượt 346,08 tỷ đồng (84%), 223,5 tỷ đồng (75%) và 341,9 tỷ đồng (65%), tổng giải ngân 911,48 tỷ đồng, đạt 73,74%.",
    [
      [1236, 412, 298, 526],
      [346.08, 84, 412],
      [223.5, 75, 298],
      [341.9, 65, 526],
      [911.48, 346.08, 223.5, 341.9],
      [911.48, 73.74, 1236],
    ],
  ),
  b(
    "Trường THPT Nguyễn Trãi: khối 10 có 12 lớp, 504 HS; khối 11 có 11 lớp, 462 HS; khối 12 có 10 lớp, 410 HS; toàn trường 33 lớp, 1.376 HS. Học lực: Tốt 413 HS (30,01%), Khá 688 HS (50%), Đạt 262 HS (19,04%), Chưa đạt 13 HS (0,94%).",
    [
      [33, 12, 11, 10],
      [1376, 504, 462, 410],
      [1376, 413, 688, 262, 13],
      [413, 30.01, 1376],
      [688, 50, 1376],
      [262, 19.04, 1376],
      [13, 0.94, 1376],
    ],
  ),
  b(
    "Trong quý IV dự kiến tiếp nhận khoảng 52.000 hồ sơ, tăng khoảng 4% so với quý III (50.000 hồ sơ). Năm 2026 phấn đấu đạt tối thiểu 98% hồ sơ đúng hạn; 9 tháng đầu năm đạt 98,9%, cao hơn mục tiêu 0,9 điểm phần trăm.",
    [
      [52000, 4, 50000],
      [98.9, 98, 0.9],
    ],
  ),
];
