import type { CountMatrix } from "../../model/count";
import { BLANK, roundingIn, UNREADABLE } from "../../model/count";
import type { RowSum } from "../../model/table";
import { words } from "../header/header-text";
import { partsBelow } from "./parts-below";
import { readNumbering, splitNumbering } from "./row-kinds";
import { forestByFigures } from "./row-sums";
import { forestByNumbering, growTree, type BodyRow, type RowTree } from "./row-tree";

/** What the rows of a body are. */
export interface RowReading extends RowTree {
  /** Rows that are no rows of the table: rates, comparisons, notes with a figure in them. */
  readonly dropped: ReadonlySet<number>;
}

interface Candidate {
  readonly tree: RowTree;
  readonly out: ReadonlySet<number>;
  readonly closing: Closing;
  readonly by: (typeof WAYS)[number];
}

interface Closing {
  /** Sums of columns that close with a count, and that do not. */
  readonly closed: number;
  readonly open: number;
  /** Rows named as a total that this reading takes for something else. */
  readonly unexplained: number;
  readonly hasTotal: boolean;
}

const WAYS = ["numbering", "exact", "near", "vouched", "total"] as const;

/** A sum that does not close, or a total left unexplained, weighs this much more than one that closes. */
const AGAINST = 2;
/** Share of a gap's columns that a row must explain; the others are slips beside it. */
const NEARLY_ALL = 0.75;
const ENOUGH_COLUMNS = 3;

const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * Decides what each row is and which rows add up to which. The reading by numbers and names is taken where its sums
 * close; else the one whose sums close best: by the figures alone, with the rows that stand aside by their names counted
 * in, or without the unnumbered row that a total leaves out. Of two that close alike the first is taken.
 *
 * @param over rows that the formulas of the sums step over: see {@link steppedOver}
 */
export function readRows(
  body: readonly BodyRow[],
  counts: CountMatrix,
  over: ReadonlySet<number> = NO_ROWS,
): RowReading {
  const divided = partsBelow(body, counts);
  const aside = asides(body, counts, divided?.parts ?? NO_ROWS);
  const first = candidate(body, counts, aside, "numbering");
  const closest = isSettled(body, first)
    ? first
    : unlikeOne(body, counts, improved(body, counts, bestOf(others(body, counts, { aside, over }, first))));
  const best = leavesTwinOut(body, counts, closest) ? first : closest;
  const { tree } = best;
  const isPart = (row: number): boolean => tree.rows[row]?.kind === "aside";
  const sums = divided?.sums.filter(({ total, parts }) => parts.every(isPart) && !isPart(total)) ?? [];
  const dropped = droppedOf(body, best, new Set(sums.flatMap(({ parts }) => parts)));
  return sums.length === 0 ? { ...tree, dropped } : { ...tree, sums: [...tree.sums, ...sums], dropped };
}

/**
 * Rows whose names say that no sum adds them, unless most rows are such: then they are what the table is about. A number
 * and nothing but counts make «5 | Tăng Tiến» a unit.
 *
 * @param parts rows that divide the one above them: see {@link partsBelow}
 */
function asides(body: readonly BodyRow[], counts: CountMatrix, parts: ReadonlySet<number>): ReadonlySet<number> {
  const rows = new Set<number>();
  let counted = 0;
  body.forEach((row, index) => {
    if (!row.counts || parts.has(index)) return;
    if (row.role !== "page") counted += 1;
    if (row.role !== "aside" && row.role !== "comparison" && row.role !== "page") return;
    const cells = counts.states.subarray(index * counts.width, (index + 1) * counts.width);
    if (!/^\d/.test(row.numbering) || cells.includes(UNREADABLE) || isOfRates(row, counts, index)) rows.add(index);
  });
  let compared = 0;
  for (const { role, counts } of body) if (counts && role === "comparison") compared += 1;
  const pages = [...rows].filter((index) => body[index]?.role === "page").length;
  const isMost = (rows.size - pages - compared) * 2 > counted - compared;
  return new Set([...[...rows].filter((index) => !isMost || body[index]?.role !== "aside"), ...parts]);
}

