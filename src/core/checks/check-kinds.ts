import { rankOf } from "../judging/judging";
import type { Outcome } from "../model/verdict";
import type { CheckId, Checked } from "./all-checks";

/** Kinds of checks as people ask for them, in the order in which they are shown. */
export const CHECK_KINDS = [
  "cells",
  "sums",
  "rates",
  "totals",
  "units",
  "columns",
  "carry-over",
  "periods",
  "overdue-list",
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];

/** `npm run types` asks for the line of a new check. */
const KIND_OF: Readonly<Record<CheckId, CheckKind>> = {
  "count-is-a-number": "cells",
  "count-is-whole": "cells",
  "count-is-not-negative": "cells",
  "blanks-mean-zero": "cells",
  "counts-are-plain": "cells",
  "results-are-current": "cells",
  "letters-are-unicode": "cells",
  "identity-holds": "sums",
  "rows-carry-on": "sums",
  "lines-follow-rows": "rates",
  "sums-fit-figures": "sums",
  "part-within-whole": "sums",
  "rate-matches-counts": "rates",
  "totals-add-up": "totals",
  "totals-are-clear": "totals",
  "total-row-is-present": "totals",
  "rows-are-accounted-for": "units",
  "unit-is-named": "units",
  "unit-is-listed-once": "units",
  "unit-in-several-sections": "units",
  "numbering-is-in-order": "units",
  "columns-are-tested": "columns",
  "columns-are-present": "columns",
  "tables-are-read": "columns",
  "carry-over-matches": "carry-over",
  "parts-of-period-add-up": "periods",
  "overdue-list-matches": "overdue-list",
};

/** How a table fares in all checks of one kind. */
export interface KindOutcome {
  readonly kind: CheckKind;
  /** "none": nothing of the table could be tested in this way. Notes change no outcome. */
  readonly outcome: Outcome | "none";
  /** How grave what is broken is; null where nothing is. */
  readonly severity: "error" | "warning" | null;
  readonly holds: number;
  /** Errors. */
  readonly broken: number;
  readonly warnings: number;
  readonly undecided: number;
  /** What does not hold, as indices into the findings, in their order: the gravest first. */
  readonly findings: readonly number[];
}

/** One outcome for each kind of check, in the order of {@link CHECK_KINDS}. */
export function outcomesByKind({ findings, held }: Pick<Checked, "findings" | "held">): readonly KindOutcome[] {
  const isOf = (kind: CheckKind, check: CheckId): boolean => KIND_OF[check] === kind;
  return CHECK_KINDS.map((kind) => {
    const own = [...findings.entries()].filter(([, one]) => isOf(kind, one.check) && one.severity !== "note");
    const count = (rank: number): number => own.filter(([, one]) => rankOf(one) === rank).length;
    const [broken, warnings, undecided] = [count(0), count(1), count(2)];
    const holds = (Object.entries(held) as [CheckId, number][]).reduce(
      (sum, [check, times]) => sum + (isOf(kind, check) ? times : 0),
      0,
    );
    const severity = broken > 0 ? "error" : warnings > 0 ? "warning" : null;
    const outcome = severity !== null ? "broken" : undecided > 0 ? "undecided" : holds > 0 ? "holds" : "none";
    return { kind, outcome, severity, holds, broken, warnings, undecided, findings: own.map(([index]) => index) };
  });
}
