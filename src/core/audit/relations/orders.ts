import { foldWord } from "../passages/fold-word";
import type { Share, Statement } from "../meaning/statement";
import type { Passage, PlacedShare, Quantity } from "./quantity";
import { isExact } from "./quantity";

/** Figures that the text puts in order: «nhiều nhất …, tiếp đến …», «cao nhất …, thấp nhất …». */
export interface OrderInText {
  readonly figures: readonly (Statement | Share)[];
  /** What is said of the first: it is the largest, or the smallest. */
  readonly is: "top" | "bottom";
  readonly outcome: "holds" | "broken" | "undecided";
}

const NEXT: ReadonlySet<string> = new Set(["tiếp", "kế", "sau"].map(foldWord));
/** «nhiều hồ sơ nhất» */
const MOST_OF_ALL = foldWord("nhất");
const MOST = 12;

/** The largest count that a passage names, with those that it says come next. */
export function ordersOf({ counts }: Passage): readonly OrderInText[] {
  const found: OrderInText[] = [];
  counts.forEach((first, at) => {
    const top = first.place.ahead.has("top") || first.place.wordsBefore.includes(MOST_OF_ALL);
    if (!top || first.place.noun === "") return;
    const row = [first];
    for (const next of counts.slice(at + 1, at + MOST)) {
      if (!goesOn(first, row, next)) break;
      row.push(next);
    }
    const spoken = row[1]?.place.wordsBefore.some((word) => NEXT.has(word)) === true;
    if (row.length < 2 || !row.every(isExact) || !spoken) return;
    const falls = row.every(({ value }, index) => index === 0 || value <= (row[index - 1]?.value ?? value));
    const beaten = row.slice(1).some(({ value }) => value > first.value);
    if (falls || beaten)
      found.push({
        figures: row.map(({ statement }) => statement),
        is: "top",
        outcome: falls ? "holds" : "broken",
      });
  });
  return found;
}

/** «cao nhất là xã A (98,2%), thấp nhất là xã B (87,5%)», and «xã A 80%, xã B 75%, xã C 90%; thấp nhất là xã B (75%)». */
export function extremesOf(shares: readonly PlacedShare[]): readonly OrderInText[] {
  return shares.flatMap(({ share, place }, at): readonly OrderInText[] => {
    const is = share.extreme;
    if (is === null || share.hedge !== null || share.kind !== "share") return [];
    const before = shares[at - 1]?.share;
    if (
      is === "bottom" &&
      before?.extreme === "top" &&
      isAlike(before, share) &&
      LOWEST.test(share.words.normalize("NFC"))
    )
      return [{ figures: [before, share], is: "top", outcome: exact(before) < exact(share) ? "broken" : "holds" }];
    const listed = shares
      .slice(Math.max(0, at - MOST), at)
      .map((one) => one.share)
      .filter((one) => one.extreme === null && one.decimals === share.decimals && isAlike(one, share));
    const named = listed.some(({ scaled }) => scaled === share.scaled);
    if (listed.length < LEAST || !named || place.near.has("formerly")) return [];
    const beaten = listed.some(({ scaled }) => (is === "top" ? scaled > share.scaled : scaled < share.scaled));
    // What is listed may be of several kinds.
    return [{ figures: [share, ...listed], is, outcome: beaten ? "undecided" : "holds" }];
  });
}

/** Nothing else is named that would be the lowest: «tỷ lệ chậm trễ thấp nhất» is of another kind. */
const LOWEST = /^\P{L}*(?:và |còn )?(?:thấp|ít|kém) nhất/iu;
/** Fewer are no list. */
const LEAST = 3;

/** Shares of one kind in one sentence, as far as their words say. */
function isAlike(one: Share, other: Share): boolean {
  return (
    one.sentence === other.sentence &&
    one.kind === "share" &&
    one.hedge === null &&
    (other.measure === null || one.measure === null || one.measure === other.measure)
  );
}

const exact = ({ scaled, decimals }: Share): number => scaled / 10 ** decimals;

function goesOn(first: Quantity, row: readonly Quantity[], next: Quantity): boolean {
  const { place } = next;
  const last = row.at(-1);
  return (
    place.noun === first.place.noun &&
    place.bracket === first.place.bracket &&
    place.sentence === first.place.sentence &&
    place.intro === null &&
    !place.ahead.has("total") &&
    !place.ahead.has("top") &&
    !place.ahead.has("bottom") &&
    // «còn lại là các lĩnh vực khác 326.211 hồ sơ»: many together are no rival.
    !(next.statement.remainder || place.ahead.has("remainder") || place.near.has("rest")) &&
    last !== undefined
  );
}
