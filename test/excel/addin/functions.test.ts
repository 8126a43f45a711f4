import { join } from "node:path";
import { bookFromFile, type FileOptions } from "../model/book-from-file";
import type { SimulatedExcel } from "../simulated-excel";
import { useAddin } from "./open-addin";
import { rightPane, withoutRefresh } from "./pane-hands";

const open = useAddin();
const SAMPLE = join(__dirname, "../../../assets/sample/phu-luc-quy-1-2021.xlsx");
const BOOKS = join(__dirname, "../../books");
const RANGE = "'Phu luc'!A6:M48";
const sample = (cells: Readonly<Record<string, string>>, more: FileOptions["sheets"] = {}) =>
  bookFromFile(SAMPLE, { sheets: { Tính: { cells }, ...more } });
const column = (excel: SimulatedExcel, range: string) => excel.cells("Tính", range).map(([value]) => value);

const lanes = (["floor", "latest"] as const).flatMap((lane) =>
  (["web", "desktop"] as const).map((blanks) => ({ lane, blanks })),
);

test.each(lanes)("every function through Microsoft's runtime: %j", async (options) => {
  const excel = await open(
    await sample({
      A1: "=TTHC.ONTIME_RATE()",
      A2: `=TTHC.ONTIME_RATE(${RANGE})`,
      A3: `=TTHC.RATE("onTimeRate",${RANGE},"Cục thuế tỉnh")`,
      A4: '=TTHC.ONTIME_RATE("Sở Tư pháp")',
      A5: '=TTHC.VALUE("(14)",,"Huyện, TP")',
      A6: "=TTHC.ERROR_COUNT()",
      A7: '=TTHC.LATE_RATE("Cục thuế tỉnh")',
      A8: "=TTHC.RESOLVED_RATE()",
      A9: "=TTHC.PENDING_RATE(,,)",
      A10: `=TTHC.OVERDUE_RATE(${RANGE},Z1,Z1)`,
      A11: "=TTHC.ONLINE_RATE()",
      A12: "=TTHC.NUMBER_TEXT(113048)",
      A13: "=TTHC.NUMBER_TEXT(7,TRUE)",
      A14: "=TTHC.PERCENT_TEXT(A1)",
      A15: '=TTHC.ONTIME_RATE("Sở Tu pháp")',
      A16: '=TTHC.ONTIME_RATE("Bảo hiểm xã hội")',
      A17: "=TTHC.EARLY_RATE()",
      A18: "=TTHC.POSTAL_RATE()",
      A19: `=TTHC.REPORT(,${RANGE},"quý I năm 2021")`,
      A20: '=TTHC.REPORT(,,"quý I năm 2021")',
      A21: "=TTHC.CHECK()",
      A22: '=TTHC.RANK("tỷ lệ đúng hạn","2 thấp nhất")',
      E22: '=TTHC.BELOW_TARGET("onTimeRate",50)',
      A25: '=TTHC.RANK("onTimeRate",Z1)',
    }),
    options,
  );
  await excel.settled();
  expect(excel.problems()).toEqual([]);
  const values = column(excel, "A1:A22");
  expect(values.slice(0, 14)).toEqual([
    90869 / 100085,
    90869 / 100085,
    121 / 312,
    2163 / 2183,
    2408,
    0,
    191 / 312,
    100085 / 113048,
    12963 / 113048,
    12544 / 113048,
    9242 / 113048,
    "113.048",
    "07",
    "90,79%",
  ]);
  expect(values[14]).toEqual({
    error: "#VALUE!",
    message: "Không có đơn vị «Sở Tu pháp». Có phải «Sở Tư pháp» không?",
  });
  expect(values[15]).toMatchObject({ error: "#DIV/0!" });
  expect(values[16]).toEqual({ error: "#N/A", message: "Phụ lục không có số liệu «đã giải quyết trước hạn»." });
  expect(values[17]).toMatchObject({ error: "#N/A" });
  expect(values[18]).toMatch(/^Trong quý I năm 2021, .*113\.048 hồ sơ/);
  expect(values[19]).toBe(values[18]);
  expect(excel.cells("Tính", "A21:E21")[0]?.at(-1)).toBe("Không phát hiện sai lệch trong các nội dung đã kiểm tra");
  expect(values[21]).toBe("Cục thuế tỉnh");
  expect(excel.cells("Tính", "E22:G22")).toEqual([["Cục thuế tỉnh", 121 / 312, 312]]);
  expect(excel.cells("Tính", "A25:C25")[0]?.[0]).not.toEqual(
    expect.objectContaining({ error: expect.any(String) as string }),
  );
});

