import { useAddin } from "./open-addin";
import { rightPane, sampleBook, SHEET } from "./pane-hands";

const open = useAddin();
const REPORT = {
  A1: "Báo cáo quý I/2021",
  A3: "Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước 07 hồ sơ, trong kỳ 48 hồ sơ.",
  A4: "Đã giải quyết 54 hồ sơ, trong đó trước hạn 52 hồ sơ, đúng hạn 02 hồ sơ, quá hạn 0 hồ sơ.",
};

test.each(["floor", "latest"] as const)(
  "the text of the selected cells is proofread in at most three round trips (%s)",
  async (lane) => {
    const excel = await open(await sampleBook({ sheets: { "Báo cáo": { cells: REPORT } } }), { lane });
    const pane = await rightPane(excel);
    await pane.tab("Soát số liệu");
    await pane.button("Lấy từ ô đang chọn").waitFor();
    excel.sheet("Báo cáo").select("A1:A10");
    const syncs = await excel.syncsOf(async () => {
      await pane.press("Lấy từ ô đang chọn");
      await pane.sees(/\d+ số khớp · 1 sai · \d+ chưa đối chiếu được/);
    });
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await excel.frame.getByRole("group", { name: "Văn bản đã soát" }).innerText()).toContain(
      "Báo cáo quý I/2021\nSở tiếp nhận 56 hồ sơ",
    );
  },
);

test("empty cells are said, and nothing is lost", async () => {
  const excel = await open(await sampleBook({ sheets: { Nháp: { cells: {} } } }));
  const pane = await rightPane(excel);
  await pane.tab("Soát số liệu");
  await excel.frame.getByLabel("Văn bản cần soát").fill("Sở tiếp nhận 5 hồ sơ.");
  excel.sheet("Nháp").select("B2:C5");
  await pane.press("Lấy từ ô đang chọn");
  await pane.sees("Các ô đang chọn chưa có chữ. Chọn ô có đoạn văn, rồi bấm lại.");
  expect(await excel.frame.getByLabel("Văn bản cần soát").inputValue()).toBe("Sở tiếp nhận 5 hồ sơ.");
});

test("a figure that differs from the table leads to its cell; =AUDIT() says the same", async () => {
  const text = "Quý I/2021, toàn tỉnh tiếp nhận 113.084 hồ sơ.";
  const excel = await open(await sampleBook({ sheets: { Nháp: { cells: { A1: text, B1: "=TTHC.AUDIT(A1)" } } } }));
  const pane = await rightPane(excel);
  await excel.settled();
  expect(excel.cells("Nháp", "B1:E1")[0]).toEqual([
    "113.084",
    expect.any(String),
    expect.anything(),
    expect.stringContaining("113.048"),
  ]);
  await pane.tab("Soát số liệu");
  await excel.frame.getByLabel("Văn bản cần soát").fill(text);
  await pane.press("Soát lỗi");
  const link = excel.frame.locator("#panel-soat-so-lieu .cell-link").first();
  const address = await link.innerText();
  await link.click();
  await pane.until(() => excel.selection() === `'${SHEET}'!${address}`, "the cell is selected");
});
