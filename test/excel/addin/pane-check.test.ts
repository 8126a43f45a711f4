import { useAddin } from "./open-addin";
import { rightPane, sampleBook, SHEET, unitCell, wrongPane, PaneHands } from "./pane-hands";

const open = useAddin();

/** Waits for what the simulated Excel will hold once the add-in's last answer has arrived. */
async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (holds()) return;
    await excelTurn();
  }
  throw new Error(`never came true: ${what}`);
}

let excelTurn: () => Promise<unknown> = () => Promise.resolve();

test.each(["floor", "latest"] as const)(
  "checks the workbook by itself, finds what changes, and jumps to it (%s)",
  async (lane) => {
    const excel = await open(await sampleBook(), { lane });
    excelTurn = () => excel.frame.evaluate("1");
    const pane = await wrongPane(excel);
    const cell = unitCell(excel, "Sở Tư pháp", "I");
    const syncs = await excel.syncsOf(async () => {
      await pane.press("Lỗi sau");
      await until(() => excel.selection() === `'${SHEET}'!${cell}`, "the cell is selected");
    });
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await pane.said()).toMatch(new RegExp(`^Chỗ 1 trên 2: ô ${cell}, Sở Tư pháp`));
    await pane.press("Lỗi trước");
    await pane.sees("2/2");
    await until(
      () => excel.selection() === `'${SHEET}'!${unitCell(excel, "Sở Y tế", "K")}`,
      "the other cell is selected",
    );
    expect(excel.problems()).toEqual([]);
  },
);

test("«Bỏ qua» takes a place from the list, the keyboard goes on, and it comes back", async () => {
  const excel = await open(await sampleBook());
  const pane = await wrongPane(excel);
  await pane.items
    .first()
    .getByRole("button", { name: /^Bỏ qua/ })
    .click();
  await pane.sees("1/1");
  expect(await excel.frame.evaluate(() => document.activeElement?.className)).toBe("card-head");
  await pane.press("Hiện lại 1 chỗ đã bỏ qua");
  await pane.sees("1/2");
});

test("a refresh keeps the place in the list and the focus; other edits disturb nothing", async () => {
  const excel = await open(await sampleBook({ sheets: { Nháp: { cells: { A1: "1" } } } }));
  excelTurn = () => excel.frame.evaluate("1");
  const pane = await wrongPane(excel);
  await pane.press("Lỗi sau");
  await pane.sees("1/2");
  await pane.items.first().getByText("Vì sao?").click();
  excel.sheet("Nháp").activate();
  const before = excel.syncs();
  excel.sheet("Nháp").set("B2", 5);
  await until(() => excel.syncs() >= before + 3, "the refresh was made");
  excel.undo();
  excel.undo();
  await pane.sees(/^1 chỗ cần xem lại/);
  const current = pane.items.filter({ hasText: "Sở Tư pháp" });
  expect(await current.first().getAttribute("aria-current")).toBe("true");
  expect(await excel.frame.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  expect(await current.first().locator("details").getAttribute("open")).not.toBeNull();
  expect(await excel.frame.locator(".line-text strong").innerText()).toBe(SHEET);
});

test("the refresh can be switched off, and «Kiểm tra lại» does it by hand in three syncs", async () => {
  const excel = await open(await sampleBook());
  excelTurn = () => excel.frame.evaluate("1");
  const pane = await rightPane(excel);
  await pane.tab("Cài đặt");
  await excel.frame.getByLabel("Tự kiểm tra lại khi bảng thay đổi").uncheck();
  await until(() => excel.registrations().length === 0, "nothing is listened to");
  await pane.tab("Kiểm tra");
  excel.sheet(SHEET).set(unitCell(excel, "Sở Tư pháp", "I"), 30);
  const syncs = await excel.syncsOf(async () => {
    await pane.press("Kiểm tra lại");
    await pane.sees(/^1 chỗ cần xem lại/);
  });
  expect(syncs).toBeLessThanOrEqual(3);
});

test("rows inserted above, a renamed sheet: the same table is found again", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await pane.sees(/A6:M/);
  excel.sheet(SHEET).insertRows(2, 3);
  await pane.sees(/A9:M/);
  excel.sheet(SHEET).rename("Quý I");
  await pane.press("Kiểm tra lại");
  await pane.sees("Quý I");
  await pane.sees("Bảng khớp");
});

