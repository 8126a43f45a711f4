import type { GivenRate } from "../../../domain/rates/percent-as-written";

/** What a facts file states, as far as a text is held against it. */
export interface HeldFacts {
  readonly period: string | null;
  /** By glossary id, `office.<id>` among them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly series: readonly { readonly postal: number; readonly received: number }[];
  readonly rates: Readonly<Record<string, GivenRate>>;
}
