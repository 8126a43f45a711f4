import { BROKEN, bookOf, gridWith, hostOf } from "../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../test/pane/run-hook";
import { toA1, type CellRef } from "../core";
import type { FileEdit } from "../ports/copy-workbook";
import type { TakeBack } from "../ports/live-workbook";
import { isRefusal, refuse, type Refusal } from "../ports/refusal";
import { checkAppendix } from "../usecases/check/check-appendix";
import type { Sources } from "./book/opened-book";
import { usePage, type PageState } from "./use-page";

const grid = gridWith(BROKEN);
const { documents, readText } = hostOf(null);
const sources: Sources = {
  openFile: (_bytes, name) =>
    Promise.resolve(name.endsWith(".xlsx") ? { ...bookOf(grid), copyWith: () => undefined } : refuse("file-missing")),
  openCells: () => Promise.resolve(bookOf(grid)),
  makeWorkbook: () => Promise.resolve(refuse("page-incomplete")),
  documents,
  offices: { load: () => null, save: () => false, clear: () => undefined },
  readText,
  sample: () => Promise.resolve({ bytes: new Uint8Array(), name: "mau.xlsx" }),
};

const file = (name: string): Parameters<PageState["openFile"]>[0] => ({
  name,
  size: 1,
  slice: () => new Blob(),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
});

const page = async (): Promise<RunningHook<Sources, PageState>> => await runHook(usePage, sources);

/** Trả quá hạn of Sở Tư pháp, 30 in the file. */
const wrong: CellRef = {
  row: grid.rows.find(({ cells }) => cells[1] === "Sở Tư pháp")?.row ?? -1,
  column: 8,
};
const edit: FileEdit = { sheet: grid.sheet, at: wrong, expected: 30, next: 20 };

test("a file is shown from its first sheet on, and handed to the pane with its name", async () => {
  const hook = await page();
  expect([hook.now().book, hook.now().host.book]).toEqual([null, null]);
  await hook.after(async () => await hook.now().openFile(file("quy-1.xlsx")));
  const { book, sheet, host, opening } = hook.now();
  expect([book?.name, sheet, opening, host.fileName, host.shownSheet()]).toEqual([
    "quy-1.xlsx",
    grid.sheet,
    null,
    "quy-1.xlsx",
    grid.sheet,
  ]);
  expect(host.book).toBe(book?.port);
});

test("a file that cannot be opened takes nothing away", async () => {
  const hook = await page();
  await hook.after(() => hook.now().openSample());
  const { book } = hook.now();
  expect(book?.name).toBe("Bảng mẫu (quý I/2021)");
  await hook.after(async () => await hook.now().openFile(file("quy-1.pdf")));
  expect(hook.now().book).toBe(book);
  expect(hook.now().problem).not.toBeNull();
  await hook.after(async () => await hook.now().openFile(file("quy-2.xlsx")));
  expect([hook.now().problem, hook.now().book?.name]).toEqual([null, "quy-2.xlsx"]);
});

test("pasted cells are a book whose corrections are handed back; words are none", async () => {
  const hook = await page();
  await hook.after(() => hook.now().openCells("Kính gửi"));
  expect([hook.now().book, hook.now().problem]).toEqual([null, expect.stringMatching(/các ô của bảng/)]);
  await hook.after(() => hook.now().openCells("1\t2"));
  expect(hook.now().host).toMatchObject({ handsBack: true });
  expect(hook.now().host.fileName).toBeUndefined();
});

test("what the pane found is marked on its own sheet, and gone to", async () => {
  const hook = await page();
  await hook.after(async () => await hook.now().openFile(file("quy-1.xlsx")));
  const { host } = hook.now();
  const checked = await checkAppendix(bookOf(grid));
  if (isRefusal(checked)) throw new Error(checked.reason);
  await hook.after(() => host.present?.({ table: checked.table, marks: [{ cell: wrong, kind: "error" }] }));
  expect([...hook.now().marks]).toEqual([[toA1(wrong), "error"]]);
  await hook.after(() => hook.now().showSheet("Trang khác"));
  expect([hook.now().marks.size, host.shownSheet()]).toEqual([0, "Trang khác"]);
  await hook.after(async () => await host.goTo([wrong], grid.sheet));
  expect(hook.now()).toMatchObject({ sheet: grid.sheet, active: wrong, current: [wrong] });
  const { current } = hook.now();
  await hook.after(async () => await host.goTo([wrong], grid.sheet));
  expect(hook.now().current).not.toBe(current);
});

test("a correction and its taking back draw the book anew; a refused one does not", async () => {
  const hook = await page();
  expect(await hook.now().host.correct([edit])).toMatchObject({ reason: "file-missing" });
  await hook.after(async () => await hook.now().openFile(file("quy-1.xlsx")));
  const { host } = hook.now();
  let made: TakeBack | Refusal = refuse("file-missing");
  await hook.after(async () => (made = await host.correct([edit])));
  expect(hook.now().version).toBe(1);
  await hook.after(async () => await host.correct([{ ...edit, expected: 999 }]));
  expect(hook.now().version).toBe(1);
  const takeBack: TakeBack | Refusal = made;
  if (isRefusal(takeBack)) throw new Error("refused");
  await hook.after(takeBack);
  expect([hook.now().version, hook.now().book?.port.changed()]).toEqual([2, []]);
});

test("corrections that no copy holds are asked about before another file takes their place", async () => {
  const hook = await page();
  await hook.after(async () => await hook.now().openFile(file("quy-1.xlsx")));
  const { book } = hook.now();
  await hook.after(async () => await hook.now().host.correct([edit]));
  await hook.after(async () => await hook.now().openFile(file("quy-2.xlsx")));
  expect(hook.now().waiting).toMatchObject({ cells: 1, name: "quy-2.xlsx" });
  expect(hook.now().book).toBe(book);
  await hook.after(() => hook.now().waiting?.stay());
  expect([hook.now().waiting, hook.now().book]).toEqual([null, book]);
  await hook.after(async () => await hook.now().openFile(file("quy-2.xlsx")));
  await hook.after(() => hook.now().waiting?.goOn());
  expect([hook.now().waiting, hook.now().book?.name]).toEqual([null, "quy-2.xlsx"]);
});

test("a saved copy, or corrections taken back, are nothing to ask about", async () => {
  const hook = await page();
  await hook.after(async () => await hook.now().openFile(file("quy-1.xlsx")));
  const port = hook.now().book?.port;
  expect(port?.unsaved()).toBe(0);
  const takeBack = await hook.now().host.correct([edit]);
  expect(port?.unsaved()).toBe(1);
  port?.markSaved();
  expect(port?.unsaved()).toBe(0);
  if (isRefusal(takeBack)) throw new Error(takeBack.reason);
  await takeBack();
  // The copy holds a correction that is gone here.
  expect(port?.unsaved()).toBe(1);
  const second = await hook.now().host.correct([edit]);
  expect(port?.unsaved()).toBe(1);
  port?.markSaved();
  if (isRefusal(second)) throw new Error(second.reason);
  await hook.after(async () => await hook.now().openFile(file("quy-2.xlsx")));
  expect([hook.now().waiting, hook.now().book?.name]).toEqual([null, "quy-2.xlsx"]);
});
