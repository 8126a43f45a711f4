import type { Statement } from "../meaning/statement";
import type { Place } from "../structure/outline";
import { SPANS } from "../relations/sums/lists";
import type { Sum } from "../relations/sums/sums";
import type { JudgedClaim } from "../rules/all-rules";

/**
 * Claims that stand once all are heard: one that a closing reading of the same figures contradicts falls, and of those
 * that speak of the same figures the gravest is told, the first of its kind.
 */
export function settle(
  judged: readonly JudgedClaim[],
  { sums, places }: { readonly sums: readonly Sum[]; readonly places: ReadonlyMap<number, Place> },
): readonly JudgedClaim[] {
  const clauseOf = ({ figure }: Statement): number => places.get(figure)?.clause ?? -1;
  const byTotal = new Map<number, Sum[]>();
  for (const sum of sums)
    for (const { id } of sum.totals) {
      const known = byTotal.get(id);
      if (known === undefined) byTotal.set(id, [sum]);
      else if (known.length < MOST_READINGS) known.push(sum);
    }
  const closing = closingSums(sums);
  const told = new Map<string, JudgedClaim>();
  for (const one of judged) {
    if (isContradicted(one, byTotal, clauseOf) || isMisread(one, closing) || isAnswered(one, closing, places)) continue;
    if (isOfAnotherHead(one, closing) || isCountedTwice(one, closing)) continue;
    const key = `${kindOf(one)} ${keyOf(one)}`;
    const known = told.get(key);
    if (known === undefined || gravity(one) > gravity(known)) told.set(key, one);
  }
  const kept = new Set(told.values());
  const settled = new Set(
    [...kept].flatMap(({ judge, claim }) =>
      claim.outcome === "holds" && judge !== SHARE ? claim.spans.map(({ start }) => start) : [],
    ),
  );
  const doubted = new Set(
    [...kept].flatMap(({ claim }) =>
      claim.outcome !== "holds" && claim.faint !== true ? claim.spans.map(({ start }) => start) : [],
    ),
  );
  return judged.filter(
    (one) =>
      kept.has(one) &&
      !(one.claim.faint === true && one.claim.spans.some(({ start }) => doubted.has(start))) &&
      (one.claim.outcome !== "undecided" || !(told.has(`broken ${keyOf(one)}`) || isSettled(one, settled))),
  );
}

const SHARE = "share-of-whole";

/** A percentage that its counts cannot tell, but the table or another period does. */
function isSettled({ judge, claim }: JudgedClaim, settled: ReadonlySet<number>): boolean {
  return judge === SHARE && settled.has(claim.spans[0].start);
}

/** Doubts of different kinds about the same figures stand beside each other. */
function kindOf({ claim }: JudgedClaim): string {
  return claim.outcome === "undecided" ? `undecided ${claim.binds?.is ?? ""}` : claim.outcome;
}

function gravity({ claim, severity }: JudgedClaim): number {
  if (claim.outcome === "undecided") return 0;
  return claim.outcome === "holds" ? 1 : { note: 2, warning: 3, error: 4 }[severity];
}

const MOST_READINGS = 8;

/** The whole of a broken sum is what others of its parts make up; what those leave out stands in another clause. */
function isContradicted(
  { claim }: JudgedClaim,
  byTotal: ReadonlyMap<number, readonly Sum[]>,
  clauseOf: (statement: Statement) => number,
): boolean {
  if (claim.outcome === "holds" || claim.binds?.is !== "sum") return false;
  const { totals, parts } = claim.binds;
  const ids = new Set(parts.map(({ id }) => id));
  return totals.some(({ id, value }) =>
    (byTotal.get(id) ?? []).some((sum) => {
      // «57.831/58.460»: each of the two numbers is the total of its own column.
      if (!sum.totals.some((total) => total.id === id && total.value === value)) return false;
      const shared = sum.parts.filter((part) => ids.has(part.id)).length;
      if (sum.totals.length > 1 || shared === 0 || shared * 2 < Math.min(ids.size, sum.parts.length)) return false;
      const clauses = new Set(sum.parts.map(clauseOf));
      const left = parts.filter((part) => !sum.parts.some((other) => other.id === part.id));
      const own = new Set(parts.map(clauseOf));
      const more = sum.parts.filter((part) => !ids.has(part.id));
      return left.every((part) => !clauses.has(clauseOf(part))) && more.every((part) => own.has(clauseOf(part)));
    }),
  );
}

/** By figure, the sums that close with it. */
function closingSums(sums: readonly Sum[]): ReadonlyMap<number, readonly Sum[]> {
  const closing = new Map<number, Sum[]>();
  for (const sum of sums)
    for (const { id } of [...sum.totals, ...sum.parts]) {
      const known = closing.get(id);
      if (known === undefined) closing.set(id, [sum]);
      else if (known.length < MOST_READINGS) known.push(sum);
    }
  return closing;
}

