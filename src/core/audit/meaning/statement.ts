import type { Hedge } from "../figures/token";
import type { Unit } from "./unit";
import type { NounTag } from "../../../domain/lexicon/tags";

/** One count that the text states, and what it counts. */
export interface Statement {
  /** Index into {@link Meaning.statements}. */
  readonly id: number;
  /** Index into the figures of the text. */
  readonly figure: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As printed, or what a malformed figure probably means. */
  readonly value: number;
  /** How far the printed value may lie from the true one: 0 unless it is softened or shortened. */
  readonly tolerance: number;
  /** Decimals of `value`: of 584 for «58,4 tỷ đồng» one; 0 of every count. */
  readonly decimals: number;
  /** Of an amount, how far rounding may have moved it: parts that miss their sum by no more blame nobody. */
  readonly rounding: number;
  /** The figure is printed wrongly and `value` is a guess. */
  readonly guessed: boolean;
  /** a/b: the b. */
  readonly outOf: number | null;
  readonly population: NounTag;
  /** A glossary id; null where the words tell nothing that the lexicon knows. */
  readonly measure: string | null;
  readonly narrowed: string;
  readonly inherited: boolean;
  readonly alternatives: readonly string[];
  /** «kể cả kỳ trước», «phải giải quyết»: received dossiers with those carried over. */
  readonly inclusive: boolean;
  /** Levels of government, joined by "+"; "" where it speaks of all or none is named. */
  readonly levels: string;
  /** Its own period, where it is one of several in a list. */
  readonly period: string | null;
  readonly cumulative: boolean;
  /** A figure of an earlier period, a change, an average: outside the sums of this period. */
  readonly aside: "formerly" | "up" | "down" | "average" | null;
  /** Figures of one block are about the same offices and period. */
  readonly block: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The count that it is a part of, where the text says so. */
  readonly parent: number | null;
  readonly via: "bracket" | "amongThem" | "consistsOf" | "list" | null;
  /** «còn lại»: with it, the parts of the parent are complete. */
  readonly remainder: boolean;
  /** The list that it stands in ends in «…» or «v.v.». */
  readonly open: boolean;
  /** Its own words, as printed, for sentences about it; "" where it has none. */
  readonly words: string;
}

/** One percentage that the text states. */
export interface Share {
  readonly id: number;
  readonly figure: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The printed number × 10^decimals. */
  readonly scaled: number;
  readonly decimals: number;
  readonly hedge: Hedge;
  /** How far the printed value may lie from the true one, in units of its last digit, beyond rounding. */
  readonly tolerance: number;
  readonly guessed: boolean;
  /** share: of a whole · growth: against an earlier period · goal: what ought to be · limit: «dưới 1%». */
  readonly kind: "share" | "growth" | "goal" | "limit";
  /** «điểm phần trăm», or a percentage of something. */
  readonly unit: "points" | "percent";
  /** Of growth: which way. */
  readonly direction: "up" | "down" | null;
  /** The count right before it, of which it may be the share. */
  readonly of: number | null;
  /** What its own words say it is the share of (the numerator); null where they say nothing. */
  readonly measure: string | null;
  readonly narrowed: string;
  readonly population: NounTag;
  /** The whole that the words name: «trên tổng số hồ sơ tiếp nhận». */
  readonly base: {
    readonly measure: string | null;
    readonly population: NounTag;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly average: boolean;
  /** The office whose percentage it is, where it is one among others: «Sở Tư pháp (99,8%)», «cao nhất là huyện Lập Thạch với 99,22%». */
  readonly office: string | null;
  /** It is said to be the highest or the lowest. */
  readonly extreme: "top" | "bottom" | null;
  /** «100% hồ sơ …»: the number before its noun. */
  readonly leading: boolean;
  /** «chiếm» and not «đạt»: a part of a whole. */
  readonly part: boolean;
  readonly levels: string;
  readonly block: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** In brackets behind the count. */
  readonly bracketed: boolean;
  readonly words: string;
}

/** «không có hồ sơ quá hạn»: a count of zero in words. */
export interface NoneClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly measure: string;
  readonly alternatives: readonly string[];
  /** Words right before it say whose: it says nothing of what is spoken of around it. */
  readonly someones: boolean;
  readonly levels: string;
  readonly block: number;
  readonly sentence: number;
}

/** What a block of figures is about; null where the text does not say. */
export interface BlockAbout {
  /** In lower case, without spaces. */
  readonly period: string | null;
  /** The office, in lower case. */
  readonly subject: string | null;
}

export interface Meaning {
  /** Each sentence as the lexicon understands it; rows of tables are empty. */
  readonly units: readonly (readonly Unit[])[];
  readonly blocks: readonly BlockAbout[];
  readonly statements: readonly Statement[];
  readonly shares: readonly Share[];
  readonly nones: readonly NoneClaim[];
}
