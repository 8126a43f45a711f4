// npm run screenshots: the pictures of docs/huong-dan, taken from the built page in a real browser.
// The page asks for Segoe UI; where there is none, Debian's fonts-open-sans comes closest.
import { mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { chromium } from "playwright-core";
import { buildWhenStale } from "../build/build.mjs";
import { repository, runNode } from "../run-program.mjs";
import { serve } from "../serve/serve.mjs";
import { setup } from "../setup.mjs";

const folder = join(repository, "docs", "huong-dan", "anh");
const wrongBook = join(repository, "test", "books", "go-nham-mot-o", "book.xlsx");
/** A report with one sum and one percentage that do not close. */
const report =
  "Quý I năm 2024, Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước 07 hồ sơ, trong kỳ 48 hồ sơ; đã giải quyết 54 hồ sơ, trong đó trước hạn 52 hồ sơ (đạt 96,3%), đúng hạn 02 hồ sơ, quá hạn 0 hồ sơ; " +
  "đang giải quyết 02 hồ sơ.\nQua dịch vụ bưu chính công ích: năm 2022: 23/212 hồ sơ (chiếm 10,08%), năm 2023: 29/120 hồ sơ (chiếm 24,17%).";
const views = [
  { suffix: "1366", width: 1366, height: 768, colorScheme: "light" },
  { suffix: "1366-toi", width: 1366, height: 768, colorScheme: "dark" },
  { suffix: "350", width: 350, height: 760, colorScheme: "light" },
  { suffix: "350-toi", width: 350, height: 760, colorScheme: "dark" },
];

/** Walks the page as a user does and takes a picture at each station. */
async function walk(page, take) {
  const button = (name) => page.getByRole("button", { name, exact: true });
  await button("Mở tệp Excel").waitFor();
  await take("mo-dau");
  await button("Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await take("bang-khop");
  await page.locator('input[type="file"]').setInputFiles({
    name: "phu-luc-quy-1.xlsx",
    mimeType: "application/octet-stream",
    buffer: readFileSync(wrongBook),
  });
  await button("Lỗi sau").click();
  await page.locator('[role="gridcell"][aria-current="true"]').waitFor();
  await page.mouse.move(0, 0);
  await take("kiem-tra");
  await button("Xem các đề xuất sửa").click();
  await page.mouse.move(0, 0);
  await take("de-xuat-sua");
  await button("Sửa 1 ô").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByText("1 ô đã sửa").click();
  await button("Lưu bản sao").click();
  await page.getByText(/^Đã lưu/).waitFor();
  await page.mouse.move(0, 0);
  await take("da-sua");
  await button("Hoàn tác").click();
  await page
    .locator(".summary")
    .getByText(/chỗ cần xem lại/)
    .waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByLabel("Kỳ báo cáo").fill("quý I năm 2021");
  await button("Tạo đoạn báo cáo").click();
  await button("Vẫn tạo, đánh dấu số còn lệch").waitFor();
  await page.mouse.move(0, 0);
  await take("so-con-lech");
  // A narrow bar has no room for the sample beside a file.
  await page.reload();
  await button("Xem thử bảng mẫu").click();
  await page.locator(".line-rest").filter({ hasText: "A6:M" }).waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByLabel("Kỳ báo cáo").fill("quý I năm 2021");
  await button("Tạo đoạn báo cáo").click();
  await page.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
  await page.mouse.move(0, 0);
  await take("bao-cao");
  await page.getByRole("tab", { name: "Soát số liệu" }).click();
  await page.getByLabel("Văn bản cần soát").fill(report);
  await button("Soát lỗi").click();
  await button("Lỗi sau").click();
  await page.mouse.move(0, 0);
  await take("soat-so-lieu");
}

if (!(await setup()) || !(await buildWhenStale())) process.exit(1);
mkdirSync(folder, { recursive: true });
const server = await serve(join(repository, "dist"), 8765);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
for (const { suffix, width, height, colorScheme } of views) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: "vi-VN",
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/standalone.html`);
  await walk(page, async (name) => {
    if (colorScheme === "dark" && name !== "kiem-tra") return;
    const path = join(folder, `${name}-${suffix}.png`);
    // Focus rings and hover belong to the user's hand, not to the picture.
    await page.evaluate(() => document.activeElement?.blur());
    await page.screenshot({ path, animations: "disabled" });
    console.log(relative(repository, path));
  });
  await context.close();
}
await browser.close();
await server.close();

// The pane inside Excel is pictured where it is tested, in the simulated Excel.
process.exit(
  await runNode(["node_modules/jest/bin/jest.js", "test/excel/addin/pane-access.test.ts"], {
    env: { ...process.env, TTHC_SHOTS: folder },
  }),
);
