import type { CanonicalText } from "./canonical-text";
import { isDigit, isLetter } from "./canonical-text";
import {
  AMOUNT_BEFORE_SO,
  ARTICLE_AFTER_POINT,
  LABELS,
  LABEL_WORDS,
  MONEY,
  PHONES,
  SCALED_MEASURES,
  SCORE_BEFORE,
  type NumberLabel,
} from "./label-phrases";
import { readRun, type NumberRun } from "./number-run";
import { COUNTED, SCALE_WORDS } from "./number-phrases";
import { nounAfter, pastBlanks, phraseAfter, phraseBefore, phrases, type Phrases } from "./phrases";
import { other, type Recognised } from "./recognised";

const SO = phrases("số");
const MEASURED: Phrases = new Set([...SCALED_MEASURES, ...MONEY]);

/** A number that the words before it make a label: «mức độ 3», «Điều 5», «tháng 9 năm 2021», «Công văn số 293». */
export function readLabelled(canonical: CanonicalText, run: NumberRun): Recognised | null {
  if (isPhone(canonical, run)) return other("phone", run.start, phoneEnd(canonical.text, run.end));
  if (canonical.text.charAt(pastBlanks(canonical.text, run.end)) === "%") return null;
  return (
    readScoreOrPoint(canonical, run) ??
    readByLabel(canonical, run) ??
    readAfterSo(canonical, run) ??
    readNumberedName(canonical, run)
  );
}

function isPhone(canonical: CanonicalText, { start, groups, marks }: NumberRun): boolean {
  const digits = groups.join("").length;
  const dialled =
    (groups[0] ?? "").startsWith("0") && digits >= 9 && digits <= 11 && marks.every((mark) => mark === ".");
  // «ứng dụng di động 2.982»: grouped as counts are.
  if (marks.join() === "." && /^[1-9]\d{0,2}\.\d{3}$/.test(groups.join("."))) return false;
  const free = /^1[89]00$/.test(groups[0] ?? "") && digits >= 8;
  return (
    dialled ||
    free ||
    (digits >= 3 &&
      phraseBefore(canonical, start, PHONES, true) !== null &&
      nounAfter(canonical, start + digits, COUNTED) === null)
  );
}

/** Groups of a telephone number behind blanks, dots and dashes: `0204 3531 111`. */
function phoneEnd(text: string, at: number): number {
  let end = at;
  for (let groups = 0; groups < 4; groups += 1) {
    const next = end + 1;
    if (!" .-".includes(text.charAt(end) || "\n") || !isDigit(text.charCodeAt(next))) break;
    const run = readRun(text, next);
    if (run.end - next < 2 || run.end - next > 4) break;
    end = run.end;
  }
  return end;
}

function readScoreOrPoint(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const before = phraseBefore(canonical, run.start, SCORE_BEFORE, true);
  if (before === null || nounAfter(canonical, run.end, COUNTED) !== null) return null;
  return phraseAfter(canonical, run.end, ARTICLE_AFTER_POINT) === null
    ? other("score", run.start, run.end)
    : other("article", before.at, run.end);
}

function readByLabel(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const found = phraseBefore(canonical, run.start, LABEL_WORDS);
  const label = found === null ? null : LABELS.get(found.phrase);
  if (found === null || label === null || label === undefined || !fits(canonical, run, label)) return null;
  // «Phòng Tài chính - Kế hoạch 276»: the end of a name.
  const named =
    CAPITAL.test(canonical.text.charAt(found.at)) &&
    NAME_GOES_ON.test(canonical.text.slice(Math.max(0, found.at - 4), found.at));
  if (label.yields && named) return null;
  let end = endOfPeriod(canonical, run.end, label);
  for (
    let next = label.list ? nextOfList(canonical, end, label) : -1;
    next !== -1;
    next = nextOfList(canonical, end, label)
  )
    end = endOfPeriod(canonical, readRun(canonical.text, next).end, label);
  return other(label.is, found.at, end);
}

