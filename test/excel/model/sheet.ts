import type { Area } from "../../../src/core";
import { bounding, cellArea, intersection } from "./area";
import type { Cell, CellContent } from "./cell";
import { isBlank, LAST_COLUMN } from "./cell";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
}

export interface CommentModel {
  readonly id: string;
  readonly at: { row: number; column: number };
  readonly content: string;
  readonly author: string;
}

/** A chart over the cells, or (`isShape`) a picture. Distances are points: every column is 48 wide, every row 15 high. */
export interface DrawingModel {
  readonly id: string;
  name: string;
  readonly kind: string;
  readonly source: Area | null;
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  altText: string;
  /** What was set of it, by the member's name: `Axes.ValueAxis.Maximum`. */
  readonly looks: Record<string, unknown>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  areas: Area[];
  type: string;
  formula: string;
  fill: string | null;
  fontColor: string | null;
  underline?: string;
  stopIfTrue: boolean;
}

/** One sheet as plain data, so that a copy of it is a point to which undo can go back. */
export interface Sheet {
  readonly id: string;
  name: string;
  readonly kind: "worksheet" | "chart";
  visibility: Visibility;
  /** By {@link cellKey}; cells with nothing in them may be absent. */
  cells: Map<number, Cell>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  isProtected: boolean;
  /** The range of an automatic filter; its hidden rows count as filtered. */
  filter: Area | null;
  tables: TableModel[];
  comments: CommentModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: DrawingModel[];
  shapes: DrawingModel[];
}

export function emptySheet(id: string, name: string, kind: Sheet["kind"] = "worksheet"): Sheet {
  return {
    id,
    name,
    kind,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    filter: null,
    tables: [],
    comments: [],
    conditionalFormats: [],
    charts: [],
    shapes: [],
  };
}

const COLUMNS = LAST_COLUMN + 1;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function keyPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** The cell to write to, made where there is none yet. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known !== undefined) return known;
  const cell: Cell = { value: null };
  sheet.cells.set(key, cell);
  return cell;
}

/** Every place of an area, row by row. */
export function* placesOf(area: Area): Iterable<{ row: number; column: number }> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}

/** Stored cells inside an area, without walking the empty ones. */
export function* storedCells(sheet: Sheet, area: Area): Iterable<{ row: number; column: number; cell: Cell }> {
  for (const [key, cell] of sheet.cells) {
    const { row, column } = keyPlace(key);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
      yield { row, column, cell };
  }
}

/** The used range, optionally of values alone; `null` on an empty sheet. */
export function usedArea(sheet: Sheet, within: Area, isValuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of storedCells(sheet, within)) {
    const counts = isValuesOnly
      ? !isBlank(cell)
      : !isBlank(cell) || cell.numberFormat !== undefined || cell.fill !== undefined;
    if (counts) used = used === null ? cellArea(row, column) : bounding(used, cellArea(row, column));
  }
  if (isValuesOnly) return used;
  for (const merge of sheet.merges) {
    const inside = intersection(merge, within);
    if (inside !== null) used = used === null ? inside : bounding(used, inside);
  }
  return used;
}

/** The merged area that hides a cell, `null` for a cell that shows its own value. */
export function hidingMerge(sheet: Sheet, row: number, column: number): Area | null {
  const merge = sheet.merges.find((area) => intersection(area, cellArea(row, column)) !== null);
  return merge === undefined || (merge.top === row && merge.left === column) ? null : merge;
}
