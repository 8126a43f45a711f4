import type { CellValue } from "../../model/cell";
import { plainLetters } from "../../model/names/plain-letters";

/**
 * Header words made comparable: NFC, lower case, no line breaks or punctuation, one space between words. Accents stay
 * ("so kỳ trước", a comparison, is not "số kỳ trước", a count); tone marks are dropped by {@link bareWords} where a
 * header is typed hòa or hoà.
 */
export function words(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** {@link words} without any diacritics: headers are matched through typing slips and old fonts' lost marks. */
export function bareWords(text: string): string {
  const before = bare.get(text);
  if (before !== undefined) return before;
  const made = plainLetters(words(text));
  if (bare.size >= MEMORY) bare.clear();
  bare.set(text, made);
  return made;
}

/** Headers repeat from table to table and from check to check. */
const MEMORY = 4_000;
const bare = new Map<string, string>();

/** The text of a cell that could be a header word, "" for numbers and empty cells. */
export function headerWords(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

const LETTER = /\p{L}/u;

export function hasLetter(text: string): boolean {
  // Most texts of a table begin with a plain letter: no need to start the regular expression.
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || LETTER.test(text);
}

/**
 * How well a column's header path fits one wording: 0 when a phrase is missing, else the share of the path that the
 * phrases cover, slightly more when they stand in order and the last words of the path are covered.
 *
 * @param path bare words of the header cells from top to bottom
 * @param phrases bare words, each to be found as whole words
 */
export function fit(path: readonly string[], phrases: readonly string[]): number {
  const text = path.join(" ");
  let covered = 0;
  let last = -1;
  let ordered = true;
  for (const phrase of phrases) {
    const at = findPhrase(text, phrase, 0);
    if (at < 0) return 0;
    const following = findPhrase(text, phrase, last + 1);
    if (following < 0) ordered = false;
    else last = following + phrase.length - 1;
    covered += phrase.length;
  }
  const leaf = path[path.length - 1] ?? "";
  const leafCovered = phrases.some((phrase) => findPhrase(leaf, phrase, 0) >= 0);
  return Math.min(1, covered / text.length) + (ordered ? 0.05 : 0) + (leafCovered ? 0.15 : 0);
}

function findPhrase(text: string, phrase: string, from: number): number {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = at === 0 || text[at - 1] === " ";
    const end = at + phrase.length;
    if (before && (end === text.length || text[end] === " ")) return at;
  }
  return -1;
}
