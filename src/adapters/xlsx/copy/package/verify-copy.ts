import { FileFault } from "../../../package/file-fault";
import { readPart } from "../../../package/inflate-part";
import { MAX_INFLATED } from "../../../package/limits";
import { asUtf8 } from "../../../package/part-text";
import { readZip } from "../../../package/zip-package";
import { END_OF_PART, MarkupScanner } from "../../markup/markup-scanner";
import { readWorkbookParts } from "../../workbook-parts";
import { partElements } from "./part-elements";

/** Lists of parts and workbook.xml stay below; sheets beyond are only held against XML's own grammar. */
const SMALL = 2_000_000;

/**
 * Reads the changed parts of a copy as a strict program does: every part there and whole, every tag closed, every prefix
 * declared where it is used. A copy that fails is not handed out.
 *
 * @param changed paths of the parts that differ from the original's
 * @throws FileFault where the copy is not sound
 */
export function verifyCopy(copy: Uint8Array, changed: readonly string[], sheets: number): void {
  try {
    const zip = readZip(copy);
    const parts = readWorkbookParts(zip);
    if (parts.sheets.length !== sheets) throw unsound("sheets");
    for (const path of changed) {
      const bytes = readPart(zip, path, MAX_INFLATED);
      if (bytes === null) throw unsound(path);
      const utf8 = asUtf8(bytes);
      if (utf8.length <= SMALL) refuseUndeclared(utf8, path);
      else {
        const scanner = new MarkupScanner(utf8, path);
        while (scanner.next() !== END_OF_PART);
      }
    }
  } catch (error) {
    if (error instanceof FileFault && error.reason !== "copy-unsound") throw unsound(String(error.about["part"] ?? ""));
    throw error;
  }
}

function unsound(part: string): FileFault {
  return new FileFault("copy-unsound", { part });
}

function refuseUndeclared(bytes: Uint8Array, part: string): void {
  /** By depth: the prefixes that the open elements declare. */
  const declared: string[][] = [["xml", "xmlns", ""]];
  for (const { prefix, depth, attributes } of partElements(bytes, part)) {
    declared.length = depth;
    declared.push(attributes.flatMap(({ name }) => (name.startsWith("xmlns:") ? [name.slice(6)] : [])));
    const used = [
      prefix.replace(/:$/, ""),
      ...attributes.map(({ name }) => (name.includes(":") ? name.split(":", 1) : [""])[0] ?? ""),
    ];
    const known = new Set(declared.flat());
    if (used.some((name) => !known.has(name))) throw unsound(part);
  }
}
