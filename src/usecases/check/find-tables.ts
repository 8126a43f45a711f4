import {
  findAppendices,
  hasFiguresBeside,
  loadBooks,
  loadNearMiss,
  loadUnreadTables,
  profiles as knownProfiles,
  type Against,
  type Appendix,
  type Area,
  type AppendixPlace,
  type Grid,
  type NearMiss,
  type Profile,
} from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import { NO_NEIGHBOURS, type PeriodNeighbours } from "../periods/neighbours";
import type { TitledTable } from "../periods/periods-of-sheets";
import { periodAbove } from "../periods/title-period";

/** What looks like a table, of which no sum, rate or total row could be established. */
export interface PlainTable {
  readonly sheet: string;
  readonly area: Area;
}

/** Every table of a workbook. */
export interface FoundTables {
  readonly hiddenSheets: readonly SheetRef[];
  readonly unread: readonly Refusal[];
  /** Best first, those on hidden sheets last. */
  readonly appendices: readonly Appendix[];
  /** In the order of the sheets; on a sheet from top to bottom, then from left to right. */
  readonly inTabOrder: readonly Appendix[];
  /** The period in the title above each table in tab order, as written there. */
  readonly titled: readonly (string | null)[];
  /** Of each table in tab order the period before it and those that make it up, as sheets and titles name them. */
  readonly neighbours: readonly PeriodNeighbours[];
  readonly nearest: NearMiss | null;
  /** Where no table is found, the first that has a header and figures, and nothing that could be tested. */
  readonly plain: PlainTable | null;
  /** By the name of a sheet: what it says of tables on it that could not be checked. */
  readonly beside: ReadonlyMap<string, readonly Against[]>;
  /** What tests rows that carry on from one another; nothing where no table was looked through for them. */
  readonly carried: readonly Against[];
}

/**
 * @param sheet look in this one only
 * @param seen told of each sheet that was read: its cells are not kept
 */
export async function findTables(
  book: WorkbookPort,
  forms: readonly Profile[] = knownProfiles,
  sheet?: string,
  seen?: (grid: Grid) => void,
): Promise<FoundTables | Refusal> {
  const all = await book.sheets();
  const asked = sheet === undefined ? all : all.filter(({ name }) => sameSheet(name, sheet));
  if (asked.length === 0 && sheet !== undefined)
    return refuse("sheet-missing", { sheet, known: all.map(({ name }) => name) });
  const inTabOrder: Appendix[] = [];
  const titled: TitledTable[] = [];
  // Only for saying what was looked for where nothing is found: what says it is fetched then, and not for a cover sheet.
  let without: Grid[] = [];
  const unread: Refusal[] = [];
  const beside = new Map<string, readonly Against[]>();
  let carried: readonly Against[] = [];
  const isOwn = forms.length !== 1 || forms[0]?.readFromTable === true;
  for (const each of asked) {
    const grid = await book.read(each);
    if (isRefusal(grid)) {
      // One damaged sheet does not hide the appendix on another; alone it is the answer.
      unread.push(grid);
      continue;
    }
    seen?.(grid);
    let onSheet = [...findAppendices(grid, forms)];
    // A table with columns of its own may hold more, and so may figures of which no table was made.
    if (isOwn && grid.rows.length > 0 && mayHoldMore(grid, onSheet)) {
      const { discoveries, againstRowsBefore } = await loadBooks();
      onSheet = [...findAppendices(grid, forms, discoveries)];
      carried = againstRowsBefore;
    }
    onSheet.sort(byPlace);
    inTabOrder.push(...onSheet);
    const tables = onSheet.map(({ table }) => table);
    if (isOwn && tables.length > 0 && hasFiguresBeside(grid, tables))
      beside.set(each.name, (await loadUnreadTables()).againstUnread(grid, tables));
    for (const { table } of onSheet) {
      titled.push({ table, above: periodAbove(grid, table), alone: onSheet.length === 1 });
    }
    without = inTabOrder.length === 0 ? [...without, grid] : [];
  }
  const [refused] = unread;
  if (inTabOrder.length === 0 && refused !== undefined) return refused;
  const hiddenSheets = asked.filter(({ hidden }) => hidden !== undefined);
  const isShown = ({ place }: Appendix): number => Number(hiddenSheets.every(({ name }) => name !== place.sheet));
  const appendices = [...inTabOrder].sort((a, b) => isShown(b) - isShown(a) || b.place.score - a.place.score);
  const neighbours = await neighboursAmong(titled);
  let nearest: NearMiss | null = null;
  let plain: PlainTable | null = null;
  for (const grid of without) {
    nearest = await nearer(nearest, grid, forms);
    if (isOwn) plain ??= await plainTable(grid);
  }
  const above = titled.map((one) => one.above);
  return { inTabOrder, appendices, titled: above, neighbours, nearest, plain, hiddenSheets, unread, beside, carried };
}

function mayHoldMore(grid: Grid, onSheet: readonly Appendix[]): boolean {
  const tables = onSheet.map(({ table }) => table);
  return tables.some(hasOwnColumns) || hasFiguresBeside(grid, tables);
}

function hasOwnColumns({ profile, columns, untested, loose }: Appendix["table"]): boolean {
  if (profile.readFromTable === true || (untested ?? loose) !== undefined) return true;
  return columns.some(({ id }) => !Object.hasOwn(profile.columns, id));
}

/** Most files hold one table: what compares periods is fetched with the second. */
async function neighboursAmong(tables: readonly TitledTable[]): Promise<readonly PeriodNeighbours[]> {
  if (tables.length < 2) return tables.map(() => NO_NEIGHBOURS);
  const { neighboursOf } = await import(/* webpackChunkName: "periods" */ "../periods/periods-of-sheets");
  return neighboursOf(tables);
}

/** The first table of a sheet of which nothing could be established. */
export async function plainTable(grid: Grid): Promise<PlainTable | null> {
  const [area] = (await loadUnreadTables()).unreadTables(grid, []);
  return area === undefined ? null : { sheet: grid.sheet, area };
}

/** The nearer of what was found and what a sheet without an appendix holds. */
export async function nearer(best: NearMiss | null, grid: Grid, forms: readonly Profile[]): Promise<NearMiss | null> {
  const miss = (await loadNearMiss())(grid, forms);
  return miss !== null && (best === null || miss.matched.length > best.matched.length) ? miss : best;
}

export function sameSheet(name: string, asked: string): boolean {
  return name.normalize("NFC").trim().toLowerCase() === asked.normalize("NFC").trim().toLowerCase();
}

export function samePlace(one: AppendixPlace, other: AppendixPlace): boolean {
  return one.sheet === other.sheet && one.area.top === other.area.top && one.area.left === other.area.left;
}

function byPlace({ place: { area: one } }: Appendix, { place: { area: other } }: Appendix): number {
  return one.top - other.top || one.left - other.left;
}
