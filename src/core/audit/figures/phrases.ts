import type { CanonicalText } from "./canonical-text";
import { isLetter } from "./canonical-text";

/** Words in lower case, one blank between them. */
export type Phrases = ReadonlySet<string>;

export const phrases = (list: string): Phrases => new Set(list.split("|").map((phrase) => phrase.trim()));

/** Longest phrase of the tables, in words; longest word and widest gap looked at, so that no text is slow to read. */
const MOST_WORDS = 4;
const LONGEST_WORD = 16;
const WIDEST_GAP = 4;

/** A phrase found beside a number: its words, and where it begins or ends. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** The longest of `set` that ends right before `at` (blanks between; also a colon if `colon`). */
export function phraseBefore(canonical: CanonicalText, at: number, set: Phrases, colon = false): FoundPhrase | null {
  return longest(remembered(canonical, colon ? "beforeColon" : "before", at), set);
}

/** The longest of `set` that begins right behind `at`. */
export function phraseAfter(canonical: CanonicalText, at: number, set: Phrases): FoundPhrase | null {
  return longest(remembered(canonical, "after", at), set);
}

/** Like {@link phraseAfter}, but a name is none: «tháng 9/2021 Bộ phận …», «quý I Sở …». Abbreviations are always in capitals. */
export function nounAfter(canonical: CanonicalText, at: number, set: Phrases): FoundPhrase | null {
  const found = phraseAfter(canonical, at, set);
  if (found === null) return null;
  const first = canonical.text.charAt(pastBlanks(canonical.text, at));
  const isName = first !== first.toLowerCase() && !found.phrase.includes(" ") && /[^a-z]/.test(found.phrase);
  return isName ? null : found;
}

function longest(candidates: readonly FoundPhrase[], set: Phrases): FoundPhrase | null {
  for (let words = candidates.length - 1; words >= 0; words -= 1) {
    const candidate = candidates[words];
    if (candidate !== undefined && set.has(candidate.phrase)) return candidate;
  }
  return null;
}

type Side = "before" | "beforeColon" | "after";

/** The last views of a text: a dozen tables are asked about the same few words. */
interface Views {
  readonly at: number[];
  readonly side: (Side | "")[];
  readonly found: (readonly FoundPhrase[])[];
  next: number;
}
const VIEWS = 6;
const views = new WeakMap<CanonicalText, Views>();

/** The phrases of one to {@link MOST_WORDS} words at one side of a position, shortest first. */
function remembered(canonical: CanonicalText, side: Side, at: number): readonly FoundPhrase[] {
  let seen = views.get(canonical);
  if (seen === undefined) {
    seen = {
      at: Array<number>(VIEWS).fill(-1),
      side: Array<"">(VIEWS).fill(""),
      found: Array<readonly FoundPhrase[]>(VIEWS).fill([]),
      next: 0,
    };
    views.set(canonical, seen);
  }
  for (let slot = 0; slot < VIEWS; slot += 1)
    if (seen.at[slot] === at && seen.side[slot] === side) return seen.found[slot] ?? [];
  const found =
    side === "after" ? phrasesAfter(canonical.lower, at) : phrasesBefore(canonical.lower, at, side === "beforeColon");
  seen.at[seen.next] = at;
  seen.side[seen.next] = side;
  seen.found[seen.next] = found;
  seen.next = (seen.next + 1) % VIEWS;
  return found;
}

function phrasesBefore(lower: string, at: number, colon: boolean): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let phrase = "";
  let end = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    let gap = 0;
    while (gap < WIDEST_GAP && isGap(lower.charCodeAt(end - 1), colon && words === 0)) {
      end -= 1;
      gap += 1;
    }
    let start = end;
    while (start > 0 && end - start < LONGEST_WORD && isLetter(lower.charCodeAt(start - 1))) start -= 1;
    if (start === end || (words > 0 && gap === 0)) break;
    const word = lower.slice(start, end);
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    found.push({ phrase, at: start });
    end = start;
  }
  return found;
}

function phrasesAfter(lower: string, at: number): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let phrase = "";
  let start = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    let gap = 0;
    while (gap < WIDEST_GAP && lower.charCodeAt(start) === BLANK) {
      start += 1;
      gap += 1;
    }
    let end = start;
    while (end - start < LONGEST_WORD && isLetter(lower.charCodeAt(end))) end += 1;
    if (start === end || (words > 0 && gap === 0)) break;
    const word = lower.slice(start, end);
    phrase = phrase === "" ? word : `${phrase} ${word}`;
    found.push({ phrase, at: end });
    start = end;
  }
  return found;
}

const BLANK = 32;
const COLON = 58;

function isGap(code: number, colon: boolean): boolean {
  return code === BLANK || (colon && code === COLON);
}

/** Where the next character that is no blank stands, at most a gap away. */
export function pastBlanks(text: string, at: number): number {
  let next = at;
  while (next - at < WIDEST_GAP && text.charCodeAt(next) === BLANK) next += 1;
  return next;
}
