import { liveBook } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import { refuse } from "../../../ports/refusal";
import { useInsertText, type TextInsertion } from "./use-insert-text";

/** B2 is selected and holds `formula`; what is written there is taken or refused. */
async function inserting(formula: string, applies = true) {
  const said: string[] = [];
  const written: string[] = [];
  const content = { formula, text: false, numberFormat: "General" };
  const book = liveBook({
    selectedCell: () =>
      Promise.resolve({ sheet: "Nháp", at: { row: 1, column: 1 }, content, shown: formula, separator: ";" }),
    apply: (edits) => {
      for (const { next } of edits) if (typeof next === "object") written.push(String(next.formula));
      return Promise.resolve(applies ? [] : refuse("excel-closed"));
    },
  });
  const hook = await runHook<string, TextInsertion>(
    (text) => useInsertText(book, text, { tell: (words) => void said.push(words) }),
    "Trong quý I.",
  );
  return { hook, said, written };
}

test("an empty cell takes the text at once", async () => {
  const { hook, said, written } = await inserting("");
  await hook.after(() => hook.now().insert(false));
  expect(written).toEqual(["Trong quý I."]);
  expect(said).toEqual(["Đã chèn đoạn báo cáo vào ô B2."]);
});

test("a cell that holds something is asked about, and nothing is written before the answer", async () => {
  const { hook, said, written } = await inserting("đã có");
  await hook.after(() => hook.now().insert(false));
  expect(hook.now().occupied).toMatchObject({ cell: "B2", shown: "đã có" });
  expect([written, said]).toEqual([[], []]);
  await hook.given("Trong quý II.");
  expect(hook.now().occupied).toBeNull();
  await hook.after(() => hook.now().insert(false));
  await hook.after(() => hook.now().insert(true));
  expect(written).toEqual(["Trong quý II."]);
  expect(hook.now().occupied).toBeNull();
});

test("a refusal of Excel's is said", async () => {
  const { hook, said } = await inserting("", false);
  await hook.after(() => hook.now().insert(false));
  expect(said).toHaveLength(1);
  expect(said[0]).not.toMatch(/^Đã chèn/);
});
