import { BROKEN, checkedReview, gridWith, liveTools } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { CellEdit, FormulaCell, LiveWorkbookPort } from "../../ports/live-workbook";
import type { Review } from "../session/use-review";
import { useSending, type Sending } from "./use-sending";

const told: { readonly said: string; readonly canUndo: boolean }[] = [];
beforeEach(() => told.splice(0));
const changes = {
  tell: (said: string, undo: unknown = []) =>
    void told.push({ said, canUndo: typeof undo === "function" || (Array.isArray(undo) && undo.length > 0) }),
};

const idle: Review = { is: "idle" };

function formula(content: string, shown: string, value: string | number | null): FormulaCell {
  const cell = { formula: content, text: false, numberFormat: "General" };
  return { sheet: "Tổng hợp", at: { row: 0, column: 0 }, content: cell, value, shown, spilled: [] };
}

const rate = formula("=TTHC.RATE()", "98,5%", 0.985);
const report = formula(
  "=TTHC.REPORT()",
  "Đã tiếp nhận 100 hồ sơ, trong đó trực tuyến 70 hồ sơ, trực tiếp 20 hồ sơ, bưu chính 20 hồ sơ.",
  "Đã",
);
const waiting = formula("=TTHC.RATE()", "#BUSY!", null);

async function sending(
  formulas: readonly FormulaCell[],
  review = idle,
  more: Partial<LiveWorkbookPort> = {},
): Promise<RunningHook<Review, Sending>> {
  const live = liveTools({ formulaCells: () => Promise.resolve(formulas), ...more });
  return await runHook<Review, Sending>((given) => useSending(live, given, changes), review);
}

test("what would become a value is shown before, and nothing is written until the user agrees", async () => {
  const written: number[] = [];
  const hook = await sending([rate, waiting], idle, {
    apply: (edits) => {
      written.push(edits.length);
      return Promise.resolve(edits.filter((edit): edit is CellEdit => typeof edit.next === "object"));
    },
  });
  await hook.after(() => hook.now().apply());
  expect([hook.now().plan, written]).toEqual([null, []]);
  await hook.after(() => hook.now().preview());
  expect(hook.now().plan).toMatchObject({ cells: [{ shown: "98,5%" }], left: [{ shown: "#BUSY!" }] });
  expect(written).toEqual([]);
  await hook.after(() => hook.now().apply());
  expect([hook.now().plan, written]).toEqual([null, [1]]);
  expect(told).toEqual([{ said: "Đã đổi 1 công thức thành giá trị. Lưu tệp rồi gửi đi.", canUndo: true }]);
});

test("a workbook without our formulas can go as it is", async () => {
  const hook = await sending([]);
  await hook.after(() => hook.now().preview());
  expect([hook.now().plan, told.map(({ said }) => said)]).toEqual([
    null,
    ["Tệp này không có công thức TTHC nào, gửi đi được ngay."],
  ]);
});

test("a paragraph that no longer says what the table says is named", async () => {
  const hook = await sending([report], await checkedReview(gridWith(BROKEN)));
  await hook.after(async () => {
    hook.now().preview();
    // What proofreads is loaded first.
    await new Promise(setImmediate);
  });
  expect(hook.now().stale).toMatchObject([{ sheet: "Tổng hợp", cell: "A1" }]);
  await hook.after(() => hook.now().cancel());
  expect(hook.now().plan).toBeNull();
});

test("an Excel that says no leaves no plan behind", async () => {
  const hook = await sending([rate]);
  await hook.after(() => hook.now().preview());
  await hook.after(() => hook.now().apply());
  expect([hook.now().plan, told]).toMatchObject([null, [{ canUndo: false }]]);
});
