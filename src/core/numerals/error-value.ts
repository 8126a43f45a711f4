import type { SpecialValue } from "../model/cell";

/** Excel's errors, those of newer functions too: a hash, capitals, and most of them a mark at the end. */
const ERROR = /^#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z][A-Z0-9_]*[!?])$/;
const BEING_COMPUTED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** An Excel error that arrives as its text (CSV, the clipboard, `range.values`), or null for any other text. */
export function errorValue(text: string): SpecialValue | null {
  return text.startsWith("#") && ERROR.test(text) ? { is: "error", code: text } : null;
}

/** Errors that say «đang tính»: the result is on its way, and nobody has made a slip. */
export function isBeingComputed(code: string): boolean {
  return BEING_COMPUTED.has(code);
}