const RATE_NAME = /^(?:tỷ lệ|tỉ lệ|ty le|ti le|%)(?: |$)/i;

/** «3 | Tỷ lệ đúng hạn | 98,99 | 99,33»: no unit is called so, and nothing is above a hundred. */
function isOfRates({ role, name }: BodyRow, { values, width, scale }: CountMatrix, row: number): boolean {
  if (role !== "comparison" || !RATE_NAME.test(words(splitNumbering(name)?.name ?? name))) return false;
  const most = 100 * (scale?.one ?? 1);
  return values.subarray(row * width, (row + 1) * width).every((value) => value <= most);
}

function candidate(
  body: readonly BodyRow[],
  counts: CountMatrix,
  out: ReadonlySet<number>,
  by: (typeof WAYS)[number],
): Candidate {
  const outside = new Set(out);
  const forest = by === "numbering" ? forestByNumbering(body, outside) : forestByFigures(body, counts, outside, by);
  const tree = growTree(body, forest, outside);
  return { tree, out: outside, closing: closingOf(body, tree, counts), by };
}

/** Nothing speaks against the reading by numbers and names, or no other is possible. */
function isSettled(body: readonly BodyRow[], { closing, out }: Candidate): boolean {
  if (closing.open > 0 || closing.unexplained > 0) return false;
  return (closing.hasTotal && closing.closed > 0) || (out.size === 0 && !body.some(mayBeSum));
}

function mayBeSum({ counts, role, numbering }: BodyRow): boolean {
  if (!counts) return false;
  if (role === "total" || role === "subtotal") return true;
  const { style } = readNumbering(numbering, "");
  return style !== "arabic" && style !== "decimal";
}

function others(
  body: readonly BodyRow[],
  counts: CountMatrix,
  { aside, over }: { readonly aside: ReadonlySet<number>; readonly over: ReadonlySet<number> },
  first: Candidate,
): readonly Candidate[] {
  const below = belowTotal(body, aside);
  const sets: ReadonlySet<number>[] = [aside, ...(below === null ? [] : [below])];
  const left = new Set([...aside, ...[...over].filter((index) => body[index]?.counts === true)]);
  if (left.size > aside.size) sets.push(left);
  // What a page needs is never an addend: counted in, its sums would close one another.
  const pages = new Set([...aside].filter((index) => body[index]?.role === "page"));
  const unlikely = new Set([...aside].filter((index) => body[index]?.role !== "aside"));
  if (unlikely.size < aside.size) sets.push(unlikely);
  if (pages.size < unlikely.size) sets.push(pages);
  return sets
    .flatMap((out) =>
      WAYS.map((by) => (by === "numbering" && out === aside ? first : candidate(body, counts, out, by))),
    )
    .filter(isVouchedFor(body));
}

/** Rows below the last row named as the total, where they can be notes or another period's; null where there are none. */
function belowTotal(body: readonly BodyRow[], aside: ReadonlySet<number>): ReadonlySet<number> | null {
  let last = -1;
  body.forEach((row, index) => {
    if (row.counts && row.role === "total") last = index;
  });
  const below = body.flatMap((row, index) => (index > last && row.counts && !aside.has(index) ? [index] : []));
  if (last < 1 || below.length === 0) return null;
  const fullest = body.reduce((most, { filled }) => Math.max(most, filled), 0);
  const numbered = body.filter(({ counts, numbering }) => counts && numbering !== "").length * 2 > body.length;
  const notes = below.every((index) => (body[index]?.filled ?? 0) * 2 < fullest);
  const unnumbered = below.every((index) => body[index]?.numbering === "") && (numbered || below.length <= 2);
  return notes || unnumbered ? new Set([...aside, ...below]) : null;
}

