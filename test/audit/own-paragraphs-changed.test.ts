import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { buildTable } from "../tables/build-table";
import { RandomSource } from "../tables/random-source";
import {
  blamedIn,
  changesIn,
  paragraphsOfFacts,
  paragraphsOfTables,
  written,
  type Change,
  type OwnParagraph,
} from "./own-paragraphs-written";

const sample = buildTable({ rows: quarter1Of2021 });

/** A figure with its last digit changed, written as it was; of a pair the first number. */
function changed(text: string): string {
  const at = /\d(?=\D*$)/.exec(text.split("/")[0] ?? text)?.index ?? 0;
  const digit = Number(text.charAt(at));
  return text.slice(0, at) + String(digit === 9 ? 1 : digit + 1) + text.slice(at + 1);
}

function changesOf(paragraph: OwnParagraph): readonly Change[] {
  expect(blamedIn(paragraph)).toEqual([]);
  return changesIn(paragraph, changed);
}

/** At least 95 of 100 are noticed; what is missed is printed. */
function expectNoticed(changes: readonly Change[]): void {
  const missed = changes.filter(({ noticed }) => !noticed).map(({ where }) => where);
  expect(missed.slice(0, Math.floor(changes.length / 20))).toEqual(missed);
}

test.each(["tong-hop-2-14", "chan-chinh", "danh-gia"])(
  "%s: each figure changed once is noticed at its place, nothing before it is changed",
  (id) => {
    expectNoticed(changesOf({ text: written(id, sample) ?? "", against: { table: sample } }));
  },
);

describe("from the tables of other forms", () => {
  let changes: readonly Change[] = [];
  beforeAll(() => {
    changes = paragraphsOfTables(new RandomSource(20261130)).flatMap(changesOf);
  });

  test("each figure changed once is noticed at its place, nothing before it is changed", () => {
    expect(changes.length).toBeGreaterThan(400);
    expectNoticed(changes);
  });

  test("a correction gives what the table says", () => {
    const wrong = changes.flatMap(({ start, printed, where, findings }) =>
      findings
        .filter(({ severity }) => severity === "error")
        .flatMap(({ correction = [] }) => correction)
        .filter(({ span, next }) => span.start !== start || next !== printed)
        .map(({ span, next }) => `${where}: ${span.text} → ${next}`),
    );
    expect(wrong.slice(Math.floor(changes.length / 50))).toEqual([]);
  });
});

describe("templates whose figures stand in no table, held against the facts that they were written from", () => {
  let changes: readonly Change[] = [];
  beforeAll(() => {
    changes = paragraphsOfFacts().flatMap(changesOf);
  });

  test("at least 95 of 100 changed figures are noticed at their places", () => {
    expectNoticed(changes);
  });

  test("a correction gives what the facts say", () => {
    const wrong = changes.flatMap(({ start, printed, next, findings }) =>
      findings
        .flatMap(({ correction = [] }) => correction)
        .filter(
          ({ span, next: corrected }) =>
            span.start !== start || Number.parseFloat(corrected) !== Number.parseFloat(printed),
        )
        .map(({ span, next: corrected }) => `${printed} → ${next}: ${span.text} → ${corrected}`),
    );
    expect(wrong).toEqual([]);
  });
});
