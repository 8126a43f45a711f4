import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import type { SumRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import { sampleOf } from "./sample";
import { alsoInTotals, settleSums } from "./stated-sums";

/** Counts of eight units that nothing relates: two parts, what else may belong to the total, and what does not. */
const UNITS = [
  [31, 7, 19, 53], [47, 13, 3, 67], [59, 29, 11, 8], [83, 5, 37, 71], [101, 43, 23, 41], [17, 61, 2, 89], [64, 38, 15, 22], [75, 26, 9, 34],
] as const; // prettier-ignore

type Counts = (typeof UNITS)[number];
type TotalOf = (counts: Counts, row: number) => number;

/** Total | part | part | other | unrelated. */
function tableOf(total: TotalOf, more: readonly RowSpec[] = []): Table {
  const columns = ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved"] as const;
  const rows = UNITS.map((counts, row): RowSpec => ({ cells: [total(counts, row), ...counts] }));
  return buildTable({ columns, rows: [...rows, ...more] });
}

const stated = (evidence: SumRelation["evidence"][number], more: Partial<SumRelation> = {}): SumRelation => ({
  kind: "sum",
  total: 0,
  parts: [1, 2],
  evidence: [evidence],
  source: { document: "Biểu", clause: "(1) = (2) + (3)" },
  rows: 0,
  holds: 0,
  ...more,
});

/** What becomes of a stated sum: «counts 1+2 8/8 form», «rivals 1+2, 1+2+3». */
function settled(table: Table, sum: SumRelation): readonly string[] {
  const { counts, setAside } = settleSums(table, sampleOf(table), [sum]);
  return [
    ...counts.map(
      ({ parts, holds, rows, evidence }) => `counts ${parts.join("+")} ${holds}/${rows} ${evidence.join()}`,
    ),
    ...setAside.map(({ because, relation, parts }) => `${because} ${relation.parts.join("+")}, ${parts.join("+")}`),
  ];
}
const two: TotalOf = ([one, other]) => one + other;
const three: TotalOf = ([one, other, also]) => one + other + also;
const slipIn =
  (rows: readonly number[], total: TotalOf): TotalOf =>
  (counts, row) =>
    total(counts, row) + (rows.includes(row) ? 90 + 7 * row : 0);

test("a sum that holds in every row counts", () => {
  expect(settled(tableOf(two), stated("form"))).toEqual(["counts 1+2 8/8 form"]);
});

test("so does one with a slip, which is then accused", () => {
  expect(settled(tableOf(slipIn([3], two)), stated("form"))).toEqual(["counts 1+2 7/8 form"]);
});

test("where another column closes nearly every row, the office adds so: the figures count and nothing is accused", () => {
  expect(settled(tableOf(three), stated("form"))).toEqual(["counts 1+2+3 8/8 data", "replaced 1+2, 1+2+3"]);
  expect(settled(tableOf(slipIn([3], three)), stated("form"))).toEqual([
    "counts 1+2+3 7/8 data",
    "replaced 1+2, 1+2+3",
  ]);
});

test("where a part closes nearly every row alone, the other is none of the total", () => {
  expect(
    settled(
      tableOf(([one]) => one),
      stated("header"),
    ),
  ).toEqual(["counts 1 8/8 data", "replaced 1+2, 1"]);
});

test("where another column closes the one row that fails, both readings close as well: neither accuses", () => {
  const once: TotalOf = (counts, row) => (row === 3 ? three(counts, row) : two(counts, row));
  const table = tableOf(once);
  const { width, values } = table.counts;
  for (let row = 0; row < UNITS.length; row += 1) if (row !== 3) values[row * width + 3] = 0;
  expect(settled(table, stated("form"))).toEqual(["rivals 1+2, 1+2+3"]);
});

test("a sum that fails in most rows, whatever is added, is set aside", () => {
  const unrelated: TotalOf = (_, row) => 500 + 31 * row * row;
  expect(settled(tableOf(unrelated), stated("header"))).toEqual(["contradicted 1+2, "]);
});

test("failing in a quarter of the rows is careless, in more of them and always one way it is another sum", () => {
  expect(settled(tableOf(slipIn([1, 4], two)), stated("form"))).toEqual(["counts 1+2 6/8 form"]);
  expect(settled(tableOf(slipIn([1, 4, 6], two)), stated("form"))).toEqual(["contradicted 1+2, "]);
  const bothWays: TotalOf = (counts, row) => two(counts, row) + ([0, 30, 0, 0, -25, 0, 41, 0][row] ?? 0);
  expect(settled(tableOf(bothWays), stated("form"))).toEqual(["counts 1+2 5/8 form"]);
});

describe("a form that allows two sums", () => {
  const either = stated("form", { or: [[1, 2, 3]] });

  test("is read by the one that holds in more rows", () => {
    expect(settled(tableOf(two), either)).toEqual(["counts 1+2 8/8 form"]);
    expect(settled(tableOf(slipIn([3], three)), either)).toEqual(["counts 1+2+3 7/8 form"]);
  });

  test("and accuses by neither where they hold in as many", () => {
    const half: TotalOf = (counts, row) => (row % 2 === 0 ? two(counts, row) : three(counts, row));
    expect(settled(tableOf(half), either)[0]).toMatch(/^rivals /);
  });
});

describe("what total rows count besides the parts", () => {
  const totals = (...cells: readonly number[]): RowSpec => ({ kind: "total", name: "Tổng", cells });
  const sum = { total: 0, parts: [1, 2] };

  test("is the column that makes up their gaps, every one of them", () => {
    expect(alsoInTotals(tableOf(two, [totals(30, 10, 12, 8, 5)]), sum)).toBe(3);
    expect(alsoInTotals(tableOf(two, [totals(30, 10, 12, 8, 8), totals(27, 10, 12, 9, 5)]), sum)).toBe(4);
    expect(alsoInTotals(tableOf(two, [totals(30, 10, 12, 8, 5), totals(31, 10, 12, 7, 2)]), sum)).toBeNull();
  });

  test("is none where they have no gap, or too little", () => {
    expect(alsoInTotals(tableOf(two, [totals(22, 10, 12, 0, 0)]), sum)).toBeNull();
    expect(alsoInTotals(tableOf(two, [totals(20, 10, 12, -2, 5)]), sum)).toBeNull();
  });

  test("makes the sum undecided, though the units' own rows are spoilt by something else", () => {
    const table = tableOf(slipIn([3], two), [totals(30, 10, 12, 8, 5)]);
    expect(settled(table, stated("form"))).toEqual(["rivals 1+2, 1+2+3"]);
  });
});
