import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";

/** «tăng 24% về số doanh nghiệp»: the words behind a percentage say what grew. */
export function saysOfWhat({ wordsBehind }: Place): boolean {
  return wordsBehind[0] === ABOUT;
}

/** Whether a count may be what a percentage of growth is of: what the words behind the one name stands right behind or right before the other. */
export function mayGrow({ place: { noun, wordsBefore } }: Pick<Quantity, "place">, place: Place): boolean {
  if (!saysOfWhat(place)) return true;
  const { wordsBehind } = place;
  const end = wordsBehind.findIndex((word, at) => at > 0 && ENDS.has(word));
  const named = wordsBehind.slice(1, end < 0 ? undefined : end).filter((word) => word !== NUMBER);
  return named.includes(noun) || named.some((word) => wordsBefore.slice(-MOST_BETWEEN).includes(word));
}

const ABOUT = foldWord("về");
const NUMBER = foldWord("số");
const ENDS: ReadonlySet<string> = new Set(["và", "so", "tăng", "giảm"].map(foldWord));
const MOST_BETWEEN = 4;
