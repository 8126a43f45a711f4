import { bookOf } from "../../../test/pane/fake-host";
import { monthGrid, monthSheet } from "../../../test/grids/month-book";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix } from "../check/check-appendix";
import { periodConflictWords } from "./period-conflict";

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
