import { runHook } from "../../../../test/pane/run-hook";
import type { ChangeLog } from "../../../ports/copy-workbook";
import type { TakeBack } from "../../../ports/live-workbook";
import { refuse, type Refusal } from "../../../ports/refusal";
import type { Change, Changes } from "../../session/changes";
import { useChangeLog } from "./use-change-log";

const change = (cell: string): Change => ({
  said: `Đã sửa ${cell}.`,
  takeBack: () => Promise.resolve(null),
  log: [{ when: "", sheet: "A", cell, unit: "", before: 1, after: 2, why: "" }],
});
const [first, second] = [change("I11"), change("K12")];

/** A log sheet that takes what it is given, or says no; what stands in it, what was said, and the last way back. */
function logging(answer: TakeBack | Refusal = () => Promise.resolve(null)) {
  const written: string[][] = [];
  const said: string[] = [];
  let back: TakeBack | null = null;
  const book = {
    appendLog: (_sheet: string, rows: ChangeLog) => {
      written.push(rows.map(({ cell }) => cell));
      return Promise.resolve(answer);
    },
  };
  const tell: Changes["tell"] = (words, undo) => {
    said.push(words);
    if (typeof undo === "function") back = undo;
  };
  return { written, said, book, tell, takeBack: async () => await back?.() };
}

test("each correction is written once; what was taken back may be written again", async () => {
  const log = logging();
  const hook = await runHook((applied: readonly Change[]) => useChangeLog(log.book, applied, log), [first]);
  await hook.after(() => hook.now()());
  await hook.after(() => hook.now()());
  expect(log.said).toEqual([
    "Đã ghi 1 dòng vào sheet «TTHC nhật ký sửa».",
    "Nhật ký đã có đủ các ô đã sửa ở sheet «TTHC nhật ký sửa».",
  ]);
  await hook.given([first, second]);
  await hook.after(() => hook.now()());
  expect(log.written).toEqual([["I11"], ["K12"]]);
  await hook.after(log.takeBack);
  await hook.after(() => hook.now()());
  expect(log.written.at(-1)).toEqual(["K12"]);
});

test("a refusal is said, and nothing counts as written", async () => {
  const log = logging(refuse("excel-closed"));
  const hook = await runHook((applied: readonly Change[]) => useChangeLog(log.book, applied, log), [first]);
  await hook.after(() => hook.now()());
  await hook.after(() => hook.now()());
  expect(log.written).toEqual([["I11"], ["I11"]]);
  expect(log.said[0]).not.toMatch(/^Đã ghi/);
});
