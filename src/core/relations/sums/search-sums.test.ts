import { passes, searchSums } from "./search-sums";
import type { Sample } from "./sample";

/** Columns of counts that no sum relates but those that are made of them. */
const FREE: readonly (readonly number[])[] = [
  [31, 47, 59, 83, 101, 17],
  [7, 13, 29, 5, 43, 61],
  [19, 3, 11, 37, 23, 2],
  [53, 67, 1, 71, 41, 89],
  [5, 97, 73, 9, 21, 33],
];

/** A sample of these columns, and the sums that are found in it: «0=1+2». */
function sumsIn(columns: readonly (readonly number[])[], totals: readonly number[]): readonly string[] {
  const sample: Sample = { rows: FREE[0]?.length ?? 0, columns: columns.map((counts) => Float64Array.from(counts)) };
  return searchSums(sample, [...columns.keys()], totals).map(
    ({ total, parts }) => `${total}=${[...parts].sort((one, other) => one - other).join("+")}`,
  );
}
const free = (...chosen: readonly number[]): readonly (readonly number[])[] => chosen.map((at) => FREE[at] ?? []);
const sumOf = (columns: readonly (readonly number[])[]): readonly number[] =>
  (columns[0] ?? []).map((_, row) => columns.reduce((all, counts) => all + (counts[row] ?? 0), 0));

test.each([
  ["two", [0, 1]],
  ["three", [0, 1, 2]],
  ["four", [0, 1, 2, 3]],
])("a total of %s columns, wherever it stands", (_, parts) => {
  const total = sumOf(free(...parts));
  const expected = parts.map((part) => part + 1).join("+");
  expect(sumsIn([total, ...free(0, 1, 2, 3, 4)], [0])).toContain(`0=${expected}`);
  expect(sumsIn([...free(0, 1, 2, 3, 4), total], [5])).toContain(`5=${parts.join("+")}`);
});

test("a total of many neighbours, one of them passed over", () => {
  expect(sumsIn([sumOf(free(0, 1, 3, 4)), ...free(0, 1, 2, 3, 4)], [0])).toContain("0=1+2+4+5");
});

test("a total is no part of itself, no column is one twice, and none is alone", () => {
  const [one = []] = FREE;
  const doubled = one.map((count) => 2 * count);
  const nothing = one.map(() => 0);
  for (const sum of sumsIn([one, doubled, [...one], nothing, ...free(1, 2)], [0, 1, 2])) {
    const [total = "", parts = ""] = sum.split("=");
    const all = parts.split("+");
    expect(all.length).toBeGreaterThan(1);
    expect(all).not.toContain(total);
    expect(new Set(all).size).toBe(all.length);
  }
});

test("one slip does not hide a sum: each half of the rows is looked at by itself, of three rows each pair", () => {
  const total = sumOf(free(0, 1)).map((count, row) => (row === 0 ? count + 9 : count));
  expect(sumsIn([total, ...free(0, 1, 2, 3)], [0])).toContain("0=1+2");
  const rows = (count: number): readonly (readonly number[])[] =>
    passes({ rows: count, columns: [Float64Array.from({ length: count }, () => 1)] });
  expect(rows(3)).toEqual([
    [0, 1, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
  expect(rows(4)).toEqual([
    [0, 1, 2, 3],
    [0, 2],
    [1, 3],
  ]);
});
