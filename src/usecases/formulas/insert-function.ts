import {
  allIndicators,
  columnIndex,
  columnLetters,
  toA1,
  totalRow,
  type Area,
  type CellRef,
  type Table,
} from "../../core";
import type { CellContent, LiveWorkbookPort, SelectedCell, UndoEdits } from "../../ports/live-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { appendixOn, type CheckedAppendix } from "../check/check-appendix";

export type RateId = (typeof allIndicators)[number]["id"];

export interface FunctionRequest {
  readonly rate: RateId;
  /** `function`: TTHC.RATE over the range · `plain`: an Excel formula that works without the add-in. */
  readonly kind: "function" | "plain";
  /** The namespace under which Excel knows our functions. */
  readonly namespace: string;
}

export interface InsertedFunction {
  readonly is: "inserted";
  readonly cell: string;
  /** As written, in en-US syntax. */
  readonly formula: string;
  /** As Excel shows it on this machine. */
  readonly shown: string;
  readonly undo: UndoEdits;
}

/**
 * Puts a rate beside or below the appendix: that of the sheet in front, else the one that was checked. Refuses a cell
 * that holds something or lies inside an appendix.
 */
export async function insertFunction(
  book: LiveWorkbookPort,
  appendix: CheckedAppendix,
  request: FunctionRequest,
): Promise<InsertedFunction | Refusal> {
  const selected = await book.selectedCell();
  if (isRefusal(selected)) return selected;
  const cell = toA1(selected.at);
  if (selected.content.formula !== "") return refuse("cell-not-empty", { cell });
  if (
    [appendix.place, ...appendix.others].some(
      ({ sheet, area }) => sheet === selected.sheet && inside(area, selected.at),
    )
  )
    return refuse("cell-inside-appendix", { cell });
  const table = (await appendixOn(book, selected.sheet, appendix)) ?? appendix.table;
  const formula = rateFormula(table, selected, request);
  if (formula === null)
    return refuse("facts-missing", {
      template: "Chèn hàm",
      facts: [allIndicators.find(({ id }) => id === request.rate)?.label ?? request.rate],
    });
  const next: CellContent = { formula, text: false, numberFormat: "0.00%" };
  const undo = await book.apply([{ sheet: selected.sheet, at: selected.at, expected: selected.content, next }]);
  return isRefusal(undo) ? undo : { is: "inserted", cell, formula, shown: spelled(formula, selected.separator), undo };
}

/** The rates that the table can answer, for the list to choose from. */
export function ratesOf(table: Table): readonly RateId[] {
  return allIndicators
    .filter(({ numerator, base }) => [numerator, base].every((id) => columnsAddingUp(table, id) !== null))
    .map(({ id }) => id);
}

/** A formula with the argument separator of this machine; commas inside texts stay. */
export function spelled(formula: string, separator: SelectedCell["separator"]): string {
  return separator === ","
    ? formula
    : formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,/g, (part) => (part === "," ? separator : part));
}

function inside(area: Area, { row, column }: CellRef): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * The formula for the selected cell: of the unit in whose row it stands, else of the whole table. References are
 * written so that the cell can be filled down along the units.
 */
export function rateFormula(
  table: Table,
  selected: Pick<SelectedCell, "sheet" | "at">,
  { rate, kind, namespace }: FunctionRequest,
): string | null {
  const indicator = allIndicators.find(({ id }) => id === rate);
  if (indicator === undefined) return null;
  const prefix = selected.sheet === table.sheet ? "" : `${quotedSheet(table.sheet)}!`;
  const unit =
    selected.sheet === table.sheet
      ? table.rows.findIndex((row) => row.at === selected.at.row && row.kind === "unit" && row.name !== "")
      : -1;
  if (kind === "function") {
    const { top, left, bottom, right } = table.area;
    const range = `${prefix}$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
    const name = unit < 0 ? "" : `,$${columnLetters(table.unitColumn)}${selected.at.row + 1}`;
    return `=${namespace}.RATE("${rate}",${range}${name})`;
  }
  const row = unit >= 0 ? unit : totalRow(table);
  const numerator = columnsAddingUp(table, indicator.numerator);
  const denominator = columnsAddingUp(table, indicator.base);
  if (row === null || numerator === null || denominator === null) return null;
  const at = (table.rows[row]?.at ?? 0) + 1;
  const sum = (columns: readonly number[]): string =>
    columns.map((column) => `${prefix}$${columnLetters(column)}${unit >= 0 ? "" : "$"}${at}`).join("+");
  const under = denominator.length === 1 ? sum(denominator) : `(${sum(denominator)})`;
  const over = numerator.length === 1 ? sum(numerator) : `(${sum(numerator)})`;
  return `=IF(${sum(denominator)}=0,"–",${over}/${under})`;
}

/** Sheet columns that add up to a measure, or null where the table does not hold it. */
export function columnsAddingUp(table: Table, id: string): readonly number[] | null {
  const own = table.columns[columnIndex(table, id)];
  if (own !== undefined) return [own.at];
  const parts = table.profile.derived?.[id]?.sum;
  if (parts === undefined) return null;
  const columns = parts.flatMap((part) => table.columns[columnIndex(table, part)]?.at ?? []);
  return columns.length === parts.length ? columns : null;
}

export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
