import type { CellValue } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { Profile } from "../../model/forms/profile";
import type { ColumnMap } from "../columns/column-map";
import type { Layout } from "../read-appendix";
import { readCount } from "../../numerals/read-count";
import { hasLetter } from "./header-text";

/** Rows enough to see which columns hold figures. */
const SAMPLE_ROWS = 60;

/**
 * The layout of a table given without its header: names, then exactly as many columns of figures as the form has, in
 * the form's own order. Whether they are that form's is for its sums to say.
 */
export function headerlessLayout(grid: Grid, profile: Profile): Layout | null {
  const ids = Object.keys(profile.columns);
  const rows = grid.rows.slice(0, SAMPLE_ROWS);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const column = (index: number): readonly CellValue[] => rows.map((row) => row.cells[index] ?? null);
  const isNames = (index: number): boolean => {
    const cells = column(index);
    const words = cells.filter((cell) => typeof cell === "string" && hasLetter(cell) && cell.trim().length > 1).length;
    return words > 0 && words * 2 >= cells.filter((cell) => cell !== null && cell !== 0).length;
  };
  const unitColumn = Array.from({ length: width }, (_, index) => index).findIndex(isNames);
  if (unitColumn < 0 || width - unitColumn - 1 < ids.length) return null;
  const columns = ids.map((id, index) => ({
    id,
    at: unitColumn + 1 + index,
    number: profile.columns[id]?.number ?? null,
    label: profile.columns[id]?.label ?? id,
  }));
  if (columns.some(({ at }) => isNames(at))) return null;
  // Rates and notes may stand behind a form's columns. Counts there are of a wider form, whose first columns these are.
  const behind = Array.from({ length: width }, (_, index) => index).slice(unitColumn + 1 + ids.length);
  if (behind.some((index) => holdsCounts(column(index)))) return null;
  const map: ColumnMap = {
    columns,
    missing: [],
    rates: [],
    unitColumn,
    numberingColumn: unitColumn > 0 ? unitColumn - 1 : null,
    fitness: 0,
  };
  return {
    band: { first: 0, last: -1, paths: [], accented: [], numbers: [], titles: [], printed: [] },
    map,
    from: 0,
    until: grid.rows.length,
    repeats: new Set(),
  };
}

/** Mostly counts, zeros apart: an empty cell may arrive as one. */
function holdsCounts(cells: readonly CellValue[]): boolean {
  const written = cells.filter((cell) => cell !== null && cell !== 0 && cell !== "");
  const counts = written.filter((cell) => readCount(cell).is === "known");
  return counts.length * 2 > written.length;
}
