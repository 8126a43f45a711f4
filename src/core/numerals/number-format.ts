/** What a number format makes of a number: only these must not be taken for counts. */
export type NumberKind = "plain" | "date" | "percent";

/**
 * Kind of a format code. Letters count only where Excel reads them as codes: not in "quotes", not after `\`, `_` or
 * `*`, and not in [brackets] other than elapsed time: `#,##0 "đ/ngày"` and `[Red]0` are plain, `[h]:mm` is a time.
 */
export function formatKind(code: string): NumberKind {
  const bare = code.replaceAll(/\[(h+|m+|s+)\]/gi, "$1").replaceAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/gs, "");
  if (/[ymdhs]/i.test(bare.replaceAll(/general/gi, ""))) return "date";
  return bare.includes("%") ? "percent" : "plain";
}
