import {
  isSpecial,
  type Area,
  type CellRef,
  type CellValue,
  type Grid,
  type GridRow,
  type NumberKind,
} from "../../../core";
import { addendsOf, plainSum, type SumTerm } from "../../formulas/plain-sum";
import { areaOfToken, tokenize, type AreaToken, type Offset } from "../../formulas/formula-tokens";
import { formulaValue } from "../../formulas/formula-value";
import { firstRowFrom, type BuiltRow } from "../grid-builder";

/** A formula as a sheet holds it. */
export interface ReadFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the text is written: another cell than its own for members of a shared formula. */
  readonly written: { readonly row: number; readonly column: number };
  /** It fills several cells, or stands for a data table: not computed here. */
  readonly isSpread: boolean;
  /** How its cell shows numbers. */
  readonly kind: NumberKind;
}

/** What a sheet's formulas lean on. */
export interface ResultContext {
  /** Every result is rounded as its cell shows it: only Excel can do that. */
  readonly computesAsShown: boolean;
  /** The book itself says that its results are not computed yet, or that nobody computes them unasked. */
  readonly asksForResults: boolean;
  /** Another worksheet's cells, their results settled; null where there is none of the name, or it is being read itself. */
  sheet(name: string): Grid | null;
}

/** Cells that the sums of a sheet may visit together: far more than real tables need, far less than a forged one asks for. */
const MOST_VISITS = 20_000_000;
const MOST_DEPTH = 200;
/** Chains that are given up before all that is left is. */
const MOST_CUTS = 100;
/** Two results that differ by less are one: programs add in different orders. */
const SAME = 1e-9;

/**
 * Puts the results of plain sums (`+ - * /`, SUM) where a sheet stores none or other ones. What cannot be computed keeps
 * its stored result, but not beside others that are out of date: then nobody knows it.
 *
 * @param rows in ascending order; their cells are changed in place
 */
export function settleResults(
  rows: readonly BuiltRow[],
  formulas: readonly ReadFormula[],
  context: ResultContext,
): Pick<Grid, "outdated" | "addends"> {
  return formulas.length === 0 ? {} : new Results(rows, formulas, context).settle();
}

/** A number · "stored": it cannot be computed here · "open": it is being computed, or stands in a circle · undefined: not tried yet. */
type Computed = number | "stored" | "open" | undefined;

class Results {
  private readonly places = new Map<number, Map<number, number>>();
  private readonly outcomes: Computed[] = [];
  private readonly outdated = new Map<number, Set<number>>();
  private visits = 0;
  private depth = 0;
  /** A chain was longer than can be followed at once: its members are tried again from the other end. */
  private isCut = false;
  private cuts = 0;
  /** How often a formula asked for one that stands in a circle, or that nobody knows. */
  private unknowns = 0;
  private distrusts: "none" | "zeros" | "all" = "none";

  constructor(
    private readonly rows: readonly BuiltRow[],
    private readonly formulas: readonly ReadFormula[],
    private readonly context: ResultContext,
  ) {
    for (const [index, { row, column }] of formulas.entries()) {
      const inRow = this.places.get(row);
      if (inRow === undefined) this.places.set(row, new Map([[column, index]]));
      else inRow.set(column, index);
    }
  }

  settle(): Pick<Grid, "outdated" | "addends"> {
    this.computeAll();
    const { isOutdated, isConfirmed } = this.compared();
    if (isOutdated || (this.context.asksForResults && !isConfirmed)) {
      this.distrusts = isOutdated ? "all" : "zeros";
      this.outcomes.fill(undefined);
      this.computeAll();
    }
    for (const [index, formula] of this.formulas.entries()) this.finish(formula, this.outcomes[index]);
    return { outdated: this.outdated, addends: new FormulaAddends(this.formulas, this.places) };
  }

