import { facts000, facts001, facts003 } from "../../../../test/sources/facts";
import { NO_FACTS, parseFacts, type FactsProblem, type GivenFacts } from "./given-facts";

function facts(json: unknown): GivenFacts {
  const reading = parseFacts(json);
  if (reading.is === "malformed") throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

function problems(json: unknown): readonly string[] {
  const reading = parseFacts(json);
  return reading.is === "malformed" ? reading.problems.map(({ at, because }: FactsProblem) => `${at}: ${because}`) : [];
}

test("a facts file is read as it is written", () => {
  expect(facts(facts000)).toEqual({ ...NO_FACTS, ...facts000 });
  expect(facts(facts003)).toMatchObject({
    unit: "Sở Nội vụ",
    period: null,
    counts: { postal: 52 },
    series: facts003.series,
  });
  expect(facts(facts001.month).rates).toEqual({ onlineAverage: { numerator: 189, denominator: 1000, decimals: 1 } });
  expect(facts({})).toEqual(NO_FACTS);
});

test("dossiers of the provincial office may stand in a group of their own", () => {
  expect(facts({ counts: { office: { received: 3 }, "office.pending": 1 } }).counts).toEqual({
    "office.received": 3,
    "office.pending": 1,
  });
});

test.each([
  [0.189, 189, 1000, 1],
  [0.5, 5, 10, 0],
  [1, 1, 1, 0],
  [0, 0, 1, 0],
  [1.2, 12, 10, 0],
  [0.18905, 18905, 100000, 3],
])("the rate %d keeps its own decimals", (written, numerator, denominator, decimals) => {
  expect(facts({ rates: { onlineAverage: written } }).rates["onlineAverage"]).toEqual({
    numerator,
    denominator,
    decimals,
  });
});

test.each([
  ["a list", [], [": not-an-object"]],
  ["a negative count", { counts: { received: -1 } }, ["counts.received: negative"]],
  ["a fraction, as dots in 8.089 make one", { counts: { received: 8.089 } }, ["counts.received: fraction"]],
  ["a text", { counts: { received: "56" } }, ["counts.received: not-a-number"]],
  ["nothing", { counts: { received: null } }, ["counts.received: not-a-number"]],
  ["a count beyond exact numbers", { counts: { received: 1e17 } }, ["counts.received: too-large"]],
  ["counts outside their group", { pending: 5 }, ["pending: outside-counts"]],
  ["a misspelt key", { count: {}, unti: "x" }, ["count: unknown", "unti: unknown"]],
  ["counts that are a list", { counts: [1] }, ["counts: not-an-object"]],
  ["a period that is a number", { period: 2021 }, ["period: not-a-text"]],
  ["a page for a name", { unit: "x".repeat(301) }, ["unit: too-large"]],
  ["a series without a list", { series: {} }, ["series: not-a-list"]],
  [
    "an entry without words, with half a dossier",
    { series: [{ postal: 0.5, received: 2 }] },
    ["series[0].label: not-a-text", "series[0].postal: fraction"],
  ],
  ["a percentage for a fraction", { rates: { onlineAverage: 18.9 } }, ["rates.onlineAverage: not-a-rate"]],
  ["a percentage as text", { rates: { onlineAverage: "18,9%" } }, ["rates.onlineAverage: not-a-number"]],
  ["a negative rate", { targets: { onTimeRate: -0.9 } }, ["targets.onTimeRate: negative"]],
  ["a base that is no count", { bases: { onTimeRate: "deu" } }, ["bases.onTimeRate: unknown"]],
])("%s is refused, with its place", (_, json, expected) => {
  expect(problems(json)).toEqual(expected);
});

test("every problem is told at once, with the names that were probably meant", () => {
  const reading = parseFacts({ count: {}, counts: { received: -1, pending: 0.5 } });
  expect(reading).toMatchObject({
    is: "malformed",
    problems: [{ at: "count", nearest: ["counts"] }, { at: "counts.received" }, { at: "counts.pending" }],
  });
});

test("what nobody uses is let through, and said", () => {
  const reading = parseFacts({
    $schema: "x",
    _note: 1,
    ghiChuRieng: "y",
    counts: { recieved: 5, "office.recieved": 1, received: 6 },
  });
  expect(reading).toMatchObject({
    is: "facts",
    facts: { counts: { recieved: 5, received: 6 } },
    unused: [
      { at: "ghiChuRieng" },
      { at: "counts.recieved", nearest: expect.arrayContaining(["received"]) as unknown },
      { at: "counts.office.recieved", nearest: expect.arrayContaining(["office.received"]) as unknown },
    ],
  });
});

test("names are plain text on one line", () => {
  expect(facts({ unit: " Sở\n Nội \u202evụ ", period: "" })).toMatchObject({ unit: "Sở Nội vụ", period: null });
});
