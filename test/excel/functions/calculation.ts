import type { Area } from "../../../src/core";
import { bounding, contains, intersection } from "../model/area";
import type { Book, HeldRange } from "../model/book";
import type { CellContent } from "../model/cell";
import { everything } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { storedCells } from "../model/sheet";
import type { CalculationService, FunctionResultsService } from "../protocol/host-object";
import type { BlankMode, Prepared } from "./arguments";
import { prepare } from "./arguments";
import { BeyondSimulation, evaluate, scalar } from "./evaluate";
import type { CustomCall, FormulaCell } from "./formula-cell";
import { dependsOn, formulaCell, placeOf, precedentsOf, shownIn } from "./formula-cell";
import type { Invocation } from "./invocations";
import { Invocations } from "./invocations";
import type { FunctionInfo } from "./metadata";
import type { FunctionResult } from "./outcome";
import { readFunctionResult } from "./outcome";
import { spill, spillArea, unspill } from "./spill";

export interface CalculationOptions {
  readonly namespace: string;
  readonly functions: ReadonlyMap<string, FunctionInfo>;
  readonly blanks: BlankMode;
  send(invocations: readonly Invocation[]): void;
  cancel(id: number): void;
  gap(what: string): void;
}

/** Recalculates the custom functions of a workbook, and the little around them, as Excel's dependency graph would. */
export class Calculation implements CalculationService, FunctionResultsService {
  readonly invocations: Invocations;
  private byCell = new Map<object, FormulaCell>();
  /** Formulas to be calculated as soon as what they read is known. */
  private readonly due = new Set<FormulaCell>();
  /** The smallest area of each sheet that holds all precedents; `null` when it must be worked out anew. */
  private readRegion: Map<Sheet, Area> | null = null;
  private isReady = false;
  private isScheduled = false;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly options: CalculationOptions,
  ) {
    this.invocations = new Invocations(options.namespace);
    book.on((event) => {
      if (event.is === "changed") this.changed(event.sheet, event.area);
      if (event.is === "restructured") this.rebuild(event.all);
      if (event.is === "rows-hidden") this.tick();
    });
    this.rebuild(false);
    for (const formula of this.formulas()) if (formula.cell.value === null || formula.isVolatile) this.demand(formula);
  }

  /** The functions runtime has said that it is there. */
  ready(): void {
    this.isReady = true;
    this.schedule();
  }

  get runtimeIsReady(): boolean {
    return this.isReady;
  }

  /** Volatile functions are asked again, as on any edit, a resized column or F9. */
  tick(): void {
    for (const formula of this.formulas()) if (formula.isVolatile) this.markDirty(formula);
  }

  recalculate(which: "dirty" | "full", within?: HeldRange): void {
    for (const formula of this.formulas()) {
      const isInside =
        within === undefined ||
        (within.sheet === formula.sheet && within.area !== null && contains(within.area, placeOf(formula)));
      if (isInside && (which === "full" || formula.isDirty || formula.isVolatile)) this.demand(formula);
    }
  }

  setDirty(range: HeldRange): void {
    for (const formula of this.formulas())
      if (formula.sheet === range.sheet && range.area !== null && contains(range.area, placeOf(formula)))
        this.markDirty(formula);
  }

  /** When nothing is left to calculate or to wait for. */
  async settled(): Promise<void> {
    if (this.isSettled) return;
    await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  get isSettled(): boolean {
    return this.due.size === 0 && this.invocations.pending === 0 && !this.isScheduled;
  }

  /** How many formulas call the add-in. */
  get customFormulas(): number {
    return [...this.formulas()].filter(({ call }) => call !== null).length;
  }

  result(id: number, isOk: boolean, value: unknown, errorCode: number): void {
    const formula = this.invocations.finish(id);
    if (formula !== null && formula.invocation === id && this.byCell.get(formula.cell) === formula) {
      formula.invocation = null;
      this.show(formula, readFunctionResult(isOk, value, errorCode));
    }
    this.schedule();
  }

  private *formulas(): Iterable<FormulaCell> {
    yield* this.byCell.values();
  }

  private find(name: string): FunctionInfo | null {
    const prefix = `${this.options.namespace}.`;
    if (!name.toUpperCase().startsWith(prefix.toUpperCase())) return null;
    return this.options.functions.get(name.slice(prefix.length).toUpperCase()) ?? null;
  }

  private changed(sheet: Sheet, area: Area): void {
    this.reindex(sheet, area);
    for (const formula of this.formulas()) {
      const isInTheWay =
        formula.sheet === sheet && formula.spill !== null && intersection(formula.spill, area) !== null;
      if (formula.isVolatile || isInTheWay || dependsOn(formula, sheet, area)) this.markDirty(formula);
    }
    this.schedule();
  }

  /** Formulas entered in an area are calculated at once, those overwritten are forgotten. */
  private reindex(sheet: Sheet, area: Area): void {
    this.readRegion = null;
    for (const formula of [...this.formulas()]) {
      if (formula.sheet !== sheet || intersection(area, placeOf(formula)) === null) continue;
      const isSame =
        sheet.cells.get(formula.row * 16_384 + formula.column) === formula.cell &&
        formula.cell.formula === formula.text;
      if (!isSame) this.forget(formula);
    }
    for (const { row, column, cell } of storedCells(sheet, area)) {
      if (cell.formula === undefined || this.byCell.has(cell)) continue;
      const formula = formulaCell(this.book, sheet, row, column, cell, (name) => this.find(name));
      this.byCell.set(cell, formula);
      if (cell.value === null) this.demand(formula);
    }
  }

  private forget(formula: FormulaCell): void {
    this.byCell.delete(formula.cell);
    this.due.delete(formula);
    if (formula.invocation !== null) this.abandon(formula);
    unspill(formula);
  }

  /** After cells, sheets or names moved: places and precedents are looked up anew, changed formulas calculated. */
  private rebuild(isAll: boolean): void {
    const old = this.byCell;
    this.byCell = new Map();
    this.readRegion = null;
    this.due.clear();
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of storedCells(sheet, everything)) {
        if (cell.formula === undefined) continue;
        const known = old.get(cell);
        const formula =
          known?.text === cell.formula
            ? known
            : formulaCell(this.book, sheet, row, column, cell, (name) => this.find(name));
        Object.assign(formula, { sheet, row, column, precedents: precedentsOf(this.book, sheet, formula.expression) });
        if (formula.spill !== null) formula.spill = spillArea(formula);
        this.byCell.set(cell, formula);
        const isNew = formula !== known && old.size > 0;
        if (isAll || isNew || formula.isDirty) this.markDirty(formula);
      }
    }
    for (const gone of old.values())
      if (this.byCell.get(gone.cell) !== gone && gone.invocation !== null) this.abandon(gone);
    if (old.size > 0) this.tick();
  }

  private markDirty(formula: FormulaCell): void {
    formula.isDirty = true;
    if (this.book.calculationMode !== "Manual") this.demand(formula);
  }

  private demand(formula: FormulaCell): void {
    formula.isDirty = true;
    this.due.add(formula);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    queueMicrotask(() => {
      this.isScheduled = false;
      if (this.isReady || this.customFormulas === 0) this.run();
      this.notify();
    });
  }

  private notify(): void {
    if (!this.isSettled) return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const wake of waiters) wake();
  }

  private run(): void {
    const calls: Invocation[] = [];
    const region = this.openRegion();
    for (let isMoving = true; isMoving && this.due.size > 0;) {
      isMoving = false;
      for (const formula of [...this.due]) {
        if (this.isWaiting(formula, region)) continue;
        this.due.delete(formula);
        isMoving = true;
        const call = this.start(formula);
        if (call !== null) calls.push(call);
      }
    }
    if (calls.length > 0) this.options.send(calls);
    if (this.due.size > 0 && this.invocations.pending === 0) this.breakCircle();
  }

  /** The smallest area of each sheet that holds all formulas being calculated: most precedents lie outside it. */
  private openRegion(): ReadonlyMap<Sheet, Area> {
    const region = new Map<Sheet, Area>();
    for (const formula of [...this.due, ...this.invocations.formulas()]) grow(region, formula.sheet, shownIn(formula));
    return region;
  }

  /** What it reads is itself still being calculated. */
  private isWaiting(formula: FormulaCell, region: ReadonlyMap<Sheet, Area>): boolean {
    const isNear = formula.precedents.some(({ sheet, area }) => {
      const open = region.get(sheet);
      return open !== undefined && intersection(open, area) !== null;
    });
    if (!isNear) return false;
    return [...this.due, ...this.invocations.formulas()].some(
      (other) => other !== formula && dependsOn(formula, other.sheet, shownIn(other)),
    );
  }

  /** Formulas that wait for one another show 0, as Excel does after its warning. */
  private breakCircle(): void {
    this.options.gap("a circular reference");
    for (const formula of [...this.due]) {
      this.due.delete(formula);
      formula.isDirty = false;
      formula.cell.value = 0;
    }
  }

  private start(formula: FormulaCell): Invocation | null {
    formula.isDirty = false;
    if (formula.invocation !== null) this.abandon(formula);
    try {
      if (formula.call !== null) return this.invoke(formula, formula.call);
      this.show(formula, { is: "one", content: this.plain(formula) });
    } catch (problem) {
      if (!(problem instanceof BeyondSimulation)) throw problem;
      this.options.gap(`formula ${formula.text}: ${problem.message}`);
      if (formula.cell.value === null) formula.cell.value = { error: "#NAME?" };
    }
    return null;
  }

  private plain(formula: FormulaCell): CellContent {
    if (formula.expression === null) throw new BeyondSimulation("not understood");
    const { expression } = formula;
    if (expression.is === "call" && expression.name.toUpperCase().startsWith(`${this.options.namespace}.`))
      return { error: "#NAME?" };
    return scalar(evaluate(expression, { book: this.book, sheet: formula.sheet })) ?? 0;
  }

  private invoke(formula: FormulaCell, call: CustomCall): Invocation | null {
    const prepared: Prepared = prepare(
      call.info,
      call.args,
      { book: this.book, sheet: formula.sheet },
      this.options.blanks,
    );
    if (prepared.is === "error") {
      this.show(formula, { is: "one", content: prepared.error });
      return null;
    }
    formula.cell.value = { error: "#BUSY!" };
    return this.invocations.begin(formula, call.info, prepared);
  }

  private abandon(formula: FormulaCell): void {
    const id = formula.invocation;
    if (id === null) return;
    formula.invocation = null;
    if (formula.call?.info.isCancelable === true) this.options.cancel(id);
    this.invocations.finish(id);
  }

  /** Puts a result into its cell and lets the formulas that read it follow. */
  private show(formula: FormulaCell, outcome: FunctionResult): void {
    const before = shownIn(formula);
    unspill(formula);
    if (outcome.is === "rows") spill(formula, outcome.rows);
    else formula.cell.value = outcome.content;
    for (const area of [before, shownIn(formula)])
      if (this.isRead(formula.sheet, area)) this.dirtyReaders(formula, area);
    this.book.emit({ is: "calculated", sheet: formula.sheet, area: shownIn(formula) });
  }

  private dirtyReaders(formula: FormulaCell, area: Area): void {
    for (const other of this.formulas())
      if (other !== formula && dependsOn(other, formula.sheet, area)) this.markDirty(other);
  }

  /** Whether any formula may read there; most results are read by none, and this must be quick. */
  private isRead(sheet: Sheet, area: Area): boolean {
    if (this.readRegion === null) {
      this.readRegion = new Map();
      for (const formula of this.formulas())
        for (const precedent of formula.precedents) grow(this.readRegion, precedent.sheet, precedent.area);
    }
    const region = this.readRegion.get(sheet);
    return region !== undefined && intersection(region, area) !== null;
  }
}

function grow(region: Map<Sheet, Area>, sheet: Sheet, area: Area): void {
  const known = region.get(sheet);
  region.set(sheet, known === undefined ? area : bounding(known, area));
}
