/**
 * A text as its words read, and where each of its characters stands in the text given: composed (NFC), without
 * emphasis marks, invisible and direction marks; every kind of blank is a plain space.
 */
export interface CanonicalText {
  readonly text: string;
  /** `text` in lower case, character for character. */
  readonly lower: string;
  /** Offset in the text given of the character at `index`. */
  start(index: number): number;
  /** Offset in the text given behind the character before `index`. */
  end(index: number): number;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const SPECIAL =
  /[\u0300-\u036f*_\r\v\f\u2011\u2028\u2029\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** No Vietnamese letter carries more marks; ordering a longer row of marks takes time that grows with its square. */
const MOST_MARKS = 4;

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Printable ASCII that is no emphasis, and Latin letters: what nearly every character is. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f && code !== 0x2a && code !== 0x5f) || code === 0x0a || isLetter(code);

/** Makes the canonical text in one pass. */
export function canonicalText(given: string): CanonicalText {
  if (!SPECIAL.test(given))
    return { text: given, lower: lowerCase(given), start: (index) => index, end: (index) => index };
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (characters: string, start: number, end: number): void => {
    for (const unit of characters.split("")) {
      out.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < given.length;) {
    const character = given.charAt(at);
    let next = at + 1;
    if (isPlain(given.charCodeAt(at)) && !isMark(given.charCodeAt(next))) {
      out.push(character);
      starts.push(at);
      ends.push(next);
      at = next;
      continue;
    }
    while (next < given.length && next - at <= MOST_MARKS && isMark(given.charCodeAt(next))) next += 1;
    if (next > at + 1) {
      push(given.slice(at, next).normalize("NFC"), at, next);
      while (next < given.length && isMark(given.charCodeAt(next))) next += 1;
    } else if (character === "\r") {
      if (given.charAt(next) !== "\n") push("\n", at, next);
    } else if (character === "\v" || character === "\f" || character === "\u2028" || character === "\u2029")
      push("\n", at, next);
    else if (character === "\u2011") push("-", at, next);
    else if (BLANK.test(character)) push(" ", at, next);
    else if (!INVISIBLE.test(character) && !isEmphasis(given, at)) push(character, at, next);
    at = next;
  }
  const text = out.join("");
  return {
    text,
    lower: lowerCase(text),
    start: (index) => starts[index] ?? given.length,
    end: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? given.length)),
  };
}

/** `*` and `_` as Markdown's emphasis, which text taken from a web page or a converter is full of; not within a word or number. */
function isEmphasis(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== "*" && character !== "_") return false;
  return !(isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)));
}

function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters, the Vietnamese ones included. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** Lower case with the length kept: a few letters grow when lowered (İ), and offsets must not move. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join("");
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
