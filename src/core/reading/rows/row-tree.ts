import type { RowGroup, RowKind, RowSum, TableRow } from "../../model/table";
import { readNumbering, type NameRole } from "./row-kinds";

/** One row of the body before it is known what it is. */
export interface BodyRow {
  readonly at: number;
  readonly numbering: string;
  readonly name: string;
  readonly role: NameRole;
  /** True when a count cell holds anything. */
  readonly counts: boolean;
  /** Count cells that hold anything. */
  readonly filled: number;
}

/** A row with those that it heads, or a section that only a sum below its rows marks (then without a row of its own). */
export interface RowNode {
  /** Index of the row that heads it, -1 for none. */
  readonly index: number;
  /** Smaller encloses larger. */
  readonly rank: number;
  children: RowNode[];
  /** Rows below it that state its sum; mostly one at most. */
  below: number[];
}

/** Most rows head nothing: they share these and get lists of their own with the first row below them. */
const NO_ROWS: RowNode[] = [];
const NO_SUMS: number[] = [];

export interface RowTree {
  readonly rows: readonly TableRow[];
  readonly groups: readonly RowGroup[];
  readonly sums: readonly RowSum[];
}

/** What encloses all: its children are the topmost rows, and `totals` state their sum. */
export interface RowForest {
  readonly root: RowNode;
  readonly totals: ReadonlySet<number>;
}

const TOP: RowGroup = { name: "", numbering: "", parent: null };
/** A sum's own words before what it sums: «Cộng khối sở» is the sum of «khối sở». */
const SUM_WORDS = /^(?:tổng cộng|tổng số|tổng|cộng)(?: của)? +(?=\S)/iu;

export function rowNode(index: number, rank: number): RowNode {
  return { index, rank, children: [], below: [] };
}

/**
 * Which row stands under which by their numbers and names alone: sections by their numbering (A > I > 1 > 1.1), section
 * sums above or below their rows, one grand total at the top or the bottom.
 *
 * @param out rows that no sum adds
 */
export function forestByNumbering(body: readonly BodyRow[], out: ReadonlySet<number>): RowForest {
  const totals = grandTotals(body, out);
  const root = rowNode(-1, -1);
  const path: RowNode[] = [root];
  let previousLetter = "";
  const isParted = body.filter((row, index) => isSectionSum(row) && !out.has(index)).length > 1;
  body.forEach((row, index) => {
    if (totals.has(index) || out.has(index)) return;
    const open = path[path.length - 1] ?? root;
    if (isSumBelow(row, open)) {
      const section = closeSection(path, root);
      if (!isParted || section !== root || !closeRun(root, index, body)) section.below.push(index);
      path.length = Math.max(1, path.indexOf(section));
      return;
    }
    const numbering = readNumbering(row.numbering, previousLetter);
    if (numbering.style === "letter") previousLetter = row.numbering.trim().charAt(0).toUpperCase();
    const rank = numbering.style === "none" ? unnumberedRank(body, index) : numbering.rank;
    while (path.length > 1 && (path[path.length - 1]?.rank ?? -1) >= rank) path.pop();
    const node: RowNode = { index, rank, children: NO_ROWS, below: NO_SUMS };
    const parent = path[path.length - 1] ?? root;
    if (parent.children === NO_ROWS) [parent.children, parent.below] = [[], []];
    parent.children.push(node);
    path.push(node);
  });
  return { root, totals };
}

/** A row named like a total is the grand total when it is the first or the last such row; in between it sums a section. */
function grandTotals(body: readonly BodyRow[], out: ReadonlySet<number>): ReadonlySet<number> {
  let first = -1;
  let last = -1;
  let lastNamed = -1;
  body.forEach((row, index) => {
    if (!row.counts || out.has(index)) return;
    if (first < 0) first = index;
    last = index;
    if (row.role === "total") lastNamed = index;
  });
  const chosen = new Set<number>();
  if (body[first]?.role === "total") chosen.add(first);
  if (lastNamed >= 0 && lastNamed === last) chosen.add(lastNamed);
  return chosen;
}

function isSumBelow(row: BodyRow, open: RowNode): boolean {
  if (!row.counts || row.numbering !== "" || open.index < 0) return false;
  return row.role === "total" || row.role === "subtotal";
}

/** «Cộng các sở», «Cộng các xã» without a number. */
function isSectionSum({ counts, numbering, role }: BodyRow): boolean {
  return counts && numbering === "" && role === "subtotal";
}

/** The units since the last sum are the section of this one: several sums divide a list without headings. */
function closeRun(root: RowNode, sum: number, body: readonly BodyRow[]): boolean {
  if (body[sum]?.role !== "subtotal") return false;
  let from = root.children.length;
  while (from > 0 && isPlainRow(root.children[from - 1])) from -= 1;
  const run = root.children.slice(from);
  if (run.length === 0) return false;
  for (const node of run) [node.children, node.below] = [[], []];
  root.children.splice(from, run.length, closed(run, sum, body));
  return true;
}

