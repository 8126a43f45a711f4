import { foldWord } from "../passages/fold-word";
import type { Statement } from "../meaning/statement";
import type { Passage, Quantity } from "./quantity";
import { isExact } from "./quantity";

/** Counts that the text puts in order: «nhiều nhất …, tiếp đến …». */
export interface OrderInText {
  readonly counts: readonly Statement[];
  readonly outcome: "holds" | "broken";
}

const NEXT: ReadonlySet<string> = new Set(["tiếp", "kế", "sau"].map(foldWord));
/** «nhiều hồ sơ nhất» */
const MOST_OF_ALL = foldWord("nhất");
const MOST = 12;

/** The largest that a passage names, with those that it says come next. */
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
      found.push({ counts: row.map(({ statement }) => statement), outcome: falls ? "holds" : "broken" });
  });
  return found;
}

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
