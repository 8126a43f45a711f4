import { BROKEN, bookOf, gridWith } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { CopyableWorkbook } from "../../ports/copy-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { opened, type OpenedBook } from "./opened-book";
import type { SavedCopy } from "./save-copy";
import { useSaving, type Saving } from "./use-saving";

const grid = gridWith(BROKEN);
const closed = refuse("excel-closed");

function fileOf(more: Partial<CopyableWorkbook> = {}): CopyableWorkbook {
  return {
    ...bookOf(grid),
    copyWith: () => Promise.resolve(closed),
    copyWithNext: () => Promise.resolve(closed),
    copyWithRecord: () => Promise.resolve(closed),
    ...more,
  };
}

/** A book over cells or a file, one cell corrected if asked, and a hook that saves it in the way that is given. */
async function saving(
  port: WorkbookPort,
  {
    fileName = null,
    saved = closed,
    copies = true,
    corrects = true,
  }: {
    readonly fileName?: string | null;
    readonly saved?: SavedCopy | Refusal;
    readonly copies?: boolean;
    readonly corrects?: boolean;
  } = {},
) {
  const book = await opened(port, "quy-1", fileName);
  if (corrects) await correct(book);
  const problems: string[] = [];
  const copied: string[] = [];
  const out = {
    saveCopy: () => Promise.resolve(saved),
    copyText: (text: string) => {
      copied.push(text);
      return Promise.resolve(copies);
    },
  };
  const hook = await runHook<number, Saving>(
    (version) =>
      useSaving(
        book,
        version,
        () => Promise.resolve(closed),
        (said) => void problems.push(said),
        out,
      ),
    0,
  );
  return { book, hook, problems, copied };
}

async function correct(book: OpenedBook): Promise<void> {
  const row = grid.rows.find(({ cells }) => cells[1] === "Sở Tư pháp")?.row ?? -1;
  const edit = { sheet: grid.sheet, at: { row, column: 8 }, expected: 30, next: 20, replacesFormula: false };
  const done = await book.port.correct([edit]);
  if (isRefusal(done)) throw new Error(done.reason);
}

test("without a correction there is nothing to save", async () => {
  const { hook, copied } = await saving(bookOf(grid), { corrects: false });
  await hook.after(() => hook.now().save());
  expect(hook.now().said).toBe("Chưa sửa ô nào, chưa cần lưu.");
  expect(copied).toEqual([]);
});

test("pasted cells are handed back as cells; where the browser forbids it, they stay unsaved", async () => {
  const free = await saving(bookOf(grid));
  await free.hook.after(() => free.hook.now().save());
  expect(free.hook.now().said).toMatch(/^Đã sao chép cả bảng/);
  expect(free.copied[0]).toContain("Sở Tư pháp");
  expect(free.book.port.unsaved()).toBe(0);
  const bound = await saving(bookOf(grid), { copies: false });
  await bound.hook.after(() => bound.hook.now().save());
  expect(bound.hook.now().said).toMatch(/^Trình duyệt chưa cho sao chép/);
  expect(bound.book.port.unsaved()).toBe(1);
});

test("a file's corrections go into a copy, named; another correction makes that an old word", async () => {
  const { book, hook } = await saving(fileOf(), {
    fileName: "quy-1.xlsx",
    saved: { name: "quy-1-da-sua.xlsx", emptied: 0 },
  });
  await hook.after(() => hook.now().save());
  expect(hook.now().said).toBe("Đã lưu «quy-1-da-sua.xlsx», tệp gốc giữ nguyên.");
  expect(book.port.unsaved()).toBe(0);
  await hook.given(1);
  expect(hook.now().said).toBe("");
});

test("a copy that cannot be made is said as a problem, and the corrections stay unsaved", async () => {
  const { book, hook, problems } = await saving(fileOf(), { fileName: "quy-1.xlsx" });
  await hook.after(() => hook.now().save());
  expect(problems).toHaveLength(1);
  expect(book.port.unsaved()).toBe(1);
});

test("of a signed workbook it is said before saving that the copy bears no signature", async () => {
  const { hook } = await saving(fileOf({ isSigned: true }), { fileName: "quy-1.xlsx" });
  expect(hook.now().said).toContain("chữ ký");
});
