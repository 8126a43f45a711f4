import { allIndicators } from "../../src/domain/rates/all-indicators";
import { OFFICE_WORDS } from "../../src/domain/measures/office";
import { SCORE_766, scoreParts } from "../../src/domain/score766/parts";
import { templates } from "../../src/core";
import { measures } from "../../src/domain/measures/all-measures";
import { DOCUMENT_CHARTS } from "../../src/usecases/report/document/document-charts";
import { DOCUMENT_KINDS } from "../../src/usecases/report/document/document-answers";
import terms from "../../src/languages/en/terms.json";
import { faultsOf, strangers } from "../../scripts/languages/speaking.cjs";
import { withTexts } from "../../scripts/languages/literals.cjs";

test("every text that the program says is in the English catalogues, with its values, and nothing else is", () => {
  expect(faultsOf("en")).toEqual([]);
});

test("every file with Vietnamese words is in a room that speaks or in one that does not", () => {
  expect(strangers()).toEqual([]);
});

/** Each text in brackets. */
const inBrackets = (source: string, file = "a.tsx"): string => withTexts(source, file, (text) => `[${text}]`);

test.each([
  ['const a = "Dòng";', 'const a = "[Dòng]";'],
  ["const a = 'Cột \"A\"';", 'const a = "[Cột \\"A\\"]";'],
  ["const a = `Có ${n} ô`;", "const a = `[Có ${n} ô]`;"],
  [
    'const a = `${n === 0 ? "không" : f(`${n} ô`)} khác`;',
    'const a = `[${n === 0 ? "[không]" : f(`[${n} ô]`)} khác]`;',
  ],
  ['const a = <p title="Ô">Một {n} hai</p>;', 'const a = <p title={"[Ô]"}>{"[Một] "}{n}{" [hai]"}</p>;'],
  ["const a = <p>\n  Một\n  hai\n</p>;", 'const a = <p>{"[Một hai]"}</p>;'],
])("texts for people are found: %s", (source, spoken) => {
  expect(inBrackets(source)).toBe(spoken);
});

test.each([
  'import a from "./dòng";',
  'type A = "Dòng";',
  'const a = { "Dòng": 1 };',
  'const a = b["Dòng"];',
  'if (a === "Dòng") b();',
  'switch (a) { case "Dòng": b(); }',
  "const a = String.raw`Dòng`;",
  "const a = /dòng/;",
  "// Dòng\nconst a = 1;",
  'const a = "row";',
])("words for the program stay: %s", (source) => {
  expect(inBrackets(source, "a.ts")).toBe(source);
});

test("values may change their places", () => {
  const said = withTexts("const a = `${x} của ${y()}`;", "a.ts", () => "{1}'s {0}");
  expect(said).toBe("const a = `${y()}'s ${x}`;");
});

test("every term that is named to users has its English name, and no other has", () => {
  const named = [
    ...allIndicators.map(({ label }) => label),
    ...measures.flatMap(({ label, short }) => [label, short]),
    OFFICE_WORDS.slice(1, -1),
    ...templates.flatMap(({ title, rates, givenRates = {} }) => [
      title,
      ...rates.flatMap((rate) => ("label" in rate ? [rate.label] : [])),
      ...Object.values(givenRates),
    ]),
    ...DOCUMENT_CHARTS.map(({ label }) => label),
    "Cách nộp",
    ...DOCUMENT_KINDS.map(({ label }) => label),
    ...scoreParts.flatMap(({ label, because }) => [label, because]),
    SCORE_766.document,
    SCORE_766.clause,
  ];
  expect(Object.keys(terms).sort()).toEqual([...new Set(named.filter((name) => name !== undefined))].sort());
});
