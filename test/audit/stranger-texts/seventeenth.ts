import type { BoundText } from "./passages";
import { b } from "./passages";

/** Of reports of a province, offices of tax, insurance, police, customs, schools, hospitals and communes, longer and with headings, bullets and tables; written before any rule was looked at, run once before anything was mended. */
export const seventeenth: readonly BoundText[] = [
  b(
    "II. KẾT QUẢ THỰC HIỆN\n1. Công tác tiếp nhận và giải quyết TTHC\na) Tại Trung tâm Phục vụ hành chính công tỉnh\nTổng số hồ sơ tiếp nhận trong quý: 38.462 hồ sơ, trong đó: số hồ sơ nộp trực tuyến là 31.540 hồ sơ, chiếm 82%; số hồ sơ nộp trực tiếp là 4.615 hồ sơ, chiếm 12%; số hồ sơ nộp qua bưu chính là 2.307 hồ sơ, chiếm 6%.\nSố hồ sơ đã giải quyết: 35.110 hồ sơ (trước hạn 27.386 hồ sơ, đạt 78%; đúng hạn 7.514 hồ sơ, đạt 21,4%; trễ hạn 210 hồ sơ, chiếm 0,6%).\nSố hồ sơ đang giải quyết: 3.352 hồ sơ.",
    [
      [38462, 31540, 4615, 2307],
      [31540, 82, 38462],
      [4615, 12, 38462],
      [2307, 6, 38462],
      [35110, 27386, 7514, 210],
      [27386, 78, 35110],
      [7514, 21.4, 35110],
      [210, 0.6, 35110],
      [38462, 35110, 3352],
    ],
  ),
  b(
    "Cục Thuế tỉnh: Tổng thu nội địa tháng 10 ước đạt 842 tỷ đồng; lũy kế 10 tháng 7.938 tỷ đồng, đạt 94,5% dự toán pháp lệnh (8.400 tỷ đồng), bằng 113,4% so với cùng kỳ (7.000 tỷ đồng). Trong 17 khoản thu có 12 khoản đạt tiến độ, 5 khoản chưa đạt.",
    [
      [7938, 94.5, 8400],
      [7938, 113.4, 7000],
      [17, 12, 5],
    ],
  ),
  b(
    "Tổng số tờ khai xuất nhập khẩu làm thủ tục tại các cửa khẩu là 84.216 tờ khai (xuất khẩu 46.319, nhập khẩu 37.897), kim ngạch 6.240 triệu USD, trong đó xuất khẩu 3.588 triệu USD, nhập khẩu 2.652 triệu USD. Phân luồng: xanh 54.740 tờ (65%), vàng 26.108 tờ (31%), đỏ 3.368 tờ (4%).",
    [
      [84216, 46319, 37897],
      [6240, 3588, 2652],
      [84216, 54740, 26108, 3368],
      [54740, 65, 84216],
      [26108, 31, 84216],
      [3368, 4, 84216],
    ],
  ),
  b(
    "- Tổng số lượt khám bệnh: 248.310 lượt (ngoại trú 221.874, nội trú 26.436).\n- Công suất sử dụng giường bệnh: 92,4% (kế hoạch 620 giường, thực kê 745 giường).\n- Số ca phẫu thuật: 8.412 ca, trong đó loại đặc biệt 96, loại I 2.240, loại II 4.518, loại III 1.558.\n- Tử vong: 42 ca, giảm 9 ca so với năm trước (51 ca).",
    [
      [248310, 221874, 26436],
      [8412, 96, 2240, 4518, 1558],
      [42, 9, 51],
    ],
  ),
  b(
    "Năm học 2025-2026 toàn ngành có 612 cơ sở giáo dục (mầm non 214, tiểu học 198, THCS 152, THPT 48) với 10.240 lớp và 348.160 học sinh, bình quân 34 học sinh/lớp. Số trường đạt chuẩn quốc gia: 459/612 trường, đạt 75%, trong đó mức độ 2 là 153 trường.",
    [
      [612, 214, 198, 152, 48],
      [348160, 10240, 34],
      [459, 612, 75],
    ],
  ),
  b(
    "Bưu điện tỉnh tiếp nhận 12.840 hồ sơ qua dịch vụ BCCI, tăng 2.140 hồ sơ (tương ứng 20%) so với cùng kỳ; phát trả 18.362 kết quả, giảm 1.638 kết quả (-8,19%). Doanh thu đạt 1,284 tỷ đồng, bình quân 100.000 đồng/hồ sơ.",
    [
      [12840, 2140, 20],
      [18362, 1638, 8.19],
      [1.284, 12840, 100000],
    ],
  ),
  b(
    "Tính đến ngày 30/11/2026, số người tham gia BHXH, BHTN, BHYT lần lượt là 214.806 người, 198.420 người và 1.402.660 người, đạt lần lượt 97,6%, 99,2% và 98,5% kế hoạch năm (220.088 người; 200.020 người; 1.424.020 người).",
    [
      [214806, 97.6, 220088],
      [198420, 99.2, 200020],
      [1402660, 98.5, 1424020],
    ],
  ),
  b(
    "Công an tỉnh khởi tố 486 vụ, 812 bị can (cùng kỳ 450 vụ, 760 bị can), tăng 8% số vụ và 6,84% số bị can. Án rất nghiêm trọng 36 vụ, đặc biệt nghiêm trọng 18 vụ; còn lại là án nghiêm trọng và ít nghiêm trọng (432 vụ). Tỷ lệ điều tra, khám phá đạt 91,15% (443/486 vụ).",
    [
      [486, 8, 450],
      [812, 6.84, 760],
      [486, 36, 18, 432],
      [443, 486, 91.15],
    ],
  ),
  b(
    "UBND xã Tân Lập báo cáo kết quả tháng 11 như sau:\n1. Tiếp nhận: 612 hồ sơ\n- Trực tuyến: 584 hồ sơ (95,42%)\n- Trực tiếp: 28 hồ sơ (4,58%)\n2. Giải quyết: 597 hồ sơ\n- Trước hạn: 540 hồ sơ\n- Đúng hạn: 55 hồ sơ\n- Quá hạn: 02 hồ sơ\n3. Đang giải quyết: 15 hồ sơ (trong hạn)",
    [
      [612, 584, 28],
      [584, 95.42, 612],
      [28, 4.58, 612],
      [597, 540, 55, 2],
      [612, 597, 15],
    ],
  ),
  b(
    "Chỉ tiêu/Đơn vị\tGiao\tThực hiện\tTỷ lệ (%)\nXã An Bình\t1.200\t1.284\t107,0\nXã Phú Thọ\t950\t893\t94,0\nPhường Long Xuyên\t2.400\t2.304\t96,0\nCộng\t4.550\t4.481\t98,5",
    [
      [4550, 1200, 950, 2400],
      [4481, 1284, 893, 2304],
      [1284, 107, 1200],
      [893, 94, 950],
      [2304, 96, 2400],
      [4481, 98.5, 4550],
    ],
  ),
  b(
    "Ban hành 164 văn bản chỉ đạo, điều hành CCHC (03 nghị quyết, 21 quyết định, 12 kế hoạch, 128 công văn), tăng 24 văn bản so với năm 2025. Số nhiệm vụ trong Kế hoạch CCHC là 58, đã hoàn thành 52 (89,66%), 06 nhiệm vụ chuyển sang quý I/2027.",
    [
      [164, 3, 21, 12, 128],
      [52, 89.66, 58],
      [58, 52, 6],
    ],
  ),
  b(
    "Cơ cấu nguồn thu: học phí 4.620 triệu đồng (chiếm 33%), ngân sách cấp 8.400 triệu đồng (chiếm 60%), dịch vụ 980 triệu đồng (chiếm 7%). Tổng nguồn thu của trường năm 2026 là 14.000 triệu đồng, tăng 1.500 triệu đồng so với năm 2025, tương đương mức tăng 12%.",
    [
      [14000, 4620, 8400, 980],
      [4620, 33, 14000],
      [8400, 60, 14000],
      [980, 7, 14000],
      [14000, 1500, 12],
    ],
  ),
  b(
    "Về tiếp công dân: Tổng số lượt tiếp: 486 lượt/603 người; tiếp thường xuyên 352 lượt, tiếp định kỳ và đột xuất của lãnh đạo 134 lượt (Chủ tịch UBND tỉnh 22 lượt, Giám đốc sở 67 lượt, Chủ tịch UBND cấp xã 45 lượt). Số đoàn đông người: 8 đoàn với 96 người.",
    [
      [486, 352, 134],
      [134, 22, 67, 45],
    ],
  ),
  b(
    "Tổng số đơn phải xử lý 1.256 đơn, gồm 168 đơn kỳ trước chuyển sang và 1.088 đơn tiếp nhận trong kỳ. Số đơn đã xử lý 1.193 đơn, bằng 94,98%. Đơn đủ điều kiện xử lý 874 đơn: khiếu nại 196, tố cáo 72, kiến nghị, phản ánh 606. Đơn không đủ điều kiện 319 đơn.",
    [
      [1256, 168, 1088],
      [1193, 94.98, 1256],
      [874, 196, 72, 606],
      [1193, 874, 319],
    ],
  ),
  b(
    "Toàn tỉnh có 102 đơn vị hành chính cấp xã (85 xã, 16 phường, 01 đặc khu). Đến nay 96/102 đơn vị đạt chuẩn nông thôn mới hoặc đô thị văn minh, chiếm 94,1%; 6 xã chưa đạt đều thuộc vùng đồng bào dân tộc thiểu số.",
    [
      [102, 85, 16, 1],
      [96, 102, 94.1],
      [102, 96, 6],
    ],
  ),
  b(
    "Giá trị giải ngân vốn đầu tư công đến 31/10: 3.416,4 tỷ đồng/5.694 tỷ đồng, đạt 60%; trong đó: ngân sách trung ương 1.284 tỷ đồng/2.140 tỷ đồng (60%), ngân sách địa phương 2.132,4 tỷ đồng/3.554 tỷ đồng (60%).",
    [
      [3416.4, 5694, 60],
      [1284, 2140, 60],
      [2132.4, 3554, 60],
      [3416.4, 1284, 2132.4],
      [5694, 2140, 3554],
    ],
  ),
  b(
    "Kết quả thực hiện 14 chỉ tiêu: 9 chỉ tiêu vượt, 4 chỉ tiêu đạt, 1 chỉ tiêu không đạt (tỷ lệ thanh toán trực tuyến: 71,3%/75%, thiếu 3,7 điểm phần trăm).",
    [
      [14, 9, 4, 1],
      [71.3, 75, 3.7],
    ],
  ),
  b(
    "Lũy kế từ đầu năm đến hết tháng 10, Trung tâm tiếp nhận 46.815 hồ sơ. Tháng 11 tiếp nhận 4.937 hồ sơ, nâng tổng số hồ sơ tiếp nhận từ đầu năm lên 51.752 hồ sơ, vượt 3,5% so với kế hoạch năm (50.002 hồ sơ).",
    [
      [51752, 46815, 4937],
      [51752, 3.5, 50002],
    ],
  ),
  b(
    "Kết quả bồi dưỡng: mở 16 lớp, 1.120 học viên (bình quân 70 học viên/lớp), trong đó 6 lớp trực tuyến với 540 học viên và 10 lớp trực tiếp với 580 học viên; kinh phí 672 triệu đồng, bình quân 600.000 đồng/học viên.",
    [
      [1120, 16, 70],
      [16, 6, 10],
      [1120, 540, 580],
      [672, 600000, 1120],
    ],
  ),
  b(
    "Xếp hạng chỉ số: phường Trung Tâm 96,8 điểm (hạng 1), xã Bình Minh 95,4 điểm (hạng 2), xã Tân Phú 94,9 điểm (hạng 3). Chênh lệch giữa đơn vị dẫn đầu và đơn vị xếp thứ ba là 1,9 điểm.",
    [[96.8, 94.9, 1.9]],
  ),
  b(
    "Trong 10 tháng, toàn tỉnh xảy ra 214 vụ tai nạn giao thông, làm chết 98 người, bị thương 162 người; so với cùng kỳ giảm 31 vụ (12,65%), giảm 14 người chết (12,5%), giảm 28 người bị thương (14,74%).",
    [
      [214, 31, 12.65],
      [98, 14, 12.5],
      [162, 28, 14.74],
    ],
  ),
  b(
    "Đã xử lý 12.316 trường hợp vi phạm, phạt tiền 24 tỷ 632 triệu đồng (bình quân 2 triệu đồng/trường hợp), tạm giữ 3.079 phương tiện (ô tô 214, mô tô 2.865), tước giấy phép 616 trường hợp (5%).",
    [
      [24, 632, 12316, 2],
      [3079, 214, 2865],
      [616, 5, 12316],
    ],
  ),
  b(
    "Hỗ trợ nhà ở cho hộ nghèo: 320 căn (xây mới 245 căn x 60 triệu đồng; sửa chữa 75 căn x 30 triệu đồng), tổng kinh phí 16.950 triệu đồng; đã hoàn thành 288 căn, đạt 90%; đang thi công 32 căn.",
    [
      [320, 245, 75],
      [288, 90, 320],
      [320, 288, 32],
    ],
  ),
  b(
    "a) Cấp tỉnh: 19/19 cơ quan đã kết nối; 1.638 DVC, trong đó 1.147 DVC toàn trình (70%), 491 DVC một phần (30%).\nb) Cấp xã: 102/102 xã, phường, đặc khu; 386 DVC, trong đó 232 DVC toàn trình (60,1%), 154 DVC một phần (39,9%).\nTổng cộng cả hai cấp: 2.024 DVC (1.379 toàn trình, 645 một phần).",
    [
      [1638, 1147, 491],
      [1147, 70, 1638],
      [491, 30, 1638],
      [386, 232, 154],
      [232, 60.1, 386],
      [154, 39.9, 386],
      [2024, 1638, 386],
      [1379, 1147, 232],
      [645, 491, 154],
      [2024, 1379, 645],
    ],
  ),
  b(
    "Số hồ sơ đất đai tồn đọng đầu kỳ là 1.340, phát sinh thêm 5.216, giải quyết xong 5.890; tồn cuối kỳ 666 hồ sơ, giảm 50,3% so với đầu kỳ.",
    [
      [1340, 5216, 5890, 666],
      [666, 50.3, 1340],
    ],
  ),
  b(
    "Tỷ lệ hài lòng chung đạt 95,2%, tăng 1,8 điểm phần trăm so với năm 2024 (93,4%) và tăng 3,1 điểm phần trăm so với năm 2023 (92,1%). Cao nhất là lĩnh vực hộ tịch (98,6%), thấp nhất là đất đai (88,3%), chênh lệch 10,3 điểm phần trăm.",
    [
      [95.2, 1.8, 93.4],
      [95.2, 3.1, 92.1],
      [98.6, 88.3, 10.3],
    ],
  ),
  b(
    "Toàn huyện cũ sau sắp xếp còn 05 xã với 412 cán bộ, công chức, dôi dư 63 người so với định biên (349 người): bố trí sang lực lượng khác 21 người, nghỉ theo Nghị định 178 là 34 người, chờ giải quyết 8 người.",
    [
      [412, 63, 349],
      [63, 21, 34, 8],
    ],
  ),
  b(
    "Tổng kinh phí 9 tháng: 5.640 trđ, gồm chi lương 3.384 trđ (60%), chi nghiệp vụ 1.692 trđ (30%), chi mua sắm 564 trđ (10%).",
    [
      [5640, 3384, 1692, 564],
      [3384, 60, 5640],
      [1692, 30, 5640],
      [564, 10, 5640],
    ],
  ),
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
