import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import type { CellValue } from "../../model/cell";
import type { Grid } from "../../model/grid";
import { findAppendices } from "./find-appendices";

const TITLES = ["STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết", "Đang giải quyết"];
const UNITS = [120, 87, 310, 45, 96, 203, 174, 66, 238, 151].map((came, at): CellValue[] => {
  const done = came - ((at * 7) % 23);
  return [at + 1, `Phường ${"ABCDEGHIKL"[at] ?? ""}`, came, done, came - done];
});
const sum = (rows: readonly (readonly CellValue[])[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0);
const total = (rows: readonly (readonly CellValue[])[], more = 0): CellValue[] => [
  null,
  "Tổng cộng",
  sum(rows, 2) + more,
  sum(rows, 3),
  sum(rows, 4),
];

/** Five units at the left, five at the right, and the total below these. */
function halves(last: readonly CellValue[], from = 6): Grid {
  const right = UNITS.slice(5).map((row, at): CellValue[] => [from + at, ...row.slice(1)]);
  const left = [...UNITS.slice(0, 5), TITLES.map(() => null)];
  const rows = [...right, last].map((row, at): CellValue[] => [...(left[at] ?? []), null, ...row]);
  return makeGrid([["KẾT QUẢ"], [], [...TITLES, null, ...TITLES], ...rows]);
}
const broken = (grid: Grid): readonly string[] =>
  findAppendices(grid, profiles).flatMap(({ table }) =>
    runChecks(table).findings.flatMap(({ outcome, severity, what }) =>
      outcome === "broken" && severity === "error" ? [what] : [],
    ),
  );

test("the total of a list in two halves counts both", () => {
  expect(broken(halves(total(UNITS)))).toEqual([]);
});

test("and is held to both, whatever is missing at the edge", () => {
  const said =
    "«Tiếp nhận» dòng Tổng cộng = 1.500 nhưng cộng 5 đơn vị và phần đầu danh sách ở A3:E8 được 1.490, lệch 10";
  for (const from of [6, 7])
    expect(broken(halves(total(UNITS, 10), from))).toContainEqual(expect.stringContaining(said));
});

test("two lists with numbers of their own are none", () => {
  expect(broken(halves(total(UNITS.slice(5)), 1))).toEqual([]);
  expect(broken(halves(total(UNITS.slice(5), 10), 1))).not.toEqual([]);
});
