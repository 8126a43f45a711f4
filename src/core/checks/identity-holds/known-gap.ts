import type { Equation } from "../../model/equation";
import type { ColumnId } from "../../model/profile";
import type { Table } from "../../model/table";
import { columnIndex } from "../../model/table";
import { columnName, columnWords, type ColumnName } from "../../wording/column-words";

/**
 * What a total that is greater than its parts may hold besides, as the field knows it: one-stop systems count a dossier
 * without a due date as settled or pending, and neither as in time nor as late; dossiers sent back for a supplement,
 * returned or withdrawn are among those received, and in some forms neither settled nor pending.
 */
export type KnownGap =
  /** The gap is exactly another count of the row. */
  | { readonly of: "column"; readonly column: ColumnName }
  | { readonly of: "no-due-date" }
  | { readonly of: "supplement-or-returned" };

/** Totals that are divided by time alone, and one that is divided by stage. */
const BY_TIME: ReadonlySet<ColumnId> = new Set(["resolved", "pending"]);
const RECEIVED: ColumnId = "received";
const BY_STAGE: readonly ColumnId[] = ["resolved", "pending"];
/** Counts that stand in the balance of some forms and beside it in others. */
const BESIDE: readonly ColumnId[] = ["supplementRequested", "returned", "withdrawn", "stopped"];

/** What a gap of an equation may hold; null where it is a slip like others. */
export type GapReader = (equation: Equation, gap: number) => KnownGap | null;

/**
 * Tells a gap that the field explains from a slip: a slip opens the sum of its column as well, so the reason is thought of
 * only where every sum of rows over these cells holds. One for each table: sums are tested once.
 */
export function gapReader(table: Table): GapReader {
  const { width, values } = table.counts;
  let placed: ReadonlyMap<number, readonly number[]> | null = null;
  const tested = new Map<number, boolean>();
  const holds = (sum: number, column: number): boolean => {
    const key = sum * width + column;
    const known = tested.get(key);
    if (known !== undefined) return known;
    const { total = 0, parts = [] } = table.sums[sum] ?? {};
    const added = parts.reduce((all, part) => all + (values[part * width + column] ?? 0), 0);
    const result = added === values[total * width + column];
    tested.set(key, result);
    return result;
  };
  return ({ total, parts }, gap) => {
    if (gap <= 0) return null;
    const row = Math.floor(total / width);
    placed ??= sumsByRow(table);
    const sums = placed.get(row) ?? [];
    const cells = [total, ...parts].map((cell) => cell % width);
    if (sums.length === 0 || !cells.every((column) => sums.every((sum) => holds(sum, column)))) return null;
    return reasonOf(
      table,
      row,
      total % width,
      parts.map((part) => part % width),
      gap,
    );
  };
}

function sumsByRow(table: Table): ReadonlyMap<number, readonly number[]> {
  const sums = new Map<number, number[]>();
  table.sums.forEach(({ total, parts }, sum) => {
    for (const row of [total, ...parts]) {
      const known = sums.get(row);
      if (known === undefined) sums.set(row, [sum]);
      else known.push(sum);
    }
  });
  return sums;
}

function reasonOf(table: Table, row: number, total: number, parts: readonly number[], gap: number): KnownGap | null {
  const { width, values } = table.counts;
  const beside = BESIDE.map((id) => columnIndex(table, id)).find(
    (column) => column >= 0 && !parts.includes(column) && values[row * width + column] === gap,
  );
  if (beside !== undefined) return { of: "column", column: columnName(table, beside) };
  const [id, ...of] = [total, ...parts].map((column) => table.columns[column]?.id ?? "");
  if (id !== undefined && BY_TIME.has(id)) return { of: "no-due-date" };
  return id === RECEIVED && BY_STAGE.every((stage) => of.includes(stage)) ? { of: "supplement-or-returned" } : null;
}

/** A possibility and no finding: «Có thể 3 hồ sơ chênh lệch chưa có ngày hẹn trả: …». */
export function knownGapWords(known: KnownGap, total: ColumnName, sum: string, count: string): string {
  const whole = columnWords(total);
  switch (known.of) {
    case "column":
      return `Chênh lệch đúng bằng cột ${columnWords(known.column)}: có thể biểu này tính cả cột ấy trong ${whole}.`;
    case "no-due-date":
      return `Có thể ${count} hồ sơ chênh lệch chưa có ngày hẹn trả, nên nằm trong ${whole} mà không nằm trong ${sum}.`;
    case "supplement-or-returned":
      return `Có thể ${count} hồ sơ chênh lệch đang chờ bổ sung, đã trả lại hoặc rút, nên nằm trong ${whole} mà không nằm trong ${sum}.`;
  }
}
