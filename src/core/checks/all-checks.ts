import type { Table } from "../model/table";
import type { Tally } from "../judging/judging";
import { rankOf, tallyOf } from "../judging/judging";
import type { OverdueListCheck, OverdueListData } from "../model/overdue-list";
import { blanksMeanZero } from "./blanks-mean-zero/check";
import { columnsArePresent } from "./columns-are-present/check";
import { columnsAreTested } from "./columns-are-tested/check";
import { countIsANumber } from "./count-is-a-number/check";
import { countIsNotNegative } from "./count-is-not-negative/check";
import { countIsWhole } from "./count-is-whole/check";
import { countsArePlain } from "./counts-are-plain/check";
import { identityHolds } from "./identity-holds/check";
import { lettersAreUnicode } from "./letters-are-unicode/check";
import { numberingIsInOrder } from "./numbering-is-in-order/check";
import { partWithinWhole } from "./part-within-whole/check";
import { rateMatchesCounts } from "./rate-matches-counts/check";
import type { PeriodFinding } from "./period-checks";
import { sumsFitFigures } from "./sums-fit-figures/check";
import { rowsAreAccountedFor } from "./rows-are-accounted-for/check";
import { resultsAreCurrent } from "./results-are-current/check";
import { seat, type FindingOf } from "./seat";
import type { BesideFinding } from "./beside-checks";
import type { BookFinding } from "./book-checks";
import { totalRowIsPresent } from "./total-row-is-present/check";
import { totalsAddUp } from "./totals-add-up/check";
import { totalsAreClear } from "./totals-are-clear/check";
import { unitInSeveralSections } from "./unit-in-several-sections/check";
import { unitIsListedOnce } from "./unit-is-listed-once/check";
import { unitIsNamed } from "./unit-is-named/check";

/**
 * Every check of a table by itself, in the order in which findings at one cell are shown. To add one: a folder, and one
 * line here, or in period-checks where it compares periods.
 */
export const allChecks = [
  seat(countIsANumber),
  seat(countIsWhole),
  seat(countIsNotNegative),
  seat(identityHolds),
  seat(partWithinWhole),
  seat(rateMatchesCounts),
  seat(totalsAddUp),
  seat(totalsAreClear),
  seat(rowsAreAccountedFor),
  seat(unitIsNamed),
  seat(unitIsListedOnce),
  seat(unitInSeveralSections),
  seat(sumsFitFigures),
  seat(columnsAreTested),
  seat(columnsArePresent),
  seat(numberingIsInOrder),
  seat(totalRowIsPresent),
  seat(blanksMeanZero),
  seat(countsArePlain),
  seat(resultsAreCurrent),
  seat(lettersAreUnicode),
] as const;

type Seated = (typeof allChecks)[number];

export type CheckId = Finding["check"];

/** What any check found: `finding.check` tells the shape of `finding.data`. */
export type Finding =
  | ReturnType<Seated["find"]>["findings"][number]
  | PeriodFinding
  | BesideFinding
  | BookFinding
  | FindingOf<"overdue-list-matches", OverdueListData>;

/** What one check came to: how many statements hold, and those that do not. */
export interface CheckedBy {
  readonly check: CheckId;
  readonly holds: number;
  readonly findings: readonly Finding[];
}

/** What a table is held against besides itself: the period before, its parts, a list of dossiers, the rest of its sheet. */
export type Against = (table: Table) => CheckedBy;

/** What the checks of a table came to. */
export interface Checked {
  readonly summary: Tally;
  /** Errors, warnings, undecided, notes; inside each by cell. */
  readonly findings: readonly Finding[];
  /** How many statements of each check hold, for every check that was run. */
  readonly held: Readonly<Partial<Record<CheckId, number>>>;
}

/** Counts dossiers in the list that belongs to a table. */
export function againstList(list: OverdueListCheck): Against {
  const check = seat(list);
  return (table) => check.find(table);
}

/** Runs every check. */
export function runChecks(table: Table, against: readonly Against[] = []): Checked {
  const found: readonly CheckedBy[] = [
    ...allChecks.map((check) => check.find(table)),
    ...against.map((find) => find(table)),
  ];
  const findings = found.flatMap((one): readonly Finding[] => one.findings).sort(byRankThenCell);
  return {
    summary: tallyOf(
      found.reduce((sum, { holds }) => sum + holds, 0),
      findings,
    ),
    findings,
    held: Object.fromEntries(found.map(({ check, holds }) => [check, holds])),
  };
}

function byRankThenCell(one: Finding, other: Finding): number {
  return rankOf(one) - rankOf(other) || one.at[0].row - other.at[0].row || one.at[0].column - other.at[0].column;
}
