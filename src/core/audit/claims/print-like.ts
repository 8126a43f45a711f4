import { writeCount, writeFigure } from "../../numerals/write";

/** A count as the figure that it replaces is printed: «07» and not «7», «1500» and not «1.500» where the text has no dots. */
export function countLike(text: string, next: number): string {
  const padded = /^0\d/.test(text) && next > 0 && next < 10;
  // A cell with decimals.
  if (!Number.isInteger(next)) return writeFigure(next);
  return padded ? `0${writeCount(next)}` : /^\d{4,}$/.test(text) ? String(next) : writeCount(next);
}
