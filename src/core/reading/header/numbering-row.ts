import type { CellValue } from "../../model/cell";
import type { GridRow } from "../../model/grid";
import { bareWords, hasLetter } from "./header-text";

const NUMBER_CELL = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=.*)?$/;

const LETTER_CELL = /^\(?\s*([A-Z])\s*\)?$/i;

/** What a row of numbers is called in its first cell. */
const NUMBERING_NAME = /^(?:ms|ma so|cot|so cot|cot so|stt cot)$/;

/** `(2) (3) … (14)`, `1 2 3 …`, `A B 1 2 …` or `A B C …`: at least five consecutive cells counting up by one, or nothing else. */
export function isNumberingRow(row: GridRow): boolean {
  return numberingOf(row) !== null || isLettered(row);
}

/** Cells that a numbering row of a narrow table has at least: `A B 1 2`, `(1) (2) (3)`; without letters or brackets one more. */
const NARROWEST = 3;

/**
 * A numbering row of a table with few columns: every cell of it counts on from the one before, from A or from 1 or 2, and
 * letters stand before numbers. No row of a unit is such: its name's cell holds a name.
 */
function isNarrowNumbering(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => cell !== null && cell !== "");
  const letters = cells.findIndex((cell) => !(typeof cell === "string" && /^\(?\s*[A-Z]\s*\)?$/.test(cell.trim())));
  if (letters < 0 || letters > 3) return false;
  const inOrder = cells
    .slice(0, letters)
    .every((cell, at) => typeof cell === "string" && cell.includes(String.fromCharCode(FIRST_LETTER + at)));
  const numbers = cells.slice(letters).map(numberOf);
  const [first] = numbers;
  if (!inOrder || first === null || first === undefined || first < 1 || first > letters + 2) return false;
  if (!numbers.every((number, at) => number === first + at)) return false;
  const marked = letters > 0 || cells.every((cell) => typeof cell === "string" && /^\s*\(\d/.test(cell));
  return cells.length >= (marked ? NARROWEST : NARROWEST + 1) && numbers.length >= 2;
}

const FIRST_LETTER = "A".charCodeAt(0);

/** Letters in sequence name columns as numbers do; they are no form's numbers. */
function isLettered(row: GridRow): boolean {
  let run = 0;
  let previous = 0;
  for (const cell of row.cells) {
    if (cell === null || cell === "") continue;
    const letter = typeof cell === "string" ? LETTER_CELL.exec(cell.trim())?.[1] : undefined;
    if (letter === undefined) return false;
    const code = letter.toUpperCase().charCodeAt(0);
    if (run > 0 && code !== previous + 1) return false;
    previous = code;
    run += 1;
  }
  return run >= 5;
}

/** The number that each cell of a numbering row prints; null where the row is none. */
export function numberingOf(row: GridRow): (number | null)[] | null {
  const numbers = row.cells.map(numberOf);
  let run = 1;
  let best = 0;
  let previous: number | null = null;
  let breaks = 0;
  for (const number of numbers) {
    if (number === null) continue;
    if (previous !== null) {
      if (number === previous + 1) run += 1;
      else {
        run = 1;
        breaks += 1;
      }
    }
    best = Math.max(best, run);
    previous = number;
  }
  const named = row.cells.findIndex((cell) => cell !== null && cell !== "");
  const words = row.cells.filter(
    (cell, column) =>
      typeof cell === "string" &&
      cell.trim().length > 1 &&
      !LETTER_CELL.test(cell.trim()) &&
      numberOf(cell) === null &&
      hasLetter(cell) &&
      !(column === named && NUMBERING_NAME.test(bareWords(cell))),
  ).length;
  const isLong = best >= 5 && breaks <= 2 && words === 0;
  return isLong || (words === 0 && isNarrowNumbering(row)) ? numbers : null;
}

function numberOf(cell: CellValue): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 && cell < 100 ? cell : null;
  if (typeof cell !== "string") return null;
  const match = NUMBER_CELL.exec(cell.trim());
  return match?.[1] === undefined ? null : Number(match[1]);
}
