import { foldWord } from "../passages/fold-word";
import type { Piece } from "../passages/piece";
import { allPhrases } from "../../../domain/lexicon/all-phrases";
import { nouns } from "../../../domain/lexicon/phrases/nouns";
import { COMPOSED_TAGS, type Tag } from "../../../domain/lexicon/tags";
import { measures } from "../../../domain/measures/all-measures";

/** A phrase of the lexicon found in a sentence: pieces `from` up to but not including `to`. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly tags: ReadonlySet<Tag>;
}

interface Branch {
  readonly next: Map<string, Branch>;
  tags: ReadonlySet<Tag> | null;
}

const branch = (): Branch => ({ next: new Map(), tags: null });

/** Measures that texts name in words of their own, in the order of the list. */
export const namedMeasures = measures.flatMap(({ id, saidAs = [] }) =>
  saidAs.length === 0 ? [] : [{ id, tag: `measure:${id}` as const, saidAs }],
);

/** Tags that tell what a figure counts: those that compose, and names. */
export const MEASURE_TAGS: ReadonlySet<Tag> = new Set<Tag>([...COMPOSED_TAGS, ...namedMeasures.map(({ tag }) => tag)]);

/** The phrases as a tree of words, so that a sentence is read once whatever their number. */
const tree = ((): Branch => {
  const root = branch();
  for (const [phrase, ...tags] of allPhrases) {
    plant(root, phrase, tags);
    // «đã tiếp nhận mới» says what «tiếp nhận mới» says.
    if (phrase.startsWith("tiếp nhận")) plant(root, `đã ${phrase}`, tags);
  }
  for (const { tag, saidAs } of namedMeasures)
    for (const name of saidAs) {
      // «rút hồ sơ» counts what it ends in.
      const counted = nouns.filter(([noun]) => name.endsWith(` ${noun}`)).flatMap(([, ...tags]) => tags);
      plant(root, name, [tag, ...counted]);
    }
  return root;
})();

function plant(root: Branch, phrase: string, tags: readonly Tag[]): void {
  let at = root;
  for (const word of phrase.match(/\p{L}+|[^\s\p{L}]/gu) ?? []) {
    const key = /\p{L}/u.test(word) ? foldWord(word) : word;
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  at.tags = new Set(tags);
}

/** The phrases of a sentence in order, the longest at each place; they never overlap. */
export function phrasesOf(pieces: readonly Piece[]): readonly Said[] {
  const said: Said[] = [];
  for (let from = 0; from < pieces.length;) {
    const found = longestAt(pieces, from);
    if (found !== null) said.push(found);
    from = found?.to ?? from + 1;
  }
  return said;
}

function longestAt(pieces: readonly Piece[], from: number): Said | null {
  let at = tree;
  let found: Said | null = null;
  for (let to = from; to < pieces.length; to += 1) {
    const piece = pieces[to];
    const next = piece === undefined ? undefined : at.next.get(piece.key);
    if (next === undefined) break;
    at = next;
    if (at.tags !== null) found = { from, to: to + 1, tags: at.tags };
  }
  return found;
}
