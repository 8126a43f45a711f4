import { toA1, type CellRef } from "../../model/cell";
import { roundingOf, UNREADABLE } from "../../model/count";
import { cellOf } from "../../model/equation";
import {
  columnSums,
  rateSign,
  shapedPercent,
  shapedWords,
  termsOfBase,
  type RateColumn,
  type RateRelation,
  type RateShape,
} from "../../model/relation";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { writeDecimal } from "../../numerals/write";
import { isMendedBy, roundingOfRate } from "../../relations/rates/quotient";
import { closingCount, statedTotals } from "../../relations/sums/column-totals";
import { cellsWords, numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnsAdded, columnWords } from "../../wording/column-words";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWords } from "../../wording/row-words";

export interface RateData extends RateShape {
  readonly row: RowName;
  /** The rate's column in its own words. */
  readonly rate: string;
  readonly cell: string;
  /** Addresses of the counts that it is made of. */
  readonly counts: readonly string[];
  /** As printed, and what the counts give at as many decimals. */
  readonly found: string;
  readonly expected: string;
  readonly numerator: readonly ColumnName[];
  readonly base: readonly ColumnName[];
  /** Rows that agree, of those that state the rate. */
  readonly holds: number;
  readonly rows: number;
  /** Another column by which this row was divided, where one gives the printed figure. */
  readonly dividedBy: ColumnName | null;
}

/** A printed percentage is what its counts give: by the quotient that nearly all rows of its column keep. */
export const rateMatchesCounts: Check<"rate-matches-counts", RateData> = {
  id: "rate-matches-counts",
  title: "Tỷ lệ khớp với số hồ sơ",
  severity: "error",
  source: { document: "Cột tỷ lệ của bảng", clause: "tỷ lệ = phần / tổng, làm tròn như các dòng khác" },

  run(table) {
    const verdicts: Verdict<RateData>[] = [];
    let holds = 0;
    for (const relation of table.relations) {
      if (relation.kind !== "rate") continue;
      const column = table.rates[relation.rate];
      if (column === undefined) continue;
      for (let row = 0; row < table.rows.length; row += 1) {
        const expected = quotientAt(table, row, relation.numerator, relation.base, relation);
        const scaled = column.scaled[row] ?? NaN;
        if (expected === null || Number.isNaN(scaled) || table.rows[row]?.kind === "heading") continue;
        if (agrees(column, row, expected, roundingOfRate(table, row, relation))) holds += 1;
        else if (!isDoubtful(table, row) && !isCountsSlip(table, relation, row))
          verdicts.push(verdictOf(table, relation, column, row, expected));
      }
    }
    return { holds, verdicts };
  },

  explain(data) {
    const base = data.product === true ? `(${termsOfBase(data, data.base.map(columnWords))})` : grouped(data.base);
    const quotient = shapedWords(data, grouped(data.numerator), base);
    const other =
      data.dividedBy === null
        ? ""
        : `; ${numberWords(data.holds)} dòng chia cho ${columnsAdded(data.base)}, dòng này chia cho ${columnsAdded([data.dividedBy])}`;
    return {
      what: `${rowWords(data.row)}: cột «${data.rate}» ghi ${data.found}${rateSign(data)} nhưng ${quotient} là ${data.expected}${rateSign(data)}${other}`,
      why: `Cột này bằng ${quotient} ở ${numberWords(data.holds)}/${numberWords(data.rows)} dòng.`,
      todo: `Đối chiếu ${cellsWords(data.counts)}; nếu các số ấy đúng thì ${cellsWords([data.cell])} là ${data.expected}${rateSign(data)}.`,
    };
  },
};

function grouped(columns: readonly ColumnName[]): string {
  const words = columnsAdded(columns);
  return columns.length > 1 ? `(${words})` : words;
}

/** One unit of the last printed decimal is left to how programs round, and what the figures' own rounding makes of it. */
function agrees({ scaled, decimals }: RateColumn, row: number, expected: number, rounding = 0): boolean {
  const one = 10 ** (decimals[row] ?? 0);
  return Math.abs((scaled[row] ?? NaN) - expected * one) <= 1 + one * rounding;
}

