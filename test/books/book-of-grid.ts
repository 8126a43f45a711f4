import { toA1, type Grid } from "../../src/core";
import { buildBook } from "./build-book";

/** The sheet as a file: values and merges as they lie. */
export function bookOfGrid(grid: Grid): Uint8Array {
  const rows: Parameters<typeof buildBook>[0]["sheets"][number]["rows"][number][] = [];
  for (const { row, cells } of grid.rows) {
    while (rows.length < row) rows.push([]);
    rows.push(cells.map((cell) => (typeof cell === "object" ? null : cell)));
  }
  const merges = grid.merges.map(
    ({ top, left, bottom, right }) => `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`,
  );
  return buildBook({ sheets: [{ name: grid.sheet, rows, merges }] });
}
