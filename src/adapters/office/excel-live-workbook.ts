import type { CellRef } from "../../core";
import { toA1 } from "../../core";
import type { ChangeLog, FileEdit } from "../../ports/copy-workbook";
import type {
  CellEdit,
  FormulaCell,
  LiveWorkbookPort,
  SelectedCell,
  TakeBack,
  UndoEdits,
} from "../../ports/live-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type * as sheetChanges from "./changes/sheet-changes";
import { contentOf } from "./changes/cell-content";
import { hasMarks, markCells, unmarkCells } from "./changes/cell-marks";
import { runExcel } from "./excel-refusal";
import { ExcelWorkbook } from "./reading/excel-workbook";
import { readFormulaCells } from "./formula-cells";
import { selectedText } from "./reading/selected-text";
import { watchFront, watchWorkbook } from "./watch-workbook";

/** What is fetched before the first change. */
type SheetChanges = typeof sheetChanges;

/** The workbook in front of the user, read and, on request, changed. */
export class ExcelLiveWorkbook extends ExcelWorkbook implements LiveWorkbookPort {
  readonly #changes: () => Promise<SheetChanges | Refusal>;

  constructor(changes: () => Promise<SheetChanges | Refusal>) {
    super();
    this.#changes = changes;
  }

  readonly selectedText = selectedText;
  readonly mark = markCells;
  readonly unmark = unmarkCells;
  readonly watch = watchWorkbook;

  async select(cells: readonly [CellRef, ...CellRef[]], sheet: string): Promise<null | Refusal> {
    const about = { sheet, cell: toA1(cells[0]) };
    const show = async (context: Excel.RequestContext): Promise<null | Refusal> => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load("visibility");
      await context.sync();
      if (worksheet.visibility !== Excel.SheetVisibility.visible) {
        const how = worksheet.visibility === Excel.SheetVisibility.hidden ? "hidden" : "very-hidden";
        return refuse("sheet-hidden", { ...about, how });
      }
      worksheet.activate();
      worksheet.getCell(cells[0].row, cells[0].column).select();
      await context.sync();
      return null;
    };
    const first = await runExcel(about, show);
    if (first === null || (first.reason !== "excel-no-cell" && first.reason !== "excel-busy")) return first;
    // Another window may have been in front for a moment only.
    const second = await runExcel(about, show);
    return second === null || second.reason === "sheet-hidden" ? second : refuse("excel-not-shown", about);
  }

  async selectedCell(): Promise<SelectedCell | Refusal> {
    return await runExcel({}, async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load("rowIndex,columnIndex,text,formulas,values,valueTypes,numberFormat,worksheet/name");
      const { application } = context.workbook;
      const knowsRegion = Office.context.requirements.isSetSupported("ExcelApi", "1.11");
      if (knowsRegion) application.load("decimalSeparator");
      await context.sync();
      return {
        sheet: cell.worksheet.name,
        at: { row: cell.rowIndex, column: cell.columnIndex },
        content: contentOf(cell),
        shown: cell.text[0]?.[0] ?? "",
        // Excel tells no list separator; Windows and Excel take the semicolon where the comma divides decimals.
        separator: knowsRegion && application.decimalSeparator === "," ? ";" : ",",
      };
    });
  }

  /** The name is known from the last reading: turning to a sheet must not cost a round trip. */
  async watchFront(turnedTo: (sheet: string) => void): Promise<() => Promise<void>> {
    return await watchFront((id) => {
      const name = this.nameOf(id);
      if (name !== null) turnedTo(name);
    });
  }

  async apply(edits: readonly (CellEdit | FileEdit)[]): Promise<UndoEdits | Refusal> {
    const changes = await this.#changes();
    return isRefusal(changes) ? changes : await changes.applyEdits(edits);
  }

  async appendLog(sheet: string, log: ChangeLog): Promise<TakeBack | Refusal> {
    const changes = await this.#changes();
    return isRefusal(changes) ? changes : await changes.appendLog(sheet, log);
  }

  async formulaCells(namespace: string): Promise<readonly FormulaCell[] | Refusal> {
    return await readFormulaCells(namespace);
  }

  async marked(): Promise<boolean | Refusal> {
    return await hasMarks();
  }
}
