import type { Area, CellValue, Grid } from "../../src/core";
import { fromA1 } from "../../src/core";

/** A sheet from rows as they lie; rows of only empty cells are stored no more than a file would store them. */
export function makeGrid(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  sheet = "Phu luc",
): Grid {
  return {
    sheet,
    rows: rows.flatMap((cells, row) => (cells.every((cell) => cell === null) ? [] : [{ row, cells }])),
    merges: merges.map(area),
  };
}

function area(address: string): Area {
  const [from, to] = address.split(":").map((corner) => fromA1(corner));
  if (from === null || from === undefined || to === null || to === undefined) throw new Error(address);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
