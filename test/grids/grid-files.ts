import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import type { CellValue, Grid } from "../../src/core";

/** The sheet as a rectangle from A1 on. */
export function rectangle({ rows }: Grid): readonly (readonly CellValue[])[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  return Array.from({ length: (rows.at(-1)?.row ?? -1) + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column) => byRow.get(row)?.[column] ?? null),
  );
}

function stored(value: CellValue): string | number | null {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  throw new TypeError("The made tables hold numbers and texts");
}

/** The sheet as an .xlsx file. */
export function xlsxOf(grid: Grid): Uint8Array {
  const rows = rectangle(grid).map((cells) =>
    cells.map((value) => ({ value: stored(value), style: "plain" }) as const),
  );
  return makeWorkbook([{ name: grid.sheet, rows, merges: grid.merges, widths: [], frozenRows: 0 }]);
}

/** A field in quotes; numbers as a Vietnamese Excel writes them. */
const field = (value: string | number | null): string =>
  `"${(typeof value === "number" ? String(value).replace(".", ",") : (value ?? "")).replaceAll('"', '""')}"`;
/** The sheet as lines of fields. */
export const separated = (grid: Grid, separator: string): string =>
  rectangle(grid)
    .map((cells) => cells.map((value) => field(stored(value))).join(separator))
    .join("\r\n");
