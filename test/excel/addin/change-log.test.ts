import type { FileOptions } from "../model/book-from-file";
import { useAddin } from "./open-addin";
import { PaneHands, SHEET, withoutRefresh, wrongBook, WRONG_CELL as WRONG } from "./pane-hands";

const open = useAddin();

const LOG = "TTHC nhật ký sửa";

async function fixed(more: FileOptions["sheets"] = {}): Promise<PaneHands> {
  const pane = new PaneHands(await open(await wrongBook(more)));
  await pane.press("Sửa");
  await pane.told("Đã sửa I17.");
  await pane.sees("Bảng khớp");
  await pane.excel.frame.getByText("1 ô đã sửa").click();
  return pane;
}

test("the change log is made on request, holds only what is new when asked again, and is taken back", async () => {
  const pane = await fixed();
  const { excel } = pane;
  expect(excel.book.sheetNamed(LOG)).toBeUndefined();
  const syncs = await excel.syncsOf(async () => {
    await pane.press("Chèn nhật ký sửa");
    await pane.until(() => excel.book.sheetNamed(LOG) !== undefined, "the log is there");
  });
  expect(syncs).toBeLessThanOrEqual(3);
  await pane.told(`Đã ghi 1 dòng vào sheet «${LOG}».`);
  const [head, row] = excel.cells(LOG, "A1:G2");
  expect(head).toEqual(["Thời điểm", "Sheet", "Ô", "Đơn vị", "Trước", "Sau", "Lý do"]);
  expect(row?.slice(1, 6)).toEqual([SHEET, "I17", "Sở Tư pháp", 30, 20]);
  expect(row?.[0]).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  expect(row?.[6]).toMatch(/^Có lẽ /);
  await pane.press("Chèn nhật ký sửa");
  await pane.told("Nhật ký đã có đủ");
  excel.sheet(SHEET).set("K17", 1);
  await pane.press("Sửa");
  await pane.told("Đã sửa K17.");
  await pane.press("Chèn nhật ký sửa");
  await pane.told("Đã ghi 1 dòng");
  expect(excel.cells(LOG, "C1:C4").map(([cell]) => cell)).toEqual(["Ô", "I17", "K17", null]);
  await pane.press("Hoàn tác");
  await pane.told("Đã hoàn tác");
  expect(excel.cells(LOG, "C1:C4").map(([cell]) => cell)).toEqual(["Ô", "I17", null, null]);
  // An earlier repair is taken back from under the later ones.
  await pane.press("Hoàn tác I17");
  await pane.told("Đã hoàn tác, ô I17");
  expect(excel.cell(SHEET, WRONG)).toBe(30);
  await pane.press("Hoàn tác");
  await pane.until(() => excel.cell(SHEET, "K17") === 1, "the second repair is taken back");
  await pane.press("Hoàn tác");
  await pane.until(() => excel.book.sheetNamed(LOG) === undefined, "the log is gone with the last that made it");
});

test("a sheet of that name that is no log is left alone", async () => {
  const pane = await fixed({ [LOG]: { cells: { A1: "của tôi" } } });
  await pane.press("Chèn nhật ký sửa");
  await pane.told("đã có nội dung khác nên chưa ghi nhật ký");
  expect(pane.excel.cells(LOG, "A1:B2")).toEqual([
    ["của tôi", null],
    [null, null],
  ]);
});

test("a log that the user wrote into is not taken away", async () => {
  const pane = await fixed();
  await pane.press("Chèn nhật ký sửa");
  await pane.told("Đã ghi 1 dòng");
  pane.excel.sheet(LOG).set("A3", "đã báo Sở Tư pháp");
  await pane.press("Hoàn tác");
  await pane.told("vừa được sửa");
  expect(pane.excel.cell(LOG, "A2")).not.toBeNull();
});

test.each([1, 2])("a failure at sync %i leaves no half-made log", async (nth) => {
  const pane = await fixed();
  await withoutRefresh(pane);
  pane.excel.faults.failSync(nth, 5102);
  await pane.press("Chèn nhật ký sửa");
  await pane.told("Excel đang bận");
  expect(pane.excel.book.sheetNamed(LOG)).toBeUndefined();
  pane.excel.faults.failMember("Range.values", "GeneralException");
  await pane.press("Chèn nhật ký sửa");
  await pane.until(() => pane.excel.book.sheetNamed(LOG) === undefined, "what was begun is gone");
});
