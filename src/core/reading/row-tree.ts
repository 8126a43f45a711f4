import type { RowGroup, RowKind, RowSum, TableRow } from "../model/table";
import { readNumbering, type NameRole } from "./row-kinds";

/** One row of the body before it is known what it is. */
export interface BodyRow {
  readonly at: number;
  readonly numbering: string;
  readonly name: string;
  readonly role: NameRole;
  /** True when a count cell holds anything. */
  readonly counts: boolean;
}

interface Node {
  readonly index: number;
  readonly rank: number;
  readonly children: Node[];
  readonly parent: Node | null;
  group: number;
  /** Index of the row below the section that holds its sum, where there is one. */
  below: number | null;
}

export interface RowTree {
  readonly rows: readonly TableRow[];
  readonly groups: readonly RowGroup[];
  readonly sums: readonly RowSum[];
}

const TOP: RowGroup = { name: "", numbering: "", parent: null };

/**
 * Decides what each row is and which rows add up to which: sections by their numbering (A > I > 1 > 1.1), section
 * sums above or below their rows, one grand total at the top or the bottom.
 */
export function buildRowTree(body: readonly BodyRow[]): RowTree {
  const totals = grandTotals(body);
  const root: Node = { index: -1, rank: -1, children: [], parent: null, group: 0, below: null };
  const nodes = new Map<number, Node>();
  const belowRows = new Set<number>();
  let path: Node[] = [root];
  let previousLetter = "";
  body.forEach((row, index) => {
    if (totals.has(index)) return;
    const open = path[path.length - 1] ?? root;
    if (isSumBelow(row, open)) {
      const section = closeSection(path, root);
      section.below = index;
      belowRows.add(index);
      path = path.slice(0, Math.max(1, path.indexOf(section)));
      return;
    }
    const numbering = readNumbering(row.numbering, previousLetter);
    if (numbering.style === "letter") previousLetter = row.numbering.trim().charAt(0).toUpperCase();
    const rank = numbering.style === "none" ? unnumberedRank(body, index) : numbering.rank;
    while (path.length > 1 && (path[path.length - 1]?.rank ?? -1) >= rank) path = path.slice(0, -1);
    const parent = path[path.length - 1] ?? root;
    const node: Node = { index, rank, children: [], parent, group: 0, below: null };
    parent.children.push(node);
    nodes.set(index, node);
    path = [...path, node];
  });
  return settle(body, root, nodes, totals, belowRows);
}

/** A row named like a total is the grand total when it is the first or the last such row; in between it sums a section. */
function grandTotals(body: readonly BodyRow[]): ReadonlySet<number> {
  const named = body.flatMap((row, index) => (row.counts && row.role === "total" ? [index] : []));
  const counted = body.flatMap((row, index) => (row.counts ? [index] : []));
  const first = counted[0];
  const last = named[named.length - 1];
  const chosen = new Set<number>();
  if (first !== undefined && named.includes(first)) chosen.add(first);
  if (
    last !== undefined &&
    !chosen.has(last) &&
    !body.slice(last + 1).some((row) => row.counts && row.role !== "total")
  )
    chosen.add(last);
  return chosen;
}

function isSumBelow(row: BodyRow, open: Node): boolean {
  if (!row.counts || row.numbering !== "" || open.index < 0) return false;
  return row.role === "total" || row.role === "subtotal";
}

/** The innermost open section that has rows. */
function closeSection(path: readonly Node[], root: Node): Node {
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

function settle(
  body: readonly BodyRow[],
  root: Node,
  nodes: ReadonlyMap<number, Node>,
  totals: ReadonlySet<number>,
  below: ReadonlySet<number>,
): RowTree {
  const groups: RowGroup[] = [TOP];
  const number = (node: Node): void => {
    for (const child of node.children) {
      child.group = node.group;
      if (child.children.length === 0) continue;
      const row = body[child.index];
      groups.push({ name: row?.name ?? "", numbering: row?.numbering ?? "", parent: node.group });
      child.group = groups.length - 1;
      number(child);
    }
  };
  number(root);
  const groupOfBelow = new Map<number, number>();
  for (const node of [root, ...nodes.values()]) if (node.below !== null) groupOfBelow.set(node.below, node.group);

  const kindOf = (index: number): RowKind => {
    if (totals.has(index)) return "total";
    if (below.has(index)) return "subtotal";
    const node = nodes.get(index);
    const section = node !== undefined && node.children.length > 0;
    if (body[index]?.counts !== true) return section || !isNumberedUnit(body, index) ? "heading" : "unit";
    return section ? "subtotal" : "unit";
  };
  const rows = body.map((row, index): TableRow => ({
    kind: kindOf(index),
    at: row.at,
    numbering: row.numbering,
    name: row.name,
    group: nodes.get(index)?.group ?? groupOfBelow.get(index) ?? 0,
  }));

  const sums: RowSum[] = [];
  const represent = (node: Node): readonly number[] => {
    if (node.children.length === 0) return rows[node.index]?.kind === "unit" ? [node.index] : [];
    if (rows[node.index]?.kind === "subtotal") return [node.index];
    if (node.below !== null && node.index >= 0) return [node.below];
    return node.children.flatMap(represent);
  };
  for (const node of nodes.values()) {
    if (node.children.length === 0) continue;
    const parts = node.children.flatMap(represent);
    if (parts.length === 0) continue;
    if (rows[node.index]?.kind === "subtotal") sums.push({ total: node.index, parts });
    if (node.below !== null) sums.push({ total: node.below, parts });
  }
  const all = root.children.flatMap(represent);
  if (root.below !== null && all.length > 0) sums.push({ total: root.below, parts: all });
  if (all.length > 0) for (const total of totals) sums.push({ total, parts: all });
  return { rows, groups, sums };
}

/** «5 | Sở Tài chính | (nothing)»: a unit that reported no dossier, not a heading. */
function isNumberedUnit(body: readonly BodyRow[], index: number): boolean {
  const style = readNumbering(body[index]?.numbering ?? "", "").style;
  return style === "arabic" || style === "decimal";
}
