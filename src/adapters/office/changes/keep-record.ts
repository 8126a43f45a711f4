import type { KeepRecord, TakeBack } from "../../../ports/live-workbook";
import type { RecordSheet } from "../../../ports/copy-workbook";
import { refuse } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";

/** Texts stay texts: what is kept may begin like a formula or a number. */
const TEXT = "@";

/** The record as a very hidden sheet, written in the round trip that makes it, so that no half of it is ever seen. */
export const keepRecord: KeepRecord = async ({ name, rows }) =>
  await runExcel({ sheet: name }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const free = freeName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(free);
    const lines = squareOf(rows);
    const range = sheet.getRangeByIndexes(0, 0, lines.length, lines[0]?.length ?? 1);
    range.numberFormat = lines.map((line) => line.map(() => TEXT));
    range.values = lines.map((line) => [...line]);
    sheet.visibility = "VeryHidden";
    sheet.load("id");
    try {
      await context.sync();
    } catch (error) {
      await removed(context, free);
      throw error;
    }
    return takeBackOf(sheet.id, free, lines);
  });

/** «TTHC bản chốt», «TTHC bản chốt (2)», …: Excel takes letters of both sizes for the same. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((one) => one.normalize("NFC").toLowerCase()));
  let [free, number] = [name, 1];
  while (names.has(free.toLowerCase())) {
    number += 1;
    free = `${name} (${number})`;
  }
  return free;
}

function squareOf(rows: RecordSheet["rows"]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function takeBackOf(id: string, name: string, lines: readonly (readonly string[])[]): TakeBack {
  return async () =>
    await runExcel({ sheet: name }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRange(true);
      used.load("values");
      await context.sync();
      const { values } = used;
      const isOurs =
        values.length === lines.length &&
        lines.every((line, row) => line.every((text, column) => String(values[row]?.[column] ?? "") === text));
      if (!isOurs) return refuse("excel-cell-changed", { sheet: name, cell: "A1" });
      takeAway(sheet);
      await context.sync();
      return null;
    });
}

/** Excel deletes no very hidden sheet. */
function takeAway(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** After a failed write what was begun goes, as far as Excel still answers: the failure itself is what is told. */
async function removed(context: Excel.RequestContext, name: string): Promise<void> {
  takeAway(context.workbook.worksheets.getItem(name));
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
