import { fileOf, merging } from "../../../test/pane/merge-files";
import { runHook } from "../../../test/pane/run-hook";
import { openWorkbook } from "../../adapters/xlsx";
import { makeWorkbook } from "../../adapters/xlsx/make/make-workbook";
import type { MakeWorkbook } from "../../ports/new-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { useMergedBook } from "./use-merged-book";

interface Handed {
  readonly to: "downloads" | "page";
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The tables of these files, merged, and where the workbook went. */
async function view(names: readonly string[], make: () => Promise<MakeWorkbook | Refusal>) {
  const handed: Handed[] = [];
  const read = await merging();
  await read.after(() => read.now().add(names.map((name) => fileOf(name, ["Xã An Bình"]))));
  const hook = await runHook(
    () =>
      useMergedBook(
        read.now(),
        make,
        (bytes, name) => void handed.push({ to: "downloads", bytes, name }),
        (bytes, name) => void handed.push({ to: "page", bytes, name }),
      ),
    null,
  );
  return { hook, handed };
}

test("nothing is made before a click; then the workbook goes to the downloads under the name that is told", async () => {
  const { hook, handed } = await view(["a.xlsx"], () => Promise.resolve(makeWorkbook));
  expect(handed).toEqual([]);
  await hook.after(() => hook.now().save());
  expect(handed.map(({ to }) => to)).toEqual(["downloads"]);
  expect(hook.now().said).toBe(`Đã tải về với tên ${handed[0]?.name}.`);
  const book = openWorkbook(handed[0]?.bytes ?? new Uint8Array(), "made.xlsx");
  expect(isRefusal(book) ? book.reason : (await book.sheets()).length).toBe(2);
});

test("or it becomes the book in hand", async () => {
  const { hook, handed } = await view(["a.xlsx"], () => Promise.resolve(makeWorkbook));
  await hook.after(() => hook.now().open());
  expect(handed.map(({ to }) => to)).toEqual(["page"]);
  expect(hook.now().said).toBe("");
});

test("a part that does not come is told, and nothing is handed on", async () => {
  const { hook, handed } = await view(["a.xlsx"], () => Promise.resolve(refuse("excel-closed")));
  await hook.after(() => hook.now().save());
  expect(hook.now().said).toBe(explainRefusal(refuse("excel-closed")));
  expect(handed).toEqual([]);
});

test("without a table a click makes nothing", async () => {
  const { hook, handed } = await view([], () => Promise.resolve(makeWorkbook));
  await hook.after(() => hook.now().save());
  expect(handed).toEqual([]);
});

test("a fault of ours is thrown to the boundary", async () => {
  const { hook } = await view(["a.xlsx"], () => Promise.reject(new Error("ours")));
  await expect(hook.after(() => hook.now().save())).rejects.toThrow("ours");
});
