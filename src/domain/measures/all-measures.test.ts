import { readdirSync } from "node:fs";
import { allIndicators } from "../rates/all-indicators";
import { measures } from "./all-measures";

const ASIDE = ["measure.ts", "all-measures.ts", "office.ts"];
const files = readdirSync(__dirname).filter((name) => !name.endsWith(".test.ts") && !ASIDE.includes(name));
const kebab = (id: string): string => id.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);

describe("the room of measures", () => {
  test("every file is registered once, under its own name", () => {
    expect(measures.map(({ id }) => `${kebab(id)}.ts`).sort()).toEqual([...files].sort());
  });

  test("labels tell measures apart and fit the middle of a sentence", () => {
    const labels = measures.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, short = label } of measures) {
      expect([label, short].every((text) => text === text.trim().normalize("NFC") && text !== "")).toBe(true);
      expect(label.charAt(0)).toBe(label.charAt(0).toLowerCase());
    }
  });

  test("nothing is a part of itself, by whatever way", () => {
    const above = new Map(
      measures.map(({ id, within = [] }) => [
        id,
        [
          ...within,
          ...measures.filter(({ splits = [] }) => splits.some(({ parts }) => parts.includes(id))).map((one) => one.id),
        ],
      ]),
    );
    const climb = (id: (typeof measures)[number]["id"], path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const whole of above.get(id) ?? []) climb(whole, [...path, id]);
    };
    for (const { id } of measures) climb(id, []);
  });

  test("a measure that stands inside a whole for sure does not stand there «maybe»", () => {
    for (const { splits = [] } of measures)
      for (const { parts, maybe = [] } of splits) expect(maybe.filter((id) => parts.includes(id))).toEqual([]);
  });

  test("a rate stands over bases that its numerator is known to be divided by", () => {
    for (const { numerator, base, otherBases } of allIndicators) {
      const bases = measures.find(({ id }) => id === numerator)?.bases ?? [];
      expect(bases).toEqual(expect.arrayContaining([base, ...otherBases]));
    }
  });

  test("what ended says what is counted since, and that began then", () => {
    for (const { until } of measures)
      if (until !== undefined) expect(measures.find(({ id }) => id === until.now)?.since?.year).toBe(until.year);
  });
});
