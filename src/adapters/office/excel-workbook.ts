import type { Grid } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import { runExcel } from "./excel-refusal";
import { askNotes, notesOf } from "./report-notes";
import { areasOf, sheetGrid } from "./sheet-grid";

/** Cells that are asked of Excel at once, with value, formula and format: beyond it Excel on the web answers null (5 MB a response). */
const MOST_CELLS = 180_000;

/**
 * The workbook that is open in Excel. `sheets()` takes one picture of the whole workbook (at most three round trips,
 * whatever the number of sheets) and `read()` answers from it, so that one action sees one state.
 */
export class ExcelWorkbook implements WorkbookPort {
  #picture: ReadonlyMap<string, Grid | Refusal> = new Map();
  #inFront: string | null = null;
  #notes: string | null = null;

  get inFront(): string | null {
    return this.#inFront;
  }

  /** What was kept for reports, as of the last picture: read with it, so that no action pays a round trip for it. */
  get notes(): string | null {
    return this.#notes;
  }

  async sheets(): Promise<readonly SheetRef[]> {
    let picture = await runExcel({}, async (context) => await this.#look(context, true));
    // Excel cannot name the sheet in front while that is a chart sheet; all others can still be read.
    if (isRefusal(picture) && picture.reason === "excel-busy")
      picture = await runExcel({}, async (context) => await this.#look(context, false));
    // A refusal of the whole workbook is told by reading: the one sheet that stands for it.
    this.#picture = isRefusal(picture) ? new Map([["", picture]]) : picture;
    return [...this.#picture.keys()].map((name) => ({ name }));
  }

  async #look(context: Excel.RequestContext, withFront: boolean): Promise<ReadonlyMap<string, Grid | Refusal>> {
    const active = withFront ? context.workbook.worksheets.getActiveWorksheet() : null;
    active?.load("name");
    const notes = askNotes(context);
    const picture = await takePicture(context);
    this.#notes = notesOf(notes);
    this.#inFront = active === null ? null : active.name;
    return picture;
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    return Promise.resolve(
      this.#picture.get(sheet.name) ?? refuse("sheet-missing", { sheet: sheet.name, known: [...this.#picture.keys()] }),
    );
  }
}

async function takePicture(context: Excel.RequestContext): Promise<ReadonlyMap<string, Grid | Refusal>> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const extents = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  let cells = 0;
  const asked = extents.map(({ sheet, range }) => {
    if (range.isNullObject) return { name: sheet.name, grid: sheetGrid(sheet.name, null, []) };
    const size = range.rowCount * range.columnCount;
    if (cells + size > MOST_CELLS)
      return { name: sheet.name, grid: refuse("excel-too-large", { sheet: sheet.name, limit: MOST_CELLS }) };
    cells += size;
    const merged = range.getMergedAreasOrNullObject();
    range.load("values,formulas,numberFormat,rowHidden");
    merged.load("address");
    return { name: sheet.name, range, merged };
  });
  await context.sync();
  return new Map(
    asked.map((entry) => {
      if ("grid" in entry) return [entry.name, entry.grid] as const;
      const { name, range, merged } = entry;
      return [name, sheetGrid(name, range, merged.isNullObject ? [] : areasOf(merged.address))] as const;
    }),
  );
}
