import type { CellRef } from "../model/cell";
import type { Citation } from "../model/citation";
import type { Table } from "../model/table";
import type { Tally } from "../judging/judging";
import { judged, rankOf, tallyOf } from "../judging/judging";
import type { OverdueListCheck, OverdueListData } from "../model/overdue-list";
import type { Check, Explanation, Severity, Verdict } from "../model/verdict";
import { blanksMeanZero } from "./blanks-mean-zero/check";
import { carryOverMatches } from "./carry-over-matches/check";
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
import { partsOfPeriodAddUp } from "./parts-of-period-add-up/check";
import { sumsFitFigures } from "./sums-fit-figures/check";
import { rowsAreAccountedFor } from "./rows-are-accounted-for/check";
import { resultsAreCurrent } from "./results-are-current/check";
import { totalRowIsPresent } from "./total-row-is-present/check";
import { totalsAddUp } from "./totals-add-up/check";
import { totalsAreClear } from "./totals-are-clear/check";
import { unitInSeveralSections } from "./unit-in-several-sections/check";
import { unitIsListedOnce } from "./unit-is-listed-once/check";
import { unitIsNamed } from "./unit-is-named/check";

/** Every check, in the order in which findings at one cell are shown. To add one: a folder, and one line here. */
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
  seat(carryOverMatches),
  seat(partsOfPeriodAddUp),
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

/** A verdict that does not hold, with its sentences. */
interface FindingOf<Id extends string, Data> extends Explanation {
  readonly check: Id;
  /** The check's name for people, in Vietnamese. */
  readonly title: string;
  readonly outcome: "broken" | "undecided";
  readonly severity: Severity;
  readonly at: readonly [CellRef, ...CellRef[]];
  readonly data: Data;
  readonly source: Citation;
}

/** What any check found: `finding.check` tells the shape of `finding.data`. */
export type Finding =
  ReturnType<Seated["find"]>["findings"][number] | FindingOf<"overdue-list-matches", OverdueListData>;

/**
 * Runs every check; what compares periods only with a `previous` table or the `parts` of this one, what counts
 * dossiers only with their `list`. Findings come as
 * errors, warnings, undecided, notes; inside each by cell.
 */
export function runChecks(
  table: Table,
  previous?: Table,
  parts?: readonly Table[],
  list?: OverdueListCheck,
): { summary: Tally; findings: readonly Finding[] } {
  const found = allChecks.map((check) => check.find(table, previous, parts));
  const listed = list === undefined ? { holds: 0, findings: [] } : seat(list).find(table);
  const findings = [...found.flatMap((one): readonly Finding[] => one.findings), ...listed.findings].sort(
    byRankThenCell,
  );
  const holds = found.reduce((sum, one) => sum + one.holds, listed.holds);
  return { summary: tallyOf(holds, findings), findings };
}

function byRankThenCell(one: Finding, other: Finding): number {
  return rankOf(one) - rankOf(other) || one.at[0].row - other.at[0].row || one.at[0].column - other.at[0].column;
}

/** A check as the list holds it: it runs and speaks in one, so that its data need not be known. */
function seat<Id extends string, Data>(check: Check<Id, Data>) {
  return {
    id: check.id,
    title: check.title,
    find(
      table: Table,
      previous?: Table,
      parts?: readonly Table[],
    ): { holds: number; findings: readonly FindingOf<Id, Data>[] } {
      const { holds, verdicts } = check.run(table, previous, parts);
      const findings = judged<Id, Data, Verdict<Data>>(check, verdicts).map(
        ({ severity, source, claim: { outcome, at }, explain }): FindingOf<Id, Data> => ({
          ...explain(),
          check: check.id,
          title: check.title,
          outcome,
          severity,
          at,
          source,
        }),
      );
      return { holds, findings };
    },
  };
}
