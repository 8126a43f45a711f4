import { bookOf, checkedReview, gridWith, liveTools } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { Targets } from "../../usecases/charts/unit-figures";
import { EMPTY_NOTEBOOK, writeNotebook } from "../../usecases/report/answers/report-notebook";
import { useTargets } from "./use-targets";

const KEPT = writeNotebook({ ...EMPTY_NOTEBOOK, answers: { "": { "targets.onTimeRate": "97,5" } } });
const TYPED: Targets = { onTimeRate: { numerator: 90, denominator: 100, decimals: 0 } };

test("what the workbook keeps holds until the report is looked at; from then on what is typed, even nothing", async () => {
  const { appendix } = await checkedReview(gridWith());
  const live = { ...liveTools(), memory: { load: () => Promise.resolve(KEPT), save: () => Promise.resolve(null) } };
  const host = { book: bookOf(gridWith()), live };
  const hook = await runHook<Targets | null, Targets>((typed) => useTargets(host, appendix.table, typed), null);
  expect(hook.now()).toEqual({ onTimeRate: { numerator: 975, denominator: 1000, decimals: 1 } });
  expect(await hook.given(TYPED)).toEqual(TYPED);
  expect(await hook.given({})).toEqual({});
});

test("a browser without consent keeps none", async () => {
  const { appendix } = await checkedReview(gridWith());
  const offices = { load: () => null, save: () => true, clear: () => undefined };
  const host = { book: bookOf(gridWith()), offices };
  const hook = await runHook<Targets | null, Targets>((typed) => useTargets(host, appendix.table, typed), null);
  expect(hook.now()).toEqual({});
});
