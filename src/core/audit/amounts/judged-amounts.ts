import type { Claim, Scene } from "../claims/claim";
import { percentOf } from "../claims/rounding";
import { sceneOf } from "../claims/scene";
import type { Amounts } from "../figures/amounts";
import type { Meaning, Statement } from "../meaning/statement";
import { readMeaning } from "../meaning/read-meaning";
import type { Passages } from "../passages/piece";
import type { JudgedClaim } from "../rules/all-rules";
import { amountPassages } from "./amount-passages";
import { judgeAmounts } from "../rules/all-rules";
import { listAddsUp } from "../rules/list-adds-up/rule";
import { SEVERAL_UNITS, sumClaim } from "../claims/sum-data";
import { settle } from "../verdicts/settle";

/** A text read for its amounts of one unit alone. */
export function amountScene(all: Passages, amounts: Amounts): AmountScene {
  const read = amountPassages(all, amounts);
  const scene = sceneOf(read, withoutMeasures(readMeaning(read)), NOTHING_BESIDE);
  return { scene, unit: amounts.unit };
}

const NOTHING_BESIDE = { table: null, period: null, facts: null, cellAt: null } as const;

/** What the words mean to dossiers says nothing of money: «nộp mới» is no received dossier. */
function withoutMeasures(meaning: Meaning): Meaning {
  const said = { measure: null, narrowed: "", population: "otherNoun" } as const;
  return {
    ...meaning,
    statements: meaning.statements.map((one) => ({ ...one, ...said, alternatives: [] })),
    shares: meaning.shares.map((one) => ({ ...one, ...said })),
    nones: [],
  };
}

/** What amounts say of each other: sums, shares and changes accuse where rounding does not explain them. */
function judgedAmounts(scene: Scene): readonly JudgedClaim[] {
  return judgeAmounts(scene).filter(
    ({ judge, claim }) =>
      claim.outcome === "holds" ||
      judge === "order-in-text" ||
      (judge === "list-adds-up" && claim.spans.length > 2) ||
      (judge === "change-in-text" && isTelling(claim, scene)) ||
      (judge === SHARE && claim.severity === undefined && !isRounded(claim)),
  );
}

/** A text read for its amounts. */
export interface AmountScene {
  readonly scene: Scene;
  /** «tỷ đồng», «ha»; null of money in several units. */
  readonly unit: string | null;
}

/** What amounts say of each other, unit by unit; a list whose total other units make up is no list of one unit. */
export function judgedByUnit(scenes: readonly AmountScene[]): readonly (readonly JudgedClaim[])[] {
  const judged = scenes.map(({ scene, unit }) =>
    settle(unit === null ? judgedMixed(scene) : judgedAmounts(scene), scene.relations),
  );
  const made = new Set(
    judged.flatMap((claims, at) =>
      scenes[at]?.unit === null
        ? claims.flatMap(({ claim }) => (claim.outcome === "holds" ? [claim.spans[0].start] : []))
        : [],
    ),
  );
  const isMade = ({ judge, claim }: JudgedClaim): boolean =>
    judge === LIST && claim.outcome !== "holds" && made.has(claim.spans[0].start);
  return judged.map((claims) => claims.filter((one) => !isMade(one)));
}

const LIST = "list-adds-up";

/** Of money in several units only what ties two of them is told, and what does not close is asked about. */
function judgedMixed(scene: Scene): readonly JudgedClaim[] {
  return judgedAmounts(scene).flatMap((one): readonly JudgedClaim[] => {
    const { judge, claim } = one;
    const units = new Set(claim.spans.map(({ text }) => text.replace(/^[\d.,\s]+/u, "")));
    // What adds up by chance alone says nothing of amounts that are made so large.
    if (units.size < 2 || judge !== LIST || claim.binds?.is !== "sum") return [];
    const { totals, parts } = claim.binds;
    const isRight = claim.outcome === "holds";
    const { outcome, spans, data } = sumClaim(
      isRight ? "holds" : "undecided",
      totals,
      parts,
      isRight ? null : SEVERAL_UNITS,
    );
    // Its values are of another scale than those of the units alone: it binds none of them.
    return [{ ...one, claim: { outcome, spans, data }, explain: () => ({ data, ...listAddsUp.explain(data) }) }];
  });
}

