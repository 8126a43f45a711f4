import { makeGrid } from "../../../test/grids/make-grid";
import type { CellValue, Grid } from "../../core";
import { fromA1, valueAt } from "../../core";
import type { FileEdit } from "../../ports/copy-workbook";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { DraftWorkbook } from "./draft-workbook";

const formulas = new Map([[1, new Set([2])]]);
const file: Grid = {
  ...makeGrid(
    [
      ["STT", "Đơn vị", "(8)"],
      [1, "Sở Y tế", 12],
      [2, "Sở Tư pháp", "1.902"],
    ],
    [],
    "Phụ lục",
  ),
  formulas,
};
const port: WorkbookPort = { sheets: () => Promise.resolve([{ name: "Phụ lục" }]), read: () => Promise.resolve(file) };

function edit(address: string, expected: CellValue, next: number, more: Partial<FileEdit> = {}): FileEdit {
  const at = fromA1(address);
  if (at === null) throw new Error(address);
  return { sheet: "Phụ lục", at, expected, next, ...more };
}

async function cell(book: DraftWorkbook, address: string): Promise<CellValue> {
  const grid = await book.read({ name: "Phụ lục" });
  const at = fromA1(address);
  if (isRefusal(grid) || at === null) throw new Error(address);
  return valueAt(grid, at);
}

test("corrections are read, listed against the file, and taken back to what was there", async () => {
  const book = new DraftWorkbook(port);
  const back = await book.correct([edit("C3", 1902, 1092)]);
  if (isRefusal(back)) throw new Error(back.reason);
  expect(await cell(book, "C3")).toBe(1092);
  expect(book.changed()).toMatchObject([{ original: "1.902", now: 1092 }]);
  expect(await back()).toBeNull();
  expect(await cell(book, "C3")).toBe("1.902");
  expect(book.changed()).toEqual([]);
});

test("a cell corrected twice differs once, and the first change is not taken back from under the second", async () => {
  const book = new DraftWorkbook(port);
  const first = await book.correct([edit("C3", "1.902", 1092)]);
  const second = await book.correct([edit("C3", 1092, 1029)]);
  if (isRefusal(first) || isRefusal(second)) throw new Error("refused");
  expect(book.changed()).toMatchObject([{ original: "1.902", now: 1029 }]);
  expect(await first()).toMatchObject({ reason: "excel-cell-changed" });
  expect(await second()).toBeNull();
  expect(await first()).toBeNull();
  expect(await cell(book, "C3")).toBe("1.902");
});

test("all or none: a cell that reads otherwise, or holds a formula, refuses the batch", async () => {
  const book = new DraftWorkbook(port);
  expect(await book.correct([edit("C3", 1902, 1), edit("A2", 5, 6)])).toMatchObject({
    reason: "excel-cell-changed",
    about: { cell: "A2" },
  });
  expect(await book.correct([edit("C3", 1902, 1), edit("C2", 12, 6)])).toMatchObject({
    reason: "cell-holds-formula",
    about: { cell: "C2" },
  });
  expect(await cell(book, "C3")).toBe("1.902");
  expect(isRefusal(await book.correct([edit("C2", 12, 6, { replacesFormula: true })]))).toBe(false);
  const grid = await book.read({ name: "Phụ lục" });
  expect(isRefusal(grid) ? null : grid.formulas?.get(1)?.has(2)).toBe(false);
});

test("an empty cell below or right of everything can be filled", async () => {
  const book = new DraftWorkbook(port);
  await book.correct([edit("F9", null, 7), edit("E2", null, 8)]);
  expect([await cell(book, "F9"), await cell(book, "E2"), await cell(book, "C2")]).toEqual([7, 8, 12]);
  const grid = await book.read({ name: "Phụ lục" });
  expect(await book.read({ name: "Phụ lục" })).toBe(grid);
});
