import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/adapters/xlsx";
import { fromA1, valueAt } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { barriers } from "./barriers";
import { asClipboard, bookOf, changed, goldenBook, quarterSheet } from "./books";
import { chooseFile, pasteText, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const gridCell = (page: Page, address: string) => page.locator(`[role="gridcell"][data-cell="${address}"]`);
const told = (page: Page, words: string | RegExp) => page.locator(".change-bar p").filter({ hasText: words });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The golden book with one wrong cell: I15, 30 for 20. */
async function openWrong(page: Page): Promise<void> {
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await page.getByText(/^Có lẽ .*I15: 30 → 20/).waitFor();
}

async function valueInFile(bytes: Uint8Array, sheet: string, address: string): Promise<unknown> {
  const book = openWorkbook(bytes, "ban-sao.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const grid = await book.read({ name: sheet });
  const at = fromA1(address);
  if (isRefusal(grid) || at === null) throw new Error(address);
  return valueAt(grid, at);
}

test("one click fixes the cell of the copy in memory, another takes it back", async () => {
  const page = await stage.open();
  await openWrong(page);
  await page.getByText("Chỉ sửa sau khi đối chiếu với phần mềm một cửa.").first().waitFor();
  await button(page, "Sửa").click();
  await told(page, "Đã sửa I15.").waitFor();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await gridCell(page, "I15").filter({ hasText: /^20$/ }).waitFor();
  // Not by colour alone, and with what the file holds.
  expect(
    await gridCell(page, "I15")
      .locator(".cell-text")
      .evaluate((text) => getComputedStyle(text).textDecorationLine),
  ).toBe("underline");
  expect(await gridCell(page, "I15").getAttribute("title")).toBe("Đã sửa, trước là 30");
  await button(page, "Hoàn tác").click();
  await told(page, "Đã hoàn tác, ô I15 trở lại như trước.").waitFor();
  await gridCell(page, "I15").filter({ hasText: /^30$/ }).waitFor();
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await gridCell(page, "I15").getAttribute("title")).toBeFalsy();
});

test("Ctrl+Z takes a correction back and Ctrl+Y makes it once more; a text field keeps its keys", async () => {
  const page = await stage.open();
  await openWrong(page);
  await button(page, "Sửa").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await told(page, "Đã hoàn tác, ô I15 trở lại như trước.").waitFor();
  await gridCell(page, "I15").filter({ hasText: /^30$/ }).waitFor();
  await page.keyboard.press("Control+y");
  await told(page, "Đã làm lại: Đã sửa I15.").waitFor();
  await gridCell(page, "I15").filter({ hasText: /^20$/ }).waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  const period = page.getByLabel("Kỳ báo cáo");
  await period.fill("quý I");
  await period.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  expect(await gridCell(page, "I15").innerText()).toBe("20");
});

test.each([378, 700])(
  "at 350 × %i the verdict and the first fault with «Sửa» are in view after opening",
  async (height) => {
    const page = await stage.open({ viewport: { width: 350, height } });
    await openWrong(page);
    await page.getByText("1/1", { exact: true }).waitFor();
    const seen = [page.locator(".summary"), button(page, "Sửa")];
    for (const part of seen) {
      const box = await part.boundingBox();
      expect(box === null ? null : box.y >= 0 && box.y + box.height <= height).toBe(true);
    }
    expect(await gridCell(page, "I15").getAttribute("aria-current")).toBe("true");
  },
);

test("corrections that no copy holds are kept until the user gives them up: by another file, and by closing", async () => {
  const page = await stage.open({ acceptDownloads: true });
  await openWrong(page);
  await button(page, "Sửa").click();
  await told(page, "Đã sửa I15.").waitFor();
  await chooseFile(page, "khac.xlsx", bookOf(quarterSheet()));
  await page.getByText("Bảng đang mở có 1 ô đã sửa mà chưa lưu. Mở «khac.xlsx» thì các sửa đó mất.").waitFor();
  await button(page, "Giữ bảng đang mở").click();
  await gridCell(page, "I15").filter({ hasText: /^20$/ }).waitFor();
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(asked.type()).toBe("beforeunload");
  // The stage has answered «stay», and tells of every dialog.
  expect(stage.complaints()).toEqual(["dialog: "]);
  await chooseFile(page, "khac.xlsx", bookOf(quarterSheet()));
  await button(page, "Bỏ các sửa, mở tệp kia").click();
  await page.locator(".bar-name").filter({ hasText: "khac.xlsx" }).waitFor();
});

test.each([700, 378])(
  "in a narrow pane the question is in view and its words are lines, not letters (350×%i)",
  async (height) => {
    const page = await stage.open({ viewport: { width: 350, height } });
    await openWrong(page);
    await button(page, "Sửa").click();
    await told(page, "Đã sửa I15.").waitFor();
    await chooseFile(page, "khac.xlsx", bookOf(quarterSheet()));
    const words = await page.locator(".banner-text").boundingBox();
    expect(words?.width).toBeGreaterThan(200);
    expect(words?.y).toBeGreaterThanOrEqual(0);
    const answer = await button(page, "Bỏ các sửa, mở tệp kia").boundingBox();
    expect((answer?.y ?? height) + (answer?.height ?? 0)).toBeLessThanOrEqual(height);
  },
);

test.each(["http", "file"] as const)(
  "«Lưu bản sao» gives a file with the corrections beside the original, which checks right (%s)",
  async (by) => {
    const page = await stage.open({ by, acceptDownloads: true });
    await openWrong(page);
    await button(page, "Lưu bản sao").click();
    await page.getByText("Chưa sửa ô nào, chưa cần lưu.").waitFor();
    await button(page, "Sửa").click();
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Lưu bản sao").click()]);
    expect(download.suggestedFilename()).toBe("quy-1-da-sua.xlsx");
    await page.getByText("Đã lưu «quy-1-da-sua.xlsx», tệp gốc giữ nguyên.").waitFor();
    const copy = new Uint8Array(readFileSync(await download.path()));
    expect([
      await valueInFile(copy, "Phụ lục 1", "I15"),
      await valueInFile(goldenBook("go-nham-mot-o"), "Phụ lục 1", "I15"),
    ]).toEqual([20, 30]);
    await chooseFile(page, "quy-1-da-sua.xlsx", copy);
    await page.locator(".bar-name").filter({ hasText: "quy-1-da-sua.xlsx" }).waitFor();
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    // Another file has another past: nothing is left to take back.
    expect(await page.getByText("ô đã sửa").count()).toBe(0);
    expect(await page.locator(".change-bar").count()).toBe(0);
  },
);

test("pasted cells are handed back: which cell, from what, to what, and the whole table for Ctrl+V", async () => {
  const page = await stage.open(CLIPBOARD);
  await pasteText(page, asClipboard(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } })));
  await button(page, "Sửa").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(await button(page, "Lưu bản sao").count()).toBe(0);
  await page.getByText("I15 (Sở Tư pháp): 30 → 20").waitFor();
  await button(page, "Sao chép danh sách đã sửa").click();
  await told(page, "Đã sao chép").waitFor();
  expect(await copied(page)).toBe("I15 (Sở Tư pháp): 30 → 20");
  await button(page, "Sao chép bảng đã sửa").click();
  await page.getByText("Đã sao chép cả bảng, dán lại vào Excel được ngay.").waitFor();
  const cells = (await copied(page)).replaceAll("\r\n", "\n");
  await pasteText(page, cells);
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(cells.split("\n")).toHaveLength(asClipboard(quarterSheet()).replaceAll("\r\n", "\n").split("\n").length);
});

