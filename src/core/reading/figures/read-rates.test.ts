import type { CellValue } from "../../model/cell";
import { readRates } from "./read-rates";

const read = (...cells: CellValue[]): readonly (readonly number[])[] => {
  const rows = cells.map((cell, row) => ({ row, cells: [cell] }));
  const { scaled, decimals } = readRates({ at: 0, number: null, label: "Tỷ lệ" }, rows);
  return cells.map((_, row) => [scaled[row] ?? NaN, decimals[row] ?? 0]);
};

test("percentages as printed, with their decimals", () => {
  expect(read("98,51%", 98.5, "100", "-")).toEqual([
    [9851, 2],
    [985, 1],
    [100, 0],
    [NaN, 0],
  ]);
});

test("growth that is less than nothing", () => {
  expect(read("+21,62")).toEqual([[2162, 2]]);
  expect(read(-4.25, "−12,5%", "-3 %", 108.4)).toEqual([
    [-425, 2],
    [-125, 1],
    [-3, 0],
    [1084, 1],
  ]);
});

test("a fraction shown as a percentage", () => {
  expect(read({ is: "percent", value: 0.9851 })).toEqual([[98_510_000, 6]]);
});

test("a column of plain fractions, its ones and zeros too", () => {
  expect(read(0.985, "0,97", 0.5, 1, 0)).toEqual([
    [985, 1],
    [97, 0],
    [50, 0],
    [100, 0],
    [0, 0],
  ]);
});

test("small percentages beside one above 1 stay percentages", () => {
  expect(read(0.5, 0.25, 0.75, 12)).toEqual([
    [5, 1],
    [25, 2],
    [75, 2],
    [12, 0],
  ]);
});

test.each<readonly [string, readonly CellValue[], readonly (readonly [number, number])[]]>([
  [
    "texts with spaces and signs",
    [" 98,5 % ", "+2.25", "–3"],
    [
      [985, 1],
      [225, 2],
      [-3, 0],
    ],
  ],
  ["what is no percentage", ["98,5 điểm", "", true, "12345", Number.NaN, Number.POSITIVE_INFINITY], []],
  [
    "six decimals at most",
    [1 / 3 + 1, 2.0000000001],
    [
      [1_333_333, 6],
      [2, 0],
    ],
  ],
  [
    "two plain fractions are small percentages",
    [0.5, 0.25],
    [
      [5, 1],
      [25, 2],
    ],
  ],
  [
    "three are fractions",
    [0.5, 0.25, -0.125],
    [
      [50, 0],
      [25, 0],
      [-125, 1],
    ],
  ],
  [
    "three with a percent sign are none",
    ["0,5%", "0,25%", "0,75%"],
    [
      [5, 1],
      [25, 2],
      [75, 2],
    ],
  ],
  [
    "ones and zeros alone are none",
    [1, 0, 1, 0],
    [
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 0],
    ],
  ],
  ["a fraction shown as one is at once", [{ is: "percent", value: 1 / 3 }], [[33_333_333, 6]]],
])("%s", (_, cells, printed) => {
  expect(read(...cells)).toEqual(cells.map((__, row) => printed[row] ?? [NaN, 0]));
});

test("points in a price part thousands, elsewhere they are decimals", () => {
  const rows = ["2.000", "12.500", "900", 3000].map((cell, row) => ({ row, cells: [cell] }));
  const of = (label: string): readonly number[] => {
    const { scaled, decimals } = readRates({ at: 0, number: 7, label }, rows);
    return [...scaled].map((value, row) => value / 10 ** (decimals[row] ?? 0));
  };
  expect(of("Đơn giá (đồng)")).toEqual([2000, 12_500, 900, 3000]);
  expect(of("Tỷ lệ")).toEqual([2, 12.5, 900, 3000]);
});

test("the column stays what it was", () => {
  expect(readRates({ at: 3, number: 7, label: "Tỷ lệ" }, [])).toMatchObject({ at: 3, number: 7, label: "Tỷ lệ" });
});
