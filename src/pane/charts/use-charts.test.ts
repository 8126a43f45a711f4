import { checkedReview, gridWith } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { ChartPlace, ChartsPort, InsertedCharts } from "../../ports/charts";
import { refuse, type Refusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { Review } from "../session/use-review";
import { useCharts } from "./use-charts";

const takeBack = (): Promise<null> => Promise.resolve(null);
const MADE: InsertedCharts = { sheet: "Biểu đồ TTHC", cells: "Biểu đồ TTHC", takeBack };

/** The view over the published quarter (or over nothing), in an Excel whose charts answer as told. */
async function view(port: Partial<ChartsPort> | Refusal, review?: Review) {
  const told: Parameters<Changes["tell"]>[] = [];
  const places: ChartPlace[] = [];
  const whole: ChartsPort = {
    insertCharts: () => Promise.resolve(MADE),
    removeCharts: () => Promise.resolve(true),
    ...port,
  };
  const charts: ChartsPort = {
    ...whole,
    insertCharts(plan, place) {
      places.push(place);
      return whole.insertCharts(plan, place);
    },
  };
  const answer = "reason" in port ? port : charts;
  const shown = review ?? (await checkedReview(gridWith()));
  const hook = await runHook(
    (given: Review) => useCharts(() => Promise.resolve(answer), given, { tell: (...words) => void told.push(words) }),
    shown,
  );
  return { hook, told, places };
}

test("nothing is drawn before the click; then on a sheet of its own, and it can be taken back", async () => {
  const { hook, told, places } = await view({});
  expect(hook.now().plan?.charts.length).toBeGreaterThan(0);
  expect(places).toEqual([]);
  await hook.after(() => hook.now().insert());
  expect(places).toEqual(["new-sheet"]);
  expect(told).toEqual([[expect.stringMatching(/^Đã chèn \d biểu đồ vào sheet «Biểu đồ TTHC»\.$/), takeBack]]);
});

test("beside the table, where the user wants it; the sheet of the cells is told", async () => {
  const { hook, told, places } = await view({
    insertCharts: () => Promise.resolve({ ...MADE, sheet: "Phụ lục" }),
  });
  await hook.after(() => hook.now().setBeside(true));
  await hook.after(() => hook.now().insert());
  expect(places).toEqual([{ beside: hook.now().sheet }]);
  expect(told[0]?.[0]).toContain("số liệu của biểu đồ ở sheet «Biểu đồ TTHC»");
});

test("charts are taken away, or it is said that there are none", async () => {
  const some = await view({});
  await some.hook.after(() => some.hook.now().remove());
  expect(some.told).toEqual([["Đã bỏ biểu đồ và các ô số liệu của biểu đồ."]]);
  const none = await view({ removeCharts: () => Promise.resolve(false) });
  await none.hook.after(() => none.hook.now().remove());
  expect(none.told).toEqual([["Tệp này chưa có biểu đồ nào do TTHC chèn."]]);
});

test("without a checked table there is no plan, and a click draws nothing", async () => {
  const { hook, told, places } = await view({}, { is: "idle" });
  await hook.after(() => hook.now().insert());
  expect(hook.now()).toMatchObject({ plan: null, sheet: null });
  expect([told, places]).toEqual([[], []]);
});

test.each([
  ["an Excel without charts", refuse("excel-closed")],
  ["a sheet that cannot be written to", { insertCharts: () => Promise.resolve(refuse("excel-closed")) }],
])("a refusal is told: %s", async (_, port) => {
  const { hook, told } = await view(port);
  await hook.after(() => hook.now().insert());
  expect(told).toEqual([[explainRefusal(refuse("excel-closed"))]]);
});

test("a second click while the first is under way draws nothing; afterwards one does", async () => {
  let end: (made: InsertedCharts) => void = () => undefined;
  const { hook, places } = await view({ insertCharts: () => new Promise((resolve) => (end = resolve)) });
  await hook.after(() => hook.now().insert());
  await hook.after(() => hook.now().insert());
  expect(places).toHaveLength(1);
  await hook.after(() => end(MADE));
  await hook.after(() => hook.now().insert());
  expect(places).toHaveLength(2);
});

test("a fault of ours is thrown to the boundary", async () => {
  const { hook } = await view({ removeCharts: () => Promise.reject(new Error("ours")) });
  await expect(hook.after(() => hook.now().remove())).rejects.toThrow("ours");
});
