import type { ChangeLog } from "../../../ports/copy-workbook";
import type { TakeBack } from "../../../ports/live-workbook";
import { refuse, type Refusal } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";

/** The first row of every log sheet: how ours is told from a user's sheet of the same name. */
const HEADINGS = ["Thời điểm", "Sheet", "Ô", "Đơn vị", "Trước", "Sau", "Lý do"] as const;

/** Texts stay texts: «30» before a change is not to be summed, and a day not to become a date of this machine. */
const TEXT = "@";

/** Writes the changes under those of earlier times; a sheet made for them goes again when they are taken back. */
export async function appendLog(name: string, log: ChangeLog): Promise<TakeBack | Refusal> {
  const rows = log.map(({ when, sheet, cell, unit, before, after, why }) => [
    when,
    sheet,
    cell,
    unit,
    before ?? "",
    after,
    why,
  ]);
  return await runExcel({ sheet: name }, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(name);
    const used = found.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,values");
    found.protection.load("protected");
    await context.sync();
    const isNew = found.isNullObject;
    if (!isNew && !used.isNullObject && !isLog(used)) return refuse("log-sheet-taken", { sheet: name });
    if (!isNew && found.protection.protected) return refuse("excel-protected", { sheet: name });
    const isEmpty = isNew || used.isNullObject;
    const sheet = isNew ? context.workbook.worksheets.add(name) : found;
    const top = isEmpty ? 0 : used.rowIndex + used.rowCount;
    const lines = isEmpty ? [[...HEADINGS], ...rows] : rows;
    writeLines(sheet, top, lines);
    sheet.load("id");
    try {
      await context.sync();
    } catch (error) {
      await removed(context, name, isNew, top, lines.length);
      throw error;
    }
    return takeBackOf({ id: sheet.id, name, isNew, top, lines });
  });
}

interface Written {
  /** Excel's id of the sheet: it stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly top: number;
  readonly lines: readonly (readonly (string | number)[])[];
}

function takeBackOf({ id, name, isNew, top, lines }: Written): TakeBack {
  return async () =>
    await runExcel({ sheet: name }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRange(true);
      used.load("rowIndex,rowCount");
      const ours = sheet.getRangeByIndexes(top, 0, lines.length, HEADINGS.length);
      ours.load("values");
      await context.sync();
      // The user wrote beside or under our lines: those are theirs now.
      const isLast = used.rowIndex + used.rowCount === top + lines.length;
      const { values } = ours;
      const isUntouched = lines.every((line, row) =>
        line.every((value, column) => String(values[row]?.[column] ?? "") === String(value)),
      );
      if (!isUntouched || !isLast) return refuse("excel-cell-changed", { sheet: name, cell: `A${top + 1}` });
      if (isNew) sheet.delete();
      else ours.clear();
      await context.sync();
      return null;
    });
}

/** After a failed write what was begun goes, as far as Excel still answers: the failure itself is what is told. */
async function removed(
  context: Excel.RequestContext,
  name: string,
  isNew: boolean,
  top: number,
  count: number,
): Promise<void> {
  // The sheet that was to be added may not be there: its object cannot be used again.
  const sheet = context.workbook.worksheets.getItem(name);
  if (isNew) sheet.delete();
  else sheet.getRangeByIndexes(top, 0, count, HEADINGS.length).clear();
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

function writeLines(sheet: Excel.Worksheet, top: number, lines: readonly (readonly (string | number)[])[]): void {
  const range = sheet.getRangeByIndexes(top, 0, lines.length, HEADINGS.length);
  range.numberFormat = lines.map((line) => line.map((value) => (typeof value === "number" ? "#,##0" : TEXT)));
  range.values = lines.map((line) => [...line]);
}

function isLog({ rowIndex, columnIndex, values }: Excel.Range): boolean {
  return rowIndex === 0 && columnIndex === 0 && HEADINGS.every((heading, column) => values[0]?.[column] === heading);
}