/**
 * Sections found on scant proof, or on none, stand only under a row named as the total that closes over them; on scant
 * proof also where there are several, each with its own sum, and no row named as one is left over.
 */
function isVouchedFor(body: readonly BodyRow[]): (one: Candidate) => boolean {
  const isNamed = (role: string | undefined, by: string): boolean =>
    role === "total" || (by === "total" && role === "subtotal");
  return ({ by, tree, closing }) => {
    if (by !== "vouched" && by !== "total") return true;
    if (closing.open > 0) return false;
    if (tree.rows.some(({ kind }, index) => kind === "total" && isNamed(body[index]?.role, by))) return true;
    return by === "vouched" && tree.sums.length > 1 && closing.unexplained === 0;
  };
}

/** «Cộng đồng B» has the counts of the unit above it: where sums stay open, the reading as a unit is tried as well. */
function unlikeOne(body: readonly BodyRow[], counts: CountMatrix, best: Candidate): Candidate {
  if (best.closing.open === 0) return best;
  const ofOne = new Set(best.tree.sums.flatMap(({ total, parts }) => (parts.length === 1 ? [total] : [])));
  const plain = body.map((row, index): BodyRow =>
    ofOne.has(index) && row.role === "subtotal" ? { ...row, role: "plain" } : row,
  );
  if (plain.every((row, index) => row === body[index])) return best;
  const ways = WAYS.map((by) => candidate(plain, counts, best.out, by)).filter(isVouchedFor(plain));
  return bestOf([best, ...ways]);
}

/**
 * Whether a total closes because one of two rows with the same number, name and counts is in no sum: that row is listed
 * twice, and the total is one of both.
 */
function leavesTwinOut(body: readonly BodyRow[], counts: CountMatrix, { tree, by }: Candidate): boolean {
  if (by === "numbering") return false;
  const inSum = new Set(tree.sums.flatMap(({ total, parts }) => [total, ...parts]));
  return body.some((row, index) => {
    if (!row.counts || row.name === "" || row.role !== "plain" || inSum.has(index)) return false;
    return body.some(
      ({ numbering, name }, other) =>
        inSum.has(other) && numbering === row.numbering && name === row.name && isSameRow(counts, index, other),
    );
  });
}

function isSameRow({ values, width }: CountMatrix, one: number, other: number): boolean {
  const of = (row: number): Float64Array => values.subarray(row * width, (row + 1) * width);
  return of(one).every((value, column) => value === of(other)[column]);
}

function bestOf([first, ...rest]: readonly Candidate[]): Candidate {
  if (first === undefined) throw new RangeError("No reading of the rows");
  return rest.reduce((best, one) => (worth(one) > worth(best) ? one : best), first);
}

/** A total makes the difference between two readings that close alike. */
function worth({ closing }: Candidate): number {
  return closing.closed - AGAINST * (closing.open + closing.unexplained) + (closing.hasTotal ? 0.5 : 0);
}

/** Takes one row at a time into a sum or out of it, as long as its figures are what the sum misses or has too much. */
function improved(body: readonly BodyRow[], counts: CountMatrix, best: Candidate): Candidate {
  let current = best;
  for (let round = 0; round < body.length && current.closing.open > 0; round += 1) {
    const moved = movable(body, counts, current);
    if (moved === null) break;
    const out = new Set(current.out);
    if (!out.delete(moved)) out.add(moved);
    const [next] = WAYS.map((by) => candidate(body, counts, out, by))
      .filter(isVouchedFor(body))
      .sort((one, other) => worth(other) - worth(one));
    if (next === undefined || worth(next) <= worth(current)) break;
    current = next;
  }
  return current;
}