/** A row with a sum that does not hold, or a cell that cannot be read, says nothing about its rates. */
function isDoubtful(table: Table, row: number): boolean {
  const { width, values, states } = table.counts;
  const base = row * width;
  if (states.subarray(base, base + width).includes(UNREADABLE)) return true;
  return columnSums(table).some(
    ({ total, parts }) =>
      Math.abs(parts.reduce((sum, part) => sum + (values[base + part] ?? 0), 0) - (values[base + total] ?? 0)) >
      roundingOf(table.counts, [total, ...parts]),
  );
}

/** A count of the rate leaves a sum of rows open, and the count that closes it gives the printed rate: the rate is right. */
function isCountsSlip(table: Table, relation: RateRelation, row: number): boolean {
  return [...relation.numerator, ...relation.base].some((column) => {
    if (table.columns[column]?.apart === true) return false;
    return statedTotals(table, column).some((told) => {
      const next = told.gap === 0 ? null : closingCount(table, column, told, row);
      return next !== null && isMendedBy(table, relation, row, column, next);
    });
  });
}

function quotientAt(
  { counts: { values, width } }: Table,
  row: number,
  numerator: readonly number[],
  base: readonly number[],
  shape: RateShape,
): number | null {
  const sum = (terms: readonly number[]): number =>
    terms.reduce((all, term) => all + (values[row * width + term] ?? 0), 0);
  const under =
    shape.product === true ? base.reduce((all, term) => all * sum([term]), 1) : (shape.ofTotal ?? sum(base));
  if (under === 0) return null;
  return shapedPercent(shape, (100 * sum(numerator)) / under);
}

function verdictOf(
  table: Table,
  { numerator, base, complement, growth, times, ofTotal, product, rows, holds }: RateRelation,
  column: RateColumn,
  row: number,
  expected: number,
): Verdict<RateData> {
  const cell: CellRef = { row: table.rows[row]?.at ?? 0, column: column.at };
  const decimals = Math.min(times === 1 ? 4 : 2, column.decimals[row] ?? 0);
  const printed = (column.scaled[row] ?? 0) / 10 ** (column.decimals[row] ?? 0);
  const shape: RateShape = {
    complement,
    ...(growth === undefined ? {} : { growth }),
    ...(times === undefined ? {} : { times }),
    ...(ofTotal === undefined ? {} : { ofTotal }),
    ...(product === undefined ? {} : { product }),
  };
  const isSum = table.rows[row]?.kind !== "unit";
  const other = table.columns.findIndex((_, index) => {
    const quotient = quotientAt(table, row, numerator, [index], shape);
    return (
      ofTotal === undefined &&
      product === undefined &&
      !base.includes(index) &&
      quotient !== null &&
      agrees(column, row, quotient)
    );
  });
  const counts = [...new Set([...numerator, ...base])].map((term) => cellOf(table, row * table.counts.width + term));
  return {
    // The rate of a total is by some taken as the mean of the rates above it, and its share as the sum of theirs.
    outcome:
      isSum && !(ofTotal !== undefined && Math.abs(printed - expected) * 10 ** decimals > table.rows.length)
        ? "undecided"
        : "broken",
    at: [cell, ...counts],
    data: {
      row: rowName(table, row),
      rate: column.label,
      cell: toA1(cell),
      counts: counts.map(toA1),
      found: percentWords(printed, decimals),
      expected: percentWords(expected, decimals),
      numerator: numerator.map((term) => columnName(table, term)),
      base: base.map((term) => columnName(table, term)),
      ...shape,
      holds,
      rows,
      dividedBy: other < 0 ? null : columnName(table, other),
    },
  };
}

function percentWords(percent: number, decimals: number): string {
  return writeDecimal(BigInt(Math.round(percent * 10 ** decimals)), decimals);
}
