import type { Area } from "../../model/cell";
import type { Grid, GridRow } from "../../model/grid";
import type { Table } from "../../model/table";
import { headersAboveFigures } from "../../reading/header/unworded-headers";
import { isFigure, reachOf } from "./figures-beside";

/** Rows that make a table below its header. */
const ROWS = 2;
const FIGURES = 2;

/**
 * What looks like a table on a sheet and is none of those found: a header, and rows of names and figures below it, of
 * which no sum, rate or total row could be established.
 */
export function unreadTables(grid: Grid, tables: readonly Table[]): readonly Area[] {
  const areas = tables.map((table) => reachOf(grid, table));
  const rows = grid.rows.flatMap(({ row, cells }): GridRow[] => {
    const inside = areas.filter(({ top, bottom }) => top <= row && row <= bottom);
    if (inside.length === 0) return [{ row, cells }];
    const left = cells.map((cell, column) =>
      inside.some((area) => area.left <= column && column <= area.right) ? null : cell,
    );
    return left.every((cell) => (cell ?? "") === "") ? [] : [{ row, cells: left }];
  });
  const rest: Grid = { sheet: grid.sheet, rows, merges: grid.merges };
  const headers = headersAboveFigures(rest, () => true);
  return headers.flatMap(({ first, last }, index): Area[] => {
    const body = rows.slice(last + 1, headers[index + 1]?.first ?? rows.length);
    let end = 0;
    body.forEach((row, at) => {
      const before = at === 0 ? (rows[last]?.row ?? 0) : (body[at - 1]?.row ?? 0);
      if (end === at && row.row - before <= 2 && isOfFigures(row)) end = at + 1;
    });
    const own = body.slice(0, end);
    if (own.length < ROWS) return [];
    const places = own.flatMap(({ cells }) => cells.flatMap((cell, column) => ((cell ?? "") === "" ? [] : [column])));
    return [
      {
        top: rows[first]?.row ?? 0,
        bottom: own[own.length - 1]?.row ?? 0,
        left: Math.min(...places),
        right: Math.max(...places),
      },
    ];
  });
}

function isOfFigures({ cells }: GridRow): boolean {
  return cells.filter(isFigure).length >= FIGURES;
}
