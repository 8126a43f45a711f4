import type { Equation } from "../../model/equation";
import type { ColumnId } from "../../model/forms/profile";
import { columnSums, type SumRelation } from "../../model/relation";
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
  | { readonly of: "supplement-or-returned" }
  /** Of a sum that nobody states, in a row that no sum of rows adds: a level, which is not added up as counts are. */
  | { readonly of: "level" }
  /** Of a sum that nobody states: a part so rare that the table has no column for it. */
  | { readonly of: "not-listed" };

/** Totals that are divided by time alone, and one that is divided by stage. */
const BY_TIME: ReadonlySet<ColumnId> = new Set(["resolved", "pending"]);
const RECEIVED: ColumnId = "received";
const BY_STAGE: readonly ColumnId[] = ["resolved", "pending"];
/** Counts that stand in the balance of some forms and beside it in others. */
const BESIDE: readonly ColumnId[] = ["supplementRequested", "returned", "withdrawn", "stopped"];

/** What a gap may hold, and whether that stands as well as a slip does: then nothing is wrong for certain. */
export interface ReadGap {
  readonly known: KnownGap;
  readonly isRival: boolean;
}

/** What a gap of an equation may hold; null where it is a slip like others. */
export type GapReader = (equation: Equation, gap: number, relation: SumRelation) => ReadGap | null;

/**
 * Tells a gap that the field explains from a slip: a slip opens the sum of its column as well, so the reason is thought of
 * only where every sum of rows over these cells holds. It stands as well as a slip where the total is nowhere smaller than
 * its parts, and keeps its other sums. Sums of rows that are formulas hold whatever is typed: there a slip is accused. One
 * for each table: sums are tested once.
 */
export function gapReader(table: Table): GapReader {
  const { width, values } = table.counts;
  const isFormula = (cell: number): boolean => table.formulas?.[cell] === 1;
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
  const oneSigned = new Map<SumRelation, boolean>();
  const neverLess = (relation: SumRelation): boolean => {
    const answer =
      oneSigned.get(relation) ??
      table.rows.every(({ kind }, row) => kind === "heading" || gapAt(table, relation, row) >= 0);
    oneSigned.set(relation, answer);
    return answer;
  };
  return ({ total, parts }, gap, relation) => {
    const row = Math.floor(total / width);
    placed ??= sumsByRow(table);
    const sums = placed.get(row) ?? [];
    if (gap <= 0) return sums.length === 0 && isFound(relation) && isLevel(table, total, parts) ? LEVEL : null;
    const { mayExceed = false } = relation;
    const cells = [total, ...parts].map((cell) => cell % width);
    if (!cells.every((column) => sums.every((sum) => holds(sum, column)))) return null;
    if (sums.length === 0 && !mayExceed) return null;
    const known =
      reasonOf(
        table,
        row,
        total % width,
        parts.map((part) => part % width),
        gap,
      ) ?? (sums.length > 0 && isFound(relation) ? { of: "not-listed" } : null);
    if (known === null) return null;
    const typed = (column: number): boolean =>
      sums.every((sum) => !isFormula((table.sums[sum]?.total ?? 0) * width + column));
    const keepsOthers = columnSums(table).every(
      (other) => !other.parts.includes(total % width) || gapAt(table, other, row) === 0,
    );
    return { known, isRival: keepsOthers && neverLess(relation) && cells.every(typed) };
  };
}

const LEVEL: ReadGap = { known: { of: "level" }, isRival: true };

/** «Số cán bộ | 12 | 13 | 13»: the total is one of its parts, though others are there. */
function isLevel({ counts: { values } }: Table, total: number, parts: readonly number[]): boolean {
  return (
    values[total] !== 0 &&
    parts.some((part) => values[part] === values[total]) &&
    parts.every((part) => (values[part] ?? 0) > 0)
  );
}

/** Seen in the header or the figures, and stated by no form and no print: that its parts are all is a guess. */
function isFound({ evidence }: SumRelation): boolean {
  return !evidence.includes("form") && !evidence.includes("printed");
}

/** The total of a relation less its parts in a row. */
function gapAt({ counts: { values, width } }: Table, { total, parts }: SumRelation, row: number): number {
  return parts.reduce((left, part) => left - (values[row * width + part] ?? 0), values[row * width + total] ?? 0);
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
    case "level":
      return `Có thể dòng này ghi số hiện có ở từng thời điểm, nên ${whole} không cộng từ ${sum}.`;
    case "not-listed":
      return `Có thể chênh lệch ${count} là phần không có cột riêng, nằm trong ${whole} mà không nằm trong ${sum}.`;
    case "supplement-or-returned":
      return `Có thể ${count} hồ sơ chênh lệch đang chờ bổ sung, đã trả lại hoặc rút, nên nằm trong ${whole} mà không nằm trong ${sum}.`;
  }
}
