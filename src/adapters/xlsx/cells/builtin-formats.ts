import type { NumberKind } from "../../../core";

/**
 * Kind of a built-in format by its id (ECMA-376 part 1, 18.8.30). 27–36, 50–58 and 71–81 are dates of East Asian
 * and Thai Excel.
 */
export function builtinKind(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81);
  return isDate ? "date" : "plain";
}
