import {
  againstList,
  areaToA1,
  computeIndicators,
  faultsOf,
  findRemedies,
  loadPeriodChecks,
  profiles as knownProfiles,
  readAppendix,
  runChecks,
  loadSwitchedOff,
  type Against,
  type Appendix,
  type AppendixPlace,
  type Checked,
  type Tally,
  type Fault,
  type Finding,
  type IndicatorResult,
  type OverdueListCheck,
  type Profile,
  type Repair,
  type RowDoubt,
  type Table,
} from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import type { ChosenOverdueList } from "../overdue-list/find-overdue-list";
import { NO_NEIGHBOURS } from "../periods/neighbours";
import { findTables, nearer, plainTable, samePlace, sameSheet, type FoundTables } from "./find-tables";

/** Relations that are switched off in one table. */
export interface SwitchedOff {
  readonly place: AppendixPlace;
  readonly keys: readonly string[];
}

export interface CheckRequest {
  /** Look in this sheet only. */
  readonly sheet?: string;
  /** The forms to look for; all built-in ones unless told. */
  readonly profiles?: readonly Profile[];
  /** Check the table at this place, chosen from an earlier check, instead of the best one. */
  readonly place?: AppendixPlace;
  /** Of several tables alike on the sheet take one with errors: a right one is not what a user looks for. */
  readonly faultyFirst?: true;
  /** Prefer the sheet that the user has in front; asked after the workbook was read. */
  readonly inFront?: () => string | null;
  /** Of several sheets with an appendix take this one where it has one; asked after the workbook was read. */
  readonly frontFirst?: () => string | null;
  /** The appendix of the period before, for what is carried over: read already, or another table of this workbook. */
  readonly previous?: Table | AppendixPlace;
  /** That of the same period last year, in either way. */
  readonly lastYear?: Table | AppendixPlace;
  /** The list of its overdue dossiers, held against the table that is checked first. */
  readonly overdueList?: ChosenOverdueList;
  /** Sums, orders and rates that are none of this table, by their keys: see `listedRelations`. */
  readonly without?: readonly string[];
  /** The same of tables of the workbook, each by its place. */
  readonly withoutAt?: readonly SwitchedOff[];
}

/** One appendix, read, checked and measured. */
export interface CheckedAppendix {
  readonly table: Table;
  /** The period that the title above it names, as written there; null where it names none. */
  readonly period: string | null;
  /** The appendix of the period before that it was compared with. */
  readonly previous?: Table;
  /** The sheet of the period before that holds the same figures throughout, where nobody said that this one continues it. */
  readonly copyOf?: string;
  /** The sheet that is named as the period before, where too few figures carry over to tell that this one continues it. */
  readonly unsureBefore?: string;
  /** That of the same period last year, told or found in the workbook: for what changed, not for any check. */
  readonly lastYear?: Table;
  /** The appendices of the workbook that make up its period, in order: the months of a quarter. */
  readonly parts?: readonly Table[];
  /** The list of its overdue dossiers that it was held against. */
  readonly overdueList?: OverdueListCheck;
  /** Those and that as checks, run again with every edit. */
  readonly against?: readonly Against[];
  readonly place: AppendixPlace;
  readonly summary: Tally;
  readonly findings: readonly Finding[];
  readonly held: Checked["held"];
  readonly faults: readonly Fault[];
  /** The best proposal for each independent fault, most certain first. */
  readonly repairs: readonly Repair[];
  /** Faults of rows, which no count would mend. */
  readonly doubts: readonly RowDoubt[];
  readonly indicators: readonly IndicatorResult[];
  /** The other tables of the workbook that fit a form, best first. */
  readonly others: readonly AppendixPlace[];
  /** The other tables of its sheet, checked as well: one table that is right does not make the sheet right. */
  readonly beside: readonly CheckedAppendix[];
  /** Sheets that the user cannot see: a correction there must say so. */
  readonly hiddenSheets: readonly SheetRef[];
  /** Sheets that could not be read, and why. */
  readonly unread: readonly Refusal[];
}

