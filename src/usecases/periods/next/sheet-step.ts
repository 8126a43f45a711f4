import { plainLetters, type Grid, type Table } from "../../../core";
import { refuse, type Refusal } from "../../../ports/refusal";
import { areMonthsApart, type Months } from "../named-months";
import { periodOf } from "../table-period";
import { linesAbove } from "../title-period";
import { daysNamed } from "./named-days";
import {
  calendarDays,
  dayAfter,
  daysAfter,
  monthsAfter,
  monthsBetween,
  type Days,
  type PeriodStep,
} from "./period-step";

const ROMAN = ["I", "II", "III", "IV"];
/** Counted on from the year's beginning: the period after is no period of its own. */
const RUNNING =
  /(?<![a-z])(?:luy ke|cong don|tu dau nam)|(?<!\d)(?<!ngay )(?:0?[2-57-9]|1[01])\s*thang\s*(?:dau|cuoi|nam|\/)/;

/** The step of the table in hand, or why the sheet has no next period. */
export function stepOfSheet(grid: Grid, tables: readonly [Table, ...Table[]]): PeriodStep | Refusal {
  const [table, ...others] = tables;
  const named = periodOf(grid, table, others.length === 0);
  const lines = linesAbove(grid, table);
  const words = (named.text ?? "").trim();
  if (lines.some((line) => RUNNING.test(plainLetters(line.toLowerCase())))) return running(words);
  for (const other of others) {
    const { months } = periodOf(grid, other, false);
    if (months !== null && named.months !== null && areMonthsApart(months, named.months))
      return refuse("next-several-periods", { sheet: grid.sheet });
  }
  const { months: from } = named;
  const to = from === null ? null : monthsAfter(from);
  if (from !== null && to === null) return running(words);
  const stated = daysNamed(lines, from);
  if (stated !== null && from !== null && !isOfLength(stated, from)) return running(words);
  const days = stated ?? (from === null ? null : calendarDays(from));
  const next = days === null ? null : stated === null && to !== null ? calendarDays(to) : daysAfter(days);
  return {
    months: from === null || to === null ? null : { from, to },
    days: days === null || next === null ? null : { from: days, to: next },
  };
}

function running(period: string): Refusal {
  return refuse("next-cumulative", { period });
}

/** Whether days last as long as the months that the title names; «từ 01/01 đến 31/3» under «tháng 3» is a running count. */
function isOfLength({ from, to }: Days, { first, last }: Months): boolean {
  return monthsBetween(from, dayAfter(to, 1)) === last - first + 1;
}

/** Both periods as sentences write them; null where the sheet names none. */
export function stepWords({ months, days }: PeriodStep): { readonly before: string; readonly after: string } | null {
  if (months !== null) return { before: monthsWords(months.from), after: monthsWords(months.to) };
  if (days === null) return null;
  const words = ({ from, to }: Days): string =>
    `từ ngày ${from.day}/${from.month}/${from.year} đến ngày ${to.day}/${to.month}/${to.year}`;
  return { before: words(days.from), after: words(days.to) };
}

function monthsWords({ first, last, year }: Months): string {
  const length = last - first + 1;
  const of = year === null ? "" : ` năm ${year}`;
  if (length === 12) return `năm${year === null ? "" : ` ${year}`}`;
  if (length === 6) return `6 tháng ${first === 1 ? "đầu" : "cuối"}${year === null ? " năm" : of}`;
  return length === 3 ? `quý ${ROMAN[last / 3 - 1] ?? ""}${of}` : `tháng ${first}${of}`;
}
