import type { Grid } from "../../../core";
import type { Refusal } from "../../../ports/refusal";
import { refuse } from "../../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../../ports/workbook";
import type { CellChange, CopyableWorkbook, FileEdit, NextSheet, NextSheetCopy } from "../../../ports/copy-workbook";
import { copyTextFile } from "../copy/copy-text";
import { MAX_INFLATED } from "../../package/limits";
import { decodeText, type DecodedText } from "../../package/text-encoding";
import { readSeparated, readSeparatorHint, sniffSeparator } from "./separated-text";
import { orRefusal, FileFault } from "../../package/file-fault";

const WORKBOOK_NAME = /\.xls[xmb]?$/i;

/** A .csv, or Excel's «Unicode Text»: one sheet, named after the file. */
export function openText(bytes: Uint8Array, file: string): CopyableWorkbook {
  if (bytes.length > MAX_INFLATED)
    throw new FileFault("file-too-large", { limit: MAX_INFLATED / 1_000_000, unit: "MB" });
  const { text, partsTones, encode } = decode(bytes);
  if (holdsControls(text)) throw new FileFault("file-not-a-workbook", { found: "binary" });
  if (text.trim() === "") throw new FileFault("file-empty");
  if (/^\s*<[!?a-z]/i.test(text))
    throw new FileFault("file-not-a-workbook", { found: /^\s*<\?xml/i.test(text) ? "xml" : "html" });
  const hint = readSeparatorHint(text);
  const separator = hint?.separator ?? sniffSeparator(text);
  const table = hint?.rest ?? text;
  const name = sheetName(file);
  // A text without any cells under a workbook's name is a broken download, not a table of one column.
  if (separator === null && WORKBOOK_NAME.test(file)) throw new FileFault("file-not-a-workbook", { found: "text" });
  const lead = text.slice(0, text.length - table.length);
  return new TextFile(
    name,
    file,
    () => readSeparated(partsTones ? table.normalize("NFC") : table, separator ?? ";", name),
    (edits, grid) => encode(lead + copyTextFile(table, separator ?? ";", edits, grid)),
  );
}

/** What the clipboard of Excel or WPS holds: cells between tabs, quoted where they hold line breaks. */
export function pastedCells(text: string): WorkbookPort {
  const name = "Ô đã dán";
  return new TextWorkbook(name, name, () => readSeparated(text, "\t", name));
}

class TextWorkbook implements WorkbookPort {
  constructor(
    protected readonly sheetName: string,
    protected readonly file: string,
    protected readonly readCells: () => Grid,
  ) {}

  sheets(): Promise<readonly SheetRef[]> {
    return Promise.resolve([{ name: this.sheetName }]);
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    if (sheet.name.normalize("NFC") === this.sheetName.normalize("NFC"))
      return Promise.resolve(orRefusal(this.file, this.readCells));
    return Promise.resolve(this.missing(sheet.name));
  }

  protected missing(sheet: string): Refusal {
    return refuse("sheet-missing", { file: this.file, sheet, sheets: [this.sheetName] });
  }
}

class TextFile extends TextWorkbook implements CopyableWorkbook {
  constructor(
    name: string,
    file: string,
    readCells: () => Grid,
    private readonly copy: (edits: readonly CellChange[], grid: Grid) => Uint8Array,
  ) {
    super(name, file, readCells);
  }

  copyWith(edits: readonly FileEdit[]): Promise<Uint8Array | Refusal> {
    return Promise.resolve(
      orRefusal(this.file, () => {
        const grid = this.readCells();
        const elsewhere = edits.find(({ sheet }) => sheet.normalize("NFC") !== grid.sheet.normalize("NFC"));
        return elsewhere === undefined ? this.copy(edits, grid) : this.missing(elsewhere.sheet);
      }),
    );
  }

  /** The sheet bears the file's name: the copy's own file gives it another. */
  copyWithNext({ sheet, changes }: NextSheet): Promise<NextSheetCopy | Refusal> {
    if (sheet.normalize("NFC") !== this.sheetName.normalize("NFC")) return Promise.resolve(this.missing(sheet));
    return Promise.resolve(
      orRefusal(this.file, () => ({ bytes: this.copy(changes, this.readCells()), sheet, leftBehind: false })),
    );
  }

  copyWithRecord(): Promise<Refusal> {
    return Promise.resolve(refuse("seal-needs-sheets", { file: this.file }));
  }
}

function decode(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded !== null) return decoded;
  throw bytes.subarray(0, 4096).includes(0)
    ? new FileFault("file-not-a-workbook", { found: "binary" })
    : new FileFault("file-not-utf8");
}

function sheetName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return name.replace(/\.[^.]*$/, "") || name;
}

/** Characters that no table holds: a picture or program that happens to be valid text. Tab to carriage return are fine. */
function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) return true;
  }
  return false;
}
