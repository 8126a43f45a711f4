import { rowsOf } from "./model/area";
import type { Book } from "./model/book";
import { everything } from "./model/cell";
import { describedArea } from "./model/description";
import { clear, enter, merge } from "./model/enter";
import { deleteSheet, moveCells, renameSheet, shiftLines } from "./model/restructure";
import type { Sheet } from "./model/sheet";
import type { UndoStack } from "./model/undo";

/** The user's hands on a sheet: every act can be undone and raises Excel's events. */
export class UserSheet {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly undoStack: UndoStack,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** Types into one cell, or pastes rows with their top-left corner there. */
  set(
    address: string,
    entered: number | string | boolean | null | readonly (readonly (number | string | boolean | null)[])[],
  ): void {
    this.undoStack.remember();
    const at = describedArea(address);
    if (!Array.isArray(entered)) {
      enter(this.book, this.sheet, at, entered ?? "", "user");
      return;
    }
    const rows = entered as readonly (readonly unknown[])[];
    const area = { ...at, bottom: at.top + rows.length - 1, right: at.left + (rows[0]?.length ?? 1) - 1 };
    enter(
      this.book,
      this.sheet,
      area,
      rows.map((row) => row.map((value) => value ?? "")),
      "user",
    );
  }

  /** The Delete key. */
  clear(address: string): void {
    this.undoStack.remember();
    clear(this.book, this.sheet, describedArea(address), "Contents", "user");
  }

  merge(address: string): void {
    this.undoStack.remember();
    merge(this.book, this.sheet, describedArea(address), "user");
  }

  /** Inserts rows above a row, numbered as on the screen. */
  insertRows(row: number, count = 1): void {
    this.undoStack.remember();
    shiftLines(this.book, this.sheet, "row", row - 1, count, "user");
  }

  deleteRows(row: number, count = 1): void {
    this.undoStack.remember();
    shiftLines(this.book, this.sheet, "row", row - 1, -count, "user");
  }

  insertColumns(letters: string, count = 1): void {
    this.undoStack.remember();
    shiftLines(this.book, this.sheet, "column", describedArea(`${letters}:${letters}`).left, count, "user");
  }

  deleteColumns(letters: string, count = 1): void {
    this.undoStack.remember();
    shiftLines(this.book, this.sheet, "column", describedArea(`${letters}:${letters}`).left, -count, "user");
  }

  /** Cuts a block and pastes it with its top-left corner at `to`. */
  move(block: string, to: string): void {
    this.undoStack.remember();
    const target = describedArea(to);
    moveCells(this.book, this.sheet, describedArea(block), { row: target.top, column: target.left }, "user");
  }

  /** Hides the given rows, as a filter over `range` does. */
  filter(range: string, hiddenRows: readonly number[]): void {
    this.undoStack.remember();
    this.sheet.filter = describedArea(range);
    this.hideRows(hiddenRows);
  }

  hideRows(rows: readonly number[]): void {
    for (const row of rows) this.sheet.hiddenRows.add(row - 1);
    for (const row of rows)
      this.book.emit({
        is: "rows-hidden",
        sheet: this.sheet,
        area: { ...everything, top: row - 1, bottom: row - 1 },
        isHidden: true,
      });
  }

  rename(name: string): void {
    this.undoStack.remember();
    renameSheet(this.book, this.sheet, name);
  }

  /** Deleting a sheet cannot be undone, in Excel as here. */
  delete(): void {
    deleteSheet(this.book, this.sheet, "user");
    this.undoStack.forget();
  }

  protect(isProtected = true): void {
    this.sheet.isProtected = isProtected;
    this.book.emit({ is: "protection", sheet: this.sheet });
  }

  /** Clicks the sheet's tab. */
  activate(): void {
    this.book.activate(this.sheet);
  }

  select(address: string): void {
    this.book.select(this.sheet, describedArea(address));
  }

  /** How many rows a range has, for tests that walk it. */
  static rows(address: string): number {
    return rowsOf(describedArea(address));
  }
}
