import { fitOf, percentOf } from "../../claims/rounding";
import { isPenSlip } from "../../../numerals/pen-slip";
import { penSlipsOf } from "../../claims/ties";
import type { Statement } from "../../meaning/statement";
import type { PlacedShare, Quantity } from "../quantity";
import { countBefore, isExact, unlike } from "../quantity";
import { shareSlips } from "../slips";
import { isOfPlan } from "./of-plans";
import type { OpenShare } from "./open-shares";
import type { PrintedRatio } from "./shares";
import { isDirect } from "./shares";

/** Percentages of one row, each with its own count, and the one whole that they are of. */
export interface CommonWholes {
  readonly ratios: readonly PrintedRatio[];
  readonly open: readonly OpenShare[];
  /** Counts that make up a whole which is not printed: none of them is the sum of others. */
  readonly beside: ReadonlySet<number>;
}

interface Member {
  readonly placed: PlacedShare;
  readonly part: Quantity;
}

/** What counts may be a whole of: a count of its own, the second number of a pair, or all of the row together. */
interface Whole {
  readonly value: number;
  readonly from: readonly Statement[];
}

/** Sentences before a row, and behind it, in which its whole may stand. */
const SENTENCES_BEFORE = 2;
const SENTENCES_BEHIND = 1;
/** Of two, one fits by chance. */
const MANY = 3;

/**
 * «toàn trình 62% (5.952), một phần 23% (2.208), trực tiếp 15% (1.440), trên tổng 9.600 hồ sơ», «(71,5%) 2.145 hồ sơ, (27,8%)
 * 834 hồ sơ, …», «A 1.200 lượt (60%), B 800 lượt (40%)»: a whole that all of a row are of is meant, wherever it stands and
 * though it is not printed where they make up 100.
 */
export function commonWholesOf(counts: readonly Quantity[], shares: readonly PlacedShare[]): CommonWholes {
  const judged = rowsOf(counts, shares).map((row) => judge(row, wholesOf(row, counts)));
  return {
    ratios: judged.flatMap(({ ratios }) => ratios),
    open: judged.flatMap(({ open }) => open),
    beside: new Set(judged.flatMap(({ beside }) => [...beside])),
  };
}

const NOTHING: CommonWholes = { ratios: [], open: [], beside: new Set() };

function judge(row: readonly Member[], wholes: readonly Whole[]): CommonWholes {
  const together = addedUp(row);
  const own = row.filter(({ part }) => part.statement.outOf === null);
  const all = [...wholes, ...(together === null ? [] : [together])];
  const fitting = all.find((whole) => row.every((member) => fits(member, whole)));
  const beside = new Set(fitting === together ? row.map(({ part }) => part.statement.id) : []);
  // «Khảo sát 870 người: 451 phiếu (55%), 328 phiếu (40%), …»: it is printed after all, and mistyped.
  const fine = row.filter(({ placed }) => placed.share.decimals > 0).length > 1;
  if (together !== null && fine && fitting === together && wholes.some(({ value }) => isPenSlip(value, together.value)))
    return NOTHING;
  if (fitting !== undefined) return { ratios: own.map((member) => ratioOf(member, fitting)), open: [], beside };
  if (row.length < MANY) return NOTHING;
  return oneAmiss(row, wholes) ?? (own.length < row.length ? NOTHING : amissTogether(row));
}

/** Neighbouring percentages of a sentence, or of the lines of a list, that stand to their counts alike. */
function rowsOf(counts: readonly Quantity[], shares: readonly PlacedShare[]): readonly (readonly Member[])[] {
  return WAYS.flatMap((partOf) => {
    const rows: Member[][] = [];
    let last: Member | undefined;
    for (const placed of shares) {
      const part = isPlain(placed) ? partOf(placed, counts) : undefined;
      // What has no count of its own stands between the others of its row and ends nothing.
      if (part === undefined || !isExact(part)) continue;
      const member = { placed, part };
      if (last !== undefined && goesOn(last, member)) rows.at(-1)?.push(member);
      else rows.push([member]);
      last = member;
    }
    return rows.filter(({ length }) => length > 1);
  });
}

