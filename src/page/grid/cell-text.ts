import type { CellValue } from "../../core";
import { readCount, writeCount } from "../../core";

/** A count as reports print it: `113.048`; any other value as {@link cellText} gives it. */
export function countText(value: CellValue): string {
  return typeof value === "number" && Number.isSafeInteger(value) ? writeCount(value) : cellText(value);
}

/** A cell as an office in Viet Nam sees it on screen: `8,089` for 8.089, dates day first. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return decimalComma(value);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  switch (value.is) {
    case "error":
      return value.code;
    case "date":
      return dateText(value.serial);
    case "percent":
      return `${decimalComma(Math.round(value.value * 10000) / 100)}%`;
    case "uncalculated":
      return value.formula.startsWith("=") ? value.formula : `=${value.formula}`;
  }
}

/** «1.234,5», «0.75», «-12,5%», «40%»: digits in groups or not, and one mark of decimals or a percentage. */
const DECIMAL = /^[-–−+]?(?:\d+|\d{1,3}(?:[. ]\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,]\d+(?: ?%)?| ?%)$/;

/** Whether a cell stands at the right edge of its column, as figures do. */
export function isFigure(value: CellValue): boolean {
  if (typeof value === "string")
    return readCount(value).is === "known" || value.trim() === "-" || DECIMAL.test(value.trim());
  return (
    typeof value === "number" ||
    (typeof value === "object" && value !== null && (value.is === "percent" || value.is === "date"))
  );
}

function decimalComma(value: number): string {
  return String(value).replace(".", ",");
}

/** Excel's serial days, counted from 1899-12-30 in the years that reports speak of. */
function dateText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime())) return decimalComma(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
}
