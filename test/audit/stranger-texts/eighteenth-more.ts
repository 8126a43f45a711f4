import type { BoundText } from "./passages";
import { b } from "./passages";

/** The rest of the eighteenth list. */
export const eighteenthMore: readonly BoundText[] = [
  b(
    "Đối với TTHC không phụ thuộc địa giới hành chính: từ 01/7/2026 đến nay tiếp nhận 3.612 hồ sơ (nộp tại xã khác nơi cư trú 2.348; nộp tại Trung tâm tỉnh 1.264), chiếm 4,2% tổng số 86.000 hồ sơ toàn tỉnh, trong đó hộ tịch chiếm nhiều nhất với 2.167 hồ sơ (60%), tiếp đến là đất đai 903 hồ sơ (25%), các lĩnh vực còn lại 542 hồ sơ (15%).",
    [
      [3612, 2348, 1264],
      [3612, 4.2, 86000],
      [3612, 2167, 903, 542],
      [2167, 60, 3612],
      [903, 25, 3612],
      [542, 15, 3612],
    ],
  ),
  b(
    "Kết quả của 4 đơn vị dẫn đầu như sau:\nĐơn vị\tTiếp nhận\tĐã giải quyết\tTỷ lệ (%)\nSở Tài chính\t2.140\t2.033\t95,0\nSở Xây dựng\t1.860\t1.674\t90,0\nSở Y tế\t1.250\t1.225\t98,0\nSở Tư pháp\t3.750\t3.675\t98,0\nCộng\t9.000\t8.607\t95,6\nNhư vậy, 04 sở tiếp nhận 9.000 hồ sơ, đã giải quyết 8.607 hồ sơ (95,6%), còn 393 hồ sơ đang giải quyết.",
    [
      [9000, 2140, 1860, 1250, 3750],
      [8607, 2033, 1674, 1225, 3675],
      [2033, 95, 2140],
      [1674, 90, 1860],
      [1225, 98, 1250],
      [3675, 98, 3750],
      [8607, 95.6, 9000],
      [9000, 8607, 393],
    ],
  ),
  b(
    "Thành lập mới 1.286 doanh nghiệp với tổng vốn đăng ký 14.532 tỷ đồng (bình quân 11,3 tỷ đồng/DN), tăng 17,4% về số doanh nghiệp (cùng kỳ 1.095 DN) và tăng 23,6% về số vốn (cùng kỳ 11.757 tỷ đồng); 412 DN quay trở lại hoạt động; 538 DN tạm ngừng, 126 DN giải thể. Hồ sơ đăng ký qua mạng đạt 99,2% (5.506/5.550 hồ sơ).",
    [
      [14532, 1286, 11.3],
      [1286, 17.4, 1095],
      [14532, 23.6, 11757],
      [5506, 5550, 99.2],
    ],
  ),
  b(
    "Số thu BHXH, BHYT, BHTN: 3.264 tỷ đồng/kế hoạch 3.600 tỷ đồng, đạt 90,7%; số tiền chậm đóng 97,9 tỷ đồng, bằng 3,0% so với số thu, giảm 12,4 tỷ đồng so với tháng trước (110,3 tỷ đồng). Giải quyết 18.230 hồ sơ hưởng: hưu trí 214, tuất 186, BHXH một lần 1.030, ốm đau - thai sản 16.800.",
    [
      [3264, 3600, 90.7],
      [97.9, 3, 3264],
      [97.9, 12.4, 110.3],
      [18230, 214, 186, 1030, 16800],
    ],
  ),
  b(
    'Kết quả Chiến dịch 90 ngày làm sạch dữ liệu đất đai: tổng số thửa cần rà soát 1.126.400 thửa; đã đối soát 1.013.760 thửa (90%), trong đó nhóm "đúng, đủ, sạch, sống" 608.256 thửa (chiếm 60% số đã đối soát), nhóm cần chỉnh sửa, bổ sung 405.504 thửa (40%); chưa đối soát 112.640 thửa (10%).',
    [
      [1013760, 90, 1126400],
      [608256, 60, 1013760],
      [405504, 40, 1013760],
      [1013760, 608256, 405504],
      [112640, 10, 1126400],
      [1126400, 1013760, 112640],
    ],
  ),
  b(
    "Cuối năm 2026, tỉnh còn 9.870 hộ nghèo, tỷ lệ 2,35% (trên tổng số 420.000 hộ dân), giảm 2.730 hộ so với cuối năm 2025 (12.600 hộ; 3,0%), tương ứng giảm 0,65 điểm %; vượt 0,15 điểm % so với chỉ tiêu giao (giảm 0,5%). Số hộ cận nghèo 12.180 hộ (2,9%), giảm 1.260 hộ (cuối năm 2025: 13.440 hộ, 3,2%).",
    [
      [9870, 2.35, 420000],
      [9870, 2730, 12600],
      [2.35, 0.65, 3],
      [0.65, 0.15, 0.5],
      [12180, 2.9, 420000],
      [12180, 1260, 13440],
    ],
  ),
  b(
    "Trong 1.582 hồ sơ quá hạn (lũy kế), nguyên nhân: do hồ sơ phức tạp, phải xác minh nhiều lần 633 hồ sơ (40%); do phối hợp giữa các cơ quan chậm 475 hồ sơ (30%); do lỗi hệ thống, chưa kết thúc hồ sơ trên phần mềm 316 hồ sơ (20%); nguyên nhân khác 158 hồ sơ (10%). Đã thực hiện xin lỗi bằng văn bản 1.487 trường hợp, đạt 94%, còn 95 trường hợp chưa xin lỗi.",
    [
      [1582, 633, 475, 316, 158],
      [633, 40, 1582],
      [475, 30, 1582],
      [316, 20, 1582],
      [158, 10, 1582],
      [1487, 94, 1582],
      [1582, 1487, 95],
    ],
  ),
  b(
    "Kiểm tra công vụ đột xuất 46 cơ quan, đơn vị (18 cấp tỉnh, 28 cấp xã), phát hiện 13 đơn vị có vi phạm (28,3%); đã nhắc nhở, phê bình 21 CBCCVC, kỷ luật 4 (khiển trách 3, cảnh cáo 1), chấn chỉnh 9 tập thể.",
    [
      [46, 18, 28],
      [13, 28.3, 46],
      [4, 3, 1],
    ],
  ),
  b(
    "Số hồ sơ trả kết quả qua bưu chính công ích: 22.140 hồ sơ, tăng gấp 1,5 lần so với cùng kỳ (14.760 hồ sơ), đạt 36,9% trên tổng số 60.000 kết quả đã trả; số trả tại nhà 4.428 (20%), tại điểm bưu điện 17.712 (80%).",
    [
      [22140, 1.5, 14760],
      [22140, 36.9, 60000],
      [22140, 4428, 17712],
      [4428, 20, 22140],
      [17712, 80, 22140],
    ],
  ),
  b(
    "Tính đến 30/11, toàn xã có 4.216 trẻ dưới 5 tuổi, số trẻ suy dinh dưỡng thể nhẹ cân 295 trẻ (7,0%), thể thấp còi 489 trẻ (11,6%); tiêm chủng đầy đủ cho trẻ dưới 1 tuổi: 812/846 trẻ, đạt 96,0% (KH ≥95%); phụ nữ mang thai được tiêm UV2+: 798/831, đạt 96,0%.",
    [
      [295, 7, 4216],
      [489, 11.6, 4216],
      [812, 846, 96],
      [798, 831, 96],
    ],
  ),
  b(
    "Toàn tỉnh có 87/102 xã đạt chuẩn NTM (85,3%), trong đó 34 xã đạt NTM nâng cao (chiếm 39,1% số xã đạt chuẩn), 8 xã kiểu mẫu; bình quân 17,6 tiêu chí/xã (1.795 tiêu chí/102 xã), tăng 0,4 tiêu chí/xã so với năm 2025 (17,2). Sản phẩm OCOP: 426 sản phẩm, gồm 5 sao 6, 4 sao 118, 3 sao 302.",
    [
      [87, 102, 85.3],
      [34, 39.1, 87],
      [17.6, 1795, 102],
      [17.6, 0.4, 17.2],
      [426, 6, 118, 302],
    ],
  ),
  b(
    "Kế hoạch vốn năm 2026 được giao 6.820 tỷ đồng (vốn kéo dài 420 tỷ, vốn giao trong năm 6.400 tỷ). Giải ngân đến 30/11: 4.978,6 tỷ đồng, đạt 73% KH, thấp hơn bình quân cả nước 1,5 điểm % (74,5%), cao hơn cùng kỳ 6,2 điểm % (66,8%). Còn 27 chủ đầu tư giải ngân dưới 50%, chiếm 36% trong 75 chủ đầu tư.",
    [
      [6820, 420, 6400],
      [4978.6, 73, 6820],
      [73, 1.5, 74.5],
      [73, 6.2, 66.8],
      [27, 36, 75],
    ],
  ),
  b(
    "Số giao dịch thanh toán trực tuyến 42.118 giao dịch, số tiền 38 tỷ 640 triệu đồng; tháng 10: 37.605 giao dịch, 33,6 tỷ đồng; tăng 12% về số giao dịch, tăng 15% về số tiền.",
    [
      [42118, 37605, 12],
      [38, 640, 33.6, 15],
    ],
  ),
  b(
    "Phát ra 3.000 phiếu, thu về 2.880 phiếu (96%), hợp lệ 2.850 phiếu, không hợp lệ 30 phiếu. Kết quả: Rất hài lòng 1.710 phiếu (60%); Hài lòng 969 phiếu (34%); Bình thường 142 phiếu (5%); Không hài lòng 29 phiếu (1%). Tỷ lệ hài lòng trở lên: 94% (2.679 phiếu).",
    [
      [2880, 96, 3000],
      [2880, 2850, 30],
      [1710, 60, 2850],
      [969, 34, 2850],
      [142, 5, 2850],
      [29, 1, 2850],
      [2850, 1710, 969, 142, 29],
      [2679, 94, 2850],
      [2679, 1710, 969],
    ],
  ),
  b(
    "Số cuộc gọi, tin nhắn hỗ trợ: tháng 9: 3.214 lượt; tháng 10: 3.568 lượt (tăng 354 lượt); tháng 11: 3.418 lượt (giảm 150 lượt); lũy kế quý IV đến nay (tháng 10, 11): 6.986 lượt.",
    [
      [3214, 3568, 354],
      [3568, 3418, 150],
      [6986, 3568, 3418],
    ],
  ),
  b(
    "Bộ đã rà soát, đề xuất cắt giảm 1.018 điều kiện kinh doanh, đến nay cắt giảm 764 điều kiện (75,05%), còn 254 điều kiện đang trình Chính phủ. TTHC nội bộ: công bố 182 TTHC (nhóm A 114, nhóm B 68), đơn giản hóa 91 TTHC, đạt 50%, vượt 20 điểm phần trăm so với mục tiêu tại Quyết định số 1085/QĐ-TTg (30%).",
    [
      [764, 75.05, 1018],
      [1018, 764, 254],
      [182, 114, 68],
      [91, 50, 182],
      [50, 20, 30],
    ],
  ),
  b(
    "Tổng hs: 512 (mới 488 + tồn 24). Đã gq: 497, đ.hạn 495, trễ 02. Chưa gq: 15 (trong hạn 15, quá hạn 0). TL đúng hạn 99,6%. So KH tháng (500 hs): vượt 12 hs, 2,4%.",
    [
      [512, 488, 24],
      [497, 495, 2],
      [512, 497, 15],
      [495, 99.6, 497],
      [512, 500, 12],
      [12, 2.4, 500],
    ],
  ),
  b(
    "Về phân cấp, phân quyền, tỉnh đã thực hiện: (i) 142 nhiệm vụ phân cấp cho các sở, ngành; (ii) 89 nhiệm vụ phân cấp cho UBND cấp xã; (iii) 34 nhiệm vụ ủy quyền; tổng cộng 265 nhiệm vụ, bằng 88,3% tổng số 300 nhiệm vụ theo phương án được duyệt, còn 35 nhiệm vụ chưa thực hiện.",
    [
      [265, 142, 89, 34],
      [265, 88.3, 300],
      [300, 265, 35],
    ],
  ),
  b(
    "Tổng diện tích đất thu hồi: 184,6 ha của 1.236 hộ (đất lúa 96,2 ha; đất ở 12,8 ha; đất khác 75,6 ha); đã kiểm đếm 1.174 hộ (95%), phê duyệt phương án 988 hộ/161,3 ha, chi trả 912 hộ với số tiền 486,72 tỷ đồng, bàn giao mặt bằng 138,45 ha (đạt 75% tổng diện tích).",
    [
      [184.6, 96.2, 12.8, 75.6],
      [1174, 95, 1236],
      [138.45, 75, 184.6],
    ],
  ),
  b(
    "Ngành Tòa án: thụ lý 8.412 vụ, việc các loại (cũ 1.206, mới 7.206), giải quyết 7.150 vụ, việc, đạt 85%; còn lại 1.262 vụ, việc. Thi hành án dân sự: thụ lý 12.840 việc; có điều kiện thi hành 9.630 việc (75%), thi hành xong 7.704 việc, đạt 80% số việc có điều kiện, thiếu 3,5% so với chỉ tiêu (83,5%).",
    [
      [8412, 1206, 7206],
      [7150, 85, 8412],
      [8412, 7150, 1262],
      [9630, 75, 12840],
      [7704, 80, 9630],
      [80, 3.5, 83.5],
    ],
  ),
  b(
    "Tổ công nghệ số cộng đồng: 1.024 tổ/5.632 thành viên (bình quân 5,5 thành viên/tổ), hướng dẫn 68.420 lượt người dân: tại nhà 27.368 lượt (40%), tại nhà văn hóa 24.631 lượt (36%), tại Bộ phận Một cửa 16.421 lượt (24%).",
    [
      [5632, 1024, 5.5],
      [68420, 27368, 24631, 16421],
      [27368, 40, 68420],
      [24631, 36, 68420],
      [16421, 24, 68420],
    ],
  ),
  b(
    "Xử lý kiến nghị cử tri: kỳ họp thứ 31: 64 kiến nghị, đã trả lời 64/64 (100%); kỳ họp thứ 32: 82 kiến nghị, đã trả lời 71/82 (86,6%). Cộng hai kỳ: 146 kiến nghị, trả lời 135 (92,5%), còn 11 kiến nghị đang giải quyết.",
    [
      [71, 82, 86.6],
      [146, 64, 82],
      [135, 64, 71],
      [135, 92.5, 146],
      [146, 135, 11],
    ],
  ),
  b(
    "Tại xã có 12 thôn, 3.684 hộ, 14.736 nhân khẩu (bình quân 4 khẩu/hộ), dân tộc thiểu số 5.894 người (chiếm 40%); lao động trong độ tuổi 8.842 người (60%), lao động có việc làm 8.576 người, đạt 97%; tạo việc làm mới 316/300 lao động, đạt 105,3% KH.",
    [
      [14736, 3684, 4],
      [5894, 40, 14736],
      [8842, 60, 14736],
      [8576, 97, 8842],
      [316, 300, 105.3],
    ],
  ),
  b(
    "Nhìn chung 9 tháng: quý I tiếp nhận 112.640 hồ sơ, quý II 124.315 hồ sơ (tăng 11.675 hồ sơ, +10,4%), quý III 131.045 hồ sơ (tăng 6.730 hồ sơ, +5,4%), tổng 368.000 hồ sơ, hoàn thành 78,3% kế hoạch năm 470.000 hồ sơ.",
    [
      [112640, 124315, 11675],
      [112640, 11675, 10.4],
      [124315, 131045, 6730],
      [124315, 6730, 5.4],
      [368000, 112640, 124315, 131045],
      [368000, 78.3, 470000],
    ],
  ),
  b(
    "Các đơn vị có tỷ lệ hồ sơ trễ hạn trên 1%: Sở NN&MT 2,1% (84/4.000), Sở XD 1,8% (27/1.500), Sở CT 1,2% (18/1.500); cộng 03 sở là 129/7.000 hồ sơ, chiếm 1,84%.",
    [
      [84, 4000, 2.1],
      [27, 1500, 1.8],
      [18, 1500, 1.2],
      [129, 84, 27, 18],
      [7000, 4000, 1500],
      [129, 7000, 1.84],
    ],
  ),
  b(
    "Giá trị sản xuất công nghiệp 11 tháng ước 68.420 tỷ đồng, bằng 92,0% KH năm (74.370 tỷ đồng), trong đó khu vực FDI 41.052 tỷ đồng (60%); tổng mức bán lẻ hàng hóa 52,3 nghìn tỷ đồng, tăng 11,3% (cùng kỳ 47 nghìn tỷ đồng).",
    [
      [68420, 92, 74370],
      [41052, 60, 68420],
      [52.3, 11.3, 47],
    ],
  ),
  b(
    "Về chỉ tiêu: 15/18 chỉ tiêu đạt và vượt (đạt 83,3%), cụ thể 6 chỉ tiêu vượt, 9 chỉ tiêu đạt; 3 chỉ tiêu chưa đạt là: (1) tỷ lệ số hóa kết quả 72,4% (KH 80%, thiếu 7,6 điểm %); (2) tỷ lệ thanh toán trực tuyến 58,9% (KH 65%, thiếu 6,1 điểm %); (3) tỷ lệ hồ sơ toàn trình 68% (KH 70%, thiếu 2 điểm %).",
    [
      [15, 18, 83.3],
      [15, 6, 9],
      [18, 15, 3],
      [72.4, 80, 7.6],
      [58.9, 65, 6.1],
      [68, 70, 2],
    ],
  ),
  b(
    "Trong kỳ nhận 24.618 văn bản đến (giấy 1.231, điện tử 23.387 - đạt 95%), phát hành 9.842 văn bản đi, trong đó 9.744 văn bản ký số (99%) và 98 văn bản mật không gửi qua trục (1%).",
    [
      [24618, 1231, 23387],
      [23387, 95, 24618],
      [9842, 9744, 98],
      [9744, 99, 9842],
      [98, 1, 9842],
    ],
  ),
];
