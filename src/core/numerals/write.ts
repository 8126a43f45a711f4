import { roundHalfUp } from "./round-half-up";

/** A count as the reports print it: 113048 → `113.048`. Integers only. */
export function writeCount(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`writeCount(${value})`);
  return group(String(Math.abs(value)), value < 0);
}

/** Any number as a Vietnamese Excel shows it: 8.089 → `8,089`, 113048 → `113.048`, -0.5 → `-0,5`. */
export function writeFigure(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const plain = Number(whole);
  if (!/^-?\d+$/.test(whole) || !Number.isSafeInteger(plain)) return String(value).replace(".", ",");
  const grouped = whole === "-0" ? "-0" : writeCount(plain);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A count with at least two digits, zero excepted: 7 → `07`, 0 → `0`, 113048 → `113.048` (source `000`, `002`). */
export function writePaddedCount(value: number): string {
  const text = writeCount(value);
  return value > 0 && value < 10 ? `0${text}` : text;
}

/** A ratio of integers as a percentage: (90869, 100085, 2) → `90,79%`, rounded half up. */
export function writePercent(numerator: number, denominator: number, decimals: number): string {
  return `${writeDecimal(roundHalfUp(numerator * 100, denominator, decimals), decimals)}%`;
}

/**
 * Like {@link writePercent}, but never 100% or 0% beside a contrary count: as many more decimals as it takes for
 * 99.996 of 100.000 to stop reading "100%" (contracts.md, filter `phan_tram`).
 */
export function writeHonestPercent(numerator: number, denominator: number, decimals: number): string {
  for (let digits = decimals; digits < decimals + 15; digits += 1) {
    const rounded = roundHalfUp(numerator * 100, denominator, digits);
    const whole = 100n * 10n ** BigInt(digits);
    const hidesRest = (rounded === whole && numerator !== denominator) || (rounded === 0n && numerator !== 0);
    if (!hidesRest) return `${writeDecimal(rounded, digits)}%`;
  }
  return writePercent(numerator, denominator, decimals);
}

/** Units of 10^-decimals as Vietnamese text: (9079n, 2) → `90,79`. */
export function writeDecimal(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = group(digits.slice(0, digits.length - decimals), units < 0n);
  return decimals === 0 ? whole : `${whole},${digits.slice(digits.length - decimals)}`;
}

function group(digits: string, negative: boolean): string {
  let out = "";
  for (let end = digits.length; end > 0; end -= 3) {
    out = digits.slice(Math.max(0, end - 3), end) + (out === "" ? "" : `.${out}`);
  }
  return negative ? `-${out}` : out;
}
