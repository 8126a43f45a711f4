import { withoutAccents } from "../model/names/plain-letters";
import { unitKey } from "../model/names/unit-name";

/** One syllable of a name; of an abbreviation only its letter is known. */
export interface Syllable {
  readonly key: string | null;
  readonly letter: string;
}

/** A word of a text or of a name, with what may stand between it and the word before. */
export interface NameWord {
  /** As unit names are compared: case, NFC/NFD and the place of the tone folded, accents kept; numbers without zeros before them. */
  readonly key: string;
  /** First letters of the words that it may be short for, accents dropped: `khđt` of «KHĐT»; null where it is no abbreviation. */
  readonly letters: string | null;
  /** Its own first letter, accents dropped. */
  readonly initial: string;
  readonly capital: boolean;
  /** As a syllable of a name, one for all names that hold the word: a province's names have half a million. */
  readonly syllable: Syllable;
  readonly start: number;
  readonly end: number;
  /** join: a comma, a dash, «&», «và» · dot: a full stop · break: anything that no name goes over. */
  readonly gap: "space" | "join" | "dot" | "break";
}

const WORD = /[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200f]+/gu;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
const AND = unitKey("và");
/** A word longer than this is in no name; folding a row of combining marks would take time that grows with its square. */
const LONGEST = 24;

type Folded = Pick<NameWord, "key" | "letters" | "initial" | "capital" | "syllable">;

const folded = new Map<string, Folded>();
const MOST_WORDS = 4096;

/** Texts repeat the same few words: each is folded once. */
function foldedWord(word: string): Folded {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_WORDS) folded.clear();
  const key = word.length > LONGEST ? "" : unitKey(word).replace(/^0+(?=\d)/, "");
  const initial = withoutAccents(key).charAt(0);
  const fresh: Folded = {
    key,
    letters: ABBREVIATION.test(word.normalize("NFC")) ? withoutAccents(key) : null,
    initial,
    syllable: { key, letter: initial },
    capital: /^\p{Lu}/u.test(word),
  };
  folded.set(word, fresh);
  return fresh;
}

/** Latin and Vietnamese words with a space between them: how nearly all names are written. */
const PLAIN_NAME =
  /^[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+(?: [0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+)*$/;

/** The words of a stretch of a text. «và» is a gap and no word. */
export function nameWords(text: string, from = 0, to = text.length): readonly NameWord[] {
  return from === 0 && to === text.length && PLAIN_NAME.test(text) ? plainWords(text) : wordsIn(text, from, to);
}

/** As {@link wordsIn} reads them, without looking for each. */
function plainWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let start = 0;
  let joined = false;
  for (const found of text.split(" ")) {
    const word = foldedWord(found);
    const end = start + found.length;
    if (word.key !== AND) words.push(placed(word, start, end, start > 0 && joined ? "join" : "space"));
    joined = word.key === AND;
    start = end + 1;
  }
  return words;
}

function placed(
  { key, letters, initial, capital, syllable }: Folded,
  start: number,
  end: number,
  gap: NameWord["gap"],
): NameWord {
  return { key, letters, initial, capital, syllable, start, end, gap };
}

function wordsIn(text: string, from: number, to: number): readonly NameWord[] {
  const words: NameWord[] = [];
  let end = from;
  let joined = false;
  const stretch = text.slice(from, to);
  // One expression for all: `matchAll` would make another for each of a province's names.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(stretch); match !== null; match = WORD.exec(stretch)) {
    const start = from + match.index;
    const gap = gapOf(text.slice(end, start), joined);
    const [found] = match;
    end = start + found.length;
    const word = foldedWord(found);
    if (word.key === AND) {
      joined = true;
      continue;
    }
    joined = false;
    words.push(placed(word, start, end, gap));
  }
  return words;
}

function gapOf(between: string, joined: boolean): NameWord["gap"] {
  if (between === " ") return joined ? "join" : "space";
  if (between.length > 8) return "break";
  const sign = between.replace(/[^\S\t]/g, "");
  if (sign === "") return between.split("\n").length > 2 ? "break" : joined ? "join" : "space";
  if (/^[-–,&/]$/.test(sign)) return "join";
  return sign === "." ? "dot" : "break";
}