/** Finds the best appendix of the workbook (or the one asked for), and checks it with those that stand beside it on its sheet. */
export async function checkAppendix(
  book: WorkbookPort,
  request: CheckRequest = {},
): Promise<CheckedAppendix | Refusal> {
  const found = await findTables(book, request.profiles, request.sheet);
  if (isRefusal(found)) return found;
  const { overdueList, ...withoutList } = request;
  const whole = async (one: Appendix): Promise<CheckedAppendix> => {
    const checked = [await compared(book, withoutList, found, one, overdueList)];
    for (const other of found.inTabOrder)
      if (other.place.sheet === one.place.sheet && !samePlace(other.place, one.place))
        checked.push(await compared(book, withoutList, found, other));
    const [first, ...rest] = request.faultyFirst === true ? faultyFirst(checked) : checked;
    if (first === undefined) throw new Error("No table was checked");
    return { ...first, beside: rest };
  };
  const front = request.inFront?.() ?? null;
  if (front !== null && (request.place === undefined || !sameSheet(front, request.place.sheet))) {
    const best = found.appendices.find(({ place }) => place.sheet === front);
    if (best !== undefined) return await whole(best);
    const grid = await book.read({ name: front });
    if (isRefusal(grid)) return grid;
    const nearest = await nearer(null, grid, request.profiles ?? knownProfiles);
    return noAppendix({ nearest, plain: await plainTable(grid) }, request);
  }
  const chosen =
    request.place === undefined
      ? preferred(found, request.frontFirst?.() ?? null)
      : await reread(book, request.place, found.appendices);
  if (isRefusal(chosen)) return chosen;
  if (chosen === undefined) return noAppendix(found, request);
  return await whole(chosen);
}

/**
 * Every appendix of every sheet, in the order of the sheets and from top to bottom. Where sheets and titles name their
 * periods, each is compared with the one before and with those that make it up.
 */
export async function checkAllSheets(
  book: WorkbookPort,
  request: CheckRequest = {},
): Promise<readonly CheckedAppendix[] | Refusal> {
  const found = await findTables(book, request.profiles, request.sheet);
  if (isRefusal(found)) return found;
  const appendices: CheckedAppendix[] = [];
  for (const one of found.inTabOrder) {
    const onSheet = found.appendices.filter(({ place }) => place.sheet === one.place.sheet);
    appendices.push(await compared(book, request, { ...found, others: onSheet }, one));
  }
  return appendices.length === 0 ? noAppendix(found, request) : appendices;
}

/** Best first: the sheet in front where it has an appendix; of a file's months and their quarter the quarter. */
function preferred({ appendices, inTabOrder, neighbours }: FoundTables, front: string | null): Appendix | undefined {
  const best = appendices.find(({ place }) => place.sheet === front);
  if (best !== undefined || front !== null) return best ?? appendices[0];
  const [first] = appendices;
  return first === undefined ? undefined : wholeOf(first, inTabOrder, neighbours);
}

/** The table that a table is a part of, up to the widest: a part is always shorter than its whole. */
function wholeOf(part: Appendix, inTabOrder: readonly Appendix[], neighbours: FoundTables["neighbours"]): Appendix {
  const place = inTabOrder.indexOf(part);
  const whole = inTabOrder.find((_, index) => neighbours[index]?.parts.includes(place) === true);
  return whole === undefined ? part : wholeOf(whole, inTabOrder, neighbours);
}

/** Of tables that are alike the one with errors goes first: it is the one to look at. */
function faultyFirst(checked: readonly CheckedAppendix[]): readonly CheckedAppendix[] {
  const [best] = checked;
  if (best === undefined || best.summary.broken > 0) return checked;
  const columns = ({ table }: CheckedAppendix): string =>
    `${table.profile.id}:${table.columns.map(({ id }) => id).join()}`;
  const faulty = checked.find((one) => one.summary.broken > 0 && columns(one) === columns(best));
  return faulty === undefined ? checked : [faulty, ...checked.filter((one) => one !== faulty)];
}

