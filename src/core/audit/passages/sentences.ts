import type { Figures } from "../figures/token";
import { withQuarters } from "./quarters";
import { readPieces } from "./read-pieces";
import type { Piece, Passages, Sentence } from "./piece";

/** Words after which a full stop ends no sentence: TP. Hồ Chí Minh, Q. 1. */
const SHORTENED = new Set([
  "tp",
  "tx",
  "tt",
  "q",
  "p",
  "h",
  "x",
  "ts",
  "ths",
  "gs",
  "pgs",
  "ks",
  "bs",
  "kt",
  "tm",
  "tl",
  "tr",
  "st",
  "stt",
  "đ",
  "vd",
  "ví",
]);
const BULLETS = new Set(["-", "+", "•"]);
/** No sentence is longer; what pretends to be is cut, so that reading takes time in proportion to the text. */
const LONGEST = 500;
/** A line at least this long that ends without punctuation goes on in the next. */
const WRAPPED = 60;

/** The sentences and list lines of a text, whose figures are whole numbers. */
export function readPassages(text: string, figures: Figures): Passages {
  const sentences: Sentence[] = [];
  const lists: string[] = [];
  let paragraph = 0;
  const numbers = withQuarters(text, figures);
  for (const line of linesOf(readPieces(text, numbers), text)) {
    if (line.length === 0) {
      paragraph += 1;
      continue;
    }
    const { bullet, numbered, body } = opening(line, text, lists);
    const tabular = body.some(({ key }) => key === "\t") || isRuled(text, body);
    const cut = tabular ? [body] : cutSentences(body, text);
    cut.forEach((pieces, index) => {
      if (pieces.length === 0) return;
      sentences.push({
        pieces,
        bullet,
        numbered,
        paragraph,
        opensLine: index === 0,
        tabular,
        heading: cut.length === 1 && isHeading(pieces, text),
      });
    });
  }
  return { text, ...numbers, sentences, decimals: 0 };
}

/** Lines, where a line that was only wrapped goes on in the next. An empty line is an empty list. */
function linesOf(pieces: readonly Piece[], text: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  pieces.forEach((piece, index) => {
    const line = lines.at(-1) ?? [];
    if (piece.key !== "\n" || piece.is !== "mark") line.push(piece);
    else if (!isWrapped(line, pieces[index + 1], text)) lines.push([]);
  });
  return lines;
}

function isWrapped(line: readonly Piece[], next: Piece | undefined, text: string): boolean {
  const last = line.at(-1);
  const first = line[0];
  if (last === undefined || first === undefined || next === undefined || next.is === "mark") return false;
  if (last.is === "mark" && last.key !== "," && last.key !== ")") return false;
  if (next.is === "other" && next.other.is === "enumeration") return false;
  const initial = text.charAt(next.start);
  const goesOn = initial !== initial.toUpperCase();
  return goesOn || (last.end - first.start > WRAPPED && next.is !== "other");
}

interface Opening {
  readonly bullet: number | null;
  readonly numbered: boolean;
  readonly body: readonly Piece[];
}

/** Takes a bullet or a number off the head of a line; `lists` are the bullets of the enclosing lists, outermost first. */
function opening(line: readonly Piece[], text: string, lists: string[]): Opening {
  const [first, second] = line;
  if (first === undefined) return { bullet: null, numbered: false, body: line };
  if (first.is === "mark" && BULLETS.has(first.key)) {
    const skip = second?.is === "mark" && BULLETS.has(second.key) ? 2 : 1;
    const sign = text.slice(first.start, first.end);
    const known = lists.indexOf(sign);
    if (known >= 0) lists.length = known + 1;
    else lists.push(sign);
    return { bullet: lists.length - 1, numbered: false, body: line.slice(skip) };
  }
  lists.length = 0;
  if (first.is === "other" && first.other.is === "enumeration")
    return {
      bullet: null,
      numbered: true,
      body: line.slice(second?.is === "mark" && (second.key === "." || second.key === ")") ? 2 : 1),
    };
  const lettered =
    first.is === "word" &&
    first.end - first.start <= 3 &&
    second?.is === "mark" &&
    (second.key === ")" || second.key === ".");
  return lettered
    ? { bullet: null, numbered: true, body: line.slice(2) }
    : { bullet: null, numbered: false, body: line };
}

function cutSentences(body: readonly Piece[], text: string): Piece[][] {
  const sentences: Piece[][] = [[]];
  body.forEach((piece, index) => {
    const sentence = sentences.at(-1);
    sentence?.push(piece);
    if (sentence?.length === LONGEST || endsSentence(piece, body[index - 1], body[index + 1], text)) sentences.push([]);
  });
  return sentences;
}

function endsSentence(piece: Piece, before: Piece | undefined, next: Piece | undefined, text: string): boolean {
  if (piece.is !== "mark" || next === undefined) return false;
  if (piece.key === "!" || piece.key === "?") return true;
  if (piece.key !== "." && piece.key !== "…") return false;
  if (piece.key === "." && before?.is === "word" && (SHORTENED.has(before.key) || before.end - before.start === 1))
    return false;
  if (text.slice(piece.end, next.start).trim() === "" && piece.end === next.start) return false;
  const initial = text.charAt(next.start);
  return next.is === "figure" || next.is === "other" || initial !== initial.toLowerCase();
}

function isHeading(pieces: readonly Piece[], text: string): boolean {
  if (pieces.some(({ is }) => is === "figure")) return false;
  const last = pieces.at(-1);
  if (last?.is !== "mark") return true;
  return last.key === ":" || (last.key !== "." && text.charAt(last.start) !== "!");
}

/** «| Sở Tư pháp | 3.010 | 2.183 |» */
function isRuled(text: string, body: readonly Piece[]): boolean {
  const first = body[0];
  const last = body.at(-1);
  return first !== undefined && last !== undefined && text.slice(first.start, last.end).split("|").length > 2;
}
