import type { NextSheet, NextSheetCopy } from "../../../ports/copy-workbook";
import { decodeUtf8 } from "../../package/decode-text";
import { damaged, FileFault } from "../../package/file-fault";
import { readPart } from "../../package/inflate-part";
import { MAX_INFLATED } from "../../package/limits";
import { asUtf8, inEncodingOf } from "../../package/part-text";
import { escapeMarkup } from "../markup/entities";
import { END_OF_PART, MarkupScanner, OPEN } from "../markup/markup-scanner";
import type { SheetPart } from "../workbook-parts";
import { patchSheets, type CopySource } from "./copy-xlsx";
import { PackageDraft } from "./package/package-draft";
import { WorkbookPart } from "./package/patch-workbook";
import { spliced, type Splice } from "./splices";

/** Parts of a sheet that lead to other parts, which belong to one sheet alone. */
const LEFT_BEHIND = [
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "customSheetViews",
  "extLst",
];
/** Parts that name sheets for people, or hold texts that are no references. */
const NO_REFERENCES =
  /^(?:docprops\/|\[content_types\])|(?:^|\/)(?:workbook|sharedstrings|styles|calcchain)\.xml$|\.rels$/;

/**
 * The package in which a sheet has begun its next period: itself, or a copy of it as the last tab.
 *
 * @throws FileFault where a change cannot be made, or the new tab's name is taken
 */
export function copyNextSheet(source: CopySource, next: NextSheet): NextSheetCopy {
  const { zip, parts } = source;
  const draft = new PackageDraft(zip, parts);
  const workbook = new WorkbookPart(draft.read(parts.path), parts.path);
  const patched = patchSheets(
    source,
    workbook,
    next.changes.map((change) => ({ ...change, sheet: next.sheet })),
  );
  const index = parts.sheets.findIndex(({ name }) => name.normalize("NFC") === next.sheet.normalize("NFC"));
  const sheet = parts.sheets[index];
  if (sheet === undefined) throw damaged(parts.path, "no such sheet");
  if (next.place === "instead") {
    for (const [at, bytes] of patched.parts) draft.replace(parts.sheets[at]?.part ?? "", bytes);
    draft.dropFromCalculation(patched.unformulated);
    const name = next.name !== null && mayRename(source, workbook, sheet) ? next.name : sheet.name;
    draft.writeWorkbook(workbook.renamed(sheet.tab, sheet.name, name));
    return { bytes: draft.copy(), sheet: name, leftBehind: false };
  }
  const name = next.name ?? sheet.name;
  if (workbook.tabs().names.has(name.toLowerCase())) throw new FileFault("next-name-taken", { sheet: name });
  const whole = patched.parts.get(index) ?? partBytes(source, sheet.part);
  const alone = standingAlone(asUtf8(whole), sheet.part);
  const tab = draft.addSheet(workbook, name, inEncodingOf(whole, alone.bytes));
  draft.dropOrderOfCalculation();
  draft.writeWorkbook(workbook.withCopyOf(sheet.tab, sheet.name, tab));
  return { bytes: draft.copy(), sheet: name, leftBehind: alone.leftBehind };
}

/** A sheet that formulas, charts or pivot tables call by its name keeps it: only Excel renames them all. */
function mayRename({ zip }: CopySource, workbook: WorkbookPart, { name }: SheetPart): boolean {
  if (workbook.isLocked) return false;
  const written = escapeMarkup(name.replaceAll("'", "''")).toLowerCase();
  const calls = [`${written}!`, `${written}'!`, `sheet="${written}"`];
  return [...zip.entries.values()].every(({ path }) => {
    const lower = path.toLowerCase();
    if (!/\.(?:xml|vml)$/.test(lower) || NO_REFERENCES.test(lower)) return true;
    const bytes = readPart(zip, path, MAX_INFLATED);
    if (bytes === null) return true;
    const text = decodeUtf8(asUtf8(bytes), path).toLowerCase();
    return !calls.some((call) => text.includes(call));
  });
}

function partBytes({ zip }: CopySource, part: string): Uint8Array {
  const bytes = readPart(zip, part, MAX_INFLATED);
  if (bytes === null) throw damaged(part, "missing part");
  return bytes;
}

/** The sheet's markup without what leads to other parts, and not chosen: two chosen tabs would be typed into at once. */
function standingAlone(bytes: Uint8Array, part: string): { readonly bytes: Uint8Array; readonly leftBehind: boolean } {
  const scanner = new MarkupScanner(bytes, part);
  const splices: Splice[] = [];
  let leftBehind = false;
  for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
    if (token !== OPEN || scanner.depth === 1) continue;
    const start = scanner.tagStart;
    const isGone = LEFT_BEHIND.some((name) => scanner.isNamed(name));
    const isLinked = scanner.isNamed("hyperlinks") || scanner.isNamed("pageSetup");
    const isView = scanner.isNamed("sheetViews");
    scanner.passOver();
    const end = scanner.position;
    if (isGone) {
      leftBehind = true;
      splices.push({ start, end, text: "" });
    } else if (isLinked) {
      const cut = cutAttributes(bytes, start, end, /\s[\w.-]+:id\s*=\s*(?:"[^"]*"|'[^']*')/g);
      splices.push(...cut);
      leftBehind ||= cut.length > 0;
    } else if (isView) splices.push(...cutAttributes(bytes, start, end, /\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g));
  }
  return { bytes: spliced(bytes, splices), leftBehind };
}

function cutAttributes(bytes: Uint8Array, start: number, end: number, pattern: RegExp): readonly Splice[] {
  // One character a byte, so that places in the text are places in the part.
  const text = new TextDecoder("latin1").decode(bytes.subarray(start, end));
  return [...text.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: "",
  }));
}
