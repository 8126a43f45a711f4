import type { Citation } from "./citation";

/**
 * Why a relation is believed. printed: the sheet says so (numbering row, label, note) · form: the profile says so ·
 * header: the shape of the header says so (a group's «Tổng số» and its siblings) · data: found in the figures.
 */
export type RelationEvidence = "printed" | "form" | "header" | "data";

interface RelationBase {
  /** Strongest first; what the figures confirm carries "data" too only where they were the way it was found. */
  readonly evidence: readonly [RelationEvidence, ...RelationEvidence[]];
  /** Rows with dossiers on which it could be tried, and on how many of them it held. */
  readonly rows: number;
  readonly holds: number;
  /** The clause behind it, for the sentence «Căn cứ». */
  readonly source: Citation;
}

/** total = sum of parts in every row; indices into the columns of the table. */
export interface SumRelation extends RelationBase {
  readonly kind: "sum";
  readonly total: number;
  readonly parts: readonly number[];
  /** Other parts that the form allows instead; decided by the figures. */
  readonly or?: readonly (readonly number[])[];
  /** Labels of parts that the form leaves optional and the table lacks: the sum is tested without them. */
  readonly absent?: readonly string[];
  /** The total may be greater, by dossiers that the form counts in none of its parts. */
  readonly mayExceed?: true;
}

/** total = sum of parts − sum of less in every row: «Cuối kỳ» = «Đầu kỳ» + «Nhập» − «Xuất». */
export interface BalanceRelation extends RelationBase {
  readonly kind: "balance";
  readonly total: number;
  readonly parts: readonly number[];
  readonly less: readonly number[];
}

/** The parts together do not exceed the total: a chain (paid ≤ due), or a sum of which the table lacks a part. */
export interface OrderRelation extends RelationBase {
  readonly kind: "order";
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * From row to row: `total` = what `before` holds in an earlier row + the parts − what is taken from them. «Tồn» of a cash
 * book, «Lũy kế từ đầu năm», «Tồn đầu ngày» that is the «Tồn cuối ngày» of the day before.
 */
export interface RunningRelation extends RelationBase {
  readonly kind: "running";
  readonly total: number;
  /** The total itself, or the column in which a row says what it leaves. */
  readonly before: number;
  readonly parts: readonly number[];
  readonly less: readonly number[];
  readonly links: readonly RunningLink[];
  /** How many of them hold with an empty cell for 0. */
  readonly blanks: number;
}

/** One equation between rows, as indices into the rows of the table. */
export interface RunningLink {
  readonly row: number;
  /** The row before; null where the account begins with nothing. */
  readonly from: number | null;
  /** The rows of which parts are added; none in a total row that repeats the last one. */
  readonly over: readonly number[];
}

/**
 * A percentage column = 100 × the sum of the numerator's columns / the sum of the base's, at its printed decimals; an average
 * the quotient itself.
 */
export interface RateRelation extends RelationBase {
  readonly kind: "rate";
  /** Index into the rates of the table. */
  readonly rate: number;
  readonly numerator: readonly number[];
  readonly base: readonly number[];
  /** 100 − the quotient. */
  readonly complement: boolean;
  /** The quotient − 100: by how much per cent one period's count exceeds another's. */
  readonly growth?: true;
  /** How many times the quotient is printed where that is not 100: 1 = a fraction or an average, 10 = tạ of tấn, 1000 = ‰. */
  readonly times?: RateTimes;
  /**
   * What every row's count is a share of, in units of the table's counts: the total row's, or what all rows add up to
   * where the shares say that the total is wrong. The base is the numerator's own column.
   */
  readonly ofTotal?: number;
  /** The base is what its columns make when multiplied: «Mức chi» = «Thành tiền» / («Số ngày» × «Số người»). */
  readonly product?: true;
}

export type RateTimes = 1 | 10 | 1000;

/** What a rate makes of its quotient: the quotient itself, what it lacks to 100, what it has beyond, or another multiple. */
export type RateShape = Pick<RateRelation, "complement" | "growth" | "times" | "ofTotal" | "product">;

/** @param percent 100 × the quotient */
export function shapedPercent({ complement, growth, times }: RateShape, percent: number): number {
  if (times !== undefined) return (percent * times) / 100;
  return complement ? 100 - percent : growth === true ? percent - 100 : percent;
}

/** «(9) / (8)», «(9) / tổng (9)», «100 − (9) / (8)», «(9) / (8) − 100», «10 × (9) / (8)». */
export function shapedWords(
  { complement, growth, times, ofTotal }: RateShape,
  numerator: string,
  base: string,
): string {
  const quotient = `${numerator} / ${ofTotal === undefined ? base : `tổng ${base}`}`;
  if (times === 10) return `10 × ${quotient}`;
  return `${complement ? "100 − " : ""}${quotient}${growth === true ? " − 100" : ""}`;
}

/** «(9) + (10)», or «(9) × (10)» where a base is multiplied. */
export function termsOfBase({ product }: RateShape, words: readonly string[]): string {
  return words.join(product === true ? " × " : " + ");
}

/** The sign behind a printed rate. */
export function rateSign({ times }: RateShape): string {
  return times === undefined ? "%" : times === 1000 ? "‰" : "";
}

export type Relation = SumRelation | BalanceRelation | RunningRelation | OrderRelation | RateRelation;

/** The sums over columns that count for a table. */
export function columnSums({ relations }: { readonly relations: readonly Relation[] }): readonly SumRelation[] {
  return relations.filter((relation) => relation.kind === "sum");
}

/** What must close in every row: the sums, then the balances. */
export function rowRelations({
  relations,
}: {
  readonly relations: readonly Relation[];
}): readonly (SumRelation | BalanceRelation)[] {
  const balances = relations.filter((relation) => relation.kind === "balance");
  const sums = columnSums({ relations });
  return balances.length === 0 ? sums : [...sums, ...balances];
}

/** What is taken from the parts of a relation: nothing in a sum. */
export function lessOf(relation: SumRelation | BalanceRelation): readonly number[] {
  return relation.kind === "balance" ? relation.less : NONE;
}

const NONE: readonly number[] = [];

/** A percentage column of a table, read as printed. */
export interface RateColumn {
  /** Zero-based column in the sheet. */
  readonly at: number;
  readonly label: string;
  readonly number: number | null;
  /** Per row of the table: the printed percentage × 10^decimals, NaN where the cell holds none. */
  readonly scaled: Float64Array;
  /** Per row: the decimals printed. */
  readonly decimals: Uint8Array;
  /** Formulas stand in it: what it prints follows the counts, be they right or wrong. */
  readonly computed?: true;
}

/**
 * A sum, or a balance, that is stated but does not count, because the figures contradict it. replaced: many rows show another sum ·
 * rivals: one row fails, and closes with other parts, so that neither reading accuses · contradicted: many rows fail
 * and no other was found · few-rows: one of a handful of rows fails, and nothing tells whether it is wrong ·
 * switched-off: a person said that it is no sum of this table.
 */
export interface SetAside {
  readonly relation: SumRelation | BalanceRelation;
  readonly because: "replaced" | "rivals" | "contradicted" | "few-rows" | "switched-off";
  /** The parts that close instead; empty where none were found. */
  readonly parts: readonly number[];
}
