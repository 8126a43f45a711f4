import { makeGrid } from "../../../../test/grids/make-grid";
import { RandomSource } from "../../../../test/tables/random-source";
import { findAppendices, profiles, repairsOf, runChecks, type CellValue, type Table } from "../..";

const HEADER = ["STT", "Kho", "Tồn đầu kỳ", "Nhập", "Xuất", "Hỏng", "Tồn cuối kỳ"];

/** Opening, in, out, lost, closing. */
function stock(random: RandomSource, many: number, size: number): number[][] {
  return Array.from({ length: many }, () => {
    const [opening, received] = [random.below(size), random.below(size)];
    const spent = random.below(opening + received + 1);
    const lost = random.below(opening + received - spent + 1);
    return [opening, received, spent, lost, opening + received - spent - lost];
  });
}

const added = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

function tableOf(rows: readonly (readonly number[])[], total: readonly number[], header = HEADER): Table {
  const cells = rows.map((row, index): CellValue[] => [index + 1, `Kho ${index + 1}`, ...row]);
  const grid = makeGrid([["BIỂU NHẬP XUẤT"], header, ...cells, [null, "Cộng", ...total]]);
  const table = findAppendices(grid, profiles)[0]?.table;
  if (table === undefined) throw new Error("no table found");
  return table;
}

const balances = (table: Table): string[] =>
  table.relations.flatMap(({ kind, source }) => (kind === "balance" ? [source.clause ?? ""] : []));
const blamed = (table: Table): string[] =>
  runChecks(table).findings.flatMap(({ outcome, severity, what }) =>
    outcome === "broken" && severity === "error" ? [what] : [],
  );

test("what comes in and goes out, by the figures alone", () => {
  const rows = stock(new RandomSource(3), 12, 900);
  const table = tableOf(rows, added(rows));
  expect(balances(table)).toEqual(["«Tồn cuối kỳ» = «Tồn đầu kỳ» + «Nhập» − «Xuất» − «Hỏng»"]);
  expect(blamed(table)).toEqual([]);
});

test("a slip is named with its signs, and repaired", () => {
  const rows = stock(new RandomSource(3), 12, 900);
  const right = rows[4] ?? [];
  const slipped = rows.map((row) => (row === right ? [...row.slice(0, 2), (row[2] ?? 0) + 70, ...row.slice(3)] : row));
  const table = tableOf(slipped, added(rows));
  const [first = ""] = blamed(table);
  expect(first).toMatch(/^Kho 5: cột «Tồn cuối kỳ» = .+ nhưng «Tồn đầu kỳ» \+ «Nhập» − «Xuất» − «Hỏng» = .+, lệch 70$/);
  const { findings } = runChecks(table);
  const repairs = repairsOf(table, findings);
  expect(repairs.map(({ edits, certain }) => [edits.map(({ next }) => next), certain])).toEqual([[[right[2]], true]]);
});

test("a row that stands in no column is right: its gap stands in the total row too", () => {
  const rows = stock(new RandomSource(5), 12, 900);
  const other = rows.map((row, index) => (index === 7 ? [...row.slice(0, 4), (row[4] ?? 0) + 40] : row));
  const table = tableOf(other, added(other));
  expect(balances(table)).toEqual([]);
  expect(blamed(table)).toEqual([]);
});

test("columns that are nearly equal in pairs are in no balance", () => {
  const random = new RandomSource(9);
  const rows = Array.from({ length: 14 }, (_, index) => {
    const [one, other] = [random.below(900), random.below(900)];
    return index === 6 ? [one, one + 25, other, other + 3, 5] : [one, one, other, other, random.below(50)];
  });
  expect(balances(tableOf(rows, added(rows)))).toEqual([]);
});

test("none is invented among figures that have nothing to do with each other", () => {
  const random = new RandomSource(11);
  const header = [
    "STT",
    "Kho",
    ...Array.from({ length: 12 }, (_, column) => `Mặt hàng ${"ABCDEFGHIKLM".charAt(column)}`),
  ];
  for (let round = 0; round < 150; round += 1) {
    const size = random.pick([12, 100, 5000]);
    const rows = Array.from({ length: random.pick([5, 9, 20]) }, () =>
      Array.from({ length: 12 }, () => random.below(size)),
    );
    expect(balances(tableOf(rows, added(rows), header))).toEqual([]);
  }
});
