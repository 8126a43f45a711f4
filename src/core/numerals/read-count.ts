import type { CellValue } from "../model/cell";
import type { UnreadableReason } from "../model/count";
import { isBeingComputed } from "./error-value";

export type CountReading =
  /** `written` where the count is no plain one, so that users are told of the table's habit, once. */
  | { readonly is: "known"; readonly value: number; readonly written?: "decimal" }
  | { readonly is: "blank" }
  | { readonly is: "unreadable"; readonly reason: UnreadableReason; readonly likely?: number };

/** Spaces that stand between digit groups in files from Excel, Word and the web: plain, no-break, narrow, thin, figure. */
const GROUP_SPACE = /[ \u00a0\u202f\u2009\u2007]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const DASH = /^[-–—−]+$/;
const PLAIN = /^[-−+]?\d+$/;
/** Thousands follow no leading 0: 0.500 is a decimal. */
const DOTTED = /^[-−+]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const SPACED = /^[-−+]?\d{1,3}(?: \d{3})+$/;
/** One comma before three digits: thousands as an English Excel types them, or a Vietnamese decimal. Not ours to choose. */
const COMMA_THOUSANDS = /^[-−]?[1-9]\d{0,2}(?:,\d{3})+$/;

/** A whole number that a program wrote as a decimal: 10000.0, 10.000,00, 1,500.0. Three zeros behind one mark are thousands. */
const WHOLE_DECIMAL = /^([-−]?(?:\d+|\d{1,3}(?:[. ]\d{3})+)),0+$|^([-−]?(?:\d+|\d{1,3}(?:[, ]\d{3})+))\.0+$/;
/** A number with words behind it: «740 hồ sơ», «740 (HS)»; letters that look like digits are no words. */
const WITH_WORDS = /^([-−]?\d[\d., ]*?)[ (]*(?![oOlI]+$)(?:\p{L}{2,}[.)]*|(?<= )\p{L}[.)]*)(?: [\p{L}.()]+)*$/u;
const LONGEST_WITH_WORDS = 60;

const BLANK: CountReading = { is: "blank" };

/**
 * Reads one cell of a count column strictly: what is not surely a count is unreadable, with the reason.
 * Nothing is coerced (numeral, numbro and @internationalized/number misread `1,234.5`, `1.23`, `12.34.567`).
 */
export function readCount(value: CellValue): CountReading {
  if (typeof value === "number") return readNumber(value);
  if (value === null) return BLANK;
  if (typeof value === "string") return readTextCount(value);
  if (typeof value === "boolean") return { is: "unreadable", reason: "boolean" };
  switch (value.is) {
    case "error":
      return { is: "unreadable", reason: isBeingComputed(value.code) ? "calculating" : "error" };
    case "date":
      return { is: "unreadable", reason: "date" };
    case "percent":
      return { is: "unreadable", reason: "percent" };
    case "uncalculated":
      return { is: "unreadable", reason: "uncalculated" };
  }
}

function readNumber(stored: number): CountReading {
  // Excel keeps 15 digits; the rest is a program's noise: 2579.9999999999995 is 2580.
  const value = Number.isInteger(stored) ? stored : Number(stored.toPrecision(15));
  if (Number.isSafeInteger(value)) return { is: "known", value: value === 0 ? 0 : value };
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return { is: "unreadable", reason: "too-large" };
  const thousands = Math.round(value * 1000);
  // 8.089 typed where the decimal mark is a dot: three decimals at most, fewer than 1000 whole.
  if (Math.abs(value) < 1000 && Math.abs(value) >= 1 && Math.abs(value * 1000 - thousands) < 1e-6) {
    return { is: "unreadable", reason: "suspected-thousands", likely: thousands };
  }
  return { is: "unreadable", reason: "not-whole" };
}

/** Most texts of a .csv are plain digits: no need to clean them. Nothing but digits, at most 15 of them, else -1. */
function plainDigits(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readTextCount(text: string): CountReading {
  const plain = plainDigits(text);
  if (plain >= 0) return { is: "known", value: plain };
  const bare = text.normalize("NFC").replace(INVISIBLE, "").replace(GROUP_SPACE, " ").trim().replace(/^'/, "").trim();
  if (bare === "" || DASH.test(bare)) return BLANK;
  const plainText = readDigits(bare);
  if (plainText !== null) return plainText;
  const words = bare.length > LONGEST_WITH_WORDS ? undefined : WITH_WORDS.exec(bare)?.[1]?.trim();
  const likely = words === undefined ? null : readDigits(words);
  if (likely?.is === "known") return { is: "unreadable", reason: "text", likely: likely.value };
  if (/^[-−]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(bare)) return { is: "unreadable", reason: "not-whole" };
  if (/^[-−]?[\d.,\s]+%$/.test(bare)) return { is: "unreadable", reason: "percent" };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(bare)) return { is: "unreadable", reason: "date" };
  if (/^[-−]?[\d.,\s]+$/.test(bare)) return { is: "unreadable", reason: "malformed-number" };
  return { is: "unreadable", reason: "text" };
}

/** A count, or what is surely one in another country's writing; null for every other text. */
function readDigits(bare: string): CountReading | null {
  if (PLAIN.test(bare) || DOTTED.test(bare) || SPACED.test(bare)) {
    const value = Number(bare.replace(/[. ]/g, "").replace("−", "-"));
    return Number.isSafeInteger(value)
      ? { is: "known", value: value === 0 ? 0 : value }
      : { is: "unreadable", reason: "too-large" };
  }
  if (COMMA_THOUSANDS.test(bare)) {
    const likely = Number(bare.replace(/,/g, "").replace("−", "-"));
    return Number.isSafeInteger(likely)
      ? { is: "unreadable", reason: "suspected-thousands", likely }
      : { is: "unreadable", reason: "too-large" };
  }
  const decimal = WHOLE_DECIMAL.exec(bare);
  if (decimal === null) return null;
  const value = Number((decimal[1] ?? decimal[2] ?? "").replace(/[., ]/g, "").replace("−", "-"));
  return Number.isSafeInteger(value)
    ? { is: "known", value: value === 0 ? 0 : value, written: "decimal" }
    : { is: "unreadable", reason: "too-large" };
}
