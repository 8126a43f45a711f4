import type { SlipKind } from "../../model/repair";
import { BLANK, UNREADABLE } from "../../model/count";
import type { RateRelation } from "../../model/relation";
import { agreesWith, rateAgrees } from "../../relations/rates/quotient";
import type { CellChange, Likelihood, Solution } from "./change";
import type { LinearSystem } from "./linear-system";
import type { Field } from "../locate";
import { emptyRow } from "../patterns/empty-row";
import { amountMoved } from "../patterns/amount-moved";
import { copiedRow } from "../patterns/copied-row";
import { exchangedBlocks } from "../patterns/exchanged-blocks";
import { exchangedOrShifted } from "../patterns/exchanged-or-shifted";
import { exchangedColumns } from "../patterns/exchanged-columns";
import { shiftedRuns } from "../patterns/shifted-runs";
import { staleTotals } from "../patterns/stale-totals";
import { totalWithoutRow } from "../patterns/total-without-row";
import { slipOf } from "../slips/all-slips";
import type { TableSystem } from "./table-system";
import { typedSum } from "../patterns/typed-sum";

/** One cell in so many holds a slip. */
const SLIPS = 1 / 300;
/** A formula is rarely wrong, and a person has to agree before it gives way to a constant. */
const FORMULA_WRONG = 0.05;
/** A count was forgotten; nothing tells which. */
const FORGOTTEN = 0.1;
/** In a book, whose lines fill one of two cells, an empty one is rarely a forgotten count. */
const FORGOTTEN_AMONG_BLANKS = 0.002;
/** A sum typed by hand among formulas is the likely culprit. */
const TYPED_SUM = 0.5;

/** A typed percentage was computed from the count that was meant, so much likelier than from the slip: ln. */
const COMPUTED_BEFORE = Math.log(5);

/** What is known of a table's cells: what they may hold, and how its people slip. */
export class TableField implements Field {
  readonly #system: TableSystem;
  /** Cells whose count was only just found out. */
  readonly #settled: ReadonlyMap<number, number>;

  /** Rows that hold the very counts of the period before. */
  readonly #copied: readonly number[];

  /** A book that leaves empty what does not move. */
  readonly #isSparse: boolean;

  /** The rates that each column takes part in. */
  readonly #ratesOf: readonly (readonly RateRelation[])[];

