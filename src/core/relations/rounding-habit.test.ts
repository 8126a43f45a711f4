import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import type { Table } from "../model/table";
import { closesExactly, isRounded, looksRounded } from "./rounding-habit";

const columns = ["received", "receivedOnline", "carriedOver", "receivedDirect"] as const;

/** Rows of total = three parts in tenths; the total misses its parts by so many of them. */
function tenths(gaps: readonly number[], rounds = false, size = 1000): Table {
  const rows = gaps.map((gap, row): RowSpec => {
    const parts = [size + (row % 3), size + 1, size];
    return { cells: [parts.reduce((sum, part) => sum + part, gap), ...parts] };
  });
  const table = buildTable({ columns, rows });
  return { ...table, counts: { ...table.counts, scale: { one: 10, steps: [1, 1, 1, 1], rounds } } };
}
const rounded = (...gaps: readonly number[]): Table => tenths(gaps, true);
const exact = (...gaps: readonly number[]): Table => tenths(gaps);

test("a table closes exactly where every sum does, to the last digit, and there is one", () => {
  expect(closesExactly(exact(0, 0, 0))).toBe(true);
  expect([closesExactly(exact(0, 0, 1)), closesExactly(exact(0, 0, 50)), closesExactly(exact())]).toEqual([
    false,
    false,
    false,
  ]);
});

test("three sums off by a last digit are a habit, two are slips", () => {
  expect(looksRounded(exact(0, 1, -1, 1, 0))).toBe(true);
  expect(looksRounded(exact(0, 1, -1, 0, 0))).toBe(false);
});

test("three among very many that are exact are slips", () => {
  const many = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
  expect(looksRounded(exact(1, 1, -1, ...many(21)))).toBe(true);
  expect(looksRounded(exact(1, 1, -1, ...many(22)))).toBe(false);
});

test("sums off by more than rounding explains are no habit", () => {
  expect(looksRounded(exact(30, -40, 50, 60, 0))).toBe(false);
});

test("sums of rows show it as well as those of columns, and headings have none", () => {
  const parts = [1001, 1002, 1004];
  const rows: RowSpec[] = [
    { kind: "heading", name: "Sở", cells: [1, 2, 3, 4] },
    ...parts.map((part): RowSpec => ({ cells: columns.map((_, column) => part + column) })),
    { kind: "total", cells: columns.map((_, column) => 3007 + 3 * column + 1) },
  ];
  const table = buildTable({ columns, rows });
  const counts = { ...table.counts, scale: { one: 10, steps: [1, 1, 1, 1], rounds: false } };
  expect(looksRounded({ ...table, relations: [], counts })).toBe(true);
});

describe("a table that rounds each figure by itself", () => {
  test("leaves fewer sums open read so than read to the last digit", () => {
    expect(isRounded(rounded(0, 1, -1, 1), exact(0, 1, -1, 1))).toBe(true);
    expect(isRounded(rounded(0, 1, -1, 1), null)).toBe(true);
  });

  test("is none where the sums close to the last digit in the other reading", () => {
    expect(isRounded(rounded(0, 1, -1, 1), exact(0, 0, 0, 0))).toBe(false);
  });

  test("is not told by figures so small that rounding explains anything", () => {
    expect(isRounded(tenths([0, 1, -1, 1], true, 2), null)).toBe(false);
  });
});
