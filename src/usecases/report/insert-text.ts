import { toA1, writeCount } from "../../core";
import type { LiveWorkbookPort, UndoEdits } from "../../ports/live-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";

/** Excel's own limit of one cell. */
const MOST_CHARACTERS = 32_767;

export interface Inserted {
  readonly is: "inserted";
  readonly cell: string;
  readonly undo: UndoEdits;
}

/** The selected cell holds something: the user decides. */
export interface Occupied {
  readonly is: "occupied";
  readonly cell: string;
  readonly shown: string;
}

/**
 * Puts a text into the selected cell, as text whatever it begins with: a paragraph that starts with `=` must never
 * become a formula.
 *
 * @param overwrite the user agreed to lose what the cell holds
 */
export async function insertText(
  book: LiveWorkbookPort,
  text: string,
  overwrite: boolean,
): Promise<Inserted | Occupied | Refusal> {
  if (text.length > MOST_CHARACTERS) return refuse("text-too-long", { limit: writeCount(MOST_CHARACTERS) });
  const selected = await book.selectedCell();
  if (isRefusal(selected)) return selected;
  const cell = toA1(selected.at);
  if (selected.content.formula !== "" && !overwrite) return { is: "occupied", cell, shown: selected.shown };
  const next = { formula: text, text: true, numberFormat: selected.content.numberFormat };
  const undo = await book.apply([{ sheet: selected.sheet, at: selected.at, expected: selected.content, next }]);
  return isRefusal(undo) ? undo : { is: "inserted", cell, undo };
}
