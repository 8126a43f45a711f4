import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { copyWith, openCopyable, partOf, shownIn } from "./copy-book";
import { entriesOf } from "./entries-of";
import { packParts, type Packing } from "../files/pack-parts";
import { richParts, type RichOptions } from "./rich-book";

/** A workbook with everything in it, before and after one count is corrected, part by part. */
const EDITED = "xl/worksheets/sheet1.xml";
const DEPENDENT = "xl/worksheets/sheet2.xml";
const WORKBOOK = "xl/workbook.xml";
const LOG = "xl/worksheets/sheet4.xml";
const CORRECT = { "Phụ lục!H8": 173 };
const row = {
  when: "22/11/2025 06:10",
  sheet: "Phụ lục",
  cell: "H8",
  unit: "Sở Tư pháp",
  before: 137,
  after: 173,
  why: "Có lẽ gõ đảo hai chữ số ở H8: 137 → 173",
};

const writers: readonly (readonly [string, RichOptions, Packing])[] = [
  ["Excel", {}, {}],
  ["prefixed markup", { prefix: "x" }, {}],
  ["ZIP64", {}, { zip64: true }],
  ["sizes behind the data", {}, { streamed: true }],
  ["sizes behind the data, in 64 bits", {}, { streamed: true, zip64: true }],
  ["nothing compressed", {}, { stored: true }],
  ["a comment, and a directory in another order", {}, { comment: "của Phòng KSTTHC", shuffled: true }],
];

describe.each(writers)("as written by: %s", (_, options, packing) => {
  const book = packParts(richParts(options), packing);

  test("every part that holds none of the changed cells keeps its bytes, as they are packed", async () => {
    const copy = await copyWith(book, CORRECT);
    const [before, after] = [entriesOf(book), entriesOf(copy)];
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    const changed = before.filter(
      (entry, index) =>
        !(after[index]?.stored.equals(entry.stored) === true && after[index].listed.equals(entry.listed)),
    );
    expect(changed.map(({ path }) => path).sort()).toEqual([WORKBOOK, EDITED, DEPENDENT].sort());
  });

  test("the changed parts differ in the cell, its sums and the wish to compute, and nowhere else", async () => {
    const copy = await copyWith(book, CORRECT);
    const p = options.prefix === undefined ? "" : `${options.prefix}:`;
    const expected = partOf(book, EDITED)
      .replace(`<${p}c r="H8" s="3"><${p}v>137</${p}v>`, `<${p}c r="H8" s="3"><${p}v>173</${p}v>`)
      .replace(new RegExp(`(<${p}c r="H6" s="4"><${p}f>[^<]*</${p}f><${p}v>)1942<`), "$11978<");
    expect(partOf(copy, EDITED)).toBe(expected);
    expect(partOf(copy, WORKBOOK)).toBe(
      partOf(book, WORKBOOK).replace('calcId="191029"/>', 'calcId="191029" fullCalcOnLoad="1"/>'),
    );
    const rate = new RegExp(`<${p}v>0\\.\\d+</${p}v>`);
    expect(partOf(copy, DEPENDENT)).toBe(
      partOf(book, DEPENDENT).replace(`<${p}v>1942<`, `<${p}v>1978<`).replace(rate, ""),
    );
  });

  test("every sheet reads as before, but for the corrected cell and what depends on it", async () => {
    const copy = await copyWith(book, CORRECT);
    expect(
      await shownIn(copy, "Phụ lục!H8", "Phụ lục!H6", "Phụ lục!M6", "Tổng hợp!B2", "Tổng hợp!B4", "Khác!B1"),
    ).toEqual([173, 1978, 342, 1978, 440, 2]);
    expect(await shownIn(copy, "Tổng hợp!B3")).toMatchObject([{ is: "uncalculated" }]);
    const truth = packParts(richParts({ ...options, wrong: 173 }), packing);
    const [first] = await openCopyable(copy).sheets();
    expect(first === undefined ? null : await openCopyable(copy).read(first)).toEqual(
      first === undefined ? null : await openCopyable(truth).read(first),
    );
  });

  test("a copy of a copy, taken back, is the original part by part", async () => {
    const back = await copyWith(await copyWith(book, CORRECT), { "Phụ lục!H8": 137 });
    const [before, after] = [unzipSync(book), unzipSync(back)];
    const differing = Object.keys(before).filter(
      (path) => Buffer.from(before[path] ?? []).compare(Buffer.from(after[path] ?? [])) !== 0,
    );
    // The wish to compute stays, and so does the gap where only Excel knows the rate.
    expect(differing.sort()).toEqual([WORKBOOK, DEPENDENT].sort());
  });

  test("the change log is one more sheet, and asks for three lists only", async () => {
    const copy = await copyWith(book, CORRECT, {}, [row]);
    const [before, after] = [new Map(entriesOf(book).map((entry) => [entry.path, entry])), entriesOf(copy)];
    const changed = after.filter(({ path, stored }) => before.get(path)?.stored.equals(stored) !== true);
    expect(changed.map(({ path }) => path).sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", WORKBOOK, EDITED, DEPENDENT, LOG].sort(),
    );
    expect(await openCopyable(copy).sheets()).toEqual([
      ...(await openCopyable(book).sheets()),
      { name: "TTHC nhật ký sửa" },
    ]);
    expect(
      await shownIn(copy, ...["A2", "B2", "C2", "D2", "E2", "F2", "G2"].map((cell) => `TTHC nhật ký sửa!${cell}`)),
    ).toEqual(Object.values(row));
    const again = await copyWith(copy, { "Phụ lục!H8": 174 }, {}, [row, row]);
    expect((await openCopyable(again).sheets()).map(({ name }) => name)).toEqual([
      "Phụ lục",
      "Tổng hợp",
      "Khác",
      "TTHC nhật ký sửa",
      "TTHC nhật ký sửa (2)",
    ]);
  });
});

