import type { Severity } from "../../model/verdict";
import type { Claim, Rule, Scene, Suspect } from "../claims/claim";
import { agreesWithTable } from "./agrees-with-table/rule";
import { balanceInText } from "./balance-in-text/rule";
import { changeInText } from "./change-in-text/rule";
import { extremeInTable } from "./extreme-in-table/rule";
import { figureIsWellFormed } from "./figure-is-well-formed/rule";
import { levelsAddUp } from "./levels-add-up/rule";
import { noneInText } from "./none-in-text/rule";
import { partWithinWholeInText } from "./part-within-whole-in-text/rule";
import { periodIsPossible } from "./period-is-possible/rule";
import { periodsAddUp } from "./periods-add-up/rule";
import { shareOfWhole } from "./share-of-whole/rule";
import { sharesWithin100 } from "./shares-within-100/rule";
import { sumInText } from "./sum-in-text/rule";
import { targetIsMet } from "./target-is-met/rule";
import { unitsInTable } from "./units-in-table/rule";

/** Every rule that a text is tested against, each in its own room. To add one: a folder and two lines here. */
export const allRules = [
  sumInText,
  balanceInText,
  levelsAddUp,
  periodsAddUp,
  partWithinWholeInText,
  shareOfWhole,
  sharesWithin100,
  changeInText,
  noneInText,
  figureIsWellFormed,
  periodIsPossible,
  agreesWithTable,
  extremeInTable,
  unitsInTable,
  targetIsMet,
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
  return [
    ...judge(sumInText, scene),
    ...judge(balanceInText, scene),
    ...judge(levelsAddUp, scene),
    ...judge(periodsAddUp, scene),
    ...judge(partWithinWholeInText, scene),
    ...judge(shareOfWhole, scene),
    ...judge(sharesWithin100, scene),
    ...judge(changeInText, scene),
    ...judge(noneInText, scene),
    ...judge(figureIsWellFormed, scene),
    ...judge(periodIsPossible, scene),
    ...judge(agreesWithTable, scene),
    ...judge(extremeInTable, scene),
    ...judge(unitsInTable, scene),
    ...judge(targetIsMet, scene),
  ];
}

function judge<Data extends object>(rule: Rule<RuleId, Data>, scene: Scene): readonly Judged[] {
  return Array.from(rule.judge(scene), (claim): Judged => ({
    rule: rule.id,
    severity: claim.severity ?? rule.severity,
    claim,
    explain: (suspect) => {
      const data = suspect === undefined ? claim.data : { ...claim.data, suspect };
      return { data, ...rule.explain(data) };
    },
  }));
}
