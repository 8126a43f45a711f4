import type { Finding } from "../checks/all-checks";
import type { CellRef } from "../model/cell";
import { UNREADABLE } from "../model/count";
import { addressAt, columnIndex } from "../model/table";
import type { CellChange } from "./system/change";
import type { TableSystem } from "./system/table-system";

/** Which findings speak of which equation, and which of a cell alone. */
export class FindingIndex {
  readonly #system: TableSystem;
  readonly #findings: readonly Finding[];
  readonly #ofEquation = new Map<number, number>();
  readonly #ofSum = new Map<number, number[]>();
  readonly #atCell = new Map<number, number[]>();
  readonly #withinWhole = new Map<number, number[]>();
  readonly #rows: ReadonlyMap<number, number>;
  readonly #columns: ReadonlyMap<number, number>;

  constructor(system: TableSystem, findings: readonly Finding[]) {
    const { table } = system;
    this.#system = system;
    this.#findings = findings;
    this.#rows = new Map(table.rows.map(({ at }, row) => [at, row]));
    this.#columns = new Map(table.columns.map(({ at }, column) => [at, column]));
    findings.forEach((finding, index) => this.#enter(finding, index));
  }

  /** The finding that says that an equation does not hold; null where there is none. */
  ofEquation(equation: number): number | null {
    return this.#ofEquation.get(equation) ?? null;
  }

  /** Findings that these changes alone do away with, ascending. */
  closedBy(changes: readonly CellChange[]): readonly number[] {
    const next = new Map(changes.map((change) => [change.cell, change.next]));
    const moved = new Map<number, number>();
    for (const { cell, next: count } of changes) {
      const delta = count - this.#system.valueOf(cell);
      for (const { equation, coefficient } of this.#system.occurrencesOf(cell))
        moved.set(equation, (moved.get(equation) ?? 0) + coefficient * delta);
    }
    const closed = new Set<number>();
    for (const [equation, by] of moved) {
      const finding = this.#ofEquation.get(equation);
      if (
        finding !== undefined &&
        (this.#system.violated.get(equation) ?? 0) + by === 0 &&
        this.#isRead(equation, next)
      )
        closed.add(finding);
    }
    for (const [sum, findings] of this.#ofSum)
      if (this.#closes(sum, moved)) findings.forEach((each) => closed.add(each));
    for (const cell of next.keys()) {
      for (const finding of this.#atCell.get(cell) ?? []) closed.add(finding);
      for (const finding of this.#withinWhole.get(cell) ?? []) if (this.#isWithin(finding, next)) closed.add(finding);
    }
    return [...closed].sort((one, other) => one - other);
  }

  #enter(finding: Finding, index: number): void {
    const { table } = this.#system;
    switch (finding.check) {
      case "identity-holds": {
        const row = this.#rows.get(finding.at[0].row) ?? 0;
        const { total, parts, less = [] } = finding.data;
        const placesOf = (columns: typeof parts): number[] => columns.map(({ id }) => columnIndex(table, id));
        const place = this.#system.findIdentity(columnIndex(table, total.id), placesOf(parts), placesOf(less));
        if (place >= 0) this.#ofEquation.set(this.#system.identityAt(row, place), index);
        return;
      }
      case "totals-add-up": {
        const row = this.#rows.get(finding.at[0].row);
        const column = this.#columns.get(finding.at[0].column) ?? 0;
        const { from, parts: added } = finding.data;
        const sum = table.sums.findIndex(
          ({ total, parts }) =>
            total === row && parts.length === added.count && addressAt(table, parts[0] ?? total, column) === from,
        );
        if (sum >= 0) this.#ofEquation.set(this.#system.sumAt(sum, column), index);
        return;
      }
      case "rows-are-accounted-for": {
        // A question about the whole sum: it is answered where each of its columns closes.
        const total = this.#rows.get(finding.at[finding.at.length - 1]?.row ?? -1);
        const sum = this.#system.table.sums.findIndex((each) => each.total === total);
        if (sum >= 0) push(this.#ofSum, sum, index);
        return;
      }
      case "rows-carry-on": {
        const link = this.#system.links.find(finding.at.map((at) => this.#cellOf(at)));
        if (link >= 0) this.#ofEquation.set(this.#system.linkAt(link), index);
        return;
      }
      case "carry-over-matches": {
        const equation = this.#system.fixedAt(this.#cellOf(finding.at[0]));
        if (equation !== null) this.#ofEquation.set(equation, index);
        return;
      }
      case "count-is-a-number":
      case "count-is-whole":
      case "count-is-not-negative":
        push(this.#atCell, this.#cellOf(finding.at[0]), index);
        return;
      case "part-within-whole":
        for (const at of finding.at) push(this.#withinWhole, this.#cellOf(at), index);
        return;
      default:
    }
  }

  #closes(sum: number, moved: ReadonlyMap<number, number>): boolean {
    return this.#system.table.columns.every((_, column) => {
      const equation = this.#system.sumAt(sum, column);
      return (this.#system.violated.get(equation) ?? 0) + (moved.get(equation) ?? 0) === 0;
    });
  }

  #cellOf({ row, column }: CellRef): number {
    return (this.#rows.get(row) ?? -1) * this.#system.table.counts.width + (this.#columns.get(column) ?? 0);
  }

  /** Every cell of the equation is a count, or becomes one by these changes. */
  #isRead(equation: number, next: ReadonlyMap<number, number>): boolean {
    const { table } = this.#system;
    if (table.unreadable.length === 0) return true;
    const { cells } = this.#system.plainTermsOf(equation);
    for (let index = 0; index < cells.length; index += 1) if (this.#staysUnread(cells[index] ?? 0, next)) return false;
    return true;
  }

  #staysUnread(cell: number, next: ReadonlyMap<number, number>): boolean {
    return this.#system.table.counts.states[cell] === UNREADABLE && !next.has(cell);
  }

  #isWithin(finding: number, next: ReadonlyMap<number, number>): boolean {
    const cells = (this.#findings[finding]?.at ?? []).map((at) => this.#cellOf(at));
    if (cells.some((cell) => this.#staysUnread(cell, next))) return false;
    const [whole = 0, ...parts] = cells.map((cell) => next.get(cell) ?? this.#system.valueOf(cell));
    return parts.reduce((sum, part) => sum + part, 0) <= whole;
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
