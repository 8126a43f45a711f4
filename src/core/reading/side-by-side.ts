import type { CellValue } from "../model/cell";
import type { Grid } from "../model/grid";
import type { HeaderBand } from "./header-band";

/** A header band and the sheet as far as it belongs to it. */
export interface Block {
  readonly grid: Grid;
  readonly band: HeaderBand;
}

/** Columns whose words must repeat for a header to begin anew. */
const ALIKE = 3;
const NUMBERING = /^(?:s ?)?tt$|^so (?:tt|thu tu)$/;

/**
 * The tables that stand side by side under one row of headers, from left to right: the header's words begin again. Each
 * sees its own columns only. One block, as it was, where nothing begins again.
 *
 * @param until index into `grid.rows` of the row that ends the tables, exclusive
 */
export function blocksOf(grid: Grid, band: HeaderBand, until: number): readonly Block[] {
  const starts = startsOf(band);
  if (starts.length < 2) return [{ grid, band }];
  return starts.map((left, index) => {
    const right = starts[index + 1] ?? band.paths.length;
    const own = (column: number): boolean => column >= left && column < right;
    const cut = (cells: readonly CellValue[]): readonly CellValue[] =>
      cells.map((cell, column) => (own(column) ? cell : null));
    return {
      grid: {
        ...grid,
        rows: grid.rows.map((row, at) => (at >= band.first && at < until ? { ...row, cells: cut(row.cells) } : row)),
        merges: grid.merges.filter((merge) => own(merge.left)),
      },
      band: {
        ...band,
        paths: band.paths.map((path, column) => (own(column) ? path : [])),
        accented: band.accented.map((words, column) => (own(column) ? words : "")),
        numbers: band.numbers.map((number, column) => (own(column) ? number : null)),
      },
    };
  });
}

/** Columns where the header begins; the first block also has what stands left of its first words. */
function startsOf({ paths }: HeaderBand): readonly number[] {
  const words = paths.map((path) => path.join(" "));
  const first = words.findIndex((text) => text !== "");
  if (first < 0) return [];
  const again = words.flatMap((text, column) => {
    if (column < first + ALIKE || text !== words[first] || text === words[column - 1]) return [];
    const alike = Array.from({ length: ALIKE }, (_, offset) => words[column + offset] === words[first + offset]);
    return alike.every(Boolean) || NUMBERING.test(text) ? [column] : [];
  });
  return again.length === 0 ? [] : [0, ...again];
}
