import { holds } from "../setup/holds";
import type { Page } from "playwright-core";
import { bookOf, goldenBook, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const paragraph = (page: Page) => page.getByRole("textbox", { name: "Đoạn báo cáo" });

async function openReport(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await button(page, "Tạo đoạn báo cáo").waitFor();
}

test("the paragraph of the sample is written for the period given, and copied whole", async () => {
  const page = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await openReport(page);
  await page.getByLabel("Kỳ báo cáo").fill("quý I năm 2021");
  await page.keyboard.press("Enter");
  const text = await paragraph(page).inputValue();
  expect(text).toContain("quý I năm 2021");
  expect(text).toContain("113.048");
  expect(text).toContain("90,79%");
  expect(text).not.toContain("còn lệch");
  await button(page, "Sao chép").click();
  await page.getByText("Đã sao chép, dán vào Word được ngay.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test("without the clipboard API the text is still copied, or left selected", async () => {
  const page = await stage.open();
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await openReport(page);
  await button(page, "Tạo đoạn báo cáo").click();
  await button(page, "Sao chép").click();
  await page.getByText("Đã sao chép, dán vào Word được ngay.").waitFor();

  await page.evaluate(() => Object.defineProperty(document, "execCommand", { value: () => false }));
  await button(page, "Sao chép").click();
  await page.getByText("Bấm Ctrl+C để sao chép.", { exact: true }).waitFor();
  const chosen = await paragraph(page).evaluate((box) =>
    box instanceof HTMLTextAreaElement ? box.selectionEnd - box.selectionStart : 0,
  );
  expect(chosen).toBe((await paragraph(page).inputValue()).length);
});

test("doubtful figures are named with their cells, and can still be written, marked", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  await openReport(page);
  await button(page, "Tạo đoạn báo cáo").click();
  await page.getByText("Đoạn này dùng số còn lệch").waitFor();
  expect(await paragraph(page).count()).toBe(0);
  const link = page.locator(".notice-warning .cell-link").first();
  const address = await link.innerText();
  await link.click();
  expect(await page.locator('[role="gridcell"][aria-current="true"]').getAttribute("data-cell")).toBe(address);
  await button(page, "Vẫn tạo, đánh dấu số còn lệch").click();
  expect(await paragraph(page).inputValue()).toContain("còn lệch");
});

test("a figure in the text leads to its cell, and every figure is listed with its cells", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await openReport(page);
  await button(page, "Tạo đoạn báo cáo").click();
  const text = await paragraph(page).inputValue();
  const total = await page.getByRole("gridcell", { name: "100.085" }).getAttribute("data-cell");
  await paragraph(page).evaluate(
    (box, at) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error("no text area");
      box.setSelectionRange(at, at);
      box.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    },
    text.indexOf("100.085") + 2,
  );
  await page.locator(`[role="gridcell"][aria-current="true"][data-cell="${total}"]`).waitFor();
  await page.getByText("Số liệu lấy từ ô nào").click();
  await page
    .locator("details .figures li")
    .filter({ hasText: /^113\.048/ })
    .first()
    .waitFor();
});

test("another file brings the period of its own title; the old period and paragraph go", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await openReport(page);
  await page.getByLabel("Kỳ báo cáo").fill("tháng 4");
  await button(page, "Tạo đoạn báo cáo").click();
  await paragraph(page).waitFor();
  await chooseFile(page, "khac.xlsx", bookOf(quarterSheet()));
  await paragraph(page).waitFor({ state: "detached" });
  await holds(page.getByLabel("Kỳ báo cáo"), "quý I năm 2021");
});

test("rates are listed quietly, and 0/0 reads «không phát sinh»", async () => {
  const page = await stage.open();
  const rows = quarterSheet().map((row) =>
    row.map((cell, column) =>
      column > 1 && (typeof cell === "number" || (typeof cell === "string" && /^[\d.]+$/.test(cell))) ? 0 : cell,
    ),
  );
  await chooseFile(page, "khong.xlsx", bookOf(rows));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await openReport(page);
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Các tỷ lệ của toàn bảng").click();
  await page.locator(".rates").getByText("không phát sinh").first().waitFor();
  expect(await page.locator(".rates").innerText()).not.toMatch(/NaN|0%/);
});
