import type { SheetRef } from "../../ports/workbook";

/** A hidden sheet is named as such: what is corrected there cannot be seen. */
export function shownSheet(sheet: string, hidden: readonly SheetRef[]): string {
  return hidden.some(({ name }) => name === sheet) ? `${sheet} (đang ẩn)` : sheet;
}
