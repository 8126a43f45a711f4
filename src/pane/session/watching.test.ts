import { liveBook } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { LiveWorkbookPort } from "../../ports/live-workbook";
import { useFrontSheet } from "./use-front-sheet";
import { useRest } from "./use-rest";

/** A workbook that tells its watchers when told to; `watchers` are those that still listen. */
function told(): { readonly book: LiveWorkbookPort; readonly watchers: Set<(sheet: string) => void> } {
  const watchers = new Set<(sheet: string) => void>();
  const listen = (heard: (sheet: string) => void): Promise<() => Promise<void>> => {
    watchers.add(heard);
    return Promise.resolve(() => {
      watchers.delete(heard);
      return Promise.resolve();
    });
  };
  return { book: liveBook({ watch: (changed) => listen(() => changed()), watchFront: listen }), watchers };
}

const all = (watchers: ReadonlySet<(sheet: string) => void>, sheet: string): void =>
  watchers.forEach((heard) => heard(sheet));

describe("the sheet in front", () => {
  test("is unknown until the user turns to one, and where nobody tells", async () => {
    const { book, watchers } = told();
    const hook = await runHook(useFrontSheet, book);
    expect(hook.now()).toBeNull();
    await hook.after(() => all(watchers, "Quý II"));
    expect(hook.now()).toBe("Quý II");
    expect((await runHook(useFrontSheet, null)).now()).toBeNull();
  });

  test("is asked of one workbook at a time, and of none in the end", async () => {
    const [one, other] = [told(), told()];
    const hook = await runHook(useFrontSheet, one.book);
    await hook.given(other.book);
    expect([one.watchers.size, other.watchers.size]).toEqual([0, 1]);
    await hook.stop();
    expect(other.watchers.size).toBe(0);
  });
});

describe("rest", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  test("comes once the workbook was left alone for a while", async () => {
    const { book, watchers } = told();
    let rests = 0;
    const rested = (): number => (rests += 1);
    const hook = await runHook<LiveWorkbookPort | null, null>((given) => {
      useRest(given, rested, 500);
      return null;
    }, book);
    await hook.after(() => all(watchers, ""));
    jest.advanceTimersByTime(499);
    await hook.after(() => all(watchers, ""));
    jest.advanceTimersByTime(499);
    expect(rests).toBe(0);
    jest.advanceTimersByTime(1);
    expect(rests).toBe(1);
  });

  test("never comes of a workbook that is no longer watched", async () => {
    const { book, watchers } = told();
    let rests = 0;
    const rested = (): number => (rests += 1);
    const hook = await runHook<LiveWorkbookPort | null, null>((given) => {
      useRest(given, rested, 500);
      return null;
    }, book);
    await hook.after(() => all(watchers, ""));
    await hook.given(null);
    jest.advanceTimersByTime(1000);
    expect([rests, watchers.size]).toEqual([0, 0]);
  });
});
