import type { NewCell, NewValue } from "../../src/ports/new-workbook";
import { monthBook, monthSheet } from "../grids/month-book";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const HEADER = ["Mã hồ sơ", "Người nộp", "Đơn vị", "Ngày hẹn trả", "Ngày trả"];

/** The month's table and a list with one dossier of each of two units, fewer than the table counts. */
function book(): Uint8Array {
  const rows: NewValue[][] = [
    HEADER,
    ["MADAU-1", "Nguyễn Thị Dấu", "Xã An Bình", "05/01/2026", "07/01/2026"],
    ["MADAU-2", "Nguyễn Thị Dấu", "UBND xã Bình Minh", "05/01/2026", null],
  ];
  const list = rows.map((row) => row.map((value): NewCell => ({ value, style: "plain" })));
  return monthBook(monthSheet(3), { name: "Phụ lục II", rows: list, merges: [], widths: [], frozenRows: 0 });
}

test("the list of overdue dossiers is found in the file, held against the table, and left again", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 768 } });
  await chooseFile(page, "thang-3.xlsx", Buffer.from(book()));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-button").click();
  await page.getByRole("button", { name: "Tìm danh sách trong tệp này" }).click();
  await page.locator(".line-rest").filter({ hasText: "so với danh sách" }).waitFor();
  await page
    .getByText(/danh sách có 1 hồ sơ quá hạn, bảng ghi 4 ở M6/i)
    .first()
    .waitFor();
  const shown = await page.locator(".pane").innerText();
  expect(shown).not.toMatch(/MADAU|Dấu/u);
  await page.locator(".line-button").click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Bỏ đối chiếu danh sách" }).click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});
