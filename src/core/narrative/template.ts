import type { IndicatorId } from "../indicators/all-indicators";
import type { MeasureId } from "../model/profile";
import type { Table } from "../model/table";
import type { Doubts } from "./doubt";
import type { Facts } from "./figure";

/** A rate that a template prints; over the indicator's usual base unless told. */
export interface RateNeed {
  readonly id: IndicatorId;
  readonly base?: MeasureId;
}

/** What the sentences are written from. */
export interface NarrativeSource {
  readonly table: Table;
  /** Which of the table's cells stand in a broken equation. */
  readonly doubts: Doubts;
  /** The reporting period as the user wrote it: «quý I năm 2021». */
  readonly period: string;
}

/** Values of a template besides its facts: Liquid objects, lists, plain texts, figures, null. */
export type Remarks = Readonly<Record<string, unknown>>;

/** One kind of report: a folder `templates/<id>/` with its Liquid text and its needs as data. */
export interface Template {
  readonly id: string;
  /** Name shown to users. */
  readonly title: string;
  /** Measures of the whole table without which the paragraph cannot be written. */
  readonly requiredFacts: readonly MeasureId[];
  /** Measures whose clause is left out whole where the form has no such column. */
  readonly optionalFacts: readonly MeasureId[];
  readonly rates: readonly RateNeed[];
  /** Liquid. Facts and rates stand under their ids (null where left out), the remarks under `remarks`. */
  readonly text: string;
  /** What the template says beyond the facts: rankings, lists of units. */
  readonly remarks?: (source: NarrativeSource, facts: Facts) => Remarks;
}
