import type { Area } from "../../model/cell";
import type { Grid } from "../../model/grid";
import { valueAt } from "../../model/grid";
import { printedCell } from "./cell-text";
import type { PageCell, PageRow } from "./office-document";

/**
 * The header band of a sheet as rows of joined cells: merged as in the sheet, cut to the columns that are printed. A
 * blank cell that nobody merged joins the text above it, or the group title on its left.
 *
 * @param columns sheet columns, ascending
 * @param bottom the last header row, without the numbering row
 */
export function headerRows(grid: Grid, columns: readonly number[], top: number, bottom: number): readonly PageRow[] {
  const height = bottom - top + 1;
  const width = columns.length;
  const owner = new Int32Array(height * width).fill(-1);
  const texts: string[] = [];
  const merges = grid.merges.filter((area) => area.bottom >= top && area.top <= bottom);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      if (owner[place] !== -1) continue;
      const at = { row: top + row, column: columns[column] ?? 0 };
      const merge = merges.find((area) => holds(area, at.row, at.column));
      const text =
        merge === undefined
          ? printedCell(valueAt(grid, at))
          : printedCell(valueAt(grid, { row: merge.top, column: merge.left }));
      const index = texts.push(text) - 1;
      if (merge === undefined) owner[place] = index;
      else {
        for (let below = row; below < height && top + below <= merge.bottom; below += 1) {
          for (let beside = column; beside < width && (columns[beside] ?? 0) <= merge.right; beside += 1)
            owner[below * width + beside] = index;
        }
      }
    }
  }
  joinBlanks(owner, texts, width, height);
  return rowsOf(owner, texts, width, height);
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function joinBlanks(owner: Int32Array, texts: readonly string[], width: number, height: number): void {
  const at = (row: number, column: number): number => owner[row * width + column] ?? -1;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const own = at(row, column);
      if (texts[own] !== "" || !isSingle(boxOf(owner, own, width, height))) continue;
      const above = row === 0 ? -1 : at(row - 1, column);
      const box = above === -1 ? null : boxOf(owner, above, width, height);
      if (box !== null && texts[above] !== "" && box.left === box.right) {
        owner[row * width + column] = above;
        continue;
      }
      const left = column === 0 ? -1 : at(row, column - 1);
      const beside = left === -1 ? null : boxOf(owner, left, width, height);
      let hasTextBelow = false;
      for (let below = row + 1; below < height; below += 1) hasTextBelow ||= texts[at(below, column)] !== "";
      if (beside !== null && texts[left] !== "" && beside.top === row && beside.bottom === row && hasTextBelow)
        owner[row * width + column] = left;
    }
  }
}

function isSingle({ top, left, bottom, right }: Box): boolean {
  return top === bottom && left === right;
}

function boxOf(owner: Int32Array, index: number, width: number, height: number): Box {
  let box: Box = { top: height, left: width, bottom: -1, right: -1 };
  for (let place = 0; place < owner.length; place += 1) {
    if (owner[place] !== index) continue;
    const row = Math.floor(place / width);
    const column = place % width;
    box = {
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    };
  }
  return box;
}

function rowsOf(owner: Int32Array, texts: readonly string[], width: number, height: number): readonly PageRow[] {
  const rows: PageRow[] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: PageCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const index = owner[row * width + column] ?? -1;
      const box = boxOf(owner, index, width, height);
      if (box.top === row && box.left === column) {
        cells.push({
          text: texts[index] ?? "",
          columns: box.right - box.left + 1,
          rows: box.bottom - box.top + 1,
          align: "center",
        });
      }
    }
    rows.push({ kind: "header", cells });
  }
  // A row in which no cell begins would vanish from the page and take its height with it: harmless, but not valid.
  return rows.some(({ cells }) => cells.length === 0) ? withoutEmptyRows(rows) : rows;
}

/** Drops rows in which no cell begins, and shortens the cells that reach through them. */
function withoutEmptyRows(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.flatMap((row, top) => {
    if (row.cells.length === 0) return [];
    const cells = row.cells.map((cell) => {
      const through = rows.slice(top, top + cell.rows).filter(({ cells: begun }) => begun.length > 0).length;
      return { ...cell, rows: through };
    });
    return [{ ...row, cells }];
  });
}
