import { roundHalfUp } from "../../numerals/round-half-up";

/** How a printed percentage stands to an exact ratio. */
export type Fit = "exact" | "truncated" | "beside" | "no";

interface Printed {
  readonly scaled: number;
  readonly decimals: number;
  readonly tolerance: number;
}

/** numerator/denominator as a percentage in units of 10^-decimals, half up; null where there is none. */
export function percentOf(numerator: number, denominator: number, decimals: number): number | null {
  if (denominator <= 0 || !Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || decimals > 6)
    return null;
  return Number(roundHalfUp(numerator * 100, denominator, decimals));
}

/** `beside`: one unit of the last digit off, as where shares are forced to add up to 100. */
export function fitOf(
  printed: Printed,
  numerator: number,
  denominator: number,
  slack: { readonly numerator: number; readonly denominator: number },
): Fit {
  const right = percentOf(numerator, denominator, printed.decimals);
  if (right === null) return "no";
  if (Math.abs(right - printed.scaled) <= printed.tolerance) return "exact";
  if (slack.numerator > 0 || slack.denominator > 0) {
    const low = percentOf(
      Math.max(0, Math.ceil(numerator - slack.numerator)),
      Math.floor(denominator + slack.denominator),
      printed.decimals,
    );
    const high = percentOf(
      Math.floor(numerator + slack.numerator),
      Math.max(1, Math.ceil(denominator - slack.denominator)),
      printed.decimals,
    );
    if (
      low !== null &&
      high !== null &&
      printed.scaled >= low - printed.tolerance &&
      printed.scaled <= high + printed.tolerance
    )
      return "exact";
  }
  if (truncated(numerator, denominator, printed.decimals) === printed.scaled) return "truncated";
  return Math.abs(right - printed.scaled) === 1 ? "beside" : "no";
}

function truncated(numerator: number, denominator: number, decimals: number): number {
  return Number((BigInt(numerator) * 100n * 10n ** BigInt(decimals)) / BigInt(denominator));
}
