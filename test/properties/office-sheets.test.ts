import { fareOf } from "../grids/sheets/measure";
import { firstRows } from "../grids/sheets/first-rows";
import { firstSheets } from "../grids/sheets/first-sheets";
import { secondSheets } from "../grids/sheets/second-sheets";

const SEEDS = [1, 2, 3, 4];
/** Nothing but one balance a row, or one total, holds some of these figures: a slip is told, and nobody blamed. */
const SAID = ["stocks without a total row", "codes before the names, ranks between the figures"];

test.each([...firstSheets, ...firstRows, ...secondSheets].map((layout) => [layout.name, layout] as const))(
  "%s: right figures are left alone, a slip is found",
  (name, layout) => {
    const fare = fareOf(layout, SEEDS);
    expect(fare).toMatchObject({ read: SEEDS.length, quiet: SEEDS.length, wrong: 0 });
    expect(fare.said).toBe(fare.planted);
    if (!SAID.includes(name)) expect(fare.found).toBe(fare.planted);
  },
);
