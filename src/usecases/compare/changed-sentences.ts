import { textChanges, type TextChange } from "../report/text-changes";

/** A sentence of a report as it was and as it is; null where only one of the two texts has it. */
export interface ChangedSentence {
  readonly before: string | null;
  readonly after: string | null;
  /** What changed inside, word by word; empty where one of them is missing. */
  readonly changes: readonly TextChange[];
}

/** Clauses of a report end with a full stop or a semicolon; a figure's own stop has a digit behind it. */
const END = /(?<=[.;])\s+/u;

/** The sentences of two reports by one template that differ, in their order. */
export function changedSentences(before: string, after: string): readonly ChangedSentence[] {
  const [old, next] = [before.split(END), after.split(END)];
  const kept = commonSentences(old, next);
  const changed: ChangedSentence[] = [];
  let [i, j] = [0, 0];
  for (const [oldEnd, nextEnd] of [...kept, [old.length, next.length] as const]) {
    const [gone, come] = [old.slice(i, oldEnd), next.slice(j, nextEnd)];
    for (let place = 0; place < Math.max(gone.length, come.length); place += 1) {
      const [then = null, now = null] = [gone[place], come[place]];
      changed.push({ before: then, after: now, changes: then === null || now === null ? [] : textChanges(then, now) });
    }
    [i, j] = [oldEnd + 1, nextEnd + 1];
  }
  return changed;
}

/** Places of the sentences that stand in both texts, in order: a report has some dozens. */
function commonSentences(old: readonly string[], next: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === next[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const kept: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < next.length) {
    if (old[i] === next[j]) {
      kept.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return kept;
}
