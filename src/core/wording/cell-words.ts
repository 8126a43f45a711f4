import type { CellValue } from "../model/cell";
import { isSpecial } from "../model/cell";
import { writeFigure } from "../numerals/write";
import { writeDate } from "../numerals/dates";

/** Longest text of a cell that a sentence quotes. */
const QUOTED = 40;
const NAMED = 6;

/** Cells in a sentence: "ô H12", "ô H12, I12", "ô H12, …, H17 và 30 ô khác". */
export function cellsWords(cells: readonly string[], cellsInAll: number = cells.length): string {
  const named = cellsInAll <= NAMED + 1 ? cells : cells.slice(0, NAMED);
  const others = cellsInAll - named.length;
  return `ô ${named.join(", ")}${others > 0 ? ` và ${numberWords(others)} ô khác` : ""}`;
}

/** A cell's content as the user sees it: numbers with their decimal comma, text in quotation marks, dates as dates. */
export function shownValue(value: CellValue): string {
  if (value === null) return "(trống)";
  if (typeof value === "number") return numberWords(value);
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isSpecial(value)) return "";
  switch (value.is) {
    case "error":
      return value.code;
    case "date":
      return writeDate(value.serial);
    case "percent":
      return `${numberWords(Number((value.value * 100).toPrecision(12)))}%`;
    case "uncalculated":
      return value.formula.startsWith("=") ? value.formula : `=${value.formula}`;
  }
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return `"${characters.length > QUOTED ? `${characters.slice(0, QUOTED).join("")}…` : line}"`;
}

/** Any number as a Vietnamese Excel shows it: 8.089 → "8,089", 113048 → "113.048". */
export function numberWords(value: number): string {
  return writeFigure(value);
}
