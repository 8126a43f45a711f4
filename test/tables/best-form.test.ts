import { openWorkbook } from "../../src/adapters/xlsx";
import { findAppendices, profiles, type Grid } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { formRecipes } from "../books/form-books";

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const book = openWorkbook(bytes, "bang.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const grids = await Promise.all((await book.sheets()).map((sheet) => book.read(sheet)));
  return grids.flatMap((grid) => (isRefusal(grid) ? [] : [grid]));
}

test.each(Object.entries(formRecipes))("no form fits %s better than the one chosen among all", async (_, recipe) => {
  for (const grid of await gridsOf(recipe.make())) {
    const [chosen] = findAppendices(grid, profiles);
    if (chosen === undefined || chosen.table.profile.readFromTable === true) continue;
    const alone = profiles.flatMap((profile) => findAppendices(grid, [profile]).slice(0, 1));
    expect(Math.max(...alone.map(({ place }) => place.score))).toBe(chosen.place.score);
  }
});
