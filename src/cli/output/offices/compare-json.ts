import { toA1, type TableColumn } from "../../../core";
import type { Comparison, DatedAppendix } from "../../../usecases/compare/compare-appendices";
import type { LoneRow, Stated } from "../../../usecases/compare/compare-tables";
import { appendixName, type AppendixName } from "../../files/appendix-of-file";

/** Two tables that were compared, with the files that they came from. */
export interface ComparedTables {
  readonly before: DatedAppendix & { readonly file: string };
  readonly after: DatedAppendix & { readonly file: string };
  readonly comparison: Comparison;
}

interface ColumnJson {
  readonly id: string;
  readonly number: number | null;
  readonly label: string;
}

interface LoneJson {
  readonly unit: string;
  readonly section: string;
  readonly at: string;
  readonly perhaps: string | null;
}

/** What `compare --json` prints; its schema is schema/compare.schema.json. Cells are of the sheets that `before` and `after` name. */
export interface ComparisonJson {
  readonly before: AppendixName & { readonly period: string | null };
  readonly after: AppendixName & { readonly period: string | null };
  readonly sameForm: boolean;
  readonly equal: boolean;
  /** Figures that stand in both tables and were compared. */
  readonly compared: number;
  readonly changes: readonly {
    readonly kind: "unit" | "subtotal" | "total";
    readonly unit: string;
    readonly section: string;
    readonly column: ColumnJson;
    readonly before: { readonly at: string; readonly value: Stated };
    readonly after: { readonly at: string; readonly value: Stated };
    readonly by: number | null;
  }[];
  readonly rows: { readonly onlyBefore: readonly LoneJson[]; readonly onlyAfter: readonly LoneJson[] };
  readonly columns: { readonly onlyBefore: readonly ColumnJson[]; readonly onlyAfter: readonly ColumnJson[] };
  /** Units that the two tables spell otherwise, matched all the same. */
  readonly respelled: readonly { readonly before: string; readonly after: string }[];
  readonly totals: readonly {
    readonly column: ColumnJson;
    readonly before: number | null;
    readonly after: number | null;
    readonly by: number | null;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly base: string;
    readonly before: RateJson;
    readonly after: RateJson;
  }[];
  /** Sentences of the report that differ; null where the forms do not hold what it prints. */
  readonly sentences: readonly { readonly before: string | null; readonly after: string | null }[] | null;
}

interface RateJson {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

export function comparisonJson({ before, after, comparison }: ComparedTables): ComparisonJson {
  const { difference, totals, rates, sentences } = comparison;
  return {
    before: { ...appendixName(before.file, before.appendix), period: before.period.text },
    after: { ...appendixName(after.file, after.appendix), period: after.period.text },
    sameForm: comparison.isSameForm,
    equal: comparison.isEqual,
    compared: difference.figures,
    changes: difference.changes.map((change) => ({
      kind: change.kind,
      unit: change.unit,
      section: change.section,
      column: columnJson(change.column),
      before: { at: toA1(change.cells.before), value: change.before },
      after: { at: toA1(change.cells.after), value: change.after },
      by: change.by,
    })),
    rows: {
      onlyBefore: difference.rows.onlyBefore.map(loneJson),
      onlyAfter: difference.rows.onlyAfter.map(loneJson),
    },
    columns: {
      onlyBefore: difference.columns.onlyBefore.map(columnJson),
      onlyAfter: difference.columns.onlyAfter.map(columnJson),
    },
    respelled: difference.respelled,
    totals: totals.map((total) => ({
      column: columnJson(total.column),
      before: total.before,
      after: total.after,
      by: total.before === null || total.after === null ? null : total.after - total.before,
    })),
    indicators: rates.map((rate) => ({
      id: rate.before.id,
      base: rate.before.base,
      before: rateJson(rate.before),
      after: rateJson(rate.after),
    })),
    sentences: sentences?.map((sentence) => ({ before: sentence.before, after: sentence.after })) ?? null,
  };
}

function columnJson({ id, number, label }: TableColumn): ColumnJson {
  return { id, number, label };
}

function loneJson({ unit, section, at, perhaps }: LoneRow): LoneJson {
  return { unit, section, at: toA1(at), perhaps };
}

function rateJson({ numerator, denominator, value }: RateJson): RateJson {
  return { numerator, denominator, value };
}
