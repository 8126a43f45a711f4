import { fullSplits } from "../../../measures/measures";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Quantity } from "../quantity";
import { levelOf } from "../quantity";
import type { PrintedRatio } from "../shares/shares";
import { deny } from "../slips";

/** How surely a list names all parts: it says so · its form promises it · it may name a few only. */
export type Completeness = "certain" | "promised" | "perhaps";

/** The percentages of a passage, and those that its counts give. */
export interface Shared {
  readonly shares: readonly Share[];
  readonly ratios: readonly PrintedRatio[];
}

/** `between`: counts between the head and the first part. */
export function completenessOf(
  head: Quantity,
  parts: readonly Quantity[],
  { ratios, shares }: Shared,
  first: Quantity,
  between: readonly Quantity[],
): Completeness {
  const last = parts.at(-1);
  if (last?.place.behind.has("rest") === true || last?.place.near.has("rest") === true) return "certain";
  if (last?.statement.remainder === true || last?.place.ahead.has("remainder") === true) return "certain";
  const [one, other] = parts;
  if (parts.length === 2 && one !== undefined && other !== undefined && (deny(one, other) || areOpposites(one, other)))
    return "certain";
  if (between.some((many) => isNumberOf(many, head, parts))) return "certain";
  const ids = new Set(parts.map(({ statement }) => statement.id));
  const shared = ratios.filter(
    ({ numerator, denominator }) =>
      numerator.length === 1 && ids.has(numerator[0]?.id ?? -1) && denominator[0]?.id === head.statement.id,
  );
  if (shared.length >= 2 && shared.length >= parts.length - 1) return "certain";
  if (isWhole(parts, shares) || isSplit(head, parts)) return "certain";
  const { intro, bracket } = first.place;
  // Two levels of government may leave a third out.
  if (parts.length === 2 && parts.every((part) => levelOf(part) !== null)) return "perhaps";
  const promised =
    intro === "consists" ||
    intro === "colon" ||
    intro === "bullet" ||
    (bracket !== head.place.bracket && parts.every(({ place }) => place.bracket === bracket));
  return promised && intro !== "among" && !first.place.underAmong ? "promised" : "perhaps";
}

/** Words before a list that names some only. */
const SOME = [
  "trước hết",
  "nhất là",
  "nhiều nhất",
  "như",
  "điển hình",
  "tiêu biểu",
  "chủ yếu",
  "đáng chú ý",
  "phần lớn",
];
const SOME_OF = SOME.map(folded);

/** «5.053 hồ sơ, trước hết là A 2.403 hồ sơ; B 1.628 hồ sơ»: nothing says that there are no others. */
export function namesSome(first: Quantity): boolean {
  const words = ` ${first.place.wordsBefore.join(" ")} `;
  return first.place.near.has("top") || SOME_OF.some((some) => words.includes(some));
}

/** «412 hồ sơ của 03 nhóm: …»: as many parts as the text says that there are. */
function isNumberOf({ value, place, statement }: Quantity, head: Quantity, parts: readonly Quantity[]): boolean {
  return value === parts.length && value > 1 && statement.outOf === null && place.noun !== head.place.noun;
}

/** Two kinds beside which there is no third. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["nam", "nữ"],
  ["tổ chức", "cá nhân"],
  ["tập thể", "cá nhân"],
];

function areOpposites(one: Quantity, other: Quantity): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return OPPOSITES.some(([left, right]) => {
    const [first, second] = [folded(left), folded(right)];
    const only = (words: string, wanted: string, unwanted: string): boolean =>
      words.includes(wanted) && !words.includes(unwanted);
    return (only(a, first, second) && only(b, second, first)) || (only(a, second, first) && only(b, first, second));
  });
}

function folded(words: string): string {
  return ` ${words.split(" ").map(foldWord).join(" ")} `;
}

function wordsOf({ place }: Quantity): string {
  return ` ${[...place.wordsBefore, ...place.wordsBehind].join(" ")} `;
}

/** Each part has its percentage right behind it, and these make up 100. */
export function isWhole(parts: readonly Quantity[], shares: readonly Share[]): boolean {
  const own = parts.map(({ statement }) => shares.find(({ of, kind }) => of === statement.id && kind === "share"));
  const known = own.filter((share) => share !== undefined);
  if (known.length < parts.length || known.some(({ hedge }) => hedge !== null)) return false;
  const decimals = Math.max(...known.map((share) => share.decimals));
  const sum = known.reduce((all, { scaled, decimals: printed }) => all + scaled * 10 ** (decimals - printed), 0);
  return Math.abs(sum - 100 * 10 ** decimals) <= (known.length > 2 ? 1 : 0);
}

/** What the parts count divides what the head counts completely; the rules for dossiers know more of theirs. */
function isSplit({ statement }: Quantity, parts: readonly Quantity[]): boolean {
  if (statement.population !== "otherNoun" && statement.measure !== null) return false;
  const named = new Set(parts.map((part) => part.statement.measure));
  const meant = [...named].map((measure) =>
    measure === "onTime"
      ? named.has("resolvedEarly")
        ? "resolvedOnDueDate"
        : "resolvedInTime"
      : measure === "overdueTotal"
        ? "resolvedLate"
        : measure === "received" && named.has("carriedOver")
          ? "receivedNew"
          : measure,
  );
  if (meant.length < parts.length || parts.some((part) => part.statement.narrowed !== "")) return false;
  const wholes = statement.measure === null ? ["received", "resolved", "pending"] : [statement.measure];
  return wholes.some((whole) =>
    fullSplits(whole).some((split) => split.length === meant.length && split.every((one) => meant.includes(one))),
  );
}