/**
 * Parts that with others make up one whole, and a total that is a part of that whole another way: each figure is right
 * where it stands, so that only the reading that ties them is wrong.
 */
function isMisread({ claim }: JudgedClaim, closing: ReadonlyMap<number, readonly Sum[]>): boolean {
  if (claim.outcome === "holds" || claim.binds?.is !== "sum") return false;
  const { totals, parts } = claim.binds;
  const [total] = totals;
  const [first] = parts;
  if (total === undefined || first === undefined || totals.length > 1 || parts.length < 2) return false;
  const has = (list: readonly Statement[], { id }: Statement): boolean => list.some((one) => one.id === id);
  const ofTotal = (closing.get(total.id) ?? []).filter((sum) => has(sum.parts, total) && sum.totals.length === 1);
  const ofParts = (closing.get(first.id) ?? []).filter(
    (sum) => sum.totals.length === 1 && sum.parts.length > parts.length && parts.every((part) => has(sum.parts, part)),
  );
  return ofTotal.some((one) => ofParts.some((other) => one.totals[0]?.id === other.totals[0]?.id));
}

/**
 * Parts that make up another count before them: «3.612 hồ sơ, chiếm 4,2% của 86.000 hồ sơ, trong đó 2.167, 903, 542» divide
 * the first. And a few of a list that does make up the whole: «684 ý kiến …: 214; 65; 318; 87» with only the first two.
 */
function isOfAnotherHead({ claim }: JudgedClaim, closing: ReadonlyMap<number, readonly Sum[]>): boolean {
  if (claim.outcome === "holds" || claim.binds?.is !== "sum") return false;
  const { totals, parts } = claim.binds;
  const [total] = totals;
  const [first] = parts;
  if (total === undefined || first === undefined || totals.length > 1 || parts.length < 2) return false;
  return (closing.get(first.id) ?? []).some((sum) => {
    const [head] = sum.totals;
    const own = sum.parts.map(({ id }) => id);
    // «210/140 ca; 25/18 ca»: each of the two numbers adds up in its own column.
    const within = parts.every((part) => sum.parts.some(({ id, value }) => id === part.id && value === part.value));
    if (head === undefined || sum.totals.length > 1 || !within) return false;
    if (own.length === parts.length)
      return head.id !== total.id && head.start < first.start && (own.length > 2 || head.value >= TELLING);
    return head.id === total.id && head.value === total.value && isList(sum);
  });
}

/** A smaller count is made up by two others by chance, and by a list below so much. */
const TELLING = 1_000;
const TELLING_LIST = 100;

/** Several counts in a row that add up to one which chance seldom meets. */
function isList({ totals, parts }: Sum): boolean {
  const ids = parts.map(({ id }) => id);
  const inRow = Math.max(...ids) - Math.min(...ids) === ids.length - 1;
  return inRow && ids.length > 2 && (totals[0]?.value ?? 0) >= TELLING_LIST;
}

/** «142 …; 89 …; 34 …; tổng cộng 265, bằng 88,3% của 300»: no whole is made up of a count and of a part of it. */
function isCountedTwice({ claim }: JudgedClaim, closing: ReadonlyMap<number, readonly Sum[]>): boolean {
  if (claim.outcome === "holds" || claim.binds?.is !== "sum") return false;
  const { parts } = claim.binds;
  const ids = new Set(parts.map(({ id }) => id));
  return parts.some(({ id }) =>
    (closing.get(id) ?? []).some(
      (sum) =>
        sum.totals.length === 1 &&
        sum.totals[0]?.id === id &&
        isList(sum) &&
        sum.parts.some((part) => ids.has(part.id)),
    ),
  );
}

/** «đầu kỳ 1.340, phát sinh 5.216, giải quyết 5.890, cuối kỳ 666»: a doubt about figures that together close another way. */
function isAnswered(
  { claim }: JudgedClaim,
  closing: ReadonlyMap<number, readonly Sum[]>,
  places: ReadonlyMap<number, Place>,
): boolean {
  if (claim.outcome !== "undecided" || claim.binds?.is !== "sum") return false;
  const [first, ...rest] = [...claim.binds.totals, ...claim.binds.parts];
  return (closing.get(first?.id ?? -1) ?? []).some(({ totals, parts }) => {
    const ids = new Set([...totals, ...parts].map(({ id }) => id));
    // «Trong 3 tháng 9, 10, 11 nhận 1.204, 1.318 và 1.276, tổng 3.798»: all but how long.
    const left = rest.filter(({ id }) => !ids.has(id));
    return left.every(({ figure }) => lasts(places.get(figure)));
  });
}

/** «3 tháng 9, 10, 11»: how many months, and nothing counted. */
function lasts(place: Place | undefined): boolean {
  return place !== undefined && (SPANS.has(place.noun) || (place.noun === "" && place.periodBehind !== null));
}

function keyOf({ claim }: JudgedClaim): string {
  return claim.spans
    .map(({ start }) => start)
    .sort((one, other) => one - other)
    .join();
}
