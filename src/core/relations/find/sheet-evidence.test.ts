import { makeGrid } from "../../../../test/grids/make-grid";
import {
  columnSums,
  findAppendices,
  fromA1,
  profiles,
  repairsOf,
  runChecks,
  toA1,
  type CellValue,
  type Grid,
} from "../..";

type Rows = readonly (readonly CellValue[])[];

const cellAt = (address: string) => fromA1(address) ?? { row: -1, column: -1 };

/** A sheet whose cells hold the sums of these areas: { C3: "D3 E3" } for «=D3+E3», { C9: "C3:C8" } for «=SUM(C3:C8)». */
const withFormulas = (rows: Rows, formulas: Readonly<Record<string, string>>): Grid => {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of Object.keys(formulas).map(cellAt))
    columns.set(row, (columns.get(row) ?? new Set()).add(column));
  const areaOf = (words: string) => {
    const [from = "", to = from] = words.split(":");
    return { top: cellAt(from).row, left: cellAt(from).column, bottom: cellAt(to).row, right: cellAt(to).column };
  };
  return {
    ...makeGrid(rows),
    formulas: columns,
    addends: { of: (at) => formulas[toA1(at)]?.split(" ").map(areaOf) ?? null },
  };
};
const read = (grid: Grid) => {
  const table = findAppendices(grid, profiles)[0]?.table;
  if (table === undefined) return null;
  const { findings } = runChecks(table);
  return {
    sums: columnSums(table).map(({ evidence, source: { clause } }) => `${evidence.join("+")}: ${clause}`),
    kinds: table.rows.map(({ kind, name }) => `${kind} ${name}`),
    errors: findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").map((f) => f.what),
    repairs: repairsOf(table, findings).map(({ edits }) => edits.map(({ at }) => toA1(at)).join()),
  };
};

test("a row's own formula says which columns its total adds, be there one row", () => {
  const found = read(
    withFormulas(
      [
        ["Đơn vị", "Đã làm", "Lần đầu", "Lần sau", "Nộp thêm"],
        ["Xã An", 150, 120, 30, 7],
      ],
      { B2: "C2 D2" },
    ),
  );
  expect(found?.sums).toEqual(["printed: B2 = C2 + D2"]);
});

test("a formula that a single row computes otherwise is none of the others'", () => {
  const rows: Rows = [
    ["Đơn vị", "Đã làm", "Lần đầu", "Lần sau", "Nộp thêm"],
    ["Xã An", 150, 120, 30, 7],
    ["Xã Bình", 90, 70, 20, 4],
    ["Xã Cao", 61, 40, 20, 1],
    ["Tổng", 301, 230, 70, 12],
  ];
  const found = read(withFormulas(rows, { B2: "C2 D2", B3: "C3 D3", B4: "C4:E4", B5: "B2:B4" }));
  expect(found?.sums).toEqual(["printed: B2 = C2 + D2"]);
});

test("rows that add the same columns in another order add the same", () => {
  const rows: Rows = [
    ["Đơn vị", "Đã làm", "Lần đầu", "Lần sau", "Nộp thêm"],
    ["Xã An", 150, 120, 30, 7],
    ["Xã Bình", 90, 70, 20, 4],
    ["Xã Cao", 61, 40, 20, 1],
    ["Xã Dương", 33, 30, 3, 2],
    ["Xã Đông", 48, 40, 5, 3],
  ];
  const formulas = { B2: "C2 D2", B3: "D3 C3", B4: "C4:E4", B5: "D5 C5", B6: "C6:E6" };
  expect(read(withFormulas(rows, formulas))?.sums).toEqual(["printed: B2 = C2 + D2"]);
});

test("rows that the total's formula steps over are no addends, whatever they are called", () => {
  const rows: Rows = [
    ["Đơn vị", "Tổng số", "Lần đầu", "Lần sau"],
    ["Xã An", 150, 120, 30],
    ["Trạm một", 50, 40, 10],
    ["Trạm hai", 20, 10, 10],
    ["Xã Bình", 90, 70, 20],
    ["Trạm ba", 33, 30, 3],
    ["Xã Cao", 61, 41, 20],
    ["Tổng", 301, 231, 70],
  ];
  const columns = ["B", "C", "D"];
  const found = read(withFormulas(rows, Object.fromEntries(columns.map((at) => [`${at}8`, `${at}2 ${at}5 ${at}7`]))));
  expect(found?.kinds.filter((kind) => kind.startsWith("unit"))).toEqual(["unit Xã An", "unit Xã Bình", "unit Xã Cao"]);
  expect([found?.errors, found?.repairs]).toEqual([[], []]);
});

describe("notes below the table", () => {
  const table = (note: string, wrong = 0): Grid =>
    makeGrid([
      ["TT", "Đơn vị", "Đã làm", "Lần đầu", "Lần sau"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      [1, "Xã An", 150, 120, 30],
      [2, "Xã Bình", 90 + wrong, 70, 20],
      [null, "Tổng", 240, 190, 50],
      [null],
      [null, note],
    ]);

  test.each([
    ["Ghi chú: cột 3 = cột 4 + cột 5", "cột 3 = cột 4 + cột 5"],
    ["Ghi chú: (3)=(4)+(5).", "(3)=(4)+(5)"],
    ["Lưu ý: Cột (3) bằng cột (4) cộng cột (5); các cột khác theo thực tế", "Cột (3) = cột (4) + cột (5)"],
    ["Trong đó cột C = cột D + cột E", "cột C = cột D + cột E"],
  ])("%s", (note, clause) => {
    expect(read(table(note))?.sums).toEqual([`printed: ${clause}`]);
  });

  test("what a note says is tested: the slip is found and put right", () => {
    const found = read(table("Ghi chú: (3) = (4) + (5)", 9));
    expect(found?.errors.length).toBe(2);
    expect(found?.repairs).toEqual(["C4"]);
  });

  test("a note that the figures deny is no sum of the table, and nothing is blamed", () => {
    const found = read(table("Ghi chú: (4) = (3) + (5)"));
    expect([found?.errors, found?.repairs]).toEqual([[], []]);
  });
});