function isPlainRow(node: RowNode | undefined): boolean {
  return node !== undefined && node.index >= 0 && node.children.length === 0;
}

/** The innermost open section that has rows. */
function closeSection(path: readonly RowNode[], root: RowNode): RowNode {
  return [...path].reverse().find((node) => node.children.length > 0) ?? root;
}

/**
 * A row without a number among numbered ones heads a section when the next row starts at 1 again, or when it has no
 * counts; else it is a unit like its neighbours.
 */
function unnumberedRank(body: readonly BodyRow[], index: number): number {
  const row = body[index];
  if (row === undefined) return 2;
  const next = body[index + 1];
  const startsAgain = next !== undefined && /^\(?0?1[.)]?$/.test(next.numbering.trim());
  return !row.counts || startsAgain ? 1 : 2;
}

/** Rows, sections and sums of a forest. Rows in `out` keep their counts as asides. */
export function growTree(body: readonly BodyRow[], { root, totals }: RowForest, out: ReadonlySet<number>): RowTree {
  const groups: RowGroup[] = [TOP];
  const groupOf = new Int32Array(body.length);
  const sections: RowNode[] = [];
  const isSection = new Uint8Array(body.length);
  const kinds: (RowKind | undefined)[] = new Array<RowKind | undefined>(body.length).fill(undefined);
  for (const row of out) kinds[row] = "aside";
  const number = (node: RowNode, group: number): void => {
    for (const child of node.children) {
      let own = group;
      if (child.children.length > 0) {
        sections.push(child);
        groups.push({ ...titleOf(body, child), parent: group });
        own = groups.length - 1;
        if (child.index >= 0) isSection[child.index] = 1;
      }
      if (child.index >= 0) groupOf[child.index] = own;
      for (const row of child.below) {
        kinds[row] = "subtotal";
        groupOf[row] = own;
      }
      number(child, own);
    }
  };
  number(root, 0);
  for (const row of root.below) kinds[row] = "subtotal";
  for (const row of totals) kinds[row] = "total";

  const kindOf = (index: number): RowKind => {
    const section = isSection[index] === 1;
    if (body[index]?.counts !== true) return section || isHeading(body, index) ? "heading" : "unit";
    return section ? "subtotal" : "unit";
  };
  const rows = body.map((row, index): TableRow => ({
    kind: kinds[index] ?? kindOf(index),
    at: row.at,
    numbering: row.numbering,
    name: row.name,
    group: groupOf[index] ?? 0,
  }));

  const sums: RowSum[] = [];
  const addRows = (node: RowNode, parts: number[]): void => {
    const kind = rows[node.index]?.kind;
    if (node.children.length === 0) {
      if (kind === "unit") parts.push(node.index);
      return;
    }
    const stated = kind === "subtotal" ? node.index : node.below[0];
    if (stated !== undefined) parts.push(stated);
    else for (const child of node.children) addRows(child, parts);
  };
  const rowsWithin = (node: RowNode): readonly number[] => {
    const parts: number[] = [];
    for (const child of node.children) addRows(child, parts);
    return parts;
  };
  for (const node of sections) {
    const parts = rowsWithin(node);
    if (parts.length === 0) continue;
    if (rows[node.index]?.kind === "subtotal") sums.push({ total: node.index, parts });
    for (const total of node.below) sums.push({ total, parts });
  }
  const all = rowsWithin(root);
  if (all.length > 0) for (const total of [...root.below.slice(-1), ...totals]) sums.push({ total, parts: all });
  return { rows, groups, sums };
}

/** A section's title is its heading's, or what its sum below names: «Cộng khối sở, ngành» closes «khối sở, ngành». */
function titleOf(body: readonly BodyRow[], node: RowNode): { name: string; numbering: string } {
  const heading = body[node.index];
  if (heading !== undefined) return { name: heading.name, numbering: heading.numbering };
  return { name: (body[node.below[0] ?? -1]?.name ?? "").replace(SUM_WORDS, ""), numbering: "" };
}

/** A row without counts heads a section, unless its number is a unit's: «5 | Sở Tài chính» reported no dossier. */
export function isHeading(body: readonly BodyRow[], index: number): boolean {
  const row = body[index];
  if (row === undefined || row.counts) return false;
  const { style } = readNumbering(row.numbering, "");
  return style !== "arabic" && style !== "decimal";
}

/** A run of rows under the sum below them: its only heading heads the section; a sum stated twice is one section. */
export function closed(run: readonly RowNode[], sum: number, body: readonly BodyRow[]): RowNode {
  const [first, ...rest] = run;
  if (first !== undefined && rest.length === 0 && first.children.length > 0) {
    first.below.push(sum);
    return first;
  }
  const opens = (node: RowNode): boolean => node.children.length === 0 && isHeading(body, node.index);
  const headed = first !== undefined && opens(first) && !rest.some(opens);
  const section = headed ? first : rowNode(-1, first?.rank ?? 2);
  section.children.push(...(headed ? rest : run));
  section.below.push(sum);
  return section;
}
