import { BLANK, KNOWN, UNREADABLE, type CountMatrix } from "../../model/count";
import type { Relation } from "../../model/relation";
import type { RowKind, RowSum, TableRow } from "../../model/table";
import { blankMeaning } from "./blank-meaning";

/** Counts row by row: «_» is blank, «?» cannot be read. */
function matrix(...rows: readonly string[]): CountMatrix {
  const cells = rows.map((row) => row.split(" "));
  const flat = cells.flat();
  return {
    width: cells[0]?.length ?? 0,
    values: Float64Array.from(flat, (cell) => (/\d/.test(cell) ? Number(cell) : 0)),
    states: Uint8Array.from(flat, (cell) => (cell === "_" ? BLANK : cell === "?" ? UNREADABLE : KNOWN)),
  };
}
const rows = (...kinds: readonly RowKind[]): TableRow[] =>
  kinds.map((kind, at) => ({ kind, at, numbering: "", name: "", group: 0 }));
const units = (many: number): TableRow[] => rows(...Array.from({ length: many }, () => "unit" as const));
const sum: Relation = {
  kind: "sum",
  total: 0,
  parts: [1, 2],
  evidence: ["form"],
  rows: 0,
  holds: 0,
  source: { document: "F" },
};
const meaning = (
  counts: CountMatrix,
  of: readonly TableRow[],
  relations = [sum],
  sums: readonly RowSum[] = [],
): string => {
  const { cells, meaning: means } = blankMeaning(relations, of, sums, counts);
  return `${cells} ${means}`;
};

test.each<readonly [string, readonly string[], string]>([
  ["no blanks", ["10 6 4"], "0 unknown"],
  ["sums that close with them as 0", ["10 10 _", "7 _ 7"], "2 zero"],
  ["a sum of nothing but blanks says nothing", ["_ _ _"], "3 unknown"],
  ["a total left blank over counts", ["_ 6 4"], "1 unknown"],
  ["a total left blank over nothing", ["_ 0 0"], "1 zero"],
  ["one that does not close among few", ["10 10 _", "7 _ 5"], "2 unknown"],
  ["one that does not close among four", ["1 1 _", "2 2 _", "3 3 _", "4 4 _", "7 _ 5"], "5 unknown"],
  ["one among five", ["1 1 _", "2 2 _", "3 3 _", "4 4 _", "5 5 _", "7 _ 5"], "6 zero"],
  [
    "one among five, where zeros are written as often",
    ["1 1 _", "2 2 _", "3 3 _", "4 4 _", "5 5 _", "7 _ 5", "1 1 0", "2 2 0", "3 3 0", "0 0 0"],
    "6 unknown",
  ],
  ["what cannot be read tells nothing", ["10 ? _", "? 6 _"], "2 unknown"],
])("%s", (_, counts, means) => {
  expect(meaning(matrix(...counts), units(counts.length))).toBe(means);
});

test("a heading's cells are no blanks of the table", () => {
  expect(meaning(matrix("_ _ _", "10 10 _"), rows("heading", "unit"))).toBe("1 zero");
  expect(meaning(matrix("_ _ _", "10 6 4"), rows("heading", "unit"))).toBe("0 unknown");
  expect(meaning(matrix("5 _ _", "10 10 _"), rows("heading", "unit"))).toBe("1 zero");
});

test("sums of rows tell as well as sums of columns, and columns that carry on by what they found", () => {
  const down = matrix("6 _", "4 3", "10 3");
  expect(meaning(down, units(3), [], [{ total: 2, parts: [0, 1] }])).toBe("1 zero");
  expect(meaning(matrix("6 _", "4 3", "10 9"), units(3), [], [{ total: 2, parts: [0, 1] }])).toBe("1 unknown");
  expect(meaning(down, units(3), [])).toBe("1 unknown");
});

test("rounded figures close within their rounding", () => {
  const scale = { one: 10, rounds: true, steps: [1, 1, 1] };
  expect(meaning({ ...matrix("100 99 _"), scale }, units(1))).toBe("1 zero");
  expect(meaning({ ...matrix("100 99 _"), scale: { ...scale, rounds: false } }, units(1))).toBe("1 unknown");
});
