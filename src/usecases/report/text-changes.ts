/** A run of words that both texts share, or that only one of them has. */
export interface TextChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words compared at most: a longer text is shown as replaced whole. */
const MOST_WORDS = 2_000;

/**
 * What changed from one text to the next, word by word: joined, the runs that are not `added` make the old text, those
 * that are not `removed` the new one. Longest common subsequence of the words between the equal beginning and end.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < next.length - head &&
    old[old.length - 1 - tail] === next[next.length - 1 - tail]
  )
    tail += 1;
  const changes = new Runs();
  for (const word of old.slice(0, head)) changes.add("same", word);
  compareMiddle(old.slice(head, old.length - tail), next.slice(head, next.length - tail), changes);
  for (const word of old.slice(old.length - tail)) changes.add("same", word);
  return changes.list;
}

function compareMiddle(old: readonly string[], next: readonly string[], changes: Runs): void {
  if (old.length * next.length > MOST_WORDS * MOST_WORDS) {
    for (const word of old) changes.add("removed", word);
    for (const word of next) changes.add("added", word);
    return;
  }
  const common = commonLengths(old, next);
  const width = next.length + 1;
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      changes.add("same", old[i] ?? "");
      i += 1;
      j += 1;
    } else if (
      j >= next.length ||
      (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      changes.add("removed", old[i] ?? "");
      i += 1;
    } else {
      changes.add("added", next[j] ?? "");
      j += 1;
    }
  }
}

/** `lengths[i * width + j]`: how many words the rest of both texts from i and j have in common, in order. */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array {
  const width = next.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === next[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Words with the space behind them; a figure's punctuation stands apart, so that «12,» and «12;» share the 12. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}.,%/]*[\p{L}\p{N}%]\s*|[^\p{L}\p{N}]+?\s*(?=[\p{L}\p{N}]|$)|[^]/gu) ?? [];
}

class Runs {
  readonly list: TextChange[] = [];

  add(kind: TextChange["kind"], text: string): void {
    const last = this.list.at(-1);
    if (last?.kind === kind) this.list[this.list.length - 1] = { kind, text: last.text + text };
    else this.list.push({ kind, text });
  }
}
