import type { Amounts } from "../figures/amounts";
import { foldWord } from "../passages/fold-word";
import type { Passages, Piece, Sentence } from "../passages/piece";

const NO_PIECES: readonly Piece[] = [];

/** A text that is read already, with the amounts of one unit as its counts; sentences without any keep their place and no words. */
export function amountPassages(read: Passages, { figures: { figures, others }, decimals }: Amounts): Passages {
  const indexOf = new Map(figures.map(({ start }, index) => [start, index]));
  const sentences = read.sentences.map((sentence): Sentence => {
    const counts = sentence.pieces.some((piece) => isNumber(piece) && indexOf.has(piece.start));
    if (!counts) return { ...sentence, pieces: NO_PIECES };
    return {
      ...sentence,
      heading: false,
      pieces: sentence.pieces.flatMap((piece) => piecesOf(piece, indexOf, figures)),
    };
  });
  return { text: read.text, figures, others, sentences, decimals };
}

function isNumber({ is }: Piece): boolean {
  return is === "figure" || is === "other";
}

/** «48,6 triệu đồng» becomes a figure and the words of its unit; what is no amount of this unit is no figure at all. */
function piecesOf(piece: Piece, indexOf: ReadonlyMap<number, number>, figures: Passages["figures"]): readonly Piece[] {
  if (!isNumber(piece)) return [piece];
  const index = indexOf.get(piece.start);
  const figure = index === undefined ? undefined : figures[index];
  if (index === undefined || figure === undefined) return piece.is === "figure" ? [] : [piece];
  const number: Piece = { is: "figure", key: "", figure: index, start: figure.start, end: figure.end };
  if (piece.is !== "other") return [number];
  const unit = piece.other.text.slice(figure.end - piece.start);
  return [
    number,
    ...[...unit.matchAll(/[\p{L}\p{M}]+/gu)].map(({ index: at, 0: word }): Piece => {
      const start = figure.end + at;
      return { is: "word", key: foldWord(word), start, end: start + word.length };
    }),
  ];
}
