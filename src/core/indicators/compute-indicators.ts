import type { CellRef } from "../model/cell";
import type { ColumnId } from "../model/forms/profile";
import type { Table } from "../model/table";
import type { IndicatorId } from "../../domain/rates/all-indicators";
import { allIndicators } from "../../domain/rates/all-indicators";
import type { Indicator } from "../../domain/rates/indicator";
import type { Scope, UnknownMeasure } from "./measure";
import { measure } from "./measure";

/** A rate as the exact pair of counts behind it. */
export interface IndicatorResult {
  readonly id: IndicatorId;
  /** Vietnamese name. */
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
  /** The measure that the denominator is. */
  readonly base: ColumnId;
  /** numerator / denominator, as a fraction; null where the denominator is 0 («không phát sinh»), never NaN. */
  readonly value: number | null;
}

/** A rate of any file or office over one base, with the cells it was read from, or the measure that is unknown. */
export type RateReading =
  | {
      readonly is: "known";
      readonly numerator: number;
      readonly denominator: number;
      readonly base: ColumnId;
      readonly from: readonly CellRef[];
    }
  | UnknownMeasure;

/** Reads one rate over its usual base, or over the one given. */
export function readRate(
  table: Table,
  scope: Scope,
  indicator: Indicator,
  base: ColumnId = indicator.base,
): RateReading {
  const numerator = measure(table, scope, indicator.numerator);
  if (numerator.is === "unknown") return numerator;
  const denominator = measure(table, scope, base);
  if (denominator.is === "unknown") return denominator;
  return {
    is: "known",
    numerator: numerator.value,
    denominator: denominator.value,
    base,
    from: [...numerator.from, ...denominator.from],
  };
}

/** The rates that the table can answer: each over its usual base, then over the bases worth showing beside it. */
export function computeIndicators(table: Table, scope: Scope): readonly IndicatorResult[] {
  return allIndicators.flatMap((indicator) =>
    [indicator.base, ...indicator.shownBeside].flatMap((base) => {
      const rate = readRate(table, scope, indicator, base);
      if (rate.is === "unknown") return [];
      const { numerator, denominator } = rate;
      return [
        {
          id: indicator.id,
          label: indicator.label,
          numerator,
          denominator,
          base,
          value: fraction(numerator, denominator),
        },
      ];
    }),
  );
}

function fraction(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
