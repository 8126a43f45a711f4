import type { Table } from "../../model/table";
import { AGAINST_TABLE, agreedWith } from "../audited-figures";
import type { BoundFigures } from "../claims/claim";
import { tieOf } from "../claims/tie-of-claim";
import type { Tie, Tied } from "../claims/ties";
import { agrees, keyOf } from "../claims/ties";
import type { JudgedClaim } from "../rules/all-rules";

/**
 * Figures that are all the table's own are no slip of the text, whatever else may be made of them: they are told by nothing
 * but the table. Two are: a sum that the table's form keeps is an error there too, and an equation of dossiers that its form does
 * not know is asked about, unless the form counts more («bổ sung», «trả lại» within all there was) than the text prints.
 * A figure that the table corrects counts as corrected.
 */
export function asInTable(judged: readonly JudgedClaim[], table: Table | null): readonly JudgedClaim[] {
  if (table === null) return judged;
  const agreed = agreedWith(judged);
  const corrected = correctedBy(judged);
  return judged.flatMap((one): readonly JudgedClaim[] => {
    const { judge, severity, claim } = one;
    if (claim.outcome === "holds" || AGAINST_TABLE.has(judge) || (severity !== "error" && claim.outcome === "broken"))
      return [one];
    if (!claim.spans.every(({ start }) => agreed.has(start) || corrected.has(start))) return [one];
    const changed = claim.spans.flatMap(({ start }) => corrected.get(start) ?? []);
    if (changed.some(({ figure, next }) => closes(claim, keyOf(figure), next))) return [one];
    const form = claim.binds?.is === "sum" ? formOf(claim.binds, table) : null;
    if (form === "same") return [one];
    const asked = form === null && changed.length === 0 && EQUATIONS.has(judge) && claim.outcome === "broken";
    return asked ? [{ ...one, claim: { ...claim, outcome: "undecided" } }] : [];
  });
}

const EQUATIONS: ReadonlySet<string> = new Set(["balance-in-text", "sum-in-text"]);

/** What the table says of figures that are not its own. */
function correctedBy(
  judged: readonly JudgedClaim[],
): ReadonlyMap<number, { readonly figure: Tied; readonly next: number }> {
  const corrected = new Map<number, { readonly figure: Tied; readonly next: number }>();
  for (const { judge, claim } of judged) {
    const tie = AGAINST_TABLE.has(judge) && claim.outcome === "broken" ? tieIn(claim) : null;
    const [figure] = tie?.is === "sum" ? tie.plus : [];
    if (tie?.is === "sum" && figure !== undefined && tie.plus.length === 1)
      corrected.set(figure.start, { figure, next: tie.constant });
  }
  return corrected;
}

function tieIn({ binds, tie }: JudgedClaim["claim"]): Tie | null {
  return binds === undefined ? (tie ?? null) : tieOf(binds);
}

function closes(claim: JudgedClaim["claim"], key: number, next: number): boolean {
  const tie = tieIn(claim);
  return tie !== null && agrees(tie, key, next);
}

/** Whether the table's form keeps the sum, or one of more parts; null where it keeps neither. */
function formOf({ totals, parts }: Extract<BoundFigures, { is: "sum" }>, { profile }: Table): "same" | "more" | null {
  const [total] = totals;
  if (total === undefined || totals.length > 1) return null;
  const { derived = {} } = profile;
  const leaves = new Set(
    parts.flatMap(({ measure }) => (measure === null ? [] : (derived[measure]?.sum ?? [measure]))),
  );
  for (const identity of profile.identities) {
    if (identity.total !== total.measure) continue;
    const own = new Set(identity.parts.flatMap((part) => derived[part]?.sum ?? [part]));
    if (![...leaves].every((leaf) => own.has(leaf))) continue;
    return own.size === leaves.size ? "same" : "more";
  }
  return null;
}
