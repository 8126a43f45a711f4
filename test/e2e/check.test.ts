import type { Page } from "playwright-core";
import { buildBook } from "../books/build-book";
import { asClipboard, bookOf, changed, goldenBook, quarterSheet } from "./books";
import { chooseFile, dropFile, pasteText, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const item = (page: Page, index: number) =>
  page.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem").nth(index);

test("the sample opens with one click and is found right", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(
    await page
      .getByText(/\d+ phép kiểm tra đúng/)
      .first()
      .innerText(),
  ).toMatch(/^\d/);
  expect(await page.getByText("34 đơn vị").first().innerText()).toContain("A6:M");
  expect(await page.getByRole("grid").getByRole("gridcell", { name: "113.048" }).count()).toBe(1);
  expect(await button(page, "Lỗi sau").count()).toBe(0);
});

test("one wrong figure is counted once, shown with its consequences, and walked to", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại \(lệch \d phép tính\)$/)
    .waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: "Sở Tư pháp" }).innerText()).toMatch(
    /I\d+ · Sở Tư pháp[\s\S]*lệch 10/,
  );

  await button(page, "Lỗi sau").click();
  const marked = page.locator('[role="gridcell"][aria-current="true"]');
  await marked.waitFor();
  expect(await marked.innerText()).toBe("30");
  expect(await marked.getAttribute("aria-invalid")).toBe("true");
  // Not by colour alone: a frame and a shape.
  expect(await marked.evaluate((cell) => getComputedStyle(cell).outlineStyle)).toBe("solid");
  expect(await marked.locator("svg").count()).toBe(1);
  expect(await page.locator('.pane [role="status"]').innerText()).toMatch(/^Chỗ 1 trên 1: ô I\d+, Sở Tư pháp\. /);
  const inView = await marked.evaluate((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
  expect(inView).toBe(true);
});

test("several faults are walked forwards, backwards and around, by keyboard", async () => {
  const page = await stage.open();
  const rows = changed(quarterSheet(), {
    "Sở Tư pháp": { 8: 30 },
    "Sở Y tế": { 10: 99 },
    "UBND huyện Tân Yên": { 12: "#" },
  });
  await chooseFile(page, "ba-loi.xlsx", bookOf(rows));
  // The list comes with the buttons that walk it.
  await button(page, "Lỗi sau").waitFor();
  const count = await page.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem").count();
  expect(count).toBe(3);

  // The first is shown at once.
  await button(page, "Lỗi sau").focus();
  const visited: string[] = [];
  for (let step = 0; step < count; step += 1) {
    if (step > 0) await page.keyboard.press("Enter");
    await page.getByText(`${step + 1}/${count}`, { exact: true }).waitFor();
    visited.push((await page.locator('[role="gridcell"][aria-current="true"]').getAttribute("data-cell")) ?? "");
    expect(await item(page, step).getAttribute("aria-current")).toBe("true");
  }
  expect(new Set(visited).size).toBe(count);
  await page.keyboard.press("Space");
  await page.getByText(`1/${count}`, { exact: true }).waitFor();
  await button(page, "Lỗi trước").focus();
  await page.keyboard.press("Enter");
  await page.getByText(`${count}/${count}`, { exact: true }).waitFor();
  expect(await page.locator('[role="gridcell"][aria-current="true"]').getAttribute("data-cell")).toBe(visited.at(-1));
});

test("a finding is reached by its own heading and gives its grounds on demand", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  const card = item(page, 0);
  await card.getByRole("button", { name: /I15 · Sở Tư pháp/ }).click();
  expect(await page.locator('[role="gridcell"][aria-current="true"]').count()).toBe(1);
  expect(await card.getByText("Phụ lục", { exact: false }).first().isVisible()).toBe(false);
  await card.getByText("Vì sao?").click();
  expect(await card.locator("details").innerText()).toContain("(8) = (9) + (10)");
});

test("cells pasted from Excel with Ctrl+V are checked at once", async () => {
  const page = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    asClipboard(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } })),
  );
  await page.keyboard.press("Control+V");
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await item(page, 0).innerText()).toContain("Sở Tư pháp");
});

test("text that is no cells is explained and takes nothing away", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await pasteText(page, "một câu văn");
  expect(await page.getByRole("alert").innerText()).toContain("chọn cả bảng kể cả tiêu đề");
  expect(await page.getByText("Bảng khớp", { exact: true }).isVisible()).toBe(true);
});