function isPlain({ share, place }: PlacedShare): boolean {
  const meant = share.kind === "share" && share.unit === "percent" && share.hedge === null && !share.guessed;
  return meant && !share.average && share.extreme === null && share.scaled > 0 && !isOfPlan(place);
}

function goesOn({ placed: { place } }: Member, { placed: { place: next }, part }: Member): boolean {
  // «đã giải quyết 17.208 hồ sơ (91,82%), trong đó đúng hạn 16.864 hồ sơ (98%)»: a list of its own.
  if ([next.intro, part.place.intro].some((intro) => intro === "among" || intro === "consists")) return false;
  if (next.sentence === place.sentence) return next.depth === place.depth;
  return next.item !== null && next.item === place.item && next.sentence === place.sentence + 1;
}

type PartOf = (placed: PlacedShare, counts: readonly Quantity[]) => Quantity | undefined;

/** The ways in which a percentage may stand to its count, one for a whole row. */
const WAYS: readonly PartOf[] = [
  // «62% (5.952)»: alone in a bracket right behind it.
  ({ share }, counts) => {
    const at = countBefore(counts, share.start);
    const [part, next] = [counts[at], counts[at + 1]];
    const own = part !== undefined && part.place.bracket !== 0 && part.place.host === share.figure;
    return own && next?.place.bracket !== part.place.bracket ? part : undefined;
  },
  // «5.952 hồ sơ (62%)», «5.952 hồ sơ, chiếm 62%»
  ({ share, place }, counts) => {
    const part = counts[countBefore(counts, share.start) - 1];
    return part !== undefined && isDirect(share, place, part) ? part : undefined;
  },
  // «(62%) 5.952 hồ sơ»: right behind the percentage's own bracket.
  ({ share, place }, counts) => {
    const part = counts[countBefore(counts, share.start)];
    const beside = part !== undefined && part.statement.start - share.end <= BRACKET_AND_BLANK;
    return beside && place.bracket !== 0 && part.place.depth < place.depth ? part : undefined;
  },
  // «27.578 người - 45%; 28.190 người - 46%»: nothing but a mark between.
  ({ share, place }, counts) => {
    const part = counts[countBefore(counts, share.start) - 1];
    const beside = part?.place.sentence === place.sentence && part.place.bracket === place.bracket;
    const plain = place.wordsBefore.length === 0 && place.wordsBehind.length === 0 && place.near.size === 0;
    return beside && plain ? part : undefined;
  },
];

const BRACKET_AND_BLANK = 2;

/** The counts around a row, the nearest before it first. */
function wholesOf(row: readonly Member[], counts: readonly Quantity[]): readonly Whole[] {
  const [first, last] = [row[0]?.part, row.at(-1)?.part];
  if (first === undefined || last === undefined) return [];
  const parts = new Set(row.flatMap(({ part }) => (part.statement.outOf === null ? [part] : [])));
  const near = counts.filter(
    (head) =>
      !parts.has(head) &&
      isExact(head) &&
      head.place.sentence >= first.place.sentence - SENTENCES_BEFORE &&
      head.place.sentence <= last.place.sentence + SENTENCES_BEHIND &&
      !unlike(head, first),
  );
  const before = near.filter(({ statement }) => statement.start < first.statement.start).reverse();
  const behind = near.filter(({ statement }) => statement.start >= first.statement.start);
  return [...before, ...behind].flatMap(({ statement }) => {
    const { value, outOf } = statement;
    const own = outOf === null ? [] : [{ value: outOf, from: [{ ...statement, value: outOf }] }];
    return [...(outOf === null ? [{ value, from: [statement] }] : []), ...own];
  });
}

/** All of a row together, where its percentages make up 100. */
function addedUp(row: readonly Member[]): Whole | null {
  return makeUpAll(row) ? togetherOf(row) : null;
}

function togetherOf(row: readonly Member[]): Whole {
  return { value: row.reduce((all, { part }) => all + part.value, 0), from: row.map(({ part }) => part.statement) };
}

function makeUpAll(row: readonly Member[]): boolean {
  const shares = row.map(({ placed }) => placed.share);
  const decimals = Math.max(...shares.map((share) => share.decimals));
  const sum = shares.reduce((all, share) => all + share.scaled * 10 ** (decimals - share.decimals), 0);
  return Math.abs(sum - 100 * 10 ** decimals) <= (row.length < MANY ? 0 : row.length / 2);
}

