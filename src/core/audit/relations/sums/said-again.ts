import type { Statement } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Quantity } from "../quantity";
import { isExact } from "../quantity";
import { exchanged, oneSlipOff } from "../slips";

/** A count that the text says again, and the one that it was first said as. */
export interface SaidAgain {
  readonly first: Statement;
  readonly again: Statement;
  readonly outcome: "broken" | "undecided";
}

/** A smaller one looks like a slip of the pen of any other. */
const TELLING = 1_000;
const BEFORE = 12;
/** Words behind what is counted that point back: «7.315 hồ sơ nói trên», «2.048 phiếu này». */
const POINTING: ReadonlySet<string> = new Set(["này", "trên", "đó", "ấy"].map(foldWord));
const SAID: ReadonlySet<string> = new Set(["nói", "nêu", "kể"].map(foldWord));
/** What is counted takes so many words at most: «bộ hồ sơ». */
const MOST_NOUN = 3;

/** «Tiếp nhận 7.315 hồ sơ. Trong 7.135 hồ sơ nói trên …»: the only count that may be meant, but for a slip of the pen. */
export function saidAgainIn(counts: readonly Quantity[]): readonly SaidAgain[] {
  return counts.flatMap((again, at): readonly SaidAgain[] => {
    if (!isExact(again) || again.value < TELLING || again.place.noun === "" || !pointsBack(again)) return [];
    const before = counts
      .slice(Math.max(0, at - BEFORE), at)
      .filter(({ place: { noun } }) => noun === again.place.noun || noun === "");
    if (before.some((one) => one.value === again.value || one.statement.outOf === again.value)) return [];
    // «Tiếp nhận 5.120, từ chối 20. Trong 5.100 hồ sơ này …»: worked out from them, and nowhere printed.
    const workedOut = before.some((one) =>
      before.some((other) => one !== other && [one.value + other.value, one.value - other.value].includes(again.value)),
    );
    const meant = before.filter((one) => isExact(one) && one.statement.outOf === null && oneSlipOff(one, [again]));
    const [first] = meant;
    if (first === undefined || meant.length > 1 || workedOut) return [];
    const sure = exchanged(first.value, again.value);
    return [{ first: first.statement, again: again.statement, outcome: sure ? "broken" : "undecided" }];
  });
}

function pointsBack({ place: { wordsBehind } }: Quantity): boolean {
  const at = wordsBehind.slice(0, MOST_NOUN + 2).findIndex((word) => POINTING.has(word));
  if (at < 1) return false;
  // «hồ sơ trên địa bàn» points nowhere.
  const said = SAID.has(wordsBehind[at - 1] ?? "");
  return said || (wordsBehind[at] !== foldWord("trên") && wordsBehind.length === at + 1);
}
