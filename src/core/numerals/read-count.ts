import type { CellValue } from "../model/cell";
import type { UnreadableReason } from "../model/count";

export type CountReading =
  | { readonly is: "known"; readonly value: number }
  | { readonly is: "blank" }
  | { readonly is: "unreadable"; readonly reason: UnreadableReason; readonly likely?: number };

/** Spaces that stand between digit groups in files from Excel, Word and the web: plain, no-break, narrow, thin, figure. */
const GROUP_SPACE = /[ \u00a0\u202f\u2009\u2007]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const DASH = /^[-–—−]+$/;
const PLAIN = /^[-−]?\d+$/;
const DOTTED = /^[-−]?\d{1,3}(?:\.\d{3})+$/;
const SPACED = /^[-−]?\d{1,3}(?: \d{3})+$/;
/** One comma before three digits: thousands as an English Excel types them, or a Vietnamese decimal. Not ours to choose. */
const COMMA_THOUSANDS = /^[-−]?\d{1,3}(?:,\d{3})+$/;

const BLANK: CountReading = { is: "blank" };

/**
 * Reads one cell of a count column strictly: what is not surely a count is unreadable, with the reason.
 * Nothing is coerced (numeral, numbro and @internationalized/number misread `1,234.5`, `1.23`, `12.34.567`).
 */
export function readCount(value: CellValue): CountReading {
  if (typeof value === "number") return readNumber(value);
  if (value === null) return BLANK;
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return { is: "unreadable", reason: "boolean" };
  switch (value.is) {
    case "error":
      return { is: "unreadable", reason: "error" };
    case "date":
      return { is: "unreadable", reason: "date" };
    case "percent":
      return { is: "unreadable", reason: "percent" };
    case "uncalculated":
      return { is: "unreadable", reason: "uncalculated" };
  }
}

function readNumber(value: number): CountReading {
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

function readText(text: string): CountReading {
  const plain = plainDigits(text);
  if (plain >= 0) return { is: "known", value: plain };
  const bare = text.normalize("NFC").replace(INVISIBLE, "").replace(GROUP_SPACE, " ").trim().replace(/^'/, "").trim();
  if (bare === "" || DASH.test(bare)) return BLANK;
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
  if (/^[-−]?\d[\d.]*,\d+$/.test(bare) && /^[-−]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(bare))
    return { is: "unreadable", reason: "not-whole" };
  if (/^[-−]?[\d.,\s]+%$/.test(bare)) return { is: "unreadable", reason: "percent" };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(bare)) return { is: "unreadable", reason: "date" };
  if (/^[-−]?[\d.,\s]+$/.test(bare)) return { is: "unreadable", reason: "malformed-number" };
  return { is: "unreadable", reason: "text" };
}
