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
  [row("(1)", "(2)", "(3)", "(4)", "(5)")],
  [row("( 1 )", "(2)", "( 3)", "(4)", "(5) = (3) + (4)")],
  [row("(1)", "(2)", "(3)")],
  [row("(2)", "(3)", "(4)")],
  [row(null, "(1)", "(2)", "", "(3)")],
  [row("A", 1, 2)],
  [row("A", "B", "C", 1, 2)],
  [row("(A)", "(B)", "(1)", "(2)")],
  [row("A", "B", 4, 5)],
  [row("(A)", "(B)", "(1)", "(2)", "(3)", "(4)", "(5)")],
  [row(1, 2, 3, 4)],
  [row("a", "b", "c", "d", "e")],
  [row("(A)", "(B)", "(C)", "(D)", "(E)", "(F)")],
  [row("C", "D", null, "E", "F", "G")],
  [row(1, 2, 3, 4, 5, 8, 9, 12, 13)],
  [row("Số cột", 1, 2, 3, 4, 5)],
  [row("Cột số", 1, 2, 3, 4, 5)],
  [row("STT cột", 1, 2, 3, 4, 5)],
])("%j numbers columns", (given) => {
  expect(isNumberingRow(given)).toBe(true);
});

test.each([
  [row("Xã Mã Số", 1, 2, 3, 4, 5)],
  [row(1, "Mã số", 2, 3, 4, 5, 6)],
  [row("Tổ 1", 4, 5, 6, 7, 8)],
  [row(1, 2, 3)],
  [row(1, 2, 4, 5)],
  [row("(1)", "(2)")],
  [row("A", 1)],
  [row("A", "B", "C", "D")],
  [row("A", "B", "D", "E", "F")],
  [row("A", "C", 1, 2)],
  [row("A", "B", "C", "D", 1, 2)],
  [row("A", "B", 5, 6)],
  [row("A", 0, 1)],
  [row("(4)", "(5)", "(6)")],
  [row(5, 4, 3, 2, 1)],
  [row(1, 2, 3, 4, 5, 7, 9, 11)],
  [row(1.5, 2.5, 3.5, 4.5, 5.5)],
  [row(-1, 0, 1, 2)],
  [row(98, 99, 100, 101, 102)],
  [row(1, "Sở Y tế", 2, 3, 4, 5, 6)],
  [row("(1)", "(2)", "(3)a")],
  [row("A", "B", "C", "D", "12")],
  [row()],
  [row(null, "")],
])("%j numbers none", (given) => {
  expect(isNumberingRow(given)).toBe(false);
});

test("what the row is called has no number", () => {
  expect(numberingOf(row("MS", "1=2+3", 2, 3, 4, 5))).toEqual([null, 1, 2, 3, 4, 5]);
  expect(numberingOf(row("A", null, "(1)", " (2) ", "( 3 )=(1)+(2)"))).toEqual([null, null, 1, 2, 3]);
  expect(numberingOf(row("A", "B", "C", "D", "E"))).toBeNull();
});
