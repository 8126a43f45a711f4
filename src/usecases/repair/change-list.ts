import { numberWords, type CellValue, shownValue } from "../../core";
import type { ChangeLog, ChangeLogRow } from "../../ports/copy-workbook";

/** Which cell, from what, to what: plain lines to be copied into another Excel or a message. */
export function changeList(log: ChangeLog): string {
  return log.map(changeLine).join("\n");
}

/** «I15 (Sở Tư pháp): 30 → 20» */
export function changeLine({ cell, unit, before, after }: ChangeLogRow): string {
  return `${cell}${unit === "" ? "" : ` (${unit})`}: ${beforeWords(before)} → ${numberWords(after)}`;
}

/** A text in a log row is already as the user saw it. */
function beforeWords(before: ChangeLogRow["before"]): string {
  return typeof before === "string" ? before : shownValue(before satisfies CellValue);
}
