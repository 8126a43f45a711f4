import type { CellRef } from "../../../../core";
import type { ChangeLog } from "../../../../ports/copy-workbook";
import { readPart } from "../../../package/inflate-part";
import { MAX_SMALL_PART } from "../../../package/limits";
import { asUtf8, inEncodingOf } from "../../../package/part-text";
import { damaged, FileFault } from "../../../package/file-fault";
import { folderOf, relationsPath, resolveTarget, type WorkbookParts } from "../../workbook-parts";
import type { ZipPackage } from "../../../package/zip-package";
import { withoutCells } from "./calc-chain";
import { addedSheetName, logSheet } from "../log-sheet";
import { changedList, newSheetRelation, type ListChange } from "./part-lists";
import type { NewTab, WorkbookPart } from "./patch-workbook";
import { verifyCopy } from "./verify-copy";
import { copyZip } from "./zip-copy";

const CONTENT_TYPES = "[Content_Types].xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The parts of a copy that differ from the original's. */
export class PackageDraft {
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly added: { path: string; bytes: Uint8Array }[] = [];

  constructor(
    private readonly zip: ZipPackage,
    private readonly parts: WorkbookParts,
  ) {}

  /** A small part as it will be in the copy, in UTF-8. */
  read(path: string): Uint8Array {
    return asUtf8(this.replaced.get(path.toLowerCase()) ?? this.original(path));
  }

  replace(path: string, bytes: Uint8Array): void {
    this.replaced.set(path.toLowerCase(), bytes);
  }

  /** Cells that hold no formula any more leave the order of calculation: Excel takes one that stays there for damage. */
  dropFromCalculation(gone: readonly { readonly sheetId: string; readonly at: CellRef }[]): void {
    const { calcChain } = this.parts;
    if (gone.length === 0 || calcChain === null || !this.zip.entries.has(calcChain.toLowerCase())) return;
    const left = withoutCells(this.read(calcChain), calcChain, gone);
    if (left !== null) {
      this.replace(calcChain, inEncodingOf(this.original(calcChain), left));
      return;
    }
    this.dropOrderOfCalculation();
  }

  /** Without the order of calculation Excel finds it anew. */
  dropOrderOfCalculation(): void {
    const { calcChain } = this.parts;
    if (calcChain === null || !this.zip.entries.has(calcChain.toLowerCase())) return;
    const isChain = (target: string | null): boolean =>
      target !== null && target.toLowerCase() === calcChain.toLowerCase();
    const folder = folderOf(this.parts.path);
    this.removed.add(calcChain.toLowerCase());
    this.change(CONTENT_TYPES, "Override", {
      remove: (attribute) => isChain(attribute("PartName")?.replace(/^\//, "") ?? null),
    });
    this.change(relationsPath(this.parts.path), "Relationship", {
      remove: (attribute) => isChain(resolveTarget(folder, attribute("Target") ?? "")),
    });
  }

  /** Writes workbook.xml where formulas are to be computed anew or a log is wanted. */
  finishWorkbook(
    workbook: WorkbookPart,
    { recalculate, log }: { readonly recalculate: boolean; readonly log: ChangeLog | null },
  ): void {
    if (!recalculate && log === null) return;
    const sheet =
      log === null
        ? null
        : this.addSheet(workbook, addedSheetName(workbook.tabs().names), logSheet(log, workbook.namespace));
    this.writeWorkbook(workbook.patched({ recalculate, sheet }));
  }

  /** @param bytes workbook.xml in UTF-8 */
  writeWorkbook(bytes: Uint8Array): void {
    const { path } = this.parts;
    this.replace(path, inEncodingOf(this.original(path), bytes));
  }

  /** @throws FileFault where a strict program would not open what came out */
  copy(): Uint8Array {
    const { replaced, removed, added } = this;
    const copy = copyZip(this.zip, { replaced, removed, added });
    const changed = [...replaced.keys()].filter((path) => !removed.has(path));
    verifyCopy(copy, [...changed, ...added.map(({ path }) => path)], this.parts.sheets.length + added.length);
    return copy;
  }

  /** A worksheet that workbook.xml has yet to list. */
  addSheet(workbook: WorkbookPart, name: string, bytes: Uint8Array): NewTab {
    if (workbook.isLocked) throw new FileFault("sheets-locked");
    const relations = relationsPath(this.parts.path);
    const { freeId } = workbook.tabs();
    const { id: relation, type } = newSheetRelation(this.read(relations), relations);
    const part = this.freePart();
    const path = folderOf(this.parts.path) + part;
    this.added.push({ path, bytes });
    this.change(CONTENT_TYPES, "Override", { add: { PartName: `/${path}`, ContentType: SHEET_TYPE } });
    this.change(relations, "Relationship", { add: { Id: relation, Type: type, Target: part } });
    return { name, id: freeId, relation };
  }

  /** Numbered like the others: some readers know worksheets by such names only. */
  private freePart(): string {
    for (let number = this.parts.sheets.length + 1; ; number += 1) {
      const part = `worksheets/sheet${number}.xml`;
      if (!this.zip.entries.has((folderOf(this.parts.path) + part).toLowerCase())) return part;
    }
  }

  private change(path: string, entry: string, change: ListChange): void {
    const original = this.replaced.get(path.toLowerCase()) ?? this.original(path);
    this.replace(path, inEncodingOf(original, changedList(asUtf8(original), path, entry, change)));
  }

  private original(path: string): Uint8Array {
    const bytes = readPart(this.zip, path, MAX_SMALL_PART);
    if (bytes === null) throw damaged(path, "missing part");
    return bytes;
  }
}
