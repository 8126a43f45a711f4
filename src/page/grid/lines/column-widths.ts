import type { CellValue, Grid } from "../../../core";
import { cellText, countText, isFigure } from "../cell-text";
import type { Joined } from "./joined-cells";
import { linesOf, type Measure } from "./text-width";

/** Pixels at both sides of a cell's text, its border, and one for what rounding takes. */
export const CELL_PADDING = 14;
const NARROWEST = 40;
/** Names wrap before the last column lies outside the window, but not into a ladder of single words. */
const LEAST_NAME = 130;
/** Of few names the longest is the tenth: it is given its width unless it is a heading's. */
const LITTLE_MORE = 2;
/** A longer word is a formula of column numbers or an address, and may be broken. */
const WIDEST_WORD = 112;
/** A heading of more lines makes its column wider. */
const HEADING_LINES = 6;
/** Rows looked at for the width of texts; figures are looked at in all. */
const TEXT_SAMPLE = 600;

/** Pixels. */
export interface WindowWidth {
  readonly widest: number;
  readonly room: number;
}

/**
 * Figures and single words always fit, in bold; names take what nine in ten of them need; headings wrap, titles run over.
 * @param used zero-based columns of the sheet that hold something
 * @param widest pixels of the widest column, but for figures
 * @param room pixels of the window for all columns: a sheet that is wider by little gives up what its names can spare
 */
export function widthsOf(
  grid: Grid,
  used: readonly number[],
  joined: Joined,
  measure: Measure,
  { widest, room }: WindowWidth,
): ReadonlyMap<number, number> {
  const digit = measure("0");
  const figures = figureWidths(grid, measure);
  const sample = grid.rows.slice(0, TEXT_SAMPLE);
  const widths = new Map<number, number>();
  const spare = new Map<number, number>();
  for (const at of used) {
    /** Of every cell in use, so that one title over many figures does not count. */
    const texts: number[] = [];
    const wrapped: string[] = [];
    let word = 0;
    for (const { row, cells } of sample) {
      const value = cells[at] ?? null;
      if (value === null) continue;
      if (isFigure(value)) {
        texts.push(0);
        continue;
      }
      const area = joined.startingAt(row, at);
      if (area !== undefined && area.right > area.left) continue;
      const text = cellText(value);
      if (area === undefined && joined.mayRunOver(row, text) && joined.isFree(row, at + 1, cells[at + 1] ?? null)) {
        texts.push(0);
        continue;
      }
      texts.push(Math.max(...text.split("\n").map(measure)));
      for (const part of text.split(/\s+/)) word = Math.max(word, Math.min(WIDEST_WORD, measure(part)));
      wrapped.push(text);
    }
    texts.sort((left, right) => left - right);
    const ninth = (texts.length - 1) * 0.9;
    const usual = Math.min(texts[Math.ceil(ninth)] ?? 0, LITTLE_MORE * (texts[Math.floor(ninth)] ?? 0));
    let text = Math.min(widest - CELL_PADDING, Math.max(usual, word));
    for (const heading of wrapped)
      while (text < widest - CELL_PADDING && linesOf(heading, Math.max(1, text), measure) > HEADING_LINES)
        text = Math.min(widest - CELL_PADDING, text + digit);
    const width = Math.ceil(Math.max(NARROWEST, Math.max(text, figures.get(at) ?? 0) + CELL_PADDING));
    widths.set(at, width);
    const least = Math.max(word, figures.get(at) ?? 0, LEAST_NAME) + CELL_PADDING;
    if (least < width) spare.set(at, width - Math.ceil(least));
  }
  const total = (of: ReadonlyMap<number, number>): number => [...of.values()].reduce((sum, one) => sum + one, 0);
  const [missing, spared] = [total(widths) - room, total(spare)];
  if (missing <= 0 || missing > spared) return widths;
  return new Map([...widths].map(([at, width]) => [at, width - Math.ceil((missing * (spare.get(at) ?? 0)) / spared)]));
}

/** The widest figure of each column, over all rows: totals stand at the end, and are the longest. */
function figureWidths(grid: Grid, measure: Measure): ReadonlyMap<number, number> {
  const longest = new Map<number, Widest>();
  for (const { cells } of grid.rows)
    for (let at = 0; at < cells.length; at += 1) {
      const value = cells[at] ?? null;
      if (value === null) continue;
      let widest = longest.get(at);
      if (widest === undefined) longest.set(at, (widest = { most: 0, least: 0, text: 0, letters: 0 }));
      if (typeof value === "number" && Number.isInteger(value)) {
        if (value > widest.most) widest.most = value;
        else if (value < widest.least) widest.least = value;
      } else if (isLonger(value, widest.letters) && isFigure(value)) {
        const text = cellText(value);
        widest.letters = text.length;
        widest.text = Math.max(widest.text, measure(text));
      }
    }
  return new Map(
    [...longest].map(([at, { most, least, text }]) => [
      at,
      Math.max(text, measure(countText(most)), measure(countText(least))),
    ]),
  );
}

interface Widest {
  most: number;
  least: number;
  text: number;
  letters: number;
}

/** Most texts of 100,000 rows are no figures, which takes longer to tell than that they are too short to matter. */
function isLonger(value: CellValue, letters: number): boolean {
  return typeof value !== "string" || value.length > letters;
}
