import type { CellValue } from "../../model/cell";
import { isNumberingRow, numberingOf } from "./numbering-row";

const row = (...cells: CellValue[]): { row: number; cells: CellValue[] } => ({ row: 5, cells });

test.each([
  [row("(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)")],
  [row("A", "B", 1, 2)],
  [row("A", "B", "C", "D", "E")],
  [row("MS", "1=4+6", "2=5+7", 3, 4, 5, 6, 7)],
  [row("Mã số", 1, 2, 3, 4, 5)],
  [row(null, "Cột", 1, 2, 3, 4, 5)],
])("%j numbers columns", (given) => {
  expect(isNumberingRow(given)).toBe(true);
});

test.each([[row("Xã Mã Số", 1, 2, 3, 4, 5)], [row(1, "Mã số", 2, 3, 4, 5, 6)], [row("Tổ 1", 4, 5, 6, 7, 8)]])(
  "%j numbers none",
  (given) => {
    expect(isNumberingRow(given)).toBe(false);
  },
);

test("what the row is called has no number", () => {
  expect(numberingOf(row("MS", "1=2+3", 2, 3, 4, 5))).toEqual([null, 1, 2, 3, 4, 5]);
});
