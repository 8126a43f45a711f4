import { VIETNAMESE } from "../../scripts/languages/literals.cjs";

/**
 * What of some lines is Vietnamese and neither the user's own words, nor quoted.
 *
 * @param own what may be repeated: names in the user's file, names of forms, examples of what to type
 */
export function vietnameseLeft(lines: readonly string[], own: readonly string[]): readonly string[] {
  const longestFirst = [...own].sort((one, other) => other.length - one.length);
  return lines.filter((line) => {
    const ours = longestFirst.reduce((left, words) => left.replaceAll(words, ""), line);
    return VIETNAMESE.test(ours.replaceAll(/«[^»]*»|"[^"]*"/g, ""));
  });
}
