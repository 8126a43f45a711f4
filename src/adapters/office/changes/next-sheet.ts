import { columnLetters, readsSame, toA1, valueAt, type Area, type CellRef, type Grid } from "../../../core";
import type { CellChange } from "../../../ports/copy-workbook";
import type { AddNextSheet, TakeBack } from "../../../ports/live-workbook";
import { refuse } from "../../../ports/refusal";
import { written } from "./cell-content";
import { runExcel } from "../excel-refusal";
import { sheetGrid } from "../reading/sheet-grid";

/** Cells of one column that lie below each other and are written at once. */
interface Run {
  readonly top: number;
  readonly column: number;
  readonly values: readonly CellChange["next"][];
}

/**
 * The next period's sheet behind the old one: Excel copies it with formats, widths, formulas and notes, and the changed
 * cells are written in the same round trip, so that no half-made sheet is ever seen.
 */
export const addNextSheet: AddNextSheet = async ({ sheet, name, changes }) =>
  await runExcel({ sheet }, async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem(sheet);
    const { protection } = source;
    protection.load("protected");
    const taken = worksheets.getItemOrNullObject(name);
    const before = range(source, boundsOf(changes));
    before.load("rowIndex,columnIndex,values,numberFormat");
    await context.sync();
    if (!taken.isNullObject) return refuse("next-name-taken", { sheet: name });
    // A copy of a protected sheet is protected too.
    if (protection.protected) return refuse("excel-protected", { sheet, cell: toA1(changes[0]?.at ?? ORIGIN) });
    const grid = gridOf(sheet, before);
    const other = changes.find(({ at, expected }) => !readsSame(valueAt(grid, at), expected));
    if (other !== undefined) return refuse("excel-cell-changed", { sheet, cell: toA1(other.at) });
    const copy = source.copy("After", source);
    copy.name = name;
    for (const { at, next } of changes)
      if (typeof next === "number" && formatAt(before, at) === "@") cell(copy, at).numberFormat = [["General"]];
    for (const run of runsOf(changes)) {
      const area = copy.getRangeByIndexes(run.top, run.column, run.values.length, 1);
      area.formulas = run.values.map((next, index) => [
        entry(next, formatAt(before, { row: run.top + index, column: run.column })),
      ]);
    }
    copy.load("id");
    try {
      await context.sync();
    } catch (error) {
      await removed(context, name);
      throw error;
    }
    return takeBackOf(copy.id, name, changes);
  });

const ORIGIN: CellRef = { row: 0, column: 0 };

/** Takes the sheet away again, unless a changed cell holds something of the user's by now. */
function takeBackOf(id: string, name: string, changes: readonly CellChange[]): TakeBack {
  return async () =>
    await runExcel({ sheet: name }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const now = range(sheet, boundsOf(changes));
      now.load("rowIndex,columnIndex,values,numberFormat");
      await context.sync();
      const grid = gridOf(name, now);
      const other = changes.find(({ at, next }) => !readsSame(valueAt(grid, at), next));
      if (other !== undefined) return refuse("excel-cell-changed", { sheet: name, cell: toA1(other.at) });
      sheet.delete();
      await context.sync();
      return null;
    });
}

/** After a failed write what was begun goes, as far as Excel still answers: the failure itself is what is told. */
async function removed(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).delete();
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/** Of a range only what was loaded may be asked. */
function gridOf(sheet: string, { rowIndex, columnIndex, values, numberFormat }: Excel.Range): Grid {
  return sheetGrid(sheet, { rowIndex, columnIndex, values, numberFormat }, []);
}

function entry(next: CellChange["next"], format: string): string | number | boolean {
  if (typeof next === "number") return next;
  return next === null ? "" : written({ formula: next, text: true, numberFormat: format });
}

function formatAt({ rowIndex, columnIndex, numberFormat }: Excel.Range, { row, column }: CellRef): string {
  const format: unknown = numberFormat[row - rowIndex]?.[column - columnIndex];
  return typeof format === "string" ? format : "General";
}

function runsOf(changes: readonly CellChange[]): readonly Run[] {
  const ordered = [...changes].sort(({ at: one }, { at: other }) => one.column - other.column || one.row - other.row);
  const runs: { top: number; column: number; values: CellChange["next"][] }[] = [];
  for (const { at, next } of ordered) {
    const last = runs.at(-1);
    if (last?.column === at.column && last.top + last.values.length === at.row) last.values.push(next);
    else runs.push({ top: at.row, column: at.column, values: [next] });
  }
  return runs;
}

function boundsOf(changes: readonly CellChange[]): Area {
  const rows = changes.map(({ at }) => at.row);
  const columns = changes.map(({ at }) => at.column);
  const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);
  if (changes.length === 0) return { top: 0, bottom: 0, left: 0, right: 0 };
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}

function range(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRange(`${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`);
}

function cell(sheet: Excel.Worksheet, { row, column }: CellRef): Excel.Range {
  return sheet.getCell(row, column);
}
