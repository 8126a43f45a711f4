import { isJsonObject, parsedJson, type AppendixPlace } from "../../../core";
import type { Refusal } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";

/** Which appendix formulas without a table mean, kept in the workbook's settings. */
export interface Binding {
  /** Excel's id of the sheet: it stays when the sheet is renamed or moved. */
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly profile: string;
}

const KEY = "TTHC.phuLuc";

/** The setting that holds the binding; loaded after the next sync. */
export function askBinding(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

/** @param setting from {@link askBinding}, after a sync */
export function bindingOf(setting: Excel.Setting): Binding | null {
  return setting.isNullObject ? null : parse(setting.value);
}

export async function bindAppendix({ sheet, area, profile }: AppendixPlace): Promise<null | Refusal> {
  return await runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("id");
    await context.sync();
    const binding: Binding = { sheetId: worksheet.id, top: area.top, left: area.left, profile: profile.id };
    context.workbook.settings.add(KEY, JSON.stringify(binding));
    await context.sync();
    return null;
  });
}

export async function unbindAppendix(): Promise<null | Refusal> {
  return await runExcel({}, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
    return null;
  });
}

/** A setting that we did not write (or an older form of it) binds nothing. */
function parse(value: unknown): Binding | null {
  if (typeof value !== "string") return null;
  const json = parsedJson(value)?.value;
  if (!isJsonObject(json)) return null;
  const { sheetId, top, left, profile } = json;
  if (typeof sheetId !== "string" || typeof top !== "number" || typeof left !== "number" || typeof profile !== "string")
    return null;
  return { sheetId, top, left, profile };
}
