import { buildTable } from "../../../../test/tables/build-table";
import { balancedGaps } from "./balanced-gaps";

const columns = ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved"] as const;
const table = buildTable({ columns, rows: [{ name: "Sở A", cells: [10, 4, 1, 5, 9] }] });
/** By how much a total row misses its units in each column; (4) = (5) + (6) + (7). */
const balance = (...gaps: readonly number[]): boolean => balancedGaps(table, gaps);

test("gaps that keep the form's sums are those of a row", () => {
  expect(balance(10, 4, 1, 5, 9)).toBe(true);
  expect(balance(-10, -4, -1, -5, 0)).toBe(true);
});

test("gaps that a row of the form cannot hold are slips", () => {
  expect(balance(11, 4, 1, 5, 9)).toBe(false);
});

test("fewer than three are slips of their own, though they keep the sums", () => {
  expect(balance(4, 4, 0, 0, 0)).toBe(false);
  expect(balance(9, 4, 0, 5, 0)).toBe(true);
});

test("a sum that is 0 on both sides tells nothing: some sum of the form must have something in it", () => {
  expect(balance(0, 4, -9, 5, 9)).toBe(false);
});

test("nor does a sum of which the table lacks a column", () => {
  const few = buildTable({ columns: ["received", "receivedOnline", "resolved"], rows: [{ cells: [10, 4, 9] }] });
  expect(balancedGaps(few, [10, 4, 9])).toBe(false);
});
