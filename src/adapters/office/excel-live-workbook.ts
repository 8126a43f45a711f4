import type { CellRef } from "../../core";
import { toA1 } from "../../core";
import type { CellEdit, FormulaCell, LiveWorkbookPort, SelectedCell, UndoEdits } from "../../ports/live-workbook";
import type { Refusal } from "../../ports/refusal";
import { applyEdits } from "./apply-edits";
import { contentOf } from "./cell-content";
import { markCells, unmarkCells } from "./cell-marks";
import { runExcel } from "./excel-refusal";
import { ExcelWorkbook } from "./excel-workbook";
import { watchWorkbook } from "./watch-workbook";

/** The workbook in front of the user, read and, on request, changed. */
export class ExcelLiveWorkbook extends ExcelWorkbook implements LiveWorkbookPort {
  readonly mark = markCells;
  readonly unmark = unmarkCells;
  readonly watch = watchWorkbook;

  async activeSheet(): Promise<string | Refusal> {
    return await runExcel({}, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  }

  async select(cells: readonly [CellRef, ...CellRef[]], sheet: string): Promise<null | Refusal> {
    return await runExcel({ sheet, cell: toA1(cells[0]) }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(cells[0].row, cells[0].column).select();
      await context.sync();
      return null;
    });
  }

  async selectedCell(): Promise<SelectedCell | Refusal> {
    return await runExcel({}, async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load("rowIndex,columnIndex,formulas,valueTypes,numberFormat,text");
      // The selection is always on the sheet in front.
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return {
        sheet: sheet.name,
        at: { row: cell.rowIndex, column: cell.columnIndex },
        content: contentOf(cell.formulas[0]?.[0], cell.valueTypes[0]?.[0], cell.numberFormat[0]?.[0]),
        shown: cell.text[0]?.[0] ?? "",
      };
    });
  }

  async apply(edits: readonly CellEdit[]): Promise<UndoEdits | Refusal> {
    return await applyEdits(edits);
  }

  async formulaCells(namespace: string): Promise<readonly FormulaCell[] | Refusal> {
    return await runExcel({}, async (context) => {
      const worksheets = context.workbook.worksheets;
      worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load("rowIndex,columnIndex,formulas,values,valueTypes,numberFormat,text");
        return { sheet: sheet.name, range };
      });
      await context.sync();
      const call = new RegExp(`(^|[^A-Z0-9_.])${namespace}\\.[A-Z_]+\\s*\\(`, "i");
      return ranges.flatMap(({ sheet, range }) => (range.isNullObject ? [] : formulasIn(sheet, range, call)));
    });
  }
}

function formulasIn(sheet: string, range: Excel.Range, call: RegExp): FormulaCell[] {
  return range.formulas.flatMap((cells: unknown[], row) =>
    cells.flatMap((formula, column): FormulaCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !call.test(formula)) return [];
      const type: unknown = range.valueTypes[row]?.[column];
      const value: unknown = range.values[row]?.[column];
      const failed = type === Excel.RangeValueType.error || (typeof value !== "number" && typeof value !== "string" && typeof value !== "boolean");
      return [
        {
          sheet,
          at: { row: range.rowIndex + row, column: range.columnIndex + column },
          content: contentOf(formula, type, range.numberFormat[row]?.[column]),
          value: failed ? null : value,
          shown: range.text[row]?.[column] ?? "",
        },
      ];
    }),
  );
}
