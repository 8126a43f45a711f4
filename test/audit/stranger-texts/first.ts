import type { StrangerText } from "./passages";
import { t } from "./passages";

/** Written before the audit was taught to read them; figures are of no real office. */
export const first: readonly StrangerText[] = [
  t(
    "Đến ngày 15/11/2025, toàn tỉnh có 1.924 dịch vụ công trực tuyến được cung cấp trên Cổng Dịch vụ công quốc gia, trong đó 1.037 dịch vụ toàn trình (53,9%), 887 dịch vụ một phần (46,1%).",
    [
      [1924, 1037, 887],
      [53.9, 1037, 1924],
      [46.1, 887, 1924],
    ],
    ["887", "878"],
  ),
  t(
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 71,4% (18.207/25.500 hồ sơ), tăng 6,2 điểm phần trăm so với cùng kỳ năm 2024 (65,2%).",
    [
      [71.4, 18207, 25500],
      [71.4, 6.2, 65.2],
    ],
    ["6,2", "2,6"],
  ),
  t(
    "Trong kỳ, các đơn vị đã số hóa 42.318 kết quả giải quyết TTHC; trong đó khối sở, ban, ngành 15.902 kết quả, khối xã, phường 26.416 kết quả. Số kết quả có giá trị tái sử dụng là 33.854, bằng 80% tổng số đã số hóa.",
    [
      [42318, 15902, 26416],
      [33854, 80, 42318],
    ],
    ["15.902", "15.092"],
  ),
  t(
    "Hệ thống thông tin giải quyết TTHC của tỉnh ghi nhận 3 nhóm tài khoản: (i) 2.140 tài khoản cán bộ, (ii) 68 tài khoản quản trị, (iii) 192.455 tài khoản công dân; tổng cộng 194.663 tài khoản.",
    [[194663, 2140, 68, 192455]],
    ["192.455", "192.545"],
  ),
  t(
    "Toàn tỉnh đã thành lập 1.206 tổ công nghệ số cộng đồng với 8.442 thành viên, bình quân 7 thành viên/tổ.",
    [[1206, 8442, 7]],
    ["8.442", "8.244"],
  ),
  t(
    "Trong 9 tháng đầu năm, toàn ngành tiếp 1.845 lượt công dân với 2.310 người. Trong đó: lãnh đạo tiếp 512 lượt, cán bộ tiếp dân thường xuyên 1.333 lượt. So với cùng kỳ năm 2024 (1.716 lượt) tăng 129 lượt, tương ứng 7,5%.",
    [
      [1845, 512, 1333],
      [1845, 1716, 129],
      [129, 7.5, 1716],
    ],
    ["1.333", "1.313"],
  ),
  t(
    "Ban Tiếp công dân tỉnh tiếp 604 lượt/701 công dân, trong đó có 17 đoàn đông người với 213 người; 587 lượt còn lại là công dân đến đơn lẻ.",
    [[604, 17, 587]],
    ["587", "578"],
  ),
  t(
    "Tổng số đơn tiếp nhận: 2.746 đơn (kỳ trước chuyển sang 118 đơn; tiếp nhận trong kỳ 2.628 đơn). Số đơn đủ điều kiện xử lý: 2.391 đơn, chiếm 87,1%; số đơn không đủ điều kiện: 355 đơn, chiếm 12,9%.",
    [
      [2746, 118, 2628],
      [2746, 2391, 355],
      [2391, 87.1, 2746],
      [355, 12.9, 2746],
    ],
    ["355", "335"],
  ),
  t(
    "Phân loại theo nội dung: khiếu nại 402 đơn, tố cáo 96 đơn, kiến nghị, phản ánh 1.893 đơn; cộng 2.391 đơn.",
    [[2391, 402, 96, 1893]],
    ["1.893", "1.983"],
  ),
  t(
    "Các cơ quan hành chính nhà nước đã giải quyết 214/247 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 86,6%; trong đó khiếu nại 189 vụ, tố cáo 25 vụ. Còn lại 33 vụ việc đang xem xét, giải quyết trong thời hạn luật định.",
    [
      [214, 247, 86.6],
      [214, 189, 25],
      [247, 214, 33],
    ],
    ["33", "38"],
  ),
  t(
    "Kết quả giải quyết 189 vụ khiếu nại: khiếu nại đúng 14 vụ (7,4%), khiếu nại sai 142 vụ (75,1%), khiếu nại có đúng có sai 33 vụ (17,5%).",
    [
      [189, 14, 142, 33],
      [14, 7.4, 189],
      [142, 75.1, 189],
      [33, 17.5, 189],
    ],
    ["142", "124"],
  ),
  t(
    "Qua giải quyết tố cáo đã kiến nghị thu hồi cho Nhà nước 1.482 triệu đồng và 3.650 m2 đất, xử lý kỷ luật 11 người (cán bộ cấp xã 7 người, cán bộ cấp tỉnh 4 người).",
    [[11, 7, 4]],
    ["11 người", "17 người"],
  ),
  t(
    "Trong quý III/2025, UBND xã Đông Sơn đăng ký 468 trường hợp hộ tịch; trong đó: khai sinh 187, kết hôn 74, khai tử 69, cấp giấy xác nhận tình trạng hôn nhân 121, thay đổi, cải chính hộ tịch 17.",
    [[468, 187, 74, 69, 121, 17]],
    ["121", "112"],
  ),
  t(
    "Toàn tỉnh đăng ký khai sinh cho 15.230 trẻ em (nam: 7.911; nữ: 7.319), trong đó đăng ký đúng hạn 14.926 trường hợp, quá hạn 304 trường hợp.",
    [
      [15230, 7911, 7319],
      [15230, 14926, 304],
    ],
    ["7.319", "7.391"],
  ),
  t(
    "Thực hiện liên thông khai sinh – thường trú – BHYT cho 2.874 trẻ, đạt 96,9% so với tổng số 2.966 hồ sơ phát sinh; 92 hồ sơ bị từ chối do thiếu giấy tờ.",
    [
      [2874, 96.9, 2966],
      [2966, 2874, 92],
    ],
    ["96,9%", "99,6%"],
  ),
  t(
    "Chi nhánh Văn phòng đăng ký đất đai khu vực 3 tiếp nhận 7.112 hồ sơ, gồm 1.045 hồ sơ tồn kỳ trước và 6.067 hồ sơ mới. Đã giải quyết 6.238 hồ sơ, đạt 87,7%: trước hạn 5.410, đúng hạn 702, quá hạn 126. Đang giải quyết 874 hồ sơ, trong đó trong hạn 838, quá hạn 36.",
    [
      [7112, 1045, 6067],
      [6238, 87.7, 7112],
      [6238, 5410, 702, 126],
      [7112, 6238, 874],
      [874, 838, 36],
    ],
    ["702", "720"],
  ),
  t(
    "Trong tổng số 45 dự án phải giải phóng mặt bằng có 19 dự án đã hoàn thành, 21 dự án đang triển khai và 5 dự án chưa triển khai.",
    [[45, 19, 21, 5]],
    ["21", "12"],
  ),
  t(
    "Diện tích đã cấp giấy chứng nhận lần đầu đạt 38.412,5 ha/40.120 ha cần cấp, bằng 95,74%; diện tích còn lại chưa cấp là 1.707,5 ha.",
    [
      [38412.5, 40120, 95.74],
      [40120, 38412.5, 1707.5],
    ],
    ["1.707,5", "1.770,5"],
  ),
  t(
    "Hệ thống tiếp nhận, trả lời PAKN nhận 1.372 phản ánh, kiến nghị; đã xử lý, công khai 1.305 PAKN (tỷ lệ 95,12%), đang xử lý trong hạn 61 PAKN, quá hạn 6 PAKN.",
    [
      [1372, 1305, 61, 6],
      [1305, 95.12, 1372],
    ],
    ["61", "67"],
  ),
  t(
    "Số PAKN về hành vi hành chính là 214, về quy định hành chính là 39; cả hai loại là 253 PAKN, tăng gần 1,3 lần so với năm trước (196 PAKN).",
    [
      [253, 214, 39],
      [253, 1.3, 196],
    ],
    ["39", "93"],
  ),
  t(
    "Trong 88 phản ánh có 35 phản ánh về đất đai (39,8%), 22 phản ánh về môi trường (25%), 18 phản ánh về trật tự xây dựng (20,5%), còn lại 13 phản ánh thuộc lĩnh vực khác (14,8%).",
    [
      [88, 35, 22, 18, 13],
      [35, 39.8, 88],
      [22, 25, 88],
      [18, 20.5, 88],
      [13, 14.8, 88],
    ],
    ["22", "29"],
  ),
  t(
    "Qua dịch vụ bưu chính công ích, đã tiếp nhận 4.018 hồ sơ và chuyển trả 19.640 kết quả, lần lượt tăng 412 hồ sơ và giảm 1.105 kết quả so với cùng kỳ (3.606 hồ sơ và 20.745 kết quả).",
    [
      [4018, 412, 3606],
      [19640, 1105, 20745],
    ],
    ["412", "421"],
  ),
  t(
    "Bưu điện tỉnh bố trí 124 nhân viên hỗ trợ tại Bộ phận Một cửa của 96 xã, phường; trong đó 9 nhân viên tại Trung tâm Phục vụ hành chính công tỉnh và 115 nhân viên tại cấp xã.",
    [[124, 9, 115]],
    ["115", "151"],
  ),
  t(
    "Đã ban hành 1.128 quyết định xử phạt vi phạm hành chính với tổng số tiền 9.764.500.000 đồng; số quyết định đã thi hành xong là 1.041, chưa thi hành xong là 87.",
    [[1128, 1041, 87]],
    ["1.041", "1.014"],
  ),
  t(
    "Trong tháng lực lượng chức năng kiểm tra 236 vụ, phát hiện, xử lý 98 vụ vi phạm, thu nộp ngân sách 1.245 triệu đồng, trong đó phạt hành chính 987 triệu đồng, bán hàng tịch thu 258 triệu đồng.",
    [[1245, 987, 258]],
    ["987", "978"],
  ),
  t(
    "Số tiền phạt đã thu là 3,42 tỷ đồng/4,56 tỷ đồng phải thu, đạt 75%; còn phải thu 1,14 tỷ đồng.",
    [
      [3.42, 4.56, 75],
      [4.56, 3.42, 1.14],
    ],
    ["1,14", "1,41"],
  ),
  t(
    "Trong năm, Văn phòng đã tiếp nhận 18.654 văn bản đến, trong đó văn bản điện tử 18.467 văn bản (99%), văn bản giấy 187 văn bản (1%). Phát hành 6.230 văn bản đi, 100% được ký số.",
    [
      [18654, 18467, 187],
      [18467, 99, 18654],
      [187, 1, 18654],
    ],
    ["187", "178"],
  ),
  t(
    "Tổng số nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao: 2.215 nhiệm vụ. Đã hoàn thành 1.788 nhiệm vụ (hoàn thành đúng hạn 1.746, quá hạn 42); đang thực hiện 427 nhiệm vụ (trong hạn 415, quá hạn 12).",
    [
      [2215, 1788, 427],
      [1788, 1746, 42],
      [427, 415, 12],
    ],
    ["1.746", "1.764"],
  ),
  t("Văn bản mật: 321 (đến 204, đi 117).", [[321, 204, 117]], ["117", "171"]),
  t(
    "Năm học 2024 - 2025, toàn tỉnh có 742 trường: mầm non 251 trường, tiểu học 238 trường, THCS 205 trường, THPT 48 trường; số trường đạt chuẩn quốc gia là 616/742 trường, đạt 83,0%.",
    [
      [742, 251, 238, 205, 48],
      [616, 742, 83],
    ],
    ["238", "283"],
  ),
  t(
    "Hồ sơ xét tuyển đầu cấp trực tuyến: 61.940 hồ sơ, trong đó lớp 1 có 28.415 hồ sơ, lớp 6 có 33.525 hồ sơ. Tỷ lệ nộp trực tuyến đạt 97,2% trên tổng số 63.724 học sinh.",
    [
      [61940, 28415, 33525],
      [61940, 97.2, 63724],
    ],
    ["28.415", "28.451"],
  ),
  t(
    "Sở Y tế thẩm định, cấp 512 chứng chỉ hành nghề (bác sĩ 143, điều dưỡng 201, dược sĩ 96, kỹ thuật viên 72) và thu hồi 4 chứng chỉ.",
    [[512, 143, 201, 96, 72]],
    ["201", "210"],
  ),
  t(
    "Số lượt khám bệnh sử dụng căn cước công dân gắn chíp là 388.210 lượt trong tổng số 452.460 lượt khám, đạt 85,8%; 64.250 lượt còn lại dùng thẻ BHYT giấy hoặc VssID.",
    [
      [388210, 452460, 85.8],
      [452460, 388210, 64250],
    ],
    ["64.250", "62.450"],
  ),
  t(
    "Số hồ sơ thanh toán trực tuyến đạt 20.574 trên tổng số 24.318 hồ sơ có phát sinh phí, lệ phí, tỷ lệ 84,6%, với số tiền 5.914.306.000 đồng.",
    [[20574, 24318, 84.6]],
    ["84,6%", "86,4%"],
  ),
  t(
    "Giao dịch thanh toán trực tuyến qua Cổng DVC quốc gia là 15.220 giao dịch, qua ví điện tử 1.984 giao dịch, qua mã QR 3.370 giao dịch, tổng 20.574 giao dịch.",
    [[20574, 15220, 1984, 3370]],
    ["1.984", "1.948"],
  ),
  t(
    "UBND phường chứng thực 3.186 bản sao từ bản chính, 742 chữ ký, 158 hợp đồng, giao dịch; tổng số việc chứng thực là 4.086 việc. Chứng thực bản sao điện tử 612 bản, chiếm 19,2% số bản sao.",
    [
      [4086, 3186, 742, 158],
      [612, 19.2, 3186],
    ],
    ["742", "724"],
  ),
  t(
    "Có 9/10 xã, phường (90%) thực hiện chứng thực bản sao điện tử; 01 xã chưa thực hiện là xã Yên Hòa.",
    [
      [9, 10, 90],
      [10, 9, 1],
    ],
    ["9/10", "8/10"],
  ),
  t(
    "Chủ tịch UBND tỉnh ban hành 74 quyết định công bố danh mục 861 TTHC (ban hành mới 204, sửa đổi, bổ sung 512, thay thế 37, bãi bỏ 108).",
    [[861, 204, 512, 37, 108]],
    ["512", "521"],
  ),
  t(
    "Tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 2.138, bao gồm: cấp tỉnh 1.721 TTHC; cấp xã 417 TTHC. Trong đó, số TTHC tiếp nhận không phụ thuộc địa giới hành chính là 1.967/2.138 TTHC, đạt tỷ lệ 92%.",
    [
      [2138, 1721, 417],
      [1967, 2138, 92],
    ],
    ["1.721", "1.712"],
  ),
  t(
    "Đã phê duyệt phương án đơn giản hóa 63 TTHC nội bộ trên tổng số 126 TTHC nội bộ, đạt 50% (mục tiêu 20%).",
    [[63, 126, 50]],
    ["63 TTHC", "36 TTHC"],
  ),
  t(
    "Toàn tỉnh có 18.940 cán bộ, công chức, viên chức; nữ 11.553 người, chiếm 61,0%; đảng viên 10.227 người, chiếm 54,0%; dân tộc thiểu số 1.894 người, chiếm 10,0%.",
    [
      [11553, 61, 18940],
      [10227, 54, 18940],
      [1894, 10, 18940],
    ],
    ["11.553", "15.153"],
  ),
  t(
    "Kết quả đánh giá, xếp loại 428 công chức: hoàn thành xuất sắc nhiệm vụ 81 người (18,93%); hoàn thành tốt nhiệm vụ 334 người (78,04%); hoàn thành nhiệm vụ 11 người (2,57%); không hoàn thành nhiệm vụ 2 người (0,47%).",
    [
      [428, 81, 334, 11, 2],
      [81, 18.93, 428],
      [334, 78.04, 428],
      [11, 2.57, 428],
      [2, 0.47, 428],
    ],
    ["334", "343"],
  ),
  t("Biên chế được giao 1.260, có mặt 1.187, còn thiếu 73 biên chế.", [[1260, 1187, 73]], ["73", "37"]),
  t(
    "Bộ phận Một cửa cấp xã tiếp nhận 53.204 hồ sơ, trong đó trực tuyến 38.201 hồ sơ (toàn trình 24.517, một phần 13.684), trực tiếp 14.115 hồ sơ, qua bưu chính 888 hồ sơ.",
    [
      [53204, 38201, 14115, 888],
      [38201, 24517, 13684],
    ],
    ["14.115", "14.151"],
  ),
  t(
    "Kết quả giải quyết: tiếp nhận mới trong kỳ là 9.877 hồ sơ, kỳ trước chuyển qua 640 hồ sơ; đã giải quyết 9.902 hồ sơ; hiện đang giải quyết 615 hồ sơ.",
    [[9877, 640, 9902, 615]],
    ["640", "460"],
  ),
  t(
    "Lũy kế từ đầu năm đến ngày 20/6/2025, toàn huyện tiếp nhận 31.416 hồ sơ (5 tháng đầu năm 26.008 hồ sơ, từ ngày 21/5 đến 20/6 là 5.408 hồ sơ); đã trả kết quả 30.612 hồ sơ, đạt 97,44%.",
    [
      [31416, 26008, 5408],
      [30612, 97.44, 31416],
    ],
    ["5.408", "5.480"],
  ),
  t(
    "6 tháng đầu năm xử lý 12.750 hồ sơ, 6 tháng cuối năm xử lý 14.280 hồ sơ; cả năm 27.030 hồ sơ, 6 tháng cuối năm tăng 12% so với 6 tháng đầu năm.",
    [
      [27030, 12750, 14280],
      [14280, 12750, 12],
    ],
    ["14.280", "14.820"],
  ),
  t(
    "Đoàn kiểm tra CCHC đã kiểm tra 24 cơ quan, đơn vị, trong đó 8 sở, ngành và 16 xã, phường; phát hiện 57 tồn tại, đã khắc phục 49 tồn tại (86%), chưa khắc phục 8 tồn tại.",
    [
      [24, 8, 16],
      [57, 49, 8],
      [49, 86, 57],
    ],
    ["49", "44"],
  ),
  t(
    "Chỉ số CCHC của tỉnh năm 2024 đạt 88,37 điểm, tăng 1,45 điểm so với năm 2023 (86,92 điểm), xếp thứ 12/63 tỉnh, thành phố, tăng 5 bậc (năm 2023 xếp thứ 17).",
    [
      [88.37, 1.45, 86.92],
      [12, 5, 17],
    ],
    ["86,92", "89,62"],
  ),
];
