import type { LegacyKind } from "../../ports/convert-file";
import { FileFault } from "../package/file-fault";
import { readZip } from "../package/zip-package";
import { fileKind, isOldBinary } from "../xlsx/file-kind";
import { markupText } from "./markup-text";

const XML_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
/** A package's content in one file; texts and drawings are such files too, told by their root's type. */
const FLAT_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const FLAT_SHEETS = 'office:mimetype="application/vnd.oasis.opendocument.spreadsheet';
/** What tells a text's kind stands at its head. */
const HEAD = 4096;
/** The root of a flat document names some forty namespaces before its type. */
const FLAT_HEAD = 4 * HEAD;

/**
 * What a file is, told by its content; null where it is an .xlsx, a text table, or nothing that holds a table.
 *
 * @throws FileFault as {@link fileKind}
 */
export function legacyKind(bytes: Uint8Array): LegacyKind | null {
  if (bytes.length > 0 && isOldBinary(bytes)) return "biff";
  if (fileKind(bytes) === "zip") return kindOfPackage(bytes);
  const head = markupText(bytes.subarray(0, HEAD)).trimStart();
  if (/^mime-version:|^[\w-]+:.*\r?\n(?:.*\r?\n){0,8}content-type: multipart\/related/i.test(head)) return "mhtml";
  if (!/^<[!?a-z]/i.test(head)) return null;
  if (head.includes(XML_2003)) return "xml-2003";
  if (head.includes(FLAT_DOCUMENT))
    return markupText(bytes.subarray(0, FLAT_HEAD)).includes(FLAT_SHEETS) ? "fods" : null;
  return /^<\?xml/i.test(head) && !/<(?:html|!doctype html|table)\b/i.test(head) ? null : "html";
}

function kindOfPackage(bytes: Uint8Array): LegacyKind | null {
  const { entries } = readZip(bytes);
  if (entries.has("xl/workbook.bin")) return "xlsb";
  // Of LibreOffice 24.8 on a password locks the package as a whole.
  if (entries.has("encrypted-package") && entries.has("mimetype")) return "ods";
  return entries.has("content.xml") && entries.has("mimetype") && !entries.has("word/document.xml") ? "ods" : null;
}

/** An empty or foreign file is told by the reader of .xlsx, whose refusals say what it is. */
export function orNull(tell: () => LegacyKind | null): LegacyKind | null {
  try {
    return tell();
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}
