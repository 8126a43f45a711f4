import { drawnGrid } from "../../../../test/grids/drawn-grid";
import { isRowOfYears, isUnderTitle, isWorded, labelAt } from "./label-row";

test.each([
  ["Chỉ tiêu | 2024 | 2025", true],
  ['Chỉ tiêu | "2024" | " 2025 " | 2026', true],
  ["Chỉ tiêu | 2024 | 2025 | 2026/2025 (%) | Ghi chú", true],
  ['Chỉ tiêu | | 2024 | "" | 2025', true],
  ["Chỉ tiêu | 1900 | 1901", true],
  ["Chỉ tiêu | 2099 | 2100", true],
  ["Chỉ tiêu | 1899 | 1900", false],
  ["Chỉ tiêu | 2100 | 2101", false],
  ["Chỉ tiêu | 2024 | 2026", false],
  ["Chỉ tiêu | 2025 | 2024", false],
  ["Chỉ tiêu | 2024", false],
  ["2024 | 2025 | Ghi chú", false],
  ["Chỉ tiêu | 2024 | 2025 | 12", false],
  ['Chỉ tiêu | 2024 | 2025 | "1.250"', false],
  ["Chỉ tiêu | 2024.5 | 2025.5", false],
  ["- | 2024 | 2025", false],
])("«%s» labels columns by years: %s", (row, does) => {
  const { rows } = drawnGrid(row);
  expect(isRowOfYears(rows[0] ?? { row: 0, cells: [] })).toBe(does);
});

test.each([
  ["Nam", true],
  ["%", true],
  [" % ", true],
  ["35-60", true],
  ["60+", true],
  ["12", false],
  ["", false],
])("«%s» labels a column: %s", (text, does) => {
  expect(isWorded(text)).toBe(does);
});

test("a label is a text without its spaces, or a year", () => {
  const [row = { row: 0, cells: [] }] = drawnGrid('" Nam " | 2024 | 12 | 1899 | 2101').rows;
  expect([0, 1, 2, 3, 4, 9].map((column) => labelAt(row, column))).toEqual(["Nam", "2024", "", "", "", ""]);
});

test.each<readonly [string, string, readonly string[], boolean]>([
  ["words below a title merged down", "STT | Tên | Mưa |\n | | Sáng | Chiều", ["A1:A2"], true],
  ["years and ranges", "STT | Tên | Mưa |\n | | 2024 | 2025 | 30 - 50", ["A1:A2", "B1:B2"], true],
  ["one year", "STT | Tên | Mưa |\n | | 2024", ["A1:A2"], true],
  ["figures", "STT | Tên | Mưa |\n | | 12 | 13", ["A1:A2"], false],
  ["words, and figures of a table beside it", "STT | Tên | Mưa |\n | | Sáng | Chiều | 12", ["A1:A2"], true],
  ["one word and figures", "STT | Tên | Mưa |\n | | Sáng | 12 | 13", ["A1:A2"], false],
  ["without a merge", "STT | Tên | Mưa |\n | | Sáng | Chiều", [], false],
  ["below a title merged across", "STT | Tên | Mưa |\n | | Sáng | Chiều", ["C1:D1"], false],
  ["below a merge that ends above", "STT | Tên | Mưa |\nI | Đợt | Một |\n | | Sáng | Chiều", ["A1:A2"], false],
  ["a title merged right of its first word", "STT | Tên | Mưa | Ghi chú\n | | Sáng | Chiều", ["D1:D2"], false],
  ["below the number and figures of a unit", "1 | An | 12 | 13\n | | Sáng | Chiều", ["A1:A2"], false],
  ["an empty row", 'STT | Tên | Mưa |\n"" |', ["A1:A2"], false],
])("%s: under a title or not", (_, picture, merges, under) => {
  const grid = drawnGrid(picture, merges);
  const last = grid.rows[grid.rows.length - 1] ?? { row: 0, cells: [] };
  expect(isUnderTitle(grid, last)).toBe(under);
});
