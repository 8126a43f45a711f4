import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx";
import type { Grid } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../src/usecases/check/check-appendix";

/** The built-in sample, or other bytes of a workbook, checked, with the sheet behind it. */
export async function checkedSample(
  bytes: Uint8Array = sampleBytes(),
): Promise<{ readonly appendix: CheckedAppendix; readonly grid: Grid }> {
  const book = openWorkbook(bytes, "phu-luc.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const appendix = await checkAppendix(book);
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  const grid = await book.read({ name: appendix.table.sheet });
  if (isRefusal(grid)) throw new Error(grid.reason);
  return { appendix, grid };
}

function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/phu-luc-quy-1-2021.xlsx")));
}
