import type { BoundText } from "./passages";
import { b } from "./passages";
import { eighteenthMore } from "./eighteenth-more";

/** Of monthly and yearly reports of provinces, ministries and communes with brackets in brackets, former periods and levels of government; written before any rule was looked at, run once before anything was mended. */
export const eighteenth: readonly BoundText[] = [
  b(
    "1. Tình hình tiếp nhận, giải quyết hồ sơ TTHC (từ ngày 15/10/2026 đến ngày 14/11/2026): Tổng số hồ sơ tiếp nhận trong kỳ là 27.486 hồ sơ (gồm: cấp tỉnh 9.214 hồ sơ (trực tuyến 8.756, trực tiếp 458); cấp xã 18.272 hồ sơ (trực tuyến 15.348, trực tiếp 2.924)); tăng 1.359 hồ sơ so với kỳ trước (26.127 hồ sơ), tương ứng tăng 5,2%. Tỷ lệ nộp trực tuyến chung hai cấp: 24.104/27.486, đạt 87,7%.",
    [
      [27486, 9214, 18272],
      [9214, 8756, 458],
      [18272, 15348, 2924],
      [27486, 1359, 26127],
      [1359, 5.2, 26127],
      [24104, 27486, 87.7],
      [24104, 8756, 15348],
    ],
  ),
  b(
    "Kết quả giải quyết: trước hạn 61,4% (14.982 hồ sơ), đúng hạn 37,9% (9.248 hồ sơ), quá hạn 0,7% (171 hồ sơ), trên tổng số 24.401 hồ sơ đã có kết quả; so với tháng 9, tỷ lệ quá hạn giảm 0,4 điểm % (tháng 9: 1,1%), số hồ sơ quá hạn giảm 96 hồ sơ (tháng 9: 267 hồ sơ).",
    [
      [24401, 14982, 9248, 171],
      [14982, 61.4, 24401],
      [9248, 37.9, 24401],
      [171, 0.7, 24401],
      [0.7, 0.4, 1.1],
      [171, 96, 267],
    ],
  ),
  b(
    "* Về số hóa hồ sơ:\n- Hồ sơ thuộc diện phải số hóa khi tiếp nhận: 8.640 hồ sơ; đã số hóa: 8.294 hồ sơ => đạt 96%.\n- Kết quả còn hiệu lực phải số hóa: 15.250 kết quả; đã số hóa: 10.675 kết quả => đạt 70%; còn phải làm: 4.575 kết quả.\n- Hồ sơ cấp kết quả điện tử: 7.912/8.150 => đạt 97,1%; không đạt: 238.",
    [
      [8294, 96, 8640],
      [10675, 70, 15250],
      [15250, 10675, 4575],
      [7912, 8150, 97.1],
      [8150, 7912, 238],
    ],
  ),
  b(
    "Đến 17 giờ 00 ngày 30/11/2026, toàn tỉnh còn 1.016 hồ sơ quá hạn chưa giải quyết, trong đó lĩnh vực đất đai 742 hồ sơ (73%), xây dựng 138 hồ sơ (13,6%), lao động - người có công 81 hồ sơ (8%), còn lại 55 hồ sơ thuộc các lĩnh vực khác (5,4%); phân theo thời gian: quá hạn dưới 10 ngày 406, từ 10 đến 30 ngày 335, trên 30 ngày 275.",
    [
      [1016, 742, 138, 81, 55],
      [742, 73, 1016],
      [138, 13.6, 1016],
      [81, 8, 1016],
      [55, 5.4, 1016],
      [1016, 406, 335, 275],
    ],
  ),
  b(
    "Hệ thống tiếp nhận phản ánh, kiến nghị ghi nhận 684 PAKN (kỳ trước chuyển sang 37; phát sinh trong kỳ 647), đã xử lý và đăng tải công khai 645 PAKN - đạt 94,3%, đang xử lý trong hạn 39 PAKN; không có PAKN quá hạn. Nội dung PAKN chủ yếu về: hành vi hành chính 214; quy định hành chính 65; lỗi phần mềm 318; nội dung khác 87.",
    [
      [684, 37, 647],
      [645, 94.3, 684],
      [684, 645, 39],
      [684, 214, 65, 318, 87],
    ],
  ),
  b(
    "Điểm Bộ chỉ số phục vụ người dân, doanh nghiệp của xã tháng 11/2026 đạt 88,46/100 điểm (xếp loại Tốt), xếp thứ 7/124 xã, phường, đặc khu, tăng 3 bậc so với tháng 10 (thứ 10/124); gồm: công khai, minh bạch 17,2/18 điểm; tiến độ giải quyết 19,1/20 điểm; dịch vụ công trực tuyến 10,36/12 điểm; thanh toán trực tuyến 8,4/10 điểm; số hóa hồ sơ 16,9/22 điểm; mức độ hài lòng 16,5/18 điểm.",
    [
      [88.46, 17.2, 19.1, 10.36, 8.4, 16.9, 16.5],
      [100, 18, 20, 12, 10, 22],
      [7, 3, 10],
    ],
  ),
  b(
    "Trung tâm Y tế khu vực: số lượt khám chữa bệnh 11 tháng là 312.480 lượt (đạt 104,2% kế hoạch giao 300.000 lượt), BHYT chiếm 92,5% (289.044 lượt); điều trị nội trú 21.874 lượt, số ngày điều trị nội trú 131.244 ngày, ngày điều trị trung bình 6,0 ngày/lượt; chuyển tuyến 4.687 lượt (1,5% tổng số lượt khám).",
    [
      [312480, 104.2, 300000],
      [289044, 92.5, 312480],
      [131244, 21874, 6],
      [4687, 1.5, 312480],
    ],
  ),
  b(
    "Kỳ thi tốt nghiệp THPT năm 2026: toàn tỉnh có 21.346 thí sinh đăng ký dự thi, có mặt 21.282 thí sinh (đạt 99,7%), vắng 64 thí sinh; số thí sinh được công nhận tốt nghiệp 21.197/21.282 thí sinh dự thi, tỷ lệ 99,6%, cao hơn năm 2025 (99,32%) 0,28 điểm %. Số bài thi đạt điểm 10: 318 bài (Toán 41, Ngữ văn 0, Ngoại ngữ 23, Lịch sử 67, Địa lý 112, môn khác 75).",
    [
      [21282, 99.7, 21346],
      [21346, 21282, 64],
      [21197, 21282, 99.6],
      [99.6, 99.32, 0.28],
      [318, 41, 23, 67, 112, 75],
    ],
  ),
  b(
    "Văn phòng Đăng ký đất đai: trong 11 tháng tiếp nhận 148.620 hồ sơ (tồn năm trước 5.870, mới 142.750); đã giải quyết 141.189 hồ sơ đạt 95% so với tổng số tiếp nhận; trả lại, rút hồ sơ 2.230; đang giải quyết 5.201 (trong hạn 4.993, trễ hạn 208). Cấp GCN lần đầu 6.412 giấy/diện tích 2.148,6 ha; cấp đổi, cấp lại 18.935 giấy; chuyển nhượng, tặng cho, thừa kế 79.318 hồ sơ.",
    [
      [148620, 5870, 142750],
      [141189, 95, 148620],
      [148620, 141189, 2230, 5201],
      [5201, 4993, 208],
    ],
  ),
  b(
    "Tổng thu NSNN trên địa bàn 11 tháng ước 14.786 tỷ đồng, đạt 98,6% dự toán HĐND tỉnh giao (15.000 tỷ đồng) và bằng 112% so cùng kỳ; trong đó thu nội địa 12.271 tỷ đồng (chiếm 83% tổng thu), thu hoạt động XNK 2.515 tỷ đồng (chiếm 17%). Nếu loại trừ tiền sử dụng đất (2.840 tỷ đồng) và xổ số (1.180 tỷ đồng), thu nội địa còn 8.251 tỷ đồng.",
    [
      [14786, 98.6, 15000],
      [14786, 12271, 2515],
      [12271, 83, 14786],
      [2515, 17, 14786],
      [12271, 2840, 1180, 8251],
    ],
  ),
  b(
    "Vụ Mùa 2026, toàn tỉnh gieo cấy 41.250 ha lúa (KH 41.000 ha; đạt 100,6%; cùng kỳ 41.685 ha, giảm 435 ha, tương đương -1,04%). Đến ngày 20/11 đã thu hoạch 39.600 ha (đạt 96% diện tích), năng suất ước 56,2 tạ/ha. Rau màu các loại 9.840 ha, trong đó: ngô 3.120 ha, khoai lang 1.860 ha, đậu tương 412 ha, lạc 748 ha, rau đậu 3.700 ha.",
    [
      [41250, 41000, 100.6],
      [41250, 41685, 435],
      [435, 41685, 1.04],
      [39600, 96, 41250],
      [9840, 3120, 1860, 412, 748, 3700],
    ],
  ),
  b(
    "Đã chi trả trợ cấp hằng tháng cho 32.416 người có công và thân nhân, kinh phí 78,6 tỷ đồng; trợ cấp xã hội cho 61.284 đối tượng bảo trợ (người cao tuổi 27.578 người - 45%; người khuyết tật 28.190 người - 46%; trẻ em 3.064 người - 5%; đối tượng khác 2.452 người - 4%), trong đó chi qua tài khoản 50.253 người, đạt 82%.",
    [
      [61284, 27578, 28190, 3064, 2452],
      [27578, 45, 61284],
      [28190, 46, 61284],
      [3064, 5, 61284],
      [2452, 4, 61284],
      [50253, 82, 61284],
    ],
  ),
  b(
    "Trong quý IV, Chủ tịch UBND tỉnh đã ban hành 18 quyết định công bố danh mục TTHC với 246 TTHC (ban hành mới 58, sửa đổi, bổ sung 121, bãi bỏ 67); lũy kế cả năm 74 quyết định/1.037 TTHC, tăng 22 quyết định và 318 TTHC so với năm 2025 (52 quyết định/719 TTHC).",
    [
      [246, 58, 121, 67],
      [74, 22, 52],
      [1037, 318, 719],
    ],
  ),
  b(
    "Trong ba tháng cuối năm, Trung tâm đã tổ chức mười hai lớp tập huấn cho 486 lượt cán bộ (bình quân 40,5 lượt/lớp), trong đó bốn lớp cho cấp tỉnh (142 lượt), tám lớp cho cấp xã (344 lượt).",
    [
      [486, 142, 344],
      [486, 40.5],
    ],
  ),
  b(
    "Số hồ sơ phát sinh bình quân 950 - 1.000 hồ sơ/ngày làm việc; tháng 11 (20 ngày làm việc) tiếp nhận 19.460 hồ sơ, bình quân 973 hồ sơ/ngày; thời gian chờ bình quân từ 12 - 15 phút/lượt, giảm 3 - 5 phút so với đầu năm. Gần 90% (17.417/19.460 hồ sơ, tương ứng 89,5%) được nộp trực tuyến.",
    [
      [19460, 20, 973],
      [17417, 19460, 89.5],
    ],
  ),
  b(
    "So với cùng kỳ năm trước: số hồ sơ tiếp nhận tăng 12,5% (từ 64.000 lên 72.000 hồ sơ); số hồ sơ giải quyết đúng hạn tăng 14,1% (từ 60.800 lên 69.350 hồ sơ); số hồ sơ trễ hạn giảm từ 512 xuống 288 hồ sơ, tức giảm 224 hồ sơ (43,75%).",
    [
      [64000, 72000, 12.5],
      [60800, 69350, 14.1],
      [512, 288, 224],
      [224, 43.75, 512],
    ],
  ),
  b(
    "Thực hiện Nghị quyết 66/NQ-CP, tỉnh đã cắt giảm, đơn giản hóa 312/1.040 TTHC liên quan đến hoạt động sản xuất, kinh doanh, đạt tỷ lệ 30%; cắt giảm thời gian giải quyết từ 24.960 ngày xuống còn 16.224 ngày (giảm 8.736 ngày, tương đương 35%); chi phí tuân thủ giảm 86,4/270 tỷ đồng (32%).",
    [
      [312, 1040, 30],
      [24960, 16224, 8736],
      [8736, 35, 24960],
      [86.4, 270, 32],
    ],
  ),
  b(
    "Tỷ lệ các nhóm chỉ tiêu (số trong ngoặc là kết quả tháng trước): hồ sơ trực tuyến toàn trình 78,6% (76,1%), tăng 2,5%; thanh toán trực tuyến 64,9% (61,2%), tăng 3,7%; cấp bản sao điện tử 97,3% (97,8%), giảm 0,5%; khai thác, sử dụng lại thông tin số hóa 58,4% (50,0%), tăng 8,4%.",
    [
      [78.6, 76.1, 2.5],
      [64.9, 61.2, 3.7],
      [97.3, 97.8, 0.5],
      [58.4, 50, 8.4],
    ],
  ),
  b(
    "Toàn tỉnh có 1.846 DVC (toàn trình: 1.292 DVC, chiếm tỷ lệ 70%; một phần: 554 DVC, chiếm tỷ lệ 30%). Trong đó: cấp tỉnh 1.477 DVC (1.034 toàn trình + 443 một phần); cấp xã 369 DVC (258 toàn trình + 111 một phần). Số DVC có phát sinh hồ sơ trong năm: 1.218/1.846 (66%), chưa phát sinh 628 DVC (34%).",
    [
      [1846, 1292, 554],
      [1292, 70, 1846],
      [554, 30, 1846],
      [1477, 1034, 443],
      [369, 258, 111],
      [1846, 1477, 369],
      [1292, 1034, 258],
      [554, 443, 111],
      [1218, 1846, 66],
      [628, 34, 1846],
      [1846, 1218, 628],
    ],
  ),
  b(
    "Công tác hộ tịch: đăng ký khai sinh 1.214 trường hợp (đúng hạn 1.093, quá hạn 84, đăng ký lại 37); khai tử 486 trường hợp; kết hôn 318 cặp (có yếu tố nước ngoài 14 cặp, chiếm 4,4%); xác nhận tình trạng hôn nhân 742 trường hợp; tổng cộng 2.760 việc hộ tịch, tăng 240 việc (9,52%) so với cùng kỳ (2.520 việc).",
    [
      [1214, 1093, 84, 37],
      [14, 4.4, 318],
      [2760, 1214, 486, 318, 742],
      [2760, 240, 2520],
      [240, 9.52, 2520],
    ],
  ),
  b(
    "Chứng thực: 38.614 việc, thu lệ phí 312.450.000 đồng, gồm: bản sao 34.752 việc/208.512.000 đồng; chữ ký 2.317 việc/23.170.000 đồng; hợp đồng, giao dịch 1.545 việc/80.768.000 đồng.",
    [
      [38614, 34752, 2317, 1545],
      [312450000, 208512000, 23170000, 80768000],
    ],
  ),
  b(
    "Trong năm, các cấp, các ngành tiếp 4.218 lượt/5.036 người/3.140 vụ việc (tiếp thường xuyên 2.763 lượt/3.208 người/2.011 vụ việc; lãnh đạo tiếp định kỳ và đột xuất 1.455 lượt/1.828 người/1.129 vụ việc); có 48 lượt đoàn đông người, tăng 11 lượt đoàn so với năm 2025 (37).",
    [
      [4218, 2763, 1455],
      [5036, 3208, 1828],
      [3140, 2011, 1129],
      [48, 11, 37],
    ],
  ),
  b(
    "Tiếp nhận 6.430 đơn (kỳ trước chuyển sang 214 đơn), số đơn đủ điều kiện xử lý 5.144 đơn, chiếm 80%; trong 5.144 đơn có 772 đơn khiếu nại, 206 đơn tố cáo, 4.166 đơn kiến nghị, phản ánh. Đã giải quyết 903/978 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 92,3%, còn 75 vụ việc trong hạn.",
    [
      [5144, 80, 6430],
      [5144, 772, 206, 4166],
      [903, 978, 92.3],
      [978, 903, 75],
    ],
  ),
  b(
    "Công tác cấp căn cước, định danh: thu nhận 14.618 hồ sơ cấp thẻ căn cước (dưới 6 tuổi 2.193, từ 6 đến dưới 14 tuổi 4.386, từ 14 tuổi trở lên 8.039), kích hoạt định danh mức 2 cho 11.694 trường hợp, đạt 80% số hồ sơ thu nhận; lũy kế kích hoạt 612.480/680.000 (90,07%).",
    [
      [14618, 2193, 4386, 8039],
      [11694, 80, 14618],
      [612480, 680000, 90.07],
    ],
  ),
  b(
    "Kết quả đánh giá, xếp loại 124 xã, phường, đặc khu: Xuất sắc 19 đơn vị (15,3%), Tốt 68 đơn vị (54,8%), Khá 31 đơn vị (25%), Trung bình 6 đơn vị (4,8%), không có đơn vị xếp loại Yếu; so với quý trước, nhóm Xuất sắc tăng 5 đơn vị, nhóm Trung bình giảm 4 đơn vị (từ 10 xuống 6).",
    [
      [124, 19, 68, 31, 6],
      [19, 15.3, 124],
      [68, 54.8, 124],
      [31, 25, 124],
      [6, 4.8, 124],
      [10, 4, 6],
    ],
  ),
  b(
    "Nhân lực tại Bộ phận Một cửa cấp xã: tổng 1.116 công chức (bình quân 9 người/đơn vị, tính trên 124 đơn vị), trong đó chuyên trách 744 người (66,7%), kiêm nhiệm 372 người (33,3%); phân theo lĩnh vực: tư pháp - hộ tịch 310, địa chính - xây dựng 298, văn hóa - xã hội 286, kinh tế - tài chính 222.",
    [
      [1116, 9, 124],
      [1116, 744, 372],
      [744, 66.7, 1116],
      [372, 33.3, 1116],
      [1116, 310, 298, 286, 222],
    ],
  ),
  b(
    "Kinh phí: dự toán giao 4,86 tỷ đồng (thường xuyên 2,43 tỷ; đầu tư trang thiết bị 1,944 tỷ; tuyên truyền 486 triệu), đã giải ngân 4,374 tỷ đồng - 90%; số còn lại 486 triệu đồng chuyển nguồn sang năm 2027.",
    [
      [4.86, 2.43, 1.944, 486],
      [4.374, 90, 4.86],
      [4.86, 4.374, 486],
    ],
  ),
  ...eighteenthMore,
];
