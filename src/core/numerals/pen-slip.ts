/**
 * Whether one number is the other with at most one slip of the pen: a digit wrong, missing or extra, or two exchanged.
 * For counts; a minus is taken for a digit.
 */
export function isPenSlip(one: number, other: number): boolean {
  const a = String(one);
  const b = String(other);
  if (a.length === b.length) {
    const differing = Array.from(a)
      .map((digit, at) => (digit === b[at] ? -1 : at))
      .filter((at) => at >= 0);
    if (differing.length <= 1) return true;
    const [first = 0, second = 0] = differing;
    return differing.length === 2 && a[first] === b[second] && a[second] === b[first];
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}
