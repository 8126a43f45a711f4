import { VIETNAMESE } from "../../scripts/languages/literals.cjs";
import { profiles } from "../../src/core";

/** How forms and the documents that they stand in are named: as they are, in every language. */
export const formNames: readonly string[] = [
  ...profiles.map(({ title }) => title),
  ...[...JSON.stringify(profiles).matchAll(/"document":"([^"]+)"/g)].map(([, document = ""]) => document),
];

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
