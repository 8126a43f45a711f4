import { measure } from "../indicators/measure";
import type { CellRef } from "../model/cell";
import type { ColumnId } from "../model/forms/profile";
import type { ListedKind } from "../model/overdue-list";
import type { Table } from "../model/table";
import { cellAt, columnIndex } from "../model/table";

/** What a table states of overdue dossiers of one kind. */
export interface Claim {
  readonly kind: ListedKind;
  /** Measures that are added up for it. */
  readonly measures: readonly ColumnId[];
  /** The table's columns that it is read from. */
  readonly columns: readonly number[];
}

const MEASURES: readonly (readonly [ListedKind, ColumnId])[] = [
  ["late", "resolvedLate"],
  ["pending", "pendingOverdue"],
  ["overdue", "overdueTotal"],
];
const APOLOGIES: readonly (readonly [ListedKind, ColumnId])[] = [
  ["late-apologised", "resolvedLateApologised"],
  ["late-not-apologised", "resolvedLateNotApologised"],
  ["pending-apologised", "pendingOverdueApologised"],
  ["pending-not-apologised", "pendingOverdueNotApologised"],
];

/** The kinds that a table states, in its columns or as their sum. */
export function claimsOf(table: Table, withApologies: boolean): readonly Claim[] {
  const claims = [...MEASURES, ...(withApologies ? APOLOGIES : [])].flatMap(([kind, id]): Claim[] => {
    const columns = columnsOf(table, id);
    return columns.length === 0 ? [] : [{ kind, measures: [id], columns }];
  });
  const [late, pending] = [claims.find(({ kind }) => kind === "late"), claims.find(({ kind }) => kind === "pending")];
  if (late === undefined || pending === undefined || claims.some(({ kind }) => kind === "overdue")) return claims;
  const both: Claim = {
    kind: "overdue",
    measures: [...late.measures, ...pending.measures],
    columns: [...late.columns, ...pending.columns],
  };
  return [...claims, both];
}

/** All of the columns that a measure is read from; none where one of them is missing. */
function columnsOf(table: Table, id: ColumnId): readonly number[] {
  const own = columnIndex(table, id);
  if (own >= 0) return [own];
  const parts = (table.profile.derived?.[id]?.sum ?? []).map((part) => columnIndex(table, part));
  return parts.includes(-1) ? [] : parts;
}

/** What rows state together; null where one of their cells says no count. */
export function statedBy(
  table: Table,
  rows: readonly number[],
  { measures, columns }: Claim,
): { readonly stated: number | null; readonly at: readonly [CellRef, ...CellRef[]] } {
  const [first, ...rest] = rows.flatMap((row) => columns.map((column) => cellAt(table, row, column)));
  if (first === undefined) throw new RangeError("No rows to compare");
  let stated: number | null = 0;
  for (const row of rows) {
    for (const id of measures) {
      const measured = measure(table, { row }, id);
      stated = measured.is === "known" && stated !== null ? stated + measured.value : null;
    }
  }
  return { stated, at: [first, ...rest] };
}
