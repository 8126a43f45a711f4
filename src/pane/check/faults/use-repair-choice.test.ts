import { BROKEN, checkedReview, gridWith } from "../../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../../test/pane/run-hook";
import { toA1, type Repair } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { WorkItem } from "../../../usecases/check/worklist";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { useRepairChoice, type Choosing } from "./use-repair-choice";

interface Given {
  readonly appendix: CheckedAppendix;
  readonly item: WorkItem;
}

const applied: Chosen[] = [];
beforeEach(() => applied.splice(0));

/** The only broken place of the table, with its proposal changed. */
async function choosing(change: (repair: Repair) => Repair | null): Promise<RunningHook<Given, Choosing>> {
  const { appendix, list } = await checkedReview(gridWith(BROKEN));
  const item = list.items.find(({ repair }) => repair !== null);
  if (item === undefined || item.repair === null) throw new Error("nothing to repair");
  return await runHook<Given, Choosing>(
    (given) => useRepairChoice(given.appendix, given.item, (chosen) => applied.push(chosen)),
    { appendix, item: { ...item, repair: change(item.repair) } },
  );
}

/** The same proposal with its first cell otherwise. */
function withFirst({ edits: [first, ...others] }: Repair, change: Partial<Repair["edits"][0]>): Repair["edits"] {
  return [{ ...first, ...change }, ...others];
}

const asItIs = (repair: Repair): Repair => repair;
const doubtful = (repair: Repair): Repair => ({
  ...repair,
  certain: false,
  alternatives: [{ ...repair, edits: withFirst(repair, { next: repair.edits[0].next + 1 }) }],
});

test("what is certain is carried out at once", async () => {
  const hook = await choosing(asItIs);
  expect(hook.now()).toMatchObject({ picked: 0, choosing: false, other: "count", offers: true, typing: null });
  let missing: unknown = "";
  await hook.after(() => (missing = hook.now().apply()));
  expect(missing).toBeNull();
  expect(applied).toEqual([hook.now().proposals[0]]);
});

test("between several proposals the user decides; undecided, nothing is done and the question is pointed at", async () => {
  const hook = await choosing(doubtful);
  expect(hook.now()).toMatchObject({ picked: null, choosing: true, other: "way" });
  let missing: unknown = null;
  await hook.after(() => (missing = hook.now().apply()));
  expect([missing, hook.now().hint, applied.length]).toEqual(["proposals", "Chọn một cách sửa trước.", 0]);
  await hook.after(() => hook.now().pick(1));
  expect(hook.now().hint).toBe("");
  await hook.after(() => hook.now().apply());
  expect(applied).toEqual([hook.now().proposals[1]]);
});

test("a formula goes only after a yes", async () => {
  const hook = await choosing((repair) => ({ ...repair, edits: withFirst(repair, { formula: true }) }));
  await hook.after(() => hook.now().apply());
  expect([hook.now().asking, applied]).toMatchObject([{ edits: [{ formula: true }] }, []]);
  await hook.after(() => hook.now().refuse());
  expect([hook.now().asking, applied]).toEqual([null, []]);
  await hook.after(() => hook.now().apply());
  await hook.after(() => hook.now().agree());
  expect([hook.now().asking, applied]).toMatchObject([null, [{ replacesFormulas: true }]]);
});

test("a number of one's own: the cell of the proposal first, judged as it is typed, nothing done before it is there", async () => {
  const hook = await choosing(asItIs);
  const [proposed] = hook.now().proposals;
  let field: unknown = null;
  await hook.after(() => (field = hook.now().open()));
  expect([field, hook.now().choosing, hook.now().typing?.typed.is]).toEqual(["typed", true, "nothing"]);
  const at = hook.now().typing?.entry.at;
  expect(at && toA1(at)).toBe(proposed?.edits[0] && toA1(proposed.edits[0].at));
  let missing: unknown = null;
  await hook.after(() => (missing = hook.now().apply()));
  expect([missing, hook.now().hint, applied]).toEqual(["typed", "Ghi số đúng trước.", []]);
  await hook.after(() => at && hook.now().type({ at, text: "20" }));
  expect(hook.now().typing?.typed.is).toBe("proposal");
  await hook.after(() => hook.now().apply());
  expect(applied).toMatchObject([{ edits: [{ at, next: 20 }] }]);
});

test("where nothing is proposed, nothing can be carried out until a number is asked for", async () => {
  const hook = await choosing(() => null);
  expect(hook.now()).toMatchObject({ proposals: [], other: "none", offers: false, typing: null });
  await hook.after(() => hook.now().open());
  expect(hook.now()).toMatchObject({ offers: true, typing: { typed: { is: "nothing" } } });
});