test("which table: own sheet, bound, the only one; several are named and never guessed", async () => {
  const twice = await bookFromFile(join(BOOKS, "hai-bang-mot-sheet/book.xlsx"), {
    sheets: { Tính: { cells: { A1: '=TTHC.VALUE("(8)")' } }, "Phụ lục 1": { cells: { R1: '=TTHC.VALUE("(8)")' } } },
  });
  const excel = await open(twice);
  await excel.settled();
  expect(excel.cell("Phụ lục 1", "R1")).toEqual({
    error: "#N/A",
    message: expect.stringMatching(/^Sheet này có 2 bảng: A\d+:M\d+, A\d+:K\d+\. Hãy chọn vùng\.$/) as string,
  });
  expect(excel.cell("Tính", "A1")).toEqual({
    error: "#N/A",
    message: expect.stringMatching(
      /^Tệp này có 2 phụ lục: «Phụ lục 1» A\d+:M\d+, «Phụ lục 1» A\d+:K\d+\. Hãy chọn vùng\.$/,
    ) as string,
  });
  const { id } = excel.sheet("Phụ lục 1");
  const bind = (top: number, profile = "tong-hop-2-14") =>
    twice.settings.set("TTHC.phuLuc", JSON.stringify({ sheetId: id, top, left: 0, profile }));
  bind(3);
  excel.sheet("Phụ lục 1").rename("Quý I (đã nộp)");
  await excel.tick();
  expect(excel.cell("Tính", "A1")).toBe(100085);
  bind(20);
  await excel.tick();
  expect(excel.cell("Tính", "A1")).toEqual({
    error: "#N/A",
    message: expect.stringContaining("không còn ở chỗ cũ") as string,
  });
});

test("fresh right after every kind of edit, the pane closed, from another sheet", async () => {
  const excel = await open(
    await sample({ A1: '=TTHC.VALUE("(9)",,"Sở Tư pháp")', A2: `=TTHC.RATE("onTimeRate",${RANGE},"Sở Tư pháp")` }),
    { lane: "floor", blanks: "desktop" },
  );
  await excel.settled();
  excel.closePane();
  const now = async () => {
    await excel.settled();
    return column(excel, "A1:A2");
  };
  expect(await now()).toEqual([2163, 2163 / 2183]);
  const sheet = excel.sheet("Phu luc");
  sheet.set("H17", 2000);
  expect(await now()).toEqual([2000, 2000 / 2183]);
  excel.undo();
  expect(await now()).toEqual([2163, 2163 / 2183]);
  sheet.rename("Phụ lục 'quý' I");
  expect(await now()).toEqual([2163, 2163 / 2183]);
  sheet.insertRows(3, 2);
  sheet.set("H19", 2001);
  expect(await now()).toEqual([2001, 2001 / 2183]);
  sheet.filter("A8:M50", [19, 20, 21]);
  expect((await now())[0]).toBe(2001);
  sheet.move("A1:M60", "C5");
  sheet.set("J23", 2002);
  expect(await now()).toEqual([2002, 2002 / 2183]);
  sheet.delete();
  expect((await now())[0]).toEqual({
    error: "#N/A",
    message: "Chưa thấy phụ lục trong tệp này. Hãy chọn vùng có bảng, gồm cả tiêu đề.",
  });
  expect(excel.problems()).toEqual([]);
});

test("a hundred formulas without a range read the workbook once a recalculation", async () => {
  const cells = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`A${index + 1}`, "=TTHC.ONTIME_RATE()"]));
  const own = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`R${index + 1}`, "=TTHC.LATE_RATE()"]));
  const excel = await open(await sample(cells, { "Phu luc": { cells: own } }));
  // The pane's own reading and refresh are not the functions' cost.
  await withoutRefresh(await rightPane(excel));
  await excel.settled();
  const cost = await excel.syncsOf(() => excel.tick());
  expect(excel.cell("Tính", "A100")).toBe(90869 / 100085);
  expect(excel.cell("Phu luc", "R100")).toBe(9216 / 100085);
  // Every sheet is asked for in one round; a second one where a formula's own sheet has no appendix.
  expect(cost).toBeLessThanOrEqual(2);
});

test("RATE recalculates with its range alone and never reads the workbook; error cells in the range are no one else's", async () => {
  const excel = await open(
    await sample({
      A1: `=TTHC.RATE("onTimeRate",${RANGE},"Cục thuế tỉnh")`,
      A2: `=TTHC.RATE("onTimeRate",${RANGE},"Sở Tư pháp")`,
    }),
  );
  // The pane's own reading and refresh are not the functions' cost.
  await withoutRefresh(await rightPane(excel));
  await excel.settled();
  const calls = excel.calls("TTHC.RATE");
  const cost = await excel.syncsOf(async () => {
    excel.sheet("Tính").set("D9", 5);
    await excel.settled();
    expect(excel.calls("TTHC.RATE")).toBe(calls);
    excel.sheet("Phu luc").set("G17", "=1/0");
    await excel.settled();
  });
  expect(excel.calls("TTHC.RATE")).toBe(calls + 2);
  expect(cost).toBe(0);
  expect(column(excel, "A1:A2")).toEqual([
    121 / 312,
    { error: "#N/A", message: expect.stringContaining("«Sở Tư pháp, cột (8)»") as string },
  ]);
});
