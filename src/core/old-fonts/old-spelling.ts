import { OLD_FONTS, type OldFont } from "../../domain/lexicon/old-fonts";
import { isSyllable } from "./syllable";

/** How a text is to be read: as it stands, in the one old font that makes sense of it, or either way. */
export type Spelling = OldFont["id"] | "unicode" | "either";

const UNICODE_ONLY = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** The places of two characters come first, since one of them may be a letter by itself: «ôù» before «ô». */
const READERS = OLD_FONTS.map(({ id, letters }) => {
  const tokens = letters.trim().split(/\s+/u);
  const meant = new Map<string, string>();
  for (let at = 0; at < tokens.length; at += 2) {
    const [from = "", to = ""] = [tokens[at], tokens[at + 1]];
    meant.set(from, to);
    if (id === "vni")
      for (const cased of [from.toUpperCase(), (from[0] ?? "").toUpperCase() + from.slice(1)])
        meant.set(cased, to.toUpperCase());
  }
  const longestFirst = [...meant.keys()].sort((one, other) => other.length - one.length);
  return { id, meant, place: new RegExp(longestFirst.join("|"), "gu") };
});

/** All that the old fonts put letters on, signs among it. */
const places = [...new Set(READERS.flatMap(({ meant }) => [...meant.keys()]).join(""))].filter(
  (sign) => sign > "\u007f",
);
const PLACE = new RegExp(`[${places.join("")}]`, "u");
const WORDS = new RegExp(`[A-Za-z${places.join("")}]+`, "gu");

/** The text in Unicode; letters that the font leaves alone stay. */
export function readIn(font: OldFont["id"], text: string): string {
  const reader = READERS.find(({ id }) => id === font);
  return reader === undefined ? text : text.replace(reader.place, (place) => reader.meant.get(place) ?? place);
}

/** The fonts in which every word of a text that is not plain ASCII becomes a syllable. */
export function fontsFor(text: string): readonly OldFont["id"][] {
  if (!PLACE.test(text) || UNICODE_ONLY.test(text)) return [];
  const words = marked(text);
  return READERS.flatMap(({ id }) => (words.every((word) => isSyllable(readIn(id, word))) ? [id] : []));
}

/**
 * How a text shows itself to be written. Proof of an old font is a word that is no syllable as it stands, and is one in
 * that font, while every other word fits the font too: «quËn», never «Hôtel», «§ 5» or «Krông».
 */
export function oldSpellingOf(text: string): Spelling {
  if (UNICODE_ONLY.test(text)) return "unicode";
  if (!PLACE.test(text)) return "either";
  const before = spellings.get(text);
  if (before !== undefined) return before;
  const spelling = judgeSpelling(text);
  if (text.length <= LONGEST && spellings.size < MEMORY) spellings.set(text, spelling);
  return spelling;
}

/** Headers and names repeat from sheet to sheet: so many texts, no longer than this, are judged once. */
const MEMORY = 4_000;
const LONGEST = 100;
const spellings = new Map<string, Spelling>();

function judgeSpelling(text: string): Spelling {
  const fonts = fontsFor(text);
  const [font] = fonts;
  if (font === undefined) return "unicode";
  if (marked(text).every(isSyllable)) return "either";
  return fonts.length === 1 ? font : "either";
}

/** The words of a text that hold more than ASCII. */
export function marked(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).filter((word) => PLACE.test(word));
}

/** So many different words must be Vietnamese, and so few of all may be nothing known, before a guessed encoding counts. */
const PROVING = 3;
const FOREIGN = 0.1;

/** Whether the words of a text that hold more than ASCII are Vietnamese, in Unicode or in one old font: tells encodings apart. */
export function isVietnamese(text: string): boolean {
  const words = (text.match(/[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/gu) ?? []).filter(
    (word) => !/^[A-Za-z]+$/u.test(word),
  );
  const isRead = (read: (word: string) => string): boolean => {
    const known = words.filter((word) => isSyllable(read(word)));
    return new Set(known).size >= PROVING && words.length - known.length <= FOREIGN * words.length;
  };
  return isRead((word) => word) || OLD_FONTS.some(({ id }) => isRead((word) => readIn(id, word)));
}