// exceljs knows no prefixed markup, in originals neither.
test.each(writers.filter(([, { prefix }]) => prefix === undefined))(
  "exceljs opens the copy and sees the corrected cell in its format, with its note and its sheet's features: %s",
  async (_, options, packing) => {
    const reader = new ExcelJS.Workbook();
    const copy = await copyWith(packParts(richParts(options), packing), CORRECT, {}, [row]);
    await reader.xlsx.load(Uint8Array.from(copy).buffer);
    const sheet = reader.getWorksheet("Phụ lục");
    const cell = sheet?.getCell("H8");
    expect([cell?.value, cell?.numFmt, cell?.border.left?.style]).toEqual([173, "#,##0_)", "thin"]);
    expect(JSON.stringify(cell?.note)).toContain("Đã đối chiếu");
    expect([
      sheet?.getRow(10).hidden,
      sheet?.getCell("A1").isMerged,
      sheet?.getImages().length,
      sheet?.views[0]?.state,
    ]).toEqual([true, true, 1, "frozen"]);
    expect(reader.getWorksheet("TTHC nhật ký sửa")?.getCell("D2").value).toBe("Sở Tư pháp");
  },
);

test("a file that exceljs wrote is copied like one of Excel", async () => {
  const writer = new ExcelJS.Workbook();
  const sheet = writer.addWorksheet("Phụ lục");
  sheet.addRows([
    ["Đơn vị", "Số", "Cộng"],
    ["Sở Tư pháp", "5.376", { formula: "SUM(B2:B3)", result: 0 }],
    ["Sở Y tế", 7],
  ]);
  sheet.getCell("B2").numFmt = "@";
  sheet.getCell("B3").note = "ghi chú";
  const book = new Uint8Array(await writer.xlsx.writeBuffer());
  const copy = await copyWith(book, { "Phụ lục!B2": 5736 });
  expect(await shownIn(copy, "Phụ lục!B2", "Phụ lục!C2")).toEqual([5736, 5743]);
  const before = new Map(entriesOf(book).map((entry) => [entry.path, entry.stored]));
  expect(
    entriesOf(copy)
      .filter(({ path, stored }) => before.get(path)?.equals(stored) !== true)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([WORKBOOK, EDITED].sort());
});

test("a formula that gives way to a constant leaves the order of calculation, and every other entry of it", async () => {
  const book = packParts(richParts());
  const copy = await copyWith(book, { "Phụ lục!C7": 221 }, { replacesFormula: true });
  expect(partOf(copy, "xl/calcChain.xml")).toBe(partOf(book, "xl/calcChain.xml").replace('<c r="C7"/>', ""));
  expect(partOf(copy, EDITED)).toContain('<c r="C8" s="3"><f>SUM(D8:F8)</f><v>240</v></c>');
  expect(await shownIn(copy, "Phụ lục!C6")).toEqual([2681]);
});

test("a strict book gets a log sheet in its own vocabulary", async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = Object.fromEntries(
    Object.entries(richParts()).map(([path, content]) => [
      path,
      typeof content === "string" ? strict(content) : content,
    ]),
  );
  const copy = await copyWith(packParts(parts), CORRECT, {}, [row]);
  expect(partOf(copy, LOG)).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
  expect(partOf(copy, "xl/_rels/workbook.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet4.xml"',
  );
  expect(await shownIn(copy, "TTHC nhật ký sửa!C2")).toEqual(["H8"]);
});

test("a locked structure takes no log sheet, and the correction alone", async () => {
  const parts = richParts();
  const locked = packParts({
    ...parts,
    [WORKBOOK]: String(parts[WORKBOOK]).replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  await expect(copyWith(locked, CORRECT, {}, [row])).rejects.toThrow("sheets-locked");
  expect(await shownIn(await copyWith(locked, CORRECT), "Phụ lục!H8")).toEqual([173]);
});
