import type { GivenRate } from "../../../domain/rates/percent-as-written";
import type { Share, Statement } from "../meaning/statement";

/** What a facts file states, as far as a text is held against it. */
export interface HeldFacts {
  readonly period: string | null;
  /** By glossary id, `office.<id>` among them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly series: readonly { readonly postal: number; readonly received: number }[];
  readonly rates: Readonly<Record<string, GivenRate>>;
}

/** A figure of the text beside what the facts say of it. */
export interface HeldFigure {
  readonly figure: Statement | Share;
  /** agrees: a fact says so · differs: the fact that it states says otherwise · unknown: no fact says so, and which it should be is not known. */
  readonly fit: "agrees" | "differs" | "unknown";
  /** The fact's id, and its value as a count or a percentage in units of the figure's last digit; null where no one is meant. */
  readonly fact: { readonly id: string; readonly value: number } | null;
}

/** What a claim says of a figure beside the facts. JSON-safe. */
export type FactsData =
  | { readonly is: "differs"; readonly printed: string; readonly name: string; readonly value: string }
  /** No fact says so. */
  | { readonly is: "unknown"; readonly figures: readonly string[] };
