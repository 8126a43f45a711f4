import type { Grid } from "../../core";
import type { CopyableWorkbook } from "../../ports/copy-workbook";
import type { MakeWorkbook } from "../../ports/new-workbook";
import type { DocumentPort } from "../../ports/document";
import type { OfficeStore } from "../../ports/report-memory";
import type { ReadText } from "../../ports/text-source";
import type { Refusal } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";
import { isSealedSheet } from "../../usecases/seal/seal-sheets";
import type { DraftWorkbook } from "./draft-workbook";

/** A workbook on the page: its name, its sheets (each read at most once), and the corrections laid over it. */
export interface OpenedBook {
  readonly name: string;
  readonly port: DraftWorkbook;
  readonly sheets: readonly SheetRef[];
  /** What makes a copy of the file, and the file's name; null where there is no file (pasted cells). */
  readonly file: OpenedFile | null;
  /** Set for the page's own sample: as it is, or with one figure that was mistyped on purpose. */
  readonly sample?: "right" | "mistyped";
}

export interface OpenedFile {
  readonly name: string;
  readonly copyable: CopyableWorkbook;
}

/** What the entry gives the page: how files, pasted cells and the sample become workbooks, and reports documents. */
export interface Sources {
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<WorkbookPort | Refusal>;
  readonly openCells: (text: string) => Promise<WorkbookPort | Refusal>;
  /** Makes new workbooks: a part of its own, fetched when it is first needed. */
  readonly makeWorkbook: () => Promise<MakeWorkbook | Refusal>;
  readonly documents: DocumentPort;
  /** What the browser keeps of offices, with the user's consent. */
  readonly offices: OfficeStore;
  readonly readText: ReadText;
  readonly sample: () => Promise<{ readonly bytes: Uint8Array; readonly name: string } | Refusal>;
}

/** @param fileName null for pasted cells: what is corrected in them is handed back, not saved */
export async function opened(port: WorkbookPort, name: string, fileName: string | null): Promise<OpenedBook> {
  const kept = remembering(port);
  const file = fileName !== null && isCopyable(port) ? { name: fileName, copyable: port } : null;
  // What we keep for ourselves is nothing to look at.
  const sheets = (await kept.sheets()).filter((sheet) => !isSealedSheet(sheet));
  // In the part that read the file: it is there.
  const { DraftWorkbook: Draft } = await import(/* webpackChunkName: "files" */ "./draft-workbook");
  return { name, port: new Draft(kept), sheets, file };
}

/** How many corrected cells would be lost with this book; the sample holds nothing of the user's. */
export function unsavedCells(book: OpenedBook | null): number {
  return book === null || book.sample !== undefined ? 0 : book.port.unsaved();
}

export function isCopyable(port: WorkbookPort): port is CopyableWorkbook {
  return "copyWith" in port;
}

/** The grid and the checks read the same sheets: parsing 100,000 rows twice would be felt. */
function remembering(port: WorkbookPort): WorkbookPort {
  const grids = new Map<string, Promise<Grid | Refusal>>();
  let sheets: Promise<readonly SheetRef[]> | null = null;
  return {
    sheets: () => (sheets ??= port.sheets()),
    read: (sheet) => {
      const known = grids.get(sheet.name);
      if (known !== undefined) return known;
      const reading = port.read(sheet);
      grids.set(sheet.name, reading);
      return reading;
    },
  };
}
