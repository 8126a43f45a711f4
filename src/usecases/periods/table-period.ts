import type { Grid, Table } from "../../core";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { daysAbove } from "./days-above";
import { areMonthsApart, monthsOf, type Months } from "./named-months";
import { periodAbove } from "./title-period";

/** The period of a table, as far as its title, the days above it or its sheet name it. */
export interface TablePeriod {
  /** As written, for sentences; null where nothing names a period. */
  readonly text: string | null;
  /** Null where the words are no whole months, or not clear. */
  readonly months: Months | null;
  /** The title names one period and the sheet another: the title's is taken. */
  readonly sheetDiffers: boolean;
}

/** @param alone the table is the only one of its sheet, so that the sheet's name is its own */
export function periodOf(grid: Grid, table: Table, alone: boolean): TablePeriod {
  const titled = periodAbove(grid, table) ?? daysAbove(grid, table);
  const ofTitle = titled === null ? null : monthsOf(titled);
  const ofSheet = alone ? monthsOf(table.sheet) : null;
  if (titled === null) return { text: ofSheet === null ? null : table.sheet, months: ofSheet, sheetDiffers: false };
  const differs = ofTitle !== null && ofSheet !== null && areMonthsApart(ofTitle, ofSheet);
  const year = ofTitle?.year ?? (differs ? null : (ofSheet?.year ?? null));
  return { text: titled, months: ofTitle === null ? null : { ...ofTitle, year }, sheetDiffers: differs };
}

/** The same for a table of a workbook that was read already. */
export async function periodInBook(book: WorkbookPort, table: Table, alone: boolean): Promise<TablePeriod> {
  const grid = await book.read({ name: table.sheet });
  return isRefusal(grid) ? { text: null, months: null, sheetDiffers: false } : periodOf(grid, table, alone);
}

/** Whether two tables are of different periods for certain; where one names none, nobody can say. */
export function arePeriodsApart(one: TablePeriod, other: TablePeriod): boolean {
  return one.months !== null && other.months !== null && areMonthsApart(one.months, other.months);
}
