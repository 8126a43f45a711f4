import type { Severity } from "../../model/verdict";
import type { Claim, Rule, Scene, Suspect } from "../claims/claim";
import { agreesWithTable } from "./agrees-with-table/rule";
import { balanceInText } from "./balance-in-text/rule";
import { changeInText } from "./change-in-text/rule";
import { extremeInTable } from "./extreme-in-table/rule";
import { figureIsWellFormed } from "./figure-is-well-formed/rule";
import { levelsAddUp } from "./levels-add-up/rule";
import { listAddsUp } from "./list-adds-up/rule";
import { noneInText } from "./none-in-text/rule";
import { orderInText } from "./order-in-text/rule";
import { partWithinWholeInText } from "./part-within-whole-in-text/rule";
import { periodIsPossible } from "./period-is-possible/rule";
import { periodsAddUp } from "./periods-add-up/rule";
import { shareOfWhole } from "./share-of-whole/rule";
import { sharesWithin100 } from "./shares-within-100/rule";
import { sumInText } from "./sum-in-text/rule";
import { tableInTextAddsUp } from "./table-in-text-adds-up/rule";
import { targetIsMet } from "./target-is-met/rule";
import { unitsInTable } from "./units-in-table/rule";

/**
 * Every rule that a text is tested against, each in its own room; of rules that say the same the first is heard. To add
 * one: a folder, and one line here.
 */
export const allRules = [
  bench(sumInText),
  bench(balanceInText),
  bench(levelsAddUp),
  bench(periodsAddUp),
  bench(partWithinWholeInText),
  bench(shareOfWhole),
  bench(sharesWithin100),
  bench(changeInText),
  bench(noneInText),
  bench(figureIsWellFormed),
  bench(periodIsPossible),
  bench(agreesWithTable),
  bench(extremeInTable),
  bench(unitsInTable),
  bench(targetIsMet),
  bench(tableInTextAddsUp),
  bench(listAddsUp),
  bench(orderInText),
] as const;

export type RuleId = (typeof allRules)[number]["id"];

/** A tested claim with its rule; its sentences are made on demand, once the figure at fault is known. */
export interface Judged {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly claim: Claim<unknown>;
  readonly explain: (suspect?: Suspect) => {
    readonly data: unknown;
    readonly what: string;
    readonly why: string;
    readonly todo: string;
  };
}

/** What all rules say of a text. */
export function judgeAll(scene: Scene): readonly Judged[] {
  return allRules.flatMap(({ id, judge }) => judge(scene).map((one): Judged => ({ rule: id, ...one })));
}

/** A rule as the list holds it: what its claims are made of is its own affair. */
interface Seated<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly judge: (scene: Scene) => readonly Omit<Judged, "rule">[];
}

function bench<Id extends string, Data extends object>(rule: Rule<Id, Data>): Seated<Id> {
  return {
    id: rule.id,
    title: rule.title,
    judge: (scene) =>
      Array.from(rule.judge(scene), (claim) => ({
        severity: claim.severity ?? rule.severity,
        claim,
        explain: (suspect) => {
          const data = suspect === undefined ? claim.data : { ...claim.data, suspect };
          return { data, ...rule.explain(data) };
        },
      })),
  };
}
