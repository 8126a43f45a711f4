import type { Book } from "./book";
import { everything } from "./cell";
import type { Sheet } from "./sheet";

export interface Point {
  readonly sheets: readonly { readonly sheet: Sheet; readonly state: Sheet }[];
  readonly names: Book["names"];
}

/**
 * The undo stack. Where Excel cannot undo an add-in's writes, each empties it; a newer one keeps a step for each round
 * trip that wrote (`group: false` of Excel.RunOptions, the only kind that office.js 1.1.110 can ask for).
 */
export class UndoStack {
  private readonly points: Point[] = [];

  constructor(private readonly book: Book) {}

  /** Remembers the book as it is, before something is done by hand. */
  remember(): void {
    this.points.push(this.picture());
  }

  /** The book as it is, to be kept by {@link keep} if something is written. */
  picture(): Point {
    const sheets = this.book.sheets.map((sheet) => ({ sheet, state: structuredClone(sheet) }));
    return { sheets, names: this.book.names.map((name) => ({ ...name })) };
  }

  keep(before: Point): void {
    this.points.push(before);
  }

  get depth(): number {
    return this.points.length;
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
