import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { DocumentFigure } from "../../../core";
import { placeFigures } from "../figures/place-figures";
import { BODY_ROWS } from "../xml-text";

/** ZIP's first day, in local time as ZIP counts: every package bears it, so that same input means same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const CORE_PROPERTIES = "docProps/core.xml";

const BODY = "word/document.xml";
/** The library's own paragraph at the end of a section stands after a table and would be a line high. */
const SECTION_END = "<w:p><w:pPr><w:sectPr>";
const FLAT_SECTION_END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr>';

/**
 * What the library made, without the moment at which it was written and without lines that push an empty page.
 *
 * @param rows markup that takes the place of the table row with {@link BODY_ROWS}
 */
export function settlePackage(bytes: Uint8Array, rows: string, figures: readonly DocumentFigure[]): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, CORE_PROPERTIES, (text) =>
    text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ""),
  );
  rewrite(parts, BODY, (text) => withRows(text.replaceAll(SECTION_END, FLAT_SECTION_END), rows));
  return pack(placeFigures(parts, BODY, figures));
}

function withRows(body: string, rows: string): string {
  const mark = body.indexOf(BODY_ROWS);
  if (mark === -1) return body;
  const start = body.lastIndexOf("<w:tr>", mark);
  const end = body.indexOf("</w:tr>", mark) + "</w:tr>".length;
  return body.slice(0, start) + rows + body.slice(end);
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (text: string) => string): void {
  const part = parts[path];
  if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
}

/** Parts as a ZIP package, always the same for the same parts. */
export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) files[path] = [content, { mtime: ZIP_EPOCH, level: 6 }];
  return zipSync(files);
}
