import type { Area } from "../../../src/core";
import { bounding, cellArea, isOnSheet } from "../model/area";
import type { Cell, CellContent } from "../model/cell";
import { everything, isBlank } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellAt, cellKey, ensureCell, hidingMerge, placesOf, storedCells } from "../model/sheet";
import type { FormulaCell } from "./formula-cell";

/** Empties the cells that show the rest of a formula's old array. */
export function unspill(formula: FormulaCell): void {
  if (formula.spill === null) return;
  for (const { row, column } of placesOf(formula.spill)) {
    const cell = cellAt(formula.sheet, row, column);
    if (cell === undefined || !belongsTo(cell, formula)) continue;
    cell.value = null;
    delete cell.spillOf;
    if (Object.keys(cell).length === 1) formula.sheet.cells.delete(cellKey(row, column));
  }
  formula.spill = null;
}

/** Where the formula's array lies after cells have moved; `null` when it has none. */
export function spillArea(formula: FormulaCell): Area | null {
  let area: Area | null = null;
  for (const { row, column, cell } of storedCells(formula.sheet, everything)) {
    if (belongsTo(cell, formula)) area = bounding(area ?? cellArea(formula.row, formula.column), cellArea(row, column));
  }
  return area;
}

function belongsTo(cell: Cell, { row, column }: FormulaCell): boolean {
  return cell.spillOf?.row === row && cell.spillOf.column === column;
}

/** Lays an array out from its formula's cell on; anything in the way makes it `#SPILL!`. */
export function spill(formula: FormulaCell, rows: readonly (readonly CellContent[])[]): void {
  const { sheet, row, column } = formula;
  const area: Area = {
    top: row,
    left: column,
    bottom: row + rows.length - 1,
    right: column + (rows[0]?.length ?? 1) - 1,
  };
  formula.spill = area;
  if (!isOnSheet(area) || isBlocked(sheet, area, formula)) {
    formula.cell.value = { error: "#SPILL!" };
    return;
  }
  for (const at of placesOf(area)) {
    const content = rows[at.row - row]?.[at.column - column] ?? null;
    if (at.row === row && at.column === column) formula.cell.value = content;
    else Object.assign(ensureCell(sheet, at.row, at.column), { value: content, spillOf: { row, column } });
  }
}

function isBlocked(sheet: Sheet, area: Area, formula: FormulaCell): boolean {
  for (const { row, column } of placesOf(area)) {
    if (row === formula.row && column === formula.column) continue;
    if (!isBlank(cellAt(sheet, row, column)) || hidingMerge(sheet, row, column) !== null) return true;
  }
  return false;
}
