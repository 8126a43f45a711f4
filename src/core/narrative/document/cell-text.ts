import type { CellValue } from "../../model/cell";
import { isSpecial } from "../../model/cell";
import { writeCount, writeDecimal } from "../../numerals/write";
import { roundHalfUp } from "../../numerals/round-half-up";
import { plainText } from "../templates/plain-text";
import { dayWords, monthWords } from "./document-date";

/** A cell as a document prints it, in Vietnamese marks: `8089` → `8.089`, `0.5` as a percentage → `50%`. */
export function printedCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return plainText(value);
  if (typeof value === "number") return numberText(value, 2);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isSpecial(value)) return "";
  if (value.is === "error") return value.code;
  if (value.is === "percent") return `${numberText(value.value * 100, 2)}%`;
  return value.is === "date" ? dateText(value.serial) : "";
}

/** Whole numbers whole, others with up to `decimals` places; `8.5` → `8,5`. */
function numberText(value: number, decimals: number): string {
  if (Number.isSafeInteger(value)) return writeCount(value);
  const scale = 10 ** decimals;
  const units = Math.round(value * scale);
  if (!Number.isSafeInteger(units)) return String(value);
  const text = writeDecimal(roundHalfUp(units, scale, decimals), decimals);
  return text.replace(/,?0+$/, "");
}

const DAY_MS = 86_400_000;

/** Excel's serial of a day (1900 system) as day/month/year; 60 is the 29 February 1900 that never was. */
function dateText(serial: number): string {
  const date = new Date((Math.floor(serial) - (serial > 60 ? 25_569 : 25_568)) * DAY_MS);
  return `${dayWords(date.getUTCDate())}/${monthWords(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
