import { bookOf } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import { monthGrid, monthSheet } from "../../../test/grids/month-book";
import type { Grid } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../usecases/check/check-appendix";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { TakeBack } from "../../ports/live-workbook";
import type { Changes } from "../session/changes";
import type { MadeOfTable, NextPeriodTools } from "../session/host";
import { useNext } from "./use-next";

const MADE: MadeOfTable = { said: "Đã lưu.", remarks: [], takeBack: null };

async function checked(grid: Grid): Promise<CheckedAppendix> {
  const appendix = await checkAppendix(bookOf(grid));
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return appendix;
}

/** The view over one month, on a host that begins the next period as told. */
async function view(grid: Grid, answer: () => Promise<MadeOfTable | Refusal>) {
  const said: string[] = [];
  const told: Parameters<Changes["tell"]>[] = [];
  const begun: string[] = [];
  const tools: NextPeriodTools = {
    place: "file",
    begin(_, name) {
      begun.push(name);
      return answer();
    },
  };
  const host = { book: bookOf(grid), nextPeriod: tools };
  const changes: Pick<Changes, "tell"> = { tell: (...words) => void told.push(words) };
  const hook = await runHook(
    (appendix: CheckedAppendix) => useNext(host, appendix, changes, (words) => void said.push(words)),
    await checked(grid),
  );
  return { hook, said, told, begun };
}

const march = async (): Promise<Grid> => await monthGrid(monthSheet(3));

/** March with a total that is not that of its units. */
async function brokenMarch(): Promise<Grid> {
  const grid = await march();
  const rows = grid.rows.map((line) => ({
    ...line,
    cells: line.cells.map((cell, column) => (line.row === 5 && column === 3 ? 777 : cell)),
  }));
  return { ...grid, rows };
}

test("what the sheet becomes is planned first; one click begins it, and says so", async () => {
  const { hook, said, begun } = await view(await march(), () => Promise.resolve(MADE));
  expect(hook.now()).toMatchObject({ plan: { name: "Tháng 4" }, refusal: null, accept: null, begun: null });
  await hook.after(() => hook.now().begin());
  expect(begun).toEqual(["Tháng 4"]);
  expect(hook.now()).toMatchObject({ begun: MADE, problem: null, isBusy: false });
  expect(said).toEqual(["Đã lưu."]);
});

test("what can be taken back is handed to the bar of changes", async () => {
  const takeBack: TakeBack = () => Promise.resolve(null);
  const { hook, said, told } = await view(await march(), () => Promise.resolve({ ...MADE, takeBack }));
  await hook.after(() => hook.now().begin());
  expect(told).toEqual([["Đã lưu.", takeBack]]);
  expect(said).toEqual([]);
});

test("a refusal leaves the plan, and its sentence is shown and read out", async () => {
  const { hook, said } = await view(await march(), () => Promise.resolve(refuse("excel-closed")));
  await hook.after(() => hook.now().begin());
  const sentence = explainRefusal(refuse("excel-closed"));
  expect(hook.now()).toMatchObject({ plan: { name: "Tháng 4" }, begun: null, problem: sentence });
  expect(said).toEqual([sentence]);
});

test("a second click while the first is under way begins nothing", async () => {
  let end: (made: MadeOfTable) => void = () => undefined;
  const { hook, begun } = await view(await march(), () => new Promise((resolve) => (end = resolve)));
  await hook.after(() => hook.now().begin());
  expect(hook.now().isBusy).toBe(true);
  await hook.after(() => hook.now().begin());
  expect(begun).toHaveLength(1);
  await hook.after(() => end(MADE));
  expect(hook.now().isBusy).toBe(false);
});

test("figures that contradict each other are gone over only when the user says so", async () => {
  const { hook } = await view(await brokenMarch(), () => Promise.resolve(MADE));
  expect(hook.now()).toMatchObject({ plan: null, refusal: { reason: "next-over-faults" } });
  await hook.after(() => hook.now().accept?.());
  expect(hook.now()).toMatchObject({ plan: { name: "Tháng 4" }, refusal: null, accept: null });
});

test("a fault of ours is thrown to the boundary", async () => {
  const { hook } = await view(await march(), () => Promise.reject(new Error("ours")));
  await expect(hook.after(() => hook.now().begin())).rejects.toThrow("ours");
});
