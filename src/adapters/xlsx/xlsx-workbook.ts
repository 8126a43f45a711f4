import type { Grid } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { refuse } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import { readPart } from "./inflate-part";
import { MAX_INFLATED, MAX_SMALL_PART } from "./limits";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-cells";
import type { CellKinds } from "./styles";
import { readStyles } from "./styles";
import type { SheetPart, WorkbookParts } from "./workbook-parts";
import { readWorkbookParts } from "./workbook-parts";
import { damaged, orRefusal, WorkbookFault } from "./workbook-fault";
import type { ZipPackage } from "./zip-package";
import { readZip } from "./zip-package";

/** Reads the list of sheets; the sheets themselves are inflated when they are asked for. */
export function openXlsx(bytes: Uint8Array, file: string): WorkbookPort {
  const zip = readZip(bytes);
  refuseOtherPackages(zip);
  return new XlsxWorkbook(zip, readWorkbookParts(zip), file);
}

/** ZIP packages that are something else, named so that the user knows which file was taken by mistake. */
const OTHER_PACKAGES = { "word/document.xml": "docx", "ppt/presentation.xml": "pptx", "xl/workbook.bin": "xlsb", "content.xml": "opendocument" } as const;

function refuseOtherPackages(zip: ZipPackage): void {
  for (const [part, found] of Object.entries(OTHER_PACKAGES)) if (zip.entries.has(part)) throw new WorkbookFault("file-not-a-workbook", { found });
  const isOffice = zip.entries.has("[content_types].xml") || [...zip.entries.keys()].some((path) => path.startsWith("xl/"));
  if (!isOffice) throw new WorkbookFault("file-not-a-workbook", { found: "zip" });
}

class XlsxWorkbook implements WorkbookPort {
  private sharedStrings: readonly string[] | null = null;
  private cellKinds: CellKinds | null = null;

  constructor(
    private readonly zip: ZipPackage,
    private readonly parts: WorkbookParts,
    private readonly file: string,
  ) {}

  sheets(): Promise<readonly SheetRef[]> {
    return Promise.resolve(this.parts.sheets.map(({ name }) => ({ name })));
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    const wanted = sheet.name.normalize("NFC");
    const found = this.parts.sheets.find(({ name }) => name.normalize("NFC") === wanted);
    if (found !== undefined) return Promise.resolve(orRefusal(this.file, () => this.readPart(found)));
    const isOther = this.parts.otherTabs.some((name) => name.normalize("NFC") === wanted);
    const about = { file: this.file, sheet: sheet.name, sheets: this.parts.sheets.map(({ name }) => name) };
    return Promise.resolve(refuse(isOther ? "sheet-not-cells" : "sheet-missing", about));
  }

  private readPart({ name, part }: SheetPart): Grid {
    return readSheet(this.partBytes(part, MAX_INFLATED), {
      sheet: name,
      part,
      isDate1904: this.parts.isDate1904,
      sharedStrings: () => (this.sharedStrings ??= this.readList(this.parts.sharedStrings, MAX_INFLATED, readSharedStrings)),
      cellKinds: () => (this.cellKinds ??= this.readList(this.parts.styles, MAX_SMALL_PART, readStyles)),
    });
  }

  /** A book without the part has an empty list; one that names a part it does not hold is damaged. */
  private readList<Item>(part: string | null, limit: number, read: (bytes: Uint8Array, part: string) => readonly Item[]): readonly Item[] {
    return part === null ? [] : read(this.partBytes(part, limit), part);
  }

  private partBytes(part: string, limit: number): Uint8Array {
    const bytes = readPart(this.zip, part, limit);
    if (bytes === null) throw damaged(part, "missing part");
    return bytes;
  }
}
