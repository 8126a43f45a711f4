import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { forgeZip } from "../contract/files/forge-files";
import { barriers } from "./barriers";
import { pasteText, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const source = (name: string): string => readFileSync(join(__dirname, "../sources", name), "utf8");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const input = (page: Page) => page.getByLabel("Văn bản cần soát");
const items = (page: Page) => page.getByRole("list", { name: "Những chỗ cần xem trong văn bản" }).getByRole("listitem");
const summary = (page: Page) => page.locator("#panel-soat-so-lieu .summary");

async function openAudit(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Soát số liệu" }).click();
  await input(page).waitFor();
}

async function proofread(page: Page, text: string): Promise<void> {
  await openAudit(page);
  await input(page).fill(text);
  await button(page, "Soát lỗi").click();
  await summary(page).waitFor();
}

test("a pasted report: totals, the wrong figure underlined and explained, the walk, the copy with its change marked", async () => {
  const page = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await proofread(
    page,
    "Trong kỳ, Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước 07 hồ sơ, trong kỳ 49 hồ sơ. Năm 2019 có 23/212 hồ sơ (chiếm 10,08%).\nĐã giải quyết 54 hồ sơ, trong đó trước hạn 52 hồ sơ, đúng hạn 02 hồ sơ, quá hạn 0 hồ sơ.",
  );
  expect(await summary(page).innerText()).toMatch(/\d+ số khớp · 1 sai · \d+ chưa đối chiếu được/);
  expect(await items(page).count()).toBe(1);
  // The first place is chosen at once.
  expect(await page.locator(".audit .walk-at").innerText()).toBe("1/1");
  expect(await items(page).first().getAttribute("aria-current")).toBe("true");
  const wrong = page.locator(".mark-broken");
  expect(await wrong.first().innerText()).toBe("10,08%");
  expect(await wrong.first().evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe("wavy");
  expect(await page.getByRole("button", { name: "10,08%, sai" }).count()).toBe(1);
  await wrong.first().hover();
  expect(await page.getByRole("tooltip").innerText()).toContain("10,85%");
  await page.mouse.move(0, 0);
  await button(page, "Lỗi sau").click();
  await page.getByRole("tooltip").filter({ hasText: "10,85%" }).waitFor();
  const copy = button(page, "Sao chép bản đã sửa 1 số");
  await copy.click();
  await page
    .getByText(/^Đã sao chép bản đã sửa/)
    .filter({ visible: true })
    .first()
    .waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("(chiếm 10,85% [trước: 10,08%])");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item === undefined ? "" : await (await item.getType("text/html")).text();
  });
  expect(html).toContain("<del>10,08%</del>");
  await button(page, "Sửa văn bản").click();
  expect(await input(page).inputValue()).toContain("10,08%");
});

test("a text pasted anywhere on the tab is proofread; on the other tabs a paste is a table, as ever", async () => {
  const page = await stage.open();
  await openAudit(page);
  await pasteText(page, "Năm 2019 có 23/212 hồ sơ (chiếm 10,08%).");
  await summary(page).waitFor();
  expect(await items(page).count()).toBe(1);
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await pasteText(page, "một câu");
  await page.getByRole("alert").filter({ hasText: "chưa phải là các ô của bảng" }).waitFor();
});

test("keyboard alone: focus explains, Escape hides, the finding is reached", async () => {
  const page = await stage.open();
  await openAudit(page);
  await input(page).focus();
  await page.keyboard.insertText("Năm 2019 có 23/212 hồ sơ (chiếm 10,08%).");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await summary(page).waitFor();
  await page.locator(".audited-box").focus();
  const tip = page.getByRole("tooltip");
  for (
    let presses = 0;
    presses < 4 && !((await tip.isVisible()) && (await tip.innerText()).startsWith("10,08%"));
    presses += 1
  )
    await page.keyboard.press("Tab");
  expect(await tip.innerText()).toMatch(/^10,08%: sai/);
  await page.keyboard.press("Enter");
  expect(await items(page).first().getAttribute("aria-current")).toBe("true");
  await page.keyboard.press("Escape");
  expect(await tip.count()).toBe(0);
});

test("a .docx and a .txt are opened and proofread; an old .doc is refused in words", async () => {
  const page = await stage.open();
  await openAudit(page);
  const file = page.locator('#panel-soat-so-lieu input[type="file"]');
  const paragraphs = source("003_286c425d0b0c4186.txt")
    .split("\n")
    .map((line) => `<w:p><w:r><w:t>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r></w:p>`);
  const docx = forgeZip([
    {
      path: "word/document.xml",
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}</w:body></w:document>`,
    },
  ]);
  await file.setInputFiles({ name: "bao-cao.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docx) });
  await summary(page).waitFor();
  expect(await items(page).first().innerText()).toContain("10,08%");
  expect(await items(page).first().innerText()).toMatch(/đoạn \d+/);
  await file.setInputFiles({
    name: "cu.doc",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  await page
    .getByText(/"cu\.doc" có định dạng cũ \(\.doc\)/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await file.setInputFiles({
    name: "bao-cao.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(source("002_a798bda41b09dbfa.txt")),
  });
  await page.getByText(/0 sai/).filter({ visible: true }).first().waitFor();
});

test("against the table in hand: the difference leads to its cell, and can be left out", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await proofread(page, "Quý I/2021, toàn tỉnh tiếp nhận 113.084 hồ sơ.");
  expect(await summary(page).innerText()).toContain("Đã đối chiếu với bảng");
  const link = items(page).first().locator(".cell-link").first();
  const address = await link.innerText();
  await link.click();
  expect(await page.locator('[role="gridcell"][aria-current="true"]').first().getAttribute("data-cell")).toBe(address);
  await page.getByLabel(/^Đối chiếu với bảng đang kiểm tra/).uncheck();
  await page
    .getByText(/chưa đối chiếu với bảng nào/)
    .filter({ visible: true })
    .waitFor();
  expect(await items(page).count()).toBe(0);
});

test.each(["light", "dark", "forced"] as const)(
  "nothing for axe to report, nothing wider than the pane (%s)",
  async (look) => {
    const page = await stage.open({
      viewport: { width: 350, height: 768 },
      ...(look === "forced" ? { forcedColors: "active" as const } : { colorScheme: look }),
    });
    await openAudit(page);
    const scan = () => barriers(page, "#panel-soat-so-lieu");
    expect(await scan()).toEqual([]);
    await proofread(page, source("001_844e0850b33f2acb.txt"));
    await button(page, "Lỗi sau").click();
    await page.locator(".audit-rest > summary").click();
    await page.evaluate(async () => {
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
    });
    expect(await scan()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  },
);
