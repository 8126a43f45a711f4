import {
  computeIndicators,
  faultsOf,
  findAppendices,
  nearMiss,
  profiles as knownProfiles,
  readAppendix,
  remediesOf,
  runChecks,
  type Appendix,
  type AppendixPlace,
  type Tally,
  type Fault,
  type Finding,
  type Grid,
  type IndicatorResult,
  type NearMiss,
  type Profile,
  type Repair,
  type RowDoubt,
  type Table,
} from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";

export interface CheckRequest {
  /** Look in this sheet only. */
  readonly sheet?: string;
  /** The forms to look for; all built-in ones unless told. */
  readonly profiles?: readonly Profile[];
  /** Check the table at this place, chosen from an earlier check, instead of the best one. */
  readonly place?: AppendixPlace;
  /** Prefer the sheet that the user has in front; asked after the workbook was read. */
  readonly inFront?: () => string | null;
  /** Of several sheets with an appendix take this one where it has one; asked after the workbook was read. */
  readonly frontFirst?: () => string | null;
  /** The appendix of the period before, for what is carried over: read already, or another table of this workbook. */
  readonly previous?: Table | AppendixPlace;
}

/** One appendix, read, checked and measured. */
export interface CheckedAppendix {
  readonly table: Table;
  /** The appendix of the period before that it was compared with. */
  readonly previous?: Table;
  readonly place: AppendixPlace;
  readonly summary: Tally;
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  /** The best proposal for each independent fault, most certain first. */
  readonly repairs: readonly Repair[];
  /** Faults of rows, which no count would mend. */
  readonly doubts: readonly RowDoubt[];
  readonly indicators: readonly IndicatorResult[];
  /** The other tables of the workbook that fit a form, best first. */
  readonly others: readonly AppendixPlace[];
  /** Sheets that the user cannot see: a correction there must say so. */
  readonly hiddenSheets: readonly SheetRef[];
  /** Sheets that could not be read, and why. */
  readonly unread: readonly Refusal[];
}

/** Finds the best appendix of the workbook (or the one asked for), and checks it. */
export async function checkAppendix(
  book: WorkbookPort,
  request: CheckRequest = {},
): Promise<CheckedAppendix | Refusal> {
  const found = await search(book, request);
  if (isRefusal(found)) return found;
  const compared = async (one: Appendix): Promise<CheckedAppendix> =>
    checkedAppendix(one, found, await previousOf(book, request.previous, found.appendices, one.place));
  const front = request.inFront?.() ?? null;
  if (front !== null && (request.place === undefined || !sameSheet(front, request.place.sheet))) {
    const best = found.appendices.find(({ place }) => place.sheet === front);
    if (best !== undefined) return await compared(best);
    const grid = await book.read({ name: front });
    if (isRefusal(grid)) return grid;
    return noAppendix(nearer(null, grid, request.profiles ?? knownProfiles), request);
  }
  const chosen =
    request.place === undefined
      ? preferred(found.appendices, request.frontFirst?.() ?? null)
      : await reread(book, request.place, found.appendices);
  if (isRefusal(chosen)) return chosen;
  if (chosen === undefined) return noAppendix(found.nearest, request);
  return await compared(chosen);
}

/** The best appendix of every sheet that has one, in tab order. */
export async function checkAllSheets(
  book: WorkbookPort,
  request: CheckRequest = {},
): Promise<readonly CheckedAppendix[] | Refusal> {
  const found = await search(book, request);
  if (isRefusal(found)) return found;
  const sheets = [...new Set(found.inTabOrder.map(({ place }) => place.sheet))];
  const appendices: CheckedAppendix[] = [];
  for (const sheet of sheets) {
    const [best, ...others] = found.appendices.filter(({ place }) => place.sheet === sheet);
    if (best !== undefined)
      appendices.push(
        checkedAppendix(
          best,
          { ...found, appendices: others },
          await previousOf(book, request.previous, found.appendices, best.place),
        ),
      );
  }
  return appendices.length === 0 ? noAppendix(found.nearest, request) : appendices;
}

/** Best first: the sheet in front where it has an appendix. */
function preferred(appendices: readonly Appendix[], front: string | null): Appendix | undefined {
  return appendices.find(({ place }) => place.sheet === front) ?? appendices[0];
}

interface Found {
  readonly hiddenSheets: readonly SheetRef[];
  readonly unread: readonly Refusal[];
  /** Best first, those on hidden sheets last. */
  readonly appendices: readonly Appendix[];
  readonly inTabOrder: readonly Appendix[];
  readonly nearest: NearMiss | null;
}

