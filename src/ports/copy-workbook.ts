import type { CellRef, CellValue } from "../core";
import type { Refusal } from "./refusal";
import type { WorkbookPort } from "./workbook";

/** One count put into one cell of a copy: only if the cell holds what was expected. */
export interface FileEdit {
  readonly sheet: string;
  readonly at: CellRef;
  /**
   * As {@link WorkbookPort.read} gives it; null is an empty cell. A table remembers counts, not how they were written:
   * compare with the core's `readsSame`, so that 1902 is also the text "1.902".
   */
  readonly expected: CellValue;
  readonly next: number;
  /** The cell holds a formula, and the user agreed that a constant takes its place; without it the copy is refused (`cell-holds-formula`). */
  readonly replacesFormula?: boolean;
}

/** What one cell of a sheet holds in its next period: a count, words, or nothing. */
export interface CellChange extends Pick<FileEdit, "at" | "expected" | "replacesFormula"> {
  readonly next: number | string | null;
}

/** A sheet that begins its next period. */
export interface NextSheet {
  readonly sheet: string;
  /** Null: it keeps its name. */
  readonly name: string | null;
  readonly changes: readonly CellChange[];
  /** instead: the sheet itself is changed · beside: a changed copy of it becomes the last sheet. */
  readonly place: "instead" | "beside";
}

/** The bytes of a copy with such a sheet. */
export interface NextSheetCopy {
  readonly bytes: Uint8Array;
  /** Its name in the copy: the old one where other parts of the file call the sheet by it. */
  readonly sheet: string;
  /** What only the old sheet keeps: pictures, notes, tables, pivot tables. */
  readonly leftBehind: boolean;
}

/** One line of the change log: what was changed, where, and why, in the user's words. */
export interface ChangeLogRow {
  /** When, as the door writes it: `22/11/2025 06:10`. The use cases know no clock. */
  readonly when: string;
  readonly sheet: string;
  /** `H12` */
  readonly cell: string;
  /** The row's unit as the table names it, "" where it has none. */
  readonly unit: string;
  /** What the cell held: a number as a number, anything else as the words that the user saw, null where it was empty. */
  readonly before: number | string | null;
  readonly after: number;
  readonly why: string;
}

export type ChangeLog = readonly ChangeLogRow[];

/** A sheet that keeps something for programs, out of the user's sight: rows of texts, each at most 32,767 characters. */
export interface RecordSheet {
  /** Numbered where the book has one of that name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A workbook from a file, which is never written itself: changes make a copy. */
export interface CopyableWorkbook extends WorkbookPort {
  /** The file carries a digital signature, which no changed copy can keep. */
  readonly isSigned?: boolean;
  /** What the file was before it was converted to be read: its copies are .xlsx files. */
  readonly convertedFrom?: string;
  /**
   * The bytes of a copy with these cells changed, all or none; everything else in the file stays as it is.
   *
   * @param log appended to the copy as a sheet; left out where the file cannot hold a second sheet (.csv)
   */
  copyWith(edits: readonly FileEdit[], log?: ChangeLog): Promise<Uint8Array | Refusal>;
  /** A copy in which a sheet has begun its next period; a file of one sheet is changed in place. */
  copyWithNext(next: NextSheet): Promise<NextSheetCopy | Refusal>;
  /** A copy with one more sheet, very hidden, behind the last; refused where the file cannot hold a second sheet (.csv). */
  copyWithRecord(record: RecordSheet): Promise<Uint8Array | Refusal>;
}
