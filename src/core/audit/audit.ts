import type { Tally } from "../judging/judging";
import type { CellRef } from "../model/cell";
import type { Outcome, Severity } from "../model/verdict";
import type { Correction, Span } from "./claims/claim";
import type { RuleId } from "./rules/all-rules";

/** Something in a text that does not hold, or that could not be tested. */
export interface AuditFinding {
  readonly check: RuleId;
  readonly outcome: Exclude<Outcome, "holds">;
  readonly severity: Severity;
  /** UTF-16 offsets into the text given, around the figures concerned, the one to look at first in front. */
  readonly spans: readonly [Span, ...Span[]];
  /** JSON-safe. */
  readonly data: unknown;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** What to write instead, given only where one correction is by far the likeliest. */
  readonly correction?: readonly Correction[];
  /** Cells of the table that the text disagrees with. */
  readonly cells?: readonly CellRef[];
}

/** A figure of the text and how it fared. */
export interface AuditFigure {
  readonly span: Span;
  /** The lexicon could tell what it counts. */
  readonly understood: boolean;
  /** unused: nothing in the text binds it to another figure. */
  readonly status: "holds" | "broken" | "warning" | "undecided" | "unused";
  /** What it counts, in words: «đã giải quyết · cấp xã». */
  readonly meaning?: string;
  /** Cells of the table that say the same. */
  readonly cells?: readonly CellRef[];
  /** Indices into {@link Audit.findings}. */
  readonly findings: readonly number[];
  /** What it was held against: indices into {@link Audit.claims}. */
  readonly claims: readonly number[];
  /** Why it was held against nothing, in Vietnamese; absent where it was. */
  readonly untested?: string;
}

/** One thing that the text says about its figures, tested: also what holds. */
export interface AuditClaim {
  readonly check: RuleId;
  readonly outcome: Outcome;
  /** The figures that it binds, one span each. */
  readonly spans: readonly [Span, ...Span[]];
}

export interface Audit {
  /** Claims, not figures: sums, percentages and the like that hold; errors; claims that could not be tested. Warnings are in none of the three. */
  readonly summary: Tally;
  /** Errors, warnings, undecided, notes; inside each by place. */
  readonly findings: readonly AuditFinding[];
  /** Everything that was tested, in the order of the rules. */
  readonly claims: readonly AuditClaim[];
  /** Every figure in reading order; dates, document numbers and the like are none. */
  readonly figures: readonly AuditFigure[];
}