/** One table with the periods that it is compared with: those that the user names, else those that the workbook holds. */
async function compared(
  book: WorkbookPort,
  request: CheckRequest,
  found: FoundTables & { readonly others?: readonly Appendix[] },
  one: Appendix,
  overdueList?: ChosenOverdueList,
): Promise<CheckedAppendix> {
  const told = await tableOf(book, request.previous, found.appendices, one.place);
  const toldLastYear = await tableOf(book, request.lastYear, found.appendices, one.place);
  const place = found.inTabOrder.indexOf(one);
  const { previous, lastYear, parts } = found.neighbours[place] ?? NO_NEIGHBOURS;
  const tableAt = (at: number | null): Table | undefined => (at === null ? undefined : found.inTabOrder[at]?.table);
  const [before, yearBefore] = [tableAt(previous), tableAt(lastYear)];
  const ofLastYear =
    toldLastYear ??
    (yearBefore !== undefined && (await loadPeriodChecks()).haveSameOffices(one.table, yearBefore)
      ? yearBefore
      : undefined);
  const continued =
    told ?? (before !== undefined && (await loadPeriodChecks()).isContinued(one.table, before) ? before : undefined);
  const isFirst = one === found.inTabOrder.find(({ table }) => table.sheet === one.table.sheet);
  const isCopy =
    continued === undefined && before !== undefined && (await loadPeriodChecks()).isCopy(one.table, before);
  const isUnsure =
    continued === undefined && before !== undefined && (await loadPeriodChecks()).mayContinue(one.table, before);
  const off = (request.withoutAt ?? []).flatMap(({ place, keys }) => (samePlace(place, one.place) ? keys : []));
  const keys = [...(request.without ?? []), ...off];
  return await checkedAppendix(
    keys.length === 0 ? one : { ...one, table: (await loadSwitchedOff())(one.table, keys) },
    found.titled[place] ?? null,
    { ...found, appendices: found.others ?? found.appendices },
    {
      ...(continued === undefined ? {} : { previous: continued }),
      ...(isCopy ? { copyOf: before.sheet } : {}),
      ...(isUnsure ? { unsureBefore: before.sheet } : {}),
      ...(ofLastYear === undefined ? {} : { lastYear: ofLastYear }),
    },
    parts.flatMap((part) => found.inTabOrder[part]?.table ?? []),
    overdueList?.against([found.titled[place] ?? null, one.table.sheet]),
    [...(isFirst ? (found.beside.get(one.table.sheet) ?? []) : []), ...found.carried],
  );
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
async function tableOf(
  book: WorkbookPort,
  told: Table | AppendixPlace | undefined,
  appendices: readonly Appendix[],
  checked: AppendixPlace,
): Promise<Table | undefined> {
  if (told === undefined || "counts" in told) return told;
  const found = await reread(book, told, appendices);
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

function noAppendix({ nearest, plain }: Pick<FoundTables, "nearest" | "plain">, request: CheckRequest): Refusal {
  const forms = (request.profiles ?? knownProfiles).map(({ title }) => title);
  // A few words that some form has too say less than that there is nothing to add up.
  if (plain !== null && (nearest === null || nearest.matched.length < nearest.missing.length))
    return refuse("no-appendix", { forms, plain: plain.sheet, area: areaToA1(plain.area) });
  if (nearest === null) return refuse("no-appendix", { forms });
  const { sheet, matched, missing, profile, isBare } = nearest;
  if (isBare) return refuse("no-appendix", { bare: sheet, matched });
  return refuse("no-appendix", { forms, nearest: sheet, profile: profile.title, matched, missing });
}

async function checkedAppendix(
  { table, place }: Appendix,
  period: string | null,
  { appendices, hiddenSheets, unread }: FoundTables,
  earlier: Pick<CheckedAppendix, "previous" | "copyOf" | "unsureBefore" | "lastYear">,
  parts: readonly Table[],
  overdueList: OverdueListCheck | undefined,
  beside: readonly Against[],
): Promise<CheckedAppendix> {
  const { previous } = earlier;
  const isAlone = previous === undefined && parts.length === 0;
  const against: readonly Against[] = [
    ...(isAlone ? [] : (await loadPeriodChecks()).againstPeriods(previous, parts)),
    ...(overdueList === undefined ? [] : [againstList(overdueList)]),
    ...beside,
  ];
  const { summary, findings, held } = runChecks(table, against);
  const { repairs, doubts } = await findRemedies(table, findings, previous);
  return {
    table,
    period,
    ...earlier,
    ...(parts.length === 0 ? {} : { parts }),
    ...(overdueList === undefined ? {} : { overdueList }),
    ...(against.length === 0 ? {} : { against }),
    place,
    summary,
    findings,
    held,
    faults: faultsOf(table, findings, repairs, doubts),
    repairs,
    doubts,
    indicators: computeIndicators(table, "whole"),
    others: appendices
      .filter((other) => other.place !== place && !samePlace(other.place, place))
      .map((other) => other.place),
    beside: [],
    hiddenSheets,
    unread,
  };
}
