import { read, write, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import type { Converted, LegacyKind } from "../../ports/convert-file";
import { markupText } from "./markup-text";
import { pagesOfMhtml } from "./mhtml";
import { cellsAlone, readablePackage } from "./open-document";
import { withPlainTags } from "./page-tags";

const READING: ParsingOptions = { cellNF: true, cellFormula: true, cellStyles: true };
/** Sheets are named in Excel with at most so many letters. */
const LONGEST_NAME = 31;

/**
 * The tables of an older file as an .xlsx, with their formulas, formats of numbers, merged and hidden cells; without their looks. The file is to blame for
 * whatever the library throws.
 */
export function toXlsx(bytes: Uint8Array, kind: LegacyKind): Converted {
  try {
    const book = bookOf(bytes, kind);
    if (book.SheetNames.length === 0) return { reason: "file-damaged" };
    const xlsx: unknown = write(book, { type: "array", bookType: "xlsx", compression: true, cellStyles: true });
    return xlsx instanceof ArrayBuffer ? { xlsx: new Uint8Array(xlsx) } : { reason: "file-damaged" };
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return { reason: isLocked ? "file-encrypted" : "file-damaged" };
  }
}

function bookOf(bytes: Uint8Array, kind: LegacyKind): WorkBook {
  if (kind === "html") return pageBook([markupText(bytes)]);
  if (kind === "mhtml") return pageBook(pagesOfMhtml(bytes));
  if (kind === "xml-2003") return read(markupText(bytes), { ...READING, type: "string" });
  if (kind === "fods") return read(cellsAlone(markupText(bytes)), { ...READING, type: "string" });
  return read(kind === "ods" ? readablePackage(bytes) : bytes, { ...READING, type: "array" });
}

/** Cells of pages stay texts: only the reader of counts knows that «1.234» is no fraction. */
function pageBook(pages: readonly string[]): WorkBook {
  const book: WorkBook = { SheetNames: [], Sheets: {} };
  for (const page of pages) {
    const { SheetNames, Sheets } = read(withPlainTags(page), { ...READING, type: "string", raw: true });
    for (const name of SheetNames) {
      const sheet = Sheets[name];
      if (sheet === undefined) continue;
      const free = freeName(name, book.SheetNames);
      book.SheetNames.push(free);
      book.Sheets[free] = sheet;
    }
  }
  return book;
}

function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name.slice(0, LONGEST_NAME - 4)} ${number}`;
    if (!taken.includes(free)) return free;
  }
}
