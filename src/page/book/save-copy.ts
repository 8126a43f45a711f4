import type { Grid } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { isRefusal } from "../../ports/refusal";
import { download } from "../../pane/parts/download";
import { cellText } from "../grid/cell-text";
import type { OpenedBook, OpenedFile } from "./opened-book";

/** «phu-luc.xlsx» → «phu-luc-da-sua.xlsx»: beside the original, never over it. */
export function copyName(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name}-da-sua.xlsx` : `${name.slice(0, dot)}-da-sua${name.slice(dot)}`;
}

/** Puts a copy with the corrections into the user's downloads. @returns the copy's name */
export async function saveCopy({ port }: OpenedBook, { name, copyable }: OpenedFile): Promise<string | Refusal> {
  const edits = port
    .changed()
    .map(({ sheet, at, original, now }) => ({ sheet, at, expected: original, next: now, replacesFormula: true }));
  const bytes = await copyable.copyWith(edits);
  if (isRefusal(bytes)) return bytes;
  const copy = copyName(name);
  download(bytes, copy);
  return copy;
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
