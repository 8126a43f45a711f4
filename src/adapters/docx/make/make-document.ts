import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { OfficeDocument, WordedParagraph } from "../../../core";
import { appendixContent, bodyRows } from "./appendix-section";
import { letterhead, recipientLines, signatureBlock, titleOf } from "./frame";
import { settlePackage } from "../package/pack";
import { A4, BODY_POINTS, FONT, halfPoints, MARGINS, twips } from "./page-measures";
import { centred, nothing, runsOf } from "./words";
import { FIGURES } from "../xml-text";

/** A .docx of a document: an upright section, and a landscape one for the appendix. */
export async function makeDocument(document: OfficeDocument): Promise<Uint8Array> {
  const { appendix, body } = document;
  const figures = body.flatMap((paragraph) => (paragraph.role === "figure" ? [paragraph.figure] : []));
  const letter: ISectionOptions = {
    properties: { page: { size: A4, margin: MARGINS }, titlePage: true },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
    children: [
      letterhead(document),
      ...titleOf(document),
      ...recipientLines(document.recipients),
      ...body.flatMap((paragraph, index) =>
        paragraph.role !== "figure"
          ? [bodyParagraph(paragraph, index === body.length - 1)]
          : paragraph.figure === figures[0]
            ? [new Paragraph(FIGURES)]
            : [],
      ),
      signatureBlock(document),
      ...(appendix === null ? [nothing()] : []),
    ],
  };
  const sections = appendix === null ? [letter] : [letter, landscape(appendixContent(appendix))];
  const made = new Document({
    creator: "TTHC",
    lastModifiedBy: "TTHC",
    title: "",
    description: "",
    styles: {
      default: { document: { run: { font: FONT, size: halfPoints(BODY_POINTS), language: { value: "vi-VN" } } } },
    },
    sections,
  });
  return settlePackage(
    new Uint8Array(await Packer.toArrayBuffer(made)),
    appendix === null ? "" : bodyRows(appendix.table),
    figures,
  );
}

function landscape(children: ISectionOptions["children"]): ISectionOptions {
  return {
    properties: { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS } },
    headers: { default: pageNumber() },
    children,
  };
}

/** Centred in the top margin; the first page of the document has none. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(BODY_POINTS) })],
      }),
    ],
  });
}

/** @param isLast stays with the signature: a signature alone on a page belongs to nothing */
function bodyParagraph({ role, line }: WordedParagraph, isLast: boolean): Paragraph {
  if (role === "note") return centred(line, {}, { spacing: { after: 120 }, keepNext: isLast });
  const isHeading = role === "part" || role === "section";
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { before: isHeading ? 60 : 0, after: isLast ? 240 : 120, line: 264, lineRule: LineRuleType.AUTO },
    ...(isHeading || isLast ? { keepNext: true } : {}),
    children: [...runsOf(line)],
  });
}
