import { mostRoundingAt, type Equation } from "../model/equation";
import { lessOf, rowRelations } from "../model/relation";
import type { Table } from "../model/table";

/** Sums that rounding opens: fewer are slips in a last digit, or not to be told from them. */
const FEWEST = 3;
/** One in so many. */
const SHARE = 8;

/** Totals of so many times what rounding may explain tell a sum from figures that happen to lie near. */
const FINE = 10;

/** How the sums of a table with decimals fare. */
interface Closing {
  /** They close to the last digit, or miss by what rounding may explain, or by more. */
  readonly exact: number;
  readonly rounded: number;
  readonly open: number;
  /** Totals so small that rounding may explain nearly anything. */
  readonly coarse: number;
}

/** Every sum of a table with decimals closes to the last digit, and there are some. */
export function closesExactly(table: Table): boolean {
  const { exact, rounded, open } = closingOf(table);
  return exact > 0 && rounded + open === 0;
}

/** Whether a good share of a table's sums miss by no more than rounding explains. */
export function looksRounded(table: Table): boolean {
  return isHabit(closingOf(table));
}

/**
 * Whether a table's figures were rounded each by itself: read so, they show it, fewer sums stay open than when it is read
 * to the last digit, and its figures are large enough to say so.
 */
export function isRounded(asRounded: Table, asExact: Table | null): boolean {
  const now = closingOf(asRounded);
  if (!isHabit(now) || now.coarse * 2 > now.exact + now.rounded + now.open) return false;
  if (asExact === null) return true;
  const before = closingOf(asExact);
  return now.open < before.open + before.rounded && now.exact + now.rounded >= before.exact;
}

function isHabit({ exact, rounded }: Closing): boolean {
  return rounded >= FEWEST && rounded * SHARE >= exact + rounded;
}

function closingOf(table: Table): Closing {
  let [exact, rounded, open, coarse] = [0, 0, 0, 0];
  for (const equation of equationsOf(table)) {
    const gap = Math.abs(gapOf(table, equation));
    const most = mostRoundingAt(table, equation);
    if (gap === 0) exact += 1;
    else if (gap <= most) rounded += 1;
    else open += 1;
    if (Math.abs(table.counts.values[equation.total] ?? 0) < FINE * most) coarse += 1;
  }
  return { exact, rounded, open, coarse };
}

function* equationsOf(table: Table): Generator<Equation> {
  const { width } = table.counts;
  for (const relation of rowRelations(table))
    for (let row = 0; row < table.rows.length; row += 1) {
      if (table.rows[row]?.kind === "heading") continue;
      const at = (column: number): number => row * width + column;
      yield { total: at(relation.total), parts: relation.parts.map(at), less: lessOf(relation).map(at) };
    }
  for (const { total, parts } of table.sums)
    for (let column = 0; column < width; column += 1)
      yield { total: total * width + column, parts: parts.map((part) => part * width + column) };
}

function gapOf({ counts: { values } }: Table, { total, parts, less = [] }: Equation): number {
  const added = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
  return (values[total] ?? 0) - added(parts) + added(less);
}
