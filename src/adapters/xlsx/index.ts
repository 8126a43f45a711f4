import type { CopyableWorkbook } from "../../ports/copy-workbook";
import type { Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { fileKind } from "./file-kind";
import { openText, pastedCells } from "./text/text-workbook";
import { orRefusal } from "../package/file-fault";
import { openXlsx } from "./xlsx-workbook";

/**
 * Opens an .xlsx, .xlsm or .csv from its bytes, told apart by content. Runs in browsers and Node alike.
 *
 * @param fileName only named in refusals, and the sheet's name of a .csv
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): CopyableWorkbook | Refusal {
  return orRefusal(fileName, () => (fileKind(bytes) === "zip" ? openXlsx(bytes, fileName) : openText(bytes, fileName)));
}

/** The cells that Excel or WPS put on the clipboard as text, as a workbook of one sheet starting at A1. */
export function pastedWorkbook(text: string): WorkbookPort {
  return pastedCells(text);
}
