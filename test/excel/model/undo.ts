import type { Book } from "./book";
import { everything } from "./cell";
import type { Sheet } from "./sheet";

interface Point {
  readonly sheets: readonly { readonly sheet: Sheet; readonly state: Sheet }[];
  readonly names: Book["names"];
}

/**
 * The undo stack of what was done by hand. A write of the add-in empties it: before ExcelApi 1.20 such writes cannot be
 * undone, and nothing before them either.
 */
export class UndoStack {
  private readonly points: Point[] = [];

  constructor(private readonly book: Book) {}

  /** Remembers the book as it is, before something is done by hand. */
  remember(): void {
    const sheets = this.book.sheets.map((sheet) => ({ sheet, state: structuredClone(sheet) }));
    this.points.push({ sheets, names: this.book.names.map((name) => ({ ...name })) });
  }

  forget(): void {
    this.points.length = 0;
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    const point = this.points.pop();
    if (point === undefined) return false;
    for (const { sheet, state } of point.sheets) Object.assign(sheet, state);
    this.book.sheets = point.sheets.map(({ sheet }) => sheet);
    this.book.names = [...point.names];
    this.book.emit({ is: "restructured", all: true });
    for (const sheet of this.book.sheets)
      this.book.emit({ is: "changed", sheet, area: everything, type: "RangeEdited", by: "user" });
    return true;
  }
}
