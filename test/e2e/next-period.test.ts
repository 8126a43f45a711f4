import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { monthBook, monthSheet } from "../grids/month-book";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const view = (page: Page) => page.getByRole("region", { name: "Kỳ tiếp theo" });
const SHOTS = process.env["TTHC_SHOTS"];

async function asked(page: Page, month = monthSheet(3)): Promise<void> {
  await chooseFile(page, "phu-luc-thang-3-2026.xlsx", monthBook(month));
  await page
    .getByText(/Bảng khớp|chỗ cần xem lại/)
    .first()
    .waitFor();
  await button(page, "Kỳ tiếp theo").click();
  await view(page).waitFor();
}

test("the next month is saved as a file of its own, which opens right and continues this one", async () => {
  const page = await stage.open();
  await asked(page);
  await view(page).getByText("tháng 3 năm 2026 → tháng 4 năm 2026").waitFor();
  const download = page.waitForEvent("download");
  await button(page, "Lưu bản kỳ tiếp theo").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("phu-luc-thang-4-2026.xlsx");
  await view(page).getByText("Đã lưu «phu-luc-thang-4-2026.xlsx», tệp đang mở giữ nguyên.").waitFor();
  await chooseFile(page, saved.suggestedFilename(), readFileSync(await saved.path()));
  await page.locator('[role="gridcell"][data-cell="E6"]').getByText("22", { exact: true }).waitFor();
  await page
    .locator('[role="gridcell"][data-cell="A2"]')
    .getByText(/THÁNG 4\/2026/)
    .waitFor();
});

test("a running count is refused with its reason", async () => {
  const page = await stage.open();
  await asked(page, monthSheet(3, { name: "Phụ lục", title: "KẾT QUẢ GIẢI QUYẾT TTHC 9 THÁNG ĐẦU NĂM 2026" }));
  await view(page).getByText("là số lũy kế từ đầu năm").waitFor();
  expect(await button(page, "Lưu bản kỳ tiếp theo").count()).toBe(0);
});

test.each([
  [1366, 768],
  [350, 700],
])("«Kỳ tiếp theo» is usable by everyone at %i × %i, and by keyboard", async (width, height) => {
  const page = await stage.open({ viewport: { width, height } });
  await chooseFile(page, "phu-luc-thang-3-2026.xlsx", monthBook(monthSheet(3)));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await button(page, "Kỳ tiếp theo").focus();
  await page.keyboard.press("Enter");
  await view(page).getByText("tháng 3 năm 2026 → tháng 4 năm 2026").waitFor();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("phu-luc-thang-4-2026.xlsx");
  await view(page).getByText("Đã lưu").waitFor();
  expect(await barriers(page)).toEqual([]);
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `ky-tiep-theo-${width}.png`) });
});
