import { toA1, type CellRef } from "../../../core";
import type { CellToMark, MarkKind } from "../../../ports/live-workbook";
import type { Refusal } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";

const KEY = "TTHC.danhDau";

/** Always true, and ours to tell: the formula of every mark. Excel keeps it with the workbook. */
const OURS = '=N("TTHC")=0';

/** How our notes begin: what they are known by when they go. */
const NOTE = "TTHC · ";

const LOOKS: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FDE7E9", font: "#A4262C" },
  warning: { fill: "#FFF4CE", font: "#7A4F00" },
  undecided: { fill: "#EAF2FB", font: "#0B5CAD" },
};

/**
 * A conditional format is laid over the user's own fills and taken away without a trace; a note goes only to a cell that
 * has none. Earlier marks and notes of ours go.
 *
 * @returns the cells whose note is the user's own: ours was left out
 */
export async function markCells(sheet: string, cells: readonly CellToMark[]): Promise<readonly CellRef[] | Refusal> {
  return await runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const present = cells.some(({ note }) => note !== undefined) ? notesOn(worksheet) : null;
    const marks = await ourMarks(context);
    const taken = (present?.items ?? [])
      .filter(({ content }) => !content.startsWith(NOTE))
      .map((note) => note.getLocation().load("rowIndex,columnIndex"));
    await context.sync();
    removeMarks(marks);
    const isTaken = ({ row, column }: CellRef): boolean =>
      taken.some(({ rowIndex, columnIndex }) => rowIndex === row && columnIndex === column);
    for (const { at, kind, note } of cells) {
      const format = worksheet.getCell(at.row, at.column).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = OURS;
      format.custom.format.fill.color = LOOKS[kind].fill;
      format.custom.format.font.color = LOOKS[kind].font;
      format.custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
      if (note !== undefined && !isTaken(at)) present?.add(toA1(at), `${NOTE}${note}`);
    }
    await context.sync();
    return cells.flatMap(({ at, note }) => (note !== undefined && isTaken(at) ? [at] : []));
  });
}

/** Removes the marks and notes of every sheet that has any, also those of an earlier session. */
export async function unmarkCells(): Promise<null | Refusal> {
  return await runExcel({}, async (context) => {
    const marks = await ourMarks(context);
    await context.sync();
    removeMarks(marks);
    await context.sync();
    return null;
  });
}

/** Looks at every sheet: a copied sheet takes its marks along, and no setting tells of them. */
export async function hasMarks(): Promise<boolean | Refusal> {
  return await runExcel({}, async (context) => {
    const { formats } = await ourMarks(context);
    await context.sync();
    return oursIn(formats).length > 0;
  });
}

/** What our notes need of Excel's notes and comments alike. */
interface Notes {
  readonly items: readonly { readonly content: string; delete(): void; getLocation(): Excel.Range }[];
  add(cell: string, content: string): unknown;
}

/**
 * The notes of a sheet, loaded after the next sync: Excel's notes (ExcelApi 1.18) where Excel and office.js have them
 * (1.1.110, the newest on npm, does not), else its comments (1.10).
 */
function notesOn(sheet: Excel.Worksheet): Notes {
  const known: Partial<Pick<Excel.Worksheet, "notes">> = sheet;
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18") && known.notes !== undefined)
    return known.notes.load("items/content");
  return sheet.comments.load("items/content");
}

interface Marks {
  /** Written by versions before this one, which remembered the marked sheets. */
  readonly kept: Excel.Setting;
  readonly formats: readonly Excel.ConditionalFormatCollection[];
  readonly notes: readonly Notes[];
}

/** Asks for the conditional formats and notes of every sheet; loaded after the next sync. */
async function ourMarks(context: Excel.RequestContext): Promise<Marks> {
  const kept = context.workbook.settings.getItemOrNullObject(KEY);
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id");
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    const found = sheet.getRange().conditionalFormats;
    found.load("items/type,items/customOrNullObject/rule/formula");
    return found;
  });
  return { kept, formats, notes: worksheets.items.map(notesOn) };
}

function removeMarks({ kept, formats, notes }: Marks): void {
  for (const format of oursIn(formats)) format.delete();
  for (const { items } of notes) for (const note of items) if (note.content.startsWith(NOTE)) note.delete();
  if (!kept.isNullObject) kept.delete();
}

function oursIn(formats: readonly Excel.ConditionalFormatCollection[]): readonly Excel.ConditionalFormat[] {
  return formats.flatMap(({ items }) =>
    items.filter((format) => format.type === "Custom" && format.customOrNullObject.rule.formula === OURS),
  );
}
