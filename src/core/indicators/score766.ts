import { scoreParts, type ScorePart } from "../../domain/score766/parts";
import type { Table } from "../model/table";
import { unitRows } from "../model/table";
import type { ColumnId } from "../model/forms/profile";
import { measure, type Scope } from "./measure";

/** The points of one part, exact: max × numerator / denominator. */
export interface ScoredPart {
  readonly number: string;
  readonly label: string;
  readonly max: number;
  readonly numerator: number;
  /** Never 0. */
  readonly denominator: number;
}

/** A part that is not computed, and why, in Vietnamese. */
export interface UnscoredPart {
  readonly number: string;
  readonly label: string;
  readonly max: number;
  readonly because: string;
}

/** What a unit, or the whole table, gets. */
export interface Score766 {
  /** Null for the whole table. */
  readonly unit: string | null;
  readonly scored: readonly ScoredPart[];
  readonly unscored: readonly UnscoredPart[];
  /** Points of the parts that are computed, and what these could give at most. */
  readonly points: number;
  readonly most: number;
}

/**
 * The points of the index of Quyết định 766/QĐ-TTg for the whole table and for each unit, only for parts whose formula is
 * known and whose counts the table holds. A part over nothing (0/0) has no points, neither full nor none.
 */
export function score766(table: Table): readonly Score766[] {
  const scopes: readonly (readonly [string | null, Scope])[] = [
    [null, "whole"],
    ...unitRows(table).map((row) => [table.rows[row]?.name ?? "", { row }] as const),
  ];
  return scopes.map(([unit, scope]) => scoreOf(table, unit, scope));
}

/** What a part costs: its maximum less its points. */
export function lostPoints({ max, numerator, denominator }: ScoredPart): number {
  return max - (max * numerator) / denominator;
}

function scoreOf(table: Table, unit: string | null, scope: Scope): Score766 {
  const scored: ScoredPart[] = [];
  const unscored: UnscoredPart[] = [];
  for (const part of scoreParts) {
    const points = pointsOf(table, scope, part);
    const { number, label, max } = part;
    if (typeof points === "string") unscored.push({ number, label, max, because: points });
    else scored.push({ number, label, max, ...points });
  }
  return {
    unit,
    scored,
    unscored,
    points: scored.reduce((sum, { max, numerator, denominator }) => sum + (max * numerator) / denominator, 0),
    most: scored.reduce((sum, { max }) => sum + max, 0),
  };
}

/** The share of its points that a part gets, or why that is not known. */
function pointsOf(
  table: Table,
  scope: Scope,
  { share, fullWithout, because = "" }: ScorePart,
): { readonly numerator: number; readonly denominator: number } | string {
  if (share === null) {
    const count = fullWithout === undefined ? null : sumOf(table, scope, [fullWithout]);
    return count === 0 ? { numerator: 1, denominator: 1 } : because;
  }
  const [numerator, denominator] = [sumOf(table, scope, share.numerator), sumOf(table, scope, share.base)];
  if (numerator === null || denominator === null) return "bảng không có đủ số liệu";
  if (denominator === 0) return "không phát sinh";
  return numerator > denominator ? "phần lớn hơn tổng, cần xem lại số liệu" : { numerator, denominator };
}

function sumOf(table: Table, scope: Scope, ids: readonly ColumnId[]): number | null {
  let sum = 0;
  for (const id of ids) {
    const read = measure(table, scope, id);
    if (read.is === "unknown") return null;
    sum += read.value;
  }
  return sum;
}
