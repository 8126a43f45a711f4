import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { TableSystem } from "../system/table-system";
import { typedSum } from "./typed-sum";

const columns = ["resolved", "resolvedInTime", "resolvedLate"] as const;
const WIDTH = columns.length;
const rows: readonly RowSpec[] = [
  { name: "Sở A", cells: [10, 9, 1] },
  { name: "Sở B", cells: [20, 18, 2] },
  { name: "Sở C", cells: [30, 28, 2] },
  { kind: "total", name: "Tổng", cells: [61, 55, 5] },
];

/** Whether the cell is a sum typed among formulas, where the cells at these places hold formulas. */
function isTyped(
  cell: readonly [row: number, column: number],
  formulas: readonly (readonly [number, number])[],
): boolean {
  const table = buildTable({ columns, rows });
  const held = new Uint8Array(table.counts.values.length);
  for (const [row, column] of formulas) held[row * WIDTH + column] = 1;
  return typedSum(new TableSystem({ ...table, formulas: held }), cell[0] * WIDTH + cell[1]);
}
const inTotal = (...at: readonly number[]): (readonly [number, number])[] => at.map((column) => [3, column]);
const inFirst = (...at: readonly number[]): (readonly [number, number])[] => at.map((row) => [row, 0]);

test("a total row that is computed but for one cell: that cell was typed", () => {
  expect(isTyped([3, 0], inTotal(1, 2))).toBe(true);
  expect(isTyped([3, 0], inTotal(1))).toBe(false);
});

test("a formula is none, whatever it comes to", () => {
  expect(isTyped([3, 0], inTotal(0, 1, 2))).toBe(false);
});

test("the total of a row, where most other units compute theirs", () => {
  expect(isTyped([1, 0], inFirst(0, 2))).toBe(true);
  expect(isTyped([1, 0], inFirst(0))).toBe(false);
});

test("most others are told without the cell's own row", () => {
  const four = buildTable({ columns, rows: [...rows.slice(0, 3), { name: "Sở D", cells: [1, 0, 1] }] });
  const formulas = new Uint8Array(four.counts.values.length);
  formulas[0] = formulas[2 * WIDTH] = 1;
  expect(typedSum(new TableSystem({ ...four, formulas }), WIDTH)).toBe(true);
});

test("its own row and the rows of totals do not count among the other units", () => {
  expect(isTyped([1, 0], inFirst(0, 3))).toBe(false);
});

test("a count is no sum, though all around it are formulas", () => {
  expect(isTyped([1, 1], [...inTotal(0, 1, 2), [0, 1], [2, 1], [1, 0], [1, 2]])).toBe(false);
});

test("without knowing which cells hold formulas nothing is typed", () => {
  expect(typedSum(new TableSystem(buildTable({ columns, rows })), 3 * WIDTH)).toBe(false);
});