  /** Whether stored results differ from what they come to, and whether one that somebody must have computed is right. */
  private compared(): { readonly isOutdated: boolean; readonly isConfirmed: boolean } {
    let isConfirmed = false;
    let isOutdated = false;
    for (const [index, formula] of this.formulas.entries()) {
      const computed = this.outcomes[index];
      if (typeof computed !== "number") continue;
      const stored = this.stored(formula);
      if (isSame(stored, computed)) isConfirmed ||= computed !== 0;
      else isOutdated ||= !isMissing(stored);
    }
    return { isOutdated, isConfirmed };
  }

  private finish(formula: ReadFormula, computed: Computed): void {
    const stored = this.stored(formula);
    if (typeof computed !== "number") {
      if (this.isDoubtful(stored)) this.put(formula, { is: "uncalculated", formula: formula.text });
      return;
    }
    const isKnown = isSame(stored, computed);
    if (!isKnown || typeof stored === "string") this.put(formula, shown(computed, formula.kind));
    if (!isKnown)
      this.outdated.set(formula.row, (this.outdated.get(formula.row) ?? new Set<number>()).add(formula.column));
  }

  /** A writer that computes nothing leaves zeros behind; other numbers somebody must have computed, but maybe long ago. */
  private isDoubtful(stored: CellValue): boolean {
    const value = isSpecial(stored) && stored.is === "percent" ? stored.value : stored;
    return typeof value === "number" && (this.distrusts === "all" || (this.distrusts === "zeros" && value === 0));
  }

  /** Downwards, as sums refer to what stands above them; upwards where a chain turned out longer than can be followed. */
  private computeAll(): void {
    if (this.context.computesAsShown) return;
    this.cuts = 0;
    const { length } = this.formulas;
    for (let index = 0; index < length && this.cuts === 0; index += 1) this.start(index);
    if (this.cuts === 0) return;
    for (let index = length - 1; index >= 0 && this.cuts < MOST_CUTS; index -= 1) this.start(index);
    for (let index = 0; index < length && this.cuts < MOST_CUTS; index += 1) this.start(index);
  }

  private start(index: number): void {
    this.isCut = false;
    this.compute(index);
  }

  private compute(index: number): Computed {
    const known = this.outcomes[index];
    if (known !== undefined) return known;
    const formula = this.formulas[index];
    if (formula === undefined || formula.isSpread) return (this.outcomes[index] = "stored");
    if (this.depth > MOST_DEPTH) {
      this.isCut = true;
      this.cuts += 1;
      return undefined;
    }
    this.outcomes[index] = "open";
    const before = this.unknowns;
    this.depth += 1;
    const offset = offsetOf(formula);
    const terms = plainSum(formula.text, offset);
    const value =
      terms === null
        ? formulaValue(tokenize(formula.text), { read: (token) => this.read(token, offset) })
        : this.added(terms);
    this.depth -= 1;
    const isOpen = this.unknowns > before;
    // Sums are rounded to the digits that Excel keeps: 0,1+0,2 is 0,3.
    const outcome =
      value !== null ? Number(value.toPrecision(15)) : this.isCut ? undefined : isOpen ? "open" : "stored";
    this.outcomes[index] = outcome;
    return outcome;
  }

  /** Follows Excel: SUM passes over texts and booleans, `+` takes an empty cell for zero. */
  private added(terms: readonly SumTerm[]): number | null {
    let total = 0;
    for (const { sign, isRange, area } of terms) {
      const isKnown = this.visit(this.rows, area, this.places, (value) => {
        const number =
          typeof value === "number" ? value : isSpecial(value) && value.is === "percent" ? value.value : null;
        if (number !== null) total += sign * number;
        return (
          number !== null || value === null || (isRange && (typeof value === "string" || typeof value === "boolean"))
        );
      });
      if (!isKnown) return null;
    }
    return total;
  }

