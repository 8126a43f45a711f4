import { sheetSets } from "../grids/sheets/all-sheets";
import { fareOf, rowFareOf } from "../grids/sheets/measure";
import { ALL_PENS } from "../grids/sheets/pens";

const SEEDS = [1, 2];
const LAYOUTS = [...(sheetSets["fourth"] ?? []), ...(sheetSets["fifth"] ?? [])];
const ofFigures = ALL_PENS.filter((pen) => pen !== "moved" && pen !== "rate");
/** No second sum holds these figures: a slip is told, nobody blamed. */
const SAID = [
  "fees by month in millions, each figure rounded by itself",
  "scores of five parts with their most in a row below the header, grades as texts",
  "weeks of a month: carried from the week before, received, settled, left; the month below",
  "by post: received, returned, both; a dash for none; share of all dossiers",
];
/** Procedures that units share are no sum: a slip there is not seen. */
const SILENT = ["online services: whole and part of the way, with procedures, dossiers and shares"];
/** Rounded months, and four rows without a number: a row too many, or one that is missing, is not told from other faults. */
const ROWS_UNTOLD = [
  "fees by month in millions, each figure rounded by itself",
  "four fields: what was there, came, was settled, is left",
];

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  "%s: right figures are left alone, a slip is found, no other figure is changed for certain",
  (name, layout) => {
    const fare = fareOf(layout, SEEDS, ofFigures);
    expect(fare).toMatchObject({ read: SEEDS.length, quiet: SEEDS.length, wrong: 0 });
    if (!SILENT.includes(name)) expect(fare.said).toBe(fare.planted);
    if (!SAID.includes(name) && !SILENT.includes(name)) expect(fare.found).toBe(fare.planted);
    expect(fareOf(layout, SEEDS, ["moved"])).toMatchObject({ quiet: SEEDS.length, wrong: 0 });
  },
);

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  "%s: a unit twice, a unit missing is told, and no figure changed for it",
  (name, layout) => {
    const fare = rowFareOf(layout, SEEDS, ["unit twice", "unit missing"]);
    expect(fare).toMatchObject({ wrong: 0 });
    if (!ROWS_UNTOLD.includes(name)) expect(fare.found).toBe(fare.planted);
  },
);

test.each(
  LAYOUTS.filter((layout) => fareOf(layout, [1], ["rate"]).planted > 0).map((layout) => [layout.name, layout] as const),
)("%s: a percentage, an average, a difference typed wrongly is told", (_, layout) => {
  const fare = fareOf(layout, SEEDS, ["rate"]);
  expect(fare).toMatchObject({ quiet: SEEDS.length, wrong: 0, said: fare.planted });
});

test.each((sheetSets["sixth"] ?? []).map((layout) => [layout.name, layout] as const))(
  "%s: right figures are left alone, none is changed wrongly for certain",
  (_, layout) => {
    expect(fareOf(layout, [1], ALL_PENS)).toMatchObject({ quiet: 1, wrong: 0 });
    expect(rowFareOf(layout, [1], ["unit twice", "unit missing"])).toMatchObject({ wrong: 0 });
  },
);
