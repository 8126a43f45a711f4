import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { OfficeDocument, TextLine } from "../../../core";
import { TEXT_WIDTH, TWIPS_PER_POINT, twips } from "./page-measures";
import { centred, rule, runsOf } from "./words";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
/** «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» in 13 pt bold takes 97 mm: the cell must not be narrower, or «VIỆT NAM» wraps. */
const MOTTO_WIDTH = twips(102);
const MOTTO_POINTS = 13;
/** A capital of Times bold is 0,72 of the font's height wide. */
const CAPITAL = 0.72;

/** Two columns without borders: on top the offices and the quốc hiệu, below nơi nhận and the signature. */
function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], leftWidth: number): Table {
  const widths = [leftWidth, TEXT_WIDTH - leftWidth];
  const cells = [left, right].map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: NO_MARGINS,
        verticalAlign: VerticalAlignTable.TOP,
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
}

/** Cơ quan, số, trích yếu of a công văn on the left; quốc hiệu, tiêu ngữ, địa danh and date on the right. */
export function letterhead(document: OfficeDocument): Table {
  const { parentIssuer, issuer, number, placeAndDate, subject, kind } = document;
  const left = [
    ...(parentIssuer === null ? [] : [centred(parentIssuer, { points: MOTTO_POINTS })]),
    centred(issuer, { points: MOTTO_POINTS, bold: true }),
    ruleUnder(issuer, TEXT_WIDTH - MOTTO_WIDTH),
    centred(number, { points: MOTTO_POINTS }, { spacing: { before: 60 } }),
    ...(kind === "cong-van"
      ? [centred([{ text: "V/v " }, ...subject], { points: 12 }, { spacing: { before: 60 } })]
      : []),
  ];
  const right = [
    centred([{ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }], { points: MOTTO_POINTS, bold: true }),
    centred([{ text: "Độc lập - Tự do - Hạnh phúc" }], { points: 14, bold: true }),
    rule(twips(20)),
    centred(placeAndDate, { points: 14, italic: true }, { spacing: { before: 60 } }),
  ];
  return twoColumns(left, right, TEXT_WIDTH - MOTTO_WIDTH);
}

/** Half as long as the words above it (Nghị định 30/2020, Phụ lục I: a third to a half). */
function ruleUnder(line: TextLine, width: number): Paragraph {
  const characters = line.reduce((sum, run) => sum + run.text.length, 0);
  const words = Math.min(width, characters * CAPITAL * MOTTO_POINTS * TWIPS_PER_POINT);
  return rule(Math.round((width - words / 2) / 2));
}

/** «BÁO CÁO» and what it is about, above the body of a báo cáo. */
export function titleOf({ kind, subject }: OfficeDocument): readonly Paragraph[] {
  if (kind === "cong-van") return [];
  return [
    centred([{ text: "BÁO CÁO" }], { bold: true }, { spacing: { before: 300 }, keepNext: true }),
    centred(subject, { bold: true }, { keepNext: true }),
    rule(twips(60)),
  ];
}

/** One recipient stands on the line of «Kính gửi»; several below it, a dash each (Nghị định 30/2020, Phụ lục I). */
export function recipientLines(recipients: readonly TextLine[]): readonly Paragraph[] {
  const [only, ...more] = recipients;
  if (only === undefined) return [];
  const spacing = { before: 240, after: 240 };
  if (more.length === 0) return [centred([{ text: "Kính gửi: " }, ...only, { text: "." }], {}, { spacing })];
  const lines = recipients.map((recipient, index) => {
    const isLast = index === recipients.length - 1;
    return new Paragraph({
      indent: { left: twips(55) },
      spacing: { after: isLast ? spacing.after : 0 },
      children: [...runsOf([{ text: "- " }, ...recipient, { text: isLast ? "." : ";" }])],
    });
  });
  return [
    new Paragraph({
      indent: { left: twips(35) },
      spacing: { before: spacing.before },
      children: [...runsOf([{ text: "Kính gửi:" }])],
    }),
    ...lines,
  ];
}

/** Nơi nhận beside chức vụ and the signer's name, with room for a signature and a seal; never torn from each other. */
export function signatureBlock({ copies, signature, signer }: OfficeDocument): Table {
  const left = [
    new Paragraph({ children: [...runsOf([{ text: "Nơi nhận:" }], { points: 12, bold: true, italic: true })] }),
    ...copies.map((copy) => new Paragraph({ children: [...runsOf([{ text: "- " }, ...copy], { points: 11 })] })),
  ];
  const room = Array.from({ length: 4 }, () => new Paragraph({ alignment: AlignmentType.CENTER, children: [] }));
  const right = [...signature.map((line) => centred(line, { bold: true })), ...room, centred(signer, { bold: true })];
  return twoColumns(left, right, twips(80));
}
