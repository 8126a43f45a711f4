import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildTable } from "../../../test/tables/build-table";
import { form2to14 } from "../../../test/tables/forms";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { Profile } from "../../core/model/forms/profile";
import type { IndicatorId } from "./all-indicators";
import { allIndicators } from "./all-indicators";
import { computeIndicators, readRate } from "../../core/indicators/compute-indicators";

const sample = buildTable({ rows: quarter1Of2021 });
const taxOffice = { row: quarter1Of2021.findIndex((row) => row.name === "Cục thuế tỉnh") };

/** A form with every measure that some rate needs. */
const everything: Profile = {
  ...form2to14,
  columns: {
    ...form2to14.columns,
    resolvedEarly: { label: "trước hạn", header: [["trước hạn"]] },
    postal: { label: "qua BCCI", header: [["bưu chính"]] },
  },
};

/** One expectation per rate: a rate without a row here fails the room test below. */
const expected: Readonly<Record<IndicatorId, readonly [numerator: number, denominator: number]>> = {
  onTimeRate: [40, 50],
  earlyRate: [15, 50],
  lateRate: [10, 50],
  resolvedRate: [50, 80],
  pendingRate: [30, 80],
  overdueRate: [16, 80],
  onlineRate: [20, 80],
  postalRate: [9, 80],
};
const one = buildTable({ profile: everything, rows: [{ cells: [80, 20, 25, 35, 50, 40, 10, 30, 24, 6, 16, 15, 9] }] });

describe("the room of rates", () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith("-rate.ts"));

  test("every rate file is registered under its own name and measured here", () => {
    const names = files.map((name) => name.slice(0, -3).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(new Set(allIndicators.map((indicator) => indicator.id))).toEqual(new Set(names));
    expect(Object.keys(expected).sort()).toEqual([...names].sort());
  });

  test.each(files)("%s exports the rate that the registry holds", async (name) => {
    const file = (await import(join(__dirname, name))) as Record<string, unknown>;
    expect(Object.values(file).some((value) => allIndicators.some((indicator) => indicator === value))).toBe(true);
  });

  test.each(allIndicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s reads its two counts",
    (id, indicator) => {
      const [numerator, denominator] = expected[id];
      expect(readRate(one, "whole", indicator)).toMatchObject({
        is: "known",
        numerator,
        denominator,
        base: indicator.base,
      });
      for (const base of indicator.otherBases)
        expect(readRate(one, "whole", indicator, base)).toMatchObject({ is: "known", base });
    },
  );
});

describe("computeIndicators", () => {
  test("the sample, on time, over resolved and over due", () => {
    const [usual, due] = computeIndicators(sample, "whole").filter((result) => result.id === "onTimeRate");
    expect(usual).toMatchObject({
      numerator: 90869,
      denominator: 100085,
      base: "resolved",
      label: "tỷ lệ trả đúng thời hạn",
    });
    expect(usual?.value).toBeCloseTo(0.9079, 4);
    expect(due).toMatchObject({ numerator: 90869, denominator: 103413, base: "due" });
  });

  test("the tax office: 38,78% of resolved, 9,47% of due", () => {
    const results = computeIndicators(sample, taxOffice).filter((result) => result.id === "onTimeRate");
    expect(results).toMatchObject([
      { numerator: 121, denominator: 312, base: "resolved" },
      { numerator: 121, denominator: 1278, base: "due" },
    ]);
  });

  test("rates whose counts the form does not hold are not listed", () => {
    const held = (measure: string): boolean =>
      [form2to14.columns, form2to14.derived ?? {}].some((one) => measure in one);
    const ids = new Set(computeIndicators(sample, "whole").map((result) => result.id));
    expect([...ids]).toEqual(
      allIndicators.filter(({ numerator, base }) => held(numerator) && held(base)).map(({ id }) => id),
    );
    expect([ids.has("onTimeRate"), ids.has("earlyRate"), ids.has("postalRate")]).toEqual([true, false, false]);
  });

  test("0/0 has no value, and nothing is NaN", () => {
    const idle = { row: quarter1Of2021.findIndex((row) => row.name === "Thanh tra tỉnh") };
    const results = computeIndicators(sample, idle);
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(result).toMatchObject({ numerator: 0, denominator: 0, value: null });
  });

  test("a count over 0 has no value either", () => {
    const table = buildTable({ columns: ["resolved", "resolvedInTime"], rows: [{ cells: [0, 3] }] });
    expect(computeIndicators(table, "whole")).toMatchObject([
      { id: "onTimeRate", numerator: 3, denominator: 0, value: null },
    ]);
  });
});
