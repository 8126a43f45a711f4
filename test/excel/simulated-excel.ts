import type { BrowserContext, Frame, Page } from "playwright-core";
import type { Calculation } from "./functions/calculation";
import type { Voice } from "./host/conversation";
import type { Faults } from "./host/faults";
import type { LoggedRequest } from "./host/request-log";
import type { Session } from "./host/session";
import { sheetAddress } from "./model/area";
import type { Book, CalculationMode } from "./model/book";
import type { CellContent } from "./model/cell";
import { describedArea } from "./model/description";
import { addSheet } from "./model/restructure";
import { cellAt, contentAt } from "./model/sheet";
import type { UndoStack } from "./model/undo";
import { UserSheet } from "./user-sheet";

interface Parts {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
  readonly book: Book;
  readonly session: Session;
  readonly calculation: Calculation;
  readonly undo: UndoStack;
  readonly voice: Voice;
  readonly strangers: readonly string[];
  readonly problems: readonly string[];
}

/** What a test holds: the user's hands on Excel, and eyes on what the add-in did. */
export class SimulatedExcel {
  /** The add-in's frame, for Playwright. */
  readonly frame: Frame;
  readonly page: Page;
  readonly book: Book;
  /** Troubles to come. */
  readonly faults: Faults;

  constructor(private readonly parts: Parts) {
    this.frame = parts.frame;
    this.page = parts.page;
    this.book = parts.book;
    this.faults = parts.session.faults;
  }

  /** The user's hands on one sheet. */
  sheet(name: string): UserSheet {
    const sheet = this.book.sheetNamed(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return new UserSheet(this.book, sheet, this.parts.undo);
  }

  addSheet(name: string): UserSheet {
    return new UserSheet(this.book, addSheet(this.book, name, "user"), this.parts.undo);
  }

  /** What a cell holds: a value, or `{ error, message }`; `#BUSY!` while its function is running. */
  cell(sheet: string, address: string): CellContent {
    const at = describedArea(address);
    return contentAt(this.named(sheet), at.top, at.left);
  }

  formula(sheet: string, address: string): string | null {
    const at = describedArea(address);
    return cellAt(this.named(sheet), at.top, at.left)?.formula ?? null;
  }

  /** The contents of a range, row by row. */
  cells(sheet: string, address: string): CellContent[][] {
    const area = describedArea(address);
    const rows: CellContent[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: CellContent[] = [];
      for (let column = area.left; column <= area.right; column++)
        cells.push(contentAt(this.named(sheet), row, column));
      rows.push(cells);
    }
    return rows;
  }

  fill(sheet: string, address: string): string | null {
    const at = describedArea(address);
    return cellAt(this.named(sheet), at.top, at.left)?.fill ?? null;
  }

  /** The address in front of the user, `'Phụ lục'!B5`. */
  selection(): string {
    const { selection } = this.book;
    return selection === null ? "" : sheetAddress(selection.sheet.name, selection.area);
  }

  /** F9, or Ctrl+Alt+F9 for everything; settles when all results are in. */
  async recalculate(which: "dirty" | "full" = "dirty"): Promise<void> {
    this.parts.calculation.recalculate(which);
    await this.settled();
  }

  /** What fires volatile functions without an edit: a column resized, a filter used, another workbook calculated. */
  async tick(): Promise<void> {
    this.parts.calculation.tick();
    await this.settled();
  }

  /** When every formula has its result. */
  async settled(): Promise<void> {
    await this.parts.calculation.settled();
  }

  /** How often the add-in's functions were called: one by name (`TTHC.CHECK`), or all. */
  calls(name?: string): number {
    return this.parts.calculation.invocations.count(name);
  }

  /** The next result of this cell is lost on its way: it stays `#BUSY!`. */
  loseResult(sheet: string, address: string): void {
    this.parts.calculation.invocations.lose(sheetAddress(this.named(sheet).name, describedArea(address)));
  }

  setCalculationMode(mode: CalculationMode): void {
    this.book.calculationMode = mode;
  }

  /**
   * Presses a ribbon button; settles when the action reports `event.completed()`. `control` is the button's id in the
   * manifest, where it differs from the action's.
   */
  async ribbon(action: string, control = action): Promise<void> {
    await this.parts.session.press(action, control);
  }

  /** Runs an action as a shortcut or the desktop does, with no event object; does not wait for its end. */
  async action(name: string): Promise<void> {
    await this.parts.session.runAction(name);
  }

  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean {
    return this.parts.undo.undo();
  }

  /** How often Ctrl+Z would find something. */
  get undoSteps(): number {
    return this.parts.undo.depth;
  }

  /** A cell is in edit mode until the returned function is called. */
  editCell(): () => void {
    return this.parts.session.editCell();
  }

  /** Another workbook takes the focus, or gives it back. */
  focus(isFocused: boolean): void {
    this.book.isFocused = isFocused;
  }

  closeWorkbook(): void {
    this.book.isClosed = true;
  }

  /** The add-in's own syncs so far; the library's bookkeeping and the functions runtime do not count. */
  syncs(): number {
    return this.parts.session.log.syncs;
  }

  /** How many syncs an action of the test costs. */
  async syncsOf(act: () => Promise<unknown>): Promise<number> {
    const before = this.syncs();
    await act();
    return this.syncs() - before;
  }

  requests(): readonly LoggedRequest[] {
    return this.parts.session.log.all;
  }

  /** What was met that the simulation does not know. A test that passes should have met nothing. */
  gaps(): readonly string[] {
    return [...this.parts.session.gaps];
  }

  /** Addresses outside the two origins that the page asked for; all were refused. */
  strangers(): readonly string[] {
    return this.parts.strangers;
  }

  /** Errors the page threw or logged. */
  problems(): readonly string[] {
    return this.parts.problems;
  }

  /** `"<type> <sheet id or Workbook>"` of each event the add-in listens to. */
  registrations(): readonly string[] {
    return this.parts.session.events.registrations;
  }

  /** References the add-in holds; they should not grow. */
  get heldReferences(): number {
    return this.parts.session.references.size;
  }

  pane(): "Visible" | "Background" | "Inactive" {
    return this.parts.session.pane.visibility;
  }

  /** The user closes the pane; the shared runtime goes on in the background. */
  closePane(): void {
    this.parts.session.pane.visibility = "Background";
  }

  startState(): "Background" | "Inactive" {
    return this.parts.session.pane.startState;
  }

  async close(): Promise<void> {
    this.parts.voice.close();
    await this.parts.context.close();
  }

  private named(name: string): NonNullable<ReturnType<Book["sheetNamed"]>> {
    const sheet = this.book.sheetNamed(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}
