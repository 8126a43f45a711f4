import type { CanonicalText } from "./canonical-text";
import { isDigit, isLetter } from "./canonical-text";
import { malformed } from "./draft";
import { MEASURES, MONEY, TIME_LETTERS } from "./label-phrases";
import { isGrouped, type NumberRun } from "./number-run";
import { COUNTED, HEDGE_WORDS, SCALE_WORDS } from "./number-phrases";
import { nounAfter, pastBlanks, phraseAfter, phraseBefore, phrases } from "./phrases";
import { figure, other, type Recognised } from "./recognised";

/** How far back an address («http://…») is looked for, and how long an identifier may be. */
const WIDEST_VIEW = 64;
/** Names that end in «-19», with whatever blanks. */
const DISEASES = phrases("covid|sars|cov");

/**
 * A number that touches a letter: part of a name or an address (`Covid-19`, `06a`, `mp3`), the time of day (`7h30`), a
 * misprint (`1O2`). Null where the blank is merely missing: `hơn4.500`, `4.500hồ sơ`.
 */
export function readGlued(canonical: CanonicalText, run: NumberRun): Recognised | null {
  return readGluedBefore(canonical, run) ?? readGluedBehind(canonical, run);
}

function readGluedBefore(canonical: CanonicalText, { start, end, groups, marks }: NumberRun): Recognised | null {
  const { text } = canonical;
  const before = text.charAt(start - 1);
  if (before === "" || before === " " || before === "\n" || before === "\t" || before === "(") return null;
  if (isInAddress(text, start)) return other("furniture", start, endOfIdentifier(text, end));
  if ((before === "-" || before === "–") && phraseBefore(canonical, start - 1, DISEASES) !== null)
    return other("furniture", start, end);
  if (before === "#" || before === "@" || before === "&" || before === "_")
    return other("furniture", start, endOfIdentifier(text, end));
  const touches = isLetter(before.charCodeAt(0));
  const word = wordEnding(canonical, touches ? start : start - 1);
  if (word.text === "") return null;
  if (touches) {
    if (HEDGE_WORDS.has(word.lower) || (marks.length > 0 && marks.every((mark) => mark === ".") && isGrouped(groups)))
      return null;
    return isProse(word.text) || isCapitalised(word.text)
      ? null
      : other("furniture", word.at, endOfIdentifier(text, end));
  }
  if (before === "/" && isRoman(word.text)) return other("period", word.at, end);
  const joined =
    before === "-" || before === "–" || before === "/" || before === "\\" || before === "." || before === ":";
  // «38.412,5 ha/40.120 ha»: a unit, and no identifier.
  const unit = before === "/" && word.text === word.lower && /\d $/.test(text.slice(word.at - 2, word.at));
  if (!joined || unit || isProse(word.text)) return null;
  if (before === "-" || before === "/") return other("furniture", word.at, endOfIdentifier(text, end));
  return before === "." && word.text === word.text.toUpperCase() && word.text.length <= 3
    ? other("furniture", word.at, endOfIdentifier(text, end))
    : null;
}

function readGluedBehind(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const { text, lower } = canonical;
  const { start, end } = run;
  if (text.charAt(end) === "@") return other("furniture", start, endOfIdentifier(text, end));
  if (!isLetter(text.charCodeAt(end))) return null;
  const misprint = readLetterSlip(canonical, run);
  if (misprint !== null) return misprint;
  if (TIME_LETTERS.has(lower.charAt(end)) && !isLetter(text.charCodeAt(end + 1)))
    return other("quantity", start, endOfClock(text, end + 1));
  if ([COUNTED, SCALE_WORDS, MONEY, MEASURES].some((set) => phraseAfter(canonical, end, set) !== null)) return null;
  let behind = end;
  while (behind - end < WIDEST_VIEW && isLetter(text.charCodeAt(behind))) behind += 1;
  if (isProse(text.slice(end, behind))) return null;
  const stop = endOfIdentifier(text, end);
  return other(text.slice(end, stop).includes("/") ? "document-number" : "furniture", start, stop);
}

/** A letter that looks like a digit among digits, before a unit: `1O2 hồ sơ`, `9l,5%`. */
function readLetterSlip(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const { text } = canonical;
  let end = run.end;
  let digits = text.slice(run.start, end);
  while (end - run.start < 16 && /[0-9OoIl]/.test(text.charAt(end))) {
    digits += text.charAt(end).replace(/[Oo]/, "0").replace(/[Il]/, "1");
    end += 1;
  }
  const clean =
    !isLetter(text.charCodeAt(end)) && text.charAt(end) !== "/" && /^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(digits);
  if (!clean || isDigit(text.charCodeAt(end))) return null;
  const percent = text.charAt(pastBlanks(text, end)) === "%";
  if (!percent && nounAfter(canonical, end, COUNTED) === null) return null;
  const number = digits.replaceAll(".", "");
  return figure(
    malformed(canonical, {
      start: run.start,
      end: percent ? pastBlanks(text, end) + 1 : end,
      misprint: "letter",
      whole: number,
      fraction: "",
      as: percent ? "percent" : "count",
    }),
  );
}

function wordEnding(
  { text, lower }: CanonicalText,
  at: number,
): { readonly text: string; readonly lower: string; readonly at: number } {
  let start = at;
  while (start > 0 && at - start < WIDEST_VIEW && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return { text: text.slice(start, at), lower: lower.slice(start, at), at: start };
}

/** A word of Vietnamese prose: small letters, one of them Vietnamese. Codes and names are plain Latin or capitals. */
function isProse(word: string): boolean {
  return word !== "" && word === word.toLowerCase() && /[^a-z]/.test(word);
}

/** «Điều5», «Quý3»: a Vietnamese word that begins a sentence. */
function isCapitalised(word: string): boolean {
  return word.length > 1 && isProse(word.slice(1)) && word.charAt(0) !== word.charAt(0).toLowerCase();
}

function isRoman(word: string): boolean {
  return /^[IVX]{1,4}$/.test(word);
}

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < WIDEST_VIEW && !" \n\t".includes(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at);
  return word.includes("://") || word.includes("www.") || word.includes("@");
}

/** End of a code of letters, digits and joining marks; a mark at its end belongs to the sentence. */
function endOfIdentifier(text: string, at: number): number {
  let end = at;
  while (
    isLetter(text.charCodeAt(end)) ||
    isDigit(text.charCodeAt(end)) ||
    "/-.&_:@#?=%".includes(text.charAt(end) || " ")
  )
    end += 1;
  while (end > at && "/-.&_:?=".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function endOfClock(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}
