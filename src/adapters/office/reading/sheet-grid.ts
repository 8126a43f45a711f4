import { errorValue, formatKind, inUnicode, type Area, type CellValue, type Grid } from "../../../core";

/** What of a used range becomes a grid. */
export interface ReadRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  /** Absent where only plain values were asked for. */
  readonly numberFormat?: readonly (readonly unknown[])[];
  /** Absent where formulas were not asked for. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** True where all its rows are hidden, null where some are. */
  readonly rowHidden?: boolean | null;
}

/** A used range as a grid: Excel gives "" for an empty cell and the error's text for an error. */
export function sheetGrid(sheet: string, range: ReadRange | null, merges: readonly Area[]): Grid {
  if (range === null) return { sheet, rows: [], merges: [] };
  const { rowIndex, columnIndex, values, numberFormat } = range;
  const lead: null[] = Array.from({ length: columnIndex }, () => null);
  const rows = values.flatMap((cells, index) => {
    const formats = numberFormat?.[index];
    const read = cells.map((value, column) => cellValue(value, formats?.[column]));
    return read.every((value) => value === null) ? [] : [{ row: rowIndex + index, cells: [...lead, ...read] }];
  });
  const formulas = range.formulas === undefined ? {} : { formulas: formulaPlaces(range, range.formulas) };
  return inUnicode({
    sheet,
    rows,
    merges,
    ...formulas,
    ...(range.rowHidden === undefined || range.rowHidden === false ? {} : { hidesRows: true }),
  });
}

/** A text that begins with "=" is its own formula; a real formula never equals its result. */
function formulaPlaces(
  { rowIndex, columnIndex, values }: ReadRange,
  formulas: readonly (readonly unknown[])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, ReadonlySet<number>>();
  formulas.forEach((cells, row) => {
    const columns = cells.flatMap((formula, column) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column]
        ? [columnIndex + column]
        : [],
    );
    if (columns.length > 0) places.set(rowIndex + row, new Set(columns));
  });
  return places;
}

/** What Excel gives for one cell, as a grid holds it. */
export function cellValue(value: unknown, format: unknown): CellValue {
  if (typeof value === "number")
    return typeof format === "string" && format !== "General" ? formatted(value, format) : value;
  if (typeof value === "string") return value === "" ? null : (errorValue(value) ?? value);
  return typeof value === "boolean" ? value : null;
}

function formatted(value: number, format: string): CellValue {
  const kind = formatKind(format);
  if (kind === "date") return { is: "date", serial: value };
  return kind === "percent" ? { is: "percent", value } : value;
}

/** `Phụ lục 1!A4:A6,'Phụ lục 1'!B4:B6` → areas; addresses of whole rows or columns are left out. */
export function areasOf(address: string): readonly Area[] {
  return [...address.matchAll(/(?:^|[!,])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g)].map(
    ([, left = "A", top = "1", right = left, bottom = top]) => ({
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(bottom) - 1,
      right: columnNumber(right),
    }),
  );
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
