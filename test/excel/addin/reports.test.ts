import type { ConditionalFormatModel } from "../model/sheet";
import { useAddin } from "./open-addin";
import { PaneHands, rightPane, sampleBook, SHEET, unitCell, wrongPane } from "./pane-hands";

/** Troubles that others met with office.js; docs/excel-reports.md lists them by their numbers. */
const open = useAddin();

const scale: ConditionalFormatModel = {
  id: "{cf-own}",
  areas: [{ top: 7, left: 6, bottom: 47, right: 6 }],
  type: "ColorScale",
  formula: "",
  fill: null,
  fontColor: null,
  stopIfTrue: false,
};

test("2180, 5194, 5299: marks beside the user's colour scale, which stays", async () => {
  const book = await sampleBook();
  book.sheetNamed(SHEET)?.conditionalFormats.push(scale);
  const excel = await open(book);
  const pane = await wrongPane(excel);
  await pane.press("Đánh dấu ô lỗi");
  await pane.told("Đã đánh dấu 2 ô");
  // No reference in the rule: nothing that Excel could shift from one cell to another, or forget to recalculate.
  const rules = book.sheetNamed(SHEET)?.conditionalFormats.flatMap(({ formula }) => (formula === "" ? [] : [formula]));
  expect(rules?.filter((formula) => /[A-Z]+\d/.test(formula.replaceAll(/"[^"]*"/g, "")))).toEqual([]);
  await pane.press("Bỏ đánh dấu");
  await pane.told("Đã bỏ đánh dấu.");
  expect(book.sheetNamed(SHEET)?.conditionalFormats).toEqual([scale]);
});

test("3729: an appendix that «Text to Columns» made, of which Excel tells nobody, is found by the functions", async () => {
  const sample = await sampleBook();
  const table = sample.sheetNamed(SHEET);
  if (table === undefined) throw new Error("the sample has no sheet");
  const excel = await open({
    sheets: { Dán: { cells: { A1: "dán từ phần mềm" } }, Tính: { cells: { A1: '=TTHC.VALUE("(8)")' } } },
  });
  await excel.settled();
  excel.sheet("Tính").set("B1", 1);
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toMatchObject({ error: "#N/A" });
  const pasted = excel.book.sheetNamed("Dán");
  if (pasted === undefined) throw new Error("no sheet");
  pasted.cells = new Map(table.cells);
  pasted.merges = [...table.merges];
  await excel.tick();
  expect(excel.cell("Tính", "A1")).toBe(100085);
});

test("5347: a block that is pasted or deleted at once is seen like a typed cell", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  const cell = unitCell(excel, "Sở Tư pháp", "H");
  const row = cell.slice(1);
  excel.sheet(SHEET).set(`H${row}`, [[1, 2]]);
  await pane.sees(/chỗ cần xem lại/);
  excel.sheet(SHEET).set(`H${row}`, [[2163, 20]]);
  await pane.sees("Bảng khớp");
});

test("4792: a whole column that is selected is read as far as it is used", async () => {
  const excel = await open(
    await sampleBook({
      sheets: { "Báo cáo": { cells: { A1: "Tiếp nhận 10 hồ sơ, trong đó 6 trực tuyến, 5 trực tiếp." } } },
    }),
  );
  const pane = await rightPane(excel);
  excel.sheet("Báo cáo").select("A:A");
  await pane.tab("Soát số liệu");
  await pane.press("Lấy từ ô đang chọn");
  await pane.sees(/6 trực tuyến/);
});

test("2268, 5319, 6365: with another workbook in front charts are inserted, and a formula is refused in words", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await excel.ribbon("insertChart");
  await pane.sees("Chèn biểu đồ của Excel");
  excel.focus(false);
  await pane.press("Chèn");
  await pane.told("Đã chèn 3 biểu đồ");
  await excel.ribbon("insertFunction");
  await pane.told("Chưa có ô nào được chọn, có lẽ đang chọn biểu đồ");
});

test("3034: a copy of a chart, which Excel on the web names anew, is the user's and stays", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await excel.ribbon("insertChart");
  await pane.press("Chèn");
  await pane.told("Đã chèn 3 biểu đồ");
  const [chart] = excel.book.sheetNamed("Biểu đồ TTHC")?.charts ?? [];
  if (chart === undefined) throw new Error("no chart");
  excel.book.sheetNamed(SHEET)?.charts.push({ ...chart, id: "{copy}", name: "Chart 7" });
  await pane.press("Bỏ biểu đồ");
  await pane.told("Đã bỏ biểu đồ");
  expect(excel.book.sheetNamed(SHEET)?.charts.map(({ name }) => name)).toEqual(["Chart 7"]);
});

test("1395, 6930: a result that Excel loses comes with Ctrl+Alt+F9, the pane closed", async () => {
  const excel = await open(await sampleBook({ sheets: { Tính: { cells: { B1: 1 } } } }));
  await new PaneHands(excel).sees("Bảng khớp");
  excel.closePane();
  excel.loseResult("Tính", "A1");
  excel.sheet("Tính").set("A1", '=TTHC.VALUE("(8)")');
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toMatchObject({ error: "#BUSY!" });
  await excel.recalculate("full");
  expect(excel.cell("Tính", "A1")).toBe(100085);
});

test("an update under an open pane: a part that is no longer there is told as an update, and nothing breaks", async () => {
  const excel = await open(await sampleBook({ sheets: { Tính: { cells: { A1: '=TTHC.VALUE("(8)")' } } } }));
  const pane = await rightPane(excel);
  await excel.page.context().route("**/assets/report.*.js", (route) => route.fulfill({ status: 404, body: "" }));
  const page = (await excel.frame.evaluate(async () => await (await fetch("taskpane.html")).text())).replaceAll(
    /taskpane\.[0-9a-f]+\.js/g,
    "taskpane.0123abcd.js",
  );
  await excel.page
    .context()
    .route("**/taskpane.html", (route) => route.fulfill({ contentType: "text/html", body: page }));
  await pane.tab("Báo cáo");
  await pane.sees(/TTHC vừa được cập nhật trong lúc đang mở. Đóng và mở lại Excel/);
  excel.sheet("Tính").set("A2", `=TTHC.REPORT(,'${SHEET}'!A6:M48,"quý I năm 2021")`);
  await excel.settled();
  expect(excel.cell("Tính", "A2")).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("TTHC vừa được cập nhật") as string,
  });
  await pane.tab("Kiểm tra");
  await pane.press("Kiểm tra lại");
  await pane.sees("Bảng khớp");
  expect(excel.cell("Tính", "A1")).toBe(100085);
});
