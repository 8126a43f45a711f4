import type { CellRef } from "../model/cell";
import type { Table } from "../model/table";
import type { Finding } from "./all-checks";

/** One wrong cell, as far as the sums can tell, and every error that it causes. */
export interface Fault {
  /** The cell to look at first. */
  readonly cell: CellRef;
  /** Indices into the findings, the equations it breaks first. */
  readonly findings: readonly number[];
}

interface BrokenSum {
  readonly finding: number;
  /** total − sum of the parts. */
  readonly gap: number;
  readonly at: readonly CellRef[];
}

interface Suspect {
  readonly cell: CellRef;
  readonly sums: readonly BrokenSum[];
  /** How many sums that hold today the correction would break. */
  readonly harm: number;
}

/**
 * Counts faults, not consequences: a wrong count breaks the sum of its row and of its column by the same amount, and
 * is one thing to look at. Cells are taken by how many broken sums one correction would close, then by how few sound
 * sums it would break (the principle of fewest changes, Fellegi & Holt 1976).
 */
export function faultsOf(table: Table, findings: readonly Finding[]): readonly Fault[] {
  const errors = findings.flatMap((finding, index) => (finding.outcome === "broken" && finding.severity === "error" ? [index] : []));
  const value = counter(table);
  const sums = errors.flatMap((index) => brokenSum(value, findings[index], index));
  const faults: Fault[] = [];
  const explained = new Set<number>();
  for (const { cell, sums: closed } of suspects(table, sums)) {
    if (closed.some(({ finding }) => explained.has(finding))) continue;
    closed.forEach(({ finding }) => explained.add(finding));
    faults.push({ cell, findings: closed.map(({ finding }) => finding) });
  }
  // The first fault of a cell takes what is left at that cell.
  const places = new Map<string, number>();
  faults.forEach(({ cell }, place) => {
    if (!places.has(placeKey(cell))) places.set(placeKey(cell), place);
  });
  for (const index of errors) {
    const cell = findings[index]?.at[0];
    if (explained.has(index) || cell === undefined) continue;
    const same = places.get(placeKey(cell)) ?? -1;
    const fault = faults[same];
    if (fault !== undefined) faults[same] = { cell, findings: [...fault.findings, index] };
    else places.set(placeKey(cell), faults.push({ cell, findings: [index] }) - 1);
  }
  return faults.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function placeKey({ row, column }: CellRef): string {
  return `${row}:${column}`;
}

function brokenSum(value: (at: CellRef) => number, finding: Finding | undefined, index: number): BrokenSum[] {
  if (finding === undefined || (finding.check !== "identity-holds" && finding.check !== "totals-add-up")) return [];
  const [total, ...parts] = finding.at;
  return [{ finding: index, gap: value(total) - parts.reduce((sum, part) => sum + value(part), 0), at: finding.at }];
}

function counter(table: Table): (at: CellRef) => number {
  const rows = new Map(table.rows.map((row, index) => [row.at, index]));
  const columns = new Map(table.columns.map((column, index) => [column.at, index]));
  return ({ row, column }) => table.counts.values[(rows.get(row) ?? 0) * table.counts.width + (columns.get(column) ?? 0)] ?? 0;
}

/** Cells whose one correction closes at least one broken sum, the most telling first. */
function suspects(table: Table, sums: readonly BrokenSum[]): readonly Suspect[] {
  const byCorrection = new Map<string, { cell: CellRef; sums: BrokenSum[] }>();
  const brokenAt = new Map<string, number>();
  for (const sum of sums) {
    sum.at.forEach((cell, index) => {
      const place = placeKey(cell);
      brokenAt.set(place, (brokenAt.get(place) ?? 0) + 1);
      const correction = `${place}:${index === 0 ? -sum.gap : sum.gap}`;
      const entry = byCorrection.get(correction);
      if (entry === undefined) byCorrection.set(correction, { cell, sums: [sum] });
      else entry.sums.push(sum);
    });
  }
  const equations = equationsThrough(table);
  return [...byCorrection.values()]
    .map(({ cell, sums: closed }) => ({ cell, sums: closed, harm: equations(cell) - closed.length }))
    .sort((a, b) => b.sums.length - a.sums.length || a.harm - b.harm || a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** How many sums of the form and of the table a cell takes part in. */
function equationsThrough(table: Table): (at: CellRef) => number {
  const placed = new Set(table.columns.map(({ id }) => id));
  const perColumn = new Map(
    table.columns.map(({ id, at }) => [at, table.profile.identities.filter(({ total, parts }) => [total, ...parts].includes(id) && [total, ...parts].every((part) => placed.has(part))).length]),
  );
  const perRow = new Map<number, number>();
  for (const { total, parts } of table.sums) {
    for (const index of [total, ...parts]) {
      const row = table.rows[index]?.at ?? -1;
      perRow.set(row, (perRow.get(row) ?? 0) + 1);
    }
  }
  return ({ row, column }) => (perColumn.get(column) ?? 0) + (perRow.get(row) ?? 0);
}
