import { useAddin } from "./open-addin";
import { PaneHands, rightPane, sampleBook, SHEET, WRONG_CELL, wrongBook, wrongPane } from "./pane-hands";

const open = useAddin();

/** A list of dossiers: too much for one answer of Excel on the web. */
const list = (rows: number) => ({
  rows: Array.from({ length: rows }, (_, row) =>
    ["Nguyễn Văn An", "Đăng ký biến động quyền sử dụng đất", "Phường Bắc Giang, tỉnh Bắc Ninh", "Đang xử lý"].map(
      (words) => `${words} ${row}`,
    ),
  ),
});

test("the sheet in front comes first, and the pane offers the one that the user turns to", async () => {
  const book = await wrongBook();
  const { sheets } = await sampleBook();
  const second = sheets.find(({ name }) => name === SHEET);
  if (second === undefined) throw new Error("the sample has no sheet");
  const copy = { ...second, id: book.nextId(), name: "Quý II" };
  book.sheets.push(copy);
  book.activate(copy);
  const excel = await open(book);
  const pane = new PaneHands(excel);
  await pane.sees("Quý II");
  await pane.sees("Bảng khớp");
  excel.sheet(SHEET).activate();
  await pane.press(`Kiểm tra «${SHEET}»`);
  await pane.sees(/^1 chỗ cần xem lại/);
  expect(excel.problems()).toEqual([]);
});

test("a hidden sheet is named as such, and corrections there say so", async () => {
  const book = await wrongBook({ Bìa: { cells: { A1: "BÁO CÁO" } } });
  const hidden = book.sheetNamed(SHEET);
  const front = book.sheetNamed("Bìa");
  if (hidden === undefined || front === undefined) throw new Error("the sample has no sheet");
  book.activate(front);
  hidden.visibility = "VeryHidden";
  const pane = new PaneHands(await open(book));
  await pane.sees(`${SHEET} (đang ẩn)`);
  await pane.sees(/«Sửa» sẽ ghi vào sheet không nhìn thấy được/);
  await pane.press("Lỗi sau");
  await pane.told(/không có trong lệnh Unhide/);
});

test("a long list beside the appendix is left out and named; the appendix is checked", async () => {
  const book = await sampleBook({ sheets: { "Hồ sơ": list(20_000) } });
  const pane = await rightPane(await open(book));
  await pane.sees("Bảng khớp");
  await pane.excel.frame.locator(".line-button").click();
  await pane.sees(/Chưa đọc được «Hồ sơ»/);
});

describe("a write that Excel refuses", () => {
  test("in a read-only workbook asks for no unprotecting", async () => {
    const book = await wrongBook();
    const excel = await open(book);
    const pane = new PaneHands(excel);
    await pane.sees(/^1 chỗ cần xem lại/);
    book.isReadOnly = true;
    await pane.items.first().getByRole("button", { name: /^Sửa/ }).click();
    await pane.told(/chế độ chỉ đọc nên chưa ghi gì/);
    expect(excel.cell(SHEET, WRONG_CELL)).toBe(30);
  });

  test("a part of an array formula is refused before anything is written", async () => {
    const excel = await open(await wrongBook({ [SHEET]: { cells: { [WRONG_CELL]: { value: 30, isArray: true } } } }));
    const pane = new PaneHands(excel);
    await pane.sees(/^1 chỗ cần xem lại/);
    await pane.items.first().getByRole("button", { name: /^Sửa/ }).click();
    await pane.told(/công thức mảng/);
    expect(excel.cell(SHEET, WRONG_CELL)).toBe(30);
  });

  test.each(["AccessDenied", "GeneralException"])(
    "twice (%s) without having written is told as unchanged, not as half-done",
    async (code) => {
      const excel = await open(await wrongBook());
      const pane = new PaneHands(excel);
      await pane.sees(/^1 chỗ cần xem lại/);
      excel.faults.failMember("Range.formulas", code, 2);
      await pane.items.first().getByRole("button", { name: /^Sửa/ }).click();
      expect(await pane.told(/./)).not.toMatch(/ngắt giữa chừng|Ctrl\+Z/);
      expect(excel.cell(SHEET, WRONG_CELL)).toBe(30);
    },
  );
});

test("marks on a copied sheet can be taken away too", async () => {
  const book = await wrongBook();
  const excel = await open(book);
  const pane = new PaneHands(excel);
  await pane.sees(/^1 chỗ cần xem lại/);
  await pane.press("Đánh dấu ô lỗi");
  await pane.told("Đã đánh dấu 1 ô");
  // What a copy of the sheet into another workbook takes along: the formats, and no setting of ours.
  const copied = book.sheetNamed(SHEET);
  book.settings.clear();
  const reopened = new PaneHands(await open(book));
  await reopened.press("Bỏ đánh dấu");
  await reopened.told("Đã bỏ đánh dấu.");
  expect(copied?.conditionalFormats).toEqual([]);
});

test.each(["floor", "latest"] as const)(
  "notes go with the marks where they are wanted, never over one of the user's, and go with them (%s)",
  async (lane) => {
    const book = await sampleBook({ sheets: { [SHEET]: { comments: { I17: "của tôi" } } } });
    const excel = await open(book, { lane });
    const pane = await wrongPane(excel);
    await excel.frame.getByLabel("Kèm ghi chú trong ô").check();
    const cost = await excel.syncsOf(async () => {
      await pane.press("Đánh dấu ô lỗi");
      await pane.told("Đã đánh dấu 2 ô, kèm ghi chú.");
    });
    expect(cost).toBeLessThanOrEqual(3);
    await pane.told("I17 đã có ghi chú của anh chị nên giữ nguyên.");
    const notes = (): readonly string[] => book.sheetNamed(SHEET)?.comments.map(({ content }) => content) ?? [];
    expect(notes()).toEqual(["của tôi", expect.stringMatching(/^TTHC · K\d+: .*99/)]);
    await pane.press("Bỏ đánh dấu");
    await pane.told("Đã bỏ đánh dấu.");
    expect(notes()).toEqual(["của tôi"]);
    expect(book.sheetNamed(SHEET)?.conditionalFormats).toEqual([]);
  },
);

test("formulas beside a long list read it once; a cell being edited gives a reason", async () => {
  const book = await sampleBook({
    sheets: { "Hồ sơ": list(3000), Tính: { cells: { A1: '=TTHC.VALUE("(8)")', A2: '=TTHC.VALUE("(9)")' } } },
  });
  const excel = await open(book);
  await excel.settled();
  // The pane reads the sheet once when it opens: that is not the functions' cost.
  await excel.frame.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(excel.cell("Tính", "A1")).toBe(100085);
  excel.closePane();
  // The calls of one recalculation are one read where they come together; a busy machine may part them now and then.
  const costs: number[] = [];
  for (const value of [1, 2, 3]) {
    const before = excel.syncs();
    excel.sheet("Tính").set("C1", value);
    await excel.settled();
    expect(excel.cell("Tính", "A2")).toBe(90869);
    costs.push(excel.syncs() - before);
  }
  expect(Math.min(...costs)).toBeLessThanOrEqual(3);
  excel.faults.failSync(1, 5004);
  excel.faults.failSync(2, 5004);
  excel.sheet("Tính").set("C1", 4);
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("gõ dở") as string,
  });
});
