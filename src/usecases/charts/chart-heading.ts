import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import type { CheckedAppendix } from "../check/check-appendix";
import { periodOf } from "../periods/table-period";
import { officeAbove } from "../report/office-head";

/** Whose figures a chart shows and of which period, as the sheet says it; "" where it says neither. */
export async function chartHeading(
  book: WorkbookPort | null,
  { table, beside }: Pick<CheckedAppendix, "table" | "beside">,
): Promise<string> {
  const grid = book === null ? null : await book.read({ name: table.sheet });
  if (grid === null || isRefusal(grid)) return "";
  const parts = [officeAbove(grid, table), periodOf(grid, table, beside.length === 0).text];
  return parts.filter((part) => part !== null && part !== "").join(" – ");
}
