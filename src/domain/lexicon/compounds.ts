/**
 * Words of two or three that begin with one of the lexicon's and say something else: «Tổng cục» is no total, «cộng đồng»
 * adds nothing up.
 */
export const COMPOUNDS: readonly string[] = [
  "tổng cục",
  "tổng công ty",
  "tổng kho",
  "tổng đài",
  "tổng hợp",
  "tổng kết",
  "cộng đồng",
  "cộng tác",
  "cộng hòa",
  "tăng cường",
  "giảm nghèo",
  "cắt giảm",
];

/** Words of growth that places begin with too: «Tăng Nhơn Phú». */
export const RISES: readonly string[] = ["tăng", "giảm"];