/** A pair is of what it is out of, and of nothing else. */
function fits({ placed: { share }, part }: Member, whole: Whole): boolean {
  const { outOf } = part.statement;
  const meant = outOf === null || outOf === whole.value;
  return meant && fitOf(share, part.value, whole.value, { numerator: 0, denominator: 0 }) === "exact";
}

function ratioOf({ placed: { share }, part }: Member, { from }: Whole): PrintedRatio {
  return { share, numerator: [part.statement], denominator: from, without: false, stated: true };
}

function openOf({ placed: { share }, part }: Member, { value, from }: Whole, outcome: OpenShare["outcome"]): OpenShare {
  const [denominator = part.statement] = from;
  const together = from.length > 1 ? { together: from } : {};
  return { share, numerator: part.statement, denominator, ...together, whole: value, by: "row", outcome };
}

/** All but one are of a count that is printed, and the one would be with a slip of the pen. */
function oneAmiss(row: readonly Member[], wholes: readonly Whole[]): CommonWholes | null {
  const near = wholes.filter((whole) => row.filter((member) => fits(member, whole)).length === row.length - 1);
  const [whole] = near;
  const amiss = whole === undefined ? undefined : row.find((member) => !fits(member, whole));
  if (whole === undefined || amiss === undefined || amiss.part.statement.outOf !== null) return null;
  const fitting = row.filter((member) => member !== amiss && member.part.statement.outOf === null);
  const slips = shareSlips(amiss.placed.share, amiss.part.value, whole.value);
  const slipped = slips.share !== null || slips.numerators.length > 0;
  // A pair is of its own whole whatever the others are of.
  const alone = slipped && fitting.length > 1 && new Set(near.map(({ value }) => value)).size === 1;
  const sure = alone || (fitting.length > 0 && isLeftBy(row, amiss, whole));
  return {
    ratios: fitting.map((member) => ratioOf(member, whole)),
    open: [openOf(amiss, whole, sure ? "broken" : "undecided")],
    beside: new Set(),
  };
}

/** What the others leave of the whole is the count itself, so that its percentage is wrong, or one slip of the pen beside it. */
function isLeftBy(row: readonly Member[], { placed: { share }, part }: Member, whole: Whole): boolean {
  const left = whole.value - row.reduce((all, one) => (one.part === part ? all : all + one.part.value), 0);
  if (left === part.value) return true;
  return makeUpAll(row) && isPenSlip(left, part.value) && percentOf(left, whole.value, share.decimals) === share.scaled;
}

/** No whole is printed: one percentage is not that of its count among all, or one count is a slip of the pen beside what the others' percentages say. */
function amissTogether(row: readonly Member[]): CommonWholes {
  const whole = togetherOf(row);
  const amiss = row.filter((member) => !fits(member, whole));
  const beside = new Set(row.map(({ part }) => part.statement.id));
  const [only] = amiss;
  if (makeUpAll(row)) {
    const mistyped = row.filter((member) => isMistyped(member, row));
    return mistyped.length === 1
      ? { ratios: [], open: amiss.map((member) => openOf(member, whole, "broken")), beside }
      : NOTHING;
  }
  if (only === undefined || amiss.length > 1) return NOTHING;
  const slip = shareSlips(only.placed.share, only.part.value, whole.value).share;
  const fitting = row.filter((member) => member !== only);
  if (slip === null) return NOTHING;
  return { ratios: fitting.map((member) => ratioOf(member, whole)), open: [openOf(only, whole, "broken")], beside };
}

/** One slip of the pen in a count makes it what the percentages of the others leave for it. */
function isMistyped(member: Member, row: readonly Member[]): boolean {
  const others = row.filter((one) => one !== member);
  const rest = others.reduce((all, { part }) => all + part.value, 0);
  return penSlipsOf(member.part.value).some((value) => {
    const whole = rest + value;
    return row.every(
      ({ placed: { share }, part }) =>
        percentOf(part === member.part ? value : part.value, whole, share.decimals) === share.scaled,
    );
  });
}
