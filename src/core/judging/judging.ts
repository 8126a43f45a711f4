import type { Citation } from "../model/citation";
import type { Explanation, Judge, Outcome, Severity, Tested } from "../model/verdict";

/** A claim with what its judge adds: how much it weighs, what it rests on, and its sentences on demand. */
export interface Judged<Id extends string, Data, Claim extends Tested<Data>> {
  readonly judge: Id;
  readonly severity: Severity;
  readonly source: Citation;
  readonly claim: Claim;
  /** @param found what came to light once all claims were heard; it stands beside the claim's own data. */
  readonly explain: (found?: object) => Explanation & { readonly data: Data };
}

/** What a judge says of each claim that it tested. */
export function judged<Id extends string, Data, Claim extends Tested<Data>>(
  judge: Judge<Id, Data>,
  claims: Iterable<Claim>,
): readonly Judged<Id, Data, Claim>[] {
  return Array.from(claims, (claim) => ({
    judge: judge.id,
    severity: claim.severity ?? judge.severity,
    source: claim.source ?? judge.source,
    claim,
    explain: (found) => {
      const data = found === undefined ? claim.data : { ...claim.data, ...found };
      return { data, ...judge.explain(data) };
    },
  }));
}

/** What weighs: the outcome, and how grave it is. */
interface Weighed {
  readonly outcome: Outcome;
  readonly severity: Severity;
}

/** How many claims were tested: `broken` counts errors only, `undecided` all that could not be tested. */
export interface Tally {
  readonly holds: number;
  readonly broken: number;
  readonly undecided: number;
}

/** @param holds how many claims hold. */
export function tallyOf(holds: number, findings: readonly Weighed[]): Tally {
  const undecided = findings.filter(({ outcome }) => outcome === "undecided").length;
  return { holds, broken: findings.filter(isError).length, undecided };
}

/** Whether something surely is wrong. */
export function isError({ outcome, severity }: Weighed): boolean {
  return outcome === "broken" && severity === "error";
}

/** Whether nothing is in doubt: no error, and nothing undecided. */
export function isSound(findings: readonly Weighed[]): boolean {
  return !findings.some(({ outcome, severity }) => outcome === "undecided" || severity === "error");
}

/** Where a finding stands among others: errors, warnings, what is undecided, notes; the lower the earlier. */
export function rankOf({ outcome, severity }: Weighed): number {
  return outcome === "undecided" ? 2 : { error: 0, warning: 1, note: 3 }[severity];
}
