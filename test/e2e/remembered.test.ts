import { holds } from "../setup/holds";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { monthBook, monthSheet, type MonthOptions } from "../grids/month-book";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const SHOTS = process.env["TTHC_SHOTS"];
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const paragraph = (page: Page) => page.getByRole("textbox", { name: "Đoạn báo cáo" });
const question = (page: Page) => page.getByRole("region", { name: "Nhớ cho kỳ sau" });

async function openMonth(
  page: Page,
  month: number,
  office = "UBND XÃ TÂN LẬP",
  more: MonthOptions = {},
): Promise<void> {
  const sheet = monthSheet(month, more);
  const rows = [[{ value: office, style: "plain" as const }], ...[...sheet.rows].slice(1)];
  await chooseFile(page, `thang-${month}.xlsx`, monthBook({ ...sheet, rows }));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
}

/** What a clerk does for the next month's report; the answer is how many actions it took. */
async function reportOf(page: Page): Promise<number> {
  await button(page, "Lấy đoạn văn cho báo cáo").click();
  await paragraph(page).waitFor();
  return 1;
}

test.each(["Tổng hợp từ phụ lục", "Đơn vị có hồ sơ quá hạn", "Đánh giá theo chỉ tiêu"])(
  "«%s»: after the first month the next report is one action",
  async (kind) => {
    const page = await stage.open();
    await openMonth(page, 3);
    await reportOf(page);
    await page.getByLabel("Loại báo cáo").selectOption(kind);
    await button(page, "Tạo đoạn báo cáo").click();
    await paragraph(page).waitFor();
    await question(page).getByRole("button", { name: "Nhớ", exact: true }).click();
    await page.reload();
    await openMonth(page, 4);
    expect(await reportOf(page)).toBe(1);
    expect(await page.getByLabel("Loại báo cáo").locator("option:checked").innerText()).toBe(kind);
    await holds(page.getByLabel("Kỳ báo cáo"), "tháng 4 năm 2026");
    expect(await question(page).count()).toBe(0);
  },
);

test("what is kept of one office enters no other's report; it is shown, and cleared by one button", async () => {
  const page = await stage.open();
  await openMonth(page, 3);
  await reportOf(page);
  await question(page).getByRole("button", { name: "Nhớ", exact: true }).click();
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Thông tin văn bản Word").click();
  await page.getByLabel("Họ và tên người ký").fill("Nguyễn Văn An");
  await page.getByLabel("Số, ký hiệu").fill("15/BC-UBND");
  await page.getByLabel("Số, ký hiệu").press("Tab");
  await page.reload();
  await openMonth(page, 4, "UBND XÃ TÂN LẠP");
  await reportOf(page);
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Thông tin văn bản Word").click();
  await holds(page.getByLabel("Họ và tên người ký"), "");
  await page.reload();
  await openMonth(page, 4);
  await reportOf(page);
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Thông tin văn bản Word").click();
  await holds(page.getByLabel("Họ và tên người ký"), "Nguyễn Văn An");
  await holds(page.getByLabel("Số, ký hiệu"), "/BC-UBND");
  await page.getByText("Thông tin đã nhớ", { exact: true }).click();
  await page.getByText("Họ và tên người ký: Nguyễn Văn An").waitFor();
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, "da-nho-1366.png") });
  await button(page, "Xóa hết thông tin đã nhớ").click();
  await button(page, "Xóa").click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.getByText("Thông tin đã nhớ", { exact: true }).count()).toBe(0);
});

test("who does not want anything kept is asked once, and nothing is kept", async () => {
  const page = await stage.open({ viewport: { width: 350, height: 700 } });
  await openMonth(page, 3);
  await reportOf(page);
  await question(page).waitFor();
  await question(page).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, "hoi-nho-350.png") });
  await question(page).getByRole("button", { name: "Không nhớ" }).click();
  await page.reload();
  await openMonth(page, 4);
  await reportOf(page);
  expect(await question(page).count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Lập");
});
