import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written after the audit had been mended by the fourteenth, before it was tried on any of these. */
export const fifteenth: readonly BoundText[] = [
  b(
    "Đến hết tháng 11/2026, toàn tỉnh cấp 1.284.600 tài khoản định danh điện tử, đạt 107,05% chỉ tiêu Bộ Công an giao (1.200.000); trong đó mức 2 là 1.252.485 tài khoản, kích hoạt 1.127.237 tài khoản, đạt tỷ lệ kích hoạt 90% (trên số mức 2).",
    [
      [1284600, 107.05, 1200000],
      [1127237, 90, 1252485],
    ],
  ),
  b(
    "Khối THPT: 44 trường, 1.056 lớp, 44.352 học sinh (bình quân 42 học sinh/lớp); khối THCS: 198 trường, 3.564 lớp, 135.432 học sinh (bình quân 38 học sinh/lớp).",
    [
      [44352, 1056, 42],
      [135432, 3564, 38],
    ],
  ),
  b(
    "Về xử lý đơn: tổng 318 đơn; 245 đơn đã giải quyết xong (đạt 77,04%), 52 đơn đang xem xét, 21 đơn chuyển cơ quan khác. So với năm 2025, số đơn tăng 18 đơn (6%).",
    [
      [318, 245, 52, 21],
      [245, 77.04, 318],
      [318, 18, 6],
    ],
  ),
  b(
    "Xã có 18 thôn với 4.236 hộ, 16.521 nhân khẩu; hộ nghèo 127 hộ (3%), hộ cận nghèo 212 hộ (5%), hộ có mức sống trung bình trở lên 3.897 hộ (92%).",
    [
      [4236, 127, 212, 3897],
      [127, 3, 4236],
      [212, 5, 4236],
      [3897, 92, 4236],
    ],
  ),
  b(
    "Doanh nghiệp nợ BHXH: 216 đơn vị nợ dưới 3 tháng (12,4 tỷ đồng), 94 đơn vị nợ từ 3 đến dưới 6 tháng (18,75 tỷ đồng), 60 đơn vị nợ từ 6 tháng trở lên (41,35 tỷ đồng); tổng cộng 370 đơn vị với 72,5 tỷ đồng, chiếm 2,9% số phải thu (2.500 tỷ đồng).",
    [
      [370, 216, 94, 60],
      [72.5, 12.4, 18.75, 41.35],
      [72.5, 2.9, 2500],
    ],
  ),
  b(
    "Hồ sơ liên thông khai sinh - đăng ký thường trú - cấp thẻ BHYT: 864 hồ sơ, trong đó đúng hạn 821 hồ sơ = 95,02%; trễ hạn 43 hồ sơ = 4,98% (do lỗi đồng bộ 31, do cơ quan BHXH 12).",
    [
      [864, 821, 43],
      [821, 95.02, 864],
      [43, 4.98, 864],
      [43, 31, 12],
    ],
  ),
  b("Kết quả lấy phiếu: đồng ý 1.428/1.470 cử tri (97,14%), không đồng ý 29 (1,97%), không có ý kiến 13 (0,88%).", [
    [1428, 1470, 97.14],
    [29, 1.97, 1470],
    [13, 0.88, 1470],
    [1470, 1428, 29, 13],
  ]),
  b(
    "Vốn đầu tư công năm 2026 của tỉnh là 8.640 tỷ đồng, gấp rưỡi năm 2025 (5.760 tỷ đồng); đến 31/10 đã phân bổ 8.208 tỷ đồng (95%), giải ngân 5.184 tỷ đồng, đạt 60% tổng kế hoạch, cao hơn cùng kỳ 7,5 điểm phần trăm (52,5%).",
    [
      [8640, 5760],
      [8208, 95, 8640],
      [5184, 60, 8640],
      [60, 7.5, 52.5],
    ],
  ),
  b(
    "Số văn bản QPPL ban hành: HĐND 24 nghị quyết, UBND 61 quyết định, cộng 85 văn bản; bãi bỏ 37 văn bản (12 nghị quyết, 25 quyết định); còn hiệu lực 412 văn bản, giảm 5,07% so với năm trước (434 văn bản).",
    [
      [85, 24, 61],
      [37, 12, 25],
      [412, 5.07, 434],
    ],
  ),
  b(
    "Tại 3 điểm tiếp nhận của phường: điểm số 1 nhận 2.416 hồ sơ (trả 2.390), điểm số 2 nhận 1.508 hồ sơ (trả 1.499), điểm số 3 nhận 976 hồ sơ (trả 961); tổng nhận 4.900 hồ sơ, tổng trả 4.850 hồ sơ (98,98%).",
    [
      [4900, 2416, 1508, 976],
      [4850, 2390, 1499, 961],
      [4850, 98.98, 4900],
    ],
  ),
  b(
    "Bệnh viện đa khoa khu vực khám 126.400 lượt, vượt 5,33% kế hoạch (120.000 lượt); tỷ lệ thanh toán viện phí không dùng tiền mặt tăng từ 62,4% năm 2025 lên 81,9% (tăng 19,5 điểm phần trăm); tổng thu 214,6 tỷ đồng, trong đó BHYT 160,95 tỷ đồng (75%), viện phí 53,65 tỷ đồng (25%).",
    [
      [126400, 5.33, 120000],
      [81.9, 19.5, 62.4],
      [214.6, 160.95, 53.65],
      [160.95, 75, 214.6],
      [53.65, 25, 214.6],
    ],
  ),
  b(
    "Quý III, các xã hoàn thành 1.062 nhiệm vụ, gồm 944 nhiệm vụ đúng hạn và 118 nhiệm vụ chậm; tồn 236 nhiệm vụ trong hạn. Như vậy trong 1.298 nhiệm vụ được giao, tỷ lệ hoàn thành 81,82%, tỷ lệ chậm 9,09%.",
    [
      [1062, 944, 118],
      [1298, 1062, 236],
      [1062, 81.82, 1298],
      [118, 9.09, 1298],
    ],
  ),
];
