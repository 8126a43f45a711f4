import { openWorkbook } from "../src/adapters/xlsx";
import { isRefusal } from "../src/ports/refusal";
import { checkAppendix } from "../src/usecases/check/check-appendix";
import { recipes } from "./books/recipes";

/** Hidden and filtered rows count like the others; whoever shows the table must be able to say so. */
test.each([
  ["tong-cuoi-bang", true],
  ["go-nham-mot-o", false],
] as const)("%s hides rows: %s", async (name, hides) => {
  const recipe = recipes[name];
  if (recipe === undefined) throw new Error(name);
  const book = openWorkbook(recipe.make(), recipe.file);
  if (isRefusal(book)) throw new Error(book.reason);
  const appendix = await checkAppendix(book);
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  expect(appendix.table.hidesRows).toBe(hides);
  expect(appendix.place.units).toBe(34);
});
