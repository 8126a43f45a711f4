import type { StrangerText } from "./passages";
import { t } from "./passages";

/** As those of the first list. */
export const second: readonly StrangerText[] = [
  t(
    "Kết quả khảo sát 1.250 phiếu: rất hài lòng 463 phiếu (37,0%), hài lòng 712 phiếu (57,0%), bình thường 63 phiếu (5,0%), không hài lòng 12 phiếu (1,0%).",
    [
      [1250, 463, 712, 63, 12],
      [463, 37, 1250],
      [712, 57, 1250],
      [63, 5, 1250],
      [12, 1, 1250],
    ],
    ["712", "721"],
  ),
  t(
    "Số hồ sơ tiếp nhận của 5 xã cụ thể như sau:\n- Xã An Bình: 412 hồ sơ\n- Xã Hòa Lạc: 389 hồ sơ\n- Xã Phú Mỹ: 276 hồ sơ\n- Xã Tân Tiến: 508 hồ sơ\n- Xã Vĩnh Hưng: 190 hồ sơ\nTổng cộng: 1.775 hồ sơ.",
    [[1775, 412, 389, 276, 508, 190]],
    ["276", "267"],
  ),
  t(
    "Kết quả thực hiện tại cấp xã:\na) Tiếp nhận: 2.480 hồ sơ, gồm 155 hồ sơ kỳ trước chuyển sang, 2.325 hồ sơ tiếp nhận mới.\nb) Đã giải quyết: 2.301 hồ sơ, đúng và trước hạn 2.278 hồ sơ (99,0%), quá hạn 23 hồ sơ (1,0%).\nc) Đang giải quyết: 179 hồ sơ.",
    [
      [2480, 155, 2325],
      [2301, 2278, 23],
      [2278, 99, 2301],
      [23, 1, 2301],
      [2480, 2301, 179],
    ],
    ["2.278", "2.287"],
  ),
  t(
    "| Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |\n|---|---|---|---|\n| Đất đai | 1.204 | 1.102 | 102 |\n| Hộ tịch | 866 | 861 | 5 |\n| Chứng thực | 2.450 | 2.450 | 0 |\n| Cộng | 4.520 | 4.413 | 107 |",
    [
      [4520, 1204, 866, 2450],
      [4413, 1102, 861, 2450],
      [107, 102, 5, 0],
    ],
    ["1.102", "1.120"],
  ),
  t(
    "Khối các cơ quan Trung ương đóng trên địa bàn (Công an, Thuế, Bảo hiểm xã hội) tiếp nhận lần lượt 5.120, 2.345 và 1.870 hồ sơ, tổng số 9.335 hồ sơ.",
    [[9335, 5120, 2345, 1870]],
    ["2.345", "2.435"],
  ),
  t(
    "Thu hút đầu tư: cấp mới 14 dự án với tổng vốn 2.350 tỷ đồng, điều chỉnh tăng vốn 6 dự án với số vốn tăng 480 tỷ đồng. Tổng vốn cấp mới và tăng thêm 2.830 tỷ đồng, bằng 113,2% kế hoạch năm (2.500 tỷ đồng).",
    [
      [2830, 2350, 480],
      [2830, 113.2, 2500],
    ],
    ["480", "840"],
  ),
  t(
    "Thu ngân sách nhà nước đạt 8.736 tỷ đồng, bằng 104% dự toán (8.400 tỷ đồng), tăng 8,5% so với cùng kỳ (8.052 tỷ đồng); trong đó thu nội địa 7.915 tỷ đồng, thu xuất nhập khẩu 821 tỷ đồng.",
    [
      [8736, 104, 8400],
      [8736, 8.5, 8052],
      [8736, 7915, 821],
    ],
    ["821", "812"],
  ),
  t(
    "Về mức độ hài lòng, tỷ lệ chung đạt 94,05%, cao hơn 1,15% so với chỉ tiêu được giao (92,9%).",
    [[94.05, 1.15, 92.9]],
    ["1,15%", "1,51%"],
  ),
  t(
    "Đến nay, 126/131 xã đã hoàn thành hợp nhất Bộ phận Một cửa (đạt 96,2%); còn 5 xã chưa hoàn thành.",
    [
      [126, 131, 96.2],
      [131, 126, 5],
    ],
    ["126/131", "121/131"],
  ),
  t(
    "Tổng đài 1022 tiếp nhận 12.064 cuộc gọi, trung bình mỗi tháng hơn 1.005 cuộc; số cuộc được giải đáp ngay 11.461 cuộc, chuyển cơ quan chuyên môn 603 cuộc.",
    [[12064, 11461, 603]],
    ["603", "630"],
  ),
  t(
    "Tính đến hết tháng 10, Công an tỉnh cấp 84.310 căn cước, trong đó cấp lần đầu 21.077 (25%), cấp đổi 52.272 (62%), cấp lại 10.961 (13%). Thu nhận 63.910 tài khoản định danh điện tử mức 2, kích hoạt 61.353 tài khoản, đạt 96%.",
    [
      [84310, 21077, 52272, 10961],
      [21077, 25, 84310],
      [52272, 62, 84310],
      [10961, 13, 84310],
      [61353, 96, 63910],
    ],
    ["52.272", "52.227"],
  ),
  t(
    "Trong tổng số 312 văn bản quy phạm pháp luật được rà soát: còn hiệu lực toàn bộ 201 văn bản, hết hiệu lực một phần 38 văn bản, hết hiệu lực toàn bộ 73 văn bản.",
    [[312, 201, 38, 73]],
    ["73", "37"],
  ),
  t(
    "Sở Xây dựng cấp 148 giấy phép, trong đó 132 giấy phép xây dựng mới, 16 giấy phép sửa chữa, cải tạo; giảm 22 giấy phép so với cùng kỳ năm ngoái (170).",
    [
      [148, 132, 16],
      [148, 22, 170],
    ],
    ["22", "12"],
  ),
  t(
    "Công tác trợ giúp pháp lý: thực hiện 1.064 vụ việc, trong đó tham gia tố tụng 598 vụ, tư vấn pháp luật 449 vụ, đại diện ngoài tố tụng 17 vụ. Số vụ việc kết thúc là 905, số chuyển sang kỳ sau là 159.",
    [
      [1064, 598, 449, 17],
      [1064, 905, 159],
    ],
    ["449", "494"],
  ),
  t(
    "Hồ sơ giải quyết trước hạn chiếm 61,3%, đúng hạn chiếm 37,5%, quá hạn chiếm 1,2% trong tổng số 8.916 hồ sơ đã giải quyết (trước hạn 5.466, đúng hạn 3.343, quá hạn 107).",
    [
      [8916, 5466, 3343, 107],
      [5466, 61.3, 8916],
      [3343, 37.5, 8916],
      [107, 1.2, 8916],
      [100, 61.3, 37.5, 1.2],
    ],
    ["3.343", "3.433"],
  ),
  t(
    "Trong tháng 10, Trung tâm Phục vụ hành chính công xã Quảng Phú tiếp nhận 1.284 hồ sơ; trong đó hồ sơ nộp trực tuyến toàn trình 512, trực tuyến một phần 436, nộp trực tiếp 336. Tỷ lệ hồ sơ trực tuyến đạt 73,8%.",
    [[1284, 512, 436, 336]],
    ["436", "463"],
  ),
  t(
    "Có 21 hồ sơ giải quyết quá hạn, các đơn vị đã gửi thư xin lỗi đối với 17 hồ sơ (đạt 80,95%), còn 4 hồ sơ chưa gửi thư xin lỗi.",
    [
      [21, 17, 4],
      [17, 80.95, 21],
    ],
    ["17", "71"],
  ),
  t(
    "Tổng số phiếu lý lịch tư pháp đã cấp: 8.405 phiếu; phiếu số 1: 6.130 phiếu, phiếu số 2: 2.275 phiếu. So với cùng kỳ năm trước tăng 1.205 phiếu (năm trước: 7.200 phiếu).",
    [
      [8405, 6130, 2275],
      [8405, 1205, 7200],
    ],
    ["2.275", "2.257"],
  ),
  t(
    "Đến 30/9, số hồ sơ đất đai còn tồn đọng là 318 hồ sơ, giảm 54 hồ sơ so với thời điểm 30/6 (372 hồ sơ); trong số đó 211 hồ sơ chờ thuế, 74 hồ sơ chờ trích đo, 33 hồ sơ chờ bổ sung giấy tờ.",
    [
      [318, 54, 372],
      [318, 211, 74, 33],
    ],
    ["74", "47"],
  ),
  t(
    "Kết quả chấm điểm: 12 xã xếp loại Tốt, 25 xã xếp loại Khá, 8 xã xếp loại Trung bình, không có xã xếp loại Yếu; tổng số 45 xã được đánh giá.",
    [[45, 12, 25, 8]],
    ["25", "52"],
  ),
  t(
    "Công tác cấp phép lao động: cấp mới 204 giấy phép, cấp lại 36 giấy phép, gia hạn 91 giấy phép, tổng cộng 331 giấy phép cho người lao động nước ngoài.",
    [[331, 204, 36, 91]],
    ["204", "240"],
  ),
  t(
    "Chỉ tiêu số hóa hồ sơ đầu vào năm 2025 là 90%; kết quả thực hiện đạt 92,6% (27.780/30.000 hồ sơ), vượt 2,6% so với chỉ tiêu.",
    [
      [92.6, 27780, 30000],
      [92.6, 90, 2.6],
    ],
    ["27.780", "27.870"],
  ),
  t(
    "Tại huyện Sơn Động, 15/17 xã, thị trấn không có hồ sơ quá hạn; 02 xã còn hồ sơ quá hạn là Vân Sơn (3 hồ sơ) và Dương Hưu (1 hồ sơ), tổng số 4 hồ sơ.",
    [
      [17, 15, 2],
      [4, 3, 1],
    ],
    ["15/17", "13/17"],
  ),
  t(
    "Số lượt truy cập Cổng thông tin điện tử trong quý là 1.204.560 lượt (tháng 7: 398.120 lượt; tháng 8: 402.335 lượt; tháng 9: 404.105 lượt).",
    [[1204560, 398120, 402335, 404105]],
    ["402.335", "420.335"],
  ),
  t(
    "Toàn ngành có 36 thủ tục hành chính được tái cấu trúc quy trình, đạt 72% kế hoạch (50 thủ tục); 14 thủ tục còn lại sẽ hoàn thành trong quý IV.",
    [
      [36, 72, 50],
      [50, 36, 14],
    ],
    ["14", "41"],
  ),
  t(
    "Hội đồng nhân dân cấp tỉnh tiếp nhận 186 kiến nghị của cử tri; UBND tỉnh đã trả lời 171 kiến nghị, đạt 91,9%; còn 15 kiến nghị đang được các sở xem xét.",
    [
      [186, 171, 15],
      [171, 91.9, 186],
    ],
    ["171", "117"],
  ),
  t(
    "Tính chung 9 tháng, có 2.316 doanh nghiệp đăng ký thành lập mới với tổng số lao động đăng ký là 15.804 người; 1.105 doanh nghiệp quay trở lại hoạt động, nâng tổng số doanh nghiệp gia nhập và tái gia nhập thị trường lên 3.421 doanh nghiệp.",
    [[3421, 2316, 1105]],
    ["1.105", "1.015"],
  ),
  t(
    "Đã bồi dưỡng, tập huấn 28 lớp cho 3.140 lượt người, gồm 640 cán bộ cấp tỉnh, 2.500 cán bộ cấp xã.",
    [[3140, 640, 2500]],
    ["640", "460"],
  ),
  t(
    "Tỷ lệ giải quyết hồ sơ đúng hạn và trước hạn toàn tỉnh đạt 98,7%; trong đó cấp tỉnh 99,4%, cấp xã 98,2%.",
    [],
    null,
  ),
  t(
    "Số dịch vụ công trực tuyến có phát sinh hồ sơ là 684/912 dịch vụ, đạt 75%, tăng 5 điểm phần trăm so với quý trước (70%).",
    [
      [684, 912, 75],
      [75, 5, 70],
    ],
    ["684/912", "648/912"],
  ),
  t(
    "Trong 5 năm (2021-2025), tỉnh đã cắt giảm 7 sở, ngành, 64 phòng chuyên môn thuộc sở và 128 đơn vị sự nghiệp công lập.",
    [],
    null,
  ),
  t(
    "Số thuê bao chữ ký số được cấp: 9.640, trong đó tổ chức 1.286, cá nhân 8.354.",
    [[9640, 1286, 8354]],
    ["8.354", "8.534"],
  ),
  t(
    "Tổng số hồ sơ xác nhận tình trạng hôn nhân trong quý là 742, giảm 18,0% so với quý trước (905 hồ sơ).",
    [[742, 18, 905]],
    ["905", "950"],
  ),
  t(
    "Thanh tra tỉnh triển khai 42 cuộc thanh tra, trong đó 30 cuộc theo kế hoạch, 12 cuộc đột xuất; ban hành 39 kết luận. Qua thanh tra phát hiện vi phạm tại 57/88 đơn vị được thanh tra (64,8%).",
    [
      [42, 30, 12],
      [57, 64.8, 88],
    ],
    ["57/88", "75/88"],
  ),
  t(
    "Kết quả rà soát hộ nghèo: đầu năm toàn xã có 214 hộ nghèo, cuối năm còn 158 hộ, giảm 56 hộ (tỷ lệ giảm 26,2%).",
    [
      [214, 158, 56],
      [56, 26.2, 214],
    ],
    ["158", "185"],
  ),
  t(
    "Báo cáo số liệu liên thông: đăng ký khai tử - xóa đăng ký thường trú - trợ cấp mai táng phí 1.127 hồ sơ, trong đó đã giải quyết 1.098 hồ sơ, đang giải quyết 29 hồ sơ.",
    [[1127, 1098, 29]],
    ["1.098", "1.089"],
  ),
  t(
    "a) Sở Y tế: tiếp nhận 1.520 hồ sơ, giải quyết 1.498 hồ sơ, đạt 98,6%;\nb) Sở Giáo dục và Đào tạo: tiếp nhận 806 hồ sơ, giải quyết 801 hồ sơ, đạt 99,4%;\nc) Sở Công Thương: tiếp nhận 2.110 hồ sơ, giải quyết 2.110 hồ sơ, đạt 100%.",
    [
      [1520, 1498, 98.6],
      [806, 801, 99.4],
      [2110, 100],
    ],
    ["1.498", "1.489"],
  ),
  t(
    "Về nguồn tiếp nhận: qua cổng dịch vụ công 64,2%, qua một cửa 33,5%, qua bưu chính 2,3%.",
    [[64.2, 33.5, 2.3]],
    ["33,5%", "35,3%"],
  ),
  t(
    "Trong số 1.930 hồ sơ chứng thực hợp đồng, có 1.544 hồ sơ chuyển nhượng quyền sử dụng đất, chiếm 80% và 386 hồ sơ tặng cho, thừa kế, chiếm 20%.",
    [
      [1930, 1544, 386],
      [1544, 80, 1930],
      [386, 20, 1930],
    ],
    ["386", "368"],
  ),
  t(
    "Bộ phận Một cửa hiện có 312 công chức, viên chức, nhân viên bưu điện làm việc; cụ thể: công chức 205 người, viên chức 62 người, nhân viên bưu điện 45 người.",
    [[312, 205, 62, 45]],
    ["205", "250"],
  ),
  t(
    "Năm 2024 tiếp nhận 40.210 hồ sơ, năm 2025 tiếp nhận 46.242 hồ sơ, tăng 6.032 hồ sơ (15,0%).",
    [
      [46242, 40210, 6032],
      [6032, 15, 40210],
    ],
    ["6.032", "6.302"],
  ),
  t(
    "Số hồ sơ được số hóa thành phần là 5.238 hồ sơ, chiếm 97,0% trong tổng số 5.400 hồ sơ tiếp nhận; 162 hồ sơ chưa được số hóa.",
    [
      [5238, 97, 5400],
      [5400, 5238, 162],
    ],
    ["162", "126"],
  ),
  t(
    "Phản ánh qua ứng dụng công dân số: 2.046 phản ánh; đã xử lý 1.987 (trong đó đúng hạn 1.902, trễ hạn 85), đang xử lý 59.",
    [
      [2046, 1987, 59],
      [1987, 1902, 85],
    ],
    ["1.902", "1.920"],
  ),
  t(
    "Đội Quản lý thị trường số 4 kiểm tra 64 vụ, xử lý 51 vụ; Đội số 5 kiểm tra 72 vụ, xử lý 60 vụ. Tổng hai đội kiểm tra 136 vụ, xử lý 111 vụ.",
    [
      [136, 64, 72],
      [111, 51, 60],
    ],
    ["72", "27"],
  ),
  t("Ước thực hiện cả năm tiếp nhận khoảng 62.000 hồ sơ, giải quyết khoảng 61.300 hồ sơ, đạt trên 98%.", [], null),
  t(
    "Hiện toàn tỉnh còn 47 hồ sơ quá hạn chưa giải quyết, tập trung ở lĩnh vực đất đai (39 hồ sơ), xây dựng (6 hồ sơ), người có công (2 hồ sơ).",
    [[47, 39, 6, 2]],
    ["39", "93"],
  ),
  t(
    "Trong kỳ có 12.400 hồ sơ trực tuyến, bao gồm 8.060 hồ sơ toàn trình và 4.340 hồ sơ một phần; số hồ sơ toàn trình chiếm 65% tổng số hồ sơ trực tuyến.",
    [
      [12400, 8060, 4340],
      [8060, 65, 12400],
    ],
    ["4.340", "4.430"],
  ),
  t("Số văn bản đi là 3.415 văn bản, trong đó ký số cá nhân 3.390, ký số cơ quan 3.415.", [], null),
  t(
    "Trong số 30 hồ sơ trễ hạn, 22 hồ sơ có văn bản xin lỗi lần 1, trong đó 5 hồ sơ phải xin lỗi lần 2; 8 hồ sơ chưa thực hiện xin lỗi.",
    [[30, 22, 8]],
    ["22", "23"],
  ),
];
