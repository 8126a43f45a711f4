import { COMPOUNDS, RISES } from "../../../domain/lexicon/compounds";
import type { Figures } from "../figures/token";
import { foldWord } from "./fold-word";
import type { Mark, Piece } from "./piece";

/** What stands between numbers: words, marks of an open list, punctuation. Emphasis marks and quotes are passed over. */
const PIECE =
  /(?<=\n) *\*(?=\s)|\.{2,}|…|v\s?\.\s?v\b\.{0,3}|[\p{L}\p{M}\u00ad\u200b-\u200f]+|[,;:()[\].!?/+\n\t•·–—-]/giu;
const OPEN_LIST = /^(?:\.{2,}|…|v\s?\.\s?v)/i;
const SAME_MARK: Readonly<Record<string, Mark>> = { "[": "(", "]": ")", "–": "-", "—": "-", "·": "•" };

/** The text in pieces, in one pass. Numbers are taken as the tokenizer found them. */
export function readPieces(text: string, { figures, others }: Figures): readonly Piece[] {
  const keys = new Map<string, string>();
  const pieces: Piece[] = [];
  let at = 0;
  let figure = 0;
  let other = 0;
  while (at < text.length) {
    const nextFigure = figures[figure];
    const nextOther = others[other];
    const until = Math.min(nextFigure?.start ?? text.length, nextOther?.start ?? text.length);
    readWords(text.slice(at, until), at, pieces, keys);
    if (nextFigure !== undefined && nextFigure.start === until) {
      pieces.push({ is: "figure", key: "", figure, start: nextFigure.start, end: nextFigure.end });
      at = nextFigure.end;
      figure += 1;
    } else if (nextOther !== undefined && nextOther.start === until) {
      pieces.push({
        is: "other",
        key: `#${nextOther.is}`,
        other: nextOther,
        start: nextOther.start,
        end: nextOther.end,
      });
      at = nextOther.end;
      other += 1;
    } else at = text.length;
  }
  return pieces.map((piece, at) => (piece.is === "word" && isName(text, pieces, at) ? { ...piece, key: NAME } : piece));
}

/** No word of the lexicon. */
const NAME = "#name";
const rises: ReadonlySet<string> = new Set(RISES.map(foldWord));
/** By the first word, what the compound goes on with. */
const compounds: ReadonlyMap<string, readonly (readonly string[])[]> = COMPOUNDS.reduce((all, compound) => {
  const [first = "", ...rest] = compound.split(" ").map(foldWord);
  return all.set(first, [...(all.get(first) ?? []), rest]);
}, new Map<string, readonly (readonly string[])[]>());
/** One word with a capital, and not a heading in capitals. */
const CAPITALISED = /^\p{Lu}\p{M}*(?!\p{Lu})/u;

/** «Tổng cục», «cộng đồng»; «Tăng Tiến», «Tăng Nhơn Phú»: places, and nothing that rose. */
function isName(text: string, pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece?.is !== "word" || next?.is !== "word" || next.start !== piece.end + 1) return false;
  const rest = compounds.get(piece.key);
  if (rest?.some((words) => words.every((word, index) => pieces[at + 1 + index]?.key === word)) === true) return true;
  return rises.has(piece.key) && [piece, next].every(({ start, end }) => CAPITALISED.test(text.slice(start, end)));
}

function readWords(gap: string, offset: number, pieces: Piece[], keys: Map<string, string>): void {
  for (const match of gap.matchAll(PIECE)) {
    const found = match[0];
    const start = offset + match.index;
    const end = start + found.length;
    if (OPEN_LIST.test(found)) pieces.push({ is: "mark", key: "…", start, end });
    else if (/[\p{L}\p{M}]/u.test(found)) pieces.push({ is: "word", key: keyOf(found, keys), start, end });
    else if (found.endsWith("*")) pieces.push({ is: "mark", key: "•", start: end - 1, end });
    else if (isMark(found)) pieces.push({ is: "mark", key: SAME_MARK[found] ?? found, start, end });
  }
}

function isMark(found: string): found is Mark {
  return /^[,;:()[\].!?/+\n\t•·–—-]$/.test(found);
}

/** Reports use few different words: each is folded once. */
function keyOf(word: string, keys: Map<string, string>): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = foldWord(word);
  keys.set(word, key);
  return key;
}
