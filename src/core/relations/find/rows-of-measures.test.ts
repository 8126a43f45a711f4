import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "../..";

type Row = readonly CellValue[];

/** Measures as rows, with codes and units of measure beside them, and periods as columns. */
const HEADER: readonly Row[] = [
  ["Chỉ tiêu", "Mã số", "Đơn vị tính", "Tháng trước", "Tháng này", "Lũy kế"],
  ["A", "B", "C", 1, 2, 3],
];
const COUNTED: readonly Row[] = [
  ["1. Tổng số hồ sơ tiếp nhận", "01", "Hồ sơ", 1020, 1254, 2274],
  ["- Trực tuyến", "02", "Hồ sơ", 820, 1003, 1823],
  ["- Trực tiếp", "03", "Hồ sơ", 150, 188, 338],
  ["- Bưu chính", "04", "Hồ sơ", 50, 63, 113],
  ["2. Hồ sơ đã giải quyết", "05", "Hồ sơ", 990, 1200, 2190],
  ["- Trước hạn", "06", "Hồ sơ", 700, 850, 1550],
  ["- Đúng hạn", "07", "Hồ sơ", 280, 342, 622],
  ["- Quá hạn", "08", "Hồ sơ", 10, 8, 18],
];

function read(rows: readonly Row[]) {
  const found = findAppendices(makeGrid([...HEADER, ...rows]), profiles)[0];
  if (found === undefined) throw new Error("no table");
  const { table } = found;
  const { findings } = runChecks(table);
  const told = findings.filter(({ severity }) => severity !== "note");
  return {
    noted: findings.flatMap(({ check }) => (check === "numbering-is-in-order" ? check : [])),
    said: told.map(({ check, outcome, at: [at] }) => `${outcome} ${check} ${toA1(at)}`),
    repaired: repairsOf(table, findings).flatMap(({ certain, edits }) =>
      edits.map(({ at, next }) => `${certain ? "" : "perhaps "}${toA1(at)} → ${next}`),
    ),
  };
}

const RIGHT = { noted: [], said: [], repaired: [] };

test("counts alone are right", () => expect(read(COUNTED)).toEqual(RIGHT));

test.each<[string, Row]>([
  ["money", ["3. Phí, lệ phí", "09", "Triệu đồng", "45,5", "52,25", "97,75"]],
  ["money as numbers", ["3. Phí, lệ phí", "09", "Triệu đồng", 45.5, 52, 97.5]],
  ["one figure with decimals in a row of hectares", ["3. Diện tích", "09", "ha", 45.5, 52, 97.5]],
  ["rates as texts", ["3. Tỷ lệ đúng hạn", "09", "%", "98,99%", "99,33%", "99,18%"]],
  ["rates as numbers", ["3. Tỷ lệ đúng hạn", "09", "%", 98.99, 99.33, 99.18]],
])("a row of %s among them is right", (_, row) => expect(read([...COUNTED, row])).toEqual(RIGHT));

test("what is there at a time is no sum of two times: told, not blamed, not repaired", () => {
  const { said, repaired } = read([...COUNTED, ["3. Số cán bộ", "09", "Người", 12, 13, 13]]);
  expect([said, repaired]).toEqual([["undecided identity-holds F11"], []]);
});

test("one wrong figure is mended, as the row of its total and the rows listed below it say", () => {
  const spoilt = (at: number, row: Row): readonly Row[] => COUNTED.map((one, index) => (index === at ? row : one));
  expect(read(spoilt(0, ["1. Tổng số hồ sơ tiếp nhận", "01", "Hồ sơ", 1030, 1254, 2274])).repaired).toEqual([
    "D3 → 1020",
  ]);
  expect(read(spoilt(6, ["- Đúng hạn", "07", "Hồ sơ", 280, 432, 622])).repaired).toEqual(["E9 → 342"]);
});

test("another row holds the wrong figure, too: the rows listed below a total tell which is meant, typed as texts too", () => {
  const typed = COUNTED.map((row, at) =>
    row.map((cell, column): CellValue => {
      const value = at === 1 && column === 3 ? 280 : cell;
      return typeof value === "number" ? String(value).replace(/(?=\d{3}$)(?<=\d)/, ".") : value;
    }),
  );
  expect(read(typed).repaired).toEqual(["D4 → 820"]);
});

test("one decimal among whole numbers, where nothing is measured, is told", () => {
  const row: Row = ["3. Văn bản xin lỗi", "09", "Văn bản", 12, 3.5, 15];
  expect(read([...COUNTED, row]).said[0]).toContain("count-is-whole");
});
