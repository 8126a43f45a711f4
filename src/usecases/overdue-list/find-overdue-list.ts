import { loadOverdueLists, type OverdueListCheck, type OverdueListDates } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { sameSheet } from "../check/find-tables";
import { areMonthsApart, monthsOf, type Months } from "../periods/named-months";

/** The list of overdue dossiers that goes with a table: one row a dossier. None of its rows leaves it, only counts. */
export interface ChosenOverdueList {
  readonly sheet: string;
  readonly dossiers: number;
  /**
   * The check that the list makes of a table.
   *
   * @param periods texts that may name the table's period, the surest first
   */
  against(periods: readonly (string | null)[]): OverdueListCheck;
}

/**
 * Finds the list of overdue dossiers in a workbook; refused where there is none, where several sheets hold one, and where
 * most of its rows were settled in time.
 *
 * @param sheet look in this one only
 */
export async function findOverdueList(book: WorkbookPort, sheet?: string): Promise<ChosenOverdueList | Refusal> {
  const { readOverdueList, overdueListMatches } = await loadOverdueLists();
  const all = await book.sheets();
  const asked = sheet === undefined ? all : all.filter(({ name }) => sameSheet(name, sheet));
  if (asked.length === 0 && sheet !== undefined)
    return refuse("sheet-missing", { sheet, known: all.map(({ name }) => name) });
  const found = [];
  let unread: Refusal | null = null;
  for (const each of asked) {
    const grid = await book.read(each);
    if (isRefusal(grid)) {
      unread ??= grid;
      continue;
    }
    const list = readOverdueList(grid);
    if (list !== null) found.push({ sheet: each.name, list });
  }
  const [only, another] = found;
  if (only === undefined) return unread ?? refuse("list-missing", sheet === undefined ? {} : { sheet });
  if (another !== undefined) return refuse("list-not-the-only-one", { known: found.map((one) => one.sheet) });
  const { dossiers } = only.list;
  const inTime = dossiers.filter(({ late }) => late === "no").length;
  if (inTime * 2 > dossiers.length) return refuse("list-not-overdue", { sheet: only.sheet });
  return {
    sheet: only.sheet,
    dossiers: dossiers.length,
    against: (periods) => overdueListMatches(only.list, datesOf(periods, [...only.list.title, only.sheet])),
  };
}

/** Figures of a month are closed as early as its 15th, those of a year as early as November; and drawn up days later. */
const EARLIER_DAYS = 62;
const LATER_DAYS = 15;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What is known of the days of a table and its list, from texts that may name the table's period and the list's. */
function datesOf(periods: readonly (string | null)[], ofList: readonly string[]): OverdueListDates {
  const table = firstMonths(periods);
  // «Bắc Giang, ngày 05 tháng 4 năm 2021» is when it was signed.
  const list = firstMonths(ofList.filter((text) => !/ngày[\s\d.…]*tháng/iu.test(text)));
  const says = table === null || list === null ? "nothing" : areMonthsApart(table, list) ? "another" : "same";
  if (table === null || table.year === null) return { closing: null, says };
  const end = serialOf(table.year, table.last + 1);
  return {
    closing: {
      opening: serialOf(table.year, table.first) - EARLIER_DAYS,
      first: serialOf(table.year, table.first) + 1,
      earliest: end - EARLIER_DAYS,
      end,
      latest: end + LATER_DAYS,
    },
    says,
  };
}

function firstMonths(texts: readonly (string | null)[]): Months | null {
  for (const text of texts) {
    const months = text === null ? null : monthsOf(text);
    if (months !== null) return months;
  }
  return null;
}

/** The last day before a month of a year, which may be the 13th, as Excel counts days. */
function serialOf(year: number, month: number): number {
  return Math.round((Date.UTC(year, month - 1, 0) - DAY_ZERO) / DAY_MS);
}
