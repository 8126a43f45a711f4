import type { Indicator } from "../../../domain/rates/indicator";
import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { ColumnId } from "../../model/forms/profile";
import type { Table } from "../../model/table";
import { measureLabel } from "./measure-label";
import type { CountFigure, RateFigure } from "./figure";
import { countFigure, rateFigure } from "./figure";
import type { RatedUnit } from "./ranking";
import type { NarrativeSource } from "./narrative-source";
import { unitNames } from "./unit-names";

/** A source that has a table: what remarks about single units are written from. */
export type UnitSource = NarrativeSource & { readonly table: Table };

export interface UnitRate {
  readonly name: string;
  readonly rate: RateFigure | null;
  readonly part: CountFigure;
  readonly whole: CountFigure;
}

export interface WithCells {
  readonly row: number;
  readonly cells: readonly CellRef[];
}

/** The figures of single units, each with its cells. */
export class UnitFigures {
  readonly nameOf: (row: number) => string;

  constructor(readonly source: UnitSource) {
    this.nameOf = unitNames(source.table);
  }

  /** One count of one unit; null where its cells say none. */
  count(row: number, id: ColumnId): CountFigure | null {
    const { table, doubts } = this.source;
    const found = measure(table, { row }, id);
    if (found.is === "unknown") return null;
    return countFigure(
      found.value,
      { fact: id, label: `${this.nameOf(row)}: ${measureLabel(table.profile, id)}`, cells: found.from },
      doubts,
    );
  }

  rate(
    { row, numerator, denominator, cells }: RatedUnit,
    indicator: Indicator,
    base: ColumnId = indicator.base,
  ): UnitRate {
    const { table, doubts } = this.source;
    const name = this.nameOf(row);
    const one = (id: ColumnId, value: number): CountFigure =>
      countFigure(
        value,
        { fact: id, label: `${name}: ${measureLabel(table.profile, id)}`, cells: measure(table, { row }, id).from },
        doubts,
      );
    const whole = measureLabel(table.profile, base);
    return {
      name,
      rate: rateFigure(
        numerator,
        denominator,
        { fact: indicator.id, label: `${name}: ${indicator.label}`, cells, base: whole },
        doubts,
      ),
      part: one(indicator.numerator, numerator),
      whole: one(base, denominator),
    };
  }

  /**
   * How many units. In doubt where one of `doubtedBy` is: for counts of what is not 0 these are the zeros, since a
   * count of 2.183 that may be 2.163 is a unit with dossiers all the same.
   */
  howMany(
    fact: string,
    label: string,
    units: readonly WithCells[],
    doubtedBy: readonly WithCells[] = units,
  ): CountFigure {
    return countFigure(
      units.length,
      { fact, label, cells: units.flatMap(({ cells }) => cells), doubtedBy: doubtedBy.flatMap(({ cells }) => cells) },
      this.source.doubts,
    );
  }
}
