import { auditText } from "../../src/core/audit/audit-text";
import { ownParagraph } from "./right-texts";
import { RandomSource } from "../tables/random-source";

/** OWN_PARAGRAPHS=10000 for a thorough run. */
const ROUNDS = Number(process.env["OWN_PARAGRAPHS"] ?? 160);

test("what is written from a right table, whatever its layout and names, is not called wrong against it", () => {
  const random = new RandomSource(20261129);
  const blamed: string[] = [];
  let compared = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { text, table } = ownParagraph(random).given;
    const { findings, claims } = auditText(text, table === null ? {} : { table });
    compared += claims.filter(({ outcome }) => outcome === "holds").length;
    for (const { outcome, severity, what } of findings)
      if (outcome === "broken" && severity === "error") blamed.push(`${round}: ${what} in ${text}`);
  }
  // Of ten thousand some five are left.
  expect(blamed.slice(Math.floor(ROUNDS / 1000))).toEqual([]);
  expect(compared).toBeGreaterThan(10 * ROUNDS);
});
