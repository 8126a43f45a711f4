import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written after the audit had been mended by the ninth, on the plan of passages that offices and papers had published; run before it was mended by any of these. */
export const tenth: readonly BoundText[] = [
  b(
    "Trong 9 tháng đầu năm 2025, các cấp, các ngành đã tiếp 1.284 lượt/1.507 lượt người đến khiếu nại, tố cáo, kiến nghị, phản ánh. So với cùng kỳ năm trước giảm 196 lượt tiếp, 233 lượt người (9 tháng đầu năm 2024 đã tiếp 1.480 lượt/1.740 lượt người). Đoàn đông người có 08 đoàn với 92 người, giảm 05 đoàn, 61 người (cùng kỳ có 13 đoàn/153 người).",
    [
      [1284, 196, 1480],
      [1507, 233, 1740],
      [8, 5, 13],
      [92, 61, 153],
    ],
  ),
  b(
    "So với tháng trước, số lượt người được tiếp giảm 4,8% (258/271); số vụ việc tăng 15% (46/40). Trong số 46 vụ việc được tiếp, khiếu nại 29 việc, tố cáo 4 việc và kiến nghị 13 việc. Trụ sở đã ban hành 17 văn bản, trong đó có 3 văn bản hướng dẫn, 11 văn bản chuyển đơn và 3 văn bản báo cáo.",
    [
      [258, 271, 4.8],
      [46, 40, 15],
      [46, 29, 4, 13],
      [17, 3, 11, 3],
    ],
  ),
  b(
    "Toàn thành phố nhận 6.412 đơn thư các loại (đơn kỳ trước chuyển sang là 188 đơn). Qua phân loại có 5.127 đơn đủ điều kiện xử lý, 1.285 đơn không đủ điều kiện xử lý. Đã giải quyết 163/181 vụ việc khiếu nại và 78/84 vụ việc tố cáo thuộc thẩm quyền, đạt tỷ lệ lần lượt 90,06% và 92,86%. Trong 163 vụ khiếu nại có 9 vụ khiếu nại đúng, 131 vụ khiếu nại sai, 23 vụ có đúng có sai.",
    [
      [6412, 5127, 1285],
      [163, 181, 90.06],
      [78, 84, 92.86],
      [163, 9, 131, 23],
    ],
  ),
  b(
    "Trong tháng 7, toàn tỉnh có 186 doanh nghiệp thành lập mới với số vốn đăng ký 2.790 tỷ đồng, tăng 24% về số doanh nghiệp và tăng 55% về số vốn so với cùng kỳ (150 doanh nghiệp, 1.800 tỷ đồng). Vốn đăng ký bình quân một doanh nghiệp đạt 15 tỷ đồng. Lũy kế 7 tháng có 1.204 doanh nghiệp thành lập mới (6 tháng đầu năm 1.018 doanh nghiệp), đạt 66,89% kế hoạch năm (1.800 doanh nghiệp).",
    [
      [186, 24, 150],
      [2790, 55, 1800],
      [186, 2790, 15],
      [1204, 186, 1018],
      [1204, 66.89, 1800],
    ],
  ),
  b(
    "Bộ đã cắt giảm, đơn giản hóa 214/508 TTHC, đạt tỷ lệ 42,13%; cắt giảm 173/540 điều kiện kinh doanh, đạt tỷ lệ 32,04%. Trong 214 TTHC nêu trên có 61 TTHC được bãi bỏ, 128 TTHC được đơn giản hóa thành phần hồ sơ, 25 TTHC được rút ngắn thời gian giải quyết.",
    [
      [214, 508, 42.13],
      [173, 540, 32.04],
      [214, 61, 128, 25],
    ],
  ),
  b(
    "Kết quả cung cấp dịch vụ công trực tuyến:\n- Tổng số TTHC: 2.046 TTHC (cấp tỉnh 1.672 TTHC, cấp xã 374 TTHC);\n- DVC trực tuyến toàn trình: 968 DVC, chiếm 47,31%;\n- DVC trực tuyến một phần: 712 DVC, chiếm 34,8%;\n- Số TTHC chưa đủ điều kiện cung cấp trực tuyến: 366 TTHC, chiếm 17,89%.",
    [
      [2046, 1672, 374],
      [2046, 968, 712, 366],
      [968, 47.31, 2046],
      [712, 34.8, 2046],
      [366, 17.89, 2046],
    ],
  ),
  b(
    "Về số hóa: trong kỳ có 7.936 hồ sơ tiếp nhận được số hóa trên tổng số 8.210 hồ sơ, đạt 96,66%; 7.412 kết quả giải quyết được số hóa trên tổng số 7.725 kết quả, đạt 95,95%; tỷ lệ khai thác, sử dụng lại dữ liệu số hóa là 58,4%, cao hơn 6,9 điểm phần trăm so với kỳ trước (51,5%).",
    [
      [7936, 8210, 96.66],
      [7412, 7725, 95.95],
      [58.4, 6.9, 51.5],
    ],
  ),
  b(
    "Trong quý, xã Tân Minh phát sinh 1.946 giao dịch thanh toán trực tuyến trên tổng số 2.112 giao dịch phải thanh toán (đạt 92,14%) với tổng số tiền 318,6 triệu đồng, bao gồm: phí 97,2 triệu đồng, lệ phí 141,9 triệu đồng, nghĩa vụ tài chính về đất đai 79,5 triệu đồng. Số giao dịch bằng tiền mặt là 166.",
    [
      [1946, 2112, 92.14],
      [318.6, 97.2, 141.9, 79.5],
      [2112, 1946, 166],
    ],
  ),
  b(
    "Kết quả đăng ký hộ tịch: đăng ký khai sinh 614 trường hợp (đúng hạn 521, quá hạn 93; trong đó có 8 trường hợp có yếu tố nước ngoài); đăng ký kết hôn 287 cặp, tăng 12 cặp so với năm 2024; khai tử 243 trường hợp, giảm 9 trường hợp (năm 2024: 252 trường hợp); cấp 1.806 bản sao trích lục hộ tịch, trong đó 1.264 bản điện tử, 542 bản giấy.",
    [
      [614, 521, 93],
      [243, 9, 252],
      [1806, 1264, 542],
    ],
  ),
  b(
    "Văn phòng Đăng ký đất đai tiếp nhận 18.742 hồ sơ, gồm 1.105 hồ sơ tồn kỳ trước và 17.637 hồ sơ mới; đã giải quyết 17.208 hồ sơ (91,82%), trong đó 16.864 hồ sơ trước và đúng hạn (98%), 344 hồ sơ quá hạn (2%); chuyển kỳ sau 1.534 hồ sơ, trong đó quá hạn 61 hồ sơ.",
    [
      [18742, 1105, 17637],
      [17208, 91.82, 18742],
      [17208, 16864, 344],
      [16864, 98, 17208],
      [344, 2, 17208],
      [18742, 17208, 1534],
    ],
  ),
  b(
    "Tỉnh xếp thứ 9/34 về Chỉ số PAR INDEX năm 2025 với 89,74 điểm, tăng 2,18 điểm và tăng 6 bậc so với năm 2024 (87,56 điểm, xếp thứ 15). Chỉ số SIPAS đạt 85,02%, giảm 0,48% so với năm trước (85,5%), xếp thứ 12/34.",
    [
      [89.74, 2.18, 87.56],
      [9, 6, 15],
      [85.02, 0.48, 85.5],
    ],
  ),
  b(
    "Về kiểm tra CCHC: đã kiểm tra 42 cơ quan, đơn vị (14 sở, ban, ngành; 28 xã, phường), đạt 105% kế hoạch (40 cơ quan, đơn vị); phát hiện 96 tồn tại, hạn chế, đã khắc phục 84 (đạt 87,5%), còn 12 tồn tại, hạn chế đang khắc phục.",
    [
      [42, 14, 28],
      [42, 105, 40],
      [84, 87.5, 96],
      [96, 84, 12],
    ],
  ),
  b(
    "Tính đến ngày 15/11/2025, số cán bộ, công chức, viên chức của tỉnh là 24.618 người, trong đó: cấp tỉnh 2.034 công chức; cấp xã 4.816 cán bộ, công chức; viên chức sự nghiệp giáo dục 14.902, y tế 2.350, sự nghiệp khác 516 người. So với thời điểm 01/7/2025 giảm 382 người (1,53%).",
    [[24618, 2034, 4816, 14902, 2350, 516]],
  ),
  b(
    "Lĩnh vực\tTiếp nhận\tĐã giải quyết\tĐang giải quyết\nHộ tịch\t1.214\t1.196\t18\nChứng thực\t3.608\t3.608\t0\nĐất đai\t742\t655\t87\nTổng cộng\t5.564\t5.459\t105\n\nNhư vậy, trong tổng số 5.564 hồ sơ tiếp nhận, đã giải quyết 5.459 hồ sơ, đạt 98,11%; đang giải quyết 105 hồ sơ.",
    [
      [5564, 1214, 3608, 742],
      [5459, 1196, 3608, 655],
      [105, 18, 87],
      [1214, 1196, 18],
      [742, 655, 87],
      [5459, 98.11, 5564],
      [5564, 5459, 105],
    ],
  ),
  b(
    "Năm 2025 HĐND, UBND tỉnh ban hành 128 văn bản QPPL (HĐND 41 nghị quyết; UBND 87 quyết định), bằng 160% so với năm 2024 (80 văn bản). Qua rà soát 1.316 văn bản còn hiệu lực, đề nghị sửa đổi, bổ sung, thay thế 274 văn bản (20,82%), bãi bỏ 189 văn bản (14,36%), tiếp tục áp dụng 853 văn bản (64,82%).",
    [
      [128, 41, 87],
      [128, 160, 80],
      [1316, 274, 189, 853],
      [274, 20.82, 1316],
      [189, 14.36, 1316],
      [853, 64.82, 1316],
    ],
  ),
  b(
    "Hệ thống PAKN của tỉnh tiếp nhận 3.846 lượt phản ánh, kiến nghị; từ chối 211 lượt (không đúng thẩm quyền hoặc trùng lặp), chuyển xử lý 3.635 lượt. Trong số đã chuyển, 3.398 lượt xử lý xong, bằng 93,48%, trong đó 3.262 lượt đúng hạn và 136 lượt trễ hạn; 237 lượt đang trong thời hạn xử lý.",
    [
      [3846, 211, 3635],
      [3398, 93.48, 3635],
      [3398, 3262, 136],
      [3635, 3398, 237],
    ],
  ),
  b(
    "Giải ngân vốn đầu tư công đến ngày 31/10: 4.218 tỷ đồng, đạt 61,4% kế hoạch Thủ tướng Chính phủ giao (6.870 tỷ đồng) và đạt 57% kế hoạch HĐND tỉnh giao (7.400 tỷ đồng). Cụ thể: vốn ngân sách trung ương 1.386 tỷ đồng, đạt 63%; vốn ngân sách địa phương 2.832 tỷ đồng. Cùng kỳ năm 2024 đạt 52,1% kế hoạch.",
    [
      [4218, 61.4, 6870],
      [4218, 57, 7400],
      [4218, 1386, 2832],
    ],
  ),
  b(
    "Số hồ sơ tiếp nhận trực tuyến của khối sở, ngành, khối xã, phường và khối đơn vị ngành dọc lần lượt là 21.406 hồ sơ, 58.917 hồ sơ và 6.277 hồ sơ, tổng cộng 86.600 hồ sơ, chiếm 81,7% tổng số hồ sơ tiếp nhận (106.000 hồ sơ).",
    [
      [86600, 21406, 58917, 6277],
      [86600, 81.7, 106000],
    ],
  ),
  b(
    "a) Về công bố: Chủ tịch UBND tỉnh ban hành 96 quyết định công bố danh mục TTHC với 1.148 TTHC, trong đó:\n+ 236 TTHC mới ban hành;\n+ 704 TTHC được sửa đổi, bổ sung, thay thế;\n+ 208 TTHC bị bãi bỏ.\nb) Về quy trình nội bộ: phê duyệt 940 quy trình, gồm 765 quy trình cấp tỉnh (81,38%), 175 quy trình cấp xã (18,62%).",
    [
      [1148, 236, 704, 208],
      [940, 765, 175],
      [765, 81.38, 940],
      [175, 18.62, 940],
    ],
  ),
  b(
    "Khảo sát 820 người dân, doanh nghiệp tại 41 Trung tâm Phục vụ hành chính công cấp xã (bình quân 20 phiếu/trung tâm): rất hài lòng 451 phiếu (55%), hài lòng 328 phiếu (40%), bình thường 33 phiếu (4,02%), không hài lòng 8 phiếu (0,98%). Tỷ lệ hài lòng chung đạt 95%.",
    [
      [820, 41, 20],
      [820, 451, 328, 33, 8],
      [451, 55, 820],
      [328, 40, 820],
      [33, 4.02, 820],
      [8, 0.98, 820],
      [95, 55, 40],
    ],
  ),
  b(
    "Công an tỉnh cấp 9.842 hộ chiếu, trong đó nộp hồ sơ trực tuyến 9.744, chiếm 99%; cấp, đổi giấy phép lái xe 5.310 trường hợp (bằng 118% kế hoạch năm, kế hoạch 4.500 trường hợp); cấp biển số xe định danh 14.208 trường hợp, gồm 2.163 ô tô và 12.045 mô tô.",
    [
      [9842, 9744, 99],
      [5310, 118, 4500],
      [14208, 2163, 12045],
    ],
  ),
  b(
    "Năm 2025, tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh đạt 98,7% (năm 2023 là 94,2%, năm 2024 là 97,1%), tăng 1,6 điểm % so với năm 2024 và tăng 4,5 điểm % so với năm 2023. Trong 112.460 hồ sơ đã giải quyết có 110.998 hồ sơ đúng hạn, 1.462 hồ sơ quá hạn.",
    [
      [98.7, 1.6, 97.1],
      [98.7, 4.5, 94.2],
      [112460, 110998, 1462],
      [110998, 98.7, 112460],
    ],
  ),
  b(
    "Tổ công nghệ số cộng đồng: 412 tổ với 2.884 thành viên (trung bình 7 thành viên/tổ), hỗ trợ 38.150 lượt người dân nộp hồ sơ trực tuyến, trong đó tại nhà văn hóa 21.746 lượt (57%), tại nhà 16.404 lượt (43%).",
    [
      [412, 2884, 7],
      [38150, 21746, 16404],
      [21746, 57, 38150],
      [16404, 43, 38150],
    ],
  ),
  b(
    "1. Hồ sơ tiếp nhận: 2.718\n1.1. Trực tuyến: 2.301 (84,66%)\n1.2. Trực tiếp: 386\n1.3. Bưu chính: 31\n2. Hồ sơ đã giải quyết: 2.604\n2.1. Trước hạn: 2.177\n2.2. Đúng hạn: 418\n2.3. Quá hạn: 9 (0,35%)\n3. Hồ sơ đang giải quyết: 114\n3.1. Trong hạn: 112\n3.2. Quá hạn: 2",
    [
      [2718, 2301, 386, 31],
      [2301, 84.66, 2718],
      [2604, 2177, 418, 9],
      [9, 0.35, 2604],
      [114, 112, 2],
      [2718, 2604, 114],
    ],
  ),
  b(
    "Cấp phép xây dựng: 1.346 giấy phép, giảm 8,93% so với năm 2024 (1.478 giấy phép), bằng 84,13% kế hoạch (1.600 giấy phép). Trong đó nhà ở riêng lẻ 1.291 giấy phép; công trình khác 55 giấy phép. Kiểm tra 1.502 công trình, phát hiện 47 công trình vi phạm, chiếm 3,13%, trong đó không phép 19, sai phép 21, vi phạm khác 7.",
    [
      [1346, 8.93, 1478],
      [1346, 84.13, 1600],
      [1346, 1291, 55],
      [47, 3.13, 1502],
      [47, 19, 21, 7],
    ],
  ),
  b(
    "Bảo hiểm xã hội cơ sở tiếp nhận 12.904 hồ sơ: qua giao dịch điện tử 11.872 hồ sơ, qua bưu chính 645 hồ sơ, tại bộ phận một cửa 387 hồ sơ (tỷ lệ lần lượt là 92%; 5%; 3%). Chi trả cho 3.218 người hưởng lương hưu, trợ cấp hằng tháng, trong đó 2.735 người nhận qua tài khoản, đạt 84,99%, vượt 4,99% so với chỉ tiêu (80%).",
    [
      [12904, 11872, 645, 387],
      [11872, 92, 12904],
      [645, 5, 12904],
      [387, 3, 12904],
      [2735, 84.99, 3218],
      [84.99, 4.99, 80],
    ],
  ),
  b(
    "Hơn 9.600 hồ sơ được tiếp nhận trong quý III (chính xác là 9.648 hồ sơ), nâng tổng số hồ sơ tiếp nhận từ đầu năm lên 27.315 hồ sơ, trong đó 6 tháng đầu năm là 17.667 hồ sơ. Gần 95% số hồ sơ của quý III (9.141 hồ sơ) được nộp trực tuyến; số còn lại 507 hồ sơ nộp trực tiếp.",
    [
      [27315, 9648, 17667],
      [9648, 9141, 507],
    ],
  ),
  b(
    "Toàn tỉnh giải quyết 46.215 hồ sơ, cụ thể: cấp tỉnh 15.308 hồ sơ, trong đó đúng hạn 15.201 hồ sơ (99,3%); cấp xã 30.907 hồ sơ, trong đó đúng hạn 30.227 hồ sơ (97,8%). Tổng số hồ sơ quá hạn là 787 hồ sơ (cấp tỉnh 107 hồ sơ, cấp xã 680 hồ sơ), chiếm 1,7%.",
    [
      [46215, 15308, 30907],
      [15201, 99.3, 15308],
      [30227, 97.8, 30907],
      [787, 107, 680],
      [787, 1.7, 46215],
      [15308, 15201, 107],
      [30907, 30227, 680],
    ],
  ),
  b(
    "Trong năm, tổ chức 18 lớp bồi dưỡng cho 1.422 lượt cán bộ, công chức, trong đó 6 lớp kỹ năng số (540 lượt người), 8 lớp nghiệp vụ một cửa (602 lượt người), 4 lớp tiếng dân tộc (280 lượt người); kinh phí 1.264,5 triệu đồng/1.350 triệu đồng, đạt 93,67% dự toán.",
    [
      [18, 6, 8, 4],
      [1422, 540, 602, 280],
      [1264.5, 1350, 93.67],
    ],
  ),
  b(
    "Đơn vị | Số hồ sơ | Trực tuyến | Tỷ lệ (%)\nPhường Hải Thành | 4.120 | 3.914 | 95,00\nPhường Nam Lý | 3.675 | 3.197 | 86,99\nXã Quang Phú | 1.205 | 904 | 75,02\nCộng | 9.000 | 8.015 | 89,06\nTrong 3 đơn vị trên, Phường Hải Thành có tỷ lệ hồ sơ trực tuyến cao nhất (95%), thấp nhất là xã Quang Phú (75,02%).",
    [
      [9000, 4120, 3675, 1205],
      [8015, 3914, 3197, 904],
      [3914, 4120, 95],
      [3197, 3675, 86.99],
      [904, 1205, 75.02],
      [8015, 9000, 89.06],
    ],
  ),
  b(
    "Theo đánh giá chấm điểm của Cổng Dịch vụ công quốc gia, xã đạt 88,6/100 điểm: công khai, minh bạch 17/18 điểm; tiến độ giải quyết 18,9/20 điểm; cung cấp dịch vụ trực tuyến 19,2/22 điểm; số hóa hồ sơ 16,5/22 điểm; mức độ hài lòng 17/18 điểm. So với kỳ trước (84,9 điểm) tăng 3,7 điểm.",
    [
      [88.6, 17, 18.9, 19.2, 16.5, 17],
      [100, 18, 20, 22, 22, 18],
      [88.6, 84.9, 3.7],
    ],
  ),
  b(
    "Tỷ lệ hộ nghèo giảm từ 6,84% (2.736 hộ) đầu năm xuống 5,21% (2.084 hộ) cuối năm, giảm 1,63%, tương ứng giảm 652 hộ; tổng số hộ của huyện là 40.000 hộ. Hộ cận nghèo 1.960 hộ, chiếm 4,9%.",
    [
      [2736, 6.84, 40000],
      [2084, 5.21, 40000],
      [6.84, 5.21, 1.63],
      [2736, 2084, 652],
      [1960, 4.9, 40000],
    ],
  ),
  b(
    "Trung tâm Hỗ trợ pháp luật tiếp nhận 534 vụ việc trợ giúp pháp lý (kỳ trước chuyển sang 146 vụ, thụ lý mới 388 vụ). Hoàn thành 402 vụ việc: tham gia tố tụng 371, tư vấn pháp luật 26, đại diện ngoài tố tụng 5; 132 vụ việc đang tiếp tục thực hiện. Vụ việc tham gia tố tụng chiếm 92,29% số vụ việc hoàn thành.",
    [
      [534, 146, 388],
      [402, 371, 26, 5],
      [534, 402, 132],
      [371, 92.29, 402],
    ],
  ),
  b(
    "Có 19/29 xã, phường (65,52%) không phát sinh hồ sơ quá hạn; 7 xã, phường có tỷ lệ quá hạn dưới 1%; 3 xã, phường có tỷ lệ quá hạn từ 1% trở lên, gồm: xã Minh Tân 24 hồ sơ, xã Đồng Tâm 17 hồ sơ, phường Lam Sơn 11 hồ sơ (tổng 52 hồ sơ quá hạn, chiếm 80% của toàn huyện là 65 hồ sơ).",
    [
      [19, 29, 65.52],
      [29, 19, 7, 3],
      [52, 24, 17, 11],
      [52, 80, 65],
    ],
  ),
];
