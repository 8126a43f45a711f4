import type { StrangerText } from "./passages";
import { t } from "./passages";

/** As those of the first list. */
export const third: readonly StrangerText[] = [
  t(
    "Trong 3 tháng (từ 15/6 đến 14/9/2025), UBND huyện tiếp nhận 5.212 hồ sơ, trong đó 4.118 hồ sơ trực tuyến (79%), 1.094 hồ sơ trực tiếp (21%); đã trả 4.905 kết quả, 307 hồ sơ chưa đến hạn trả.",
    [
      [5212, 4118, 1094],
      [4118, 79, 5212],
      [1094, 21, 5212],
      [5212, 4905, 307],
    ],
    ["1.094", "1.904"],
  ),
  t(
    "Công tác thi đua: tặng bằng khen cho 56 tập thể và 112 cá nhân, tổng cộng 168 trường hợp.",
    [[168, 56, 112]],
    ["112", "121"],
  ),
  t(
    "Tổng số hồ sơ khuyến mại tiếp nhận trong năm: 2.918 hồ sơ (thông báo 2.540, đăng ký 378), tăng 16,7% so với năm 2024 (2.500 hồ sơ).",
    [
      [2918, 2540, 378],
      [2918, 16.7, 2500],
    ],
    ["378", "387"],
  ),
  t(
    "Số người được cấp thẻ bảo hiểm y tế là 214.506 người, trong đó nhóm do ngân sách đóng 98.114, nhóm được hỗ trợ 41.250, nhóm hộ gia đình 52.870, nhóm do tổ chức đóng 22.272.",
    [[214506, 98114, 41250, 52870, 22272]],
    ["41.250", "41.520"],
  ),
  t(
    "Tòa án nhân dân khu vực 2 thụ lý 874 vụ, việc; đã giải quyết 690 vụ, việc, đạt 78,9%; còn lại 184 vụ, việc đang trong thời hạn giải quyết.",
    [
      [874, 690, 184],
      [690, 78.9, 874],
    ],
    ["690", "609"],
  ),
  t(
    "Đoàn viên công đoàn có 3.402 người, chiếm 85,05% tổng số 4.000 lao động.",
    [[3402, 85.05, 4000]],
    ["85,05%", "58,05%"],
  ),
  t(
    "Thực hiện Đề án 06, Công an tỉnh đã làm sạch 812.340 dữ liệu dân cư; trong đó dữ liệu đúng 801.115, dữ liệu sai lệch được chỉnh sửa 11.225.",
    [[812340, 801115, 11225]],
    ["11.225", "12.125"],
  ),
  t(
    "Kết quả phân loại 34 đơn vị: Tốt: 9 đơn vị (26,5%), Khá: 19 đơn vị (55,9%), Trung bình: 6 đơn vị (17,6%).",
    [
      [34, 9, 19, 6],
      [9, 26.5, 34],
      [19, 55.9, 34],
      [6, 17.6, 34],
    ],
    ["19", "91"],
  ),
  t(
    "Xã Bình Minh có 2.104 hộ, trong đó 88 hộ nghèo (4,18%), 131 hộ cận nghèo (6,23%).",
    [
      [88, 4.18, 2104],
      [131, 6.23, 2104],
    ],
    ["131", "113"],
  ),
  t(
    "Trong tháng 11, số hồ sơ nộp qua Cổng Dịch vụ công quốc gia là 7.640, gấp 2,5 lần tháng 10 (3.056 hồ sơ).",
    [[7640, 2.5, 3056]],
    ["7.640", "7.460"],
  ),
  t(
    "Văn phòng công chứng số 1 chứng nhận 1.218 việc, Văn phòng công chứng số 2 chứng nhận 964 việc, Phòng Công chứng nhà nước chứng nhận 2.310 việc. Tổng số việc công chứng trên địa bàn là 4.492 việc.",
    [[4492, 1218, 964, 2310]],
    ["964", "946"],
  ),
  t(
    "Số TTHC đủ điều kiện cung cấp toàn trình là 1.106/1.850 TTHC (59,8%); số TTHC cung cấp một phần là 744/1.850 TTHC (40,2%).",
    [
      [1106, 1850, 59.8],
      [744, 1850, 40.2],
    ],
    ["744/1.850", "774/1.850"],
  ),
  t(
    "Toàn tỉnh có 117/129 xã, phường đạt tỷ lệ số hóa từ 90% trở lên; 12 xã, phường đạt dưới 90%.",
    [[129, 117, 12]],
    ["12 xã", "21 xã"],
  ),
  t(
    "Chi cục tiếp nhận tổng số 1.640 hồ sơ kiểm dịch; đã cấp 1.612 giấy chứng nhận; từ chối 28 hồ sơ.",
    [[1640, 1612, 28]],
    ["1.612", "1.621"],
  ),
  t(
    "Đã thực hiện 4 cuộc kiểm tra tại 36 đơn vị: quý I: 8 đơn vị, quý II: 10 đơn vị, quý III: 11 đơn vị, quý IV: 7 đơn vị.",
    [[36, 8, 10, 11, 7]],
    ["10", "19"],
  ),
  t(
    "Lũy kế 11 tháng: 98.402 hồ sơ; riêng tháng 11: 9.115 hồ sơ; 10 tháng đầu năm: 89.287 hồ sơ.",
    [[98402, 9115, 89287]],
    ["9.115", "9.151"],
  ),
  t("Tỷ lệ hồ sơ quá hạn giảm từ 3,2% xuống còn 1,1% (giảm 2,1 điểm phần trăm).", [[3.2, 1.1, 2.1]], ["2,1", "1,2"]),
  t(
    "Sở Tài chính được giao 52 nhiệm vụ, hoàn thành trước hạn 20, đúng hạn 27, chậm 2, đang thực hiện 3.",
    [[52, 20, 27, 2, 3]],
    ["27", "72"],
  ),
  t(
    "Toàn ngành hiện có 1.315 viên chức y tế, gồm: bác sĩ 402 người; dược sĩ 118 người; điều dưỡng 561 người; khác 234 người.",
    [[1315, 402, 118, 561, 234]],
    ["561", "516"],
  ),
  t(
    "Số phản ánh về an toàn thực phẩm, tiếng ồn và rác thải lần lượt là 64, 118 và 207 phản ánh; tổng số 389 phản ánh.",
    [[389, 64, 118, 207]],
    ["207", "270"],
  ),
  t(
    "Có 3.250 hồ sơ được đánh giá, trong đó 2.990 hồ sơ đánh giá rất hài lòng, đạt 92%; 228 hồ sơ hài lòng, đạt 7%; 32 hồ sơ chưa hài lòng, chiếm 1%.",
    [
      [3250, 2990, 228, 32],
      [2990, 92, 3250],
    ],
    ["228", "282"],
  ),
  t("UBND tỉnh đã chỉ đạo xin lỗi bằng văn bản đối với 100% hồ sơ quá hạn (42/42 hồ sơ).", [[42, 100]], null),
  t("Trên địa bàn có 2.300 hội viên, trong đó 1.200 nam, 1.450 người trên 60 tuổi, 300 người khuyết tật.", [], null),
  t(
    "Tổng số 15.420 học sinh lớp 9, trong đó 15.266 em đủ điều kiện xét tốt nghiệp, đạt 99%; 154 em không đủ điều kiện.",
    [
      [15420, 15266, 154],
      [15266, 99, 15420],
    ],
    ["154", "145"],
  ),
  t(
    "Phòng Một cửa tiếp 8.900 lượt người, bình quân 40 lượt/ngày; thời gian chờ trung bình 12 phút, giảm 3 phút so với năm trước.",
    [],
    null,
  ),
  t(
    "Trong số 96 kiến nghị được giải quyết, có 71 kiến nghị thuộc thẩm quyền tỉnh, 25 kiến nghị thuộc thẩm quyền trung ương.",
    [[96, 71, 25]],
    ["71", "17"],
  ),
  t(
    "Hồ sơ trực tuyến toàn trình: 3.216 hồ sơ; một phần: 1.084 hồ sơ; tổng hồ sơ trực tuyến: 4.300 hồ sơ/5.000 hồ sơ tiếp nhận, đạt 86%.",
    [
      [4300, 3216, 1084],
      [4300, 5000, 86],
    ],
    ["1.084", "1.048"],
  ),
  t(
    "Trong 6.540 hồ sơ trực tuyến (gồm cả 420 hồ sơ nộp thay tại quầy) có 4.020 hồ sơ toàn trình và 2.100 hồ sơ một phần.",
    [],
    null,
  ),
  t(
    "Trong kỳ phát sinh 35 hồ sơ trễ hạn; 35 hồ sơ đã có phiếu xin lỗi, trong đó 30 phiếu gửi qua hệ thống, 9 phiếu gửi trực tiếp (4 hồ sơ gửi cả hai cách).",
    [],
    null,
  ),
  t(
    "Dư nợ cho vay qua Ngân hàng Chính sách có 12.480 khách hàng, trong đó hộ nghèo 3.120 khách hàng (25%), hộ cận nghèo 4.368 khách hàng (35%), hộ mới thoát nghèo 4.992 khách hàng (40%).",
    [
      [12480, 3120, 4368, 4992],
      [3120, 25, 12480],
      [4368, 35, 12480],
      [4992, 40, 12480],
    ],
    ["4.368", "4.638"],
  ),
  t(
    "Đến ngày 20/11, đã chi trả trợ cấp cho 18.204 đối tượng, trong đó chi trả không dùng tiền mặt 16.748 đối tượng, chiếm 92%; số còn lại 1.456 đối tượng nhận tiền mặt.",
    [
      [18204, 16748, 1456],
      [16748, 92, 18204],
    ],
    ["16.748", "16.478"],
  ),
  t(
    "Chỉ tiêu giao 85%, các xã đạt bình quân 87,3%; có 40/45 xã đạt chỉ tiêu, 5 xã không đạt.",
    [[45, 40, 5]],
    ["40/45", "44/45"],
  ),
];
