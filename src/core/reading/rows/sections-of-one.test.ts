import { rectangle } from "../../../../test/grids/grid-files";
import { HEADER } from "../../../../test/grids/quarter-1-2021";
import { makeGrid } from "../../../../test/grids/make-grid";
import { balancedCounts } from "../../../../test/tables/balanced-counts";
import { tableInRange } from "../../../excel/functions/argument-tables";
import { runChecks, type CellValue } from "../..";

const counts = (online: number, before: number, direct: number): number[] =>
  balancedCounts({ online, before, direct, late: 0, pending: Math.min(1, direct), overdue: 0 });
const sum = (...units: readonly number[][]): number[] =>
  (units[0] ?? []).map((_, column) => units.reduce((all, unit) => all + (unit[column] ?? 0), 0));

/** What CHECK says of a range: there a unit of zeros cannot be told from a heading. */
function errorsIn(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const table = tableInRange(rectangle(makeGrid([...HEADER, ...rows])));
  if (table === null) throw new Error("no table");
  return runChecks(table).findings.flatMap(({ outcome, severity, what }) =>
    outcome === "broken" && severity === "error" ? [what] : [],
  );
}

const [one, two, only, none] = [counts(2, 1, 3), counts(0, 1, 2), counts(1, 1, 1), counts(0, 0, 0)];
const row = (name: string, figures: readonly number[]): CellValue[] => [null, name, ...figures];

test("a section of one unit beside a unit of zeros is no unit of its own, its sum above it or below", () => {
  const total = sum(one, two, only);
  expect(
    errorsIn([
      row("Khối A", sum(one, two)),
      row("Phường An Hòa", one),
      row("Ban An Lâm", two),
      row("Khối B", only),
      row("Phường Bình Hòa", only),
      row("Ban Bình Lâm", none),
      row("Tổng cộng", total),
    ]),
  ).toEqual([]);
  expect(
    errorsIn([
      row("Phường An Hòa", one),
      row("Ban An Lâm", two),
      row("Cộng Khối A", sum(one, two)),
      row("Phường Bình Hòa", only),
      row("Ban Bình Lâm", none),
      row("Cộng Khối B", only),
      row("Tổng cộng", total),
    ]),
  ).toEqual([]);
});

test("«Tổng cục An Lâm» with nearly the counts of the unit above it is a unit like it", () => {
  const near = balancedCounts({ online: 2, before: 1, direct: 3, late: 0, pending: 1, overdue: 1 });
  expect(errorsIn([row("Phường An Hòa", one), row("Tổng cục An Lâm", near)])).toEqual([]);
});
