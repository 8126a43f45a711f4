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

/** A conditional format is laid over the user's own fills and taken away without a trace. Earlier marks of ours go. */
export async function markCells(
  sheet: string,
  cells: readonly { readonly at: CellRef; readonly kind: MarkKind }[],
): Promise<null | Refusal> {
  return await runExcel({ sheet }, async (context) => {
    const { kept, formats } = await ourFormats(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    await context.sync();
    for (const format of oursIn(formats)) format.delete();
    for (const { at, kind } of cells) {
      const format = worksheet.getCell(at.row, at.column).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = OURS;
      format.custom.format.fill.color = LOOKS[kind].fill;
      format.custom.format.font.color = LOOKS[kind].font;
      format.custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    }
    if (!kept.isNullObject) kept.delete();
    await context.sync();
    return null;
  });
}

/** Removes the marks of every sheet that has any, also those of an earlier session. */
export async function unmarkCells(): Promise<null | Refusal> {
  return await runExcel({}, async (context) => {
    const { kept, formats } = await ourFormats(context);
    await context.sync();
    for (const format of oursIn(formats)) format.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
    return null;
  });
}

/** Looks at every sheet: a copied sheet takes its marks along, and no setting tells of them. */
export async function hasMarks(): Promise<boolean | Refusal> {
  return await runExcel({}, async (context) => {
    const { formats } = await ourFormats(context);
    await context.sync();
    return oursIn(formats).length > 0;
  });
}

/** Asks for the conditional formats of every sheet; loaded after the next sync. */
async function ourFormats(
  context: Excel.RequestContext,
): Promise<{ readonly kept: Excel.Setting; readonly formats: readonly Excel.ConditionalFormatCollection[] }> {
  // Written by versions before this one, which remembered the marked sheets.
  const kept = context.workbook.settings.getItemOrNullObject(KEY);
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id");
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    const found = sheet.getRange().conditionalFormats;
    found.load("items/type,items/customOrNullObject/rule/formula");
    return found;
  });
  return { kept, formats };
}

function oursIn(formats: readonly Excel.ConditionalFormatCollection[]): readonly Excel.ConditionalFormat[] {
  return formats.flatMap(({ items }) =>
    items.filter((format) => format.type === "Custom" && format.customOrNullObject.rule.formula === OURS),
  );
}
