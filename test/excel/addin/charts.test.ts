import type { DrawingModel } from "../model/sheet";
import type { SimulatedExcel } from "../simulated-excel";
import { useAddin } from "./open-addin";
import { rightPane, sampleBook, SHEET, unitCell, type PaneHands } from "./pane-hands";

const open = useAddin();
const OWN = "Biểu đồ TTHC";

const chartsOn = (excel: SimulatedExcel, sheet: string): readonly DrawingModel[] =>
  excel.book.sheetNamed(sheet)?.charts ?? [];

async function asked(excel: SimulatedExcel): Promise<PaneHands> {
  const pane = await rightPane(excel);
  await excel.ribbon("insertChart");
  await pane.sees("Chèn biểu đồ của Excel");
  return pane;
}

test.each(["floor", "latest"] as const)(
  "three charts on a sheet of their own, bound to the appendix, after consent, in three syncs, taken away in one step (%s)",
  async (lane) => {
    const excel = await open(await sampleBook(), { lane });
    const before = excel.cells(SHEET, "A1:Z60");
    const pane = await asked(excel);
    expect(excel.book.sheetNamed(OWN)).toBeUndefined();
    const sent = excel.requests().length;
    await pane.press("Chèn");
    await pane.told(`Đã chèn 3 biểu đồ vào sheet «${OWN}».`);
    // Up to where its run lets go of Excel: the new sheet is then read by the pane's refresh, at times before the answer is seen.
    const kinds = excel
      .requests()
      .slice(sent)
      .map(({ kind }) => kind);
    const own = kinds.slice(0, kinds.includes("cleanup") ? kinds.indexOf("cleanup") : undefined);
    const syncs = own.filter((kind) => kind === "batch").length;
    expect([syncs > 0, syncs <= 3]).toEqual([true, true]);
    await excel.settled();
    expect(chartsOn(excel, OWN).map(({ kind, title }) => [kind, title])).toEqual([
      ["BarClustered", "Tỷ lệ trả đúng hạn theo đơn vị"],
      ["BarStacked", "Hồ sơ quá hạn theo đơn vị"],
      ["Pie", "Cách nộp hồ sơ"],
    ]);
    // Excel's theme: nothing was said about colours.
    for (const { looks, altText, title } of chartsOn(excel, OWN)) {
      expect(Object.keys(looks).filter((look) => /colou?r|fill|style/i.test(look))).toEqual([]);
      expect([title, altText.length > 40]).toEqual([title, true]);
    }
    expect(chartsOn(excel, OWN)[0]?.altText).toMatch(/32 đơn vị .* thấp nhất Cục thuế tỉnh 38,78%\.$/);
    // The best unit first, the worst last; a figure that is corrected is drawn anew.
    expect(excel.cell(OWN, "B4")).toBe(1);
    expect(excel.cells(OWN, "A35:B35")).toEqual([["Cục thuế tỉnh", 121 / 312]]);
    excel.sheet(SHEET).set(unitCell(excel, "Cục thuế tỉnh", "H"), 156);
    await excel.settled();
    expect(excel.cell(OWN, "B35")).toBe(0.5);
    excel.sheet(SHEET).set(unitCell(excel, "Cục thuế tỉnh", "H"), 121);
    await pane.press("Hoàn tác");
    await pane.told("Đã hoàn tác");
    expect(excel.book.sheetNamed(OWN)).toBeUndefined();
    expect(excel.book.names).toEqual([]);
    expect(excel.cells(SHEET, "A1:Z60")).toEqual(before);
    expect(excel.problems()).toEqual([]);
  },
);

test("beside the table: right of all cells, the table untouched and read as before, everything gone in one step", async () => {
  const formula = { cells: { A1: '=TTHC.VALUE("(8)")' } };
  const excel = await open(
    await sampleBook({ sheets: { [SHEET]: { cells: { P2: "ghi chú của tôi" } }, Tính: formula } }),
  );
  const before = excel.cells(SHEET, "A1:AZ80");
  const pane = await asked(excel);
  await excel.frame.getByLabel(/Bên phải bảng/).check();
  await pane.press("Chèn");
  await pane.told(`Đã chèn 3 biểu đồ vào sheet «${SHEET}»; số liệu của biểu đồ ở sheet «${OWN}».`);
  expect(excel.cells(SHEET, "A1:AZ80")).toEqual(before);
  // P is the last column with something in it: nothing is drawn over it.
  expect(chartsOn(excel, SHEET).map(({ left }) => left >= 16 * 48)).toEqual([true, true, true]);
  await pane.press("Kiểm tra lại");
  await pane.sees("Bảng khớp");
  await pane.sees(/34 đơn vị/);
  // The cells of the charts are no second appendix that functions would have to ask about.
  await excel.tick();
  expect(excel.cell("Tính", "A1")).toBe(100085);
  // Inserted again they take the place of those that were there.
  await excel.frame.getByLabel(/Trên sheet mới/).check();
  await pane.press("Chèn");
  await pane.told(`Đã chèn 3 biểu đồ vào sheet «${OWN}».`);
  expect([chartsOn(excel, SHEET).length, chartsOn(excel, OWN).length]).toEqual([0, 3]);
  await pane.press("Bỏ biểu đồ");
  await pane.told("Đã bỏ biểu đồ");
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([SHEET, "Tính"]);
});

test("a picture further right, a sheet of the same name, a chart that is no shape: nothing of the user's is touched", async () => {
  const book = await sampleBook({ sheets: { [OWN]: { cells: { A1: "của tôi" } } } });
  book.chartsAreShapes = false;
  const picture = { id: "{p}", name: "Ảnh", kind: "Image", source: null, title: "", altText: "", looks: {} };
  book.sheetNamed(SHEET)?.shapes.push({ ...picture, left: 1000, top: 0, width: 100, height: 50 });
  const excel = await open(book);
  const pane = await asked(excel);
  await excel.frame.getByLabel(/Bên phải bảng/).check();
  await pane.press("Chèn");
  await pane.told(/không còn chỗ trống cho biểu đồ/);
  await excel.frame.getByLabel(/Trên sheet mới/).check();
  await pane.press("Chèn");
  await pane.told(`vào sheet «${OWN} 2»`);
  expect(excel.cell(OWN, "A1")).toBe("của tôi");
  // Without shapes the words stand above the cells of each chart.
  expect(excel.cell(`${OWN} 2`, "A2")).toMatch(/^Tỷ lệ trả đúng hạn của 32 đơn vị/);
  // What the user adds to the sheet keeps it there.
  excel.sheet(`${OWN} 2`).set("Z99", "ghi thêm");
  await pane.press("Bỏ biểu đồ");
  await pane.told("Đã bỏ biểu đồ");
  expect(excel.cells(`${OWN} 2`, "A1:C3").flat()).toEqual(Array.from({ length: 9 }, () => null));
  expect(excel.cell(`${OWN} 2`, "Z99")).toBe("ghi thêm");
});

test("a write that Excel breaks off leaves neither sheet nor chart", async () => {
  const excel = await open(await sampleBook());
  const pane = await asked(excel);
  excel.faults.failMember("Chart.setPosition", "GeneralException", 1, 1);
  await pane.press("Chèn");
  await pane.told("Excel đang bận");
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect(excel.book.names).toEqual([]);
});
