import { findAppendices, profiles, repairsOf, runChecks, type Table } from "../../src/core";
import { randomRowLayout, type RowLayout } from "../grids/row-layouts";
import { RandomSource } from "../tables/random-source";

/** ROW_LAYOUTS=10000 for a thorough run. */
const ROUNDS = Number(process.env["ROW_LAYOUTS"] ?? 300);

function tableOf({ grid, words }: RowLayout): Table {
  const found = findAppendices(grid, profiles);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} tables in ${words}`);
  return found[0].table;
}

/** Why a reading is wrong, null where it is right. Of few dossiers it is only asked that nothing is accused. */
function fault(layout: RowLayout, small: boolean): string | null {
  const table = tableOf(layout);
  const { findings } = runChecks(table);
  const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
  if (errors[0] !== undefined) return errors[0].what;
  if (repairsOf(table, findings).length > 0) return "a repair";
  const units = table.rows.filter(({ kind }) => kind === "unit").map(({ at }) => at);
  const total = table.rows.some(({ kind }) => kind === "total");
  const alike = units.join() === layout.units.join() && total === layout.total;
  return small || alike ? null : `${units.length} units, total ${String(total)}`;
}

test.each([false, true])(
  "right figures in any layout of rows: read as laid out, no error, no repair (few dossiers: %s)",
  (small) => {
    const random = new RandomSource(small ? 11 : 7);
    const wrong: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const layout = randomRowLayout(random, small);
      const found = fault(layout, small);
      if (found !== null) wrong.push(`${round}: ${found} in ${layout.words}`);
    }
    expect(wrong).toEqual([]);
  },
);

test("one wrong cell in any layout with a total is found", () => {
  const random = new RandomSource(5);
  const missed: string[] = [];
  let planted = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const layout = randomRowLayout(random);
    const at = random.pick(layout.units);
    const column = 2 + random.below(11);
    const change = 1 + random.below(9);
    if (!layout.total) continue;
    planted += 1;
    const rows = layout.grid.rows.map((row) =>
      row.row === at
        ? { ...row, cells: row.cells.map((cell, index) => (index === column ? Number(cell) + change : cell)) }
        : row,
    );
    const table = tableOf({ ...layout, grid: { ...layout.grid, rows } });
    const named = runChecks(table).findings.some(
      ({ outcome, severity, at: cells }) =>
        outcome === "broken" && severity === "error" && cells.some((cell) => cell.row === at && cell.column === column),
    );
    const sum = table.sums.some(({ parts }) => parts.some((part) => table.rows[part]?.at === at));
    if (!named || !sum) missed.push(`${round}: ${named ? "outside every sum" : "not found"} in ${layout.words}`);
  }
  expect(planted).toBeGreaterThan(ROUNDS / 2);
  expect(missed).toEqual([]);
});
