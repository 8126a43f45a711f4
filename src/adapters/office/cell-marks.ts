import type { CellRef } from "../../core";
import type { MarkKind } from "../../ports/live-workbook";
import type { Refusal } from "../../ports/refusal";
import { runExcel } from "./excel-refusal";

const KEY = "TTHC.danhDau";

/** Always true, and ours to tell: the formula of every mark. Excel keeps it with the workbook. */
const OURS = '=N("TTHC")=0';

const LOOKS: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FDE7E9", font: "#A4262C" },
  warning: { fill: "#FFF4CE", font: "#7A4F00" },
  undecided: { fill: "#EAF2FB", font: "#0B5CAD" },
};

/** A conditional format is laid over the user's own fills and taken away without a trace. */
export async function markCells(sheet: string, cells: readonly { readonly at: CellRef; readonly kind: MarkKind }[]): Promise<null | Refusal> {
  return await runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("id");
    const kept = context.workbook.settings.getItemOrNullObject(KEY);
    kept.load("value");
    const added = cells.map(({ at, kind }) => {
      const range = worksheet.getCell(at.row, at.column);
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = OURS;
      format.custom.format.fill.color = LOOKS[kind].fill;
      format.custom.format.font.color = LOOKS[kind].font;
      format.custom.format.font.underline = "Single";
      return worksheet;
    });
    await context.sync();
    if (added.length === 0) return null;
    const sheets = new Set([...markedSheets(kept), worksheet.id]);
    context.workbook.settings.add(KEY, JSON.stringify([...sheets]));
    await context.sync();
    return null;
  });
}

/** Removes the marks of every sheet that has any, also those of an earlier session. */
export async function unmarkCells(): Promise<null | Refusal> {
  return await runExcel({}, async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(KEY);
    kept.load("value");
    await context.sync();
    const formats = markedSheets(kept).map((id) => {
      const found = context.workbook.worksheets.getItemOrNullObject(id).getRange().conditionalFormats;
      found.load("items/type,items/customOrNullObject/rule/formula");
      return found;
    });
    await context.sync();
    for (const collection of formats) for (const format of collection.items) if (format.type === Excel.ConditionalFormatType.custom && format.customOrNullObject.rule.formula === OURS) format.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
    return null;
  });
}

function markedSheets(kept: Excel.Setting): readonly string[] {
  if (kept.isNullObject || typeof kept.value !== "string") return [];
  const json: unknown = JSON.parse(kept.value);
  return Array.isArray(json) ? json.filter((id): id is string => typeof id === "string") : [];
}
