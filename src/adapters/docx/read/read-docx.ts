import type { Refusal } from "../../../ports/refusal";
import type { SourceText, TextPlace } from "../../../ports/text-source";
import { readPart } from "../../package/inflate-part";
import { walkPart } from "../../package/small-part";
import { readZip, type ZipPackage } from "../../package/zip-package";
import { partText } from "./document-text";
import { readTextStyles } from "./text-styles";
import { MAX_TEXT_PART } from "../package/template-limits";
import { orWordRefusal, refuseOthers } from "../package/template-package";
import { FileFault } from "../../package/file-fault";

const RELATIONSHIPS = "_rels/.rels";

/** The text of a .docx: paragraphs, tables, text boxes, then footnotes and endnotes. Headers and footers repeat on every page and are left out. */
export function readDocx(bytes: Uint8Array, file: string): SourceText | Refusal {
  return orWordRefusal(file, () => {
    refuseOthers(bytes);
    const zip = readZip(bytes);
    const main = mainPart(zip);
    const others = related(zip, main);
    const styles = readTextStyles(
      others.styles === null ? null : readPart(zip, others.styles, MAX_TEXT_PART),
      others.styles,
    );
    let length = 0;
    const places: TextPlace[] = [];
    const texts: string[] = [];
    for (const [path, part] of [
      [main, "body"],
      [others.footnotes, "footnote"],
      [others.endnotes, "endnote"],
    ] as const) {
      if (path === null) continue;
      for (const piece of partText(required(zip, path), path, part, styles)) {
        const start = length;
        length += piece.text.length;
        if (piece.place !== null) places.push({ start, end: length, ...piece.place });
        texts.push(piece.text);
      }
    }
    return { is: "text", text: texts.join(""), from: "docx", places };
  });
}

/** The document's own part, by the package's relationships; where they are missing, where Word always puts it. */
function mainPart(zip: ZipPackage): string {
  const others = {
    "xl/workbook.xml": "xlsx",
    "xl/workbook.bin": "xlsx",
    "ppt/presentation.xml": "pptx",
    "content.xml": "opendocument",
  } as const;
  let path = "word/document.xml";
  const relationships = readPart(zip, RELATIONSHIPS, MAX_TEXT_PART);
  if (relationships !== null) {
    walkPart(relationships, RELATIONSHIPS, ({ attributes }) => {
      if ((attributes["Type"] ?? "").endsWith("/officeDocument")) path = resolved("", attributes["Target"] ?? "");
    });
  }
  for (const [part, found] of Object.entries(others))
    if (zip.entries.has(part)) throw new FileFault("word-not-docx", { found });
  if (!zip.entries.has(path.toLowerCase())) throw new FileFault("word-not-docx", { found: "zip" });
  return path;
}

/** Paths of the parts beside the document's own. */
interface Related {
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly styles: string | null;
}

function related(zip: ZipPackage, main: string): Related {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const bytes = readPart(zip, path, MAX_TEXT_PART);
  let footnotes: string | null = null;
  let endnotes: string | null = null;
  let styles: string | null = null;
  if (bytes !== null) {
    walkPart(bytes, path, ({ attributes }) => {
      const type = attributes["Type"] ?? "";
      const target = resolved(folder, attributes["Target"] ?? "");
      if (type.endsWith("/footnotes")) footnotes = target;
      else if (type.endsWith("/endnotes")) endnotes = target;
      else if (type.endsWith("/styles")) styles = target;
    });
  }
  return { footnotes, endnotes, styles };
}

/** A target as a part's path: relative to the folder unless it begins at the root. */
function resolved(folder: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
}

function required(zip: ZipPackage, path: string): Uint8Array {
  const bytes = readPart(zip, path, MAX_TEXT_PART);
  if (bytes === null) throw new FileFault("word-damaged", { part: path });
  return bytes;
}
