import type { Suspect } from "../../claims/claim";

/** One ratio in a finding. JSON-safe. */
export interface RatioTried {
  readonly part: string;
  readonly partValue: number;
  readonly whole: string;
  readonly wholeValue: number;
  /** Of a score: as printed, in place of the two values. */
  readonly printed?: string;
  /** The percentage that it is, at the decimals printed: "96,3%". */
  readonly percent: string;
}

export interface ShareData {
  readonly printed: string;
  readonly words: string;
  /**
   * wrong: fits no whole · truncated · forced: rounded so that shares add up to 100 · unusual-base: right over another
   * whole than the usual one · named-base: right over another whole than the one named · unverifiable
   */
  readonly problem: "wrong" | "truncated" | "forced" | "unusual-base" | "named-base" | "unverifiable";
  readonly tried: readonly RatioTried[];
  /** What it fits instead: another base, or with the parts that were perhaps meant. */
  readonly instead: RatioTried | null;
  /** «100% hồ sơ …»: the percentage stands before its words. */
  readonly leading: boolean;
  readonly all: boolean;
  suspect?: Suspect;
}
