import type { Citation } from "../../core/model/citation";
import type { NounTag } from "../lexicon/tags";

/** Where a dossier stands on its way through an office. `due` lies across: settled, or pending beyond its date. */
export type Stage = "awaiting" | "received" | "resolved" | "pending" | "due";

/** Parts that make up a measure whole: wherever all are known they add up to it, and never to more. */
export interface Split<Known extends string = string> {
  readonly parts: readonly [Known, Known, ...Known[]];
  /** Counts that stand inside the whole beside the parts in some reports, and outside in others: either may close it. */
  readonly maybe?: readonly Known[];
  /** Of what, where not of what the measure usually counts: `received` petitions are divided otherwise than dossiers. */
  readonly counts?: NounTag;
  readonly source: Citation;
}

/**
 * What a count is: one measure = one file of this folder. Forms, rates, templates, checks of given figures, and the
 * reading of texts all take it from here. `Known`: the ids that it may name.
 */
export interface Measure<Id extends string = string, Known extends string = string> {
  /** Shared by code, templates, command line and files. */
  readonly id: Id;
  /** Vietnamese, fit for the middle of a sentence, clear by itself. */
  readonly label: string;
  /** Its name among others of the same text: «trước hạn»; the label where not said. */
  readonly short?: string;
  /** Other names in use, besides those of the forms. */
  readonly alsoCalled?: readonly string[];
  /**
   * How texts name it, in words that mean nothing else. Words that compose («đã giải quyết», «quá hạn») stand in the
   * lexicon.
   */
  readonly saidAs?: readonly string[];
  /** The population; figures of two are never added up. */
  readonly counts: NounTag;
  /** Null where it lies across the stages, or beside them. */
  readonly stage: Stage | null;
  /** Ways to divide it completely. */
  readonly splits?: readonly Split<Known>[];
  /** Wholes that it never exceeds, beyond those that it is a part of by a split. */
  readonly within?: readonly Known[];
  /** What reports divide it by, the usual base first. */
  readonly bases?: readonly Known[];
  /** Reports also divide it by wholes that they do not state: a share that fits none stated may be right. */
  readonly looseBase?: true;
  /** Parts that some reports leave out of it. */
  readonly mayLeaveOut?: readonly Known[];
  /** Words that leave open which measure they mean: no count of its own. */
  readonly oneOf?: readonly Known[];
  /** The year in which counting it began. */
  readonly since?: { readonly year: number; readonly source: Citation };
  /** The year in which counting it ended, and what is counted in its place since: another series, not to be compared unsaid. */
  readonly until?: { readonly year: number; readonly now: Known; readonly source: Citation };
}
