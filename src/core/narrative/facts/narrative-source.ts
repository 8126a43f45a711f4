import type { Scope } from "../../indicators/measure";
import type { Table } from "../../model/table";
import type { Doubts } from "./doubt";
import type { GivenFacts } from "./given-facts";

/** Words of before 1/7/2025 (mức độ 3 và 4; huyện, thành phố) or of today (một phần, toàn trình; xã, phường, đặc khu). */
export type Terms = "old" | "modern";

/** Another period's table, to compare with. */
export interface OtherPeriod {
  readonly table: Table;
  /** «quý IV năm 2020»; «kỳ trước» where not known. */
  readonly period: string;
}

/** What the sentences are written from. */
export interface NarrativeSource {
  /** Null where everything is given. */
  readonly table: Table | null;
  /** Whose figures: the whole table's unless the unit is a row of it. */
  readonly scope?: Scope;
  /** Which of the table's cells stand in a broken equation. */
  readonly doubts: Doubts;
  /** The reporting period as the user wrote it: «quý I năm 2021». */
  readonly period: string;
  /** What the user states beside the table. */
  readonly given?: GivenFacts;
  /** Ids of given counts that contradict others. */
  readonly contradicted?: ReadonlySet<string>;
  /** By the period's date unless told. */
  readonly terms?: Terms;
  readonly previous?: OtherPeriod;
  readonly lastYear?: OtherPeriod;
}

/** Values of a template besides its facts: Liquid objects, lists, plain texts, figures, null. */
export type Remarks = Readonly<Record<string, unknown>>;
