import { bookOf } from "../../../test/pane/fake-host";
import { monthGrid, monthSheet, UNITS } from "../../../test/grids/month-book";
import type { Grid } from "../../core";
import { isRefusal, refuse } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { checkAllSheets, checkAppendix } from "../check/check-appendix";
import { periodConflictWords } from "./period-conflict";

/** A workbook of several sheets. */
function bookOfAll(...grids: readonly Grid[]): WorkbookPort {
  return {
    sheets: () => Promise.resolve(grids.map(({ sheet }) => ({ name: sheet }))),
    read: ({ name }) => Promise.resolve(grids.find(({ sheet }) => sheet === name) ?? refuse("sheet-missing")),
  };
}

/** Of the table of March 2026, on a sheet of this name. */
async function said(sheet: string): Promise<string> {
  const appendix = await checkAppendix(bookOf({ ...(await monthGrid(monthSheet(3))), sheet }));
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return periodConflictWords(appendix);
}

test("a sheet and a title of two periods are told, whichever is right", async () => {
  expect(await said("Tháng 4")).toBe(
    "Tên sheet «Tháng 4» và tiêu đề «THÁNG 3/2026» ghi hai kỳ khác nhau: xem lại kỳ nào đúng.",
  );
  expect(await said("Quý I-2026")).not.toBe("");
});

test.each(["Tháng 3", "T3", "03-2026", "4", "Phụ lục", "Lũy kế tháng 4"])("no contradiction: %s", async (sheet) => {
  expect(await said(sheet)).toBe("");
});

test("a month's sheet with all figures of the month before is told to be a copy; one that goes on is not", async () => {
  const grids = [];
  for (const month of [3, 4]) grids.push({ ...(await monthGrid(monthSheet(month))), sheet: `Tháng ${month}` });
  const all = await checkAllSheets(bookOfAll(...grids));
  if (isRefusal(all)) throw new Error(all.reason);
  expect(all.map(periodConflictWords)).toEqual([
    "",
    "Mọi số của sheet «Tháng 4» giống hệt sheet kỳ trước «Tháng 3»: có lẽ chép sang mà chưa nhập số kỳ này.",
  ]);
  const [march] = grids;
  if (march === undefined) throw new Error("no sheet");
  const other = { "Xã An Bình": [100, 22, 30, 120, 2, 28, 2] } as const;
  const april = { ...(await monthGrid(monthSheet(4, { units: { ...UNITS, ...other } }))), sheet: "Tháng 4" };
  const moved = await checkAllSheets(bookOfAll(march, april));
  if (isRefusal(moved)) throw new Error(moved.reason);
  expect(moved.map(periodConflictWords)).toEqual(["", ""]);
});
