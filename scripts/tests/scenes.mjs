// The scenes that docs/huong-dan shows, walked by `npm run screenshots`, which takes the pictures and records their words,
// and by test/e2e/pictures.test.ts, which fails where the page says something else by now.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-program.mjs";

export const folder = join(repository, "docs", "huong-dan", "anh");
/** The words of each picture, by its name. */
export const recorded = join(folder, "loi-trong-anh.json");

/** Scenes of the page by the window they are pictured in. */
export const views = [
  {
    suffix: "1366",
    viewport: { width: 1366, height: 768 },
    colorScheme: "light",
    scenes: ["mo-dau", "bang-khop", "kiem-tra", "de-xuat-sua", "da-sua", "so-con-lech", "bao-cao", "soat-so-lieu"],
  },
  { suffix: "350", viewport: { width: 350, height: 760 }, colorScheme: "light", scenes: ["kiem-tra", "bao-cao"] },
  { suffix: "350-toi", viewport: { width: 350, height: 760 }, colorScheme: "dark", scenes: ["kiem-tra"] },
];

/** Pictured where the pane is tested, in the simulated Excel. */
export const excelPicture = "excel-repairs-light";

const sampleBook = join(repository, "assets", "sample", "phu-luc-quy-1-2021.xlsx");
const wrongBook = join(repository, "test", "books", "go-nham-mot-o", "book.xlsx");
/** A report with one sum and one percentage that do not close. */
const report =
  "Quý I năm 2024, Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước 07 hồ sơ, trong kỳ 48 hồ sơ; đã giải quyết 54 hồ sơ, trong đó trước hạn 52 hồ sơ (đạt 96,3%), đúng hạn 02 hồ sơ, quá hạn 0 hồ sơ; " +
  "đang giải quyết 02 hồ sơ.\nQua dịch vụ bưu chính công ích: năm 2022: 23/212 hồ sơ (chiếm 10,08%), năm 2023: 29/120 hồ sơ (chiếm 24,17%).";

/** What a picture says: its lines, without the blanks between. */
export function wordsOf(text) {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/**
 * Walks the page as a user does.
 *
 * @param {(scene: string) => Promise<void>} take called at each station
 */
export async function walk(page, take) {
  const button = (name) => page.getByRole("button", { name, exact: true });
  await button("Mở tệp Excel").waitFor();
  await take("mo-dau");
  await button("Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await take("bang-khop");
  await choose(page, "phu-luc-quy-1.xlsx", wrongBook);
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
  await choose(page, "phu-luc-quy-1-2021.xlsx", sampleBook);
  await button("Bỏ các sửa, mở tệp kia").click();
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
  await page.locator('.audit-cards [aria-current="true"]').waitFor();
  await page.mouse.move(0, 0);
  await take("soat-so-lieu");
}

async function choose(page, name, file) {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: readFileSync(file) });
}
