/** Is `short` what is left of `long` without one of its characters? */
export function isOneShorter(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
