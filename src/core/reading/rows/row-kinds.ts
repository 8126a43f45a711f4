import type { CellValue } from "../../model/cell";
import type { GridRow } from "../../model/grid";
import { plainLetters } from "../../model/names/plain-letters";
import { isWrittenDay, writeDate } from "../../numerals/dates";
import { isWrittenRange } from "../../numerals/written-range";
import { hasLetter, words } from "../header/header-text";

/** How a numbering cell counts; the rank says what encloses what: A > I > 1 > 1.1. */
export type NumberingStyle = "letter" | "roman" | "arabic" | "decimal" | "none";

export interface Numbering {
  readonly style: NumberingStyle;
  /** Smaller encloses larger. */
  readonly rank: number;
}

const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ARABIC: Numbering = { style: "arabic", rank: 2 };
const UNNUMBERED: Numbering = { style: "none", rank: 2 };

/**
 * Reads a numbering cell. A single capital that is also a Roman numeral (I, V, X, L, C) is a letter only where it
 * follows the letter before it.
 *
 * @param previousLetter the last letter met in this column, "" at the start
 */
export function readNumbering(text: string, previousLetter: string): Numbering {
  if (text === "") return UNNUMBERED;
  if (isPlainNumber(text)) return ARABIC;
  const bare = text.trim().replace(/^\(?(.+?)[.)\s]*$/, "$1");
  if (/^\d{1,5}$/.test(bare)) return ARABIC;
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(bare)) return { style: "decimal", rank: 1 + bare.split(".").length };
  const capital = bare.toUpperCase();
  if (/^[A-ZĐ]$/.test(capital)) {
    const follows = previousLetter !== "" && capital.charCodeAt(0) === previousLetter.charCodeAt(0) + 1;
    if (follows || !ROMAN.test(capital)) return { style: "letter", rank: 0 };
  }
  if (ROMAN.test(capital)) return { style: "roman", rank: 1 };
  return UNNUMBERED;
}

/** One to five digits: what nearly every row is numbered by. */
function isPlainNumber(text: string): boolean {
  if (text.length > 5) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Whether a row is like «II | Huyện, TP», which at the foot of a page heads the rows of the next, and none of its header. */
export function isNumberedHeading({ cells }: GridRow): boolean {
  const [number, ...rest] = cells.map(labelText).filter((text) => text !== "");
  return number !== undefined && /^(?:[IVXLC]{1,5}|[A-Z])\.?$/.test(number) && rest.some(hasLetter);
}

/** A cell that is a day of the calendar: what a table by days has for names. */
export function isDay(value: CellValue): value is { readonly is: "date"; readonly serial: number } {
  return value !== null && typeof value === "object" && value.is === "date";
}

/** Words, or the day or the range of ages that a row is about. */
export function isName(text: string): boolean {
  return hasLetter(text) || isWrittenDay(text) || isWrittenRange(text);
}

/** The numbering and the name of a row where both stand in one cell: «II. Huyện, TP», «A - CẤP TỈNH». */
export function splitNumbering(text: string): { readonly numbering: string; readonly name: string } | null {
  const match =
    /^\s*([IVXLC]{1,5}|[A-ZĐ]|\d{1,4}(?:\.\d{1,3})*)\s*[.):–-]\s*(\S.*)$/su.exec(text) ??
    /^\s*([IVX]{1,5})\s+(\p{L}.*)$/su.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || isWrittenDay(text) || isWrittenRange(text)) return null;
  return { numbering: match[1], name: match[2].trim() };
}

const COUNTED = "(?: (?:[ivx]+|[a-d]|\\d{1,2})){2,}";
const PLACE =
  "(?:tỉnh|thành phố|tp|huyện|thị xã|xã|phường|ngành|quốc|hệ thống|địa bàn|khối|bảng|biểu|trường|đơn vị|cơ quan|công ty|bệnh viện)";
const UNITS = "(?:đơn vị|cơ quan|sở|ngành|huyện|xã|phường|lĩnh vực|địa phương|mục|phần|khối)";
const TOTAL = new RegExp(
  `^(?:tổng|tổng cộng|tổng số|tổng chung|chung|tổng cộng chung|cộng|cộng chung|(?:tổng )?cộng (?:số )?phát sinh(?: trong (?:ngày|tuần|tháng|quý|kỳ|năm))?|tc|tổng toàn ${PLACE}|tổng cả ${PLACE}|(?:toàn|cả) ${PLACE}|tổng (?:số )?\\d+ ${UNITS}|(?:tổng )?cộng \\d+ ${UNITS}|(?:grand |sub ?)?total|sum|all)(?: toàn ${PLACE})?(?: tháng \\d+| quý [ivx\\d]+| năm \\d+)*(?:${COUNTED})?$`,
);
const SUBTOTAL =
  /^(?:tổng|tổng cộng|tổng số|cộng)(?: (?:mục|khối|phần|nhóm|cấp|các))? (?:[ivx]+|[a-d]|\d{1,2}|\p{L}.*)$/u;
