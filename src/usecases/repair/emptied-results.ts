import { isSpecial, valueAt, type Grid } from "../../core";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";

/**
 * How many formulas had a result in the original and have none in a copy: what nobody but Excel can compute, and may
 * depend on the change, is not left standing.
 */
export async function emptiedResults(original: WorkbookPort, copy: WorkbookPort): Promise<number> {
  let emptied = 0;
  for (const sheet of await original.sheets()) {
    const [before, after] = [await original.read(sheet), await copy.read(sheet)];
    if (!isRefusal(before) && !isRefusal(after)) emptied += emptiedIn(before, after);
  }
  return emptied;
}

function emptiedIn(before: Grid, after: Grid): number {
  let emptied = 0;
  for (const [row, columns] of after.formulas ?? []) {
    for (const column of columns) {
      const had = valueAt(before, { row, column });
      if (isUncalculated(valueAt(after, { row, column })) && had !== null && !isUncalculated(had)) emptied += 1;
    }
  }
  return emptied;
}

function isUncalculated(value: ReturnType<typeof valueAt>): boolean {
  return isSpecial(value) && value.is === "uncalculated";
}
