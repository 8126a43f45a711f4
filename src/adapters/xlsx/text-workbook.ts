import type { Grid } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { refuse } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import { decodeStrictly } from "./decode-text";
import { MAX_INFLATED } from "./limits";
import { readSeparated, readSeparatorHint, sniffSeparator } from "./separated-text";
import { orRefusal, WorkbookFault } from "./workbook-fault";

const WORKBOOK_NAME = /\.xls[xmb]?$/i;

/** A .csv, or Excel's «Unicode Text»: one sheet, named after the file. */
export function openText(bytes: Uint8Array, file: string): WorkbookPort {
  if (bytes.length > MAX_INFLATED) throw new WorkbookFault("file-too-large", { limit: MAX_INFLATED / 1_000_000, unit: "MB" });
  const text = decode(bytes);
  if (holdsControls(text)) throw new WorkbookFault("file-not-a-workbook", { found: "binary" });
  if (text.trim() === "") throw new WorkbookFault("file-empty");
  if (/^\s*<[!?a-z]/i.test(text)) throw new WorkbookFault("file-not-a-workbook", { found: /^\s*<\?xml/i.test(text) ? "xml" : "html" });
  const hint = readSeparatorHint(text);
  const separator = hint?.separator ?? sniffSeparator(text);
  const table = hint?.rest ?? text;
  const name = sheetName(file);
  // A text without any cells under a workbook's name is a broken download, not a table of one column.
  if (separator === null && WORKBOOK_NAME.test(file)) throw new WorkbookFault("file-not-a-workbook", { found: "text" });
  return new TextWorkbook(name, file, () => readSeparated(table, separator ?? ";", name));
}

/** What the clipboard of Excel or WPS holds: cells between tabs, quoted where they hold line breaks. */
export function pastedCells(text: string): WorkbookPort {
  const name = "Ô đã dán";
  return new TextWorkbook(name, name, () => readSeparated(text, "\t", name));
}

class TextWorkbook implements WorkbookPort {
  constructor(
    private readonly name: string,
    private readonly file: string,
    private readonly readCells: () => Grid,
  ) {}

  sheets(): Promise<readonly SheetRef[]> {
    return Promise.resolve([{ name: this.name }]);
  }

  read(sheet: SheetRef): Promise<Grid | Refusal> {
    if (sheet.name.normalize("NFC") === this.name.normalize("NFC")) return Promise.resolve(orRefusal(this.file, this.readCells));
    return Promise.resolve(refuse("sheet-missing", { file: this.file, sheet: sheet.name, sheets: [this.name] }));
  }
}

/** UTF-16 by its byte order mark, UTF-8 otherwise; nothing is guessed, because a wrong guess garbles names silently. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = decodeStrictly(new TextDecoder(encoding, { fatal: true }), bytes);
  if (text !== null) return text;
  throw bytes.subarray(0, 4096).includes(0) ? new WorkbookFault("file-not-a-workbook", { found: "binary" }) : new WorkbookFault("file-not-utf8");
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
