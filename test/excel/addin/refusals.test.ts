import { useAddin } from "./open-addin";
import { type PaneHands, rightPane, sampleBook, SHEET, wrongPane } from "./pane-hands";

const open = useAddin();
const draft = { sheets: { Nháp: { cells: { A1: "đã có" } } } };

async function readyToInsert(pane: PaneHands, cell = "C3"): Promise<void> {
  await pane.tab("Báo cáo");
  await pane.press("Tạo đoạn báo cáo");
  pane.excel.sheet("Nháp").select(cell);
}

test("a cell being edited: the action waits, says so, and is done when the cell is left", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  const leave = excel.editCell();
  await pane.press("Kiểm tra lại");
  await pane.sees(/Nếu đang gõ dở một ô, nhấn Enter/);
  leave();
  await pane.sees(/phép kiểm tra đúng/);
  await excel.frame
    .getByText(/Nếu đang gõ dở/)
    .filter({ visible: true })
    .and(excel.frame.locator("p"))
    .waitFor({ state: "detached" });
});

test.each([
  ["a host that does not wait", 5004, "Đang có một ô được gõ dở"],
  ["too many requests", 5102, "Excel đang bận"],
])("%s: the findings stay, the sentence is told", async (_what, number, words) => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  excel.faults.failSync(1, number);
  excel.faults.failSync(2, number);
  await pane.press("Kiểm tra lại");
  await pane.told(words);
  await pane.sees("Bảng khớp");
});

test("a protected sheet is not written to, and named", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  await readyToInsert(pane);
  excel.sheet("Nháp").protect();
  await pane.press("Chèn vào ô");
  expect(await pane.told("đang được bảo vệ")).toContain('"Nháp"');
  expect(excel.cell("Nháp", "C3")).toBeNull();
});

test.each([1, 2, 3])("a failure at sync %i of «Chèn vào ô» changes nothing", async (nth) => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  await readyToInsert(pane);
  excel.faults.failSync(nth, 5102);
  await pane.press("Chèn vào ô");
  await pane.told("Excel đang bận");
  expect(excel.cell("Nháp", "C3")).toBeNull();
});

test("a write that Excel breaks off half-way is taken back", async () => {
  const excel = await open(await sampleBook(draft));
  await rightPane(excel);
  excel.sheet("Nháp").select("C3");
  excel.faults.failMember("Range.formulas", "GeneralException");
  await excel.ribbon("insertFunction");
  await excel.frame.locator(".change-bar p").filter({ hasText: "Excel đang bận" }).waitFor();
  const left = await excel.frame.evaluate(async () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Nháp").getRange("C3");
      cell.load("formulas,numberFormat");
      await context.sync();
      return [cell.formulas, cell.numberFormat];
    }),
  );
  // The format was written before the formula failed: it is as before too.
  expect(left).toEqual([[[""]], [["General"]]]);
});

test("a jump into a sheet that is gone, or while another window is in front, is explained", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await wrongPane(excel);
  excel.focus(false);
  await pane.press("Lỗi sau");
  await pane.told(/Chưa chuyển được tới ô [A-Z]+\d+/);
  excel.focus(true);
  excel.sheet(SHEET).delete();
  await pane.press("Lỗi sau");
  await pane.told("không còn trong tệp");
});

test("a closed workbook is said, and nothing of the pane is lost", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  excel.closeWorkbook();
  await pane.press("Kiểm tra lại");
  await pane.told("Tệp đã đóng");
  await pane.sees("Bảng khớp");
});

test("a chart sheet in front: the table is checked, and no cell is written to", async () => {
  const excel = await open(await sampleBook({ sheets: { ...draft.sheets, "Biểu đồ": { kind: "chart" } } }));
  const pane = await rightPane(excel);
  await readyToInsert(pane);
  excel.sheet("Biểu đồ").activate();
  await pane.press("Chèn vào ô");
  await pane.told("Chưa có ô nào được chọn");
  await pane.tab("Kiểm tra");
  await pane.press("Kiểm tra lại");
  await pane.sees("Bảng khớp");
});

test("an answer over Excel's limit is a sentence", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  excel.faults.payloadLimit = 2000;
  await pane.press("Kiểm tra lại");
  await pane.told("quá nhiều ô");
});
