import type { Table } from "../../model/table";
import type { CellRef } from "../../model/cell";
import type { Judge, Tested } from "../../model/verdict";
import type { NounTag } from "../../../domain/lexicon/tags";
import type { FactsData } from "../facts/facts";
import type { Meaning, Share, Statement } from "../meaning/statement";
import type { Passages } from "../passages/piece";
import type { Relations } from "../relations/relations";
import type { Group } from "./group";
import type { Tie } from "./ties";

/** Everything that a rule may look at. */
export interface Scene {
  readonly read: Passages;
  readonly meaning: Meaning;
  /** What closes among the figures, whatever they count. */
  readonly relations: Relations;
  readonly groups: readonly Group[];
  readonly groupOf: (statement: Statement) => Group | undefined;
  /** Groups of one population in a block, whatever their level. */
  readonly groupsIn: (block: number, population: NounTag) => readonly Group[];
  /** Groups of one population and level in other blocks, the nearest before first; a few at most, so that long texts stay fast. */
  readonly groupsNear: (block: number, population: NounTag, levels: string) => readonly Group[];
  /** The count that begins at an offset. */
  readonly statementAt: (start: number) => Statement | null;
  readonly table: Table | null;
  /** What the text was written from, where it is given. */
  readonly facts: HoldFacts | null;
  /** The period of the table, where it is known. */
  readonly period: string | null;
  /** Where in the document a cell of a table inside the text stands; null where only the text tells. */
  readonly cellAt: CellAt | null;
}

/** Holds a text against the facts that it was written from; only who has such facts fetches what it takes. */
export type HoldFacts = (scene: Scene) => Iterable<Claim<FactsData>>;

/** The table, row and column, from 1, of what begins at an offset; null outside of the document's tables. */
export type CellAt = (start: number) => PlaceInTable | null;

export interface PlaceInTable {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A place in the text given: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Figures that a claim binds, so that one wrong figure can be told from its consequences. */
export type BoundFigures =
  /** Σ totals = Σ parts */
  | { readonly is: "sum"; readonly totals: readonly Statement[]; readonly parts: readonly Statement[] }
  /** The count is that of the table. */
  | { readonly is: "cell"; readonly statement: Statement; readonly value: number }
  /** Σ numerator / Σ denominator = the percentage */
  | {
      readonly is: "share";
      readonly numerator: readonly Statement[];
      readonly denominator: readonly Statement[];
      readonly share: Share;
      /** It may be the percentage of another whole: the counts do not tell what it should say. */
      readonly perhapsOther?: boolean;
    };

/** A figure that, changed, would make several claims true at once. JSON-safe. */
export interface Suspect {
  /** Where it stands: an UTF-16 offset. */
  readonly start: number;
  readonly text: string;
  readonly next: string;
  /** How many claims it would make true. */
  readonly claims: number;
}

/** One thing that the text says about its figures, tested. */
export interface Claim<Data> extends Tested<Data> {
  /** Figures concerned, the one to look at first in front. */
  readonly spans: readonly [Span, ...Span[]];
  readonly binds?: BoundFigures;
  /** What its figures must do to agree, where {@link binds} does not say it. */
  readonly tie?: Tie;
  /** Told only where nothing else is said of its figures. */
  readonly faint?: true;
  readonly correction?: readonly Correction[];
  readonly cells?: readonly CellRef[];
}

/** What to write instead, for a corrected copy of the text. */
export interface Correction {
  readonly span: Span;
  readonly next: string;
}

/** One rule about texts in its own room, `rules/<id>/`. Rules are strangers to each other. */
export interface Rule<Id extends string, Data> extends Judge<Id, Data> {
  judge(scene: Scene): Iterable<Claim<Data>>;
}

/** Where a figure of the text stands. */
export function spanOf({ start, end, text }: Span): Span {
  return { start, end, text };
}
