import type { Converter, LegacyKind } from "../../ports/convert-file";
import type { CopyableWorkbook } from "../../ports/copy-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { openWorkbook } from "../xlsx";
import { containerLength } from "./container-length";
import { legacyKind, orNull } from "./legacy-kind";

/**
 * Opens any file that holds a table, told apart by content: what {@link openWorkbook} opens, and .xls, .xlsb, .ods, .fods,
 * HTML, MHTML and XML 2003 under whatever name. The copies of these are .xlsx files.
 */
export async function openFile(
  given: Uint8Array,
  fileName: string,
  convert: Converter,
): Promise<CopyableWorkbook | Refusal> {
  const bytes = withoutTextMark(given);
  const kind = orNull(() => legacyKind(bytes));
  if (kind === null) return openWorkbook(bytes, fileName);
  if (kind === "biff" && !isBare(bytes) && bytes.length < containerLength(bytes))
    return refuse("file-truncated", { file: fileName });
  const converted = await convert(bytes, kind);
  if ("reason" in converted)
    return refuse(converted.reason, { file: fileName, ...(kind === "ods" ? { found: kind } : {}) });
  const book = openWorkbook(converted.xlsx, fileName);
  return isRefusal(book) ? book : new ConvertedWorkbook(book, kind);
}

/** Programs that take every download for a text put its mark before the package. */
function withoutTextMark(bytes: Uint8Array): Uint8Array {
  return MARKED_PACKAGE.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
}

const MARKED_PACKAGE = [0xef, 0xbb, 0xbf, 0x50, 0x4b, 0x03, 0x04];

/** Written by Excel 2 to 95 without a container. */
function isBare(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09;
}

/** An older file, read over its conversion. */
class ConvertedWorkbook implements CopyableWorkbook {
  constructor(
    private readonly book: CopyableWorkbook,
    readonly convertedFrom: LegacyKind,
  ) {}

  readonly sheets: CopyableWorkbook["sheets"] = () => this.book.sheets();
  readonly read: CopyableWorkbook["read"] = (sheet) => this.book.read(sheet);
  readonly copyWith: CopyableWorkbook["copyWith"] = (edits, log) => this.book.copyWith(edits, log);
  readonly copyWithNext: CopyableWorkbook["copyWithNext"] = (next) => this.book.copyWithNext(next);
  readonly copyWithRecord: CopyableWorkbook["copyWithRecord"] = (record) => this.book.copyWithRecord(record);
}
