import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from "docx";
import type { AppendixPage, PageRow, PageTable } from "../../../core";
import { halfPoints, LANDSCAPE_TEXT_WIDTH, TWIPS_PER_POINT, twips } from "./page-measures";
import { rowMarkup } from "./row-markup";
import { centred, nothing } from "./words";
import { BODY_ROWS } from "../xml-text";

const LARGEST_POINTS = 11;
const SMALLEST_POINTS = 6.5;
/** A digit of Times is half as wide as the font is high; letters of a name come to about the same. */
const CHARACTER = 0.52;
const CELL_MARGIN = twips(0.8);

/** What stands on the landscape pages: label, title, the document it belongs to, the table up to {@link BODY_ROWS}. */
export function appendixContent({ label, title, attachedTo, table }: AppendixPage): ISectionOptions["children"] {
  return [
    centred(label),
    centred(title),
    centred(attachedTo, {}, { spacing: { after: 200 } }),
    tableOf(table),
    nothing(),
  ];
}

/** The rows below the header, as the text that takes the place of the row with {@link BODY_ROWS}. */
export function bodyRows({ widths, rows }: PageTable): string {
  const points = pointsFor(widths);
  return rows
    .filter((row) => !isHeader(row))
    .map((row) => rowMarkup(row, columnWidths(widths, points), halfPoints(points)))
    .join("");
}

function tableOf({ widths, rows }: PageTable): Table {
  const points = pointsFor(widths);
  const columns = columnWidths(widths, points);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LANDSCAPE_TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...columns],
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20 },
    rows: [
      ...rows.filter(isHeader).map((row) => headerRow(row, points)),
      new TableRow({ children: widths.map(() => new TableCell({ children: [new Paragraph(BODY_ROWS)] })) }),
    ],
  });
}

function isHeader({ kind }: PageRow): boolean {
  return kind === "header" || kind === "numbering";
}

function headerRow({ kind, cells }: PageRow, points: number): TableRow {
  const style = kind === "header" ? { points, bold: true } : { points, italic: true };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, columns, rows }) =>
        new TableCell({
          columnSpan: columns,
          rowSpan: rows,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [centred([{ text }], style, { run: { size: halfPoints(points) } })],
        }),
    ),
  });
}

/** The largest size at which every count stays on one line. */
function pointsFor(widths: readonly number[]): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const free = LANDSCAPE_TEXT_WIDTH - widths.length * 2 * CELL_MARGIN;
  const fitting = free / (characters * CHARACTER * TWIPS_PER_POINT);
  return Math.max(SMALLEST_POINTS, Math.min(LARGEST_POINTS, Math.floor(fitting * 2) / 2));
}

/** What each column needs, and its share of what is left. */
function columnWidths(widths: readonly number[], points: number): readonly number[] {
  const needed = widths.map((width) => width * CHARACTER * points * TWIPS_PER_POINT + 2 * CELL_MARGIN);
  const scale = LANDSCAPE_TEXT_WIDTH / needed.reduce((sum, width) => sum + width, 0);
  return needed.map((width) => Math.floor(width * scale));
}
