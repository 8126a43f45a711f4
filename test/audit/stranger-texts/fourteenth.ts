import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written with structures and fields of 2024 to 2026 (two levels, centres of communes) before the audit was tried on them; the first half plain, the second odd. */
export const fourteenth: readonly BoundText[] = [
  b(
    "Từ ngày 01/7/2025 đến ngày 30/9/2025, 102 xã, phường đã tiếp nhận 186.420 hồ sơ, trong đó tiếp nhận trực tuyến 158.457 hồ sơ (đạt 85%), trực tiếp và qua bưu chính 27.963 hồ sơ. Đã giải quyết 179.650 hồ sơ: trước hạn và đúng hạn 176.057 hồ sơ (98%), quá hạn 3.593 hồ sơ (2%); đang giải quyết 6.770 hồ sơ.",
    [
      [186420, 158457, 27963],
      [158457, 85, 186420],
      [179650, 176057, 3593],
      [176057, 98, 179650],
      [3593, 2, 179650],
      [186420, 179650, 6770],
    ],
  ),
  b(
    "Trung tâm Phục vụ hành chính công xã có 11 công chức, viên chức, gồm: 01 Giám đốc (Phó Chủ tịch UBND xã kiêm nhiệm), 02 Phó Giám đốc và 08 công chức, viên chức tiếp nhận hồ sơ; trong đó 07 người có trình độ đại học, 04 người trên đại học.",
    [
      [11, 1, 2, 8],
      [11, 7, 4],
    ],
  ),
  b(
    "Kết quả số hóa: 14.208/15.360 hồ sơ được số hóa thành phần hồ sơ khi tiếp nhận (92,5%); 12.150/13.500 kết quả giải quyết được cấp bản điện tử (90%); tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt 41,2%, tăng 6,7 điểm phần trăm so với quý II (34,5%).",
    [
      [14208, 15360, 92.5],
      [12150, 13500, 90],
      [41.2, 6.7, 34.5],
    ],
  ),
  b(
    "Thanh toán trực tuyến: tổng số giao dịch phát sinh nghĩa vụ tài chính 9.640 giao dịch, đã thanh toán trực tuyến 7.230 giao dịch, đạt 75%, với số tiền 4.812,6 triệu đồng; trong đó nghĩa vụ tài chính đất đai 1.446 giao dịch với 4.105,2 triệu đồng, phí, lệ phí 5.784 giao dịch với 707,4 triệu đồng.",
    [
      [7230, 75, 9640],
      [7230, 1446, 5784],
      [4812.6, 4105.2, 707.4],
    ],
  ),
  b(
    "Trong quý III/2025, toàn tỉnh tiếp 1.284 lượt/1.512 người, gồm tiếp thường xuyên 936 lượt/1.080 người, tiếp định kỳ và đột xuất của lãnh đạo 348 lượt/432 người; có 17 đoàn đông người (cấp tỉnh 6 đoàn, cấp xã 11 đoàn). So với quý II/2025, số lượt giảm 7,49% (1.388 lượt), số đoàn đông người tăng 4 đoàn (13 đoàn).",
    [
      [1284, 936, 348],
      [1512, 1080, 432],
      [17, 6, 11],
      [1284, 7.49, 1388],
      [17, 4, 13],
    ],
  ),
  b(
    "Tiếp nhận 2.045 đơn (kỳ trước chuyển sang 165 đơn); đã xử lý 1.963 đơn, đạt 95,99%. Phân loại đơn đã xử lý: khiếu nại 412, tố cáo 96, kiến nghị, phản ánh 1.455. Đơn đủ điều kiện xử lý 1.570, không đủ điều kiện 393 (trùng lặp 241, nặc danh 88, không rõ nội dung 64).",
    [
      [1963, 95.99, 2045],
      [1963, 412, 96, 1455],
      [1963, 1570, 393],
      [393, 241, 88, 64],
    ],
  ),
  b(
    "Năm 2025, UBND phường đăng ký khai sinh 1.126 trường hợp (nam 589, nữ 537), khai tử 402 trường hợp, kết hôn 318 cặp, xác nhận tình trạng hôn nhân 874 trường hợp. Đăng ký khai sinh quá hạn 23 trường hợp, chiếm 2,04%, giảm 11 trường hợp so với năm 2024 (34 trường hợp).",
    [
      [1126, 589, 537],
      [23, 2.04, 1126],
      [23, 11, 34],
    ],
  ),
  b(
    "UBND xã đã thực hiện chứng thực 8.742 việc, thu lệ phí 96,4 triệu đồng, trong đó: chứng thực bản sao từ bản chính 7.518 việc (86%), chứng thực chữ ký 962 việc (11%), chứng thực hợp đồng, giao dịch 262 việc (3%). Số bản sao điện tử được chứng thực 1.504 bản.",
    [
      [8742, 7518, 962, 262],
      [7518, 86, 8742],
      [962, 11, 8742],
      [262, 3, 8742],
    ],
  ),
  b(
    "Văn phòng Đăng ký đất đai tiếp nhận 42.315 hồ sơ (kỳ trước chuyển sang 3.815, tiếp nhận mới 38.500); đã giải quyết 39.200 hồ sơ, trong đó đúng hạn 38.416 hồ sơ, quá hạn 784 hồ sơ; còn lại 3.115 hồ sơ đang giải quyết, trong đó trong hạn 3.052, quá hạn 63. Tỷ lệ giải quyết đúng hạn 98%.",
    [
      [42315, 3815, 38500],
      [39200, 38416, 784],
      [42315, 39200, 3115],
      [3115, 3052, 63],
      [38416, 98, 39200],
    ],
  ),
  b(
    "Toàn tỉnh có 748 trường mầm non, phổ thông với 412.560 học sinh, gồm 265 trường mầm non, 241 trường tiểu học, 198 trường THCS, 44 trường THPT; có 561 trường đạt chuẩn quốc gia, đạt 75%, trong đó mức độ 2 có 168 trường.",
    [
      [748, 265, 241, 198, 44],
      [561, 75, 748],
    ],
  ),
  b(
    "Toàn tỉnh có 3.276 giường bệnh: tuyến tỉnh 1.950 giường, khu vực 1.086 giường, tư nhân 240 giường; đạt 31,5 giường bệnh/vạn dân. Công suất sử dụng giường bệnh 96,8%, tăng 3,3% so với cùng kỳ năm 2024 (93,5%).",
    [
      [3276, 1950, 1086, 240],
      [96.8, 3.3, 93.5],
    ],
  ),
  b(
    "Đến 30/9/2025, toàn tỉnh có 186.300 người tham gia BHXH, đạt 92% kế hoạch (202.500 người), tăng 8% so với cùng kỳ (172.500 người); trong đó BHXH bắt buộc 151.240 người, BHXH tự nguyện 35.060 người.",
    [
      [186300, 92, 202500],
      [186300, 8, 172500],
      [186300, 151240, 35060],
    ],
  ),
  b(
    "Thực hiện xóa nhà tạm, nhà dột nát, toàn tỉnh hoàn thành 6.518 nhà, đạt 100% kế hoạch (xây mới 4.873 nhà, sửa chữa 1.645 nhà); trong đó hỗ trợ người có công 1.102 nhà, hộ nghèo, hộ cận nghèo thuộc chương trình mục tiêu quốc gia 2.296 nhà, đối tượng khác 3.120 nhà. Tổng kinh phí 351,78 tỷ đồng, gồm ngân sách trung ương 128,4 tỷ đồng, ngân sách tỉnh 90,28 tỷ đồng, xã hội hóa 133,1 tỷ đồng.",
    [
      [6518, 4873, 1645],
      [6518, 1102, 2296, 3120],
      [351.78, 128.4, 90.28, 133.1],
    ],
  ),
  b(
    "Sau rà soát, tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 2.168 thủ tục, gồm 1.742 thủ tục cấp tỉnh và 426 thủ tục cấp xã; 1.084 thủ tục cung cấp DVC trực tuyến toàn trình, chiếm 50%; 759 thủ tục cung cấp DVC trực tuyến một phần, chiếm 35,01%; 325 thủ tục cung cấp thông tin trực tuyến, chiếm 14,99%.",
    [
      [2168, 1742, 426],
      [1084, 50, 2168],
      [759, 35.01, 2168],
      [325, 14.99, 2168],
      [2168, 1084, 759, 325],
    ],
  ),
  b(
    "Bộ đã cắt giảm, đơn giản hóa 1.089 TTHC, điều kiện kinh doanh trên tổng số 3.025 thủ tục, điều kiện phải rà soát (đạt 36%); thời gian giải quyết giảm từ 8.640 ngày xuống còn 5.616 ngày (giảm 3.024 ngày, tương đương 35%); chi phí tuân thủ giảm 2.418 tỷ đồng.",
    [
      [1089, 36, 3025],
      [8640, 5616, 3024],
      [3024, 35, 8640],
    ],
  ),
  b(
    "Chỉ số phục vụ người dân, doanh nghiệp của tỉnh tháng 9/2025 đạt 89,24 điểm, tăng 1,36 điểm so với tháng 8/2025 (87,88 điểm), xếp thứ 7/34 tỉnh, thành phố; trong đó công khai minh bạch 17,2/18 điểm, tiến độ giải quyết 19,5/20 điểm, dịch vụ công trực tuyến 11,04/12 điểm, thanh toán trực tuyến 8,3/10 điểm, mức độ hài lòng 17,9/18 điểm, số hóa hồ sơ 15,3/22 điểm.",
    [
      [89.24, 1.36, 87.88],
      [89.24, 17.2, 19.5, 11.04, 8.3, 17.9, 15.3],
    ],
  ),
  b(
    "Cấp xã hiện có 3.264 cán bộ, công chức trên tổng số 3.570 biên chế được giao, còn thiếu 306 người; bình quân 32 người/xã (102 xã, phường).",
    [
      [3570, 3264, 306],
      [3264, 102, 32],
    ],
  ),
  b(
    "Từ đầu năm đến nay, Sở Tư pháp tiếp nhận 46 phản ánh, kiến nghị về quy định hành chính, trong đó 31 phản ánh, kiến nghị thuộc thẩm quyền đã xử lý và công khai 29 (đạt 93,55%), 15 phản ánh, kiến nghị chuyển cơ quan khác.",
    [
      [46, 31, 15],
      [29, 93.55, 31],
    ],
  ),
  b(
    "Tình hình giải quyết hồ sơ theo khối:\n1. Khối sở, ngành: 24.180 hồ sơ (đúng hạn 99,1%)\n2. Khối xã, phường: 61.320 hồ sơ (đúng hạn 97,4%)\n3. Khối ngành dọc: 9.500 hồ sơ (đúng hạn 100%)\nCộng: 95.000 hồ sơ, trong đó quá hạn 1.812 hồ sơ (1,91%).",
    [
      [95000, 24180, 61320, 9500],
      [1812, 1.91, 95000],
    ],
  ),
  b(
    "Về phương thức nộp: trực tuyến toàn trình 62% (5.952), trực tuyến một phần 23% (2.208), trực tiếp 15% (1.440), trên tổng 9.600 hồ sơ.",
    [
      [9600, 5952, 2208, 1440],
      [5952, 62, 9600],
      [2208, 23, 9600],
      [1440, 15, 9600],
    ],
  ),
  b(
    "Đơn khiếu nại: 128; tố cáo: 34; kiến nghị, phản ánh: 438 - cộng 600 đơn, so với 6 tháng đầu năm 2024 (750 đơn) bằng 80%, tức giảm 150 đơn.",
    [
      [600, 128, 34, 438],
      [600, 80, 750],
      [750, 600, 150],
    ],
  ),
  b(
    "Nếu như quý I chỉ có 58,4% hồ sơ nộp trực tuyến (14.600/25.000) thì đến quý III con số này đã là 83,2% (26.624/32.000), cao hơn 24,8 điểm phần trăm.",
    [
      [58.4, 14600, 25000],
      [83.2, 26624, 32000],
      [83.2, 58.4, 24.8],
    ],
  ),
  b(
    "Trước sắp xếp tỉnh có 10 huyện, thị xã, thành phố và 177 xã, phường, thị trấn; sau sắp xếp còn 65 đơn vị cấp xã (52 xã, 13 phường), không còn đơn vị cấp huyện; giảm 112 đơn vị cấp xã (63,28%).",
    [
      [65, 52, 13],
      [177, 65, 112],
      [112, 63.28, 177],
    ],
  ),
  b(
    "Thu lệ phí hộ tịch: 184,2 triệu đồng (+12,3% so với cùng kỳ: 164 triệu đồng); lệ phí đăng ký kinh doanh: 97,5 triệu đồng (-2,5%: 100 triệu đồng); phí chứng thực: 318,3 triệu đồng; tổng 600 triệu đồng.",
    [
      [184.2, 12.3, 164],
      [97.5, 2.5, 100],
      [600, 184.2, 97.5, 318.3],
    ],
  ),
  b(
    "Bình quân mỗi ngày làm việc Trung tâm tiếp nhận 145 hồ sơ (9.570 hồ sơ trong 66 ngày), cứ 10 hồ sơ có 9 hồ sơ nộp trực tuyến (8.613 hồ sơ).",
    [[145, 9570, 66]],
  ),
  b(
    "Tổng nguồn: 1.245,6 triệu đồng = ngân sách xã 845,6 + xã hội hóa 400. Đã chi 996,48 triệu đồng (80%): mua máy tính, máy scan 612 triệu đồng; cải tạo trụ sở 284,48 triệu đồng; đào tạo 100 triệu đồng. Số dư 249,12 triệu đồng.",
    [
      [1245.6, 845.6, 400],
      [996.48, 80, 1245.6],
      [996.48, 612, 284.48, 100],
      [1245.6, 996.48, 249.12],
    ],
  ),
  b(
    "| Lĩnh vực | Tiếp nhận | Đúng hạn | Quá hạn |\n| Đất đai | 1.240 | 1.178 | 62 |\n| Hộ tịch | 860 | 860 | 0 |\n| Chứng thực | 2.400 | 2.395 | 5 |\n| Tổng | 4.500 | 4.433 | 67 |\nNhư vậy tỷ lệ đúng hạn chung đạt 98,51%, riêng đất đai 95%.",
    [
      [1240, 1178, 62],
      [2400, 2395, 5],
      [4500, 1240, 860, 2400],
      [4433, 1178, 860, 2395],
      [4500, 4433, 67],
      [4433, 98.51, 4500],
      [1178, 95, 1240],
    ],
  ),
  b(
    "Không tính 120 hồ sơ công dân xin rút, trong 3.480 hồ sơ còn phải giải quyết đã xong 3.306 hồ sơ (95%), 174 hồ sơ đang giải quyết; tổng tiếp nhận là 3.600 hồ sơ.",
    [
      [3306, 95, 3480],
      [3480, 3306, 174],
      [3600, 3480, 120],
    ],
  ),
  b(
    "Khảo sát 800 người dân tại 10 xã (mỗi xã 80 phiếu): 48% rất hài lòng, 45,5% hài lòng, 5% bình thường, 1,5% không hài lòng; như vậy 93,5% (748 phiếu) từ hài lòng trở lên.",
    [
      [93.5, 48, 45.5],
      [748, 93.5, 800],
      [800, 10, 80],
    ],
  ),
  b(
    "Số hồ sơ quá hạn của cấp xã giảm mạnh, từ 1.248 hồ sơ trong tháng 7 (chiếm 4,8% của 26.000 hồ sơ) còn 372 hồ sơ trong tháng 8 (1,24% của 30.000) và 160 hồ sơ trong tháng 9 (0,5% của 32.000).",
    [
      [1248, 4.8, 26000],
      [372, 1.24, 30000],
      [160, 0.5, 32000],
    ],
  ),
  b(
    "Số lượt truy cập Cổng thông tin của xã là 25.600 lượt, gấp đôi quý II (12.800 lượt), trong đó truy cập từ điện thoại chiếm ba phần tư (19.200 lượt).",
    [
      [25600, 12800],
      [19200, 25600],
    ],
  ),
  b(
    "Giải ngân đến 31/12 đạt 5.412 tỷ đồng/6.013 tỷ đồng, bằng 90% kế hoạch; vốn trung ương 1.804/2.050 tỷ đồng (88%), vốn địa phương 3.608/3.963 tỷ đồng (91,04%).",
    [
      [5412, 6013, 90],
      [1804, 2050, 88],
      [3608, 3963, 91.04],
      [5412, 1804, 3608],
      [6013, 2050, 3963],
    ],
  ),
  b(
    "10/102 xã, phường đạt dưới 70 điểm, 57 xã, phường từ 70 đến dưới 85 điểm, 35 xã, phường từ 85 điểm trở lên; 3 xã dẫn đầu có điểm lần lượt 94,6; 93,8 và 92,15 điểm.",
    [[102, 10, 57, 35]],
  ),
  b(
    "Tiếp nhận hồ sơ hưởng trợ cấp thất nghiệp của 7.320 người (nữ: 4.392, chiếm 60%; dưới 35 tuổi: 3.294; từ 35 tuổi trở lên: 4.026), đã ra quyết định cho 7.173 người (đạt 97,99%), số tiền 162,4 tỷ đồng.",
    [
      [4392, 60, 7320],
      [7320, 3294, 4026],
      [7173, 97.99, 7320],
    ],
  ),
  b(
    "Cấp 4.275 phiếu lý lịch tư pháp (cùng kỳ 3.800), qua VNeID 3.420 phiếu (cùng kỳ 1.900), lần lượt tăng 12,5% và 80%; phiếu cấp qua VNeID chiếm 80% (cùng kỳ 50%).",
    [
      [4275, 12.5, 3800],
      [3420, 80, 1900],
      [3420, 80, 4275],
      [1900, 50, 3800],
    ],
  ),
  b(
    "Trong 9 chỉ tiêu về chuyển đổi số, xã đã hoàn thành 7, chưa hoàn thành 2 (chữ ký số cá nhân 38,6%/50%; hồ sơ sức khỏe điện tử 72%/95%); Tổ công nghệ số cộng đồng: 14 tổ, 98 thành viên (7 thành viên/tổ).",
    [
      [9, 7, 2],
      [98, 14, 7],
    ],
  ),
];
