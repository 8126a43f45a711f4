import { figureLike, formatKind, readsSame, toA1 } from "../../../core";
import type { FileEdit } from "../../../ports/copy-workbook";
import type { CellContent, CellEdit, UndoEdits } from "../../../ports/live-workbook";
import { isRefusal, refuse, type Refusal } from "../../../ports/refusal";
import { contentOf, sameContent, written } from "./cell-content";
import { editExcel } from "../excel-refusal";
import { cellValue } from "../reading/sheet-grid";

/** An edit whose cell was read: exactly what it holds, and exactly what it will hold. */
interface ReadEdit {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  /** The cell's present format, so that only what differs is written: one write cannot fail half-way. */
  readonly numberFormat: string;
}

/**
 * Changes cells, all or none. Excel does not undo the first half of a batch whose second half fails, so everything
 * that can be refused is asked before the first write, and a write that fails all the same is taken back.
 */
export async function applyEdits(edits: readonly (CellEdit | FileEdit)[]): Promise<UndoEdits | Refusal> {
  if (edits.length === 0) return [];
  return await editExcel({ sheet: edits[0]?.sheet ?? "" }, async (context) => {
    const cells = edits.map((edit) => {
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      sheet.protection.load("protected");
      const range = sheet.getCell(edit.at.row, edit.at.column);
      range.load("formulas,values,valueTypes,numberFormat,savedAsArray");
      range.format.protection.load("locked");
      return { edit, sheet, range };
    });
    await context.sync();
    const ready: ReadEdit[] = [];
    for (const { edit, sheet, range } of cells) {
      const found = contentOf(range);
      const planned = isCount(edit)
        ? countEdit(edit, found, range)
        : sameContent(found, edit.expected)
          ? edit
          : changed(edit);
      if (isRefusal(planned)) return planned;
      // Excel refuses a part of an array formula, and the braces of a whole one could not be written back.
      if (range.savedAsArray) return refuse("cell-in-array", { sheet: edit.sheet, cell: toA1(edit.at) });
      if (sheet.protection.protected && range.format.protection.locked)
        return refuse("excel-protected", { sheet: edit.sheet, cell: toA1(edit.at) });
      ready.push({ edit: planned, range, numberFormat: found.numberFormat });
    }
    for (const { edit, range, numberFormat } of ready) write(range, edit.next, numberFormat);
    try {
      await context.sync();
    } catch (error) {
      return await takenBack(context, ready, error);
    }
    return ready
      .map(({ edit: { sheet, at, expected, next, before } }) => ({
        sheet,
        at,
        expected: next,
        next: before ?? expected,
      }))
      .reverse();
  });
}

function isCount(edit: CellEdit | FileEdit): edit is FileEdit {
  return typeof edit.next === "number";
}

function changed({ sheet, at }: CellEdit | FileEdit): Refusal {
  return refuse("excel-cell-changed", { sheet, cell: toA1(at) });
}

/** A count in place of what the check read; the cell's format stays where it shows a count as a count. */
function countEdit(edit: FileEdit, found: CellContent, range: Excel.Range): CellEdit | Refusal {
  const { sheet, at, next } = edit;
  if (!readsSame(cellValue(range.values[0]?.[0], found.numberFormat), edit.expected)) return changed(edit);
  const isFormula = !found.text && typeof found.formula === "string" && found.formula.startsWith("=");
  if (isFormula && edit.replacesFormula !== true) return refuse("cell-holds-formula", { sheet, cell: toA1(at) });
  const value = figureLike(next, cellValue(range.values[0]?.[0], found.numberFormat));
  const isText = typeof value === "string";
  const content = { formula: value, text: isText, numberFormat: isText ? found.numberFormat : countFormat(found) };
  return { sheet, at, expected: found, next: content };
}

/** In a cell formatted as text a number would become text, as a date a day. A text with points between thousands keeps its look. */
function countFormat({ numberFormat, formula }: CellContent): string {
  if (numberFormat === "@") return typeof formula === "string" && formula.includes(".") ? "#,##0" : "General";
  return formatKind(numberFormat) === "plain" ? numberFormat : "General";
}

/** One cell is one write where its format stays: a single write cannot fail half-way. */
function write(range: Excel.Range, content: CellContent, present: string | null): void {
  if (content.numberFormat !== present) range.numberFormat = [[content.numberFormat]];
  range.formulas = [[written(content)]];
}

/**
 * After a write that failed: puts back what was changed, where anything was. What Excel says is not trusted, the cells
 * are read again: told to undo what was never written, the user would take back work of their own.
 *
 * @throws the failure itself once all is as it was
 */
async function takenBack(
  context: Excel.RequestContext,
  ready: readonly ReadEdit[],
  failure: unknown,
): Promise<Refusal> {
  if (await isAsBefore(context, ready)) throw failure;
  for (const { edit, range } of [...ready].reverse()) write(range, edit.before ?? edit.expected, null);
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (!(await isAsBefore(context, ready))) {
      return refuse("excel-half-done", {
        sheet: ready[0]?.edit.sheet ?? "",
        cells: ready.map(({ edit }) => toA1(edit.at)),
      });
    }
  }
  throw failure;
}

/** Whether every cell holds what it held before; false where Excel does not even answer that. */
async function isAsBefore(context: Excel.RequestContext, ready: readonly ReadEdit[]): Promise<boolean> {
  for (const { range } of ready) range.load("formulas,values,valueTypes,numberFormat");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
  return ready.every(({ edit, range, numberFormat }) => {
    const found = contentOf(range);
    return sameContent(found, edit.expected) && found.numberFormat === numberFormat;
  });
}