async function search(book: WorkbookPort, request: CheckRequest): Promise<Found | Refusal> {
  const forms = request.profiles ?? knownProfiles;
  const all = await book.sheets();
  const asked = request.sheet === undefined ? all : all.filter(({ name }) => sameSheet(name, request.sheet ?? ""));
  if (asked.length === 0 && request.sheet !== undefined)
    return refuse("sheet-missing", { sheet: request.sheet, known: all.map(({ name }) => name) });
  const inTabOrder: Appendix[] = [];
  let nearest: NearMiss | null = null;
  const unread: Refusal[] = [];
  for (const sheet of asked) {
    const grid = await book.read(sheet);
    if (isRefusal(grid)) {
      // One damaged sheet does not hide the appendix on another; alone it is the answer.
      unread.push(grid);
      continue;
    }
    inTabOrder.push(...findAppendices(grid, forms));
    // Only for saying what was looked for where nothing is found.
    if (inTabOrder.length === 0) nearest = nearer(nearest, grid, forms);
  }
  const [refused] = unread;
  if (inTabOrder.length === 0 && refused !== undefined) return refused;
  const hiddenSheets = asked.filter(({ hidden }) => hidden !== undefined);
  const seen = ({ place }: Appendix): number => Number(hiddenSheets.every(({ name }) => name !== place.sheet));
  const appendices = [...inTabOrder].sort((a, b) => seen(b) - seen(a) || b.place.score - a.place.score);
  return { inTabOrder, appendices, nearest, hiddenSheets, unread };
}

function sameSheet(name: string, asked: string): boolean {
  return name.normalize("NFC").trim().toLowerCase() === asked.normalize("NFC").trim().toLowerCase();
}

function nearer(best: NearMiss | null, grid: Grid, forms: readonly Profile[]): NearMiss | null {
  const miss = nearMiss(grid, forms);
  return miss !== null && (best === null || miss.matched.length > best.matched.length) ? miss : best;
}

/**
 * The table of an earlier check, as it stands now. Rows inserted above or a renamed sheet have moved it: then it is the
 * nearest table of the same form on that sheet, or the only one of the form in the workbook.
 */
async function reread(
  book: WorkbookPort,
  place: AppendixPlace,
  appendices: readonly Appendix[],
): Promise<Appendix | undefined | Refusal> {
  const sheet: SheetRef = { name: place.sheet };
  const sameForm = appendices.filter((other) => other.place.profile.id === place.profile.id);
  const exact = sameForm.find((other) => samePlace(other.place, place));
  if (exact !== undefined) return exact;
  const distance = ({ place: { area } }: Appendix): number =>
    Math.abs(area.top - place.area.top) + Math.abs(area.left - place.area.left);
  const [nearest] = sameForm
    .filter((other) => sameSheet(other.place.sheet, place.sheet))
    .sort((one, other) => distance(one) - distance(other));
  if (nearest !== undefined) return nearest;
  const grid = await book.read(sheet);
  if (!isRefusal(grid)) return readAppendix(grid, place) ?? undefined;
  return sameForm.length === 1 && grid.reason === "sheet-missing" ? sameForm[0] : grid;
}

/** A table of the same workbook is read anew with each check; one that is gone, or is the one being checked, is compared with no longer. */
async function previousOf(
  book: WorkbookPort,
  previous: CheckRequest["previous"],
  appendices: readonly Appendix[],
  checked: AppendixPlace,
): Promise<Table | undefined> {
  if (previous === undefined || "counts" in previous) return previous;
  const found = await reread(book, previous, appendices);
  return found === undefined || isRefusal(found) || samePlace(found.place, checked) ? undefined : found.table;
}

/** The appendix on a sheet of the workbook as it was last read: the one checked before where it is there. */
export async function appendixOn(book: WorkbookPort, sheet: string, appendix: CheckedAppendix): Promise<Table | null> {
  if (appendix.table.sheet === sheet) return appendix.table;
  const place = appendix.others.find((other) => other.sheet === sheet);
  if (place === undefined) return null;
  const grid = await book.read({ name: sheet });
  return isRefusal(grid) ? null : (readAppendix(grid, place)?.table ?? null);
}

function noAppendix(nearest: NearMiss | null, request: CheckRequest): Refusal {
  const forms = (request.profiles ?? knownProfiles).map(({ title }) => title);
  if (nearest === null) return refuse("no-appendix", { forms });
  const { sheet, matched, missing, profile } = nearest;
  return refuse("no-appendix", { forms, nearest: sheet, profile: profile.title, matched, missing });
}

function checkedAppendix(
  { table, place }: Appendix,
  { appendices, hiddenSheets, unread }: Found,
  previous?: Table,
): CheckedAppendix {
  const { summary, findings } = runChecks(table, previous);
  const { repairs, doubts } = remediesOf(table, findings, previous);
  return {
    table,
    ...(previous === undefined ? {} : { previous }),
    place,
    summary,
    findings,
    faults: faultsOf(table, findings, repairs, doubts),
    repairs,
    doubts,
    indicators: computeIndicators(table, "whole"),
    others: appendices
      .filter((other) => other.place !== place && !samePlace(other.place, place))
      .map((other) => other.place),
    hiddenSheets,
    unread,
  };
}

function samePlace(one: AppendixPlace, other: AppendixPlace): boolean {
  return one.sheet === other.sheet && one.area.top === other.area.top && one.area.left === other.area.left;
}
