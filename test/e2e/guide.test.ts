import { join } from "node:path";
import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { goldenBook } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));
const SHOTS = process.env["TTHC_SHOTS"];

const guideOf = (page: Page) => page.getByRole("dialog", { name: "Hướng dẫn" });
const headingIn = (page: Page, name: string) => guideOf(page).getByRole("heading", { name, exact: true });

/** The browser closes a dialog at once and tells of it afterwards; then nothing of it is left. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

test.each(["http", "file"] as const)("by %s: opened, searched without accents, followed, closed", async (by) => {
  const page = await stage.open({ by });
  await page.getByRole("button", { name: "Hướng dẫn" }).click();
  await headingIn(page, "Hướng dẫn dùng trang TTHC").waitFor();
  await shot(page, `huong-dan-${by}`);
  expect(await barriers(page)).toEqual([]);
  // The keyboard is in the guide, and nowhere else.
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);

  await page.getByLabel("Tìm trong hướng dẫn").fill("ky truoc chuyen qua");
  const found = guideOf(page).getByRole("button", { name: "Kỳ trước chuyển qua khác số đang giải quyết của kỳ trước" });
  await found.waitFor();
  await shot(page, `huong-dan-tim-${by}`);
  expect(await barriers(page)).toEqual([]);
  await found.click();
  const head = headingIn(page, "Kỳ trước chuyển qua khác số đang giải quyết của kỳ trước");
  await head.waitFor();
  expect(await head.evaluate((one) => one === document.activeElement)).toBe(true);

  await leave(page);
  expect(await page.getByRole("button", { name: "Hướng dẫn" }).evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
});

test("its pictures are there, and links lead on", async () => {
  const page = await stage.open();
  await page.getByRole("button", { name: "Hướng dẫn" }).click();
  const picture = guideOf(page).getByRole("img", { name: "Bảng khớp" });
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
    await picture.elementHandle(),
  );
  await guideOf(page).getByRole("button", { name: "Biểu mẫu riêng của cơ quan" }).last().click();
  await headingIn(page, "Biểu mẫu riêng của cơ quan").waitFor();
});

test("«Vì sao?» beside a fault leads to what its message means", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  const card = page.locator(".card").first();
  await card.getByText("Vì sao?").click();
  await card.getByRole("button", { name: "Đọc thêm" }).click();
  const head = headingIn(page, "Các cột trong một dòng cộng không khớp");
  await head.waitFor();
  expect(await head.evaluate((one) => one.getBoundingClientRect().top < innerHeight / 2)).toBe(true);
  await shot(page, "huong-dan-vi-sao");
});

test("on paper it stands alone", async () => {
  const page = await stage.open({ viewport: { width: 350, height: 700 } });
  await page.getByRole("button", { name: "Hướng dẫn" }).click();
  await headingIn(page, "Hướng dẫn dùng trang TTHC").waitFor();
  await shot(page, "huong-dan-350");
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#page").isVisible()).toBe(false);
  expect(await headingIn(page, "Dùng bàn phím").isVisible()).toBe(true);
  if (SHOTS !== undefined) writeFileSync(join(SHOTS, "huong-dan.pdf"), await page.pdf());
  await page.emulateMedia({ media: "screen" });
  await leave(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#page").isVisible()).toBe(true);
});