/** Three amounts of which the largest is not the two others, and by more than rounding. */
function isTelling({ spans }: Claim<unknown>, { statementAt }: Scene): boolean {
  const three = spans.map(({ start }) => statementAt(start)).filter((one) => one !== null);
  // «2.184 triệu đồng, bằng 112% cùng kỳ (1.950 triệu đồng)»: printed so finely that rounding moves no percentage.
  const [now, before] = three;
  if (three.length === 2 && spans.length === 3 && now !== undefined && before !== undefined)
    return !mayGive(spans.map(({ text }) => text).find((text) => text.includes("%")) ?? "", now, before);
  if (three.length !== 3 || spans.length !== 3) return false;
  const gap = 2 * Math.max(...three.map(({ value }) => value)) - sum(three, "value");
  return Math.abs(gap) > sum(three, "rounding");
}

/** Whether a percentage may be that of two amounts, or of what one has more than the other, before these were rounded. */
function mayGive(printed: string, now: Statement, before: Statement): boolean {
  const [digits = ""] = /[\d.,]*\d/.exec(printed) ?? [];
  const percent = Number(digits.replaceAll(".", "").replace(",", "."));
  const half = 0.5 / 10 ** (digits.split(",")[1]?.length ?? 0);
  const [least, most] = [-1, 1].map(
    (way) => (100 * (now.value + way * now.rounding)) / Math.max(1, before.value - way * before.rounding),
  );
  return [0, 100, -100].some((of) => {
    const [one = 0, other = 0] = [least ?? 0, most ?? 0].map((ratio) => (of < 0 ? 100 - ratio : ratio - of));
    return Math.min(one, other) - half <= percent && percent <= Math.max(one, other) + half;
  });
}

const SHARE = "share-of-whole";
/** A ratio of amounts printed with fewer digits says too little. */
const TELLING = 40;

/** A share that the rounded amounts may give after all, or whose amounts are too short to tell. */
function isRounded({ binds }: Claim<unknown>): boolean {
  if (binds?.is !== "share") return true;
  const { numerator, denominator, share } = binds;
  if ([...numerator, ...denominator].some(({ value, rounding }) => rounding > 0 && value < TELLING * rounding))
    return true;
  const [above, below] = [sum(numerator, "value"), sum(denominator, "value")];
  const [loose, wide] = [Math.ceil(sum(numerator, "rounding")), Math.ceil(sum(denominator, "rounding"))];
  const least = percentOf(Math.max(0, above - loose), below + wide, share.decimals);
  const most = percentOf(above + loose, Math.max(1, below - wide), share.decimals);
  return least === null || most === null || (least <= share.scaled && share.scaled <= most);
}

function sum(statements: readonly Statement[], key: "value" | "rounding"): number {
  return statements.reduce((all, one) => all + one[key], 0);
}

/** A percentage is said of counts or of amounts: where one of the two readings closes, the other accuses nobody. */
export function withAmounts(
  counts: readonly JudgedClaim[],
  amounts: readonly (readonly JudgedClaim[])[],
): readonly JudgedClaim[] {
  const added = amounts.flat();
  if (added.length === 0) return counts;
  const closing = (judged: readonly JudgedClaim[]): ReadonlySet<number> =>
    new Set(
      judged.flatMap(({ judge, claim }) =>
        judge === SHARE && claim.outcome === "holds" ? [claim.spans[0].start] : [],
      ),
    );
  const [byCounts, byAmounts] = [closing(counts), closing(added)];
  const accused = new Set(
    added.flatMap(({ judge, claim }) =>
      judge === SHARE && claim.outcome === "broken" ? claim.spans.map(({ start }) => start) : [],
    ),
  );
  const percentage = ({ spans }: Claim<unknown>): number => spans.find(({ text }) => text.includes("%"))?.start ?? -1;
  return [
    ...counts.filter(
      ({ judge, claim }) =>
        claim.outcome === "holds" ||
        judge !== SHARE ||
        !(byAmounts.has(percentage(claim)) || (claim.outcome === "undecided" && accused.has(percentage(claim)))),
    ),
    ...added.filter(
      ({ judge, claim }) => judge !== SHARE || claim.outcome === "holds" || !byCounts.has(percentage(claim)),
    ),
  ];
}
