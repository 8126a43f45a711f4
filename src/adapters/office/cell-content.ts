import type { CellContent } from "../../ports/live-workbook";

/** What Excel would read as something else than text if it were typed as it stands. */
const TAKEN_FOR_ANOTHER = /^(?:['=+\-@]|[-+(]?[\d.,]|true$|false$|#)/i;

/** A loaded cell: `formulas`, `valueTypes` and `numberFormat` of one place. */
export function contentOf(formula: unknown, valueType: unknown, numberFormat: unknown): CellContent {
  const content = typeof formula === "number" || typeof formula === "boolean" || typeof formula === "string" ? formula : "";
  const isText = typeof content === "string" && valueType === Excel.RangeValueType.string && !content.startsWith("=");
  return { formula: content, text: isText, numberFormat: typeof numberFormat === "string" ? numberFormat : "General" };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && one.text === other.text;
}

/** What to write so that Excel ends up with this content: text that could be taken for another gets an apostrophe. */
export function written(content: CellContent): string | number | boolean {
  const { formula, text } = content;
  return text && typeof formula === "string" && TAKEN_FOR_ANOTHER.test(formula) ? `'${formula}` : formula;
}
