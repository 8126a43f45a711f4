import type { CellContent } from "./cell";
import { isError } from "./cell";

/** How numbers are shown and formulas separated on a machine. */
export interface Region {
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
}

export const vietnam: Region = { locale: "vi-VN", decimal: ",", group: ".", list: ";" };
export const unitedStates: Region = { locale: "en-US", decimal: ".", group: ",", list: "," };

/**
 * What a cell shows, for the number formats of appendices: General, fixed decimals, grouping, percent, dates and text.
 * `null` for a format outside them: the caller records the gap instead of showing something untrue.
 */
export function displayText(value: CellContent, format: string, region: Region): string | null {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return general(value, region);
  const sections = format.split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0]) ?? sections[0] ?? "";
  const isSignShown = value < 0 && sections[1] === undefined;
  const shown = isDate(section) ? date(value, section) : number(Math.abs(value), section, region);
  return shown === null ? null : (isSignShown ? "-" : "") + shown;
}

/** General shows up to eleven digits. */
function general(value: number, region: Region): string {
  return String(Number(value.toPrecision(11))).replace(".", region.decimal);
}

const DECORATION = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*]./g;

function isDate(section: string): boolean {
  return /[ymdhs]/i.test(section.replaceAll(DECORATION, ""));
}

function number(value: number, section: string, region: Region): string | null {
  const pattern = /[#0][#0,]*(?:\.([0#]+))?/.exec(
    section.replaceAll(DECORATION, (part) => "\u0001".repeat(part.length)),
  );
  if (pattern === null) return literal(section);
  const digits = pattern[0];
  const isPercent = section.includes("%");
  const decimals = pattern[1]?.length ?? 0;
  const least = /[0,#]*/.exec(digits)?.[0].replaceAll(/[^0]/g, "").length ?? 0;
  const [whole = "", fraction = ""] = (isPercent ? value * 100 : value).toFixed(decimals).split(".");
  const padded = whole.padStart(least, "0");
  const grouped = digits.includes(",") ? padded.replaceAll(/\B(?=(\d{3})+$)/g, region.group) : padded;
  const shown = fraction === "" ? grouped : `${grouped}${region.decimal}${fraction}`;
  const before = literal(section.slice(0, pattern.index));
  const after = literal(section.slice(pattern.index + digits.length));
  return before === null || after === null ? null : before + shown + after;
}

/** Text around the digits: quotes and escapes undone; `null` when it holds a code that is not understood. */
function literal(text: string): string | null {
  const bare = text.replaceAll(
    DECORATION,
    (_part, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "",
  );
  return /[eE?@]/.test(text.replaceAll(DECORATION, "")) ? null : bare;
}

/** Days from Excel's epoch of 1899-12-30. */
function date(serial: number, section: string): string | null {
  const bare = section.replaceAll(/\[\$[^\]]*\]/g, "").toLowerCase();
  if (/[hs]/.test(bare)) return null;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    dd: String(moment.getUTCDate()).padStart(2, "0"),
    d: String(moment.getUTCDate()),
    mm: String(moment.getUTCMonth() + 1).padStart(2, "0"),
    m: String(moment.getUTCMonth() + 1),
    yyyy: String(moment.getUTCFullYear()),
    yy: String(moment.getUTCFullYear()).slice(2),
  };
  return bare.replaceAll(/d{1,2}|m{1,2}|y{4}|y{2}/g, (code) => parts[code] ?? code);
}