  constructor(system: TableSystem, settled: ReadonlyMap<number, number>, copied: readonly number[] = []) {
    this.#system = system;
    this.#settled = settled;
    this.#copied = copied;
    this.#isSparse = system.table.relations.some((relation) => relation.kind === "running" && relation.blanks > 0);
    const rates = system.table.relations.filter((relation) => relation.kind === "rate");
    this.#ratesOf = system.table.columns.map((_, column) =>
      rates.filter(({ numerator, base }) => numerator.includes(column) || base.includes(column)),
    );
  }

  allows(cell: number, next: number): boolean {
    return (
      (next >= 0 || this.#system.isSigned(cell)) &&
      Number.isSafeInteger(next) &&
      !this.#settled.has(cell) &&
      !this.#system.isUnknown(cell) &&
      !this.#system.followsFormula(cell)
    );
  }

  isLocal(equation: number): boolean {
    return this.#system.placeOf(equation).is === "identity";
  }

  plainPatterns(system: LinearSystem): readonly Solution[] {
    const totals = totalWithoutRow(this.#system, system, this);
    // A gap that is exactly another row's counts is no empty row's.
    const rows = totals.length > 0 ? totals : emptyRow(this.#system, system, this);
    return [
      ...rows,
      ...exchangedColumns(this.#system, system, this),
      ...exchangedBlocks(this.#system, system, this, true),
      ...copiedRow(this.#system, system, this, this.#copied),
    ];
  }

  patterns(system: LinearSystem, equations: readonly number[]): readonly Solution[] {
    return [
      ...shiftedRuns(this.#system, system, this, equations),
      ...exchangedBlocks(this.#system, system, this, false),
    ];
  }

  likelihood(changes: readonly CellChange[]): Likelihood {
    const [first, second] = changes;
    if (first === undefined) return { kind: "other-value", cost: Infinity };
    const one = Math.log(1 / SLIPS);
    const { table } = this.#system;
    if (second !== undefined) {
      const moved =
        exchangedOrShifted(table, changes) ?? staleTotals(this.#system, changes) ?? amountMoved(this.#system, changes);
      if (moved !== null) return { kind: moved.kind, cost: one + Math.log(1 / moved.chance) };
      return {
        kind: this.#slip(first).kind,
        cost: changes.reduce(
          (sum, change) => sum + one + Math.log(1 / this.#slip(change).probability) - this.#toldByRates(change),
          0,
        ),
      };
    }
    const { kind, probability } = this.#slip(first);
    return { kind, cost: one + Math.log(1 / probability) - this.#toldByRates(first) };
  }

  /**
   * How much likelier a count is for the percentages that are computed from it: ln of how many might be printed where one
   * fails beside what stands there and agrees with this; less than 0 where one agrees with what stands there alone.
   */
  #toldByRates({ cell, next }: CellChange): number {
    const { table } = this.#system;
    const { width } = table.counts;
    const [row, column] = [Math.floor(cell / width), cell % width];
    let most = 0;
    let least = 0;
    for (const rate of this.#ratesOf[column] ?? []) {
      const printed = table.rates[rate.rate];
      if (printed === undefined || printed.computed === true) continue;
      const now = rateAgrees(table, printed, row, rate);
      const then = agreesWith(table, rate, row, column, next);
      if (now === false && then === true)
        most = Math.max(most, Math.log(100) + (printed.decimals[row] ?? 0) * Math.log(10));
      if (now === true && then === false) least = -COMPUTED_BEFORE;
    }
    return most > 0 ? most : least;
  }

  #slip({ cell, next }: CellChange): { readonly kind: SlipKind; readonly probability: number } {
    const { counts, formulas } = this.#system.table;
    const state = counts.states[cell];
    if (state === BLANK)
      return { kind: "blank-cell", probability: this.#isSparse ? FORGOTTEN_AMONG_BLANKS : FORGOTTEN };
    if (state === UNREADABLE) return { kind: "other-value", probability: FORGOTTEN };
    const found = counts.values[cell] ?? 0;
    const typed = slipOf(found, next);
    if (formulas?.[cell] === 1)
      return {
        kind: typed.kind === "other-value" ? this.#totalKind(cell, next) : typed.kind,
        probability: typed.probability * FORMULA_WRONG,
      };
    if (typedSum(this.#system, cell))
      return { kind: "constant-for-formula", probability: Math.max(TYPED_SUM, typed.probability) };
    const left = totalSlip(this.#system, { cell, next });
    if (left !== null && left.chance > typed.probability) return { kind: left.kind, probability: left.chance };
    return typed.kind === "other-value" ? { kind: this.#totalKind(cell, next), probability: typed.probability } : typed;
  }

  /** A sum of its own row that is off by no slip of the keyboard was probably not brought up to date. */
  #totalKind(cell: number, next: number): SlipKind {
    return staleTotals(this.#system, [{ cell, next }])?.kind ?? "other-value";
  }
}

/** One column's total that leaves out, or counts twice, exactly one row. */
function totalSlip(
  system: TableSystem,
  { cell, next }: CellChange,
): { readonly kind: SlipKind; readonly chance: number } | null {
  const { counts, sums } = system.table;
  const row = Math.floor(cell / counts.width);
  const column = cell % counts.width;
  const gap = next - (counts.values[cell] ?? 0);
  for (const { total, parts } of sums) {
    if (total !== row) continue;
    const off = parts.filter((part) => counts.values[part * counts.width + column] === Math.abs(gap));
    if (off.length > 0)
      return { kind: gap > 0 ? "total-misses-row" : "total-counts-twice", chance: 0.1 / parts.length };
  }
  return null;
}
