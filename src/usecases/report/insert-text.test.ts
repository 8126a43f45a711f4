import type { FileEdit } from "../../ports/copy-workbook";
import type { CellEdit, LiveWorkbookPort } from "../../ports/live-workbook";
import { insertText } from "./insert-text";

/** Only what inserting asks of a workbook: a selected empty cell, and what is written into it. */
function bookWith(written: (CellEdit | FileEdit)[]): LiveWorkbookPort {
  const selected = {
    sheet: "Nháp",
    at: { row: 0, column: 0 },
    content: { formula: "", text: false, numberFormat: "General" },
    shown: "",
    separator: ";" as const,
  };
  const asked: Pick<LiveWorkbookPort, "selectedCell" | "apply"> = {
    selectedCell: () => Promise.resolve(selected),
    apply: (edits) => {
      written.push(...edits);
      return Promise.resolve([]);
    },
  };
  return asked as LiveWorkbookPort;
}

test("a text of 32,767 characters fits a cell, one more is refused and nothing is written", async () => {
  const written: (CellEdit | FileEdit)[] = [];
  expect(await insertText(bookWith(written), "a".repeat(32_768), true)).toMatchObject({
    is: "refusal",
    reason: "text-too-long",
    about: { limit: "32.767" },
  });
  expect(written).toEqual([]);
  expect(await insertText(bookWith(written), "a".repeat(32_767), false)).toMatchObject({ is: "inserted", cell: "A1" });
  expect(written).toHaveLength(1);
});

test.each(["=1+1", "+84", "-5", "@a"])("%s goes in as text", async (text) => {
  const written: (CellEdit | FileEdit)[] = [];
  await insertText(bookWith(written), text, false);
  expect(written).toMatchObject([{ next: { formula: text, text: true } }]);
});
