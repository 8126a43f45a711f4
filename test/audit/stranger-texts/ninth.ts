import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written with the eighth list, and run once only, after the audit had been mended by the eighth. */
export const ninth: readonly BoundText[] = [
  b(
    "Phường An Khê: tổng số hồ sơ phải giải quyết trong tháng 10 là 2.614 hồ sơ (kỳ trước chuyển sang 203 hồ sơ, tiếp nhận trong tháng 2.411 hồ sơ, trong đó trực tuyến 2.122 hồ sơ, đạt 88,01%). Kết quả: đã giải quyết xong 2.390 hồ sơ; đang giải quyết 219 hồ sơ; tạm dừng, chờ bổ sung 5 hồ sơ.",
    [
      [2614, 203, 2411],
      [2122, 88.01, 2411],
      [2614, 2390, 219, 5],
    ],
  ),
  b(
    "Kế hoạch vốn năm 2025 của xã là 12.600 triệu đồng, đã giải ngân 9.450 triệu đồng, đạt 75%; số vốn còn lại 3.150 triệu đồng phấn đấu giải ngân trong tháng 12.",
    [
      [12600, 9450, 75],
      [12600, 9450, 3150],
    ],
  ),
  b(
    "Đã tiêm chủng đầy đủ cho 1.128 trẻ dưới 1 tuổi, đạt 96,4% (kế hoạch 1.170 trẻ); khám sức khỏe định kỳ cho 3.420 người cao tuổi, đạt 85,5% so với 4.000 người cao tuổi trên địa bàn.",
    [
      [1128, 96.4, 1170],
      [3420, 85.5, 4000],
    ],
  ),
  b(
    "Tổng đàn gia súc, gia cầm 186.400 con, trong đó trâu, bò 8.260 con; lợn 31.540 con; gia cầm 146.600 con. So với cùng kỳ năm trước, đàn trâu, bò giảm 240 con (8.500 con), đàn lợn tăng 1.540 con (30.000 con).",
    [
      [186400, 8260, 31540, 146600],
      [8260, 240, 8500],
      [31540, 1540, 30000],
    ],
  ),
  b(
    "Về phản ánh, kiến nghị trên ứng dụng công dân số: 1.672 phản ánh, đã xử lý 1.589 phản ánh, đang xử lý 83 phản ánh. Lĩnh vực hạ tầng đô thị 704 phản ánh (42,1%), an ninh trật tự 418 phản ánh (25%), môi trường 351 phản ánh (21%), lĩnh vực khác 199 phản ánh (11,9%).",
    [
      [1672, 1589, 83],
      [1672, 704, 418, 351, 199],
      [704, 42.1, 1672],
      [418, 25, 1672],
      [351, 21, 1672],
      [199, 11.9, 1672],
    ],
  ),
  b(
    "Bộ chỉ số 766 tháng 11: tổng điểm 91,24/100 điểm, gồm công khai, minh bạch 17,6 điểm; tiến độ giải quyết 19,2 điểm; dịch vụ trực tuyến 11,4 điểm; số hóa hồ sơ 21,04 điểm; thanh toán trực tuyến 8 điểm; mức độ hài lòng 14 điểm.",
    [[91.24, 17.6, 19.2, 11.4, 21.04, 8, 14]],
  ),
  b(
    "Trong 9 tháng, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 31.460 hồ sơ, bằng 108,5% so với cùng kỳ năm 2024 (28.995 hồ sơ). Tỷ lệ hồ sơ nộp trực tuyến là 74,3%, tăng 11,8 điểm % so với cùng kỳ (62,5%). Trả kết quả qua bưu chính công ích 10.382 hồ sơ, chiếm 33%.",
    [
      [31460, 108.5, 28995],
      [74.3, 11.8, 62.5],
      [10382, 33, 31460],
    ],
  ),
  b(
    "Kết quả chấm điểm: 34 xã, phường đạt loại xuất sắc, 41 xã, phường loại tốt, 19 xã, phường loại khá, 5 xã, phường loại trung bình trong tổng số 99 xã, phường. Số đơn vị xuất sắc tăng 8 đơn vị so với quý II (26 đơn vị).",
    [
      [99, 34, 41, 19, 5],
      [34, 8, 26],
    ],
  ),
  b(
    "Chứng thực bản sao từ bản chính 12.816 bản, chứng thực chữ ký 1.074 trường hợp, chứng thực hợp đồng, giao dịch 632 trường hợp; lệ phí chứng thực thu được 96,3 triệu đồng, trong đó nộp ngân sách 72,2 triệu đồng, để lại đơn vị 24,1 triệu đồng.",
    [[96.3, 72.2, 24.1]],
  ),
  b(
    "Số cuộc gọi đến tổng đài 1022 là 24.318 cuộc, giảm 1.482 cuộc, tương ứng giảm 5,74% so với quý II/2025 (25.800 cuộc). Trong số đó có 21.886 cuộc được trả lời ngay, chiếm tỷ lệ 90%; 2.432 cuộc chuyển đơn vị chuyên môn xử lý.",
    [
      [24318, 1482, 25800],
      [1482, 5.74, 25800],
      [21886, 90, 24318],
      [24318, 21886, 2432],
    ],
  ),
  b(
    "Toàn tỉnh đã thành lập 214 doanh nghiệp mới với tổng vốn đăng ký 1.926 tỷ đồng, bình quân 9 tỷ đồng/doanh nghiệp; so với cùng kỳ tăng 32 doanh nghiệp (17,58%). Có 58 doanh nghiệp giải thể, 96 doanh nghiệp tạm ngừng hoạt động.",
    [[214, 1926, 9]],
  ),
  b(
    "Sở Tư pháp thẩm định 126 dự thảo văn bản, trong đó có 18 nghị quyết của HĐND, 97 quyết định của UBND và 11 văn bản khác; góp ý 214 văn bản. Kiểm tra 143 văn bản, phát hiện 9 văn bản có sai sót, chiếm 6,29%.",
    [
      [126, 18, 97, 11],
      [143, 9, 6.29],
    ],
  ),
  b(
    "Tỷ lệ người dân sử dụng nước sạch đạt 92,6%, vượt 0,6% so với chỉ tiêu (92%). Số hộ sử dụng nước hợp vệ sinh là 5.846/5.906 hộ, đạt 98,98%; còn 60 hộ chưa được sử dụng nước hợp vệ sinh.",
    [
      [92.6, 0.6, 92],
      [5846, 5906, 98.98],
      [5906, 5846, 60],
    ],
  ),
  b(
    "Trong tổng số 412 nhiệm vụ được giao, đã hoàn thành 356 nhiệm vụ (đúng hạn 341, quá hạn 15), đang thực hiện trong hạn 49 nhiệm vụ, quá hạn chưa hoàn thành 7 nhiệm vụ. Tỷ lệ hoàn thành đạt 86,4%.",
    [
      [412, 356, 49, 7],
      [356, 341, 15],
      [356, 86.4, 412],
    ],
  ),
  b(
    "Kinh phí thực hiện Đề án 06 là 4,85 tỷ đồng, trong đó năm 2023 cấp 1,2 tỷ đồng, năm 2024 cấp 1,65 tỷ đồng, năm 2025 cấp 2 tỷ đồng; đã giải ngân 4,365 tỷ đồng, đạt 90%.",
    [
      [4.85, 1.2, 1.65, 2],
      [4.365, 90, 4.85],
    ],
  ),
  b(
    "Số hồ sơ lĩnh vực hộ tịch là 3.204 hồ sơ, chiếm 36%; chứng thực 2.670 hồ sơ, chiếm 30%; bảo trợ xã hội 1.602 hồ sơ, chiếm 18%; đất đai 1.424 hồ sơ, chiếm 16% tổng số 8.900 hồ sơ.",
    [
      [8900, 3204, 2670, 1602, 1424],
      [3204, 36, 8900],
      [2670, 30, 8900],
      [1602, 18, 8900],
      [1424, 16, 8900],
    ],
  ),
  b(
    "Có 12/14 chỉ tiêu đạt và vượt kế hoạch, chiếm 85,7%; 02 chỉ tiêu chưa đạt, gồm tỷ lệ hồ sơ thanh toán trực tuyến (62,4%/70%) và tỷ lệ cấp kết quả điện tử (88,1%/95%).",
    [
      [12, 14, 85.7],
      [14, 12, 2],
    ],
  ),
  b(
    "Trong tháng có 3.846 văn bản đến và 2.104 văn bản đi, tổng cộng 5.950 văn bản, 100% được xử lý trên hệ thống. Văn bản ký số 2.083/2.104 văn bản đi, đạt 99%.",
    [
      [5950, 3846, 2104],
      [2083, 2104, 99],
    ],
  ),
  b(
    "Công tác cấp giấy phép lái xe: cấp đổi trực tuyến 4.215 giấy phép, cấp đổi trực tiếp 1.805 giấy phép. Tỷ lệ cấp đổi trực tuyến đạt 70,02%, tăng so với 55,3% của 6 tháng đầu năm. Tổng số giấy phép cấp đổi là 6.020.",
    [
      [6020, 4215, 1805],
      [4215, 70.02, 6020],
    ],
  ),
  b(
    "Quý III/2025, số hồ sơ quá hạn giảm từ 148 hồ sơ xuống còn 92 hồ sơ (giảm 56 hồ sơ, tương đương 37,84%); số hồ sơ trả lại, hướng dẫn bổ sung tăng từ 310 lên 341 hồ sơ, tăng 10%.",
    [
      [148, 92, 56],
      [56, 37.84, 148],
      [310, 341, 10],
    ],
  ),
  b(
    "Diện tích rừng trồng mới 486 ha/450 ha, đạt 108% kế hoạch; chăm sóc rừng 1.240 ha; khoán bảo vệ rừng 15.680 ha, trong đó rừng phòng hộ 9.420 ha, rừng đặc dụng 6.260 ha. Tỷ lệ che phủ rừng duy trì 58,3%.",
    [
      [486, 450, 108],
      [15680, 9420, 6260],
    ],
  ),
  b(
    "Đã rà soát, cập nhật 18.206 hộ khẩu với 67.362 nhân khẩu, bình quân 3,7 nhân khẩu/hộ; trong đó nam 33.014 nhân khẩu (49,01%), nữ 34.348 nhân khẩu (50,99%).",
    [
      [18206, 67362, 3.7],
      [67362, 33014, 34348],
      [33014, 49.01, 67362],
      [34348, 50.99, 67362],
    ],
  ),
  b(
    "Lũy kế từ đầu năm tiếp nhận 26.318 hồ sơ, riêng tháng 11 tiếp nhận 2.418 hồ sơ (10 tháng đầu năm tiếp nhận 23.900 hồ sơ). Đã trả kết quả 25.804 hồ sơ, trong đó trả tại chỗ 14.192 hồ sơ, qua bưu chính 3.096 hồ sơ, bản điện tử 8.516 hồ sơ.",
    [
      [26318, 2418, 23900],
      [25804, 14192, 3096, 8516],
    ],
  ),
  b(
    "Tổ chức 64 hội nghị tuyên truyền với 5.248 lượt người tham dự, bình quân 82 lượt người/hội nghị; phát 12.400 tờ rơi, trong đó 7.900 tờ phát tại Bộ phận Một cửa và 4.500 tờ phát tại nhà văn hóa thôn. So với kế hoạch (60 hội nghị), đạt 106,7%.",
    [
      [64, 5248, 82],
      [12400, 7900, 4500],
      [64, 60, 106.7],
    ],
  ),
  b(
    "Sau sắp xếp, tỉnh có 96 đơn vị hành chính cấp xã (76 xã, 19 phường, 1 đặc khu), giảm 188 đơn vị so với trước khi sắp xếp (284 đơn vị), tỷ lệ giảm 66,2%. Biên chế giao 5.472 người, có mặt 5.108 người, đạt 93,3%, còn thiếu 364 người.",
    [
      [96, 76, 19, 1],
      [96, 188, 284],
      [188, 66.2, 284],
      [5472, 5108, 93.3],
      [5472, 5108, 364],
    ],
  ),
];
