import { BROKEN, bookOf, gridWith, hostOf } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { Grid } from "../../core";
import { refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import type { PaneHost, Shown } from "./host";
import { useReview, type Review, type Reviewing } from "./use-review";

const said: string[] = [];
const tell = (sentence: string): number => said.push(sentence);
const review = async (host: PaneHost): Promise<RunningHook<PaneHost, Reviewing>> =>
  await runHook((given: PaneHost) => useReview(given, tell), host);

beforeEach(() => said.splice(0));

/** A workbook whose sheet may change, and which may refuse. */
function changing(): WorkbookPort & { content: Grid | Refusal; front: string | null } {
  const first = gridWith();
  return {
    content: first,
    front: null,
    sheets: () => Promise.resolve([{ name: first.sheet }]),
    read() {
      return Promise.resolve(this.content);
    },
  };
}

function checkedOf(review: Review): Extract<Review, { is: "checked" }> {
  if (review.is !== "checked") throw new Error(review.is);
  return review;
}

test("without a workbook there is nothing to show; once there is one, it is checked and told to the host", async () => {
  const present: (Shown | null)[] = [];
  const hook = await review(hostOf(null));
  expect(hook.now().review).toEqual({ is: "idle" });
  await hook.given(hostOf(bookOf(gridWith(BROKEN)), { present: (shown) => present.push(shown) }));
  expect(checkedOf(hook.now().review)).toMatchObject({ round: 1, appendix: { summary: { broken: 3 } } });
  expect(present.map((shown) => shown?.marks.length)).toEqual([1]);
  await hook.given(hostOf(null));
  expect(hook.now().review).toEqual({ is: "idle" });
});

test("a check by hand is news even where it says the same; one by itself is not", async () => {
  const book = changing();
  const hook = await review(hostOf(book));
  const first = hook.now().review;
  await hook.after(() => hook.now().again());
  expect(hook.now().review).toBe(first);
  await hook.after(async () => await hook.now().check());
  expect(checkedOf(hook.now().review).round).toBeGreaterThan(checkedOf(first).round);
  book.content = gridWith(BROKEN);
  await hook.after(() => hook.now().again());
  expect(checkedOf(hook.now().review).appendix.summary.broken).toBe(3);
});

test("nothing found: refused, and whether the whole file was looked at", async () => {
  const empty = { ...gridWith(), rows: [] };
  const present: (Shown | null)[] = [];
  const hook = await review(hostOf(bookOf(empty), { present: (shown) => present.push(shown) }));
  expect(hook.now().review).toMatchObject({ is: "refused", narrowed: false, refusal: { reason: "no-appendix" } });
  await hook.after(async () => await hook.now().check());
  expect(hook.now().review).toMatchObject({ is: "refused", narrowed: true });
  expect(present).toEqual([null, null]);
});

test("where Excel does not answer, the last result stands; only who asked is told", async () => {
  const host = hostOf({
    ...bookOf(gridWith()),
    sheets: () => (busy ? Promise.resolve([{ name: "x" }]) : bookOf(gridWith()).sheets()),
    read: () => Promise.resolve(busy ? refuse("excel-busy") : gridWith()),
  });
  let busy = false;
  const hook = await review(host);
  const first = checkedOf(hook.now().review);
  busy = true;
  await hook.after(() => hook.now().again());
  expect([hook.now().review, said]).toEqual([first, []]);
  await hook.after(async () => await hook.now().check());
  expect(hook.now().review).toBe(first);
  expect(said).toHaveLength(1);
});

test("the latest request wins, whatever is answered last", async () => {
  const answers: ((grid: Grid) => void)[] = [];
  const slow: WorkbookPort = {
    sheets: () => Promise.resolve([{ name: gridWith().sheet }]),
    read: () => new Promise((answer) => answers.push(answer)),
  };
  const hook = await review(hostOf(slow));
  await hook.after(() => hook.now().again());
  await hook.after(() => answers[1]?.(gridWith(BROKEN)));
  await hook.after(() => answers[0]?.(gridWith()));
  expect(checkedOf(hook.now().review)).toMatchObject({ round: 2, appendix: { summary: { broken: 3 } } });
});

test("longer than a moment is slow, until there is an answer", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  const answers: ((grid: Grid) => void)[] = [];
  const hook = await review(
    hostOf({
      sheets: () => Promise.resolve([{ name: gridWith().sheet }]),
      read: () => new Promise((answer) => answers.push(answer)),
    }),
  );
  await hook.after(() => jest.advanceTimersByTime(999));
  expect(hook.now().slow).toBe(false);
  await hook.after(() => jest.advanceTimersByTime(1));
  expect(hook.now().slow).toBe(true);
  await hook.after(() => answers[0]?.(gridWith()));
  expect([hook.now().slow, hook.now().review.is]).toEqual([false, "checked"]);
  jest.useRealTimers();
});

test("a table chosen by hand stays chosen", async () => {
  const hook = await review(hostOf(bookOf(gridWith())));
  const { place } = checkedOf(hook.now().review).appendix;
  expect(checkedOf(hook.now().review).choice).toEqual({});
  await hook.after(() => hook.now().choose({ place }));
  await hook.after(() => hook.now().again());
  expect(checkedOf(hook.now().review).choice).toEqual({ place });
});

test("a fault of ours goes up to the entry's boundary", async () => {
  const fault = new Error("ours");
  await expect(
    review(hostOf({ sheets: () => Promise.reject(fault), read: () => Promise.reject(fault) })),
  ).rejects.toThrow(fault);
});
