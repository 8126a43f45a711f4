import { runHook } from "../../../test/pane/run-hook";
import { bookOf, checkedReview, gridWith } from "../../../test/pane/fake-host";
import type { Table } from "../../core";
import type { OfficeStore } from "../../ports/report-memory";
import type { WorkbookPort } from "../../ports/workbook";
import { EMPTY_NOTEBOOK } from "../../usecases/report/answers/report-notebook";
import { useOffices } from "./use-offices";

const UNIT = "UBND xã An Bình";
const notebook = { ...EMPTY_NOTEBOOK, template: "so-quy" };
const told: string[] = [];
const tell = (sentence: string): number => told.push(sentence);

beforeEach(() => told.splice(0));

/** A browser's storage: what it keeps, and whether it keeps anything. */
function storage(works = true): OfficeStore & { readonly kept: () => string | null } {
  let kept: string | null = null;
  return {
    kept: () => kept,
    load: () => kept,
    save(content) {
      if (works) kept = content;
      return works;
    },
    clear: () => void (kept = null),
  };
}

async function inHand(offices?: OfficeStore, table: Table | null = null, book: WorkbookPort | null = null) {
  const host = { book, ...(offices === undefined ? {} : { offices }) };
  return await runHook((given: Table | null) => useOffices(host, given, tell), table);
}

test("nothing is kept before the user agreed, and only once is asked", async () => {
  const store = storage();
  const hook = await inHand(store);
  expect(hook.now().mayAsk).toBe(true);
  await hook.after(() => hook.now().remember(UNIT, notebook));
  expect(store.kept()).toBeNull();
  await hook.after(() => hook.now().agree(true, UNIT, notebook));
  expect(hook.now()).toMatchObject({ mayAsk: false, remembered: { consent: "yes", offices: [{ name: UNIT }] } });
  expect((await inHand(store)).now().remembered).toEqual(hook.now().remembered);
  expect(told).toEqual([]);
});

test("a no is remembered, and nothing else", async () => {
  const store = storage();
  const hook = await inHand(store);
  await hook.after(() => hook.now().agree(false, UNIT, notebook));
  expect(hook.now().remembered).toEqual({ consent: "no", offices: [] });
  await hook.after(() => hook.now().remember(UNIT, notebook));
  expect(store.kept()).not.toContain(UNIT);
});

test("a browser that keeps nothing is said, where the user had agreed", async () => {
  const hook = await inHand(storage(false));
  await hook.after(() => hook.now().agree(false, UNIT, notebook));
  expect(told).toEqual([]);
  const other = await inHand(storage(false));
  await other.after(() => other.now().agree(true, UNIT, notebook));
  expect(told).toEqual([expect.stringMatching(/^Trình duyệt không cho lưu /)]);
  expect(other.now().remembered.offices).toHaveLength(1);
});

test("one button forgets all of it, and the question may come again", async () => {
  const store = storage();
  const hook = await inHand(store);
  await hook.after(() => hook.now().agree(true, UNIT, notebook));
  await hook.after(() => hook.now().forget());
  expect(store.kept()).toBeNull();
  expect(hook.now().mayAsk).toBe(true);
});

test("where there is no storage nobody is asked", async () => {
  expect((await inHand()).now().mayAsk).toBe(false);
});

test("the head of the sheet is that of the table in hand", async () => {
  const grid = gridWith();
  const { table } = (await checkedReview(grid)).appendix;
  const hook = await inHand(undefined, null, bookOf(grid));
  expect(hook.now().of).toBeNull();
  await hook.given(table);
  expect(hook.now().of).toBe(table);
});
