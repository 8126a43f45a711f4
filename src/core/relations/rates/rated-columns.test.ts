import fc from "fast-check";
import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue, type Table } from "../..";

type Row = readonly CellValue[];

const HEADER: Row = ["Đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ"];

const percent = (part: number, whole: number): string =>
  `${(Math.round((1_000 * part) / whole) / 10).toFixed(1).replace(".", ",")}%`;
const rated = (name: string, whole: number, part: number): Row => [name, whole, part, percent(part, whole)];
const units: readonly Row[] = [
  rated("Sở An", 1200, 1140),
  rated("Sở Bình", 800, 816),
  rated("Sở Cao", 450, 441),
  rated("Sở Dư", 300, 240),
];
const total = rated("Cộng", 2750, 2637);

const tableOf = (rows: readonly Row[]): Table | undefined => findAppendices(makeGrid(rows), profiles)[0]?.table;
const said = (rows: readonly Row[]): readonly string[] => {
  const table = tableOf(rows);
  if (table === undefined) return ["no table"];
  return runChecks(table)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ outcome, at: [at] }) => `${outcome} ${toA1(at)}`);
};
const repaired = (rows: readonly Row[]): readonly string[] => {
  const table = tableOf(rows);
  if (table === undefined) return ["no table"];
  return repairsOf(table, runChecks(table).findings).flatMap(({ edits }) =>
    edits.map(({ at, next }) => `${toA1(at)} → ${next}`),
  );
};
const put = (cells: Row, column: number, value: CellValue): Row =>
  cells.map((cell, at) => (at === column ? value : cell));
const changed = (row: number, column: number, value: CellValue): readonly Row[] =>
  [HEADER, ...units, total].map((cells, at) => (at === row ? put(cells, column, value) : cells));

describe("counts that nothing ties but a percentage", () => {
  test("add up", () => {
    expect(said([HEADER, ...units, total])).toEqual([]);
  });

  test.each([
    ["a count", 2, 2, 861, "C3", "C3 → 816"],
    ["a target, though targets are not always added", 3, 1, 540, "B4", "B4 → 450"],
    ["a count of the total row", 5, 2, 2367, "C6", "C6 → 2637"],
  ])("%s is the slip, not the percentage computed from what it should be", (_, row, column, value, at, mended) => {
    const [finding, ...more] = said(changed(row, column, value));
    expect(more).toEqual([]);
    expect(finding).toMatch(/^broken /);
    expect(repaired(changed(row, column, value))).toEqual([mended]);
    expect(mended.startsWith(at)).toBe(true);
  });

  test("a percentage that no sum explains is the slip itself", () => {
    expect(said(changed(4, 3, "88,0%"))).toEqual(["broken D5"]);
  });

  test("a total that is none of its rows and keeps the percentage is asked about", () => {
    const mean = rated("Chung", 690, 660);
    expect(said([HEADER, ...units, mean]).filter((each) => each.startsWith("broken"))).toEqual([]);
  });
});

test("tables of two counts and their percentage, of any size: right ones are quiet, a slip is never blamed on the percentage", () => {
  const counts = fc.tuple(fc.integer({ min: 20, max: 9_999 }), fc.integer({ min: 30, max: 120 }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 5, maxLength: 30 }), fc.nat(), fc.nat(), (drawn, at, by) => {
      const rows = drawn.map(([whole, share], index): Row => {
        const part = Math.round((whole * share) / 100);
        return rated(`Xã ${index + 1}`, whole, part);
      });
      const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), 0);
      const book = [HEADER, ...rows, rated("Tổng cộng", sum(1), sum(2))];
      expect(said(book)).toEqual([]);
      const row = 1 + (at % rows.length);
      const wrong = Number(book[row]?.[2]) + 300 + (by % 5_000);
      const slipped = book.map((cells, index) => (index === row ? put(cells, 2, wrong) : cells));
      expect(said(slipped).filter((each) => each.startsWith("broken D"))).toEqual([]);
      expect(said(slipped)).toHaveLength(1);
    }),
    { numRuns: 150, seed: 20261130 },
  );
});
