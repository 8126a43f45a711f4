import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written after the audit had been mended by the twelfth, with other structures; run before it was mended by any of these. */
export const thirteenth: readonly BoundText[] = [
  b(
    "Toàn ngành quản lý 2.316 lao động nước ngoài tại 187 doanh nghiệp; trong năm cấp mới 642 giấy phép lao động, cấp lại 118 giấy phép, gia hạn 240 giấy phép (cộng 1.000 giấy phép, tăng 13,64% so với 880 giấy phép của năm 2025).",
    [
      [1000, 642, 118, 240],
      [1000, 13.64, 880],
    ],
  ),
  b(
    "Chia theo nguồn tiếp nhận, 4.260 phản ánh hiện trường gồm: ứng dụng di động 2.982 (70%), tổng đài 1022 là 852 (20%), thư điện tử 426 (10%). Chia theo kết quả: đã xử lý 4.047 (95%), đang xử lý 213 (5%), trong đó 21 quá hạn.",
    [
      [4260, 2982, 852, 426],
      [2982, 70, 4260],
      [852, 20, 4260],
      [426, 10, 4260],
      [4260, 4047, 213],
      [4047, 95, 4260],
      [213, 5, 4260],
    ],
  ),
  b(
    "Quý I thu 3.214 triệu đồng, quý II 3.856 triệu đồng (gấp 1,2 lần quý I), quý III 4.130 triệu đồng; 9 tháng đạt 11.200 triệu đồng, bằng 80% dự toán năm (14.000 triệu đồng), còn phải thu 2.800 triệu đồng trong quý IV.",
    [
      [3856, 1.2, 3214],
      [11200, 3214, 3856, 4130],
      [11200, 80, 14000],
      [14000, 11200, 2800],
    ],
  ),
  b(
    "Tỷ lệ hài lòng của người dân về y tế công là 87,6%, thấp hơn giáo dục công (90,4%) 2,8 điểm phần trăm; riêng bệnh viện tuyến tỉnh đạt 89,1%, trung tâm y tế đạt 85,3%. Đã khảo sát 2.400 người bệnh (1.400 nội trú, 1.000 ngoại trú), 2.102 người hài lòng (87,58%).",
    [
      [87.6, 2.8, 90.4],
      [2400, 1400, 1000],
      [2102, 87.58, 2400],
    ],
  ),
  b(
    "Về tổ chức bộ máy: giảm 3 sở (từ 19 xuống còn 16), 21 phòng thuộc sở (từ 148 xuống còn 127); số cấp phó dôi dư 46 người, đã bố trí 38 người, nghỉ theo Nghị định 178 là 5 người, còn 3 người chưa sắp xếp.",
    [
      [19, 16, 3],
      [148, 127, 21],
      [46, 38, 5, 3],
    ],
  ),
  b(
    "Đoàn kiểm tra 64 cơ sở kinh doanh thực phẩm:\n  - 49 cơ sở đạt (76,56%)\n  - 15 cơ sở vi phạm (23,44%):\n    + Nhắc nhở: 9\n    + Phạt tiền: 5, tổng 42,5 triệu đồng\n    + Đình chỉ: 1\nSo với đợt trước (58 cơ sở, 17 cơ sở vi phạm) số cơ sở vi phạm giảm 2.",
    [
      [64, 49, 15],
      [49, 76.56, 64],
      [15, 23.44, 64],
      [15, 9, 5, 1],
      [17, 15, 2],
    ],
  ),
  b(
    "Năm học 2026 - 2027, toàn tỉnh tuyển mới 18.750 học sinh lớp 10, trong đó công lập 15.000 (80%), tư thục 2.250 (12%), giáo dục thường xuyên 1.500 (8%); số dự thi 21.640, không trúng tuyển công lập 6.640.",
    [
      [18750, 15000, 2250, 1500],
      [15000, 80, 18750],
      [2250, 12, 18750],
      [1500, 8, 18750],
      [21640, 15000, 6640],
    ],
  ),
  b(
    "Có 52% số hồ sơ đất đai (9.776/18.800) được giải quyết trước hạn, 45% (8.460 hồ sơ) đúng hạn, chỉ 3% (564 hồ sơ) trễ hạn; trong số trễ hạn, 376 hồ sơ do thiếu bản đồ, 188 hồ sơ do phối hợp thuế.",
    [
      [9776, 18800, 52],
      [8460, 45, 18800],
      [564, 3, 18800],
      [18800, 9776, 8460, 564],
      [564, 376, 188],
    ],
  ),
  b(
    "Dư nợ chính sách đến 30/9 là 3.472 tỷ đồng (đầu năm 3.100 tỷ đồng), tăng 12%; nợ quá hạn 5,2 tỷ đồng, chiếm 0,15% tổng dư nợ, giảm 0,6 tỷ đồng so với đầu năm; nợ khoanh 3,1 tỷ đồng.",
    [
      [3472, 3100, 12],
      [5.2, 0.15, 3472],
    ],
  ),
  b(
    "Trong 96 dịch vụ công của Sở, 60 dịch vụ toàn trình và 36 dịch vụ một phần; 72/96 dịch vụ có phát sinh hồ sơ (75%), gồm 51/60 toàn trình (85%) và 21/36 một phần (58,33%).",
    [
      [96, 60, 36],
      [72, 96, 75],
      [51, 60, 85],
      [21, 36, 58.33],
      [72, 51, 21],
    ],
  ),
  b(
    "Lực lượng chức năng xử lý 5.208 trường hợp vi phạm giao thông, phạt 9,114 tỷ đồng, tước 312 giấy phép lái xe, tạm giữ 1.042 phương tiện (986 mô tô, 56 ô tô). Vi phạm nồng độ cồn 1.302 trường hợp, chiếm 25%; tốc độ 1.823 trường hợp, chiếm 35%; còn lại 2.083 trường hợp lỗi khác, chiếm 40%.",
    [
      [1042, 986, 56],
      [1302, 25, 5208],
      [1823, 35, 5208],
      [2083, 40, 5208],
      [5208, 1302, 1823, 2083],
    ],
  ),
  b(
    "Kế hoạch trồng 1.250 ha rừng; đã trồng 1.187,5 ha, đạt 95% (rừng sản xuất 1.050 ha, rừng phòng hộ 137,5 ha). Diện tích cháy 4,2 ha, giảm 7,8 ha so với năm 2025 (12 ha), tương ứng giảm 65%.",
    [
      [1187.5, 95, 1250],
      [1187.5, 1050, 137.5],
      [4.2, 7.8, 12],
      [7.8, 65, 12],
    ],
  ),
  b(
    "Bưu điện tỉnh nhận 7.420 hồ sơ và trả 9.860 kết quả tại nhà, tổng 17.280 lượt, tăng lần lượt 6% và 16% so với quý trước (7.000 hồ sơ và 8.500 kết quả). Doanh thu bình quân 25.000 đồng/lượt.",
    [
      [17280, 7420, 9860],
      [7420, 6, 7000],
      [9860, 16, 8500],
    ],
  ),
  b(
    "Đối tượng thụ hưởng bảo trợ xã hội hằng tháng: 24.650 người; người cao tuổi: 11.832 người, người khuyết tật: 9.860 người, trẻ em mồ côi: 493 người, đối tượng khác: 2.465 người. Người cao tuổi và người khuyết tật chiếm 88% (21.692 người). Chi trả qua tài khoản 22.185 người (90%).",
    [
      [24650, 11832, 9860, 493, 2465],
      [21692, 11832, 9860],
      [21692, 88, 24650],
      [22185, 90, 24650],
    ],
  ),
];
