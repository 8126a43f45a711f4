import type { AppendixPage, OfficeDocument, PageCell, PageRow, TextLine } from "../../../core";

/** What Word takes over from pasted HTML: each element carries its own style, since a pasted page has no style sheet. */
const FONT = "font-family:'Times New Roman',serif;font-size:13pt";
const PLAIN = `margin:0 0 6pt 0;${FONT}`;

/**
 * The document as HTML to be pasted into Word, for places where no file can be saved: the same words, headings, marks
 * and appendix as the .docx. Page margins and page numbers are Word's own then.
 */
export function documentHtml(document: OfficeDocument): string {
  const { parentIssuer, issuer, number, placeAndDate, subject, recipients, body, copies, signature, signer } = document;
  const head = columns(
    [parentIssuer, issuer, number].map((line) => centred(line, line === issuer)),
    [
      centred([{ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }], true),
      centred([{ text: "Độc lập - Tự do - Hạnh phúc" }], true),
      centred(placeAndDate, false),
    ],
  );
  const foot = columns(
    copies.length === 0
      ? []
      : [paragraph([{ text: "Nơi nhận:" }], "bold"), ...copies.map((line) => paragraph([{ text: "- " }, ...line], ""))],
    [...signature.map((line) => centred(line, true)), centred(signer, true)],
  );
  return [
    head,
    document.kind === "bao-cao" ? centred([{ text: "BÁO CÁO" }], true) : "",
    centred(subject, document.kind === "bao-cao"),
    ...recipients.map((line) => centred(line, false)),
    ...body.map(({ role, line }) =>
      role === "note" || role === "figure"
        ? centred(line, false)
        : paragraph(line, role === "text" ? "" : "bold", role === "text" ? ";text-align:justify;text-indent:1cm" : ""),
    ),
    foot,
    document.appendix === null ? "" : appendixHtml(document.appendix),
  ].join("");
}

function appendixHtml({ label, title, attachedTo, table }: AppendixPage): string {
  const rows = table.rows.map((row) => `<tr>${row.cells.map((cell) => cellHtml(cell, row)).join("")}</tr>`);
  return `<p style="page-break-before:always"></p>${centred(label, true)}${centred(title, true)}${centred(attachedTo, false)}<table style="border-collapse:collapse">${rows.join("")}</table>`;
}

function cellHtml({ text, columns: across, rows, align, doubtful }: PageCell, { kind }: PageRow): string {
  const bold = kind === "header" || kind === "total" || kind === "section" ? ";font-weight:bold" : "";
  const mark = doubtful === true ? ";background:yellow" : "";
  return `<td colspan="${across}" rowspan="${rows}" style="border:1px solid black;padding:2pt;text-align:${align};font-family:'Times New Roman',serif;font-size:10pt${bold}${mark}">${escaped(text)}</td>`;
}

/** Two columns without lines: issuer and motto, copies and signature. */
function columns(left: readonly string[], right: readonly string[]): string {
  const cell = (parts: readonly string[]): string =>
    `<td style="width:50%;vertical-align:top;border:none">${parts.join("")}</td>`;
  return `<table style="width:100%;border:none"><tr>${cell(left)}${cell(right)}</tr></table>`;
}

function centred(line: TextLine | null, bold: boolean): string {
  return line === null ? "" : paragraph(line, bold ? "bold" : "", ";text-align:center");
}

function paragraph(line: TextLine, weight: "bold" | "", style = ""): string {
  return `<p style="${PLAIN}${weight === "bold" ? ";font-weight:bold" : ""}${style}">${line.map(runHtml).join("")}</p>`;
}

function runHtml({ text, bold, italic, mark }: TextLine[number]): string {
  const styles = [
    bold === true ? "font-weight:bold" : "",
    italic === true ? "font-style:italic" : "",
    mark === undefined ? "" : "background:yellow",
  ].filter((style) => style !== "");
  return styles.length === 0 ? escaped(text) : `<span style="${styles.join(";")}">${escaped(text)}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\r?\n/g, "<br>");
}

/** The same document as plain text, for programs that take no HTML. */
export function documentPlainText(document: OfficeDocument): string {
  const words = (line: TextLine): string => line.map(({ text }) => text).join("");
  return [document.subject, ...document.recipients, ...document.body.map(({ line }) => line)]
    .map(words)
    .filter((line) => line !== "")
    .join("\n");
}
