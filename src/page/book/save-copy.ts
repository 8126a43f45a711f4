import type { Grid } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { isRefusal } from "../../ports/refusal";
import { download } from "../../pane/parts/download";
import { cellText } from "../grid/cell-text";
import { emptiedResults } from "../../usecases/repair/emptied-results";
import type { FileEdit } from "../../ports/copy-workbook";
import type { DraftWorkbook } from "./draft-workbook";
import type { OpenedBook, OpenedFile, Sources } from "./opened-book";

/** «phu-luc.xlsx» → «phu-luc-da-sua.xlsx»: beside the original, never over it. What was converted to be read ends in .xlsx. */
export function copyName(name: string, isConverted: boolean): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot <= 0 ? [name, ".xlsx"] : [name.slice(0, dot), name.slice(dot)];
  return `${stem}-da-sua${isConverted ? ".xlsx" : ending}`;
}

/** A copy that went into the user's downloads. */
export interface SavedCopy {
  readonly name: string;
  /** Formulas without a stored result: Excel computes them when it opens the copy. */
  readonly emptied: number;
}

/** Puts a copy with the corrections, read again first, into the user's downloads. */
export async function saveCopy(
  { port }: OpenedBook,
  { name, copyable }: OpenedFile,
  openFile: Sources["openFile"],
): Promise<SavedCopy | Refusal> {
  const bytes = await copyable.copyWith(draftEdits(port));
  if (isRefusal(bytes)) return bytes;
  const copy = await openFile(bytes, name);
  if (isRefusal(copy)) return copy;
  const saved = copyName(name, copyable.convertedFrom !== undefined);
  download(bytes, saved);
  return { name: saved, emptied: await emptiedResults(copyable, copy) };
}

/** The corrections as a copy of the file takes them. */
export function draftEdits(port: DraftWorkbook): readonly FileEdit[] {
  return port
    .changed()
    .map(({ sheet, at, original, now }) => ({ sheet, at, expected: original, next: now, replacesFormula: true }));
}

/** The corrected cells as Excel takes them from the clipboard. */
export function asClipboard(grid: Grid): string {
  const last = grid.rows.at(-1)?.row ?? -1;
  const byRow = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  return Array.from({ length: last + 1 }, (_, row) =>
    (byRow.get(row) ?? []).map((value) => quoted(cellText(value))).join("\t"),
  ).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
