import fc from "fast-check";
import { findAppendices, profiles, runChecks, type Table } from "../../src/core";
import { writeReport } from "../../src/usecases/report/write-report";
import { foreignTexts } from "../audit/make-foreign-text";
import { printed, reports } from "../audit/make-report";
import { randomRowLayout } from "../grids/row-layouts";
import { RandomSource } from "../tables/random-source";

/** A text whose figures agree, with the table that they are from where there is one. */
export interface RightText {
  readonly text: string;
  readonly table: Table | null;
}

interface RightCase {
  readonly given: RightText;
  readonly words: string;
}

/** Drawn at once: few enough to hold, enough for the drawing to cost little. */
const BATCH = 500;
/** Templates that need nothing but a table. */
const OF_TABLES = ["tong-hop-2-14", "chan-chinh", "danh-gia", "bao-cao-day-du"];

/** So many right texts: one in four of offices, half of things that no office knows, one in four that our own templates wrote. */
export function* rightTexts(count: number, seed: number): Generator<RightCase> {
  const random = new RandomSource(seed);
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const drawn = fc.sample(fc.tuple(reports, foreignTexts, fc.boolean()), { numRuns: size, seed: seed + done });
    for (const [report, foreign, padded] of drawn) {
      const kind = random.below(4);
      yield kind === 0
        ? ownParagraph(random)
        : kind === 1
          ? caseOf(printed(report, padded))
          : caseOf(printed(foreign, false));
    }
  }
}

const caseOf = (text: string, table: Table | null = null): RightCase => ({
  given: { text, table },
  words: JSON.stringify(text.slice(0, 120)),
});

/** A paragraph that is written from a table in any layout, and that table. */
export function ownParagraph(random: RandomSource): RightCase {
  const { grid, words } = randomRowLayout(random);
  const found = findAppendices(grid, profiles)[0];
  if (found === undefined) throw new Error(`No table in ${words}`);
  const { table } = found;
  const written = writeReport(
    { table, findings: runChecks(table).findings, faults: [] },
    { template: random.pick(OF_TABLES), period: "quý I năm 2026", acceptBroken: false },
  );
  if (written.is === "paragraph") return caseOf(written.text, table);
  // A table without what the template needs writes nothing: the shortest right text in its place.
  return caseOf("Trong kỳ không phát sinh hồ sơ.");
}
