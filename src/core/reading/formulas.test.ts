import { drawnGrid } from "../../../test/grids/drawn-grid";
import { profiles } from "../../domain/forms/all-profiles";
import { fromA1, toA1, type Area, type CellRef } from "../model/cell";
import type { Grid } from "../model/grid";
import { cellAt, type Table } from "../model/table";
import { findAppendices } from "../relations/find/find-appendices";

const areaOf = (address: string): Area => {
  const [from, to = from] = address.split(":").map((corner) => fromA1(corner));
  if (from === null || from === undefined || to === null || to === undefined) throw new Error(address);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};

/** A drawn sheet in which cells hold formulas: what each adds, or "" for one that does something else. */
function withFormulas(grid: Grid, sums: Readonly<Record<string, string>>, outdated: readonly string[] = []): Grid {
  const byRow = (cells: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> => {
    const rows = new Map<number, Set<number>>();
    for (const cell of cells) {
      const { top, left } = areaOf(cell);
      rows.set(top, (rows.get(top) ?? new Set()).add(left));
    }
    return rows;
  };
  const areas = new Map(
    Object.entries(sums).map(([cell, adds]) => [cell, adds === "" ? null : adds.split("+").map(areaOf)] as const),
  );
  return {
    ...grid,
    formulas: byRow(Object.keys(sums)),
    addends: { of: (at: CellRef) => areas.get(toA1(at)) ?? null },
    ...(outdated.length === 0 ? {} : { outdated: byRow(outdated) }),
  };
}

function read(grid: Grid): Table {
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error("no table");
  return found.table;
}

const kinds = ({ rows }: Table): string => rows.map(({ kind, at }) => `${at + 1} ${kind}`).join(" ");
const cells = (table: Table, indexes: Iterable<number>): readonly string[] =>
  [...indexes].map((index) => toA1(cellAt(table, Math.floor(index / table.counts.width), index % table.counts.width)));

const SHEET = `
  TT | Đơn vị | Nhận | Trả | Tồn | Tỷ lệ (%)
  1 | Xã An | 10 | 6 | 4 | 60
  2 | Xã Bình | 20 | 12 | 8 | 60
  3 | Thôn Đông | 7 | 5 | 2 | 71.4
  4 | Xã Cam | 5 | 3 | 2 | 60
   | Tổng cộng | 35 | 21 | 14 | 60`;

test("which counts are formulas, which totals add up their column, and which rates are computed", () => {
  const table = read(
    withFormulas(drawnGrid(SHEET), {
      E2: "",
      E3: "",
      C6: "C2:C3+C5",
      D6: "D2:D3+D5",
      E6: "C6:D6",
      F6: "",
    }),
  );
  expect(
    cells(
      table,
      [...(table.formulas ?? [])].flatMap((is, index) => (is === 1 ? [index] : [])),
    ),
  ).toEqual(["E2", "E3", "C6", "D6", "E6"]);
  expect(cells(table, table.addedDown ?? [])).toEqual(["C6", "D6"]);
  expect(table.rates.map(({ computed }) => computed)).toEqual([true]);
});

test("a sheet that cannot tell formulas has none, one without any marks nothing", () => {
  expect(read(drawnGrid(SHEET))).not.toHaveProperty("formulas");
  const table = read(withFormulas(drawnGrid(SHEET), {}));
  expect([...(table.formulas ?? [])].every((is) => is === 0)).toBe(true);
  expect(table).not.toHaveProperty("addedDown");
  expect(table.rates[0]).not.toHaveProperty("computed");
});

test("counts whose formula was computed anew are told of, once, with the first of them", () => {
  const table = read(withFormulas(drawnGrid(SHEET), { E3: "", E5: "", F5: "" }, ["E5", "E3", "F5"]));
  expect(table.writing).toEqual({ outdated: { cells: 2, first: { row: 2, column: 4 } } });
  expect(read(withFormulas(drawnGrid(SHEET), { F5: "" }, ["F5"])).writing).toBeUndefined();
});

describe("rows that the sums step over", () => {
  const sums = (picked: string): Readonly<Record<string, string>> =>
    Object.fromEntries(["C", "D", "E"].map((column) => [`${column}7`, picked.replaceAll("*", column)]));
  const numbered = `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
    3 | Thôn Đông | 7 | 5 | 2
    4 | Xã Cam | 5 | 3 | 2
    5 | Xã Dừa | 6 | 4 | 2
     | Tổng cộng | 41 | 25 | 16`;

  test("are no parts of the total, whatever they are called", () => {
    const table = read(withFormulas(drawnGrid(numbered), sums("*2:*3+*5:*6")));
    expect(kinds(table)).toBe("2 unit 3 unit 4 aside 5 unit 6 unit 7 total");
    expect(table.sums).toEqual([{ total: 5, parts: [0, 1, 3, 4] }]);
  });

  test("unless the total adds them", () => {
    const table = read(withFormulas(drawnGrid(numbered.replace("41 | 25 | 16", "48 | 30 | 18")), sums("*2:*6")));
    expect(kinds(table)).toBe("2 unit 3 unit 4 unit 5 unit 6 unit 7 total");
  });

  test("are told by half of the columns", () => {
    const grid = drawnGrid(numbered);
    const stepping = { C7: "C2:C3+C5:C6", D7: "D2:D3+D5:D6", E7: "E2:E6" };
    expect(kinds(read(withFormulas(grid, stepping)))).toBe("2 unit 3 unit 4 aside 5 unit 6 unit 7 total");
  });
});