test("a number of one's own is judged as it is typed; only a count is taken", async () => {
  const page = await stage.open();
  await openWrong(page);
  await button(page, "Số khác cho I15").click();
  const field = page.getByLabel("Số đúng của ô I15");
  await field.fill("2o");
  await page.getByText("«2o» chưa đọc được thành số đếm. Ghi số nguyên, ví dụ 1.234.").waitFor();
  await button(page, "Sửa").click();
  await page.getByText("Ghi số đúng trước.").waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
  await field.fill("25");
  await page.getByText("Với 25, vẫn lệch 5 và 2 phép tính khác chưa khớp.").waitFor();
  await field.fill("20");
  await page.getByText("Với 20, dòng này khớp, dòng tổng cũng khớp.").waitFor();
  await page.getByLabel("Ô cần sửa").selectOption("H15");
  await page.getByText(/^Với 20, (vẫn lệch|.*sẽ lệch)/).waitFor();
  await page.getByLabel("Ô cần sửa").selectOption("I15");
  await button(page, "Sửa").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});

test("results that only Excel can compute are counted when the copy is saved", async () => {
  const page = await stage.open();
  const rows = [...changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } }), [], [null, { f: 'INDIRECT("I15")*2', v: 60 }]];
  await chooseFile(page, "cong-thuc.xlsx", bookOf(rows));
  await button(page, "Sửa").first().click();
  await told(page, "Đã sửa I15.").waitFor();
  await Promise.all([page.waitForEvent("download"), button(page, "Lưu bản sao").click()]);
  await page.getByText("1 công thức trong bản sao chưa có kết quả; Excel sẽ tính lại khi mở bản sao.").waitFor();
});

