import type { CanonicalText } from "./canonical-text";
import { MOST_DIGITS } from "./number-run";
import { COUNTED, HEDGES, HEDGE_WORDS } from "./number-phrases";
import { nounAfter, phraseBefore } from "./phrases";
import type { Draft } from "./recognised";
import type { Hedge, Misprint } from "./token";

/** What a reader says of a figure; everything left out is plain. */
type Said = Pick<Draft, "is"> & Partial<Omit<Draft, "is" | "start" | "end" | "hedge" | "noun" | "range">>;

/** A figure with what its surroundings say. One literal: texts have thousands, and merged objects are slow to make. */
export function draft(canonical: CanonicalText, start: number, end: number, said: Said): Draft {
  return {
    is: said.is,
    start,
    end,
    value: said.value ?? null,
    decimals: said.decimals ?? 0,
    scaled: said.scaled ?? 0,
    grain: said.grain ?? 1,
    pair: said.pair ?? null,
    hedge: hedgeBefore(canonical, start, end),
    unitWord: said.unitWord ?? null,
    noun: nounAfter(canonical, end, COUNTED)?.phrase ?? null,
    likely: said.likely ?? null,
    likelyIs: said.likelyIs ?? null,
    misprint: said.misprint ?? null,
    padded: said.padded ?? false,
    words: said.words ?? false,
    range: isRange(canonical.text, start, end),
  };
}

function hedgeBefore(canonical: CanonicalText, start: number, end: number): Hedge {
  const found = phraseBefore(canonical, start, HEDGE_WORDS);
  if (found === null) return null;
  // «ước đạt 42.350 hồ sơ, bằng 84,7% kế hoạch» is an estimate printed in full: what it is tied to agrees with it all the same.
  if (ESTIMATED.has(found.phrase) && IN_FULL.test(canonical.text.slice(start, end))) return null;
  return HEDGES.get(found.phrase) ?? null;
}

const ESTIMATED: ReadonlySet<string> = new Set(["ước", "ước đạt"]);
/** Four digits at least, of which the last but one is no zero; or a percentage with decimals. */
const IN_FULL = /^(?:\d{1,3}(?:\.\d{3})*\.\d[1-9]\d|\d+,\d+ ?%)$/;

const RANGE_BEHIND = /^ ?[-–] ?\d/;
const RANGE_BEFORE = /[\d%] ?[-–] ?$/;

/** A dash between two numbers, with or without blanks. */
function isRange(text: string, start: number, end: number): boolean {
  return RANGE_BEHIND.test(text.slice(end, end + 4)) || RANGE_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/** A figure with a misprint, and what it probably says. */
export function malformed(
  canonical: CanonicalText,
  found: {
    readonly start: number;
    readonly end: number;
    readonly misprint: Misprint;
    readonly whole: string;
    readonly fraction: string;
    readonly as: "count" | "percent";
    readonly unitWord?: string | null;
    readonly zeros?: number;
    /** nothing probable can be said */ readonly unknown?: boolean;
  },
): Draft {
  const { start, end, misprint, as, unitWord = null, zeros = 0 } = found;
  const meant = found.unknown === true ? null : exact(found.whole, found.fraction, zeros);
  const known = meant !== null && (as === "percent" || meant.value !== null);
  return draft(canonical, start, end, {
    is: "malformed",
    misprint,
    unitWord,
    likely: !known ? null : as === "percent" ? meant.scaled / 10 ** meant.decimals : meant.value,
    likelyIs: known ? as : null,
    scaled: known ? meant.scaled : 0,
    decimals: known ? meant.decimals : 0,
    grain: known ? meant.grain : 1,
  });
}

/** The exact number that digits state, `zeros` of the scale word behind them; null if it is too large to compute with. */
export function exact(
  whole: string,
  fraction: string,
  zeros: number,
): {
  readonly value: number | null;
  readonly scaled: number;
  readonly decimals: number;
  readonly grain: number;
} | null {
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const shift = zeros - fraction.length;
  if (digits.length > MOST_DIGITS || digits.length + Math.max(0, shift) > MOST_DIGITS) return null;
  const scaled = Number(digits);
  if (shift >= 0) return { value: scaled * 10 ** shift, scaled, decimals: fraction.length, grain: 10 ** shift };
  const part = 10 ** -shift;
  return {
    value: scaled % part === 0 && zeros > 0 ? scaled / part : null,
    scaled,
    decimals: fraction.length,
    grain: 1,
  };
}
