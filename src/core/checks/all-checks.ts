import type { CellRef } from "../model/cell";
import type { Citation } from "../model/citation";
import type { Table } from "../model/table";
import type { Check, Explanation, Severity } from "../model/verdict";
import { blanksMeanZero } from "./blanks-mean-zero/check";
import { carryOverMatches } from "./carry-over-matches/check";
import { columnsArePresent } from "./columns-are-present/check";
import { countIsANumber } from "./count-is-a-number/check";
import { countIsNotNegative } from "./count-is-not-negative/check";
import { countIsWhole } from "./count-is-whole/check";
import { countsArePlain } from "./counts-are-plain/check";
import { identityHolds } from "./identity-holds/check";
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
import { unitIsListedOnce } from "./unit-is-listed-once/check";
import { unitIsNamed } from "./unit-is-named/check";

/** Every check, in the order in which findings at one cell are shown. */
export const allChecks = [
  countIsANumber,
  countIsWhole,
  countIsNotNegative,
  identityHolds,
  partWithinWhole,
  rateMatchesCounts,
  totalsAddUp,
  totalsAreClear,
  rowsAreAccountedFor,
  carryOverMatches,
  partsOfPeriodAddUp,
  unitIsNamed,
  unitIsListedOnce,
  sumsFitFigures,
  columnsArePresent,
  numberingIsInOrder,
  totalRowIsPresent,
  blanksMeanZero,
  countsArePlain,
  resultsAreCurrent,
] as const;

type AnyCheck = (typeof allChecks)[number];

export type CheckId = AnyCheck["id"];

/** A check's name for people, in Vietnamese. */
export function checkTitle(id: CheckId): string {
  const check = allChecks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`No check ${id}`);
  return check.title;
}

/** One finding per check, so that `finding.check` tells the shape of `finding.data`. */
type FindingOf<C> =
  C extends Check<infer Id, infer Data>
    ? Explanation & {
        readonly check: Id;
        readonly outcome: "broken" | "undecided";
        readonly severity: Severity;
        readonly at: readonly [CellRef, ...CellRef[]];
        readonly data: Data;
        readonly source: Citation;
      }
    : never;

/** A verdict that does not hold, with its sentences. */
export type Finding = FindingOf<AnyCheck>;

/** How many statements were tested: `broken` counts errors only, `undecided` all that could not be tested. */
export interface CheckSummary {
  readonly holds: number;
  readonly broken: number;
  readonly undecided: number;
}

/**
 * Runs every check; what compares periods only with a `previous` table or the `parts` of this one. Findings come as
 * errors, warnings, undecided, notes; inside each by cell.
 */
export function runChecks(
  table: Table,
  previous?: Table,
  parts?: readonly Table[],
): { summary: CheckSummary; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let holds = 0;
  for (const check of allChecks as readonly Check<CheckId, unknown>[]) {
    const result = check.run(table, previous, parts);
    holds += result.holds;
    for (const { outcome, at, data, severity, source } of result.verdicts) {
      const finding = {
        ...check.explain(data),
        check: check.id,
        outcome,
        severity: severity ?? check.severity,
        at,
        data,
        source: source ?? check.source,
      };
      // A verdict's data is its own check's: TypeScript cannot follow the pair through a loop over different checks.
      findings.push(finding as Finding);
    }
  }
  findings.sort(byWeightThenCell);
  const errors = findings.filter((finding) => finding.outcome === "broken" && finding.severity === "error").length;
  const undecided = findings.filter((finding) => finding.outcome === "undecided").length;
  return { summary: { holds, broken: errors, undecided }, findings };
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 3 };
const UNDECIDED = 2;

function byWeightThenCell(one: Finding, other: Finding): number {
  return weightOf(one) - weightOf(other) || one.at[0].row - other.at[0].row || one.at[0].column - other.at[0].column;
}

function weightOf(finding: Finding): number {
  return finding.outcome === "undecided" ? UNDECIDED : WEIGHTS[finding.severity];
}
