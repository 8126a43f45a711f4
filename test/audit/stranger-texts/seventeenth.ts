import type { BoundText } from "./passages";
import { b } from "./passages";
import { seventeenthMore } from "./seventeenth-more";

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
  ...seventeenthMore,
];
