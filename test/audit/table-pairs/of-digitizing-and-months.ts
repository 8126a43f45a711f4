import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at; the outcomes as they are now. */
export const ofDigitizingAndMonths: readonly TablePair[] = [
  {
    table: "digit",
    right:
      "Toàn khu vực tiếp nhận 3.000 hồ sơ, số hóa 2.754 hồ sơ, đạt 91,8%; số hóa kết quả 2.559/2.850 kết quả, đạt 89,79%.",
    slip: ["3.000", "3.300"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Phường Tân Lập có số hồ sơ nhiều nhất 1.520 hồ sơ, tỷ lệ số hóa hồ sơ và kết quả cùng đạt 95%.",
    slip: ["95", "92"],
    outcome: "silent",
  },
  {
    table: "digit",
    right:
      "Phường Ea Tam đạt thấp: số hóa hồ sơ 75%, số hóa kết quả 65%, thấp hơn mức chung lần lượt 16,8 và 24,79 điểm phần trăm.",
    slip: ["16,8", "13,8"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "Các xã Quảng Phú, Hòa Đông có tỷ lệ số hóa kết quả bằng nhau, 90%.",
    slip: ["90", "93"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "Còn 246 hồ sơ chưa được số hóa, trong đó Phường Ea Tam 90 hồ sơ, Phường Tân Lập 76 hồ sơ.",
    slip: ["246", "276"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Còn 291 kết quả chưa số hóa, nhiều nhất tại Phường Ea Tam với 112 kết quả.",
    slip: ["112", "142"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "Hai phường tiếp nhận 1.880 hồ sơ, hai xã tiếp nhận 1.120 hồ sơ.",
    slip: ["1.880", "1.580"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Tỷ lệ số hóa hồ sơ của hai phường là 91,17%, của hai xã là 92,86%.",
    slip: ["92,86", "95,86"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "3/4 đơn vị đạt tỷ lệ số hóa kết quả từ 90% trở lên, còn Phường Ea Tam (65%) chưa đạt.",
    slip: ["90", "93"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "Xã Quảng Phú: tiếp nhận 640, số hóa 608 (95%); trả 600 kết quả, số hóa 540 (90%).",
    slip: ["90", "93"],
    outcome: "told",
  },
  {
    table: "months",
    right: "6 tháng đầu năm tiếp nhận 2.160 hồ sơ, trong đó trực tuyến 1.831 hồ sơ (84,77%), trực tiếp 329 hồ sơ.",
    slip: ["84,77", "87,77"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Quý I tiếp nhận 935 hồ sơ, quý II tiếp nhận 1.225 hồ sơ, tăng 290 hồ sơ.",
    slip: ["1.225", "1.525"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Tháng 6 tiếp nhận cao nhất với 435 hồ sơ, tháng 2 thấp nhất (205 hồ sơ) do nghỉ Tết.",
    slip: ["435", "465"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Bình quân mỗi tháng tiếp nhận 360 hồ sơ.",
    slip: ["360", "330"],
    outcome: "silent",
  },
  {
    table: "months",
    right:
      "Đã giải quyết 2.132 hồ sơ, đúng hạn 2.119 hồ sơ, đạt 99,39%; quá hạn 13 hồ sơ phát sinh ở tháng 1 (3 hồ sơ), tháng 3 (6 hồ sơ) và tháng 5 (4 hồ sơ).",
    slip: ["2.119", "2.419"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Ba tháng không có hồ sơ quá hạn là tháng 2, tháng 4 và tháng 6.",
    slip: null,
    outcome: null,
  },
  {
    table: "months",
    right: "Tháng 3 giải quyết 415 hồ sơ, 6 hồ sơ quá hạn, chiếm 1,45%.",
    slip: ["1,45", "1,75"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Tỷ lệ hồ sơ trực tuyến tăng từ 80% (tháng 1) lên 89,89% (tháng 6).",
    slip: ["80", "83"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Tháng 5 nhận 402 hồ sơ, tháng 6 nhận 435 hồ sơ, tăng 8,21%.",
    slip: ["435", "465"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Từ tháng 4 đến tháng 6 tiếp nhận 1.225 hồ sơ, trực tuyến 1.073 hồ sơ, đạt 87,59%.",
    slip: ["87,59", "84,59"],
    outcome: "told",
  },
  {
    table: "digit",
    right: "Trong kỳ đã số hóa 608 hồ sơ của Xã Quảng Phú và 432 hồ sơ của Xã Hòa Đông.",
    slip: ["608", "638"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Phường Tân Lập số hóa 1.444/1.520 hồ sơ, 1.406/1.480 kết quả.",
    slip: null,
    outcome: null,
  },
  {
    table: "digit",
    right: "Tỷ lệ số hóa kết quả của Phường Ea Tam (65%) thấp hơn 30 điểm phần trăm so với Phường Tân Lập (95%).",
    slip: ["30", "33"],
    outcome: "told",
  },
  {
    table: "digit",
    right: "Kết quả giải quyết được số hóa 2.559 kết quả, chiếm 89,79% tổng số kết quả.",
    slip: ["2.559", "2.259"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Xã Hòa Đông tiếp nhận 480 hồ sơ, giải quyết 450 hồ sơ, còn 30 hồ sơ đang giải quyết.",
    slip: ["480", "450"],
    outcome: "asked",
  },
  {
    table: "digit",
    right: "Trong tổng số 3.000 hồ sơ tiếp nhận, Phường Tân Lập chiếm 50,67%.",
    slip: ["3.000", "3.300"],
    outcome: "told",
  },
  {
    table: "digit",
    right: "Có 01 đơn vị đạt tỷ lệ số hóa hồ sơ dưới 80% là Phường Ea Tam (270/360 hồ sơ).",
    slip: ["80", "83"],
    outcome: "silent",
  },
  {
    table: "digit",
    right: "Chỉ tiêu số hóa kết quả năm 2026 là 100%; toàn khu vực mới đạt 89,79%, còn thiếu 10,21%.",
    slip: ["100", "130"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Tháng 1 tiếp nhận 310 hồ sơ, trong đó 248 hồ sơ trực tuyến, 62 hồ sơ trực tiếp.",
    slip: ["248", "278"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Số hồ sơ trực tuyến tăng dần từ 330 hồ sơ (tháng 4) lên 391 hồ sơ (tháng 6).",
    slip: ["330", "360"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Tháng 2 giải quyết 210 hồ sơ, nhiều hơn số tiếp nhận 5 hồ sơ do tồn từ tháng 1.",
    slip: ["210", "240"],
    outcome: "silent",
  },
  {
    table: "months",
    right: "Tổng số hồ sơ đã giải quyết trong 6 tháng là 2.132 hồ sơ, bình quân 355 hồ sơ/tháng.",
    slip: ["2.132", "2.432"],
    outcome: "told",
  },
  {
    table: "months",
    right: "Tỷ lệ hồ sơ quá hạn 6 tháng là 0,61%.",
    slip: ["0,61", "0,31"],
    outcome: "asked",
  },
  {
    table: "months",
    right: "Hồ sơ trực tiếp giảm từ 70 hồ sơ (tháng 3) xuống còn 44 hồ sơ (tháng 6).",
    slip: ["70", "73"],
    outcome: "silent",
  },
];