test("the sheet in front is checked; one without a table leads back to the workbook", async () => {
  const excel = await open(await sampleBook({ sheets: { Bìa: { cells: { A1: "BÁO CÁO" } } } }));
  const pane = await rightPane(excel);
  excel.sheet("Bìa").activate();
  await pane.press("Kiểm tra lại");
  await pane.sees("Chưa thấy phụ lục trong sheet này.");
  await pane.press("Tìm trong cả tệp");
  await pane.sees("Bảng khớp");
});

test("marks lie over the user's colours and go without a trace, also after reopening", async () => {
  const book = await sampleBook();
  const excel = await open(book);
  const pane = await wrongPane(excel);
  const before = excel.cells(SHEET, "A1:M60");
  const mark = await excel.syncsOf(async () => {
    await pane.press("Đánh dấu ô lỗi");
    await pane.told("Đã đánh dấu 2 ô");
  });
  expect(mark).toBeLessThanOrEqual(3);
  const sheet = book.sheetNamed(SHEET);
  expect(sheet?.conditionalFormats).toHaveLength(2);
  expect(excel.cells(SHEET, "A1:M60")).toEqual(before);
  const reopened = new PaneHands(await open(book));
  await reopened.sees(/^2 chỗ cần xem lại/);
  const unmark = await reopened.excel.syncsOf(async () => {
    await reopened.press("Bỏ đánh dấu");
    await reopened.told("Đã bỏ đánh dấu.");
  });
  expect(unmark).toBeLessThanOrEqual(3);
  expect(sheet?.conditionalFormats).toEqual([]);
});

test("an appendix is bound and let go", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await pane.tab("Cài đặt");
  expect(
    await excel.syncsOf(async () => {
      await pane.press("Gắn phụ lục đang kiểm tra");
      await pane.told(/Đã gắn phụ lục/);
    }),
  ).toBeLessThanOrEqual(3);
  expect(
    await excel.syncsOf(async () => {
      await pane.press("Bỏ gắn");
      await pane.told("Đã bỏ gắn phụ lục.");
    }),
  ).toBeLessThanOrEqual(3);
});

test("filtered rows count, and the pane says so", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await excel.frame.getByText(/đang ẩn hoặc lọc/).waitFor({ state: "detached" });
  excel.sheet(SHEET).hideRows([12, 13]);
  await pane.press("Kiểm tra lại");
  await pane.sees("Sheet này có dòng đang ẩn hoặc lọc; các dòng đó vẫn được tính.");
  await pane.sees("Bảng khớp");
});

test("by keyboard alone: from the first key to the faulty cell", async () => {
  const excel = await open(await sampleBook());
  excelTurn = () => excel.frame.evaluate("1");
  const pane = await wrongPane(excel);
  await pane.button("Kiểm tra lại").focus();
  const focused = () => excel.frame.evaluate(() => document.activeElement?.textContent.trim() ?? "");
  for (let presses = 0; presses < 12 && (await focused()) !== "Lỗi sau"; presses += 1)
    await excel.page.keyboard.press("Tab");
  expect(await focused()).toBe("Lỗi sau");
  await excel.page.keyboard.press("Enter");
  await pane.sees(/^1\/2$/);
  const faulty = `'${SHEET}'!${unitCell(excel, "Sở Tư pháp", "I")}`;
  await until(() => excel.selection() === faulty, "the faulty cell is selected");
});

test("a huge sheet is not read, and hides no appendix of another sheet; alone in front it is explained", async () => {
  const excel = await open(await sampleBook({ sheets: { "Rất lớn": { cells: { A1: "đầu", Z20000: "cuối" } } } }));
  const pane = await rightPane(excel);
  await pane.sees("Bảng khớp");
  excel.sheet("Rất lớn").activate();
  await pane.press("Kiểm tra lại");
  await pane.sees(/"Rất lớn" có quá nhiều ô có dữ liệu nên chưa đọc/);
});

test("another form is chosen for the table, and the first one again", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await pane.press(/34 đơn vị/);
  await excel.frame.getByLabel("Biểu mẫu").selectOption("bao-cao-tuan");
  // The weekly form has columns that this table lacks: it no longer simply agrees.
  await excel.frame.getByText("Bảng khớp", { exact: true }).waitFor({ state: "detached" });
  await pane.press(/34 đơn vị/);
  await excel.frame.getByLabel("Biểu mẫu").selectOption("tong-hop-2-14");
  await pane.sees("Bảng khớp");
});
