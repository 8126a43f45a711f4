import { isPenSlip } from "../../../numerals/pen-slip";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { PlacedShare, Quantity } from "../quantity";
import type { PercentList } from "./percent-lists";

/** A percentage that is said of the first or the last few of a list together. */
export interface PercentSum {
  readonly total: Share;
  readonly parts: readonly Share[];
  /** undecided: one slip of the pen would make it so, and the words are alike. */
  readonly outcome: "holds" | "undecided";
}

const LEAST_LISTED = 3;
/** Sentences behind a list in which its sum may be said. */
const SENTENCES = 1;
/** Words that stand beside any percentage. */
const COMMON: ReadonlySet<string> = new Set(
  "đạt tỷ lệ là chiếm mức độ và số có của được các với như vậy trong trên từ đến phiếu người hồ sơ không chưa ý kiến"
    .split(" ")
    .map(foldWord),
);

/** «rất hài lòng 70,97%, hài lòng 26,02%, bình thường 3,01%. Mức độ hài lòng chung: 96,99%»: of a list that makes up 100, what is alike together. */
export function percentSumsOf(
  lists: readonly PercentList[],
  shares: readonly PlacedShare[],
  counts: readonly Quantity[],
): readonly PercentSum[] {
  return lists.flatMap(({ shares: listed, outcome }) => {
    const last = listed.at(-1);
    if (outcome !== "holds" || listed.length < LEAST_LISTED || last === undefined) return [];
    const placed = new Map(shares.map((one) => [one.share, one]));
    const words = (share: Share): ReadonlySet<string> => wordsOf(placed.get(share), counts);
    return shares.flatMap(({ share: total }): PercentSum[] => {
      const behind = total.start > last.start && total.sentence - last.sentence <= SENTENCES;
      const plain = total.unit === "percent" && total.hedge === null && !total.guessed && total.kind !== "growth";
      if (!behind || !plain || listed.includes(total)) return [];
      const own = words(total);
      const all = runsOf(listed);
      const runs = all.filter((run) => run.every((part) => [...words(part)].some((word) => own.has(word))));
      // With decimals, chance closes too seldom to matter.
      const closing = (total.decimals > 0 ? all : runs).find((run) => sumOf(run, total) === total.scaled);
      if (closing !== undefined) return [{ total, parts: closing, outcome: "holds" }];
      const near = runs.filter((run) => isPenSlip(sumOf(run, total) ?? total.scaled, total.scaled));
      const [only] = near;
      return near.length === 1 && only !== undefined ? [{ total, parts: only, outcome: "undecided" }] : [];
    });
  });
}

/** The first few and the last few, two at least and not all. */
function runsOf(listed: readonly Share[]): readonly (readonly Share[])[] {
  const lengths = Array.from({ length: listed.length - 2 }, (_, at) => at + 2);
  return lengths.flatMap((length) => [listed.slice(0, length), listed.slice(-length)]);
}

/** In units of the total's last digit; null where the parts are printed finer. */
function sumOf(parts: readonly Share[], { decimals }: Share): number | null {
  if (parts.some((part) => part.decimals > decimals)) return null;
  return parts.reduce((all, part) => all + part.scaled * 10 ** (decimals - part.decimals), 0);
}

/** What is said around a percentage, and around the count before its bracket. */
function wordsOf(placed: PlacedShare | undefined, counts: readonly Quantity[]): ReadonlySet<string> {
  if (placed === undefined) return new Set();
  const { place, share } = placed;
  const host = place.bracket === 0 ? undefined : counts.find(({ statement }) => statement.figure === place.host);
  const places = host === undefined ? [place] : [place, host.place];
  const own = share.words.split(/[^\p{L}\p{M}]+/u).map(foldWord);
  const said = [...own, ...places.flatMap(({ wordsBefore, wordsBehind }) => [...wordsBefore, ...wordsBehind])];
  return new Set(said.filter((word) => word !== "" && !COMMON.has(word)));
}
