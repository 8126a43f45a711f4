import type { CanonicalText } from "./canonical-text";
import { isDigit } from "./canonical-text";
import { MEASURES, MONEY, NO_UNITS, POINTS_OF_RATE, SCALED_MEASURES, SCORE_AFTER, SPANS } from "./label-phrases";
import type { NumberRun } from "./number-run";
import { COUNTED, SCALE_WORDS, STATES_A_COUNT } from "./number-phrases";
import { nounAfter, pastBlanks, phraseAfter, phraseBefore, phrases } from "./phrases";
import { other, type Recognised } from "./recognised";

const SMALLER_SCALE = /^ \d[\d.,]{0,8} (?:triệu|nghìn|ngàn)(?: (?:đồng|vnđ|vnd)(?!\p{L})|(?! ?\p{L}))/u;
/** «lũy kế 18,9 tỷ, đạt 90%», «8,42 tỷ = 105% dự toán»: so much of nothing else is printed without what it is of. */
const BARE_MONEY = /^t[ỷỉ](?! ?\p{L})/u;

/** A number that the words behind it, or its own shape, make something else than a figure: «6 tháng đầu năm», «84,5 triệu đồng», «9,5 điểm», a bare year. */
export function readWithUnit(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const scale = phraseAfter(canonical, run.end, SCALE_WORDS);
  const end = scale?.at ?? run.end;
  if (nounAfter(canonical, end, COUNTED) !== null) return null;
  const counted = phraseAfter(canonical, end, NO_UNITS) !== null;
  const money = counted ? null : phraseAfter(canonical, end, MONEY);
  if (money !== null) return other("quantity", run.start, money.at);
  const measured = scale === null ? null : phraseAfter(canonical, end, SCALED_MEASURES);
  if (measured !== null) return other("quantity", run.start, withPower(canonical, measured.at));
  // «1.250 tỷ 300 triệu đồng»: one sum of money.
  const second = scale === null ? null : SMALLER_SCALE.exec(canonical.lower.slice(end, end + 32));
  if (second !== null) return other("quantity", run.start, end + second[0].length);
  if (scale !== null)
    return BARE_MONEY.test(canonical.lower.slice(end - 2, end + 2)) ? other("quantity", run.start, end) : null;
  if (isVersion(run) && canonical.text.charAt(pastBlanks(canonical.text, run.end)) !== "%")
    return other("furniture", run.start, run.end);
  const range = RANGE.exec(canonical.lower.slice(run.end, run.end + LONGEST_RANGE));
  const last = range === null ? run.end : run.end + range[0].length;
  const span =
    range === null ? null : (phraseAfter(canonical, last, SPANS) ?? phraseAfter(canonical, last, YEARS_OF_AGE));
  // «8 - 10 ngày», «từ 6 đến dưới 14 tuổi»
  if (span !== null) return other("period", run.start, span.at);
  return readSpan(canonical, run) ?? (counted ? null : readMeasure(canonical, run)) ?? readYear(canonical, run);
}

const RANGE = /^(?: ?[-–] ?| đến (?:dưới )?)\d{1,3}(?![\d.,/])/;
const LONGEST_RANGE = 16;
const YEARS_OF_AGE = phrases("tuổi");

const NO_MONTH = /^ (?:\d{1,3}\.\d{3}|\d{3}(?!\d)|[2-9]\d(?!\d)|1[3-9](?!\d))/;

/** «cách mạng công nghiệp 4.0», «phiên bản 2.0» */
function isVersion({ groups, marks }: NumberRun): boolean {
  return groups.length === 2 && marks[0] === "." && groups[0]?.length === 1 && groups[1] === "0";
}

function readSpan(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const span = phraseAfter(canonical, run.end, SPANS);
  if (span === null) return null;
  const rest = canonical.lower.slice(span.at, span.at + 24);
  // «đạt 56 năm 2021», «là 12 quý III»: the words begin a period of their own.
  // No month is «11.460» or «430»: «lũy kế 6 tháng 11.460 hồ sơ» are two numbers.
  // No more are two «5 tháng đầu năm 804 hồ sơ».
  const months = span.phrase.startsWith("tháng ") || (span.phrase === "tháng" && NO_MONTH.test(rest));
  const own = /^ (?:\d|[ivx]+[ ,./])/.test(rest) && !(months && Number(run.groups[0]) <= 12);
  const year = /^(?: đầu| cuối)?(?:(?: của)? năm)?(?: |\/)\d{4}(?!\d)/.exec(rest)?.[0].length ?? 0;
  const clock = span.phrase === "giờ" || span.phrase === "phút" || span.phrase === "giây";
  if (own && !clock && (span.phrase === "năm" || span.phrase === "ngày" || Number(run.groups[0]) > 12 || year === 0))
    return null;
  return other("period", run.start, span.at + year);
}

function readMeasure(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const score = phraseAfter(canonical, run.end, SCORE_AFTER);
  if (score !== null)
    return phraseAfter(canonical, run.end, POINTS_OF_RATE) !== null ||
      canonical.text.charAt(pastBlanks(canonical.text, score.at)) === "%"
      ? null
      : other("score", run.start, score.at);
  const measure = phraseAfter(canonical, run.end, MEASURES);
  if (measure === null) return null;
  return other("quantity", run.start, withPower(canonical, measure.at));
}

/** Behind the 2 of «m2». */
function withPower(canonical: CanonicalText, from: number): number {
  let end = from;
  while (isDigit(canonical.text.charCodeAt(end)) && end - from < 2) end += 1;
  return end;
}

/** Four digits that read as a year and count nothing. */
function readYear(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const value = Number(run.groups[0]);
  if (run.groups.length > 1 || run.end - run.start !== 4 || value < 1990 || value > 2039) return null;
  if (
    canonical.text.charAt(pastBlanks(canonical.text, run.end)) === "%" ||
    phraseBefore(canonical, run.start, STATES_A_COUNT, true) !== null
  )
    return null;
  return other("period", run.start, run.end);
}
