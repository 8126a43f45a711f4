import { checkedReview, gridWith, liveTools } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { LiveWorkbookPort } from "../../ports/live-workbook";
import { refuse } from "../../ports/refusal";
import type { Review } from "../session/use-review";
import { useWorklist, type Walking } from "./use-worklist";

type Host = Parameters<typeof useWorklist>[0];
interface Given {
  readonly host: Host;
  readonly review: Review;
}

const told: string[] = [];
const announced: string[] = [];
beforeEach(() => {
  told.splice(0);
  announced.splice(0);
});

const changes = { tell: (sentence: string) => void told.push(sentence) };
const silent: Host = { goTo: () => Promise.resolve(null) };

/** Two places to look at. */
const TWO = { "Sở Tư pháp": { 8: 30 }, "Sở Xây dựng": { 4: 1 } } as const;

async function walking(host: Host, review: Review): Promise<RunningHook<Given, Walking>> {
  return await runHook<Given, Walking>(
    (given) => useWorklist(given.host, given.review, changes, (sentence) => announced.push(sentence)),
    { host, review },
  );
}

const live = (book: Partial<LiveWorkbookPort>): Host => ({ ...silent, live: liveTools(book) });

test("steps go around the list, each said and brought into view", async () => {
  const shown: string[] = [];
  const host: Host = {
    goTo: ([{ row, column }], sheet) => {
      shown.push(`${sheet}:${row}:${column}`);
      return Promise.resolve(null);
    },
  };
  const hook = await walking(host, await checkedReview(gridWith(TWO)));
  const count = hook.now().items.length;
  expect(count).toBeGreaterThan(1);
  // The first is chosen and shown without being asked for, and said by the verdict alone.
  expect([hook.now().at, shown.length, announced]).toEqual([0, 1, []]);
  await hook.after(() => hook.now().step(-1));
  expect(hook.now().at).toBe(count - 1);
  await hook.after(() => hook.now().step(1));
  expect(hook.now().at).toBe(0);
  expect(shown).toHaveLength(3);
  expect(announced.map((words) => words.split(":")[0])).toEqual([`Chỗ ${count} trên ${count}`, `Chỗ 1 trên ${count}`]);
});

test("the first place of each table is shown at once beside a grid; in Excel the selection stays, and the first step goes there", async () => {
  const shown: number[] = [];
  const goTo: Host["goTo"] = ([{ row }]) => {
    shown.push(row);
    return Promise.resolve(null);
  };
  const review = await checkedReview(gridWith(TWO));
  const page = await walking({ goTo, book: null }, review);
  await page.given({ host: { goTo, book: null }, review: { ...review, round: 2 } });
  expect(shown).toHaveLength(1);
  await page.after(() => page.now().step(1));
  expect(page.now().at).toBe(1);
  shown.splice(0);
  const excel = await walking({ ...live({}), goTo }, review);
  expect([excel.now().at, shown]).toEqual([0, []]);
  await excel.after(() => excel.now().step(1));
  expect([excel.now().at, shown.length]).toEqual([0, 1]);
});

test("a place that cannot be shown is said why", async () => {
  const hook = await walking(
    { goTo: () => Promise.resolve(refuse("excel-closed")) },
    await checkedReview(gridWith(TWO)),
  );
  await hook.after(() => hook.now().goTo(0));
  expect(told).toHaveLength(2);
});

test("a check in between keeps the place; once it is put right, the next step goes to what took its place", async () => {
  const hook = await walking(silent, await checkedReview(gridWith(TWO)));
  await hook.after(() => hook.now().goTo(0));
  const [first, second] = hook.now().items;
  await hook.given({ host: silent, review: await checkedReview(gridWith(TWO), { round: 2 }) });
  expect(hook.now().at).toBe(0);
  await hook.after(() => hook.now().ignore(0));
  expect([hook.now().at, hook.now().items[0]?.address]).toEqual([0, second?.address]);
  await hook.after(() => hook.now().step(1));
  expect(hook.now().at).toBe(0);
  expect(announced.at(-1)).toContain(`ô ${second?.address ?? ""}`);
  expect(first?.address).not.toBe(second?.address);
});

test("what is passed over stays away through checks, until it is asked back", async () => {
  const hook = await walking(silent, await checkedReview(gridWith(TWO)));
  const count = hook.now().items.length;
  const [first] = hook.now().items;
  let passed: readonly boolean[] = [];
  await hook.after(() => (passed = [hook.now().ignore(0), hook.now().ignore(count)]));
  expect(passed).toEqual([true, false]);
  await hook.given({ host: silent, review: await checkedReview(gridWith(TWO), { round: 2 }) });
  expect(hook.now()).toMatchObject({ passedOver: 1, from: 0, to: count - 1 });
  expect(announced).toEqual([`Đã bỏ qua ô ${first?.address ?? ""}.`]);
  await hook.after(() => hook.now().showIgnored());
  expect([hook.now().passedOver, hook.now().items[0]]).toMatchObject([0, { address: first?.address }]);
});

describe("marks in the sheet", () => {
  test("of an earlier session are known, and taken away", async () => {
    const host = live({ marked: () => Promise.resolve(true), unmark: () => Promise.resolve(null) });
    const hook = await walking(host, await checkedReview(gridWith(TWO)));
    expect(hook.now().marked).toBe(true);
    await hook.after(() => hook.now().toggleMarks());
    expect([hook.now().marked, told]).toEqual([false, ["Đã bỏ đánh dấu."]]);
  });

  test("are one for each place that is not passed over", async () => {
    const marks: number[] = [];
    const host = live({
      mark: (_sheet, made) => {
        marks.push(made.length);
        return Promise.resolve([]);
      },
    });
    const hook = await walking(host, await checkedReview(gridWith(TWO)));
    const count = hook.now().items.length;
    await hook.after(() => hook.now().ignore(0));
    await hook.after(() => hook.now().toggleMarks());
    expect([marks, hook.now().marked]).toEqual([[count - 1], true]);
  });

  test("that Excel refuses are not there", async () => {
    const hook = await walking(live({}), await checkedReview(gridWith(TWO)));
    await hook.after(() => hook.now().toggleMarks());
    expect([hook.now().marked, told.length]).toEqual([false, 1]);
  });
});
