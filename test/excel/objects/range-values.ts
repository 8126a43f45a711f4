import type { Area } from "../../../src/core";
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../model/area";
import type { Cell } from "../model/cell";
import { apiValue, valueType } from "../model/cell";
import { displayText } from "../model/display-text";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { HostServices } from "../protocol/host-object";

/** Excel answers null where a range has no end or more cells than it will send. */
const MOST_CELLS = 5_000_000;

/** One answer per cell, as rows; `null` for ranges too large to be answered. */
export function perCell(
  sheet: Sheet,
  area: Area,
  of: (cell: Cell | undefined) => unknown,
): readonly (readonly unknown[])[] | null {
  if (isEntireColumn(area) || isEntireRow(area) || rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(of(cellAt(sheet, row, column)));
    rows.push(values);
  }
  return rows;
}

export const valueOf = (cell: Cell | undefined): unknown => apiValue(cell?.value ?? null);

export const formulaOf = (cell: Cell | undefined): unknown => cell?.formula ?? apiValue(cell?.value ?? null);

export const typeOf = (cell: Cell | undefined): string => valueType(cell?.value ?? null);

export const formatOf = (cell: Cell | undefined): string => cell?.numberFormat ?? "General";

/** What the cell shows, in the workbook's region; a format beyond the simulation is recorded and shown as General. */
export function textOf(cell: Cell | undefined, host: HostServices): string {
  const value = cell?.value ?? null;
  const shown = displayText(value, formatOf(cell), host.book.region);
  if (shown !== null) return shown;
  host.gap(`number format ${formatOf(cell)}`);
  return displayText(value, "General", host.book.region) ?? "";
}

/** A formula in the spelling of the region: separators only, since TTHC's names are the same everywhere. */
export function localFormula(cell: Cell | undefined, host: HostServices): unknown {
  const formula = cell?.formula;
  if (formula === undefined) return formulaOf(cell);
  if (host.book.region.decimal === ".") return formula;
  return formula.replaceAll(
    /"(?:[^"]|"")*"|(\d)\.(\d)|,/g,
    (part, whole: string | undefined, fraction: string | undefined) => {
      if (part.startsWith('"')) return part;
      return part === "," ? host.book.region.list : `${whole ?? ""}${host.book.region.decimal}${fraction ?? ""}`;
    },
  );
}

/** True or false when all lines agree, `null` when they differ. */
export function allOrNone(from: number, to: number, isSo: (line: number) => boolean): boolean | null {
  let yes = 0;
  for (let line = from; line <= to; line++) if (isSo(line)) yes += 1;
  if (yes === 0) return false;
  return yes === to - from + 1 ? true : null;
}
