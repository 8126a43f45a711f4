import type { CellValue } from "../model/cell";
import type { Grid, GridRow } from "../model/grid";
import { inUnicode } from "../old-fonts/in-unicode";
import { hasLetter } from "./header/header-text";

/**
 * A range that arrived as an argument of a custom function, as a sheet that starts at A1. Zeros that can only be empty
 * cells become empty: in rows of words alone (headers, titles) and in columns of names.
 */
export function argumentGrid(values: readonly (readonly CellValue[])[], sheet = ""): Grid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => holdsNames(values, column));
  const rows = values.flatMap((cells, row): GridRow[] => {
    const wordsOnly = cells.every((cell) => isNothing(cell) || (typeof cell === "string" && hasLetter(cell)));
    const kept = cells.map((cell, column) =>
      cell === "" || (isNothing(cell) && (wordsOnly || names[column] === true)) ? null : cell,
    );
    return kept.every((cell) => cell === null) ? [] : [{ row, cells: kept }];
  });
  return inUnicode({ sheet, rows, merges: [], emptyMayBeZero: true });
}

function isNothing(cell: CellValue): boolean {
  return cell === null || cell === 0 || cell === "";
}

/** More words than figures other than 0. */
function holdsNames(values: readonly (readonly CellValue[])[], column: number): boolean {
  let words = 0;
  let figures = 0;
  for (const row of values) {
    const cell = row[column] ?? null;
    if (typeof cell === "string" && hasLetter(cell)) words += 1;
    else if (!isNothing(cell)) figures += 1;
  }
  return words > figures;
}
