import { BROKEN, bookOf, gridWith, hostOf, liveTools } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { PaneHost } from "./host";
import { PaneRequests } from "./requests";
import { usePane, type PaneState } from "./use-pane";

const pane = async (host: PaneHost): Promise<RunningHook<PaneHost, PaneState>> => await runHook(usePane, host);

/** A workbook that counts how often it was read. */
function counted(): { readonly book: PaneHost["book"]; readonly reads: () => number } {
  let reads = 0;
  const book = bookOf(gridWith());
  return {
    book: {
      ...book,
      read: async (sheet) => {
        reads += 1;
        return await book.read(sheet);
      },
    },
    reads: () => reads,
  };
}

test("how a check went is said, and why there was none", async () => {
  const hook = await pane(hostOf(bookOf(gridWith(BROKEN))));
  expect(hook.now().review.is).toBe("checked");
  expect(hook.now().said).toMatch(/lệch/);
  await hook.given(hostOf(bookOf({ ...gridWith(), rows: [] })));
  expect(hook.now().review.is).toBe("refused");
  expect(hook.now().said).not.toMatch(/lệch/);
});

test("the same sentence twice is news to a screen reader", async () => {
  const hook = await pane(hostOf(null));
  await hook.after(() => hook.now().announce("Đã sao chép."));
  const first = hook.now().said;
  await hook.after(() => hook.now().announce("Đã sao chép."));
  expect([first, hook.now().said.trim(), hook.now().said === first]).toEqual(["Đã sao chép.", "Đã sao chép.", false]);
});

test("what was written is checked again at once where no Excel tells of it", async () => {
  const { book, reads } = counted();
  const hook = await pane(hostOf(book));
  const before = reads();
  const done = (): Promise<null> => Promise.resolve(null);
  await hook.after(() => hook.now().changes.tell("Đã sửa C7.", done));
  expect(reads()).toBeGreaterThan(before);
});

test("in an Excel that tells, a write waits for the news, unless the user has turned that off", async () => {
  const { book, reads } = counted();
  const hook = await pane(hostOf(book, { live: liveTools() }));
  const before = reads();
  const done = (): Promise<null> => Promise.resolve(null);
  await hook.after(() => hook.now().changes.tell("Đã sửa C7.", done));
  expect(reads()).toBe(before);
  await hook.after(() => hook.now().setRefreshing(false));
  await hook.after(() => hook.now().changes.tell("Đã sửa C8.", done));
  expect(reads()).toBeGreaterThan(before);
});

describe("the ribbon", () => {
  test("asks for a tab, and for a check of what is in front", async () => {
    const requests = new PaneRequests();
    const { book, reads } = counted();
    const hook = await pane(hostOf(book, { live: liveTools({}, requests) }));
    await hook.after(() => hook.now().setTab("cai-dat"));
    const before = reads();
    await hook.after(() => requests.send("check"));
    expect([hook.now().tab, reads() > before]).toEqual(["kiem-tra", true]);
  });

  test("has the paragraph written only once the figures are read", async () => {
    const requests = new PaneRequests();
    const { book, reads } = counted();
    const hook = await pane(hostOf(book, { live: liveTools({}, requests) }));
    const before = reads();
    await hook.after(() => requests.send("report"));
    expect([hook.now().tab, hook.now().writing, reads() > before]).toEqual(["bao-cao", 1, true]);
  });

  test("opens the chooser of functions anew by each press; it goes by hand, or when something else is asked for", async () => {
    const requests = new PaneRequests();
    const hook = await pane(hostOf(bookOf(gridWith()), { live: liveTools({}, requests) }));
    await hook.after(() => requests.send("insert"));
    expect(hook.now().inserting).toBe(1);
    await hook.after(() => hook.now().closeInsert());
    expect(hook.now().inserting).toBeLessThan(1);
    await hook.after(() => requests.send("insert"));
    expect(hook.now().inserting).toBe(2);
    await hook.after(() => requests.send("check"));
    expect(hook.now().inserting).toBeLessThan(1);
  });
});
