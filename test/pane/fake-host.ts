import type { CellValue, Grid, Table } from "../../src/core";
import { checkAppendix, type CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { worklistOf } from "../../src/usecases/check/worklist";
import type { LiveTools, PaneHost } from "../../src/pane/session/host";
import { PaneRequests } from "../../src/pane/session/requests";
import type { Review } from "../../src/pane/session/use-review";
import type { LiveWorkbookPort } from "../../src/ports/live-workbook";
import { isRefusal, refuse } from "../../src/ports/refusal";
import type { WorkbookPort } from "../../src/ports/workbook";
import { quarterGrid } from "../grids/quarter-1-2021";

/** The published quarter with cells of some units replaced, by the unit's name and the zero-based column. */
export function gridWith(changes: Readonly<Record<string, Readonly<Record<number, CellValue>>>> = {}): Grid {
  const grid = quarterGrid();
  const rows = grid.rows.map(({ row, cells }) => {
    const change = typeof cells[1] === "string" ? (changes[cells[1]] ?? {}) : {};
    return { row, cells: cells.map((cell, column) => change[column] ?? cell) };
  });
  return { ...grid, rows };
}

/** Trả quá hạn of one unit is 30 instead of 20: its row and its column no longer add up. */
export const BROKEN = { "Sở Tư pháp": { 8: 30 } } as const;

/** A workbook of one sheet. */
export function bookOf(grid: Grid): WorkbookPort {
  return { sheets: () => Promise.resolve([{ name: grid.sheet }]), read: () => Promise.resolve(grid) };
}

/** A host whose user looks at the only sheet; nothing can be done beside looking unless it is given. */
export function hostOf(book: WorkbookPort | null, more: Partial<PaneHost> = {}): PaneHost {
  const closed = refuse("excel-closed");
  return {
    book,
    shownSheet: () => null,
    goTo: () => Promise.resolve(null),
    correct: () => Promise.resolve(closed),
    openFile: () => Promise.resolve(closed),
    documents: { make: () => Promise.resolve(new Uint8Array()), fill: () => Promise.resolve(closed) },
    readText: () => Promise.resolve(closed),
    copy: () => Promise.resolve(false),
    downloads: "no",
    ...more,
  };
}

/** A workbook in an Excel that says no to everything but what is given. */
export function liveBook(more: Partial<LiveWorkbookPort> = {}): LiveWorkbookPort {
  const closed = refuse("excel-closed");
  const no = (): Promise<typeof closed> => Promise.resolve(closed);
  const silent = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());
  return {
    ...bookOf(gridWith()),
    inFront: null,
    select: no,
    selectedCell: no,
    selectedText: no,
    apply: no,
    appendLog: no,
    formulaCells: no,
    mark: no,
    marked: no,
    unmark: no,
    watch: silent,
    watchFront: silent,
    ...more,
  };
}

/** The tools of that Excel; nothing is kept in its workbook. */
export function liveTools(book: Partial<LiveWorkbookPort> = {}, requests = new PaneRequests()): LiveTools {
  const closed = refuse("excel-closed");
  return {
    book: liveBook(book),
    bind: () => Promise.resolve(closed),
    unbind: () => Promise.resolve(closed),
    memory: { load: () => Promise.resolve(null), save: () => Promise.resolve(closed) },
    charts: () => Promise.resolve(closed),
    nextSheet: () => Promise.resolve(closed),
    sealing: () => Promise.resolve(closed),
    requests,
    runsFunctions: true,
    namespace: "TTHC",
    language: "vi",
  };
}

/** What the pane has after a check. */
export async function checkedReview(
  grid: Grid,
  { round = 1, previous }: { readonly round?: number; readonly previous?: Table } = {},
): Promise<Extract<Review, { is: "checked" }>> {
  const appendix: CheckedAppendix = await checked(grid, previous);
  return { is: "checked", appendix, list: worklistOf(appendix), choice: {}, round };
}

async function checked(grid: Grid, previous?: Table): Promise<CheckedAppendix> {
  const appendix = await checkAppendix(bookOf(grid), previous === undefined ? {} : { previous });
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return appendix;
}
