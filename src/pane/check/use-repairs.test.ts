import { BROKEN, bookOf, checkedReview, gridWith, hostOf } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { FileEdit } from "../../ports/copy-workbook";
import type { TakeBack } from "../../ports/live-workbook";
import { refuse, type Refusal } from "../../ports/refusal";
import type { Change, Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import type { Review } from "../session/use-review";
import { useRepairs, type Repairing } from "./use-repairs";
import { fetchRefusalWords } from "../../usecases/refusals/explain-refusal";

beforeAll(fetchRefusalWords);

interface Given {
  readonly host: PaneHost;
  readonly review: Review;
  readonly changes: Changes;
}

/** What was told, with its log; nothing else of the journal is asked for. */
const told: { readonly said: string; readonly cells: readonly string[]; readonly canUndo: boolean }[] = [];
let checks = 0;
const again = (): number => (checks += 1);

beforeEach(() => {
  told.splice(0);
  checks = 0;
});

const tell: Changes["tell"] = (said, undo, log = []) => {
  told.push({ said, cells: log.map(({ cell }) => cell), canUndo: typeof undo === "function" });
};

function changesOf(journal: readonly Change[]): Changes {
  return {
    said: null,
    undoes: null,
    journal,
    writes: 0,
    tell,
    undo: () => undefined,
    redo: () => undefined,
    close: () => undefined,
  };
}

type Correct = (edits: readonly FileEdit[]) => Promise<TakeBack | Refusal>;

async function repairing(correct: Correct): Promise<{ hook: RunningHook<Given, Repairing>; given: Given }> {
  const grid = gridWith(BROKEN);
  const given = { host: hostOf(bookOf(grid), { correct }), review: await checkedReview(grid), changes: changesOf([]) };
  return {
    given,
    hook: await runHook<Given, Repairing>(
      ({ host, review, changes }) => useRepairs(host, review, changes, again),
      given,
    ),
  };
}

/** The proposals of the table in hand. */
function proposals({ review }: Given) {
  if (review.is !== "checked") throw new Error(review.is);
  return review.appendix.repairs;
}

const done: TakeBack = () => Promise.resolve(null);

test("what is corrected is named, waits to be checked, and can be taken back", async () => {
  const written: (readonly FileEdit[])[] = [];
  const { hook, given } = await repairing((edits) => {
    written.push(edits);
    return Promise.resolve(done);
  });
  let carried = false;
  await hook.after(async () => (carried = await hook.now().apply(proposals(given))));
  expect(carried).toBe(true);
  expect(written).toMatchObject([[{ expected: 30, next: 20 }]]);
  const [cell = ""] = hook.now().pending;
  expect(told).toEqual([{ said: `Đã sửa ${cell}.`, cells: [cell], canUndo: true }]);
  await hook.given({ ...given, review: await checkedReview(gridWith(), { round: 2 }) });
  expect([...hook.now().pending]).toEqual([]);
});

test("taken back before it was checked again, a cell waits no longer", async () => {
  const { hook, given } = await repairing(() => Promise.resolve(done));
  await hook.after(async () => await hook.now().apply(proposals(given)));
  const [cell = ""] = hook.now().pending;
  const row = { when: "", sheet: "A", cell, unit: "", before: 30, after: 20, why: "" };
  await hook.given({ ...given, changes: changesOf([{ said: "", takeBack: done, log: [row] }]) });
  expect([...hook.now().pending]).toEqual([cell]);
  await hook.given({ ...given, changes: changesOf([]) });
  expect([...hook.now().pending]).toEqual([]);
});

test("where a cell is no longer as it was, the table is checked again and the sentence says so", async () => {
  const { hook, given } = await repairing(() => Promise.resolve(refuse("excel-cell-changed", { cell: "I15" })));
  await hook.after(async () => await hook.now().apply(proposals(given)));
  expect([hook.now().pending.size, checks, told.length]).toEqual([0, 1, 1]);
  expect(told[0]?.said).toMatch(/kiểm tra lại/);
});

test("another refusal is only said", async () => {
  const { hook, given } = await repairing(() => Promise.resolve(refuse("excel-protected")));
  await hook.after(async () => await hook.now().apply(proposals(given)));
  expect([checks, told.length, told[0]?.canUndo]).toEqual([0, 1, false]);
});

test("a second press while the first is on its way writes nothing", async () => {
  const answers: ((answer: TakeBack) => void)[] = [];
  const { hook, given } = await repairing(() => new Promise((answer) => answers.push(answer)));
  const [first] = [hook.now().apply(proposals(given))];
  let second = true;
  await hook.after(async () => (second = await hook.now().apply(proposals(given))));
  await hook.after(async () => {
    answers[0]?.(done);
    await first;
  });
  expect([second, answers.length, told.length]).toEqual([false, 1, 1]);
});

test("proposals for one cell that disagree are refused before anything is written", async () => {
  let writes = 0;
  const { hook, given } = await repairing(() => {
    writes += 1;
    return Promise.resolve(done);
  });
  const [proposal] = proposals(given);
  if (proposal === undefined) throw new Error("nothing proposed");
  const [edit] = proposal.edits;
  const other = { ...proposal, edits: [{ ...edit, next: edit.next + 1 }] as const };
  await hook.after(async () => await hook.now().apply([proposal, other]));
  expect([writes, told.length]).toEqual([0, 1]);
});

test("nothing checked, nothing corrected", async () => {
  const { hook, given } = await repairing(() => Promise.resolve(done));
  const asked = proposals(given);
  await hook.given({ ...given, review: { is: "idle" } });
  expect(await hook.now().apply(asked)).toBe(false);
});