  private read(token: AreaToken, offset: Offset): readonly CellValue[] | null {
    const values: CellValue[] = [];
    const keep = (value: CellValue): boolean => values.push(value) > 0;
    const area = areaOfToken(token, offset);
    const { sheets } = token;
    if (sheets === null) return this.visit(this.rows, area, this.places, keep) ? values : null;
    if (sheets.isExternal || sheets.first !== sheets.last) return null;
    const other = this.context.sheet(sheets.first);
    return other !== null && this.visit(other.rows, area, null, keep) ? values : null;
  }

  /** Every stored cell of an area with its result; false from the visitor, or an unknown result, ends it. */
  private visit(
    rows: readonly GridRow[],
    { top, left, bottom, right }: Area,
    places: ReadonlyMap<number, ReadonlyMap<number, number>> | null,
    visitor: (value: CellValue) => boolean,
  ): boolean {
    for (let at = firstRowFrom(rows, top); at < rows.length; at += 1) {
      const entry = rows[at];
      if (entry === undefined || entry.row > bottom) return true;
      const { cells } = entry;
      const inRow = places?.get(entry.row);
      const last = Math.min(right, cells.length - 1);
      this.visits += Math.max(1, last - left + 1);
      if (this.visits > MOST_VISITS) return false;
      for (let column = left; column <= last; column += 1) {
        const formula = inRow?.get(column);
        const value = formula === undefined ? (cells[column] ?? null) : this.resultOf(formula, cells[column] ?? null);
        if (value === undefined || (isSpecial(value) && (value.is === "uncalculated" || value.is === "error")))
          return false;
        if (!visitor(value)) return false;
      }
    }
    return true;
  }

  /** What another formula comes to; what cannot be computed is known by its stored result alone. */
  private resultOf(formula: number, stored: CellValue): CellValue | undefined {
    const outcome = this.compute(formula);
    if (typeof outcome === "number") return outcome;
    if (outcome === "stored" && !this.isDoubtful(stored)) return stored;
    if (outcome !== undefined) this.unknowns += 1;
    return undefined;
  }

  private stored({ row, column }: ReadFormula): CellValue {
    return this.rowAt(row)?.cells[column] ?? null;
  }

  private put({ row, column }: ReadFormula, value: CellValue): void {
    const cells = this.rowAt(row)?.cells;
    if (cells !== undefined && column < cells.length) cells[column] = value;
  }

  private rowAt(row: number): BuiltRow | undefined {
    const found = this.rows[firstRowFrom(this.rows, row)];
    return found?.row === row ? found : undefined;
  }
}

/** Looked up when somebody asks: most formulas are never asked for. */
class FormulaAddends {
  constructor(
    private readonly formulas: readonly ReadFormula[],
    private readonly places: ReadonlyMap<number, ReadonlyMap<number, number>>,
  ) {}

  of({ row, column }: CellRef): readonly Area[] | null {
    const formula = this.formulas[this.places.get(row)?.get(column) ?? -1];
    return formula === undefined || formula.isSpread ? null : addendsOf(formula.text, offsetOf(formula));
  }
}

function offsetOf({ row, column, written }: ReadFormula): Offset {
  return { rows: row - written.row, columns: column - written.column };
}

function isMissing(stored: CellValue): boolean {
  return stored === null || (isSpecial(stored) && stored.is === "uncalculated");
}

function isSame(stored: CellValue, computed: number): boolean {
  const number = numberOf(stored);
  return number !== null && Math.abs(number - computed) <= SAME * Math.max(1, Math.abs(number), Math.abs(computed));
}

/** Some writers store a number as its text. */
function numberOf(stored: CellValue): number | null {
  if (typeof stored === "number") return stored;
  if (typeof stored === "string") return stored.trim() === "" ? null : Number(stored);
  if (!isSpecial(stored)) return null;
  if (stored.is === "percent") return stored.value;
  return stored.is === "date" ? stored.serial : null;
}

function shown(value: number, kind: NumberKind): CellValue {
  if (kind === "percent") return { is: "percent", value };
  return kind === "date" ? { is: "date", serial: value } : value;
}
