import type { CellContent } from "../../../ports/live-workbook";

/** What must have been loaded of a range. */
export type LoadedCells = Readonly<
  Record<"formulas" | "values" | "valueTypes" | "numberFormat", readonly (readonly unknown[])[]>
>;

/** What Excel would read as something else than text if it were typed as it stands. */
const TAKEN_FOR_ANOTHER = /^(?:['=+\-@]|[-+(]?[\d.,]|true$|false$|#)/i;

/** One cell of a loaded range: `formulas`, `values`, `valueTypes` and `numberFormat`. */
export function contentOf(
  { formulas, values, valueTypes, numberFormat }: LoadedCells,
  row = 0,
  column = 0,
): CellContent {
  const formula = formulas[row]?.[column];
  const value = values[row]?.[column];
  const format = numberFormat[row]?.[column];
  // A text that begins with "=" is its own formula; a real formula never equals its result.
  const isText =
    typeof value === "string" &&
    valueTypes[row]?.[column] === Excel.RangeValueType.string &&
    (formula === value || formula === `'${value}`);
  const content = isText
    ? value
    : typeof formula === "number" || typeof formula === "boolean" || typeof formula === "string"
      ? formula
      : "";
  return { formula: content, text: isText, numberFormat: typeof format === "string" ? format : "General" };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && one.text === other.text;
}

/** What to write so that Excel ends up with this content: text that could be taken for another gets an apostrophe. */
export function written(content: CellContent): string | number | boolean {
  const { formula, text, numberFormat } = content;
  // In a cell formatted as text everything is text, and an apostrophe would stay as a character.
  return text && numberFormat !== "@" && typeof formula === "string" && TAKEN_FOR_ANOTHER.test(formula)
    ? `'${formula}`
    : formula;
}
