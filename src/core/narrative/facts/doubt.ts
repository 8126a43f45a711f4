import type { CellRef } from "../../model/cell";
import type { Table } from "../../model/table";
import type { Outcome, Severity } from "../../model/verdict";

/** What the narrative needs to know of a finding. */
export interface Suspicion {
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly at: readonly [CellRef, ...CellRef[]];
}

export interface Doubts {
  /** Those of the cells given that are in doubt. */
  readonly among: (cells: readonly CellRef[]) => readonly CellRef[];
  /** The findings that put some of the cells given in doubt, as ascending indices. */
  readonly causes: (cells: readonly CellRef[]) => readonly number[];
}

/** Nothing is in doubt. */
export const noDoubts: Doubts = { among: () => [], causes: () => [] };

/**
 * The cells that broken errors put in doubt.
 *
 * A broken statement about one row doubts each of its cells: any of them may be the wrong one. A broken sum of rows
 * doubts the sum; its addends only where a second statement, about their own row, points at them too. Otherwise one
 * wrong total would mark every unit of its column, and a paragraph where all is marked says nothing. What is doubted
 * in a subtotal is doubted in the totals above it.
 */
export function doubtsOf(table: Table | null, findings: readonly Suspicion[]): Doubts {
  if (table === null) return noDoubts;
  const doubted = new Map<number, Set<number>>();
  const parents = new Map<number, number[]>();
  for (const { total, parts } of table.sums) {
    for (const part of parts)
      if (table.rows[part]?.kind !== "unit") parents.set(part, [...(parents.get(part) ?? []), total]);
  }
  const rowAt = new Map(table.rows.map((row, index) => [row.at, index]));
  const doubt = (cell: CellRef, cause: number): void => {
    const causes = doubted.get(keyOf(cell)) ?? new Set();
    if (causes.has(cause)) return;
    doubted.set(keyOf(cell), causes.add(cause));
    const row = rowAt.get(cell.row);
    for (const above of row === undefined ? [] : (parents.get(row) ?? [])) {
      const at = table.rows[above]?.at;
      if (at !== undefined) doubt({ row: at, column: cell.column }, cause);
    }
  };
  findings.forEach((finding, index) => {
    if (finding.outcome !== "broken" || finding.severity !== "error") return;
    const [first] = finding.at;
    for (const cell of finding.at) if (cell.row === first.row) doubt(cell, index);
  });
  if (doubted.size === 0) return noDoubts;
  return {
    among: (cells) => cells.filter((cell) => doubted.has(keyOf(cell))),
    causes: (cells) =>
      [...new Set(cells.flatMap((cell) => [...(doubted.get(keyOf(cell)) ?? [])]))].sort((one, other) => one - other),
  };
}

/** A sheet has 16,384 columns. */
function keyOf(cell: CellRef): number {
  return cell.row * 16_384 + cell.column;
}
