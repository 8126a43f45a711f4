import type { BoundText } from "./passages";
import { b } from "./passages";

/** Written with the fourth list, and run once only, after the audit had been mended by the fourth. */
export const fifth: readonly BoundText[] = [
  b(
    "Trong tuần từ 06/10 đến 12/10/2025, Bộ phận Một cửa phường Quang Vinh đón 1.065 lượt công dân đến giao dịch, bình quân mỗi ngày làm việc 213 lượt (5 ngày). Số hồ sơ tiếp nhận là 874, trong đó có 734 hồ sơ nộp trực tuyến (tỷ lệ 84%), 140 hồ sơ nộp trực tiếp.",
    [
      [1065, 213, 5],
      [734, 84, 874],
      [874, 734, 140],
    ],
  ),
  b(
    "Công tác chứng thực: toàn huyện thực hiện 52.614 việc, thu lệ phí 1.315,35 triệu đồng. Cụ thể, chứng thực bản sao 47.205 việc; chứng thực chữ ký 3.868 việc; chứng thực hợp đồng, giao dịch 1.541 việc.",
    [[52614, 47205, 3868, 1541]],
  ),
  b(
    "Số vụ phạm pháp hình sự: 342 vụ, giảm 58 vụ (14,5%) so với cùng kỳ; đã điều tra làm rõ 301 vụ, đạt 88%, vượt 8 điểm phần trăm so với chỉ tiêu 80%.",
    [
      [342, 58, 14.5],
      [301, 88, 342],
      [88, 8, 80],
    ],
  ),
  b(
    "Dân số trung bình năm 2024 là 1.284.500 người: nam 640.966 người (49,9%), nữ 643.534 người (50,1%); khu vực thành thị 398.195 người, khu vực nông thôn 886.305 người.",
    [
      [1284500, 640966, 643534],
      [640966, 49.9, 1284500],
      [643534, 50.1, 1284500],
      [1284500, 398195, 886305],
    ],
  ),
  b(
    "Về tiến độ: trong 245 nhiệm vụ UBND tỉnh giao có 198 nhiệm vụ đã hoàn thành (đúng hạn 187, quá hạn 11), 47 nhiệm vụ đang thực hiện. Tỷ lệ hoàn thành 80,8%.",
    [
      [245, 198, 47],
      [198, 187, 11],
      [198, 80.8, 245],
    ],
  ),
  b(
    "Sở Tư pháp cấp 9.240 phiếu lý lịch tư pháp (phiếu số 1: 6.006, phiếu số 2: 3.234); hồ sơ nộp qua VNeID 7.854, bằng 85% tổng số phiếu.",
    [
      [9240, 6006, 3234],
      [7854, 85, 9240],
    ],
  ),
  b(
    "Diện tích gieo trồng vụ Đông đạt 18.720 ha, bằng 104% kế hoạch (18.000 ha). Trong đó ngô 6.450 ha, rau các loại 9.815 ha, khoai lang 1.320 ha, cây khác 1.135 ha.",
    [
      [18720, 104, 18000],
      [18720, 6450, 9815, 1320, 1135],
    ],
  ),
  b(
    "Chương trình OCOP: đến nay có 287 sản phẩm được công nhận, gồm 5 sản phẩm 5 sao, 64 sản phẩm 4 sao và 218 sản phẩm 3 sao, của 159 chủ thể (46 hợp tác xã, 38 doanh nghiệp, 75 cơ sở sản xuất).",
    [
      [287, 5, 64, 218],
      [159, 46, 38, 75],
    ],
  ),
  b(
    "Chỉ số hài lòng SIPAS năm 2024 đạt 85,62%, xếp thứ 14/63, tăng 1,97 điểm phần trăm và tăng 9 bậc so với năm 2023 (83,65%, xếp thứ 23/63).",
    [
      [85.62, 1.97, 83.65],
      [14, 9, 23],
    ],
  ),
  b("Tổng đàn lợn 412.000 con, giảm 18.000 con (tương đương 4,19%) so với thời điểm 01/4/2024 là 430.000 con.", [
    [412000, 18000, 430000],
    [18000, 4.19, 430000],
  ]),
  b(
    "Ngân hàng Chính sách xã hội đã cho 4.216 lượt khách hàng vay 252,96 tỷ đồng, bình quân 60 triệu đồng/lượt; trong đó hộ nghèo 1.108 lượt, hộ cận nghèo 1.372 lượt, hộ mới thoát nghèo 1.736 lượt.",
    [
      [252.96, 4216, 60],
      [4216, 1108, 1372, 1736],
    ],
  ),
  b(
    "Ủy ban nhân dân các xã, phường tiếp nhận 33.480 hồ sơ, trong kỳ giải quyết được 32.141 hồ sơ (đúng và trước hạn 32.012 hồ sơ, đạt 99,6%; quá hạn 129 hồ sơ, chiếm 0,4%), còn 1.339 hồ sơ chuyển kỳ sau.",
    [
      [32141, 32012, 129],
      [32012, 99.6, 32141],
      [129, 0.4, 32141],
      [33480, 32141, 1339],
    ],
  ),
  b(
    "Tính đến ngày 20/11/2025, đã vận hành 102/102 xã, phường kết nối hệ thống hội nghị truyền hình, đạt 100%; 88 xã (86,3%) có tổ công nghệ số cộng đồng hoạt động thường xuyên, 14 xã hoạt động chưa hiệu quả.",
    [
      [102, 100],
      [88, 86.3, 102],
      [102, 88, 14],
    ],
  ),
  b(
    "Nợ thuế đến cuối tháng là 1.146 tỷ đồng, trong đó nợ có khả năng thu 803 tỷ đồng, nợ khó thu 298 tỷ đồng, nợ đang xử lý 45 tỷ đồng; so với 31/12/2024 (1.042 tỷ đồng) tăng 104 tỷ đồng, tăng 9,98%.",
    [
      [1146, 803, 298, 45],
      [1146, 1042, 104],
      [104, 9.98, 1042],
    ],
  ),
  b(
    "Điểm đánh giá theo Bộ chỉ số 766 của tỉnh đạt 87,45/100 điểm: công khai, minh bạch 16,8/18 điểm; tiến độ giải quyết 19,2/20 điểm; dịch vụ công trực tuyến 10,15/12 điểm; thanh toán trực tuyến 8,9/10 điểm; mức độ hài lòng 17,6/18 điểm; số hóa hồ sơ 14,8/22 điểm.",
    [
      [87.45, 16.8, 19.2, 10.15, 8.9, 17.6, 14.8],
      [100, 18, 20, 12, 10, 22],
    ],
  ),
  b(
    "Sở Giao thông vận tải đổi 21.306 giấy phép lái xe, trong đó qua Cổng dịch vụ công 17.897 giấy phép (84%), trực tiếp 3.409 giấy phép (16%). Cùng kỳ năm trước đổi 19.023 giấy phép, như vậy tăng 12%.",
    [
      [21306, 17897, 3409],
      [17897, 84, 21306],
      [3409, 16, 21306],
      [21306, 12, 19023],
    ],
  ),
  b(
    "Quỹ Đền ơn đáp nghĩa vận động được 6.930 triệu đồng, đạt 115,5% kế hoạch (6.000 triệu đồng); đã chi hỗ trợ xây mới 54 nhà, sửa chữa 87 nhà, tổng số 141 nhà với kinh phí 5.985 triệu đồng, còn dư 945 triệu đồng.",
    [
      [6930, 115.5, 6000],
      [141, 54, 87],
      [6930, 5985, 945],
    ],
  ),
  b(
    "Toàn tỉnh hiện có 1.486 cán bộ một cửa. Nhóm dưới 30 tuổi có 297 người (20%), nhóm từ 30 đến 45 tuổi có 892 người (60%), nhóm trên 45 tuổi có 297 người (20%).",
    [
      [1486, 297, 892],
      [297, 20, 1486],
      [892, 60, 1486],
    ],
  ),
  b(
    "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 10 đạt 5.407 tỷ đồng, tăng 1,2% so với tháng trước, tăng 9,5% so với cùng kỳ; trong đó bán lẻ hàng hóa 4.110 tỷ đồng (chiếm 76%), lưu trú, ăn uống 712 tỷ đồng, dịch vụ khác 585 tỷ đồng.",
    [
      [5407, 4110, 712, 585],
      [4110, 76, 5407],
    ],
  ),
  b("Kết quả thi nâng ngạch: 156 thí sinh dự thi, 131 người đạt yêu cầu (84%), 25 người không đạt.", [
    [131, 84, 156],
    [156, 131, 25],
  ]),
  b(
    "Trong quý có 38 hồ sơ quá hạn, gồm 22 hồ sơ đã trả quá hạn và 16 hồ sơ đang giải quyết quá hạn; số thư xin lỗi đã phát hành 34 thư. So với quý trước giảm 12 hồ sơ (24%).",
    [
      [38, 22, 16],
      [38, 12, 24],
    ],
  ),
  b(
    "Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia đạt 99,3% (41.706/42.000 hồ sơ); 294 hồ sơ đồng bộ lỗi, trong đó lỗi do trạng thái 186 hồ sơ, lỗi do mã định danh 108 hồ sơ.",
    [
      [41706, 99.3, 42000],
      [42000, 41706, 294],
      [294, 186, 108],
    ],
  ),
  b(
    "Viện kiểm sát thụ lý kiểm sát 628 tin báo, tố giác tội phạm (cũ 74, mới 554); Cơ quan điều tra đã giải quyết 546 tin, đạt 86,9%; hiện còn 82 tin.",
    [
      [628, 74, 554],
      [546, 86.9, 628],
      [628, 546, 82],
    ],
  ),
  b(
    "Kế hoạch năm trồng 2.400 ha rừng tập trung; thực hiện đến 30/9 được 2.184 ha, đạt 91%; khối lượng còn phải thực hiện trong quý IV là 216 ha. Khai thác gỗ 186.000 m3, bằng 93% kế hoạch năm (200.000 m3).",
    [
      [2184, 91, 2400],
      [2400, 2184, 216],
      [186000, 93, 200000],
    ],
  ),
  b(
    "Giao ban tháng 9: các phòng chuyên môn xử lý 1.326 văn bản đến: Văn phòng 418, Tài chính - Kế hoạch 276, Tài nguyên và Môi trường 345, Văn hóa - Xã hội 287. Văn bản xử lý đúng hạn 1.300, quá hạn 26 (1,96%).",
    [
      [1326, 418, 276, 345, 287],
      [1326, 1300, 26],
      [26, 1.96, 1326],
    ],
  ),
];
