import type { Citation } from "../../core/model/citation";
import type { MeasureId } from "../measures/all-measures";

/** A rate: which count stands over which. One rate = one file of this folder. */
export interface Indicator<Id extends string = string> {
  readonly id: Id;
  /** Name for people, in Vietnamese, fit for the middle of a sentence. */
  readonly label: string;
  /** Other names by which users may ask for it, in formulas. */
  readonly alsoCalled: readonly string[];
  readonly numerator: MeasureId;
  /** The denominator that the field uses unless it says otherwise. */
  readonly base: MeasureId;
  /** Denominators also seen in reports, selectable. Each is a whole that contains the numerator, never a sibling. */
  readonly otherBases: readonly MeasureId[];
  /** Of {@link otherBases}, those worth showing beside the usual one. */
  readonly shownBeside: readonly MeasureId[];
  readonly source: Citation;
}
