import { BLANK, KNOWN, UNREADABLE } from "../../model/count";
import type { CellValue } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { TableColumn } from "../../model/table";
import { readFigures, type TableFigures } from "./read-figures";

const grid = (more: Partial<Grid> = {}): Grid => ({ sheet: "S", rows: [], merges: [], ...more });
const rows = (...cells: readonly (readonly CellValue[])[]): { row: number; cells: readonly CellValue[] }[] =>
  cells.map((of, index) => ({ row: index + 4, cells: ["Xã", ...of] }));
const columns = (...decimal: readonly boolean[]): TableColumn[] =>
  decimal.map((is, index) => ({
    id: `c${index}`,
    at: index + 1,
    number: null,
    label: "C",
    ...(is ? { decimal: true as const } : {}),
  }));
/** The figures row by row: numbers, «_» for blank, the reason of what cannot be read. */
function shown({ counts: { width, values, states }, unreadable }: TableFigures): readonly string[] {
  const cell = (index: number): string => {
    if (states[index] === KNOWN) return String(values[index]);
    if (states[index] === BLANK) return "_";
    expect(states[index]).toBe(UNREADABLE);
    const of = unreadable.find(({ row, column }) => row * width + column === index);
    return `${of?.reason ?? "?"}${of?.likely === undefined ? "" : `~${of.likely}`}`;
  };
  return Array.from({ length: values.length / width }, (_, row) =>
    Array.from({ length: width }, (__, column) => cell(row * width + column)).join(" "),
  );
}

test("whole counts, blanks, and what cannot be read", () => {
  const figures = readFigures(
    rows([12, "1.250", null], ["", "-", "12 hồ sơ"], [8.089, true, { is: "percent", value: 0.5 }], [2.5, "x"]),
    columns(false, false, false),
    grid(),
  );
  expect(shown(figures)).toEqual([
    "12 1250 _",
    "_ _ text~12",
    "suspected-thousands~8089 boolean percent",
    "suspected-thousands~2500 text _",
  ]);
  expect(figures.unreadable[0]).toEqual({ row: 1, column: 2, value: "12 hồ sơ", reason: "text", likely: 12 });
  expect(figures.counts).not.toHaveProperty("scale");
  expect(figures.writing).toBeNull();
});

test("where empty cells may be zeros, a blank is one", () => {
  expect(shown(readFigures(rows([null, 0], [3, "-"]), columns(false, false), grid({ emptyMayBeZero: true })))).toEqual([
    "0 0",
    "3 0",
  ]);
});

test("whole numbers with decimals of zero are counts, and told of", () => {
  const figures = readFigures(rows([1, "10000,0"], [2, "500,00"]), columns(false, false), grid());
  expect(shown(figures)).toEqual(["1 10000", "2 500"]);
  expect(figures.writing).toEqual({ decimals: { cells: 2, first: { row: 4, column: 2 } } });
});

test("thousands parted by commas throughout are counts, and told of", () => {
  const figures = readFigures(rows([1, "1,250"], [2, "12,500"], [3, 40]), columns(false, false), grid());
  expect(shown(figures)).toEqual(["1 1250", "2 12500", "3 40"]);
  expect(figures.unreadable).toEqual([]);
  expect(figures.writing).toEqual({ commas: { cells: 2, first: { row: 4, column: 2 } } });
});

test.each<readonly [string, readonly CellValue[], readonly string[]]>([
  ["one alone may be a decimal", ["1,250", 40, 30], ["suspected-thousands~1250", "40", "30"]],
  ["three to one plain thousand", ["1,250", "2,500", "3,100", 4000], ["1250", "2500", "3100", "4000"]],
  ["two to one", ["1,250", "2,500", 4000], ["suspected-thousands~1250", "suspected-thousands~2500", "4000"]],
  ["a text with points", ["1,250", "2,500", "4.000"], ["suspected-thousands~1250", "suspected-thousands~2500", "4000"]],
  [
    "a number with decimals",
    ["1,250", "2,500", 1000.5],
    ["suspected-thousands~1250", "suspected-thousands~2500", "not-whole"],
  ],
  [
    "a text with decimals",
    ["1,250", "2,500", "3,5"],
    ["suspected-thousands~1250", "suspected-thousands~2500", "not-whole"],
  ],
  ["a small text is no thousand", ["1,250", "2,500", "999"], ["1250", "2500", "999"]],
])("commas between thousands: %s", (_, cells, read) => {
  expect(shown(readFigures(rows(...cells.map((cell) => [cell])), columns(false), grid()))).toEqual(read);
});

test("one large number has the commas of the other columns", () => {
  const figures = readFigures(rows(["1,250", 40], ["2,500", "3,000"]), columns(false, false), grid());
  expect(shown(figures)).toEqual(["1250 40", "2500 3000"]);
  const beside = readFigures(rows(["1,250", 4000], ["2,500", "3,000"]), columns(false, false), grid());
  expect(shown(beside)).toEqual(["1250 4000", "2500 suspected-thousands~3000"]);
});

test("decimals are held as whole numbers of the smallest, with the step of each column", () => {
  const figures = readFigures(
    rows([12.25, 3, "1.250,5"], [1.5, 4, 7], [2, 5, "x"], [8, 6, 1]),
    columns(true, false, true),
    grid(),
  );
  expect(figures.counts.scale).toEqual({ one: 100, rounds: false, steps: [1, 100, 10] });
  expect(shown(figures)).toEqual(["1225 300 125050", "150 400 700", "200 500 text", "800 600 100"]);
  const rounded = readFigures(rows([12.25]), columns(true), grid(), true);
  expect(rounded.counts.scale?.rounds).toBe(true);
});

test("one figure among many with more decimals does not make the step of its column", () => {
  const many = Array.from({ length: 16 }, (_, index) => [index + 0.5]);
  expect(readFigures(rows(...many, [3.25]), columns(true), grid()).counts.scale).toEqual({
    one: 100,
    rounds: false,
    steps: [10],
  });
});

test("what is unreadable among decimals is likely so many of the smallest", () => {
  const figures = readFigures(rows([12.5, 1], [1.5, "12 hồ sơ"]), columns(true, false), grid());
  expect(shown(figures)).toEqual(["125 10", "15 text~120"]);
});

test("texts of an old font are told of", () => {
  const oldFonts = { font: "tcvn3", cells: 3, first: { row: 0, column: 0 }, before: "®", after: "đ" } as const;
  expect(readFigures(rows([1]), columns(false), grid({ oldFonts })).writing).toEqual({ oldFonts });
});
