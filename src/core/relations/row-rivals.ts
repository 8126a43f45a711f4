import { roundingIn, roundingOf, UNREADABLE } from "../model/count";
import { lessOf, rowRelations } from "../model/relation";
import type { Table } from "../model/table";
import { unitKey } from "../model/names/unit-name";
import { countsOf, isBesideUnits, isTelling } from "./sums/beside-units";
import { missesOneNumber } from "./sums/missing-number";

/**
 * A reading of the rows under which a sum that does not close would close: as long as there is one, no cell of that
 * sum is wrong for certain.
 *
 * - `twice`: the row repeats another row of the sum, by its name or by all its figures (in another section by its figures);
 *   left out, the sum closes
 * - `no-addend`: left out, the sum closes; the other reading is a total that misses the row
 * - `addend`: the row stands outside the sum («Trong đó», another month); counted in, the sum closes
 * - `missing`: the gap is itself a row of the form, so a row of these counts may have been lost
 */
export interface RowRival {
  /** Index into {@link Table.sums}. */
  readonly sum: number;
  readonly is: "twice" | "no-addend" | "addend" | "missing";
  /** Index into {@link Table.rows}; null for the row that is missing. */
  readonly row: number | null;
  /** The row that it repeats, for `twice`. */
  readonly repeats?: number;
  /** For `no-addend`: the row is written like the units beside it, so that a total that misses it is far the likelier. */
  readonly likeUnits?: boolean;
  /** The counts of that row, in the order of {@link Table.columns}: what the gap consists of. */
  readonly counts: readonly number[];
  /** Columns that do not close under this reading either: a second fault. */
  readonly leavesOpen: readonly number[];
}

/** Columns with a count that a gap must have in common with a row before a second fault beside it is believed. */
const ENOUGH_IN_COMMON = 3;
/** A missing row has counts in this many columns at least: a gap in fewer is a slip in a cell. */
const ENOUGH_TO_MISS = 3;

const known = new WeakMap<Table, readonly RowRival[]>();

/** Every reading of the rows that closes a sum which the table's own reading leaves open. Linear in the table's cells. */
export function rowRivals(table: Table): readonly RowRival[] {
  const before = known.get(table);
  if (before !== undefined) return before;
  const rivals = table.sums.flatMap((_, sum) => rivalsOf(table, sum));
  known.set(table, rivals);
  return rivals;
}

/** Rows of which the table's own reading says that a total leaves them out: the other is a total that misses the row. */
export function rowsPassedOver(table: Table): readonly RowRival[] {
  return (table.leftOut ?? []).map(({ row, sum }) => ({
    sum,
    is: "no-addend",
    row,
    counts: countsOf(table, row),
    leavesOpen: [],
  }));
}

/** Whether rows whose total closes nowhere are a table's, but for a unit that is lost or listed twice. */
export function hasRowFault(table: Table): boolean {
  const isTelling = ({ is, counts, leavesOpen }: RowRival): boolean =>
    (is === "twice" || is === "missing") &&
    leavesOpen.length === 0 &&
    counts.filter((count) => count > 0).length >= ENOUGH_TO_MISS;
  return table.sums.length === 1 && rowRivals(table).some(isTelling);
}

interface Gap {
  /** Total minus parts per column, 0 where it cannot be told. */
  readonly values: Float64Array;
  /** Columns without an unreadable cell. */
  readonly told: readonly number[];
  readonly open: readonly number[];
}

function rivalsOf(table: Table, sum: number): readonly RowRival[] {
  const gap = gapOf(table, sum);
  const { parts = [], total } = table.sums[sum] ?? {};
  if (gap.open.length === 0) return [];
  const rivals: RowRival[] = [];
  for (const [place, row] of parts.entries()) {
    const leavesOpen = unlike(table, row, gap, -1);
    if (leavesOpen === null) continue;
    const repeats = repeatedBy(table, row, parts);
    const counts = countsOf(table, row);
    rivals.push(
      repeats === null
        ? { sum, is: "no-addend", row, counts, leavesOpen, likeUnits: !isBesideUnits(table, parts, place) }
        : { sum, is: "twice", row, repeats, counts, leavesOpen },
    );
  }
  table.rows.forEach(({ kind }, row) => {
    if (kind !== "aside" || row === total) return;
    const leavesOpen = unlike(table, row, gap, 1);
    if (leavesOpen !== null) rivals.push({ sum, is: "addend", row, counts: countsOf(table, row), leavesOpen });
  });
  if (
    rivals.length === 0 &&
    looksLikeRow(table, parts, gap) &&
    !isRepeated(table, parts, gap) &&
    !hasOpenPart(table, parts)
  )
    rivals.push({ sum, is: "missing", row: null, counts: Array.from(gap.values), leavesOpen: [] });
  return rivals;
}

