import type { Grid } from "../../src/core";
import { decimalForm } from "../grids/decimal-forms";
import { randomForm } from "../grids/random-forms";
import { randomRowLayout } from "../grids/row-layouts";
import { RandomSource } from "../tables/random-source";

type Draw = (random: RandomSource) => { readonly grid: Grid; readonly words: string };

/** Forms made up at random, with decimals and without, columns without any relation, and the known form in any layout of rows. */
const draws: readonly Draw[] = [
  (random) => randomForm(random),
  (random) => randomForm(random),
  (random) => randomForm(random, false),
  (random) => decimalForm(random),
  (random) => randomRowLayout(random),
  (random) => randomRowLayout(random, true),
];

/** So many sheets, each with a table whose figures are right. */
export function* rightTables(count: number, seed: number): Generator<{ readonly given: Grid; readonly words: string }> {
  const random = new RandomSource(seed);
  for (let nth = 0; nth < count; nth += 1) {
    const { grid, words } = random.pick(draws)(random);
    yield { given: grid, words: `${nth}: ${words}` };
  }
}
