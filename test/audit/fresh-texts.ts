/** A right text in the style of published reports, and one figure of it changed as a typing hand changes it. */
export interface FreshText {
  readonly right: string;
  /** What is printed, and what the slip makes of it; the first occurrence. */
  readonly slip: readonly [printed: string, instead: string];
}

const t = (right: string, printed: string, instead: string): FreshText => ({ right, slip: [printed, instead] });

/** Made up before the audit was built to read them; figures are of no real office. */
export const freshTexts: readonly FreshText[] = [
  // Procedures and their lists.
  t(
    "Trong năm, tỉnh đã công bố 520 TTHC: 318 TTHC ban hành mới, 147 TTHC được sửa đổi, bổ sung, 55 TTHC bị bãi bỏ.",
    "147",
    "174",
  ),
  t(
    "Toàn tỉnh hiện có 1.846 thủ tục hành chính, gồm 1.402 thủ tục cấp tỉnh, 268 thủ tục cấp huyện và 176 thủ tục cấp xã.",
    "1.402",
    "1.420",
  ),
  t(
    "Sở đã rà soát 84 quy trình nội bộ (lĩnh vực lâm nghiệp 31, thủy sản 22, chăn nuôi 19, trồng trọt 12).",
    "22",
    "27",
  ),
  t(
    "Đã cắt giảm thời gian của 96/240 thủ tục, đạt 40%; trong đó 61 thủ tục giảm từ 30% trở lên, 35 thủ tục giảm dưới 30%.",
    "96/240",
    "69/240",
  ),
  t(
    "Danh mục dịch vụ công gồm 1.120 dịch vụ: 685 dịch vụ toàn trình (chiếm 61,16%) và 435 dịch vụ một phần (chiếm 38,84%).",
    "61,16%",
    "66,11%",
  ),
  // Civil status.
  t(
    "Toàn huyện đăng ký khai sinh cho 3.418 trường hợp, trong đó nam 1.779, nữ 1.639; đăng ký khai tử 1.052 trường hợp.",
    "1.639",
    "1.693",
  ),
  t(
    "Năm qua, phường đã giải quyết 2.306 việc hộ tịch, bao gồm khai sinh 911, kết hôn 462, khai tử 388, xác nhận tình trạng hôn nhân 545.",
    "462",
    "426",
  ),
  t("Đã số hóa 45.600 sổ hộ tịch trên tổng số 48.000 sổ, đạt 95%.", "95%", "59%"),
  t("Toàn tỉnh cấp 12.480 phiếu lý lịch tư pháp, tăng 1.248 phiếu so với cùng kỳ (11.232 phiếu).", "1.248", "1.284"),
  t(
    "Trong tháng, bộ phận hộ tịch tiếp 640 lượt công dân; 608 lượt giải quyết ngay, 32 lượt còn lại được hẹn trả kết quả.",
    "608",
    "680",
  ),
  // Land.
  t(
    "Văn phòng đăng ký đất đai tiếp nhận 9.350 hồ sơ, bao gồm: chuyển nhượng 4.120 hồ sơ, tặng cho 2.205 hồ sơ, thừa kế 1.010 hồ sơ, cấp đổi 2.015 hồ sơ.",
    "2.205",
    "2.250",
  ),
  t("Lũy kế đến nay đã cấp 152.300 giấy chứng nhận, đạt 97,02% số thửa phải cấp (156.978 thửa).", "97,02%", "79,02%"),
  t(
    "Tổng diện tích phải thu hồi của dự án có 412 hộ bị ảnh hưởng; đã chi trả cho 371 hộ (90,05%), 41 hộ chưa nhận tiền.",
    "371",
    "317",
  ),
  t(
    "Chi nhánh thành phố nhận 1.530 hồ sơ, chi nhánh thị xã nhận 870 hồ sơ, tổng cộng hai chi nhánh nhận 2.400 hồ sơ.",
    "870",
    "780",
  ),
  t(
    "Trong 268 vụ tranh chấp đất đai, hòa giải thành 163 vụ (60,8%), hòa giải không thành 84 vụ (31,3%), đang hòa giải 21 vụ (7,8%).",
    "84",
    "48",
  ),
  // Courts.
  t(
    "Tòa án hai cấp thụ lý 4.215 vụ án các loại, gồm hình sự 612, dân sự 1.384, hôn nhân và gia đình 1.906, kinh doanh thương mại 75, lao động 12, hành chính 226.",
    "1.384",
    "1.348",
  ),
  t(
    "Tòa án tỉnh thụ lý 386 vụ, đã giải quyết 297 vụ, đạt tỷ lệ 76,94%; Tòa án cấp huyện thụ lý 2.914 vụ, đã giải quyết 2.331 vụ, đạt tỷ lệ 79,99%.",
    "2.331",
    "2.313",
  ),
  t(
    "Đã xét xử 418 vụ với 703 bị cáo; trong đó án điểm 22 vụ. So với cùng kỳ tăng 36 vụ (cùng kỳ 382 vụ).",
    "382",
    "328",
  ),
  t("Số vụ thụ lý mới 1.205, án cũ chuyển sang 318, tổng số phải giải quyết 1.523 vụ.", "318", "381"),
  t("Trong 57 bản án bị kháng cáo có 38 bản án được giữ nguyên, 13 bản án bị sửa, 6 bản án bị hủy.", "38", "83"),
  // Enforcement of judgments.
  t(
    "Tổng số việc phải thi hành 8.460 việc, trong đó có điều kiện 6.930 việc, chưa có điều kiện 1.530 việc.",
    "6.930",
    "6.390",
  ),
  t(
    "Thi hành xong 4.851 việc trên 6.930 việc có điều kiện, đạt tỷ lệ 70%, tăng 315 việc so với cùng kỳ năm trước (4.536 việc).",
    "315",
    "351",
  ),
  t(
    "Về tiền, thụ lý 1.250 tỷ 300 triệu đồng; về việc, thụ lý 3.240 việc, gồm 1.160 việc cũ và 2.080 việc mới.",
    "1.160",
    "1.610",
  ),
  t(
    "Số việc chuyển kỳ sau là 2.079 việc, giảm 126 việc so với kỳ trước (2.205 việc), tương ứng giảm 5,71%.",
    "5,71%",
    "7,51%",
  ),
  t("Đã ủy thác 64 việc, đình chỉ 118 việc, thi hành xong 1.402 việc; cộng 1.584 việc đã giải quyết.", "118", "181"),
  // Taxes and business.
  t(
    "Cục Thuế tiếp nhận 34.160 hồ sơ khai thuế, trong đó 33.306 hồ sơ nộp đúng hạn (97,5%), 854 hồ sơ nộp chậm (2,5%).",
    "854",
    "584",
  ),
  t(
    "Trong quý có 486 doanh nghiệp thành lập mới, 121 doanh nghiệp hoạt động trở lại; tổng số doanh nghiệp gia nhập thị trường là 607.",
    "121",
    "112",
  ),
  t("Số hộ kinh doanh nộp thuế điện tử đạt 88,3% đầu năm, tăng lên 90,8%, tăng 2,5 điểm phần trăm.", "2,5", "5,2"),
  t(
    "Trong 1.640 doanh nghiệp được khảo sát có 1.312 doanh nghiệp hài lòng, chiếm 80%; 246 doanh nghiệp bình thường, chiếm 15%; 82 doanh nghiệp không hài lòng, chiếm 5%.",
    "246",
    "264",
  ),
  t(
    "Thu ngân sách 9 tháng (01/01–10/9) có 12.500 người nộp thuế được hỗ trợ: trực tiếp 7.300 lượt, qua điện thoại 5.200 lượt.",
    "7.300",
    "3.700",
  ),
  // Petitions.
  t(
    "Toàn tỉnh tiếp nhận 1.906 đơn, gồm 412 đơn khiếu nại, 133 đơn tố cáo, 1.361 đơn kiến nghị, phản ánh.",
    "1.361",
    "1.631",
  ),
  t(
    "Các cơ quan đã tiếp 2.318 lượt với 2.905 người; trong đó tiếp thường xuyên 1.604 lượt, tiếp định kỳ 714 lượt.",
    "714",
    "741",
  ),
  t("Đã giải quyết 168/192 vụ việc thuộc thẩm quyền, đạt 87,5%, còn 24 vụ việc đang giải quyết.", "87,5%", "78,5%"),
  t("Qua giải quyết 145 đơn khiếu nại, có 19 đơn đúng, 97 đơn sai, 29 đơn có đúng có sai.", "97", "79"),
  t("Số đơn giảm 84 đơn (6 tháng năm 2023: 620 đơn), còn 536 đơn.", "84", "48"),
  t(
    "Cổng thông tin nhận 1.298 phản ánh: môi trường 517, giao thông 344, trật tự đô thị 291, lĩnh vực khác 146.",
    "344",
    "434",
  ),
  t(
    "Trong số 764 kiến nghị của cử tri, đã trả lời 722 kiến nghị (94,5%); 42 kiến nghị đang được xem xét.",
    "722",
    "772",
  ),
  // Satisfaction surveys.
  t(
    "Phát ra 2.500 phiếu, thu về 2.400 phiếu (96%), trong đó 2.380 phiếu hợp lệ, 20 phiếu không hợp lệ.",
    "2.380",
    "2.308",
  ),
  t(
    "Kết quả khảo sát 1.200 người: 744 người rất hài lòng (62%), 396 người hài lòng (33%), 60 người chưa hài lòng (5%).",
    "396",
    "369",
  ),
  t("Tỷ lệ rất hài lòng 41,5%, hài lòng 50,2%, bình thường 6,8%, không hài lòng 1,5%.", "50,2%", "52,0%"),
  t("Chỉ số hài lòng đạt 92,4%, vượt 2,4 điểm phần trăm so với chỉ tiêu (90%).", "92,4%", "94,2%"),
  t(
    "Có 309/400 ý kiến đánh giá tốt (77,25%), 71/400 ý kiến đánh giá khá, 20/400 ý kiến đánh giá trung bình.",
    "309/400",
    "390/400",
  ),
  // Public investment.
  t(
    "Kế hoạch giao 186 dự án: 74 dự án chuyển tiếp, 112 dự án khởi công mới. Đến nay đã phê duyệt 93 dự án, đạt 83% số dự án khởi công mới.",
    "74",
    "47",
  ),
  t("Có 45 trên tổng số 50 dự án giải ngân đạt kế hoạch, bằng 90%; 5 dự án giải ngân chậm.", "90%", "60%"),
  t(
    "Ban quản lý lựa chọn nhà thầu 128 gói, trong đó đấu thầu rộng rãi 73 gói, chào hàng cạnh tranh 31 gói, chỉ định thầu 24 gói.",
    "31",
    "13",
  ),
  t("Quyết toán 268 công trình, tăng 20 công trình (8,06%) so với năm trước.", "8,06%", "6,08%"),
  // Dossiers in many dresses.
  t(
    "Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 700, đúng hạn 280, quá hạn 20; tỷ lệ đúng hạn đạt 98%.",
    "280",
    "820",
  ),
  t(
    "5.100 hồ sơ được trả qua BCCI. Tiếp nhận 10.000 hồ sơ: 6.000 hồ sơ trực tuyến, 4.000 hồ sơ trực tiếp.",
    "6.000",
    "9.000",
  ),
  t("Trong tháng 5.2024, trung tâm nhận 3.260 hồ sơ, đã trả 3.105 hồ sơ, còn 155 hồ sơ đang xử lý.", "3.105", "3.501"),
  t(
    "Từ đầu năm đến nay tiếp nhận 7.418 hồ sơ; đã giải quyết 7.002 hồ sơ; rút hồ sơ 36; dừng giải quyết 20; đang giải quyết 360 hồ sơ.",
    "7.002",
    "7.202",
  ),
  t("Tỷ lệ hồ sơ đúng và trước hạn đạt 98,1% (736/750 hồ sơ), 14 hồ sơ quá hạn.", "98,1%", "91,8%"),
  t("Toàn tỉnh giải quyết 52.640 hồ sơ. Cấp xã 31.215 hồ sơ; các sở, ngành 21.425 hồ sơ.", "31.215", "31.251"),
  t(
    "Số hồ sơ tiếp nhận của các xã An Bình, Hòa Lợi, Tân Phú lần lượt là 412, 365 và 298 hồ sơ, tổng 1.075 hồ sơ.",
    "365",
    "356",
  ),
  t(
    "Gần 2.000 hồ sơ tiếp nhận trực tuyến, đã giải quyết 1.950 hồ sơ, đạt 98,73%. Hồ sơ quá hạn không phát sinh.",
    "98,73%",
    "93,87%",
  ),
  t(
    "Tổng số hồ sơ phải giải quyết 6.240; đã giải quyết 6.006 (đạt 96,25%); chưa giải quyết 234 (chiếm 3,75%).",
    "6.006",
    "6.060",
  ),
  t(
    "Bộ phận một cửa tiếp nhận mới 2.870 hồ sơ, kỳ trước chuyển sang 145 hồ sơ, lũy kế phải giải quyết 3.015 hồ sơ.",
    "2.870",
    "2.780",
  ),
  t(
    "Đơn vị nhiều hồ sơ nhất là xã Long Hòa 1.204 hồ sơ, tiếp đến xã Phú Mỹ 988 hồ sơ, xã Bình An 765 hồ sơ.",
    "1.204",
    "204",
  ),
  t("Số hóa 4.320 hồ sơ/4.800 hồ sơ phải số hóa, đạt 90%; tái sử dụng 2.160 thành phần hồ sơ.", "4.320", "3.420"),
  t(
    "Thanh toán trực tuyến 6.352 giao dịch trong tổng số 7.940 giao dịch, chiếm 80,0%, tăng 1.112 giao dịch so với cùng kỳ (5.240 giao dịch).",
    "1.112",
    "1.121",
  ),
  t(
    "Tổng đài tiếp nhận 24.150 cuộc gọi, trong đó hỏi về đất đai 9.660 cuộc (40%), hộ tịch 7.245 cuộc (30%), bảo hiểm 7.245 cuộc (30%).",
    "9.660",
    "6.960",
  ),
  t("Qua kiểm tra 36 cơ quan, 27 cơ quan xếp loại tốt (75%), 9 cơ quan xếp loại khá (25%).", "27", "72"),
];
