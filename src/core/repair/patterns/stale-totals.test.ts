import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { TableSystem } from "../system/table-system";
import { staleTotals } from "./stale-totals";

/** (4) = (5)+(6)+(7), (8) = (9)+(10), (11) = (12)+(13), (4) = (8)+(11): cells C to M, with (14) last. */
const COUNTS = [14, 6, 2, 6, 9, 7, 2, 5, 4, 1, 2];
const [RECEIVED, ONLINE, RESOLVED, PENDING] = [0, 1, 4, 7] as const;
const rows: readonly RowSpec[] = [
  { name: "Sở A", cells: COUNTS },
  { name: "Sở B", cells: COUNTS },
  { kind: "total", name: "Tổng", cells: COUNTS.map((count) => 2 * count) },
];
const table = buildTable({ rows });

/** Where these cells of these rows hold so many more. */
function kindOf(...changed: readonly (readonly [row: number, column: number, by: number])[]): string | null {
  const { width, values } = table.counts;
  const changes = changed.map(([row, column, by]) => {
    const cell = row * width + column;
    return { cell, next: (values[cell] ?? 0) + by };
  });
  return staleTotals(new TableSystem(table), changes)?.kind ?? null;
}

test("sums of one row that lag behind by the same were not computed anew", () => {
  expect(kindOf([0, RECEIVED, 3], [0, RESOLVED, 3])).toBe("row-total-not-updated");
  expect(kindOf([1, PENDING, -2])).toBe("row-total-not-updated");
});

test.each<[string, (readonly [number, number, number])[]]>([
  ["by different amounts", [[0, RECEIVED, 3], [0, RESOLVED, 4]]],
  ["in two rows", [[0, RECEIVED, 3], [1, RECEIVED, 3]]],
  ["of which one is no sum", [[0, RECEIVED, 3], [0, ONLINE, 3]]],
  ["in a total row, whose sums are those of the units", [[2, RECEIVED, 3], [2, RESOLVED, 3]]],
  ["that are none", []],
])("not those %s", (_, changed) => {
  expect(kindOf(...changed)).toBeNull();
}); // prettier-ignore

test("an amount is one of about three times as many that might be: the larger, the less likely, and small ones are alike", () => {
  const chanceOf = (by: number): number =>
    staleTotals(new TableSystem(table), [{ cell: RECEIVED, next: 14 + by }])?.chance ?? 0;
  expect(chanceOf(2)).toBe(chanceOf(-4));
  expect(chanceOf(2)).toBeGreaterThan(chanceOf(400));
});
