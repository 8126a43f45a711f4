import type { Grid } from "../model/grid";
import type { HeaderBand } from "./header/header-band";
import { pageBreak } from "./rows/page-breaks";

/**
 * How far down a header's table reaches: to the next header that is not its own repeated at a page break. A title
 * line or a closing total between the two makes the second one a table of its own.
 *
 * @param stops first rows of headers that are not among the bands, ascending indices into `grid.rows`
 */
export function reach(
  grid: Grid,
  bands: readonly HeaderBand[],
  index: number,
  stops: readonly number[] = [],
): { until: number; repeats: Set<number>; skip: number } {
  const band = bands[index];
  const repeats = new Set<number>();
  if (band === undefined) return { until: 0, repeats, skip: 0 };
  const wording = JSON.stringify(band.paths);
  let skip = 0;
  let from = band.last + 1;
  const stop = stops.find((row) => row >= from) ?? grid.rows.length;
  for (let next = index + 1; next < bands.length; next += 1) {
    const following = bands[next];
    if (following === undefined || following.first > stop) break;
    const lines = JSON.stringify(following.paths) === wording ? pageBreak(grid, band, from, following) : null;
    if (lines === null) return { until: aboveTitles(grid, from, following.first), repeats, skip };
    for (const row of lines) repeats.add(row);
    for (let row = following.first; row <= following.last; row += 1) repeats.add(row);
    from = following.last + 1;
    skip += 1;
  }
  return { until: stop < grid.rows.length ? aboveTitles(grid, from, stop) : stop, repeats, skip };
}

/** Leaves out the title lines that stand above the next table. */
function aboveTitles(grid: Grid, from: number, until: number): number {
  let end = until;
  while (end > from) {
    const row = grid.rows[end - 1];
    if (row === undefined) break;
    const figures = row.cells.some(
      (cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*[-\d]/.test(cell)),
    );
    if (figures) break;
    end -= 1;
  }
  return end;
}
