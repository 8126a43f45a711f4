import type { TableColumn } from "../../model/table";
import { discoverSums } from "./discover";
import { searchSums } from "./search-sums";
import type { Sample } from "./sample";

/** Columns side by side from rows of counts. */
function sample(rows: readonly (readonly number[])[]): Sample {
  const width = rows[0]?.length ?? 0;
  return {
    rows: rows.length,
    columns: Array.from({ length: width }, (_, column) => Float64Array.from(rows, (row) => row[column] ?? 0)),
  };
}

const columns = (count: number): TableColumn[] =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, at, number: null, label: `C${at}` }));
const sums = (found: readonly { total: number; parts: readonly number[] }[]): string[] =>
  found.map(({ total, parts }) => `${total}=${[...parts].sort((a, b) => a - b).join("+")}`).sort();

/** All = inside + outside = done + open, eight units. */
const ROWS = [
  [337, 310, 27, 301, 36],
  [269, 255, 14, 240, 29],
  [437, 402, 35, 399, 38],
  [137, 128, 9, 120, 17],
  [578, 517, 61, 533, 45],
  [100, 96, 4, 88, 12],
  [364, 344, 20, 350, 14],
  [314, 281, 33, 300, 14],
];

describe("searchSums", () => {
  const order = [0, 1, 2, 3, 4];

  test("pairs anywhere and runs of neighbours that hold on the rows looked at", () => {
    expect(sums(searchSums(sample(ROWS), order, order))).toEqual(["0=1+2", "0=3+4"]);
  });

  test("a slip hides a sum in one half of the rows only", () => {
    const slipped = ROWS.map((row, index) => (index === 2 ? [row[0] ?? 0, 420, ...row.slice(2)] : row));
    expect(sums(searchSums(sample(slipped), order, order))).toContain("0=1+2");
  });

  test("a run with a column passed over", () => {
    const rows = ROWS.map(([all = 0, inside = 0, outside = 0], index) => [all, inside, 7 * index + 3, outside]);
    expect(sums(searchSums(sample(rows), [0, 1, 2, 3], [0, 1, 2, 3]))).toContain("0=1+3");
  });
});

describe("discoverSums", () => {
  const paths = (count: number): string[][] => columns(count).map(({ label }) => [label.toLowerCase()]);

  test("both divisions of one whole, each with its evidence", () => {
    const found = discoverSums(sample(ROWS), columns(5), paths(5), []);
    expect(sums(found)).toEqual(["0=1+2", "0=3+4"]);
    expect(found.map(({ evidence }) => evidence)).toEqual(["data", "data"]);
  });

  test("what follows from sums that count already is not said again", () => {
    const known = [
      { total: 0, parts: [1, 2] },
      { total: 0, parts: [3, 4] },
    ];
    expect(discoverSums(sample(ROWS), columns(5), paths(5), known)).toEqual([]);
  });

  test("a sum that the header states is believed on few rows, one only found is not", () => {
    const few = sample(ROWS.slice(0, 2));
    expect(discoverSums(few, columns(5), paths(5), [])).toEqual([]);
    const headed = [["nhan", "tong so"], ["nhan", "trong"], ["nhan", "ngoai"], ["xong"], ["chua"]];
    expect(sums(discoverSums(few, columns(5), headed, []))).toEqual(["0=1+2"]);
  });

  test("a column that is nearly always 0 is no part", () => {
    const rows = ROWS.map((row, index) => [...row, index === 0 ? 5 : 0]);
    expect(sums(discoverSums(sample(rows), columns(6), paths(6), []))).toEqual(["0=1+2", "0=3+4"]);
  });
});
