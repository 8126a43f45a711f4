import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

/** Seven units with a wrong count each: settled in time, one column of them. */
const WRONG = ["Sở Tư pháp", "Sở Y tế", "Sở Nội vụ", "Sở Xây dựng", "Sở Tài chính", "Sở Công Thương", "Thanh tra tỉnh"];
const IN_TIME = 7;

function wrongBook(): Uint8Array {
  const rows = quarterSheet();
  const slips = WRONG.map((unit) => {
    const row = rows.find((cells) => cells[1] === unit);
    return [unit, { [IN_TIME]: Number(row?.[IN_TIME]) + 1000 }] as const;
  });
  return bookOf(changed(rows, Object.fromEntries(slips)));
}

async function opened(page: Page): Promise<void> {
  await chooseFile(page, "nhieu-loi.xlsx", wrongBook());
  await page.locator(".fault-row").first().waitFor();
}

test("more than five places are rows, with a card for the chosen one, and the list is copied from the summary", async () => {
  const page = await stage.open();
  await opened(page);
  const items = page.getByRole("listitem").filter({ has: page.locator(".card-head") });
  const all = await items.count();
  expect(all).toBeGreaterThan(5);
  expect(await page.locator(".fault-row").count()).toBe(all - 1);
  await page.locator(".summary").getByRole("button", { name: "Sao chép danh sách lỗi" }).waitFor();
  const second = page.locator(".fault-row").first();
  await second.locator(".card-head").click();
  expect(await page.locator(".fault-row").count()).toBe(all - 1);
  await page.locator(".card-current .grounds").waitFor();
  expect(await barriers(page)).toEqual([]);
});

test("a row is put right by its own «Sửa»", async () => {
  const page = await stage.open();
  await opened(page);
  const row = page
    .locator(".fault-row")
    .filter({ has: page.getByRole("button", { name: /^Sửa / }) })
    .first();
  const place = await row.locator(".card-place strong").innerText();
  expect(await row.locator(".fault-row-says").innerText()).toMatch(/^[\d.]+ → [\d.]+$/);
  await row.getByRole("button", { name: /^Sửa / }).click();
  await page
    .locator(".change-bar p")
    .filter({ hasText: `Đã sửa ${place}.` })
    .waitFor();
});
