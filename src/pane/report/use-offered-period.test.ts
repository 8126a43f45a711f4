import { runHook } from "../../../test/pane/run-hook";
import { useOfferedPeriod, type OfferedPeriod } from "./use-offered-period";

interface Given {
  readonly next: string | null;
  readonly period: string;
}

const TITLED = "quý I năm 2021";

async function field(first: Given) {
  const told: string[] = [];
  const hook = await runHook<Given, OfferedPeriod>(
    ({ next, period }) =>
      useOfferedPeriod({
        next,
        period,
        again: [null, 1],
        onPeriod: (now) => told.push(now),
        onMove: (to) => told.push(`moves to ${to}`),
        onFill: (with_) => told.push(`fills ${with_}`),
      }),
    first,
  );
  return { hook, told };
}

test("the empty field is filled once the period is known", async () => {
  const { hook, told } = await field({ next: null, period: "" });
  expect(told).toEqual([]);
  await hook.given({ next: TITLED, period: "" });
  expect(told).toEqual([`fills ${TITLED}`, TITLED]);
  await hook.given({ next: TITLED, period: TITLED });
  expect(hook.now().isGiven).toBe(true);
});

test("what was typed before the period was known is not written over, and a cleared field stays clear", async () => {
  const { hook, told } = await field({ next: null, period: "" });
  await hook.after(() => hook.now().type("q"));
  await hook.given({ next: null, period: "q" });
  await hook.given({ next: TITLED, period: "q" });
  expect(told).toEqual(["q"]);
  await hook.given({ next: TITLED, period: "" });
  expect(told).toEqual(["q"]);
});

test("another table's period takes the place of the one that was given", async () => {
  const { hook, told } = await field({ next: TITLED, period: "" });
  await hook.given({ next: "quý II năm 2021", period: TITLED });
  expect(told.slice(2)).toEqual(["moves to quý II năm 2021", "quý II năm 2021"]);
});
