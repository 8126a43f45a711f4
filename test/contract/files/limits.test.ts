import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/adapters/xlsx";
import { crc32 } from "../../../src/adapters/package/crc32";
import { isRefusal, type Refusal } from "../../../src/ports/refusal";
import type { WorkbookPort } from "../../../src/ports/workbook";
import { buildBook } from "../../books/build-book";
import { forgeZip, packedSpaces, type ForgedEnd, type ForgedPart } from "./forge-files";
import { read, valuesOf } from "../read-cells";

/** What real tables need, inside the limits; and that refusing what lies beyond costs next to nothing. */
const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 1_000_000;

function opened(bytes: Uint8Array): WorkbookPort {
  const book = openWorkbook(bytes, "bang.xlsx");
  if (isRefusal(book)) throw new Error(JSON.stringify(book));
  return book;
}

function partsOf(bytes: Uint8Array): ForgedPart[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content }));
}

function bomb(declaredSize: number): Uint8Array {
  const parts = partsOf(buildBook({ sheets: [{ name: "S", rows: [["a"]] }] }));
  return forgeZip(
    parts.map((part) => (part.path === SHEET ? { path: SHEET, packed: packedSpaces(300), declaredSize } : part)),
  );
}

async function refusalOf(bytes: Uint8Array): Promise<Refusal | null> {
  const book = openWorkbook(bytes, "bom.xlsx");
  if (isRefusal(book)) return book;
  const grid = await book.read({ name: "S" });
  return isRefusal(grid) ? grid : null;
}

test("a bomb that tells its 300 MB is refused before anything is inflated", async () => {
  const bytes = bomb(300 * MEGABYTE);
  const before = process.memoryUsage();
  const refusal = await refusalOf(bytes);
  const after = process.memoryUsage();
  expect(refusal).toMatchObject({
    reason: "file-too-large",
    about: { file: "bom.xlsx", part: SHEET, limit: 200, unit: "MB" },
  });
  expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(60 * MEGABYTE);
});

test("a bomb that tells a lie is refused as soon as the lie shows", async () => {
  const bytes = bomb(15 * MEGABYTE);
  expect(await refusalOf(bytes)).toMatchObject({ reason: "file-damaged", about: { part: SHEET } });
});

test("50,000 rows of the same few figures pack well, and are read", async () => {
  const bytes = buildBook({
    sheets: [{ name: "S", rows: Array.from({ length: 50_000 }, () => ["Sở", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }],
  });
  const grid = await read(opened(bytes));
  expect(grid.rows).toHaveLength(50_000);
  expect(grid.rows[49_999]?.cells).toEqual(["Sở", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test.each<[string, ForgedEnd]>([
  ["in 32 bits", {}],
  ["in 64 bits", { zip64: true }],
])("a package with its sizes %s", async (_, end) => {
  const bytes = forgeZip(partsOf(buildBook({ sheets: [{ name: "S", rows: [["Đơn vị", 7]] }] })), end);
  expect(valuesOf(await read(opened(bytes)))).toEqual({ A1: "Đơn vị", B1: 7 });
});

test("a book written by another library", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Phụ lục", { state: "hidden" });
  sheet.getCell("B2").value = { richText: [{ text: "Sở " }, { font: { bold: true }, text: "Tư pháp" }] };
  sheet.getCell("C2").value = { formula: "1+1", result: 2 };
  sheet.getCell("D2").value = { formula: "1+1" };
  sheet.getCell("E2").value = new Date(Date.UTC(2021, 2, 31));
  sheet.getCell("F2").value = 0.5;
  sheet.getCell("F2").numFmt = "0.00%";
  sheet.getCell("G2").value = { error: "#N/A" };
  sheet.mergeCells("B3:C4");
  sheet.getCell("B3").value = "gộp";
  const values = valuesOf(await read(opened(new Uint8Array(await book.xlsx.writeBuffer()))));
  expect(values).toEqual({
    B2: "Sở Tư pháp",
    C2: 2,
    D2: 2,
    E2: { is: "date", serial: 44286 },
    F2: { is: "percent", value: 0.5 },
    G2: { is: "error", code: "#N/A" },
    B3: "gộp",
  });
});

test("checksums are those of ZIP", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
