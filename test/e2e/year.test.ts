import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildBook } from "../books/build-book";
import { YEAR_UNITS, yearSheets } from "../grids/year";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

/** A year of sheets in one file, checked in one action: a matrix of months and checks. */
const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const SHOTS = process.env["TTHC_SHOTS"];
const year = buildBook({
  sheets: yearSheets({
    typed: { 3: [[YEAR_UNITS, 3, 9]], 10: [[2, 1, "không rõ"]] },
    carried: { 6: [0, 1, 2, 3, 4, 5], 8: [4] },
  }),
});

const view = (page: Page) => page.getByRole("region", { name: "Kiểm tra mọi sheet" });

async function asked(page: Page): Promise<void> {
  await chooseFile(page, "nam-2026.xlsx", year);
  await page.getByRole("button", { name: "Kiểm tra mọi sheet", exact: true }).click();
  await view(page).getByText("12 bảng: 8 bảng không có chỗ cần xem, 4 bảng cần xem").waitFor();
}

test("every month and kind has its cell; a cell leads to what is wrong, and from there to its table", async () => {
  const page = await stage.open();
  await asked(page);
  expect(await view(page).getByRole("row").count()).toBe(13);
  expect(await view(page).getByRole("table").getByRole("button").allTextContents()).toEqual([
    "✖ 1",
    "✖ 1",
    "?",
    "✖ 2",
    "✖ 1",
    "? 1",
    "? 1",
  ]);
  await view(page).getByRole("button", { name: "Tháng 3, Dòng tổng: 1 phép kiểm tra không đúng" }).click();
  await page.locator('.sheets [aria-current="page"]').filter({ hasText: "Tháng 3" }).waitFor();
  const cell = view(page).getByRole("region", { name: "Tháng 3, Dòng tổng" });
  await cell.getByRole("button", { name: /^Cột \(7\) dòng Tổng = 9 nhưng cộng 8 đơn vị/ }).waitFor();
  await cell.getByRole("button", { name: "Xem cách sửa ở «Tháng 3»" }).click();
  await page.locator(".line-text").filter({ hasText: "Tháng 3" }).waitFor();
  await cell.getByRole("button", { name: "Xem cách sửa ở «Tháng 3»" }).waitFor({ state: "detached" });
});

test("what could not be compared says why", async () => {
  const page = await stage.open();
  await asked(page);
  await view(page).getByRole("button", { name: "Tháng 6, Nối kỳ trước: chưa kiểm tra được" }).click();
  await view(page).getByText("Chưa đối chiếu với kỳ trước ở «Tháng 5»").waitFor();
});

test.each([
  [1366, 768],
  [350, 700],
])("the matrix is usable by everyone at %i × %i", async (width, height) => {
  const page = await stage.open({ viewport: { width, height } });
  await asked(page);
  await view(page)
    .getByRole("button", { name: /^Tháng 8, Nối kỳ trước/ })
    .click();
  await view(page).getByRole("region", { name: "Tháng 8, Nối kỳ trước" }).waitFor();
  expect(await barriers(page, ".tool-card")).toEqual([]);
  if (SHOTS !== undefined) {
    await view(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(SHOTS, `year-${width}.png`) });
  }
});
