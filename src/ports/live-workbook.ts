import type { CellRef } from "../core";
import type { ChangeLog, FileEdit, NextSheet, RecordSheet } from "./copy-workbook";
import type { Refusal } from "./refusal";
import type { WorkbookPort } from "./workbook";

/** What a cell holds, as Excel's formula bar would take it in en-US: a number, a boolean, text, or `=…`. */
export interface CellContent {
  readonly formula: string | number | boolean;
  /** True for text that must stay text although it looks like a number, a date or a formula. */
  readonly text: boolean;
  readonly numberFormat: string;
}

/** One planned change of one cell: it is carried out only if the cell still holds what was expected. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly expected: CellContent;
  readonly next: CellContent;
  /** What taking the edit back writes, where that is not what was expected: a cell filled by a neighbour's formula was empty itself. */
  readonly before?: CellContent;
}

/** Undoes a set of edits by being applied in turn. */
export type UndoEdits = readonly CellEdit[];

/** Takes one change back to the exact previous content, format and formula, or says why not. */
export type TakeBack = () => Promise<null | Refusal>;

/** Adds a changed copy of a sheet behind it, all or nothing, in at most three round trips; its undo takes the sheet away unless somebody typed into it. */
export type AddNextSheet = (next: NextSheet & { readonly name: string }) => Promise<TakeBack | Refusal>;

/**
 * Adds a sheet that keeps something for programs, behind the last and very hidden, all or nothing, in at most three round
 * trips; its undo takes the sheet away unless somebody changed it.
 */
export type KeepRecord = (record: RecordSheet) => Promise<TakeBack | Refusal>;

/** The one cell that the user has selected; of several selected cells the first. */
export interface SelectedCell {
  readonly sheet: string;
  readonly at: CellRef;
  readonly content: CellContent;
  /** What the user sees in it, "" for an empty cell. */
  readonly shown: string;
  /** What stands between a function's arguments on this machine. */
  readonly separator: "," | ";";
}

/** A cell whose formula calls a custom function of ours. */
export interface FormulaCell extends ResultCell {
  readonly sheet: string;
  /** The other cells that the formula fills: they lose their contents with it. */
  readonly spilled: readonly ResultCell[];
}

/** A cell that shows a result of a formula. */
export interface ResultCell {
  readonly at: CellRef;
  readonly content: CellContent;
  /** Its present result: null while Excel has none, with what it shows instead. */
  readonly value: number | string | boolean | null;
  readonly shown: string;
}

export type MarkKind = "error" | "warning" | "undecided";

export interface CellToMark {
  readonly at: CellRef;
  readonly kind: MarkKind;
  /** What a note at the cell shall say; absent for no note. */
  readonly note?: string;
}

/** What a workbook that is open in Excel can do beyond being read. Each call is one action of at most three round trips. */
export interface LiveWorkbookPort extends WorkbookPort {
  /** The sheet in front when `sheets()` was last called; null on a chart sheet. */
  readonly inFront: string | null;
  /** Shows the sheet, selects the first cell and brings it into view. */
  select(cells: readonly [CellRef, ...CellRef[]], sheet: string): Promise<null | Refusal>;
  selectedCell(): Promise<SelectedCell | Refusal>;
  /** What the selected cells show, a line for each row; "" where they are empty. */
  selectedText(): Promise<string | Refusal>;
  /**
   * All or none; refuses when any cell no longer holds what was expected. A count given as a {@link FileEdit} keeps the
   * cell's number format, unless the format would make something else of a count (text, date, percentage).
   */
  apply(edits: readonly (CellEdit | FileEdit)[]): Promise<UndoEdits | Refusal>;
  /** Writes the log under what the log sheet `sheet` already holds; makes the sheet where it is missing. A sheet of that name that is no log is refused. */
  appendLog(sheet: string, log: ChangeLog): Promise<TakeBack | Refusal>;
  /** Cells with formulas of the given namespace, e.g. `TTHC`. */
  formulaCells(namespace: string): Promise<readonly FormulaCell[] | Refusal>;
  /**
   * Marks cells by a conditional format of our own, with a note where one is given: values, fills and notes of the user
   * stay as they are. Earlier marks go. Gives the cells that kept a note of the user's.
   */
  mark(sheet: string, cells: readonly CellToMark[]): Promise<readonly CellRef[] | Refusal>;
  /** Whether marks of ours are there, also from an earlier session. */
  marked(): Promise<boolean | Refusal>;
  /** Takes every mark and note of ours away again. */
  unmark(): Promise<null | Refusal>;
  /** Calls back after cells changed, sheets came, went or were renamed; the result stops it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  /** Calls back with the name of each sheet that the user turns to; the result stops it. */
  watchFront(turnedTo: (sheet: string) => void): Promise<() => Promise<void>>;
}
