import type { Grid } from "../../../core";
import { isRefusal, refuse, type Refusal } from "../../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../../ports/workbook";
import { runExcel } from "../excel-refusal";
import { askNotes, notesOf } from "./report-notes";
import { areasOf, sheetGrid } from "./sheet-grid";

/**
 * Cells that are asked of Excel at once, with value, formula and format. Excel on the web sends 5 MB an answer, which
 * are 180,000 cells of figures or 40,000 of Vietnamese text: where it refuses, the largest sheet is left out.
 */
const MOST_CELLS = 180_000;

/** A sheet as it was when the workbook was last looked at. */
interface Picture {
  readonly ref: SheetRef;
  readonly grid: Grid | Refusal;
}

/**
 * The workbook that is open in Excel. `sheets()` takes one picture of the whole workbook (at most three round trips,
 * whatever the number of sheets; more only where Excel cannot send it all) and `read()` answers from it, so that one
 * action sees one state. The sheet in front is asked for first, hidden ones last: what does not fit is the least wanted.
 */
export class ExcelWorkbook implements WorkbookPort {
  #picture: ReadonlyMap<string, Picture> = new Map();
  #inFront: string | null = null;
  #names: ReadonlyMap<string, string> = new Map();
  #notes: string | null = null;

  get inFront(): string | null {
    return this.#inFront;
  }

  /** What was kept for reports, as of the last picture: read with it, so that no action pays a round trip for it. */
  get notes(): string | null {
    return this.#notes;
  }

  /** The name that a sheet had when the workbook was last looked at, by Excel's id; null where it was not there. */
  protected nameOf(id: string): string | null {
    return this.#names.get(id) ?? null;
  }

  async sheets(): Promise<readonly SheetRef[]> {
    let picture = await runExcel({}, async (context) => await this.#look(context, true));
    // Excel cannot name the sheet in front while that is a chart sheet; all others can still be read.
    if (isRefusal(picture) && picture.reason === "excel-busy")
      picture = await runExcel({}, async (context) => await this.#look(context, false));
    // A refusal of the whole workbook is told by reading: the one sheet that stands for it.
    this.#picture = isRefusal(picture) ? new Map([["", { ref: { name: "" }, grid: picture }]]) : picture;
    return [...this.#picture.values()].map(({ ref }) => ref);
  }

  async #look(context: Excel.RequestContext, withFront: boolean): Promise<ReadonlyMap<string, Picture>> {
    const active = withFront ? context.workbook.worksheets.getActiveWorksheet() : null;
    active?.load("name");
    const notes = askNotes(context);
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    this.#notes = notesOf(notes);
    this.#names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    this.#inFront = active === null ? null : active.name;
    return await takePicture(context, worksheets.items, this.#inFront);
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    return Promise.resolve(
      this.#picture.get(sheet.name)?.grid ??
        refuse("sheet-missing", { sheet: sheet.name, known: [...this.#picture.keys()] }),
    );
  }
}

interface Extent {
  readonly ref: SheetRef;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** @returns the sheets in tab order */
async function takePicture(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  inFront: string | null,
): Promise<ReadonlyMap<string, Picture>> {
  const ranges = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  const extents = sheets.map((sheet, index): Extent => {
    const range = ranges[index];
    if (range === undefined) throw new Error("A sheet without its range");
    const cells = range.isNullObject ? 0 : range.rowCount * range.columnCount;
    return { ref: refOf(sheet), sheet, range, cells };
  });
  const grids = await readGrids(context, affordable(extents, inFront));
  return new Map(
    extents.map(({ ref, cells }): [string, Picture] => {
      const empty = sheetGrid(ref.name, null, []);
      const grid =
        cells === 0
          ? empty
          : (grids.get(ref.name) ?? refuse("excel-too-large", { sheet: ref.name, limit: MOST_CELLS }));
      return [ref.name, { ref, grid }];
    }),
  );
}

function refOf({ name, visibility }: Excel.Worksheet): SheetRef {
  if (visibility === Excel.SheetVisibility.visible) return { name };
  return { name, hidden: visibility === Excel.SheetVisibility.hidden ? "hidden" : "very-hidden" };
}

/** The sheets to read at once, the most wanted first: in front, seen, hidden. */
function affordable(extents: readonly Extent[], inFront: string | null): readonly Extent[] {
  const rank = ({ ref }: Extent): number => (ref.name === inFront ? 0 : ref.hidden === undefined ? 1 : 2);
  let cells = 0;
  return [...extents]
    .sort((one, other) => rank(one) - rank(other))
    .filter((extent) => {
      if (extent.cells === 0 || cells + extent.cells > MOST_CELLS) return false;
      cells += extent.cells;
      return true;
    });
}

/**
 * Reads the sheets in one answer. Where that is too large for Excel, it refuses, or answers null for a range: then the
 * largest sheet is left out and the others are asked for again.
 */
async function readGrids(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<ReadonlyMap<string, Grid>> {
  let asked = extents;
  while (asked.length > 0) {
    const loads = asked.map(({ ref, sheet }) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      const merged = range.getMergedAreasOrNullObject();
      range.load("rowIndex,columnIndex,values,formulas,numberFormat,rowHidden");
      merged.load("address");
      return { ref, range, merged };
    });
    if (await answered(context)) {
      const whole = loads.filter(({ range }) => range.isNullObject || Array.isArray(range.values as unknown));
      if (whole.length > 0) {
        return new Map(
          whole.map(({ ref, range, merged }) => [
            ref.name,
            sheetGrid(ref.name, range.isNullObject ? null : range, merged.isNullObject ? [] : areasOf(merged.address)),
          ]),
        );
      }
    }
    const largest = asked.reduce((most, extent) => (extent.cells > most.cells ? extent : most));
    asked = asked.filter((extent) => extent !== largest);
  }
  return new Map();
}

/** False where the answer would have been too large for Excel. */
async function answered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
}
