import type { Grid, Profile, Table } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { findTables } from "../check/find-tables";
import { mergeSource, type HeaderLayout, type MergeSource } from "./merge-source";
import { SOURCE_SHEET, SOURCE_TITLE } from "./merged-book";

/** A table in its sheet. */
export interface SeenTable {
  readonly table: Table;
  readonly grid: Grid;
  /** It is the only one of its sheet. */
  readonly alone: boolean;
}

/** Every table of a workbook's visible sheets; those of hidden ones only where no other is there. */
export async function seenTables(
  file: string,
  book: WorkbookPort,
  profiles?: readonly Profile[],
): Promise<readonly SeenTable[] | Refusal> {
  const grids = new Map<string, Grid>();
  const found = await findTables(book, profiles, undefined, (grid) => grids.set(grid.sheet, grid));
  if (isRefusal(found)) return found;
  const hidden = new Set(found.hiddenSheets.map(({ name }) => name));
  const visible = found.inTabOrder.filter(({ place }) => !hidden.has(place.sheet));
  const taken = visible.length > 0 ? visible : found.inTabOrder;
  const seen = taken.flatMap(({ table }): SeenTable[] => {
    const grid = grids.get(table.sheet);
    if (grid === undefined) return [];
    return [{ table, grid, alone: taken.filter((other) => other.table.sheet === table.sheet).length === 1 }];
  });
  return seen.length === 0 ? refuse("no-table-to-merge", { file }) : seen;
}

/** The same, as merging takes them. */
export async function sourcesOfBook(
  file: string,
  book: WorkbookPort,
  profiles?: readonly Profile[],
  layouts = new Map<string, HeaderLayout>(),
): Promise<readonly MergeSource[] | Refusal> {
  const seen = await seenTables(file, book, profiles);
  if (isRefusal(seen)) return seen;
  const onlyOne = seen.length === 1;
  return seen.map(({ grid, table, alone }) => mergeSource(file, grid, table, { alone, onlyOne, layouts }));
}

/** Whether a workbook is one that merging made: it may be written anew, and is no office's table. */
export async function isMergedBook(book: WorkbookPort): Promise<boolean> {
  const sheet = (await book.sheets()).find(({ name }) => name === SOURCE_SHEET);
  if (sheet === undefined) return false;
  const grid = await book.read(sheet);
  return !isRefusal(grid) && grid.rows[0]?.cells[0] === SOURCE_TITLE;
}
