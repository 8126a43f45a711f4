import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at. */
export const ofHouseholds: readonly TablePair[] = [
  {
    table: "households",
    right: "Toàn khu vực có 12.000 hộ, trong đó hộ nghèo 260 hộ (2,17%), hộ cận nghèo 332 hộ (2,77%).",
    slip: ["260", "206"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Xã Bình Lâm có số hộ nghèo cao nhất (90 hộ), chiếm 5% số hộ của xã.",
    slip: ["90", "80"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Phường Dân Lợi có 4.600 hộ, 46 hộ nghèo, 92 hộ cận nghèo, 16.640 người tham gia BHYT.",
    slip: ["16.640", "16.460"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số người tham gia BHYT của 3 xã là 26.360 người, của phường là 16.640 người.",
    slip: ["26.360", "23.660"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Xã Cẩm Thủy: 3.200 hộ; xã An Bình: 2.400 hộ; xã Bình Lâm: 1.800 hộ.",
    slip: ["2.400", "2.040"],
    outcome: "told",
  },
  { table: "households", right: "4/4 đơn vị có hộ nghèo.", slip: ["4/", "3/"], outcome: "silent" },
  {
    table: "households",
    right: "Số hộ cận nghèo của xã Cẩm Thủy và phường Dân Lợi là 96 và 92 hộ.",
    slip: ["96", "69"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Hộ nghèo giảm 40 hộ so với năm 2025 (300 hộ), còn 260 hộ.",
    slip: ["260", "280"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số hộ nghèo của xã An Bình là 60 hộ, ít hơn xã Bình Lâm 30 hộ.",
    slip: ["30", "40"],
    outcome: "silent",
  },
  {
    table: "households",
    right:
      "Tổng số 43.000 người tham gia BHYT, trong đó xã An Bình 8.400, xã Bình Lâm 6.120, xã Cẩm Thủy 11.840, phường Dân Lợi 16.640.",
    slip: ["11.840", "11.480"],
    outcome: "told",
  },
  { table: "households", right: "Xã Đại Đồng có 2.900 hộ.", slip: null, outcome: null },
  {
    table: "households",
    right: "Phường Dân Lợi có tỷ lệ hộ nghèo thấp nhất, 1%.",
    slip: ["1%", "2%"],
    outcome: "silent",
  },
  {
    table: "households",
    right: "Ngoài xã Bình Lâm (90 hộ), các xã, phường khác có 170 hộ nghèo.",
    slip: ["170", "107"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Tỷ lệ hộ nghèo toàn khu vực là 2,17%, tỷ lệ hộ cận nghèo 2,77%.",
    slip: ["2,77", "2,67"],
    outcome: "silent",
  },
  {
    table: "households",
    right: "Xã Cẩm Thủy có 64 hộ nghèo, bằng 2% tổng số hộ (3.200 hộ).",
    slip: ["64", "46"],
    outcome: "told",
  },
  { table: "households", right: "Cả khu vực còn 592 hộ nghèo và cận nghèo.", slip: ["592", "529"], outcome: "asked" },
  {
    table: "households",
    right: "Xã Bình Lâm: 1.800 hộ, 90 hộ nghèo (5%), 54 hộ cận nghèo (3%), 6.120 người tham gia BHYT.",
    slip: ["54", "45"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số hộ nghèo cao nhất là Bình Lâm (90), thấp nhất là Dân Lợi (46).",
    slip: ["46", "64"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Năm 2025, Xã An Bình có 75 hộ nghèo; năm 2026 còn 60 hộ, giảm 15 hộ.",
    slip: ["60", "66"],
    outcome: "silent",
  },
  {
    table: "households",
    right: "Phường Dân Lợi và Xã Cẩm Thủy có 7.800 hộ, chiếm 65% tổng số hộ.",
    slip: ["7.800", "7.080"],
    outcome: "told",
  },
  {
    table: "households",
    right: "BHYT: toàn khu vực 43.000 người tham gia, trong đó phường Dân Lợi 16.640 người, ba xã 26.360 người.",
    slip: ["26.360", "26.630"],
    outcome: "told",
  },
  { table: "households", right: "Bình quân mỗi hộ có 3,58 người tham gia BHYT.", slip: null, outcome: null },
  { table: "households", right: "Đã cấp 260 sổ hộ nghèo, 332 sổ hộ cận nghèo.", slip: null, outcome: null },
  {
    table: "households",
    right: "Hộ nghèo được hỗ trợ nhà ở: 24 hộ, trong đó Xã Bình Lâm 10 hộ, Xã An Bình 8 hộ, Xã Cẩm Thủy 6 hộ.",
    slip: null,
    outcome: null,
  },
  {
    table: "households",
    right: "Toàn khu vực giảm 35 hộ nghèo so với đầu năm, trong đó Xã Bình Lâm giảm 14 hộ, Phường Dân Lợi giảm 21 hộ.",
    slip: null,
    outcome: null,
  },
  {
    table: "households",
    right: "Xã An Bình vận động 12 hộ thoát nghèo, còn 60 hộ nghèo và 90 hộ cận nghèo.",
    slip: ["90", "99"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số người chưa tham gia BHYT của Xã An Bình là 620 người, của Xã Bình Lâm là 410 người.",
    slip: null,
    outcome: null,
  },
];
