import { bookOf, checkedReview, gridWith } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { Grid } from "../../core";
import { refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { useOnePage } from "./use-one-page";

/** A workbook whose sheet is read as told. */
function bookThat(read: () => Promise<Grid | Refusal>): WorkbookPort {
  return { ...bookOf(gridWith()), read };
}

async function view(book: WorkbookPort | null) {
  const { appendix } = await checkedReview(gridWith());
  return await runHook((given: WorkbookPort | null) => useOnePage(given, appendix), book);
}

test("the checked table becomes a page", async () => {
  const hook = await view(bookOf(gridWith()));
  expect(hook.now().problem).toBeNull();
  expect(hook.now().page?.figures.length).toBeGreaterThan(0);
});

test("a sheet that cannot be read is told, and there is nothing to print", async () => {
  const hook = await view(bookThat(() => Promise.resolve(refuse("excel-closed"))));
  expect(hook.now()).toEqual({ page: null, problem: explainRefusal(refuse("excel-closed")) });
});

test("without a workbook nothing is made", async () => {
  expect((await view(null)).now()).toEqual({ page: null, problem: null });
});

test("what an older workbook answers late is dropped", async () => {
  let late: (answer: Refusal) => void = () => undefined;
  const hook = await view(bookThat(() => new Promise((resolve) => (late = resolve))));
  const made = await hook.given(bookOf(gridWith()));
  expect(await hook.after(() => late(refuse("excel-closed")))).toEqual(made);
  expect(made.page).not.toBeNull();
});

test("a fault of ours is thrown to the boundary", async () => {
  const hook = await view(null);
  await expect(hook.given(bookThat(() => Promise.reject(new Error("ours"))))).rejects.toThrow("ours");
});
