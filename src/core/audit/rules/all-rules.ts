import { judged, type Judged } from "../../judging/judging";
import type { Claim, Rule, Scene } from "../claims/claim";
import { agreesWithFacts } from "./agrees-with-facts/rule";
import { agreesWithTable } from "./agrees-with-table/rule";
import { averageInText } from "./average-in-text/rule";
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
  seat(sumInText),
  seat(balanceInText),
  seat(levelsAddUp),
  seat(periodsAddUp),
  seat(partWithinWholeInText),
  seat(shareOfWhole),
  seat(sharesWithin100),
  seat(changeInText),
  seat(averageInText),
  seat(noneInText),
  seat(figureIsWellFormed),
  seat(periodIsPossible),
  seat(agreesWithTable),
  seat(agreesWithFacts),
  seat(extremeInTable),
  seat(unitsInTable),
  seat(targetIsMet),
  seat(tableInTextAddsUp),
  seat(listAddsUp),
  seat(orderInText),
] as const;

export type RuleId = (typeof allRules)[number]["id"];

/** A claim with what its rule says of it; its sentences are made on demand, once the figure at fault is known. */
export type JudgedClaim = Judged<RuleId, unknown, Claim<unknown>>;

/** What all rules say of a text. */
export function judgeAll(scene: Scene): readonly JudgedClaim[] {
  return allRules.flatMap((rule): readonly JudgedClaim[] => rule.judge(scene));
}

/** What the rules say that ask for nothing but how amounts hang together: no form tells what money or areas are. */
export function judgeAmounts(scene: Scene): readonly JudgedClaim[] {
  const rules = [seat(shareOfWhole), seat(changeInText), seat(listAddsUp), seat(orderInText)] as const;
  return rules.flatMap((rule): readonly JudgedClaim[] => rule.judge(scene));
}

/** A rule as the list holds it: what its claims are made of is its own affair. */
function seat<Id extends string, Data>(rule: Rule<Id, Data>) {
  return {
    id: rule.id,
    title: rule.title,
    judge: (scene: Scene): readonly Judged<Id, unknown, Claim<unknown>>[] =>
      judged<Id, Data, Claim<Data>>(rule, rule.judge(scene)),
  };
}
