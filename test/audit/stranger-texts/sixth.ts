import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written before the audit was mended by them, and with the seventh list, which it was not mended by; figures are of no real office. */
export const sixth: readonly BoundText[] = [
  b(
    "Tháng 10/2025, Trung tâm Phục vụ hành chính công phường Tân Hòa tiếp nhận 2.384 hồ sơ (kỳ trước chuyển sang 126, tiếp nhận trong kỳ 2.258). Trong số tiếp nhận trong kỳ có 2.102 hồ sơ nộp trực tuyến (93,09%), 156 hồ sơ nộp trực tiếp (6,91%). Đã trả kết quả 2.247 hồ sơ, đang xử lý trong hạn 137 hồ sơ.",
    [
      [2384, 126, 2258],
      [2258, 2102, 156],
      [2102, 93.09, 2258],
      [156, 6.91, 2258],
      [2384, 2247, 137],
    ],
  ),
  b(
    "UBND xã Phú Sơn tiếp nhận 1.640 hồ sơ, đã giải quyết 1.512 hồ sơ (đúng hạn 1.498, quá hạn 14), đang giải quyết 97 hồ sơ (trong hạn 95, quá hạn 2).",
    [
      [1512, 1498, 14],
      [97, 95, 2],
    ],
  ),
  b(
    "Hệ thống tiếp nhận phản ánh, kiến nghị ghi nhận 463 phản ánh; 12 phản ánh không đủ điều kiện nên không tiếp nhận, 451 phản ánh được chuyển xử lý; các cơ quan trả lời 438 phản ánh, 13 phản ánh còn trong hạn. Tỷ lệ trả lời đạt 97,1% số được chuyển.",
    [
      [463, 12, 451],
      [451, 438, 13],
      [438, 97.1, 451],
    ],
  ),
  b(
    "Khảo sát 1.200 người dân, tổ chức: rất hài lòng 504 (42%), hài lòng 612 (51%), bình thường 72 (6%), không hài lòng 12 (1%). Mức hài lòng chung 93%.",
    [
      [1200, 504, 612, 72, 12],
      [504, 42, 1200],
      [612, 51, 1200],
      [72, 6, 1200],
      [12, 1, 1200],
      [93, 42, 51],
    ],
  ),
  b(
    "Chủ tịch UBND tỉnh ban hành 27 quyết định công bố 318 TTHC, cụ thể: 46 TTHC ban hành mới, 203 TTHC được sửa đổi, bổ sung, 69 TTHC bị bãi bỏ. Tính đến hết quý, tổng số TTHC còn hiệu lực là 2.071, trong đó cấp tỉnh 1.654, cấp xã 417.",
    [
      [318, 46, 203, 69],
      [2071, 1654, 417],
    ],
  ),
  b(
    "Tỷ lệ số hóa hồ sơ khi tiếp nhận đạt 91,25% (5.840/6.400), tăng 3,75 điểm phần trăm so với tháng 9 (87,5%); tỷ lệ cấp kết quả bản điện tử đạt 88% (5.280/6.000).",
    [
      [5840, 91.25, 6400],
      [91.25, 3.75, 87.5],
      [5280, 88, 6000],
    ],
  ),
  b(
    "Tổng số giao dịch thanh toán trực tuyến là 14.275 giao dịch với số tiền 3.854,25 triệu đồng, bình quân 270 nghìn đồng/giao dịch; so với quý II (12.100 giao dịch) tăng 2.175 giao dịch, tương ứng 17,98%.",
    [
      [14275, 3854.25, 270],
      [14275, 12100, 2175],
      [2175, 17.98, 12100],
    ],
  ),
  b(
    "Theo Bộ chỉ số 766, xã Lộc An đạt 91,6 điểm, gồm: công khai minh bạch 17,5; tiến độ giải quyết 19,4; cung cấp dịch vụ công trực tuyến 10,8; thanh toán trực tuyến 9,6; mức độ hài lòng 17,8; số hóa hồ sơ 16,5.",
    [[91.6, 17.5, 19.4, 10.8, 9.6, 17.8, 16.5]],
  ),
  b(
    "Số hồ sơ tiếp nhận trong ba tháng 7, 8, 9 lần lượt là 4.120, 3.865 và 4.415 hồ sơ, cộng cả quý 12.400 hồ sơ, bình quân mỗi tháng 4.133 hồ sơ.",
    [
      [12400, 4120, 3865, 4415],
      [12400, 4133],
    ],
  ),
  b(
    "Số hồ sơ tiếp nhận qua dịch vụ bưu chính công ích là 1.936 lượt, chiếm 8% tổng số 24.200 hồ sơ; số kết quả trả qua bưu chính là 5.324 lượt, chiếm 22%.",
    [
      [1936, 8, 24200],
      [5324, 22, 24200],
    ],
  ),
  b(
    "Chỉ tiêu năm 2025 là 80% hồ sơ nộp trực tuyến; thực hiện 9 tháng đạt 86,4% (31.104/36.000 hồ sơ), vượt 6,4 điểm phần trăm. Có 97/102 xã, phường đạt chỉ tiêu, 5 xã chưa đạt.",
    [
      [31104, 86.4, 36000],
      [80, 86.4, 6.4],
      [97, 102, 5],
    ],
  ),
  b(
    "Xếp hạng tháng 9: phường Hà Khê dẫn đầu với 95,2 điểm, tiếp theo là xã Thuận Minh 94,7 điểm, xã Bình Lãng 93,9 điểm; thấp nhất là xã Đồng Kho 61,3 điểm, kém đơn vị dẫn đầu 33,9 điểm.",
    [
      [95.2, 61.3, 33.9],
      [95.2, 94.7, 93.9],
    ],
  ),
  b(
    "Toàn tỉnh tiếp nhận 88.350 hồ sơ, trong đó các sở, ngành 12.369 hồ sơ, UBND cấp xã 74.214 hồ sơ, các cơ quan ngành dọc 1.767 hồ sơ (lần lượt chiếm 14%, 84% và 2%).",
    [
      [88350, 12369, 74214, 1767],
      [12369, 14, 88350],
      [74214, 84, 88350],
      [1767, 2, 88350],
    ],
  ),
  b(
    "Kết quả theo lĩnh vực:\nLĩnh vực | Tiếp nhận | Giải quyết | Đang xử lý\nĐất đai | 1.204 | 1.120 | 84\nHộ tịch | 2.316 | 2.310 | 6\nXây dựng | 180 | 165 | 15\nTổng | 3.700 | 3.595 | 105",
    [
      [3700, 1204, 2316, 180],
      [3595, 1120, 2310, 165],
      [105, 84, 6, 15],
      [1204, 1120, 84],
      [2316, 2310, 6],
      [180, 165, 15],
    ],
  ),
  b(
    "Trong kỳ có 96 hồ sơ giải quyết quá hạn, chiếm 0,4% trong 24.000 hồ sơ đã giải quyết; nguyên nhân chủ quan 71 hồ sơ, khách quan 25 hồ sơ. Các cơ quan đã gửi 93 thư xin lỗi, còn thiếu 3 thư.",
    [
      [96, 0.4, 24000],
      [96, 71, 25],
      [96, 93, 3],
    ],
  ),
  b(
    "So với cùng kỳ năm 2024, số hồ sơ tiếp nhận tăng từ 41.250 lên 47.850 hồ sơ (tăng 6.600, tương đương 16%); số hồ sơ quá hạn giảm từ 385 xuống còn 231 hồ sơ, giảm 40%.",
    [
      [41250, 47850, 6600],
      [6600, 16, 41250],
      [385, 231, 40],
    ],
  ),
  b(
    "Đã rà soát 245 quy trình nội bộ (gồm 198 quy trình cấp tỉnh (161 đã cấu hình, 37 đang cấu hình) và 47 quy trình cấp xã (đã cấu hình toàn bộ)), đạt 84,9% cấu hình.",
    [
      [245, 198, 47],
      [198, 161, 37],
    ],
  ),
  b(
    "Ước thực hiện cả năm, toàn thành phố tiếp nhận khoảng 1,25 triệu hồ sơ, tăng gần 9% so với năm 2024 (1.148.300 hồ sơ); riêng 10 tháng đã tiếp nhận 1.041.600 hồ sơ, bằng 83,3% ước cả năm.",
    [
      [1.25, 9, 1148300],
      [1041600, 83.3, 1.25],
    ],
  ),
  b(
    "Bộ đã cắt giảm, đơn giản hóa 134/212 TTHC nội bộ, đạt 63,2% so với yêu cầu; 78 TTHC còn lại sẽ hoàn thành trong quý I/2026. Chi phí tuân thủ giảm 412 tỷ đồng/năm, từ 1.295 tỷ đồng xuống 883 tỷ đồng (giảm 31,8%).",
    [
      [134, 63.2, 212],
      [212, 134, 78],
      [1295, 883, 412],
      [412, 31.8, 1295],
    ],
  ),
  b(
    "Bộ phận Một cửa bố trí 18 công chức: 6 người của Văn phòng HĐND và UBND, 7 người của Phòng Kinh tế, 5 người của Phòng Văn hóa - Xã hội.",
    [[18, 6, 7, 5]],
  ),
  b(
    "Đến ngày 30/9, đã kích hoạt 61.776 tài khoản định danh điện tử mức 2 trên 66.000 công dân đủ điều kiện (93,6%), còn 4.224 công dân chưa kích hoạt.",
    [
      [61776, 93.6, 66000],
      [66000, 61776, 4224],
    ],
  ),
  b(
    "Tổng số hồ sơ tiếp nhận trong quý là 7.315 hồ sơ. Trong 7.315 hồ sơ nói trên, lĩnh vực đất đai chiếm nhiều nhất với 3.291 hồ sơ (45%), kế đến là chứng thực 2.048 hồ sơ (28%), các lĩnh vực khác 1.976 hồ sơ (27%).",
    [
      [7315, 3291, 2048, 1976],
      [3291, 45, 7315],
      [2048, 28, 7315],
      [1976, 27, 7315],
    ],
  ),
  b(
    "Về dịch vụ công trực tuyến: tổng số TTHC đủ điều kiện 1.480, trong đó toàn trình 962 TTHC (65%), một phần 518 TTHC (35%). Số TTHC có phát sinh hồ sơ 1.110, đạt 75%.",
    [
      [1480, 962, 518],
      [962, 65, 1480],
      [518, 35, 1480],
      [1110, 75, 1480],
    ],
  ),
  b(
    "Hội nghị tập huấn: 6 lớp cho 724 lượt cán bộ (cấp tỉnh 148 lượt, cấp xã 576 lượt); kinh phí 362 triệu đồng, bình quân 0,5 triệu đồng/lượt.",
    [
      [724, 148, 576],
      [362, 724, 0.5],
    ],
  ),
  b(
    "Đoàn kiểm tra làm việc tại 15 đơn vị (9 xã, 4 phường, 2 sở); chọn ngẫu nhiên 450 hồ sơ, phát hiện 36 hồ sơ có sai sót (8%), trong đó 21 hồ sơ thiếu phiếu hẹn, 9 hồ sơ trả quá hạn không xin lỗi, 6 hồ sơ yêu cầu thêm giấy tờ.",
    [
      [15, 9, 4, 2],
      [36, 8, 450],
      [36, 21, 9, 6],
    ],
  ),
  b(
    "Hồ sơ liên thông khai sinh - thường trú - thẻ BHYT: tiếp nhận 3.145 hồ sơ, hoàn thành 2.986 hồ sơ, từ chối 64 hồ sơ, đang xử lý 95 hồ sơ; liên thông khai tử: tiếp nhận 812 hồ sơ, hoàn thành 790, từ chối 5, đang xử lý 17.",
    [
      [3145, 2986, 64, 95],
      [812, 790, 5, 17],
    ],
  ),
  b(
    "Lũy kế 9 tháng tiếp nhận 52.318 hồ sơ (6 tháng đầu năm 34.102 hồ sơ, quý III 18.216 hồ sơ); giải quyết 51.009 hồ sơ, đạt 97,5%.",
    [
      [52318, 34102, 18216],
      [51009, 97.5, 52318],
    ],
  ),
  b(
    "Chỉ số CCHC (PAR INDEX) năm 2024 đạt 88,37/100 điểm, tăng 1,24 điểm và tăng 7 bậc so với năm 2023 (87,13 điểm, hạng 29), vươn lên hạng 22/63.",
    [
      [88.37, 1.24, 87.13],
      [22, 7, 29],
    ],
  ),
  b(
    "Tình hình xử lý hồ sơ của các phòng:\n- Phòng Kinh tế, Hạ tầng và Đô thị: 1.048 hồ sơ, đúng hạn 1.031 hồ sơ;\n- Phòng Văn hóa - Xã hội: 612 hồ sơ, đúng hạn 612 hồ sơ;\n- Văn phòng: 2.340 hồ sơ, đúng hạn 2.337 hồ sơ.\nTổng cộng 4.000 hồ sơ, đúng hạn 3.980 hồ sơ, đạt 99,5%.",
    [
      [4000, 1048, 612, 2340],
      [3980, 1031, 612, 2337],
      [3980, 99.5, 4000],
    ],
  ),
  b(
    "Trong tổng số 5.150 cuộc gọi đến tổng đài 1022, có 4.841 cuộc được trả lời ngay (94%), 309 cuộc phải chuyển cơ quan chuyên môn, trong đó 288 cuộc đã có phản hồi (93,2%).",
    [
      [4841, 94, 5150],
      [5150, 4841, 309],
      [288, 93.2, 309],
    ],
  ),
];