function fits(canonical: CanonicalText, { end, groups, marks }: NumberRun, label: NumberLabel): boolean {
  if (phraseAfter(canonical, end, SCALE_WORDS) !== null) return false;
  if (label.yields && nounAfter(canonical, end, COUNTED) !== null) return false;
  // «vượt kế hoạch 45 ha»
  if (label.is === "document-number" && phraseAfter(canonical, end, MEASURED) !== null) return false;
  const { largest, smallest = 0 } = label;
  const small = (group: string): boolean => group.length <= 5 && Number(group) <= largest && Number(group) >= smallest;
  if (marks.length === 0) return groups.every(small);
  if (marks.every((mark) => mark === ","))
    return label.list && groups.every((group) => group.length <= (smallest > 0 ? 4 : 2) && small(group));
  const numbered = label.is === "article" || label.is === "furniture" || label.is === "document-number";
  return numbered && marks.every((mark) => mark === ".") && groups.every((group) => group.length <= 2 && small(group));
}

/** «tháng 9 năm 2021», «tháng 9/2021» is read elsewhere, «quý 3/2021» too; «ngày 15 tháng 3 năm 2024». */
function endOfPeriod({ lower }: CanonicalText, at: number, label: NumberLabel): number {
  if (label.is !== "period" && label.is !== "date") return at;
  return (
    at +
    (/^(?:(?: ?,)? tháng \d{1,2}(?!\d))?(?:(?:(?: ?,)? năm |\/)\d{4}(?!\d))?/.exec(lower.slice(at, at + 32))?.[0]
      .length ?? 0)
  );
}

/** Where the next number of a list of labels begins, or -1: «3, 4», «7 và 8», «9-10», unless it counts something. */
function nextOfList(canonical: CanonicalText, at: number, label: NumberLabel): number {
  const joint =
    /^(?: ?[,;] ?(?:và )?| và | đến |[-–]| [-–] )(?=\d)/.exec(canonical.lower.slice(at, at + 8))?.[0].length ?? 0;
  if (joint === 0) return -1;
  const run = readRun(canonical.text, at + joint);
  const next = canonical.text.charAt(pastBlanks(canonical.text, run.end));
  const free =
    next !== "%" && next !== "/" && nounAfter(canonical, run.end, COUNTED) === null && run.groups.length === 1;
  return free && fits(canonical, run, label) ? run.start : -1;
}

/** «dân tộc thiểu số 156 em (8,5%)»: what has a share is counted. */
const SHARE_BEHIND = /^[\p{L} ]{0,30}\(\d{1,3}(?:[.,]\d{1,3})? ?%/u;

/** «số 12» is a number on a paper or a house; «tổng số 12», «trong số 12», «số 12 hồ sơ» are amounts. */
function readAfterSo(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const so = phraseBefore(canonical, run.start, SO);
  if (so === null || run.groups.length > 1 || nounAfter(canonical, run.end, COUNTED) !== null) return null;
  if (SHARE_BEHIND.test(canonical.text.slice(run.end, run.end + 45))) return null;
  return phraseBefore(canonical, so.at, AMOUNT_BEFORE_SO) === null ? other("document-number", so.at, run.end) : null;
}

/** «Chi nhánh 1.2 138 hồ sơ»: a name's own number; three digits behind it might also belong to it. */
const NUMBER_BEHIND = /^ \d(?!\d\d(?![\d.,]))/;
const CAPITAL = /^\p{Lu}/u;
const NAME_GOES_ON = /\p{L} ?[-–] ?$/u;

/** «Tổ 2.1», «Khu 3.12»: numbers of one or two digits between dots behind a name, where nothing is counted. */
function readNumberedName(canonical: CanonicalText, { start, end, groups, marks }: NumberRun): Recognised | null {
  if (marks.length === 0 || marks.some((mark) => mark !== ".") || groups.some((group) => group.length > 2)) return null;
  if (nounAfter(canonical, end, COUNTED) !== null || phraseAfter(canonical, end, SCALE_WORDS) !== null) return null;
  const named = isNameBefore(canonical.text, start) || NUMBER_BEHIND.test(canonical.text.slice(end, end + 5));
  return named ? other("furniture", start, end) : null;
}

/** The word before is written with a capital, and no sentence begins with it. */
function isNameBefore(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== " ") return false;
  let from = start - 1;
  while (isLetter(text.charCodeAt(from - 1))) from -= 1;
  return CAPITAL.test(text.slice(from, start)) && !/(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, from - 3), from));
}
