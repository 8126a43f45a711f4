import type { CountMatrix } from "../../model/count";
import { UNREADABLE } from "../../model/count";
import { readNumbering } from "./row-kinds";
import { isHeading, rowNode, type BodyRow, type RowNode } from "./row-tree";

/** Bits from which a row that is equal to another is that row again, and no section of it: see row-sums. */
const TELLING = 20;
/** Ways to choose the sections that are tried: a table of a few dossiers has a handful. */
const MOST_TRIED = 2000;

/** A row that states the sum of those from `first` to `last`, places in the level. */
interface Section {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly counts: readonly number[];
  /** Of a single row, without a number: believed beside other sections only. */
  readonly isAlone: boolean;
}

/**
 * Sections that only the total proves: the total is less than all rows together by exactly the rows that are sums of
 * those beside them. A section of two dossiers proves nothing by itself, and a total that closes over all columns with it
 * leaves nobody to blame. Exact in every column that can be read.
 *
 * @param level the topmost rows, in order; sections that prove themselves stand for their rows
 * @returns the level with the total over everything, null where no choice of sections closes it
 */
export function underTotal(
  level: readonly RowNode[],
  body: readonly BodyRow[],
  counts: CountMatrix,
): readonly RowNode[] | null {
  const counted = level.filter((node) => body[statedBy(node)]?.counts === true);
  const ends = [counted[0], counted[counted.length - 1]];
  const isSum = (role: string | undefined): boolean => role === "total" || role === "subtotal";
  const total = ends.find((node) => node?.children.length === 0 && isSum(body[node.index]?.role));
  if (total === undefined) return null;
  const rows = level.filter((node) => node !== total);
  const told = Array.from({ length: counts.width }, (_, column) => column).filter((column) =>
    counted.every((node) => counts.states[statedBy(node) * counts.width + column] !== UNREADABLE),
  );
  const countsOf = (node: RowNode): number[] =>
    told.map((column) => counts.values[Math.max(0, statedBy(node)) * counts.width + column] ?? 0);
  const values = rows.map((node) => (statedBy(node) < 0 ? told.map(() => 0) : countsOf(node)));
  const stated = countsOf(total);
  const excess = added(values).map((sum, at) => sum - (stated[at] ?? 0));
  if (excess.every((over) => over === 0) || excess.some((over) => over < 0)) return null;
  const sections = sectionsIn(rows, values, body);
  const sure = sections.filter(({ isAlone }) => !isAlone);
  const hasCompany = (of: readonly Section[]): boolean =>
    level.some(({ children }) => children.length > 0) || of.some(({ isAlone }) => !isAlone);
  const chosen = choose(sure, excess) ?? choose(sections, excess);
  if (chosen === null || !hasCompany(chosen)) return null;
  const inside = new Map(chosen.flatMap((section) => range(section).map((place) => [place, section.place])));
  const nodes = new Map<number, RowNode>();
  for (const { place, first } of chosen) {
    const { index = -1, rank = 2 } = rows[place] ?? {};
    const section = first > place ? rowNode(index, rank) : rowNode(-1, rank);
    if (first < place) section.below.push(index);
    nodes.set(place, section);
  }
  rows.forEach((node, place) => nodes.get(inside.get(place) ?? -1)?.children.push(node));
  const whole = rowNode(total.index, total.rank);
  whole.children.push(...rows.flatMap((node, place) => (inside.has(place) ? [] : [nodes.get(place) ?? node])));
  return [whole];
}

/** Every row that is the sum of the rows behind it, or before it where its name says that it is a sum. */
function sectionsIn(
  rows: readonly RowNode[],
  values: readonly (readonly number[])[],
  body: readonly BodyRow[],
): readonly Section[] {
  return rows.flatMap(({ index, children }, place): Section[] => {
    const row = body[index];
    const counts = values[place] ?? [];
    if (row?.counts !== true || children.length > 0 || counts.every((count) => count === 0)) return [];
    const { style } = readNumbering(row.numbering, "");
    if (style === "arabic" || style === "decimal") return [];
    const isSum = row.role === "total" || row.role === "subtotal" || row.name === "";
    return [1, ...(isSum && style === "none" ? [-1] : [])].flatMap((step) => {
      const last = reachOf(rows, values, body, place, step);
      if (last === null) return [];
      const isAlone = Math.abs(last - place) < 2 && style === "none";
      const [from, to] = step > 0 ? [place + 1, last] : [last, place - 1];
      return [{ place, first: from, last: to, counts, isAlone }];
    });
  });
}

/**
 * How far the rows go that add up to this one, those of zeros behind them included; null where none do. A unit listed twice
 * is no section of itself.
 */
function reachOf(
  rows: readonly RowNode[],
  values: readonly (readonly number[])[],
  body: readonly BodyRow[],
  place: number,
  step: number,
): number | null {
  const head = values[place] ?? [];
  const own = body[rows[place]?.index ?? -1]?.name ?? "";
  const left = [...head];
  let filled = 0;
  let last: number | null = null;
  for (let at = place + step; at >= 0 && at < rows.length; at += step) {
    const node = rows[at];
    if (node === undefined) break;
    // A unit of zeros looks like a heading where zeros may be empty cells.
    if (isHeading(body, node.index)) {
      if (filled > 0) break;
      continue;
    }
    const counts = values[at] ?? [];
    const isAgain =
      own !== "" && body[node.index]?.name === own && counts.every((count, column) => count === head[column]);
    if (isAgain) return null;
    if (counts.some((count, column) => count > (left[column] ?? 0))) break;
    counts.forEach((count, column) => (left[column] = (left[column] ?? 0) - count));
    if (counts.some((count) => count !== 0)) filled += 1;
    if (left.every((count) => count === 0)) last = at;
  }
  return filled > 1 || bitsOf(head) < TELLING ? last : null;
}

/** Sections apart from each other that together are what the total leaves out. */
function choose(sections: readonly Section[], excess: readonly number[]): readonly Section[] | null {
  let tried = 0;
  const take = (from: number, taken: readonly Section[], left: readonly number[]): readonly Section[] | null => {
    if (left.every((over) => over === 0)) return taken;
    for (let next = from; next < sections.length; next += 1) {
      const section = sections[next];
      if (section === undefined || (tried += 1) > MOST_TRIED) return null;
      const rest = left.map((over, at) => over - (section.counts[at] ?? 0));
      if (rest.some((over) => over < 0) || taken.some((other) => meet(other, section))) continue;
      const found = take(next + 1, [...taken, section], rest);
      if (found !== null) return found;
    }
    return null;
  };
  return take(0, [], excess);
}

function meet(one: Section, other: Section): boolean {
  const from = ({ place, first }: Section): number => Math.min(place, first);
  const to = ({ place, last }: Section): number => Math.max(place, last);
  return from(one) <= to(other) && from(other) <= to(one);
}

function range({ first, last }: Section): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function added(values: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const counts of values) counts.forEach((count, at) => (sums[at] = (sums[at] ?? 0) + count));
  return sums;
}

function bitsOf(counts: readonly number[]): number {
  return [...new Set(counts)].reduce((bits, count) => bits + Math.log2(1 + Math.abs(count)), 0);
}

/** The row that states a section's counts. */
function statedBy(node: RowNode): number {
  return node.below[0] ?? node.index;
}
