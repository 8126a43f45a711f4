import { runHook } from "../../../test/pane/run-hook";
import { useSplit, type Split } from "./use-split";

const splitting = async (room = 1366) => await runHook<number, Split>((now) => useSplit(() => now), room);

test("the pane is drawn between what its words need and what the table keeps", async () => {
  const hook = await splitting();
  expect(hook.now().width).toBeNull();
  expect((await hook.after(() => hook.now().drawTo(700))).width).toBe(700);
  expect((await hook.after(() => hook.now().drawTo(20))).width).toBe(340);
  expect((await hook.after(() => hook.now().drawTo(5000))).width).toBe(1366 - 320);
});

test("keys draw the edge, go to its ends and fold; others are left to the page", async () => {
  const hook = await splitting();
  expect((await hook.after(() => hook.now().press("ArrowLeft"))).width).toBe(480);
  expect((await hook.after(() => hook.now().press("ArrowRight"))).width).toBe(440);
  expect((await hook.after(() => hook.now().press("End"))).width).toBe(1046);
  expect((await hook.after(() => hook.now().press("Home"))).width).toBe(340);
  expect((await hook.after(() => hook.now().press("Enter"))).isFolded).toBe(true);
  expect(hook.now().press("Tab")).toBe(false);
});

test("what a sheet does not need is the pane's until it is drawn, up to its share of the window", async () => {
  const beside = async (sheet: number) => await runHook<number, Split>((room) => useSplit(() => room, sheet), 1920);
  expect((await beside(906)).now().shown).toBe(1920 - 16 - 906);
  expect((await beside(300)).now().shown).toBe(1920 * 0.6);
  expect((await beside(1800)).now().shown).toBe(440);
  const hook = await beside(906);
  expect((await hook.after(() => hook.now().press("ArrowRight"))).width).toBe(958);
  expect(hook.now().shown).toBe(958);
});

test("a folded table comes back as it was, and when the edge is drawn", async () => {
  const hook = await splitting();
  await hook.after(() => hook.now().drawTo(600));
  await hook.after(() => hook.now().fold(true));
  expect((await hook.after(() => hook.now().fold(false))).width).toBe(600);
  await hook.after(() => hook.now().fold(true));
  expect(await hook.after(() => hook.now().drawTo(500))).toMatchObject({ width: 500, isFolded: false });
});

test("in a small window the pane keeps its least width", async () => {
  const hook = await splitting(500);
  expect(hook.now().widest).toBe(340);
  expect((await hook.after(() => hook.now().drawTo(450))).width).toBe(340);
});
