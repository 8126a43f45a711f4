import { checkedReview, gridWith, liveTools } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { SelectedCell } from "../../ports/live-workbook";
import { refuse, type Refusal } from "../../ports/refusal";
import type { Review } from "../session/use-review";
import { useInsertFunction, type Inserting } from "./use-insert-function";

interface Given {
  readonly review: Review;
  readonly wanted: number;
}

const told: string[] = [];
const written: string[] = [];
beforeEach(() => {
  told.splice(0);
  written.splice(0);
});

const beside: SelectedCell = {
  sheet: "Tổng hợp",
  at: { row: 0, column: 0 },
  content: { formula: "", text: false, numberFormat: "General" },
  shown: "",
  separator: ";",
};

async function inserting(
  given: Given,
  selected: SelectedCell | Refusal = beside,
): Promise<RunningHook<Given, Inserting>> {
  const live = liveTools({
    selectedCell: () => Promise.resolve(selected),
    apply: (edits) => {
      for (const { next } of edits) written.push(typeof next === "object" ? String(next.formula) : String(next));
      return Promise.resolve([]);
    },
  });
  return await runHook<Given, Inserting>(
    ({ review, wanted }) => useInsertFunction(live, review, wanted, { tell: (said) => void told.push(said) }),
    given,
  );
}

test("each press in the ribbon inserts the usual rate once, as soon as a table is known", async () => {
  const hook = await inserting({ review: { is: "idle" }, wanted: 1 });
  expect([written, hook.now().ready, hook.now().rates]).toEqual([[], false, []]);
  const review = await checkedReview(gridWith());
  await hook.given({ review, wanted: 1 });
  expect(written).toEqual([expect.stringContaining('TTHC.RATE("onTimeRate"')]);
  expect(told[0]).toMatch(/^Đã chèn vào ô A1: =TTHC\.RATE\("onTimeRate";/);
  await hook.given({ review: { ...review, round: 2 }, wanted: 1 });
  expect(written).toHaveLength(1);
  await hook.given({ review: { ...review, round: 2 }, wanted: 2 });
  expect(written).toHaveLength(2);
});

test("without a table the press is answered with the reason", async () => {
  const refused: Review = { is: "refused", refusal: refuse("excel-closed"), choice: {}, narrowed: false, round: 1 };
  await inserting({ review: refused, wanted: 1 });
  expect([written, told.length]).toEqual([[], 1]);
});

test("another rate, or a formula that needs no add-in, is shown for the cell that is looked at, then inserted", async () => {
  const hook = await inserting({ review: await checkedReview(gridWith()), wanted: 0 });
  expect([hook.now().next, hook.now().rate]).toEqual([null, "onTimeRate"]);
  await hook.after(() => hook.now().look());
  const other = hook.now().rates.find((rate) => rate !== "onTimeRate");
  if (other === undefined) throw new Error("only one rate");
  await hook.after(() => hook.now().setRate(other));
  expect(hook.now().next?.formula).toContain(`TTHC.RATE("${other}"`);
  await hook.after(() => hook.now().setKind("plain"));
  const { next } = hook.now();
  expect(next?.formula).not.toContain("TTHC");
  await hook.after(() => hook.now().insert());
  expect(written).toEqual([next?.formula]);
});

test("a cell that Excel does not tell is no cell to show a formula for", async () => {
  const hook = await inserting({ review: await checkedReview(gridWith()), wanted: 0 }, refuse("excel-closed"));
  await hook.after(() => hook.now().look());
  expect(hook.now().next).toBeNull();
});
