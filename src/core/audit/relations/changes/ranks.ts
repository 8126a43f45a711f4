import type { Statement } from "../../meaning/statement";
import type { Passages } from "../../passages/piece";
import type { Passage, Quantity } from "../quantity";
import { isExact } from "../quantity";
import { closesBySlip } from "../slips";
import type { ChangeTie } from "./changes";
import { isStep } from "./changes";
import type { OpenChange } from "./open-changes";
import { foldWord } from "../../passages/fold-word";

const RANK = /(?:hạng|thứ|vị trí)\s+(\d{1,3})(?:\/\d{1,3})?$/u;
/** What a rank is called stands before its number. */
const LONGEST = 12;
/** «tăng 7 bậc», «tụt 3 hạng» */
const STEPS: ReadonlySet<string> = new Set(["bậc", "hạng"].map(foldWord));

interface Rank {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
}

/**
 * «tăng 7 bậc so với năm 2023 (hạng 29), vươn lên hạng 22/63»: the only two ranks of a sentence are as far apart as it says.
 */
export function ranksOf(
  { counts, asides }: Passage,
  read: Passages,
): { readonly ties: readonly ChangeTie[]; readonly open: readonly OpenChange[] } {
  const ties: ChangeTie[] = [];
  const open: OpenChange[] = [];
  const steps = [...counts, ...asides].filter((one) => STEPS.has(one.place.noun) && isStep(one) && isExact(one));
  for (const step of steps) {
    const alone = steps.every((one) => one === step || one.place.sentence !== step.place.sentence);
    const said = ranksIn(read, step.place.sentence);
    // «xã A (hạng 1, năm trước hạng 3), xã B (hạng 2, năm trước hạng 9, tăng 7 bậc)»: those of its own bracket.
    const opened = step.place.bracket === 0 ? -1 : read.text.lastIndexOf("(", step.statement.start);
    const own = said.filter(({ start }) => start > opened && start < step.statement.start);
    const ranks = opened >= 0 && own.length === 2 ? own : alone ? said : [];
    const [one, other] = ranks;
    if (one === undefined || other === undefined || ranks.length > 2) continue;
    const [high, low] = one.value > other.value ? [one, other] : [other, one];
    const by = step.statement;
    const tie = { now: statementOf(low, step), before: statementOf(high, step), by };
    if (high.value - low.value === step.value) ties.push({ ...tie, rate: null });
    else if (closesBySlip(high.value, [low.value, step.value])) open.push({ ...tie, doubtful: true });
  }
  return { ties, open };
}

function ranksIn(read: Passages, sentence: number): readonly Rank[] {
  const pieces = read.sentences[sentence]?.pieces ?? [];
  return pieces.flatMap((piece): readonly Rank[] => {
    if (piece.is !== "other" || piece.other.is !== "furniture") return [];
    const { start, end, text } = piece.other;
    const said = read.text
      .slice(Math.max(0, start - LONGEST), end)
      .normalize("NFC")
      .toLowerCase();
    const [, number] = RANK.exec(said) ?? [];
    return number === undefined ? [] : [{ start, end, text, value: Number(number) }];
  });
}

function statementOf({ start, end, text, value }: Rank, { statement }: Quantity): Statement {
  return { ...statement, start, end, text, value, outOf: null };
}
