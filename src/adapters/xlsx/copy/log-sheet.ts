import type { ChangeLog, RecordSheet } from "../../../ports/copy-workbook";
import { toA1 } from "../../../core";
import { escapeMarkup } from "../markup/entities";
import { storableText } from "../storable-text";

const NAME = "TTHC nhật ký sửa";
const HEAD = ["Thời điểm", "Sheet (trang tính)", "Ô", "Đơn vị", "Trước khi sửa", "Sau khi sửa", "Lý do"];
/** In characters: wide enough to be read without dragging. */
const WIDTHS = [18, 20, 8, 32, 16, 16, 70];

/** A sheet's own name, the log's where none is given, numbered where the book has one from earlier. */
export function addedSheetName(taken: ReadonlySet<string>, own: string = NAME): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? own : `${own} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * A worksheet part with one line for each change. Its texts lie in the cells, so that no other part is touched for them.
 *
 * @param namespace of the book's own markup: strict books have another than most
 */
export function logSheet(log: ChangeLog, namespace: string): Uint8Array {
  const rows = log.map(({ when, sheet, cell, unit, before, after, why }) => [
    when,
    sheet,
    cell,
    unit,
    before,
    after,
    why,
  ]);
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  ).join("");
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return worksheet(namespace, `${view}<cols>${columns}</cols>`, [HEAD, ...rows]);
}

/** A worksheet part with the rows of a record. */
export function recordSheet({ rows }: RecordSheet, namespace: string): Uint8Array {
  return worksheet(namespace, "", rows);
}

function worksheet(
  namespace: string,
  before: string,
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const data = rows
    .map(
      (values, row) =>
        `<row r="${row + 1}">${values.map((value, column) => cellText(value, toA1({ row, column }))).join("")}</row>`,
    )
    .join("");
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeMarkup(namespace)}">${before}<sheetData>${data}</sheetData></worksheet>`,
  );
}

function cellText(value: string | number | null, address: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(storableText(value))}</t></is></c>`;
}
