import type { CellValue, Grid } from "../../src/core";
import { fromA1, toA1, valueAt } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import type { WorkbookPort } from "../../src/ports/workbook";

/** The grid of one sheet, the first where no name is given; a refusal fails the test. */
export async function read(book: WorkbookPort, name?: string): Promise<Grid> {
  const sheet = name ?? (await book.sheets())[0]?.name ?? "";
  const grid = await book.read({ name: sheet });
  if (isRefusal(grid)) throw new Error(`refused: ${grid.reason} ${JSON.stringify(grid.about)}`);
  return grid;
}

/** The values at some addresses. */
export function cells(grid: Grid, ...addresses: readonly string[]): CellValue[] {
  return addresses.map((address) => {
    const at = fromA1(address);
    if (at === null) throw new Error(`no address: ${address}`);
    return valueAt(grid, at);
  });
}

/** Every cell with a value, by address. */
export function valuesOf(grid: Grid): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    grid.rows.flatMap(({ row, cells: values }) =>
      values.flatMap((value, column) => (value === null ? [] : [[toA1({ row, column }), value]])),
    ),
  );
}