function gapOf(table: Table, sum: number): Gap {
  const { width, values, states } = table.counts;
  const { parts = [], total = 0 } = table.sums[sum] ?? {};
  const gap = values.slice(total * width, (total + 1) * width);
  const told = Uint8Array.from(table.columns, ({ apart }) => (apart === true ? 0 : 1));
  for (const row of [total, ...parts]) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      if (states[cell] === UNREADABLE) told[column] = 0;
      else if (row !== total) gap[column] = (gap[column] ?? 0) - (values[cell] ?? 0);
    }
  }
  const columns = Array.from(told.keys()).filter((column) => told[column] === 1);
  for (const column of columns)
    if (Math.abs(gap[column] ?? 0) <= roundingIn(table.counts, column, parts.length)) gap[column] = 0;
  return { values: gap, told: columns, open: columns.filter((column) => gap[column] !== 0) };
}

/** Columns in which the row is not the gap; null where too few are alike to take the row for its cause. */
function unlike(table: Table, row: number, gap: Gap, sign: 1 | -1): readonly number[] | null {
  const base = row * table.counts.width;
  const others: number[] = [];
  let alike = 0;
  for (const column of gap.told) {
    const count = table.counts.values[base + column] ?? 0;
    if (count !== sign * (gap.values[column] ?? 0)) others.push(column);
    else if (count !== 0) alike += 1;
    if (others.length > gap.told.length / 4) return null;
  }
  if (alike === 0) return null;
  return others.length === 0 || (alike >= ENOUGH_IN_COMMON && others.length * 4 <= alike) ? others : null;
}

function repeatedBy(table: Table, row: number, parts: readonly number[]): number | null {
  const { width, values } = table.counts;
  const own = table.rows[row];
  const key = unitKey(own?.name ?? "");
  const sameCounts = (other: number): boolean => {
    for (let column = 0; column < width; column += 1)
      if (values[row * width + column] !== values[other * width + column]) return false;
    return true;
  };
  const telling = isTelling(countsOf(table, row), parts.length);
  const twin = parts.find(
    (other) =>
      other !== row &&
      ((key !== "" && unitKey(table.rows[other]?.name ?? "") === key) || (telling && sameCounts(other))),
  );
  if (twin !== undefined) return twin;
  // In another section only the very counts tell: one lĩnh vực may stand under several levels.
  const elsewhere = table.rows.findIndex(
    ({ kind, name }, other) =>
      kind === "unit" && other !== row && sameCounts(other) && (telling || (key !== "" && unitKey(name) === key)),
  );
  return elsewhere < 0 ? null : elsewhere;
}

/** The gap is a row of the sum itself: the total counts it twice. */
function isRepeated(table: Table, parts: readonly number[], gap: Gap): boolean {
  return parts.some((row) => unlike(table, row, gap, 1)?.length === 0);
}

/** A part that is itself an open total opens the total above it. */
function hasOpenPart(table: Table, parts: readonly number[]): boolean {
  const own = new Set(parts);
  return table.sums.some(({ total }, sum) => own.has(total) && gapOf(table, sum).open.length > 0);
}

/**
 * Nothing negative, several counts, and every sum and balance over its columns kept, of which one at least speaks, or the
 * rows of which one number is left out.
 */
function looksLikeRow(table: Table, rows: readonly number[], gap: Gap): boolean {
  if (gap.told.length < table.columns.length || gap.open.length < ENOUGH_TO_MISS) return false;
  if (gap.values.some((value) => value < 0)) return false;
  let speaks = missesOneNumber(table, rows);
  for (const relation of rowRelations(table)) {
    const sumOf = (columns: readonly number[]): number =>
      columns.reduce((all, column) => all + (gap.values[column] ?? 0), 0);
    const [whole, rest] = [gap.values[relation.total] ?? 0, sumOf(relation.parts) - sumOf(lessOf(relation))];
    const rounding = roundingOf(table.counts, [relation.total, ...relation.parts, ...lessOf(relation)]);
    if (Math.abs(whole - rest) > rounding) return false;
    speaks ||= whole > 0;
  }
  return speaks;
}