test("where several cells could be the wrong one, nothing is chosen beforehand", async () => {
  const page = await stage.open();
  // Without a total row nothing tells the parts of one sum apart.
  await chooseFile(
    page,
    "khong-tong.xlsx",
    bookOf(
      changed(
        quarterSheet().filter((row) => row[1] !== "Tổng"),
        { "Sở Y tế": { 3: 7 } },
      ),
    ),
  );
  await page
    .getByText("Chưa xác định được ô nào sai: D28 phải là 294 hoặc F28 phải là 378 hoặc E28 phải là 380.")
    .waitFor();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await button(page, "Sửa").click();
  await page.getByText("Chọn một cách sửa trước.").waitFor();
  await gridCell(page, "D28").filter({ hasText: /^7$/ }).waitFor();
  await button(page, "Xem các đề xuất sửa").click();
  await page.getByText(/Chưa chắc chắn, còn 2 cách sửa khác\./).waitFor();
  expect(
    await page.getByRole("region", { name: "Các đề xuất sửa" }).getByRole("checkbox", { checked: true }).count(),
  ).toBe(0);
  await button(page, "Đóng").click();
  await page.getByRole("radio", { name: "F28: 91 → 378" }).check();
  await button(page, "Sửa").click();
  await told(page, "Đã sửa F28.").waitFor();
  await gridCell(page, "F28").filter({ hasText: /^378$/ }).waitFor();
  await page.locator(".card").waitFor({ state: "detached" });
});

test("several faults: every change is shown first, and the list keeps its place", async () => {
  const page = await stage.open();
  const rows = changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 }, "Sở Y tế": { 9: 99 }, "Công an Tỉnh": { 4: 285 } });
  await chooseFile(page, "ba-loi.xlsx", bookOf(rows));
  await page.getByText("1/3", { exact: true }).waitFor();
  await button(page, "Lỗi sau").click();
  await page.getByText("2/3", { exact: true }).waitFor();
  const cards = page.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem");
  const third = await cards.nth(2).getByRole("button").first().innerText();
  await cards.nth(1).getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByText("2/2", { exact: true }).waitFor();
  await button(page, "Lỗi sau").click();
  await page.getByText("2/2", { exact: true }).waitFor();
  expect(await cards.nth(1).getByRole("button").first().innerText()).toBe(third);

  await button(page, "Xem các đề xuất sửa").click();
  const preview = page.getByRole("region", { name: "Các đề xuất sửa" });
  await preview.getByRole("listitem").nth(1).waitFor();
  expect(await preview.getByRole("listitem").count()).toBe(2);
  await page.waitForFunction(() => document.activeElement?.textContent === "Các đề xuất sửa");
  for (const box of await preview.getByRole("checkbox").all()) await box.uncheck();
  expect(await button(page, "Sửa 0 ô").isDisabled()).toBe(true);
  for (const box of await preview.getByRole("checkbox").all()) await box.check();
  await button(page, "Sửa 2 ô").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByText("3 ô đã sửa").click();
  await page.getByRole("button", { name: /^Hoàn tác [A-Z]\d+$/ }).click();
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  await button(page, "Hoàn tác").click();
  await page
    .locator(".summary")
    .getByText(/^3 chỗ cần xem lại/)
    .waitFor();
});

