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
