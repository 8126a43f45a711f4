import type { CanonicalText } from "./canonical-text";
import { isLetter } from "./canonical-text";
import { draft } from "./draft";
import { COUNTED_IN_WORDS } from "./number-phrases";
import { nounAfter, phraseAfter, phraseBefore, phrases } from "./phrases";
import { figure, type Recognised } from "./recognised";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
]);
const FIRST = new Set(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"]);
const MOST_WORDS = 10;
/** Before a number word that counts nothing: «thứ ba», «quý ba», «vài ba hồ sơ», «hàng trăm». */
const NO_COUNT = phrases(
  "thứ|quý|tháng|vài|mấy|hàng|mỗi|từng|một vài|dăm|cứ|đầu|trong|hằng|cả|các|những|nào|bất kỳ|giai đoạn|tuần|bước|cấp|loại|nhóm|mức|mức độ|điều|khoản|điểm|lần",
);
/** «một» and «năm» are also «a» and «year»: only behind these words they are numbers. */
const STATES = phrases(
  "có|còn|chỉ|chỉ có|chỉ còn|là|gồm|với|được|đủ|đúng|hơn|gần|khoảng|tiếp nhận|giải quyết|trả|xong|quá hạn",
);

/** «gấp đôi», «gấp rưỡi», «gấp ba lần»: tenths of what was there. */
const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ["đôi", 20],
  ["rưỡi", 15],
  ["hai", 20],
  ["ba", 30],
  ["bốn", 40],
]);
const GROWN = phrases("gấp");
const TIMES = phrases("lần");

function multiple(canonical: CanonicalText, at: number, word: string, scaled: number): Recognised {
  const behind = phraseAfter(canonical, at + word.length, TIMES);
  const end = at + word.length + (behind === null ? 0 : 1 + behind.phrase.length);
  return figure(draft(canonical, at, end, { is: "decimal", scaled, decimals: 1, unitWord: "lần", words: true }));
}

/** A number in words before a counted noun: «ba hồ sơ», «hai mươi mốt thủ tục». «một cửa», «một số», «Một là» are none. */
export function readNumberWords(canonical: CanonicalText, at: number): Recognised | null {
  const { lower } = canonical;
  const first = wordAt(lower, at);
  const times = TIMES_WORDS.get(first);
  if (times !== undefined && phraseBefore(canonical, at, GROWN) !== null) return multiple(canonical, at, first, times);
  if (!FIRST.has(first)) return null;
  const words = [first];
  let end = at + first.length;
  while (words.length < MOST_WORDS && lower.charAt(end) === " ") {
    const word = wordAt(lower, end + 1);
    if (!isNumberWord(word)) break;
    words.push(word);
    end += 1 + word.length;
  }
  const value = valueOf(words);
  const counted = nounAfter(canonical, end, COUNTED_IN_WORDS);
  if (value === null || counted === null || phraseBefore(canonical, at, NO_COUNT) !== null) return null;
  const ambiguous = words.length === 1 && (first === "một" || first === "năm");
  if (
    ambiguous &&
    phraseBefore(canonical, at, STATES, true) === null &&
    !/[:;(,]\s?$/.test(lower.slice(Math.max(0, at - 2), at))
  )
    return null;
  return figure(draft(canonical, at, end, { is: "count", value, scaled: value, words: true }));
}

function wordAt(lower: string, at: number): string {
  let end = at;
  while (end - at < 8 && isLetter(lower.charCodeAt(end))) end += 1;
  return isLetter(lower.charCodeAt(end)) ? "" : lower.slice(at, end);
}

function isNumberWord(word: string): boolean {
  return (
    UNITS.has(word) ||
    word === "mười" ||
    word === "mươi" ||
    word === "trăm" ||
    word === "nghìn" ||
    word === "ngàn" ||
    word === "linh" ||
    word === "lẻ" ||
    word === "không"
  );
}

/** «một nghìn hai trăm linh ba» = 1203; null for words in no order. Up to 999.999. */
function valueOf(words: readonly string[]): number | null {
  const thousand = words.findIndex((word) => word === "nghìn" || word === "ngàn");
  if (thousand === -1) return belowThousand(words);
  const head = belowThousand(words.slice(0, thousand));
  const tail = thousand === words.length - 1 ? 0 : belowThousand(words.slice(thousand + 1));
  return head === null || tail === null ? null : head * 1000 + tail;
}

function belowThousand(words: readonly string[]): number | null {
  const [first, second, ...rest] = words;
  if (first === undefined) return null;
  if (second === "trăm") {
    const hundreds = first === "không" ? 0 : UNITS.get(first);
    const tail =
      rest[0] === "linh" || rest[0] === "lẻ" ? unit(rest.slice(1)) : rest.length === 0 ? 0 : belowHundred(rest);
    return hundreds === undefined || tail === null ? null : hundreds * 100 + tail;
  }
  return belowHundred(words);
}

function belowHundred([first, second, ...rest]: readonly string[]): number | null {
  if (first === "mười") return second === undefined ? 10 : rest.length > 0 ? null : add(10, UNITS.get(second));
  if (second === undefined) return unit(first === undefined ? [] : [first]);
  const tens = UNITS.get(first ?? "");
  if (tens === undefined) return null;
  if (second === "mươi")
    return rest.length === 0 ? tens * 10 : rest.length === 1 ? add(tens * 10, UNITS.get(rest[0] ?? "")) : null;
  // «hai mốt», «ba lăm»: tens without their word.
  return rest.length === 0 && (second === "mốt" || second === "lăm" || second === "tư")
    ? add(tens * 10, UNITS.get(second))
    : null;
}

function unit(words: readonly string[]): number | null {
  const [word, more] = words;
  return more !== undefined || word === undefined ? null : (UNITS.get(word) ?? null);
}

function add(tens: number, units: number | undefined): number | null {
  return units === undefined ? null : tens + units;
}
