import type { Finding } from "../checks/all-checks";
import { isError } from "../judging/judging";
import type { CellRef } from "../model/cell";
import { unitsOf } from "../model/count";
import type { Repair, RowDoubt } from "../model/repair";
import type { Table } from "../model/table";

/** One wrong cell, as far as the sums can tell, and every error that it causes. */
export interface Fault {
  /** The cell to look at first. */
  readonly cell: CellRef;
  /** Indices into the findings: errors only. */
  readonly findings: readonly number[];
  /** Index into the repairs, null where the sums do not tell what is wrong. */
  readonly repair: number | null;
  /** Index into the doubts of rows, null where the fault is none of rows. */
  readonly doubt: number | null;
}

interface Growing {
  readonly cell: CellRef;
  readonly findings: number[];
  readonly repair: number | null;
  readonly doubt: number | null;
}

/**
 * Counts faults, not consequences: a wrong count breaks the sum of its row and of its column, and is one thing to look
 * at. Each repair, and each doubt of rows, is a fault with the errors that it explains; a sum that only several repairs close together belongs to
 * the first of them. What is left is grouped by its first cell.
 */
export function faultsOf(
  table: Table,
  findings: readonly Finding[],
  repairs: readonly Repair[],
  doubts: readonly RowDoubt[] = [],
): readonly Fault[] {
  const errors = findings.flatMap((finding, index) => (isError(finding) ? [index] : []));
  const gravest = new Set(errors);
  const explained = new Set<number>();
  const faults: Growing[] = [];
  repairs.forEach(({ edits: [first], explains }, repair) => {
    const own = explains.filter((index) => gravest.has(index) && !explained.has(index));
    if (own.length === 0) return;
    own.forEach((index) => explained.add(index));
    faults.push({ cell: first.at, findings: own, repair, doubt: null });
  });
  doubts.forEach(({ at, explains }, doubt) => {
    const own = explains.filter((index) => gravest.has(index) && !explained.has(index));
    if (own.length === 0) return;
    own.forEach((index) => explained.add(index));
    faults.push({ cell: at, findings: own, repair: null, doubt });
  });
  const edited = editedCells(table, repairs);
  const byRepair = new Map(faults.map((fault) => [fault.repair, fault]));
  const byCell = new Map([...faults].reverse().map((fault) => [keyOf(fault.cell), fault]));
  for (const index of errors) {
    const finding = findings[index];
    if (finding === undefined || explained.has(index)) continue;
    const together = closedTogether(table, finding, edited);
    const place = keyOf(finding.at[0]);
    const owner = (together === null ? undefined : byRepair.get(together)) ?? byCell.get(place);
    if (owner !== undefined) {
      owner.findings.push(index);
      continue;
    }
    const fault: Growing = { cell: finding.at[0], findings: [index], repair: null, doubt: null };
    faults.push(fault);
    byCell.set(place, fault);
  }
  return faults.sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
}

interface Edited {
  readonly repair: number;
  readonly by: number;
}

function keyOf({ row, column }: CellRef): string {
  return `${row}:${column}`;
}

/** By how much the best repairs move each cell. */
function editedCells(table: Table, repairs: readonly Repair[]): ReadonlyMap<string, Edited> {
  if (repairs.length === 0) return new Map();
  const rows = new Map(table.rows.map(({ at }, row) => [at, row]));
  const columns = new Map(table.columns.map(({ at }, column) => [at, column]));
  const valueAt = ({ row, column }: CellRef): number =>
    table.counts.values[(rows.get(row) ?? 0) * table.counts.width + (columns.get(column) ?? 0)] ?? 0;
  return new Map(
    repairs.flatMap(({ edits, follows = [] }, repair) =>
      [...edits, ...follows].map(({ at, next }): [string, Edited] => [
        keyOf(at),
        { repair, by: unitsOf(table.counts, next) - valueAt(at) },
      ]),
    ),
  );
}

/** The first repair of those that together close a sum; null where they do not. */
function closedTogether({ counts }: Table, finding: Finding, edited: ReadonlyMap<string, Edited>): number | null {
  if (edited.size === 0 || (finding.check !== "identity-holds" && finding.check !== "totals-add-up")) return null;
  const { problem } = finding.data;
  if (problem.because !== "differs") return null;
  let gap = unitsOf(counts, problem.gap);
  let first: number | null = null;
  finding.at.forEach((at, place) => {
    const edit = edited.get(keyOf(at));
    if (edit === undefined) return;
    gap += place === 0 ? edit.by : -edit.by;
    first = Math.min(first ?? edit.repair, edit.repair);
  });
  return gap === 0 ? first : null;
}
