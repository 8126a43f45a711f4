import { writeDecimal } from "../../../numerals/write";
import { numberWords } from "../../../wording/cell-words";
import { percentOf } from "../../claims/rounding";
import { measureWords, nameOf, nounWords } from "../../claims/words";
import type { Share } from "../../meaning/statement";
import type { RatioCandidate } from "./candidates";
import type { RatioTried } from "./share-data";
import type { Whole } from "./wholes";

/** A ratio as a finding tells it. */
export function tried(share: Share, { part, whole }: RatioCandidate): RatioTried {
  const percent = percentOf(part.value, whole.value, Math.max(share.decimals, 1)) ?? 0;
  const even = share.decimals === 0 && percent % 10 === 0;
  return {
    part: wholeName(part),
    partValue: shown(part),
    whole: whole.id === "pair" ? "" : wholeName(whole),
    wholeValue: shown(whole),
    percent: `${even ? writeDecimal(BigInt(percent / 10), 0) : writeDecimal(BigInt(percent), Math.max(share.decimals, 1))}%`,
  };
}

/** As printed: 58,4 of «58,4 tỷ đồng». */
function shown({ value, from: [first] }: Whole): number {
  return Number((value / 10 ** (first?.decimals ?? 0)).toPrecision(15));
}

function wholeName(one: Whole): string {
  const [only] = one.from;
  if (one.from.length === 1 && only !== undefined) return nameOf(only) || nounWords(only.population);
  return measureWords(one.id) || [...new Set(one.from.map(nameOf))].join(" + ");
}

/** Each ratio once, a few at most. */
export function unique(ratios: readonly RatioTried[]): readonly RatioTried[] {
  const seen = new Map(
    ratios.map((ratio) => [`${numberWords(ratio.partValue)}/${numberWords(ratio.wholeValue)}`, ratio]),
  );
  return [...seen.values()].slice(0, MOST_TRIED);
}

/** More ratios in one sentence help nobody. */
const MOST_TRIED = 2;
