import { quarterGrid } from "../../../../test/grids/quarter-1-2021";
import { findAppendices, profiles, runChecks, type CellValue, type Grid } from "../..";

const isFigure = (cell: CellValue): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^[\d.]+$/.test(cell));

/** The sample as it is begun for the next period: units, and what was carried over. */
function begun(grid: Grid, carried: number): Grid {
  const rows = grid.rows.map(({ row, cells }, index) => ({
    row,
    cells: cells.map((cell, column) => (index > 6 && isFigure(cell) && column > 1 && column !== carried ? null : cell)),
  }));
  return { ...grid, rows };
}

test("a form that is only begun is no form that the figures contradict: its rows are open", () => {
  const found = findAppendices(begun(quarterGrid(), 4), profiles)[0];
  if (found === undefined) throw new Error("no table");
  const { findings, summary } = runChecks(found.table);
  expect(found.table.setAside).toEqual([]);
  expect(findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")).toEqual([]);
  expect(summary.undecided).toBeGreaterThan(0);
});
