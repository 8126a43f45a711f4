import type { CellValue } from "../model/cell";
import { words } from "./header-text";

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
  if (/^\d{1,5}$/.test(text)) return ARABIC;
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

/** The numbering and the name of a row where both stand in one cell: «II. Huyện, TP», «A - CẤP TỈNH». */
export function splitNumbering(text: string): { readonly numbering: string; readonly name: string } | null {
  const match =
    /^\s*([IVXLC]{1,5}|[A-ZĐ]|\d{1,4}(?:\.\d{1,3})*)\s*[.):–-]\s*(\S.*)$/su.exec(text) ??
    /^\s*([IVX]{1,5})\s+(\p{L}.*)$/su.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { numbering: match[1], name: match[2].trim() };
}

const TOTAL =
  /^(?:tổng|tổng cộng|tổng số|tổng chung|tổng cộng chung|cộng|cộng chung|tổng toàn (?:tỉnh|thành phố|huyện|xã|phường)|toàn (?:tỉnh|thành phố|huyện|thị xã|xã|phường|ngành|quốc))(?: toàn (?:tỉnh|thành phố|huyện|xã|phường|ngành))?(?: tháng \d+| quý [ivx\d]+| năm \d+)*(?: [ivxabcd](?: [ivxabcd])+)?$/;
const SUBTOTAL =
  /^(?:tổng|tổng cộng|tổng số|cộng)(?: (?:mục|khối|phần|nhóm|cấp|các))? (?:[ivx]+|[a-d]|\d{1,2}|\p{L}.*)$/u;
const COMPARISON =
  /^(?:tỷ lệ|tỉ lệ|%|ghi chú|so với|so kỳ|so cùng kỳ|so tháng|so quý|so năm|cùng kỳ|kỳ trước|tăng giảm|tăng|giảm|chênh lệch)(?: |$)/;

/** What a row's name says of its place in the table. */
export type NameRole =
  /** «Tổng», «Tổng cộng», «Toàn tỉnh», «TỔNG CỘNG (I+II)» — but not «Tổng cục Thuế». */
  | "total"
  /** «Cộng I», «Tổng khối sở, ngành»: a section's sum under its rows, when the row has no number. */
  | "subtotal"
  /** «Tỷ lệ %», «So kỳ trước», «Ghi chú»: rows that compare or comment. */
  | "comparison"
  | "plain";

/** The first letters of every name that is not plain: most of 100,000 names need no closer look. */
const TELLING_START = /^[\s"'(*+-]*[tckgs%]/i;

export function readName(name: string): NameRole {
  if (!TELLING_START.test(name)) return "plain";
  const bare = words(name);
  if (TOTAL.test(bare)) return "total";
  if (COMPARISON.test(bare)) return "comparison";
  return SUBTOTAL.test(bare) ? "subtotal" : "plain";
}

/** A numbering or name cell as text: 1 → "1"; other special values have no text of their own. */
export function labelText(value: CellValue): string {
  if (typeof value === "string") {
    const text = value.normalize("NFC").trim();
    return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text;
  }
  if (typeof value === "number") return String(value);
  return "";
}