function movable(body: readonly BodyRow[], counts: CountMatrix, { tree, out }: Candidate): number | null {
  const numbered = areNumbered(body);
  for (const sum of tree.sums) {
    const gap = gapOf(counts, sum);
    if (gap.every((value) => value === 0 || Number.isNaN(value))) continue;
    for (const row of out) if (body[row]?.role !== "page" && isGap(counts, row, gap, 1)) return row;
    if (!numbered) continue;
    for (const row of sum.parts)
      if (tree.rows[row]?.kind === "unit" && body[row]?.numbering === "" && isGap(counts, row, gap, -1)) return row;
  }
  return null;
}

/** Most rows are units with a number. */
function areNumbered(body: readonly BodyRow[]): boolean {
  return body.filter((row) => row.counts && /^\d/.test(row.numbering)).length * 2 > body.length;
}

function isGap(counts: CountMatrix, row: number, gap: Float64Array, sign: 1 | -1): boolean {
  let alike = 0;
  let told = 0;
  let zeros = 0;
  for (let column = 0; column < gap.length; column += 1) {
    const missing = gap[column] ?? 0;
    if (Number.isNaN(missing)) continue;
    told += 1;
    const value = counts.values[row * counts.width + column] ?? 0;
    if (value !== sign * missing) continue;
    if (value === 0) zeros += 1;
    else alike += 1;
  }
  return alike > 0 && (alike + zeros === told || (alike >= ENOUGH_COLUMNS && alike + zeros >= NEARLY_ALL * told));
}

/** Total minus parts per column, NaN where a cell cannot be read or the total says nothing. */
function gapOf({ width, values, states }: CountMatrix, { total, parts }: RowSum): Float64Array {
  const gap = new Float64Array(width);
  for (let column = 0; column < width; column += 1) {
    const cell = total * width + column;
    gap[column] = states[cell] === UNREADABLE || states[cell] === BLANK ? Number.NaN : (values[cell] ?? 0);
  }
  for (const part of parts) {
    const from = part * width;
    for (let column = 0; column < width; column += 1) {
      const value = states[from + column] === UNREADABLE ? Number.NaN : (values[from + column] ?? 0);
      gap[column] = (gap[column] ?? 0) - value;
    }
  }
  return gap;
}

function closingOf(body: readonly BodyRow[], tree: RowTree, counts: CountMatrix): Closing {
  let unexplained = 0;
  const hasTotal = tree.rows.some(({ kind }) => kind === "total");
  const numbered = areNumbered(body);
  tree.rows.forEach(({ kind }, index) => {
    const { role, numbering } = body[index] ?? {};
    if (role === "total" && (kind === "unit" || kind === "aside")) unexplained += counts.width;
    // «Cộng A» without a number among numbered units is none of them.
    if (role === "subtotal" && kind === "unit" && numbering === "" && numbered) unexplained += counts.width;
  });
  let closed = 0;
  let open = 0;
  for (const sum of tree.sums) {
    const gap = gapOf(counts, sum);
    const before = open;
    for (let column = 0; column < gap.length; column += 1) {
      const value = gap[column] ?? 0;
      if (Number.isNaN(value)) continue;
      if (Math.abs(value) > roundingIn(counts, column, sum.parts.length)) open += 1;
      else if (counts.values[sum.total * counts.width + column] !== 0) closed += 1;
    }
    // «Tổng cục B» below one other unit, with nearly its counts, under no total: a unit like it.
    if (!hasTotal && sum.parts.length === 1 && open > before) open += counts.width;
  }
  return { closed, open, unexplained, hasTotal };
}

/** Asides with counts enough are kept as rows of their own; comparisons and notes with a figure are none. */
function droppedOf(body: readonly BodyRow[], { out }: Candidate, parts: ReadonlySet<number>): ReadonlySet<number> {
  if (out.size === 0) return out;
  const fullest = body.reduce((most, { filled }) => Math.max(most, filled), 0);
  return new Set(
    [...out].filter(
      (index) => !parts.has(index) && (body[index]?.role === "comparison" || (body[index]?.filled ?? 0) * 2 < fullest),
    ),
  );
}