const COMPARISON =
  /^(?:tỷ lệ|tỉ lệ|%|tốc độ tăng|(?:điểm )?(?:bình quân|trung bình (?:chung|cộng))|ghi chú|so với|so kỳ|so cùng kỳ|so tháng|so quý|so năm|cùng kỳ|kỳ trước|tăng giảm|chênh lệch)(?: |$)|^trung bình(?: (?:chung|cả|mỗi|một|\d+))* (?:ngày|tuần|tháng|quý|năm|kỳ|đơn vị|xã|phường|hộ|người|lớp)$|^(?:tăng|giảm)(?: (?:so|trên|%|\d|giảm|thêm|bớt).*)?$/u;
const PAGE =
  /^(?:(?:tổng |cộng |tổng cộng |lũy kế |luỹ kế )+trang(?: \d+| này| trước| sau)?(?:$| )|(?:cộng |số |tổng )*(?:mang|chuyển) sang|(?:cộng |số )*trang trước|trang \d+(?:$| \d)|(?:carried|brought) forward|page total)/;
const ASIDE =
  /^(?:trong đó|tr đó|trđó|tđ|trong số đó|trong số này|riêng|bao gồm|gồm|lũy kế|luỹ kế|cộng dồn|of which|including|thereof)(?: |$)/;
const PERIOD =
  /^(?:tháng \d{1,2}|quý (?:[ivx]+|\d)|năm \d{4}|\d tháng|sáu tháng|chín tháng)(?: đầu| cuối)?(?: năm)?(?: \d{4})?(?: trước)?$|^(?:tháng|quý|năm) trước$/;

/** What a row's name says of its place in the table. Figures go before it: see read-rows. */
export type NameRole =
  /** «Tổng», «Tổng cộng», «Toàn tỉnh», «TỔNG CỘNG (I+II)», «Tổng 3 đơn vị» — but not «Tổng cục Thuế». */
  | "total"
  /** «Cộng I», «Tổng khối sở, ngành»: a section's sum under its rows, when the row has no number. */
  | "subtotal"
  /** «Tỷ lệ %», «So kỳ trước», «Ghi chú»: rows that compare or comment. */
  | "comparison"
  /** «Trong đó: …», «- Chi nhánh», «Lũy kế», «Tháng 5/2026»: counts that stand in others, or in another period. */
  | "aside"
  /** «Cộng trang», «Mang sang»: what a printed page needs. */
  | "page"
  | "plain";

/** The first letters of every name that is not plain: most of 100,000 names need no closer look. */
const TELLING_START = /^[\s"'(*+•–-]*[tckgslrqnobmpaidđ%\d]/i;
const DASHED = /^\s*(?:[-–—+•*]\s*\p{L}|\p{Ll}\)\s*\p{L})/u;

/** Capitals that begin no telling name, by their code. */
const QUIET_CAPITALS = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Z]/.test(letter) && !TELLING_START.test(letter);
});

export function readName(name: string): NameRole {
  if (QUIET_CAPITALS[name.charCodeAt(0)] === true) return "plain";
  if (DASHED.test(name)) return "aside";
  // «Bình Quân Đông» is a commune.
  if (!TELLING_START.test(name) || name.startsWith("Bình Q")) return "plain";
  const bare = words(name);
  const role = roleOf(bare, ACCENTED);
  // Names typed without diacritics: «TONG CONG», «Trong do». A word with one is typed as it is meant.
  return role === "plain" && /^[\x20-\x7e]*$/.test(bare) ? roleOf(bare, BARE) : role;
}

type Patterns = Readonly<Record<Exclude<NameRole, "plain">, readonly RegExp[]>>;

const ACCENTED: Patterns = {
  total: [TOTAL],
  page: [PAGE],
  comparison: [COMPARISON],
  aside: [ASIDE, PERIOD],
  subtotal: [SUBTOTAL],
};
const withoutMarks = ({ source, flags }: RegExp): RegExp => new RegExp(plainLetters(source), flags);
/** Without «Cộng …»: it reads like «Công ty …». */
const BARE: Patterns = {
  total: [withoutMarks(TOTAL)],
  page: [withoutMarks(PAGE)],
  comparison: [withoutMarks(COMPARISON)],
  aside: [withoutMarks(ASIDE), withoutMarks(PERIOD)],
  subtotal: [/^tong (?:so |cong )?(?:muc|khoi|phan|nhom|cap) \S.*$/],
};

/** In this order: «Tổng cộng» is a total, though it begins like a section's sum. */
function roleOf(bare: string, patterns: Patterns): NameRole {
  for (const role of ["total", "page", "comparison", "aside", "subtotal"] as const)
    if (patterns[role].some((pattern) => pattern.test(bare))) return role;
  return "plain";
}

/** A numbering or name cell as text: 1 → "1", a day as dd/mm/yyyy; other special values have no text of their own. */
export function labelText(value: CellValue): string {
  if (typeof value === "string") {
    if (isTidy(value)) return value;
    const text = value.normalize("NFC").trim();
    return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text;
  }
  if (typeof value === "number") return String(value);
  return isDay(value) ? writeDate(value.serial) : "";
}

/** As {@link labelText} leaves a text: no space too many, Latin letters in one piece. Told without making a string. */
function isTidy(text: string): boolean {
  let wasSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    if (isSpace && wasSpace) return false;
    const isLatin = code < 0x7f ? code >= 0x20 : (code > 0xa0 && code < 0x300) || (code >= 0x1e00 && code < 0x1f00);
    if (!isLatin) return false;
    wasSpace = isSpace;
  }
  return !wasSpace;
}
