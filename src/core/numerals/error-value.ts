import type { SpecialValue } from "../model/cell";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** An Excel error that arrives as its text (CSV, the clipboard, `range.values`), or null for any other text. */
export function errorValue(text: string): SpecialValue | null {
  return text.startsWith("#") && ERROR.test(text) ? { is: "error", code: text } : null;
}
