import { FileFault } from "../../../package/file-fault";
import { readPart } from "../../../package/inflate-part";
import { MAX_INFLATED } from "../../../package/limits";
import { asUtf8 } from "../../../package/part-text";
import { readZip } from "../../../package/zip-package";
import { END_OF_PART, MarkupScanner, OPEN, TEXT } from "../../markup/markup-scanner";
import { readWorkbookParts } from "../../workbook-parts";

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
      refuseUnsound(asUtf8(bytes), path);
    }
  } catch (error) {
    if (error instanceof FileFault && error.reason !== "copy-unsound") throw unsound(String(error.about["part"] ?? ""));
    throw error;
  }
}

function unsound(part: string): FileFault {
  return new FileFault("copy-unsound", { part });
}

/** One pass over the bytes, making strings only where a prefix stands: of what a copy costs, this was more than half. */
function refuseUnsound(bytes: Uint8Array, part: string): void {
  const scanner = new MarkupScanner(bytes, part);
  /** Innermost last: a prefix with its colon, and the depth of the element that declares it. */
  const declared = [{ prefix: "xml:", depth: 0 }];
  for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
    if (token === OPEN || token === TEXT) scanner.refuseUnreadable(token);
    if (token !== OPEN) continue;
    while ((declared.at(-1)?.depth ?? 0) >= scanner.depth) declared.pop();
    const used = [scanner.prefix()];
    for (const name of scanner.prefixedAttributes()) {
      const colon = name.indexOf(":") + 1;
      if (name.startsWith("xmlns:")) declared.push({ prefix: `${name.slice(colon)}:`, depth: scanner.depth });
      else used.push(name.slice(0, colon));
    }
    if (used.some((prefix) => prefix !== "" && !declared.some((known) => known.prefix === prefix))) throw unsound(part);
  }
}
