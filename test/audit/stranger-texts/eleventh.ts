import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written after the audit had been mended by the tenth, with structures that it had not; run before it was mended by any of these. */
export const eleventh: readonly BoundText[] = [
  b(
    "Trong quý III/2025, khối sở, ngành tiếp nhận 18.204 hồ sơ, trong đó 16.930 hồ sơ trực tuyến (93%); khối xã, phường tiếp nhận 52.480 hồ sơ, trong đó 46.182 hồ sơ trực tuyến (88%). Tính chung toàn tỉnh, số hồ sơ trực tuyến là 63.112/70.684 hồ sơ, đạt 89,29%.",
    [
      [16930, 93, 18204],
      [46182, 88, 52480],
      [63112, 16930, 46182],
      [70684, 18204, 52480],
      [63112, 70684, 89.29],
    ],
  ),
  b(
    "Thu phí, lệ phí qua Cổng thanh toán: 2.146 giao dịch với 412,6 triệu đồng, tăng 18% về số giao dịch và 22,4% về số tiền so với quý II. Trong đó lĩnh vực đất đai 1.302 giao dịch (60,67%), lĩnh vực tư pháp 844 giao dịch (39,33%).",
    [
      [2146, 1302, 844],
      [1302, 60.67, 2146],
      [844, 39.33, 2146],
    ],
  ),
  b(
    "Xã có 14/18 thôn (77,78%) không có hộ nghèo; 4 thôn còn lại có 36 hộ nghèo, gồm: thôn Đông 12 hộ, thôn Đoài 9 hộ, thôn Thượng 8 hộ, thôn Hạ 7 hộ. So với đầu năm giảm 15 hộ (51 hộ).",
    [
      [14, 18, 77.78],
      [18, 14, 4],
      [36, 12, 9, 8, 7],
      [36, 15, 51],
    ],
  ),
  b(
    "Kết quả khám sức khỏe nghĩa vụ quân sự: phát lệnh 642 công dân, có mặt 631 công dân (98,29%), vắng mặt 11 công dân (có lý do 8, không lý do 3). Qua khám, loại 1: 96, loại 2: 187, loại 3: 164; đủ sức khỏe 447 công dân, đạt 70,84% số có mặt.",
    [
      [631, 98.29, 642],
      [642, 631, 11],
      [11, 8, 3],
      [447, 96, 187, 164],
      [447, 70.84, 631],
    ],
  ),
  b(
    "Tổng số văn bản đến 10 tháng là 14.862 văn bản (tăng 1.351 văn bản, tương ứng 10% so với cùng kỳ); văn bản đi 6.218 văn bản, trong đó ký số 6.174 văn bản (99,29%), ban hành giấy kèm theo 44 văn bản (0,71%).",
    [
      [1351, 10, 14862],
      [6174, 99.29, 6218],
      [6218, 6174, 44],
      [44, 0.71, 6218],
    ],
  ),
  b(
    "Chỉ tiêu năm 2025 về số hóa sổ hộ tịch là 84.000 trường hợp. Lũy kế đến hết tháng 9 thực hiện 63.840 trường hợp, đạt 76% chỉ tiêu; riêng tháng 10 thực hiện thêm 9.660 trường hợp (bằng 11,5% chỉ tiêu), nâng tổng số lên 73.500 trường hợp, đạt 87,5%.",
    [
      [63840, 76, 84000],
      [9660, 11.5, 84000],
      [73500, 63840, 9660],
      [73500, 87.5, 84000],
    ],
  ),
  b(
    "Trung tâm bố trí 26 quầy giao dịch, 31 công chức, viên chức (nữ 19 người, nam 12 người; thạc sĩ 9 người, đại học 22 người; đảng viên 27 người, chiếm 87,1%). Bình quân mỗi ngày tiếp nhận 164 hồ sơ, cao điểm 238 hồ sơ/ngày.",
    [
      [31, 19, 12],
      [31, 9, 22],
      [27, 87.1, 31],
    ],
  ),
  b(
    "Công tác thanh tra: triển khai 38 cuộc (22 cuộc theo kế hoạch, 16 cuộc đột xuất), đã ban hành kết luận 33 cuộc, đạt 86,84%; phát hiện vi phạm 5.842,7 triệu đồng, kiến nghị thu hồi 3.917,4 triệu đồng, xử lý khác 1.925,3 triệu đồng; đã thu hồi 3.525,66 triệu đồng/3.917,4 triệu đồng, đạt 90%.",
    [
      [38, 22, 16],
      [33, 86.84, 38],
      [5842.7, 3917.4, 1925.3],
      [3525.66, 3917.4, 90],
    ],
  ),
  b(
    "Chỉ số hài lòng (SIPAS) năm 2025 của tỉnh đạt 86,12%, tăng 1,37 điểm phần trăm so với năm 2024 (84,75%), trong đó lĩnh vực tiếp cận dịch vụ 88,4%, thủ tục hành chính 87,26%, công chức 85,9%, kết quả 89,02%, tiếp nhận phản ánh 80,02%. Cao nhất là yếu tố kết quả (89,02%), thấp nhất là tiếp nhận phản ánh (80,02%).",
    [[86.12, 1.37, 84.75]],
  ),
  b(
    "- Cấp tỉnh: công khai 1.702/1.702 TTHC, đạt 100%; cung cấp DVC toàn trình 864 TTHC (50,76%), DVC một phần 611 TTHC (35,9%), còn 227 TTHC chưa cung cấp.\n- Cấp xã: công khai 386/386 TTHC, đạt 100%; cung cấp DVC toàn trình 214 TTHC (55,44%), DVC một phần 128 TTHC (33,16%), còn 44 TTHC chưa cung cấp.",
    [
      [864, 50.76, 1702],
      [611, 35.9, 1702],
      [1702, 864, 611, 227],
      [214, 55.44, 386],
      [128, 33.16, 386],
      [386, 214, 128, 44],
    ],
  ),
  b(
    "Số vụ việc hòa giải ở cơ sở là 236 vụ (giảm 14 vụ so với 6 tháng đầu năm 2025: 250 vụ); hòa giải thành 205 vụ, tỷ lệ hòa giải thành 86,86%; hòa giải không thành 22 vụ; đang hòa giải 9 vụ. Mâu thuẫn chủ yếu về đất đai 118 vụ (50%), hôn nhân gia đình 71 vụ, lĩnh vực khác 47 vụ.",
    [
      [236, 14, 250],
      [205, 86.86, 236],
      [236, 205, 22, 9],
      [236, 118, 71, 47],
      [118, 50, 236],
    ],
  ),
  b(
    "Trên địa bàn phường hiện có 1.946 hộ kinh doanh, trong đó 1.508 hộ nộp thuế khoán, 438 hộ kê khai; đến ngày 25/11 có 1.265 hộ đăng ký hóa đơn điện tử khởi tạo từ máy tính tiền, đạt 65% tổng số hộ và vượt 5% so với mục tiêu đề ra (60%). Số thu đạt 7,28 tỷ đồng, bằng 104% dự toán (7 tỷ đồng), tăng 12% so với cùng kỳ (6,5 tỷ đồng).",
    [
      [1946, 1508, 438],
      [1265, 65, 1946],
      [65, 5, 60],
      [7.28, 104, 7],
      [7.28, 12, 6.5],
    ],
  ),
  b(
    "Tháng 9 tiếp nhận 2.480 hồ sơ, tháng 10 tiếp nhận 2.604 hồ sơ, tăng 124 hồ sơ (5%); tháng 11 tiếp nhận 2.526 hồ sơ, giảm 78 hồ sơ (3%) so với tháng 10. Tổng 3 tháng là 7.610 hồ sơ, bình quân 2.537 hồ sơ/tháng.",
    [
      [2604, 2480, 124],
      [124, 5, 2480],
      [2526, 78, 2604],
      [78, 3, 2604],
      [7610, 2480, 2604, 2526],
    ],
  ),
  b(
    "Qua rà soát 412 TTHC nội bộ, kiến nghị bãi bỏ 37 TTHC, đơn giản hóa 129 TTHC (giảm thời gian 84 TTHC, giảm thành phần hồ sơ 45 TTHC), giữ nguyên 246 TTHC. Như vậy có 166 TTHC được cắt giảm, đơn giản hóa, đạt tỷ lệ 40,29%, vượt mục tiêu 30%.",
    [
      [412, 37, 129, 246],
      [129, 84, 45],
      [166, 37, 129],
      [166, 40.29, 412],
    ],
  ),
];
