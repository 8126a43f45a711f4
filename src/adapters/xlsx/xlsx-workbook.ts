import type { Grid } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { isRefusal, refuse } from "../../ports/refusal";
import type {
  ChangeLog,
  CopyableWorkbook,
  FileEdit,
  NextSheet,
  NextSheetCopy,
  RecordSheet,
} from "../../ports/copy-workbook";
import type { SheetRef } from "../../ports/workbook";
import { copyWithRecordSheet, copyXlsx, type CopySource } from "./copy/copy-xlsx";
import { copyNextSheet } from "./copy/next-sheet";
import { readPart } from "../package/inflate-part";
import { readRepeatedPart } from "../package/repeated-part";
import { MAX_INFLATED, MAX_SMALL_PART } from "../package/limits";
import { readSharedStrings } from "./cells/shared-strings";
import { readSheet } from "./cells/sheet-cells";
import type { CellKinds } from "./cells/styles";
import { readStyles } from "./cells/styles";
import type { SheetPart, WorkbookParts } from "./workbook-parts";
import { readWorkbookParts } from "./workbook-parts";
import { damaged, orRefusal, FileFault } from "../package/file-fault";
import type { ZipPackage } from "../package/zip-package";
import { readZip } from "../package/zip-package";

/** Reads the list of sheets; the sheets themselves are inflated when they are asked for. */
export function openXlsx(bytes: Uint8Array, file: string): CopyableWorkbook {
  const zip = readZip(bytes);
  refuseOtherPackages(zip);
  return new XlsxWorkbook(zip, readWorkbookParts(zip), file);
}

/** ZIP packages that are something else, named so that the user knows which file was taken by mistake. */
const OTHER_PACKAGES = {
  "word/document.xml": "docx",
  "ppt/presentation.xml": "pptx",
  "xl/workbook.bin": "xlsb",
  "content.xml": "opendocument",
} as const;

function refuseOtherPackages(zip: ZipPackage): void {
  for (const [part, found] of Object.entries(OTHER_PACKAGES))
    if (zip.entries.has(part)) throw new FileFault("file-not-a-workbook", { found });
  const isOffice =
    zip.entries.has("[content_types].xml") || [...zip.entries.keys()].some((path) => path.startsWith("xl/"));
  if (!isOffice) throw new FileFault("file-not-a-workbook", { found: "zip" });
}

class XlsxWorkbook implements CopyableWorkbook {
  private sharedStrings: readonly string[] | null = null;
  private cellKinds: CellKinds | null = null;
  /** By lower-cased name; null while it is being read. */
  private readonly referred = new Map<string, Grid | null>();

  constructor(
    private readonly zip: ZipPackage,
    private readonly parts: WorkbookParts,
    private readonly file: string,
  ) {}

  get isSigned(): boolean {
    return [...this.zip.entries.keys()].some((path) => path.startsWith("_xmlsignatures/"));
  }

  sheets(): Promise<readonly SheetRef[]> {
    return Promise.resolve(this.parts.sheets.map(({ name }) => ({ name })));
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    const found = this.find(sheet.name);
    const known = this.referred.get(sheet.name.normalize("NFC").toLowerCase());
    if (known !== undefined && known !== null) return Promise.resolve(known);
    return Promise.resolve(
      isRefusal(found)
        ? found
        : orRefusal(this.file, () => this.gridOf(found, this.partBytes(found.part, MAX_INFLATED))),
    );
  }

  copyWith(edits: readonly FileEdit[], log?: ChangeLog): Promise<Uint8Array | Refusal> {
    const missing = edits.map(({ sheet }) => this.find(sheet)).find(isRefusal);
    if (missing !== undefined) return Promise.resolve(missing);
    return Promise.resolve(orRefusal(this.file, () => copyXlsx(this.source(), edits, log ?? null)));
  }

  copyWithNext(next: NextSheet): Promise<NextSheetCopy | Refusal> {
    const found = this.find(next.sheet);
    if (isRefusal(found)) return Promise.resolve(found);
    return Promise.resolve(orRefusal(this.file, () => copyNextSheet(this.source(), next)));
  }

  copyWithRecord(record: RecordSheet): Promise<Uint8Array | Refusal> {
    return Promise.resolve(orRefusal(this.file, () => copyWithRecordSheet(this.source(), record)));
  }

  private source(): CopySource {
    const { zip, parts } = this;
    return { zip, parts, grid: (sheet, bytes) => this.gridOf(sheet, bytes), kinds: () => this.kinds() };
  }

  private find(sheet: string): SheetPart | Refusal {
    const wanted = sheet.normalize("NFC");
    const found = this.parts.sheets.find(({ name }) => name.normalize("NFC") === wanted);
    if (found !== undefined) return found;
    const isOther = this.parts.otherTabs.some((name) => name.normalize("NFC") === wanted);
    return refuse(isOther ? "sheet-not-cells" : "sheet-missing", {
      file: this.file,
      sheet,
      sheets: this.parts.sheets.map(({ name }) => name),
    });
  }

  private kinds(): CellKinds {
    return (this.cellKinds ??= this.readKinds(this.parts.styles));
  }

  private gridOf({ name, part }: SheetPart, bytes: Uint8Array): Grid {
    return readSheet(bytes, {
      sheet: name,
      part,
      isDate1904: this.parts.isDate1904,
      sharedStrings: () =>
        (this.sharedStrings ??= this.readList(this.parts.sharedStrings, MAX_INFLATED, readSharedStrings)),
      cellKinds: () => this.kinds(),
      results: {
        computesAsShown: this.parts.computesAsShown,
        asksForResults: this.parts.asksForResults,
        sheet: (other) => this.referredSheet(other, name),
      },
    });
  }

  /** A sheet that a formula of another one refers to. Circles end at the sheet that is being read. */
  private referredSheet(name: string, from: string): Grid | null {
    const wanted = name.normalize("NFC").toLowerCase();
    const known = this.referred.get(wanted);
    if (known !== undefined) return known;
    const found = this.parts.sheets.find((sheet) => sheet.name.normalize("NFC").toLowerCase() === wanted);
    if (found === undefined || found.name === from) return null;
    this.referred.set(wanted, null);
    // A damaged sheet is named when it is read itself; what refers to it cannot be computed.
    const grid = orRefusal(this.file, () => this.gridOf(found, this.partBytes(found.part, MAX_INFLATED)));
    if (isRefusal(grid)) return null;
    this.referred.set(wanted, grid);
    return grid;
  }

  /** A book without the part has an empty list; one that names a part it does not hold is damaged. */
  private readList<Item>(
    part: string | null,
    limit: number,
    read: (bytes: Uint8Array, part: string) => readonly Item[],
  ): readonly Item[] {
    return part === null ? [] : read(this.partBytes(part, limit), part);
  }

  private readKinds(part: string | null): CellKinds {
    if (part === null) return [];
    const kinds = readRepeatedPart(this.zip, part, MAX_SMALL_PART, readStyles);
    if (kinds === null) throw damaged(part, "missing part");
    return kinds;
  }

  private partBytes(part: string, limit: number): Uint8Array {
    const bytes = readPart(this.zip, part, limit);
    if (bytes === null) throw damaged(part, "missing part");
    return bytes;
  }
}
