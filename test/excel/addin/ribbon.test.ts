import { useAddin } from "./open-addin";
import { PaneHands, rightPane, sampleBook, SHEET, unitCell } from "./pane-hands";

const open = useAddin();
const draft = { sheets: { Nháp: { cells: { A1: "đã có" } } } };

test.each(["floor", "latest"] as const)(
  "«Kiểm tra bảng» and «Đoạn báo cáo» open the closed pane with the result and write nothing (%s)",
  async (lane) => {
    const book = await sampleBook();
    const excel = await open(book, { lane });
    const pane = await rightPane(excel);
    const before = excel.cells(SHEET, "A1:M60");
    excel.closePane();
    expect(
      await excel.syncsOf(async () => {
        await excel.ribbon("writeReport");
        await excel.frame.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
      }),
    ).toBeLessThanOrEqual(3);
    expect(excel.pane()).toBe("Visible");
    expect(await excel.frame.getByRole("tab", { name: "Báo cáo" }).getAttribute("aria-selected")).toBe("true");
    expect(
      await excel.syncsOf(async () => {
        await excel.ribbon("checkAppendix");
        await pane.sees("Bảng khớp");
      }),
    ).toBeLessThanOrEqual(3);
    await excel.action("checkAppendix");
    await pane.sees("Bảng khớp");
    expect(excel.cells(SHEET, "A1:M60")).toEqual(before);
    expect(excel.problems()).toEqual([]);
  },
);

test.each(["floor", "latest"] as const)(
  "«Chèn hàm» puts the usual rate beside a unit, says it in this machine's spelling, and takes it back (%s)",
  async (lane) => {
    const excel = await open(await sampleBook(draft), { lane });
    const pane = await rightPane(excel);
    const place = unitCell(excel, "Sở Tư pháp", "O");
    const row = place.slice(1);
    excel.sheet(SHEET).select(place);
    expect(
      await excel.syncsOf(async () => {
        await excel.ribbon("insertFunction");
        await pane.told(`Đã chèn vào ô ${place}: =TTHC.RATE("onTimeRate";$A$6:$M$48;$B${row})`);
      }),
    ).toBeLessThanOrEqual(3);
    await excel.settled();
    expect(excel.formula(SHEET, place)).toBe(`=TTHC.RATE("onTimeRate",$A$6:$M$48,$B${row})`);
    expect(excel.cell(SHEET, place)).toBeCloseTo(2163 / 2183, 12);
    await pane.press("Hoàn tác");
    await pane.told("Đã hoàn tác");
    expect([excel.formula(SHEET, place), excel.cell(SHEET, place)]).toEqual([null, null]);
  },
);

test("an Excel without custom functions gets a plain formula, and is told why", async () => {
  const excel = await open(await sampleBook(draft), { lane: "perpetual" });
  const pane = await rightPane(excel);
  excel.sheet("Nháp").select("C2");
  await excel.ribbon("insertFunction");
  await pane.told(/Đã chèn vào ô C2: =IF\('Phu luc'!\$G\$\d+=0;"–";/);
  await pane.sees("Bản Office này không chạy hàm TTHC: dùng công thức Excel thường.");
});

test("another rate, as a plain formula, from another sheet; a unit without dossiers shows «–»", async () => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  excel.sheet("Nháp").select("C1");
  await excel.ribbon("insertFunction");
  await pane.told(/Đã chèn vào ô C1/);
  excel.sheet("Nháp").select("C2");
  await excel.frame.getByLabel("Cách tính").focus();
  await excel.frame.getByLabel("Cách tính").selectOption("plain");
  await pane.sees(/Ô C2/);
  await pane.press("Chèn");
  await pane.told(/Đã chèn vào ô C2: =IF\('Phu luc'!\$G\$\d+=0;"–";/);
  await excel.settled();
  expect(excel.cell("Nháp", "C2")).toBeCloseTo(90869 / 100085, 12);
});

test.each([
  ["a filled cell", "Nháp", "A1", "Ô A1 đang có dữ liệu nên chưa chèn."],
  ["a cell inside the appendix", SHEET, "F10", "F10"],
])("«Chèn hàm» refuses %s in words", async (_what, sheet, cell, words) => {
  const excel = await open(await sampleBook(draft));
  const pane = await rightPane(excel);
  const before = excel.cells(sheet, "A1:M60");
  excel.sheet(sheet).select(cell);
  await excel.ribbon("insertFunction");
  expect(await pane.told("nên chưa chèn")).toContain(words);
  expect(excel.cells(sheet, "A1:M60")).toEqual(before);
});

test("pressed before the first check is through, an action waits for it", async () => {
  const excel = await open(await sampleBook(draft));
  excel.sheet("Nháp").select("C1");
  await excel.ribbon("insertFunction");
  await new PaneHands(excel).told(/Đã chèn vào ô C1/);
});
