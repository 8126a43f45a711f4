import { strToU8, unzipSync, zipSync } from "fflate";
import { FileFault } from "../package/file-fault";
import { readPart } from "../package/inflate-part";
import { readZip } from "../package/zip-package";
import { markupText } from "./markup-text";

const CELLS = "content.xml";
const LIST = "META-INF/manifest.xml";
/** How a part of the package is locked, in the list of its parts. */
const LOCKED = /<(?:[\w-]+:)?encryption-data[\s/>]/;

/** What OpenDocument leaves out freely, and the library does not read without (findings/sheetjs-ods-needs-parts-that-the-standard-does-not.sh). */
const USUAL_PARTS: Readonly<Record<string, string>> = {
  [LIST]: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  "styles.xml": '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
};

/** Around what a link to another program brought in, which the library takes for a sheet without a name. */
const LINKED = ["<table:dde-links>", "</table:dde-links>"] as const;

/** Opens or closes a drawing, or a scene in space. */
const OF_DRAWING = /<(\/?)(?:draw|dr3d):(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;

/**
 * A package with its usual parts, and its {@link cellsAlone}.
 *
 * @throws FileFault where the package is locked by a password, swells or lies; its list of parts was read before anything is inflated
 */
export function readablePackage(bytes: Uint8Array): Uint8Array {
  const zip = readZip(bytes);
  if (LOCKED.test(markupText(readPart(zip, LIST) ?? new Uint8Array()))) throw new FileFault("file-encrypted");
  const parts = Object.entries(USUAL_PARTS).filter(([path]) => !zip.entries.has(path.toLowerCase()));
  const cells = markupText(readPart(zip, CELLS) ?? new Uint8Array());
  const plain = cellsAlone(cells);
  if (plain !== cells) parts.push([CELLS, plain]);
  if (parts.length === 0) return bytes;
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])) });
}

/** The sheets of a document without what is no cell of theirs. */
export function cellsAlone(xml: string): string {
  return withoutLinked(withoutDrawings(xml));
}

function withoutLinked(xml: string): string {
  const [open, close] = LINKED;
  const start = xml.indexOf(open);
  const end = start < 0 ? -1 : xml.indexOf(close, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + close.length);
}

/**
 * Cells without the pictures, boxes and shapes that stand in them: the library takes a shape's words for the cell's, and the cell's away
 * where a picture or a box follows them (findings/sheetjs-ods-a-picture-takes-the-offices-name.sh). Left as it is where the tags do not pair.
 */
function withoutDrawings(xml: string): string {
  let kept = "";
  let end = 0;
  let depth = 0;
  for (const { 0: tag, 1: slash, index } of xml.matchAll(OF_DRAWING)) {
    if (depth === 0) kept += xml.slice(end, index);
    if (slash === "/") depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth < 0) return xml;
    end = index + tag.length;
  }
  return depth === 0 ? kept + xml.slice(end) : xml;
}