test("a formula asks first", async () => {
  const page = await stage.open();
  const rows = quarterSheet().map((row) =>
    row[1] === "Sở Tư pháp" ? row.map((value, column) => (column === 8 ? { f: "10+20", v: 30 } : value)) : row,
  );
  await chooseFile(page, "cong-thuc.xlsx", bookOf(rows));
  await button(page, "Sửa").click();
  const question = page.getByRole("alertdialog", { name: "Ô đang chứa công thức" });
  await question.waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === "Thôi");
  await button(page, "Thôi").click();
  await question.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent === "Sửa");
  await gridCell(page, "I15").filter({ hasText: /^30$/ }).waitFor();
  await button(page, "Sửa").click();
  await button(page, "Thay công thức").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});

test("«Sao chép danh sách lỗi» is plain text by unit, ready to be sent", async () => {
  const page = await stage.open(CLIPBOARD);
  await chooseFile(
    page,
    "gui-lai.xlsx",
    bookOf(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 }, "Sở Y tế": { 10: 99 } })),
  );
  await button(page, "Sao chép danh sách lỗi").click();
  await told(page, "Đã sao chép, dán vào Zalo hoặc thư được ngay.").waitFor();
  const text = (await copied(page)).replaceAll("\r\n", "\n");
  expect(text).toMatch(
    /^Đề nghị đơn vị rà soát 2 chỗ trong phụ lục \(tệp gui-lai\.xlsx, sheet Phụ lục 1\):\n\nSở Tư pháp:\n- I15: .*lệch 10.*\n\nSở Y tế:\n- K\d+: /,
  );

  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.evaluate(() => Object.defineProperty(document, "execCommand", { value: () => false }));
  await button(page, "Sao chép danh sách lỗi").click();
  const byHand = page.getByRole("textbox", { name: "Sao chép danh sách lỗi" });
  expect(await byHand.inputValue()).toBe(text);
  expect(
    await byHand.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0,
    ),
  ).toBe(text.length);
});

const few = quarterSheet().filter(
  (row, index) => index < 7 || ["Sở Tư pháp", "Sở Y tế", "Điện lực"].some((name) => name === row[1]),
);

test.each([
  ["light", "none", 1366],
  ["dark", "none", 350],
  ["light", "active", 350],
  ["dark", "active", 1366],
] as const)(
  "no state of repairing has a barrier that axe knows: %s, forced colours %s, %i px",
  async (colorScheme, forcedColors, width) => {
    const page = await stage.open({
      colorScheme,
      forcedColors,
      viewport: { width, height: 760 },
      reducedMotion: "reduce",
    });
    const seen: Record<string, readonly string[]> = {};
    const rows = changed(few, {
      "Sở Tư pháp": { 8: { f: "10+20", v: 30 } },
      "Sở Y tế": { 9: 99 },
      "Điện lực": { 3: null },
    });
    await chooseFile(page, "sai.xlsx", bookOf(rows));
    await button(page, "Xem các đề xuất sửa").click();
    seen["preview"] = await barriers(page);
    await button(page, "Đóng").click();
    await page
      .getByRole("button", { name: /^Số khác cho/ })
      .first()
      .click();
    await page.keyboard.type("25");
    seen["typed"] = await barriers(page);
    await button(page, "Sửa").first().click();
    seen["question or fixed"] = await barriers(page);
    await page.locator(".card").last().getByRole("button").first().click();
    await page.getByRole("button", { name: "Sửa", exact: true }).last().click();
    await told(page, /^Đã sửa/).waitFor();
    await page.getByText(/ô đã sửa$/).click();
    seen["applied"] = await barriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((state) => [state, []])));
  },
  60_000,
);
