import { fareOf } from "../grids/sheets/measure";
import { firstRows } from "../grids/sheets/first-rows";
import { firstSheets } from "../grids/sheets/first-sheets";
import { PENS } from "../grids/sheets/pens";
import { secondSheets } from "../grids/sheets/second-sheets";
import { thirdRows } from "../grids/sheets/third-rows";
import { thirdSheets } from "../grids/sheets/third-sheets";
import { RandomSource } from "../tables/random-source";

const SEEDS = [1, 2, 3, 4];
const ofFigures = PENS.filter((pen) => pen !== "rate");
/** Nothing but one balance a row, or one total, holds some of these figures: a slip is told, and nobody blamed. */
const SAID = [
  "stocks without a total row",
  "codes before the names, ranks between the figures",
  "polling: voters, ballots, votes of each candidate",
  "scores with quarters of points, bonus and deduction",
];
/** What binds its figures runs down the rows, or multiplies: the columns that are not tested are named. */
const UNTESTED = [
  "water: old and new index, used, price, money; only two columns are added",
  "a cash book: in, out, what is left after each line",
];

test.each(
  [...firstSheets, ...firstRows, ...secondSheets, ...thirdSheets, ...thirdRows].map(
    (layout) => [layout.name, layout] as const,
  ),
)("%s: right figures are left alone, a slip is found", (name, layout) => {
  const fare = fareOf(layout, SEEDS);
  expect(fare).toMatchObject({ read: SEEDS.length, quiet: SEEDS.length, wrong: 0 });
  if (UNTESTED.includes(name)) return;
  expect(fare.said).toBe(fare.planted);
  if (!SAID.includes(name)) expect(fare.found).toBe(fare.planted);
});

test.each([...thirdSheets, ...thirdRows].map((layout) => [layout.name, layout] as const))(
  "%s: whatever slips, no other figure is changed for certain",
  (name, layout) => {
    const fare = fareOf(layout, [5], ofFigures);
    expect(fare).toMatchObject({ quiet: 1, wrong: 0 });
    if (!UNTESTED.includes(name)) expect(fare.said).toBe(fare.planted);
  },
);

test.each(
  [...thirdSheets, ...thirdRows]
    .filter(({ make }) => (make(new RandomSource(1)).rates ?? []).length > 0)
    .map((layout) => [layout.name, layout] as const),
)("%s: a percentage, an average, a difference typed wrongly is told", (_, layout) => {
  const fare = fareOf(layout, [1, 2, 3], ["rate"]);
  expect(fare).toMatchObject({ quiet: 3, wrong: 0 });
  expect(fare.said).toBe(fare.planted);
});
