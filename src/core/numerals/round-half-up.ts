/**
 * numerator/denominator × 10^decimals, rounded half up (away from zero at the tie), in exact integer arithmetic.
 * Floats print 23/160 as 14,37%; the field prints 14,38 (design: "Exact arithmetic, named rounding").
 *
 * @param numerator integer, any sign
 * @param denominator integer, not 0
 * @param decimals how many decimal digits the result counts in
 * @returns the rounded value in units of 10^-decimals
 * @throws RangeError for a zero denominator or a fractional argument: those are bugs of the caller
 */
export function roundHalfUp(numerator: number, denominator: number, decimals: number): bigint {
  if (
    !Number.isInteger(numerator) ||
    !Number.isInteger(denominator) ||
    !Number.isInteger(decimals) ||
    denominator === 0 ||
    decimals < 0
  ) {
    throw new RangeError(`roundHalfUp(${numerator}, ${denominator}, ${decimals})`);
  }
  const negative = numerator < 0 !== denominator < 0;
  const top = absolute(BigInt(numerator)) * 10n ** BigInt(decimals);
  const bottom = absolute(BigInt(denominator));
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
