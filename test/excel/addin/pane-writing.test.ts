import { useAddin } from "./open-addin";
import { type PaneHands, rightPane, sampleBook, SHEET } from "./pane-hands";

const open = useAddin();
const RANGE = `'${SHEET}'!A6:M48`;

async function paragraph(pane: PaneHands): Promise<string> {
  await pane.tab("Báo cáo");
  await pane.press("Tạo đoạn báo cáo");
  return await pane.excel.frame.getByRole("textbox", { name: "Đoạn báo cáo" }).inputValue();
}

test.each(["floor", "latest"] as const)(
  "the paragraph goes into the selected cell, asks first, and is taken back exactly (%s)",
  async (lane) => {
    const excel = await open(
      await sampleBook({ sheets: { Nháp: { cells: { A1: "=1+1" }, numberFormats: { A1: "0.00" } } } }),
      { lane },
    );
    const pane = await rightPane(excel);
    const text = await paragraph(pane);
    excel.sheet("Nháp").select("C3");
    expect(
      await excel.syncsOf(async () => {
        await pane.press("Chèn vào ô");
        await pane.told("Đã chèn đoạn báo cáo vào ô C3.");
      }),
    ).toBeLessThanOrEqual(3);
    expect(excel.cell("Nháp", "C3")).toBe(text);
    excel.sheet("Nháp").select("A1");
    await pane.press("Chèn vào ô");
    await pane.sees(/Ô A1 đang có «2,00»/);
    expect(excel.formula("Nháp", "A1")).toBe("=1+1");
    await pane.press("Thay");
    await pane.told("Đã chèn đoạn báo cáo vào ô A1.");
    expect(excel.cell("Nháp", "A1")).toBe(text);
    // The write itself was a change of the workbook: the paragraph is still there.
    expect(await excel.frame.getByRole("textbox", { name: "Đoạn báo cáo" }).inputValue()).toBe(text);
    await pane.press("Hoàn tác");
    await pane.told("Đã hoàn tác");
    expect([excel.formula("Nháp", "A1"), excel.cell("Nháp", "A1")]).toEqual(["=1+1", 2]);
    await pane.press("Hoàn tác");
    await excel.frame.locator(".change-bar .button").waitFor({ state: "detached" });
    expect(excel.cell("Nháp", "C3")).toBeNull();
  },
);

test.each(["=SUM(A1)", "+84", "-5", "@ghi chú", "'trích", "0123", "TRUE"])(
  "a cell that holds the text %s has it back after undo",
  async (text) => {
    const excel = await open(await sampleBook({ sheets: { Nháp: { cells: { B2: "x" } } } }));
    excel.sheet("Nháp").set("A1", `'${text}`);
    const pane = await rightPane(excel);
    await paragraph(pane);
    excel.sheet("Nháp").select("A1");
    await pane.press("Chèn vào ô");
    await pane.press("Thay");
    await pane.told("Đã chèn");
    await pane.press("Hoàn tác");
    await pane.told("Đã hoàn tác");
    expect([excel.cell("Nháp", "A1"), excel.formula("Nháp", "A1")]).toEqual([text, null]);
  },
);

test("«Chốt để gửi»: previewed, applied, taken back; nested and spilled formulas too, those without result named", async () => {
  const formulas = {
    A1: `=TTHC.RATE("onTimeRate",${RANGE})`,
    A2: `=IF(1=1,"có","không")`,
    A3: `=TTHC.CHECK(${RANGE})`,
    A6: `=TTHC.RATE("onTimeRate",${RANGE},"Không có")`,
    A7: '="TTHC.RATE("',
  };
  const excel = await open(await sampleBook({ sheets: { Tính: { cells: formulas } } }));
  await excel.settled();
  // An empty text that a formula gives is an empty cell once it is a value.
  const shown = () => excel.cells("Tính", "A1:F8").map((row) => row.map((value) => (value === "" ? null : value)));
  const before = shown();
  const pane = await rightPane(excel);
  await pane.tab("Cài đặt");
  expect(
    await excel.syncsOf(async () => {
      await pane.press("Chốt để gửi");
      await pane.sees(/2 công thức sẽ thành giá trị/);
    }),
  ).toBeLessThanOrEqual(3);
  await pane.sees(/1 công thức chưa có kết quả nên giữ nguyên: Tính · A6/);
  expect(excel.formula("Tính", "A1")).toBe(formulas.A1);
  expect(
    await excel.syncsOf(async () => {
      await pane.press("Đổi thành giá trị");
      await pane.told(/Đã đổi 2 công thức/);
    }),
  ).toBeLessThanOrEqual(3);
  await excel.settled();
  expect([
    excel.formula("Tính", "A1"),
    excel.formula("Tính", "A3"),
    excel.formula("Tính", "A6"),
    excel.formula("Tính", "A7"),
  ]).toEqual([null, null, formulas.A6, formulas.A7]);
  expect(shown()).toEqual(before);
  await pane.press("Hoàn tác");
  await pane.told("Đã hoàn tác");
  await excel.settled();
  expect([excel.formula("Tính", "A1"), excel.formula("Tính", "A3")]).toEqual([formulas.A1, formulas.A3]);
  expect(shown()).toEqual(before);
});

test("«Sao chép» puts the paragraph on the clipboard, or leaves it selected for Ctrl+C", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  await pane.tab("Báo cáo");
  await pane.press("Tạo đoạn báo cáo");
  await pane.press("Sao chép");
  await pane.sees(/Đã sao chép|Ctrl\+C/);
});
