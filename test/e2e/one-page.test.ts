import { join } from "node:path";
import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { monthBook, monthSheet, type MonthCounts } from "../grids/month-book";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));
const SHOTS = process.env["TTHC_SHOTS"];

/** A month of so many units with long names, each with overdue dossiers. */
function month(units: number): Uint8Array {
  const counts = (index: number): MonthCounts => [
    120 + index,
    14,
    30,
    140 - (index % 9),
    2 + (index % 9),
    20 + index,
    2,
  ];
  const made = Array.from({ length: units }, (_, index): [string, MonthCounts] => [
    `Trung tâm Phục vụ hành chính công xã Bình Minh Thượng ${index + 1}`,
    counts(index),
  ]);
  return monthBook(monthSheet(3, { units: Object.fromEntries(made) }));
}

/** Pages of a PDF as Chromium prints it. */
function pagesOf(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-z])/gi) ?? []).length;
}

async function onePage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "In tóm tắt một trang" }).click();
  await page.locator(".one-page h1").waitFor({ state: "attached" });
}

test.each([10, 35, 100])(
  "the summary of %i units is one A4 page, and all that is printed",
  async (units) => {
    const page = await stage.open({ viewport: { width: 1366, height: 768 } });
    await chooseFile(page, "thang-3.xlsx", month(units));
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    await onePage(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#page").isVisible()).toBe(false);
    const sheet = await page.locator(".one-page").innerText();
    expect(sheet).toMatch(/UBND tỉnh Sơn Hải[\s\S]*THÁNG 3\/2026[\s\S]*Trả đúng hạn[\s\S]*Bảng khớp/i);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    if (SHOTS !== undefined) writeFileSync(join(SHOTS, `mot-trang-${units}.pdf`), pdf);
    expect(pagesOf(pdf)).toBe(1);
  },
  60_000,
);

test("closed, the page prints as before; open, it has no barrier", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 768 } });
  await chooseFile(page, "thang-3.xlsx", month(10));
  await onePage(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Đóng" }).click();
  expect(await page.locator(".one-page").count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#page").isVisible()).toBe(true);
});