test("a dropped file opens", async () => {
  const page = await stage.open();
  await dropFile(page, "tha-vao.xlsx", goldenBook("go-nham-mot-o"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await page.getByText("tha-vao.xlsx").isVisible()).toBe(true);
});

test.each([
  ["hong.xlsx", Buffer.from("PK\u0003\u0004 không phải tệp nén")],
  ["trong.xlsx", Buffer.alloc(0)],
  ["cu.xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
])("%s is refused with the next step, and the book before it stays", async (name, bytes) => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await chooseFile(page, name, bytes);
  const words = await page.getByRole("alert").innerText();
  expect(words).toContain(name);
  expect(words).not.toMatch(/error|exception|invalid|undefined/i);
  expect(await page.getByRole("gridcell", { name: "113.048" }).count()).toBe(1);
  expect(await page.getByText("Bảng khớp", { exact: true }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Đóng thông báo" }).click();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a book without an appendix says what was looked for and offers the sample", async () => {
  const page = await stage.open();
  await chooseFile(
    page,
    "khac.xlsx",
    bookOf([
      ["Tên", "Tuổi"],
      ["Lan", 30],
    ]),
  );
  await page
    .getByText("Chưa thấy phụ lục trong tệp này. Mở sheet có bảng cột (2)–(14), hoặc xem thử bảng mẫu.")
    .first()
    .waitFor();
  await button(page, "Xem thử bảng mẫu").first().click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});

test("of a table in which nothing can be established the place is told, once", async () => {
  const page = await stage.open();
  const plain = bookOf([
    ["Nội dung", "Quý I", "Quý II"],
    ["Cấp mới", 17, 23],
    ["Cấp đổi", 8, 31],
    ["Thu hồi", 5, 2],
  ]);
  await chooseFile(page, "danh-sach.xlsx", plain);
  const empty = page.locator(".empty");
  await empty.getByText(/Bảng ở sheet \(trang tính\) ".+", A1:C4 có tiêu đề và số liệu/).waitFor();
  expect(await empty.getByText("Chưa thấy phụ lục").count()).toBe(1);
  expect(await button(page, "Xem thử bảng mẫu").first().isVisible()).toBe(true);
});

test("another sheet or table is chosen from the head line, and «Kiểm tra lại» checks the sheet in front", async () => {
  const page = await stage.open();
  const right = quarterSheet();
  await chooseFile(page, "hai-thang.xlsx", bookOf(right, "Tháng 1", "Tháng 2"));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  const line = page.getByRole("button", { name: /đơn vị$/ }).first();
  const before = await line.innerText();
  await line.click();
  await page
    .locator("#line-choices")
    .getByRole("button", { name: before.startsWith("Tháng 1") ? /^Tháng 2/ : /^Tháng 1/ })
    .click();
  await page.waitForFunction((was) => document.querySelector(".line-button")?.textContent !== was, before);
  const after = await line.innerText();
  expect(after).not.toBe(before);
  const other = before.startsWith("Tháng 1") ? "Tháng 1" : "Tháng 2";
  await page.getByRole("navigation", { name: "Các sheet" }).getByRole("button", { name: other }).click();
  await button(page, "Kiểm tra lại").click();
  await page.waitForFunction((name) => document.querySelector(".line-button")?.textContent.startsWith(name), other);
});

test("a sheet without an appendix leads back to the whole file", async () => {
  const page = await stage.open();
  const sheets = [
    { name: "Bìa", rows: [["BÁO CÁO"], ["Quý I"]] },
    { name: "Phụ lục", rows: quarterSheet() },
  ];
  await chooseFile(page, "co-bia.xlsx", buildBook({ sheets }));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Sheet Phụ lục");
  await page.getByRole("navigation", { name: "Các sheet" }).getByRole("button", { name: "Bìa" }).click();
  await button(page, "Kiểm tra lại").click();
  await page.getByText("Chưa thấy phụ lục trong sheet này.").first().waitFor();
  await button(page, "Tìm trong cả tệp").first().click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Sheet Phụ lục");
});

test("hostile names stay text", async () => {
  const page = await stage.open();
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>{{ period }}';
  const rows = quarterSheet().map((row) =>
    row[1] === "Sở Tư pháp" ? [...row.slice(0, 1), hostile, ...row.slice(2, 8), 30, ...row.slice(9)] : row,
  );
  await chooseFile(page, `${hostile.slice(0, 12)}.xlsx`, bookOf(rows, "<b>Phụ lục</b>"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await item(page, 0).innerText()).toContain(hostile);
  expect(await page.locator("img, #page script, #page b").count()).toBe(0);
});
