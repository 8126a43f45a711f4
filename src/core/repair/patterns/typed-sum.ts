import { KNOWN } from "../../model/count";
import type { TableSystem } from "../system/table-system";

/** Does a cell that states a sum hold a constant, while most like it in its row or column hold formulas? */
export function typedSum(system: TableSystem, cell: number): boolean {
  const { counts, formulas, rows } = system.table;
  if (formulas === undefined || formulas[cell] === 1 || counts.states[cell] !== KNOWN) return false;
  const { width } = counts;
  const row = Math.floor(cell / width);
  const column = cell % width;
  const totals = system
    .occurrencesOf(cell)
    .map(({ equation }) => ({ place: system.placeOf(equation), total: system.totalOf(equation) }));
  let inRow = 0;
  for (let other = 0; other < width; other += 1)
    if (other !== column && formulas[row * width + other] === 1) inRow += 1;
  if (totals.some(({ place, total }) => place.is === "sum" && total === cell) && inRow * 2 > width - 1) return true;
  if (!totals.some(({ place, total }) => place.is === "identity" && total === cell)) return false;
  let formulasInColumn = 0;
  let units = 0;
  for (let other = 0; other < rows.length; other += 1) {
    if (other === row || rows[other]?.kind !== "unit") continue;
    units += 1;
    if (formulas[other * width + column] === 1) formulasInColumn += 1;
  }
  return formulasInColumn * 2 > units;
}
