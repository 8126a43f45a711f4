import { figureOf, KNOWN, totalRow, unitRows, type IndicatorResult, type Table, type TableColumn } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../check/check-appendix";
import { arePeriodsApart, type TablePeriod } from "../periods/table-period";
import { ANY_PERIOD } from "../periods/period-words";
import { writeReport } from "../report/write-report";
import { compareTables, type TableDifference } from "./compare-tables";
import { changedSentences, type ChangedSentence } from "./changed-sentences";

/** A checked table with the period that its title or its sheet names. */
export interface DatedAppendix {
  readonly appendix: CheckedAppendix;
  readonly period: TablePeriod;
}

/** What all units make together in one column. */
export interface TotalChange {
  readonly column: TableColumn;
  readonly before: number | null;
  readonly after: number | null;
}

export interface RateDifference {
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
}

export interface Comparison {
  readonly difference: TableDifference;
  /** Of the columns that both tables have: as the total row states it, or the units added up where there is none. */
  readonly totals: readonly TotalChange[];
  /** Rates that both tables have and that differ. */
  readonly rates: readonly RateDifference[];
  /** Sentences of the report that differ; null where the forms do not hold what it prints. */
  readonly sentences: readonly ChangedSentence[] | null;
  readonly isSameForm: boolean;
  /** Nothing differs: no figure, row or column. */
  readonly isEqual: boolean;
}

/** The paragraph whose sentences are compared: it prints from the table alone. */
const TEMPLATE = "tong-hop-2-14";

/** Two tables of one period: what differs, and what that does to rates and sentences. */
export function compareAppendices(one: DatedAppendix, other: DatedAppendix): Comparison | Refusal {
  const [before, after] = [one.appendix.table, other.appendix.table];
  if (arePeriodsApart(one.period, other.period))
    return refuse("periods-differ", { before: one.period.text ?? "", after: other.period.text ?? "" });
  const difference = compareTables(before, after);
  if (difference === null)
    return refuse("forms-share-nothing", { before: before.profile.title, after: after.profile.title });
  const { changes, rows, columns } = difference;
  const lone = [rows.onlyBefore, rows.onlyAfter, columns.onlyBefore, columns.onlyAfter];
  return {
    difference,
    totals: totalChanges(before, after),
    rates: rateChanges(one.appendix.indicators, other.appendix.indicators),
    sentences: sentencesOf(one.appendix, other.appendix),
    isSameForm: before.profile.id === after.profile.id,
    isEqual: changes.length === 0 && lone.every((list) => list.length === 0),
  };
}

function totalChanges(before: Table, after: Table): readonly TotalChange[] {
  return before.columns.flatMap((column, place) => {
    const other = after.columns.findIndex(({ id }) => id === column.id);
    return other < 0 ? [] : [{ column, before: wholeOf(before, place), after: wholeOf(after, other) }];
  });
}

/** The count of the whole table; null where a cell of it is no count. */
function wholeOf(table: Table, column: number): number | null {
  const { width, values, states } = table.counts;
  const total = totalRow(table);
  const cells = (total === null ? unitRows(table) : [total]).map((row) => row * width + column);
  const isBlankZero = table.blanks.meaning === "zero";
  let sum = 0;
  for (const cell of cells) {
    if (states[cell] !== KNOWN && !(isBlankZero && states[cell] === 1)) return null;
    sum += values[cell] ?? 0;
  }
  return figureOf(table.counts, sum);
}

function rateChanges(before: readonly IndicatorResult[], after: readonly IndicatorResult[]): readonly RateDifference[] {
  return before.flatMap((then) => {
    const now = after.find(({ id, base }) => id === then.id && base === then.base);
    const isSame =
      now === undefined ||
      (now.numerator === then.numerator && now.denominator === then.denominator) ||
      now.value === then.value;
    return isSame ? [] : [{ before: then, after: now }];
  });
}

/** The same words for both, so that only what the figures do to them differs. */
function sentencesOf(before: CheckedAppendix, after: CheckedAppendix): readonly ChangedSentence[] | null {
  const texts = [before, after].map((appendix) => {
    const report = writeReport(appendix, { template: TEMPLATE, period: ANY_PERIOD, acceptBroken: true });
    return isRefusal(report) || report.is === "doubtful" ? null : report.text;
  });
  const [then = null, now = null] = texts;
  return then === null || now === null ? null : changedSentences(then, now);
}
