import { makeGrid } from "../../../../test/grids/make-grid";
import { countLayouts } from "../../../../test/grids/count-layouts";
import { decimalLayouts } from "../../../../test/grids/decimal-layouts";
import { layOut } from "../../../../test/grids/office-layouts";
import { RandomSource } from "../../../../test/tables/random-source";
import { findAppendices, profiles, repairsOf, runChecks, type CellValue, type Finding, type Table } from "../..";

const tableOf = (rows: readonly (readonly CellValue[])[]): Table => {
  const [found] = findAppendices(makeGrid(rows), profiles);
  if (found === undefined) throw new Error("no table");
  return found.table;
};
const told = (table: Table): readonly Finding[] =>
  runChecks(table).findings.filter(({ severity }) => severity !== "note");

const header = ["STT", "Đơn vị", "Tổng kinh phí (triệu đồng)", "Chi lương", "Chi khác", "Số người"];
/** 10 × the money, so that the sums below are exact. */
const units: readonly (readonly [string, number, number, number])[] = [
  ["Phòng Một", 12_345, 2_001, 14],
  ["Phòng Hai", 9_017, 3_333, 9],
  ["Phòng Ba", 20_480, 155, 31],
  ["Phòng Bốn", 7_712, 1_908, 8],
  ["Phòng Năm", 15_503, 4_249, 17],
];
const money = (of: number): number => of / 10;
function rowsOf(print: (of: number) => CellValue): CellValue[][] {
  const sum = (at: 1 | 2 | 3): number => units.reduce((all, unit) => all + unit[at], 0);
  return [
    [...header],
    ...units.map(([name, pay, other, people], at) => [
      at + 1,
      name,
      print(pay + other),
      print(pay),
      print(other),
      people,
    ]),
    [null, "Tổng cộng", print(sum(1) + sum(2)), print(sum(1)), print(sum(2)), sum(3)],
  ];
}
const inText = (of: number): string => `${Math.floor(of / 10)}`.replace(/\B(?=(?:\d{3})+$)/g, ".") + `,${of % 10}`;

test.each([
  ["numbers", money],
  ["texts", inText],
])("money with decimals beside counts, in %s: read, and right", (_, print) => {
  const table = tableOf(rowsOf(print));
  expect(table.columns.map(({ label }) => label)).toEqual(header.slice(2));
  expect(told(table)).toEqual([]);
});

test("a slip is found to the last decimal, and mended by the figure as it is printed", () => {
  const rows = rowsOf(money);
  const row = rows[3];
  if (row === undefined) throw new Error("no row");
  row[3] = 2084; // 2048,0
  const table = tableOf(rows);
  const { findings } = runChecks(table);
  expect(findings.filter(({ outcome }) => outcome === "broken").map(({ what }) => what)).toContainEqual(
    expect.stringContaining("= 2.063,5 nhưng «Chi lương» + «Chi khác» = 2.084+15,5 = 2.099,5, lệch 36"),
  );
  expect(repairsOf(table, findings)).toMatchObject([{ certain: true, edits: [{ found: 2084, next: 2048 }] }]);
});

test("one sum that misses by a last decimal may have been rounded: it is told, and nobody is blamed", () => {
  const rows = rowsOf(money);
  const row = rows[2];
  if (row === undefined) throw new Error("no row");
  row[2] = 1234.9; // 1235,0
  const table = tableOf(rows);
  const { findings } = runChecks(table);
  expect(told(table).map(({ outcome }) => outcome)).toEqual(["undecided", "undecided"]);
  expect(told(table)[0]?.what).toContain("có thể do làm tròn");
  expect(repairsOf(table, findings)).toEqual([]);
});

test("thousands that lost their point are no decimals", () => {
  const table = tableOf([
    ["STT", "Đơn vị", "Tổng số", "Nam", "Nữ"],
    [1, "Xã An", 8.089, 4.051, 4.038],
    [2, "Xã Bình", 702, 402, 300],
    [3, "Xã Cao", 640, 320, 320],
    [4, "Xã Dương", 905, 455, 450],
    [null, "Tổng", 10.336, 5.228, 5.108],
  ]);
  expect(table.counts.scale).toBeUndefined();
});

test.each([...countLayouts, ...decimalLayouts].map((layout) => [layout.name, layout] as const))(
  "%s: right as it is laid out",
  (_, layout) => {
    for (const seed of [1, 2, 3]) {
      const found = findAppendices(layOut(layout, new RandomSource(seed)).grid, profiles);
      expect(found.length).toBeGreaterThan(0);
      for (const { table } of found) {
        const { findings } = runChecks(table);
        expect(findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")).toEqual([]);
        expect(repairsOf(table, findings)).toEqual([]);
      }
    }
  },
);

test("a small part that rounding hides in every unit is missed by the totals: nothing is blamed", () => {
  const figures = [
    [1, 0.8, 0.2, 0],
    [1.2, 0.4, 0.7, 0.1],
    [0.5, 0.4, 0.1, 0],
    [0.4, 0.3, 0, 0.1],
    [0.8, 0.4, 0.3, 0],
    [0.6, 0.4, 0.2, 0.1],
    [0.4, 0.1, 0.2, 0],
    [2.2, 1.1, 1, 0.1],
    [1.1, 0.2, 0.8, 0.1],
    [1.1, 0.6, 0.5, 0],
    [0.9, 0.7, 0.2, 0],
    [1.9, 1, 0.9, 0.1],
  ].map((row, at): CellValue[] => [`Điểm số ${at + 1}`, ...row]);
  const grid = makeGrid([
    ["Đơn vị", "Tổng số", "Thu hồi", "Cấp lại", "Miễn phí"],
    ...figures,
    ["Tổng cộng", 12.2, 6.3, 5, 0.8],
  ]);
  const blamed = findAppendices(grid, profiles).flatMap(({ table }) =>
    told(table).filter(({ outcome }) => outcome === "broken"),
  );
  expect(blamed).toEqual([]);
});
