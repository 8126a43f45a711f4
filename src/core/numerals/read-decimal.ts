import type { CellValue } from "../model/cell";
import { writeFigure } from "./write";

/** A figure with decimals: 1234.5 is 12345 with one of them. */
export interface Decimal {
  /** The figure × 10^decimals, whole. */
  readonly scaled: number;
  readonly decimals: number;
}

export type DecimalMark = "," | ".";

/** What a formula left unrounded is taken at this many: square metres in hectares. */
export const MOST_DECIMALS = 4;

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const GROUP_SPACE = /[ \u00a0\u202f\u2009\u2007]/g;
const COMMA = /^([-−+]?)(\d+|\d{1,3}(?:[. ]\d{3})+),(\d+)$/;
const POINT = /^([-−+]?)(\d+|\d{1,3}(?:[, ]\d{3})+)\.(\d+)$/;
/** Three digits behind one mark may be thousands, but not behind a 0 or behind another mark. */
const SURE =
  /^[-−+]?(?:0|\d+)([.,])(?:\d{1,2}|\d{4,})$|^[-−+]?0([.,])\d+$|^[-−+]?\d{1,3}(?:[. ]\d{3})+(,)\d+$|^[-−+]?\d{1,3}(?:[, ]\d{3})+(\.)\d+$/;

/**
 * A number with a fraction, at no more decimals than {@link MOST_DECIMALS}; null for whole numbers and for all that is no
 * number. Texts keep the decimals that they print, be they zeros; which mark parts decimals must be known or plain.
 */
export function readDecimal(value: CellValue, mark?: DecimalMark): Decimal | null {
  if (typeof value === "number") return Number.isFinite(value) ? ofNumber(value) : null;
  if (typeof value !== "string" || !/\d[.,]\d/.test(value)) return null;
  const text = bare(value);
  const own = mark ?? markOf(text);
  const [, sign = "", whole = "", fraction = ""] = (own === "," ? COMMA : own === "." ? POINT : null)?.exec(text) ?? [];
  if (fraction === "") return null;
  const decimals = Math.min(MOST_DECIMALS, fraction.length);
  const digits = `${whole.replace(/[., ]/g, "")}.${fraction}`;
  const scaled = Number((Number(digits) * 10 ** decimals).toPrecision(15));
  return { scaled: (sign === "" || sign === "+" ? 1 : -1) * Math.round(scaled), decimals };
}

/** The mark that the texts of a column use for decimals where one of them can be read one way only: 1.234,5 or 1,234.5. */
export function decimalMark(values: Iterable<CellValue>): DecimalMark | undefined {
  for (const value of values) {
    const mark = typeof value === "string" && /\d[.,]\d/.test(value) ? markOf(bare(value)) : undefined;
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** A figure as it is to stand in place of another: with its mark, where that was a text; a number everywhere else. */
export function figureLike(next: number, found: CellValue): number | string {
  if (typeof found !== "string" || Number.isInteger(next)) return next;
  return decimalMark([found]) === "." ? String(next) : writeFigure(next);
}

function bare(text: string): string {
  return text.replace(INVISIBLE, "").replace(GROUP_SPACE, " ").trim();
}

function markOf(text: string): DecimalMark | undefined {
  const mark = SURE.exec(text)?.slice(1).join("");
  return mark === "," || mark === "." ? mark : undefined;
}

/** The fewest decimals at which a number is whole, to 15 digits; null for whole numbers. */
function ofNumber(value: number): Decimal | null {
  const exact = Number(value.toPrecision(15));
  if (Number.isInteger(exact)) return null;
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = Number((exact * 10 ** decimals).toPrecision(15));
    if (Number.isInteger(scaled)) return { scaled, decimals };
  }
  return { scaled: Math.round(exact * 10 ** MOST_DECIMALS), decimals: MOST_DECIMALS };
}
