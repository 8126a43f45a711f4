import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "../..";

type Row = readonly CellValue[];

function read(rows: readonly Row[]) {
  const found = findAppendices(makeGrid(rows), profiles)[0];
  if (found === undefined) throw new Error("no table");
  const { table } = found;
  const { findings } = runChecks(table);
  return {
    names: table.rows.map(({ name, kind }) => `${kind} ${name}`),
    said: findings.filter(({ severity }) => severity !== "note").map(({ check, at: [at] }) => `${check} ${toA1(at)}`),
    repaired: repairsOf(table, findings).flatMap(({ certain, edits }) =>
      edits.map(({ at, next }) => `${certain ? "" : "perhaps "}${toA1(at)} → ${next}`),
    ),
  };
}

describe("rows of days", () => {
  const header: Row = ["Ngày", "Phiếu phát ra", "Phiếu thu về", "Rất hài lòng", "Hài lòng", "Không hài lòng"];
  const counts: readonly (readonly number[])[] = [
    [45, 44, 20, 22, 2],
    [52, 50, 30, 19, 1],
    [38, 38, 21, 17, 0],
    [61, 58, 33, 23, 2],
    [40, 39, 18, 20, 1],
  ];
  const total: Row = ["Cộng tuần", 236, 229, 122, 101, 6];
  const names = ["unit 03/11/2025", "unit 04/11/2025", "unit 05/11/2025", "unit 06/11/2025", "unit 07/11/2025"];
  const days: readonly [string, (day: number) => CellValue][] = [
    ["as Excel's dates", (day) => ({ is: "date", serial: 45_964 + day - 3 })],
    ["as texts", (day) => `0${day}/11/2025`],
  ];

  test.each(days)("%s are names", (_, day) => {
    const rows = counts.map((row, index): Row => [day(index + 3), ...row]);
    expect(read([header, ...rows, total])).toEqual({ names: [...names, "total Cộng tuần"], said: [], repaired: [] });
    const spoilt = rows.map((row, index) => (index === 3 ? [row[0] ?? null, 61, 85, 33, 23, 2] : row));
    expect(read([header, ...spoilt, total]).repaired).toEqual(["C5 → 58"]);
  });
});

test("ranges among the words of a header label columns, without a merge to say so", () => {
  const rows: readonly Row[] = [
    ["Quầy", "Lượt đến", "Chia theo độ tuổi", null, null],
    [null, null, "Dưới 35", "35-60", "≥ 60"],
    ["Đất đai", 1284, 412, 655, 217],
    ["Hộ tịch", 2017, 1120, 611, 286],
    ["Xây dựng", 396, 101, 248, 47],
    ["Lao động", 745, 96, 301, 348],
    ["Cộng", 4442, 1729, 1815, 898],
  ];
  expect(read(rows)).toMatchObject({ said: [], repaired: [] });
  expect(read(rows.map((row) => (row[0] === "Hộ tịch" ? ["Hộ tịch", 2017, 1120, 661, 286] : row))).repaired).toEqual([
    "D4 → 611",
  ]);
});

describe("a group without a total, beside the column that it divides", () => {
  const sheet = (others: number): readonly Row[] => [
    ["STT", "Phòng", "Biên chế giao", "Hiện có", "Trong đó nữ", "Trình độ", null, null],
    [null, null, null, null, null, "Sau đại học", "Đại học", "Khác"],
    [1, "Văn phòng", 22, 20, 9, 5, 14, 1],
    [2, "Kinh tế", 18, 18, 7, 6, 11, 1],
    [3, "Văn hóa", 16, 15, 10, 4, others, 0],
    [4, "Phục vụ hành chính công", 9, 8, 6, 1, 7, 0],
    [5, "Trạm y tế", 14, 12, 9, 2, 8, 2],
    [null, "Tổng", 79, 73, 41, 18, 51, 4],
  ];

  test("is related to it, and the slip is known", () => {
    expect(read(sheet(11))).toMatchObject({ said: [], repaired: [] });
    expect(read(sheet(17)).repaired).toEqual(["G5 → 11"]);
  });

  test("is nobody's where no column outside is its sum", () => {
    const other = sheet(11).map((row, at) =>
      at < 2 ? row : row.map((cell, column) => (column === 3 ? Number(cell) + at : cell)),
    );
    expect(read(other).repaired).toEqual([]);
  });
});

describe("a column of kinds beside the names", () => {
  test("«Đơn vị tính» names no rows, however few of its words are said again", () => {
    const { names, said } = read([
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ"],
      [1, "Hồ sơ tiếp nhận", "hồ sơ", 12_000, 9_450, "78,75%"],
      [2, "Hồ sơ trực tuyến", "hồ sơ", 9_000, 7_938, "88,2%"],
      [3, "Thu phí, lệ phí", "triệu đồng", 850, 702, "82,59%"],
      [4, "Cuộc kiểm tra", "cuộc", 24, 15, "62,5%"],
      [5, "Hồ sơ thanh toán trực tuyến", "hồ sơ", 6_000, 5_130, "85,5%"],
    ]);
    expect(names[0]).toBe("unit Hồ sơ tiếp nhận");
    expect(said).toEqual([]);
  });

  test("a note beside every unit but one takes no names from them", () => {
    const { names } = read([
      ["Đơn vị", "Đã nhận", "Đã xong", "Còn lại", "Ghi chú"],
      ["Một cửa", 30, 20, 10, "gửi muộn"],
      ["Tư pháp", 45, 25, 20, "chưa ký"],
      ["Một cửa", 31, 11, 20, "quầy 2"],
      ["Địa chính", 28, 18, 10, null],
      ["Tổng", 134, 74, 60, null],
    ]);
    expect(names[0]).toBe("unit Một cửa");
  });
});

describe("rows of ages", () => {
  const rows: readonly Row[] = [
    ["Nhóm tuổi", "Nam", "Nữ", "Tổng"],
    ["0-14", 1210, 1105, 2315],
    ["15-59", 3050, 3100, 6150],
    ["60+", 690, 845, 1535],
    ["Tổng", 4950, 5050, 10_000],
  ];

  test("ranges are names, not numbers before a name", () =>
    expect(read(rows)).toEqual({
      names: ["unit 0-14", "unit 15-59", "unit 60+", "total Tổng"],
      said: [],
      repaired: [],
    }));

  test("a slip among them is mended", () =>
    expect(read(rows.map((row, at) => (at === 2 ? ["15-59", 3050, 3010, 6150] : row))).repaired).toEqual([
      "C3 → 3100",
    ]));
});

test("years in turn are headers of their columns, without a title above them", () => {
  const rows: readonly Row[] = [
    ["Chỉ tiêu", 2024, 2025, 2026, "2026/2025 (%)"],
    ["Tiếp nhận", 12_000, 13_200, 14_520, "110,0"],
    ["- Trực tuyến", 6000, 9240, 12_342, "133,6"],
    ["- Trực tiếp", 6000, 3960, 2178, "55,0"],
    ["Đã giải quyết", 11_800, 13_000, 14_400, "110,8"],
  ];
  expect(read(rows).said).toEqual([]);
  expect(
    read(rows.map((row, at) => (at === 4 ? ["Đã giải quyết", 11_800, 13_000, 14_400, "108,1"] : row))).said,
  ).toEqual(["rate-matches-counts E5"]);
});
