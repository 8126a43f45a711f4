import type { ColumnId } from "../../core/model/forms/profile";
import type { GivenRate } from "../rates/percent-as-written";
import type { Outline } from "./outline";

/** A rate that a template prints. */
export interface RateNeed<Id extends string = ColumnId> {
  /** Its name in the template's text: an indicator's, or one of the template's own. */
  readonly id: string;
  /** In Vietnamese; the indicator's own where not said. */
  readonly label?: string;
  /** Counts added up above the line; the indicator's numerator where not said. */
  readonly of?: readonly [Id, ...Id[]];
  /** What it is divided by; the indicator's usual base where not said. */
  readonly base?: Id;
  /** Other bases that an office may choose; the indicator's own where not said. */
  readonly otherBases?: readonly Id[];
}

/** How a template writes its numbers. */
export interface NumberStyle {
  /** 07 instead of 7 (`so_mau`). */
  readonly padded: boolean;
  /** Decimals of a percentage, by rate id or for all (`phan_tram` without a number of its own). */
  readonly decimals: number | Readonly<Record<string, number>>;
}

/** One kind of report: a folder `templates/<id>/` with its Liquid text and its needs, as data. What it says beyond the facts is computed by `core/narrative/remarks`. `Id`: the counts that it may name. */
export interface Template<Id extends string = ColumnId> {
  readonly id: string;
  /** Name shown to users. */
  readonly title: string;
  /** Counts without which the paragraph cannot be written. */
  readonly requiredFacts: readonly Id[];
  /** Counts whose clause is left out whole where neither the form nor the user has them. */
  readonly optionalFacts: readonly Id[];
  /** Counts of one clause («nếu có»): all of them, or the clause is left out whole. */
  readonly clauses?: readonly (readonly Id[])[];
  /** Counts that may stand for another where that one is not known: `onlinePartial` for `onlineLevel3`. */
  readonly stands?: Readonly<Partial<Record<Id, Id>>>;
  readonly rates: readonly RateNeed<Id>[];
  /** Rates that only the user can state, by id, with their labels. */
  readonly givenRates?: Readonly<Record<string, string>>;
  /** What each rate should reach unless the user says otherwise, by rate id. */
  readonly targets?: Readonly<Record<string, GivenRate>>;
  /** Texts that must be given; others have a default. */
  readonly texts?: readonly ("unit" | "period")[];
  /** Prints the yearly series. */
  readonly series?: boolean;
  /** Speaks of single units, which only a table holds. */
  readonly needsTable?: boolean;
  readonly styles?: NumberStyle;
  /** What surrounds its paragraphs in a Word document; the usual báo cáo where not said. */
  readonly outline?: Outline;
  /** Written by an office: what goes wrong in it is its user's to mend, not our bug. */
  readonly office?: boolean;
  /** The built-in template whose remarks an office's own shares. */
  readonly basedOn?: string;
  /** Liquid. Facts and rates stand under their ids (null where left out), the remarks under `remarks`. */
  readonly text: string;
}
