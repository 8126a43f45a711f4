import type { TablePair } from "./pair";

/** Typed by hand after the table «quarter», a second time: a whole report, lists and sentences; the slips were drawn. */
export const ofQuarter: readonly TablePair[] = [
  {
    table: "quarter",
    right: "Phường Quyết Thắng có 1.502 hồ sơ trực tuyến, chiếm 45,0% hồ sơ trực tuyến của cấp xã (3.340 hồ sơ).",
    slip: ["3.340", "3.430"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Ba đơn vị tiếp nhận nhiều nhất: phường Quyết Thắng 1.753 hồ sơ, Sở Công Thương 1.250 hồ sơ, phường Đồng Tâm 1.107 hồ sơ; tổng 3 đơn vị 4.110 hồ sơ, chiếm 71,00% toàn tỉnh.",
    slip: ["1.107", "1.170"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Đề nghị phường Quyết Thắng giải quyết dứt điểm 8 hồ sơ quá hạn trước ngày 15/12/2026; xã Tân Lập 5 hồ sơ, xã Yên Sơn 2 hồ sơ trước ngày 10/12/2026.",
    slip: ["8", "18"],
    outcome: "asked",
  },
  {
    table: "quarter",
    right:
      "Trong tổng số 5.003 hồ sơ trực tuyến, phường Quyết Thắng chiếm 30,0%, Sở Công Thương chiếm 24,1%, phường Đồng Tâm chiếm 19,9%, các đơn vị khác chiếm 25,9%.",
    slip: ["24,1", "21,4"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Cấp tỉnh còn 106 hồ sơ đang giải quyết, trong đó Sở Công Thương 45 hồ sơ, Sở Tài chính 36 hồ sơ; 2 đơn vị kia 25 hồ sơ.",
    slip: ["45", "54"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "BÁO CÁO\nKết quả tiếp nhận, giải quyết TTHC quý III năm 2026\n\nI. KẾT QUẢ\n1. Tình hình tiếp nhận\nTrong quý III/2026, các cơ quan, đơn vị trên địa bàn tỉnh tiếp nhận 5.789 hồ sơ (kỳ trước chuyển qua 158, tiếp nhận mới 5.631). Trong đó:\n- Trực tuyến: 5.003 hồ sơ, chiếm 88,85% hồ sơ mới;\n- Trực tiếp và BCCI: 628 hồ sơ, chiếm 11,15% hồ sơ mới.\n2. Tình hình giải quyết\n- Đã giải quyết: 5.544 hồ sơ, trong đó trước hạn 4.202, đúng hạn 1.283, quá hạn 59.\n- Đang giải quyết: 245 hồ sơ, trong đó trong hạn 226, quá hạn 19.\n3. Một số đơn vị có hồ sơ quá hạn\n- Sở Công Thương: 12 hồ sơ (đã giải quyết 9, đang giải quyết 3);\n- UBND phường Quyết Thắng: 35 hồ sơ (đã giải quyết 27, đang giải quyết 8);\n- UBND xã Tân Lập: 17 hồ sơ (đã giải quyết 12, đang giải quyết 5).\n\nII. TỒN TẠI\nVẫn còn 78 hồ sơ quá hạn (1,35% tổng số hồ sơ), trong đó 06/09 đơn vị để xảy ra quá hạn.\nIII. NHIỆM VỤ\n1. Sở Công Thương, UBND phường Quyết Thắng tập trung xử lý 11 hồ sơ đang quá hạn, báo cáo UBND tỉnh trước ngày 20/10/2026.\n2. Phấn đấu trong quý IV tỷ lệ hồ sơ trực tuyến đạt từ 90% trở lên, tỷ lệ đúng hạn đạt 99%.",
    slip: ["5.789", "5.798"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Đến ngày 30/9/2026, Trung tâm Phục vụ hành chính công tỉnh và các xã, phường đã tiếp nhận 5.789 hồ sơ, tăng 489 hồ sơ (tương ứng tăng 9,23%) so với quý II (5.300 hồ sơ). Khối cấp tỉnh 1.830 hồ sơ, khối cấp xã 3.959 hồ sơ. Đã trả 5.544 kết quả, trong đó cấp tỉnh 1.724, cấp xã 3.820. Tỷ lệ trả đúng hạn chung 98,9%, trong đó cấp tỉnh 99,2%, cấp xã 98,8%.",
    slip: ["489", "498"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Kết quả thực hiện của từng đơn vị:\na) Sở Tài chính: nhận 380, trả 344 (đúng hạn 340, trễ 4).\nb) Sở Khoa học và Công nghệ: nhận 180, trả 160 (đúng hạn 160, trễ 0).\nc) Thanh tra tỉnh: nhận 20, trả 15 (đúng hạn 14, trễ 1).\nd) Sở Công Thương: nhận 1.250, trả 1.205 (đúng hạn 1.196, trễ 9).\nCộng 4 đơn vị: nhận 1.830, trả 1.724 (đúng hạn 1.710, trễ 14).",
    slip: ["340", "304"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Đơn vị | Tiếp nhận | Giải quyết | Quá hạn\nSở Tài chính | 380 | 344 | 4\nSở Công Thương | 1.250 | 1.205 | 9\nUBND xã Yên Sơn | 318 | 305 | 6\nCộng | 1.948 | 1.854 | 19",
    slip: ["1.250", "1.205"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Về cấp xã, 3.820 hồ sơ đã giải quyết gồm 2.720 hồ sơ trước hạn, 1.055 hồ sơ đúng hạn và 45 hồ sơ trễ hạn; 139 hồ sơ chưa đến hạn hoặc quá hạn (lần lượt 124 và 15 hồ sơ).",
    slip: ["3.820", "3.802"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Số hồ sơ tiếp nhận trực tuyến của Sở Tài chính, Sở Khoa học và Công nghệ, Sở Công Thương lần lượt là 310, 148 và 1.205 hồ sơ; Thanh tra tỉnh không có.",
    slip: ["1.205", "1.250"],
    outcome: "asked",
  },
  {
    table: "quarter",
    right:
      "So sánh giữa hai khối cho thấy cấp xã nhận nhiều hơn cấp tỉnh 2.129 hồ sơ (3.959 so với 1.830), nhưng tỷ lệ trực tuyến thấp hơn 8,97 điểm phần trăm (86,06% so với 95,03%).",
    slip: ["8,97", "8,79"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Tính riêng phường Đồng Tâm: 998/1.085 hồ sơ mới nộp trực tuyến (91,98%), 87 hồ sơ nộp tại quầy.",
    slip: ["91,98", "91,89"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Toàn tỉnh còn 19 hồ sơ quá hạn chưa giải quyết, giảm so với đầu kỳ; các xã, phường còn 15, các sở còn 4.",
    slip: ["19", "91"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Trong 5.544 hồ sơ đã giải quyết, có tới 4.202 hồ sơ (hơn ba phần tư) giải quyết sớm hơn thời hạn quy định.",
    slip: ["4.202", "4.220"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Phường Quyết Thắng tiếp nhận 1.753 hồ sơ, nhiều gấp gần 8 lần xã Phú Cường (228 hồ sơ).",
    slip: ["228", "282"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Có 3/5 xã, phường (60%) và 3/4 sở, ngành (75%) phát sinh hồ sơ trả quá hạn.",
    slip: ["75", "57"],
    outcome: "told",
  },
  {
    table: "quarter",
    right: "Không tính hồ sơ kỳ trước, toàn tỉnh tiếp nhận 5.631 hồ sơ, bình quân khoảng 61 hồ sơ/ngày (92 ngày).",
    slip: ["92", "29"],
    outcome: "silent",
  },
  {
    table: "quarter",
    right:
      "Sở Công Thương đứng đầu khối sở, ngành về số hồ sơ (1.250/1.830 hồ sơ, 68,31%); phường Quyết Thắng đứng đầu khối xã, phường (1.753/3.959 hồ sơ, 44,28%).",
    slip: ["44,28", "44,82"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "- Tổng số hồ sơ tiếp nhận: 5.789.\n+ Tiếp nhận trực tuyến: 5.003.\n+ Tiếp nhận trực tiếp, qua BCCI: 628.\n+ Từ kỳ trước chuyển qua: 158.\n- Số hồ sơ đã giải quyết: 5.544; trong đó, giải quyết trước hạn: 4.202, đúng hạn: 1.283, quá hạn: 59.\n- Số hồ sơ đang giải quyết: 245; trong đó, trong hạn: 226, quá hạn: 19.",
    slip: ["5.789", "5.798"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Các hồ sơ quá hạn tập trung ở lĩnh vực đất đai (39 hồ sơ của phường Quyết Thắng và xã Tân Lập), còn lại là hồ sơ thuộc lĩnh vực khác.",
    slip: ["39", "93"],
    outcome: "asked",
  },
  {
    table: "quarter",
    right:
      "Tại cấp xã, tỷ lệ giải quyết đúng hạn cao nhất là Đồng Tâm và Phú Cường (cùng 100%), thấp nhất là Tân Lập (97,71%).",
    slip: ["97,71", "97,17"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "UBND xã Tân Lập có 12 hồ sơ trễ hạn trong tổng số 523 hồ sơ đã giải quyết (2,29%); UBND xã Yên Sơn có 6 hồ sơ trong tổng số 305 hồ sơ (1,97%).",
    slip: ["2,29", "2,92"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Sở Tài chính còn 01 hồ sơ, Sở Công Thương còn 03 hồ sơ, phường Quyết Thắng còn 08 hồ sơ, xã Tân Lập còn 05 hồ sơ, xã Yên Sơn còn 02 hồ sơ đang giải quyết quá hạn.",
    slip: null,
    outcome: null,
  },
  {
    table: "quarter",
    right: "Số hồ sơ đã giải quyết so với số hồ sơ tiếp nhận: cấp tỉnh 94,21%; cấp xã 96,49%; chung toàn tỉnh 95,77%.",
    slip: ["96,49", "96,94"],
    outcome: "asked",
  },
  {
    table: "quarter",
    right:
      "Cả quý chỉ có 01 hồ sơ của Thanh tra tỉnh trả quá hạn; Sở Khoa học và Công nghệ, UBND xã Phú Cường, UBND phường Đồng Tâm tiếp tục duy trì 100% đúng hạn.",
    slip: ["100", "103"],
    outcome: "silent",
  },
  {
    table: "quarter",
    right: "Qua rà soát, 45 hồ sơ đang giải quyết của Sở Công Thương có 3 hồ sơ đã quá hạn, 42 hồ sơ còn trong hạn.",
    slip: ["45", "54"],
    outcome: "told",
  },
  {
    table: "quarter",
    right:
      "Hồ sơ trực tiếp tại 3 xã (Tân Lập 133, Yên Sơn 60, Phú Cường 41) là 234 hồ sơ; tại 2 phường (Đồng Tâm 87, Quyết Thắng 220) là 307 hồ sơ.",
    slip: ["307", "370"],
    outcome: "told",
  },
];
