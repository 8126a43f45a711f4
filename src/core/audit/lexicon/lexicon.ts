import { foldWord } from "../passages/fold-word";
import type { Piece } from "../passages/piece";
import { allPhrases } from "../../../domain/lexicon/all-phrases";
import type { Tag } from "../../../domain/lexicon/tags";

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

/** The phrases as a tree of words, so that a sentence is read once whatever their number. */
const tree = ((): Branch => {
  const root = branch();
  for (const [phrase, ...tags] of allPhrases) {
    plant(root, phrase, tags);
    // «đã tiếp nhận mới» says what «tiếp nhận mới» says.
    if (phrase.startsWith("tiếp nhận")) plant(root, `đã ${phrase}`, tags);
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
