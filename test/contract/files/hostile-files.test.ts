import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/adapters/xlsx";
import { isRefusal, type Refusal } from "../../../src/ports/refusal";
import { explainRefusal, fetchRefusalWords } from "../../../src/usecases/refusals/explain-refusal";
import { buildBook, buildPackage } from "../../books/build-book";
import { forgeZip, oleFile, packedSpaces, type ForgedPart } from "./forge-files";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample/phu-luc-quy-1-2021.xlsx")));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const book = (parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array =>
  buildBook({ sheets: [{ name: "Phụ lục", rows: [["Đơn vị", 1]] }], parts });
const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetXml = (rows: string): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const workbookXml = (inside: string, before = ""): string => `${before}<workbook xmlns="${MAIN}">${inside}</workbook>`;
const LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

beforeAll(fetchRefusalWords);

/** The parts of a small, right book, for forging one of them. */
const truth: readonly ForgedPart[] = Object.entries(unzipSync(book({}))).map(([path, content]) => ({ path, content }));
const forged = (path: string, lie: Partial<ForgedPart>): ForgedPart[] =>
  truth.map((part) => (part.path === path ? { ...part, ...lie } : part));

/** What the bytes come to: the refusal at opening or at the first sheet that cannot be read, else null. */
async function outcome(bytes: Uint8Array, name = "phụ lục.xlsx"): Promise<Refusal | null> {
  const opened = openWorkbook(bytes, name);
  if (isRefusal(opened)) return opened;
  for (const sheet of await opened.sheets()) {
    const grid = await opened.read(sheet);
    if (isRefusal(grid)) return grid;
  }
  return null;
}

async function expectRefused(bytes: Uint8Array, reason: Refusal["reason"], name = "phụ lục.xlsx"): Promise<Refusal> {
  const refusal = await outcome(bytes, name);
  if (refusal === null) throw new Error("it was read");
  expect(refusal.reason).toBe(reason);
  expect(refusal.about["file"]).toBe(name);
  const sentence = explainRefusal(refusal);
  expect(sentence).toMatch(new RegExp(`^Tệp "${name.replace(/[.]/g, "\\.")}" .{10,}\\.$`, "su"));
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!/);
  return refusal;
}

describe("not a workbook", () => {
  test("an empty file, or one of spaces", async () => {
    await expectRefused(new Uint8Array(0), "file-empty");
    await expectRefused(text(" \r\n\ufeff \n"), "file-empty", "bảng.csv");
  });

  test.each<[string, Uint8Array, string]>([
    ["a sentence", text("Kính gửi các sở"), "text"],
    ["a PDF", text("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["rich text", text("{\\rtf1\\ansi Phụ lục}"), "rtf"],
    ["a web page", text("<html><table><tr><td>Đơn vị</td></tr></table></html>"), "html"],
    ["Excel 2003 XML", text('<?xml version="1.0"?>\n<Workbook/>'), "xml"],
    ["Word", buildPackage({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }), "docx"],
    ["PowerPoint", buildPackage({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }), "pptx"],
    [
      "OpenDocument",
      buildPackage({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }),
      "opendocument",
    ],
    [
      "xlsb",
      buildPackage({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": new Uint8Array([131, 1, 0]) }),
      "xlsb",
    ],
    ["photographs in a ZIP", buildPackage({ "anh/1.jpg": new Uint8Array([255, 216, 255]) }), "zip"],
    ["an old Word file", oleFile("Root Entry", "WordDocument"), "ole2"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "binary"],
    ["zeros", new Uint8Array(4096), "binary"],
  ])("%s", async (_, bytes, found) => {
    expect((await expectRefused(bytes, "file-not-a-workbook")).about["found"]).toBe(found);
  });

  test("Excel of before 2007, and an encrypted workbook", async () => {
    await expectRefused(oleFile("Root Entry", "Workbook"), "file-old-xls", "cũ.xls");
    await expectRefused(oleFile("Root Entry", "Book"), "file-old-xls", "cũ.xls");
    await expectRefused(oleFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "file-encrypted");
    await expectRefused(forgeZip(forged(SHEET, { flags: 0x801 })), "file-encrypted");
  });
});

describe("truncated", () => {
  test.each([4, 30, 100, 1000, 0.5, 0.9, 0.99, 1])("cut at %d", async (cut) => {
    const length = cut < 1 ? Math.floor(sample.length * cut) : cut === 1 ? sample.length - 1 : cut;
    await expectRefused(sample.subarray(0, length), "file-truncated");
  });

  test("a hole in the middle is damage", async () => {
    const holed = sample.slice();
    holed.fill(0, 2000, 2400);
    await expectRefused(holed, "file-damaged");
  });
});

describe("too large", () => {
  test("300 MB, declared", async () => {
    await expectRefused(
      forgeZip(forged(SHEET, { packed: packedSpaces(300), declaredSize: 300_000_000 })),
      "file-too-large",
    );
  });

  test("100 MB in 100 kB, declared", async () => {
    await expectRefused(
      forgeZip(forged(SHEET, { packed: packedSpaces(100), declaredSize: 100_000_000 })),
      "file-too-large",
    );
  });

  test("many parts that are too large together", async () => {
    const parts = Array.from({ length: 30 }, (_, index): ForgedPart => ({
      path: `xl/media/${index}.bin`,
      packed: new Uint8Array(200_000),
      declaredSize: 10_000_000,
    }));
    await expectRefused(forgeZip([...truth, ...parts]), "file-too-large");
  });

  test("more parts than any office program writes", async () => {
    await expectRefused(forgeZip(truth, { count: 20_001 }), "file-too-large");
  });

  test.each([10, 15_000_000])("300 MB, declared as %d bytes", async (declaredSize) => {
    for (const path of [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml"])
      await expectRefused(forgeZip(forged(path, { packed: packedSpaces(300), declaredSize })), "file-damaged");
  });

  test("a small lie: one byte more than declared", async () => {
    const content = truth.find(({ path }) => path === SHEET)?.content ?? "";
    await expectRefused(forgeZip(forged(SHEET, { declaredSize: content.length - 1 })), "file-damaged");
    await expectRefused(forgeZip(forged(SHEET, { declaredSize: content.length + 1 })), "file-damaged");
  });

  test("more rows of text than a sheet has", async () => {
    await expectRefused(text("a;b\n".repeat(1_048_577)), "file-too-large", "dài.csv");
  });

  test("a grid of wide rows with nothing between", async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    ).join("");
    await expectRefused(book({ [SHEET]: sheetXml(rows) }), "file-too-large");
  });
});

describe("damaged package", () => {
  test.each<[string, Record<string, null>]>([
    ["workbook.xml", { "xl/workbook.xml": null }],
    ["the sheet", { [SHEET]: null }],
    ["the relations", { "xl/_rels/workbook.xml.rels": null }],
  ])("without %s", async (_, parts) => {
    await expectRefused(book(parts), "file-damaged");
  });

  test("strings or formats that are named but missing, where a cell needs them", async () => {
    await expectRefused(book({ "xl/sharedStrings.xml": null }), "file-damaged");
    await expectRefused(
      book({ "xl/styles.xml": null, [SHEET]: sheetXml('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') }),
      "file-damaged",
    );
  });

  test.each<[string, ForgedPart[], Parameters<typeof forgeZip>[1]]>([
    ["two parts in one place", forged(SHEET, { offset: 0 }), {}],
    ["a part that overlaps the directory", forged(SHEET, { declaredPackedSize: 10_000_000 }), {}],
    ["a part beyond the file", forged(SHEET, { offset: 0xfffffff0 }), {}],
    ["one name twice", [...truth, { path: SHEET.toUpperCase(), content: "x" }], {}],
    ["another name in front of the part", forged(SHEET, { localPath: "xl/worksheets/sheet2.xml" }), {}],
    ["a path that climbs", [...truth, { path: "../../etc/passwd", content: "x" }], {}],
    ["a path from the root", [...truth, { path: "/etc/passwd", content: "x" }], {}],
    ["a path with a drive", [...truth, { path: "C:\\x", content: "x" }], {}],
    ["a path that climbs backwards", [...truth, { path: "xl\\..\\..\\x", content: "x" }], {}],
    ["a path with a zero", [...truth, { path: "xl/a\0b", content: "x" }], {}],
    ["an unknown packing", forged(SHEET, { method: 14 }), {}],
    ["a wrong checksum", forged(SHEET, { checksum: 1 }), {}],
    ["packed bytes that are none", forged(SHEET, { packed: new Uint8Array(300).fill(0xff) }), {}],
    ["more parts than there are", [...truth], { count: 500 }],
    ["fewer bytes of directory than there are", [...truth], { directorySize: 60 }],
    ["a directory in the wrong place", [...truth], { directoryOffset: 5 }],
  ])("%s", async (_, parts, end) => {
    await expectRefused(forgeZip(parts, end), "file-damaged");
  });

  test("a directory that begins beyond the file", async () => {
    await expectRefused(forgeZip(truth, { directoryOffset: 0xfffffff0 }), "file-truncated");
  });

  test("the same parts, told truly, are read", async () => {
    expect(await outcome(forgeZip(truth))).toBeNull();
  });
});

describe("damaged parts", () => {
  const nested = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);

  test.each<[string, Record<string, string>]>([
    ["entities in a sheet", { [SHEET]: LAUGHS + sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>') }],
    ["an unknown entity", { [SHEET]: sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>') }],
    [
      "entities in workbook.xml",
      { "xl/workbook.xml": workbookXml('<sheets><sheet name="&b;" sheetId="1"/></sheets>', LAUGHS) },
    ],
    ["entities in the strings", { "xl/sharedStrings.xml": `${LAUGHS}<sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>` }],
    ["an outside document", { [SHEET]: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${sheetXml("")}` }],
    ["a sheet of 100,000 levels", { [SHEET]: sheetXml(`<row r="1">${nested(100_000)}</row>`) }],
    ["workbook.xml of 100,000 levels", { "xl/workbook.xml": workbookXml(nested(100_000)) }],
    ["workbook.xml without sheets", { "xl/workbook.xml": workbookXml("<sheets/>") }],
    ["an empty workbook.xml", { "xl/workbook.xml": "" }],
    ["an empty sheet part", { [SHEET]: "" }],
    ["a sheet that is something else", { [SHEET]: "<chartsheet/>" }],
    ["a sheet that ends early", { [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData><row r="1">` }],
    ["tags that cross", { [SHEET]: sheetXml('<row r="1"><c r="A1"><v>1</c></v></row>') }],
    ["text after the end", { [SHEET]: `${sheetXml("")}x` }],
    ["a row beyond the last", { [SHEET]: sheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>') }],
    ["row 0", { [SHEET]: sheetXml('<row r="0"><c r="A0"><v>1</v></c></row>') }],
    ["a column beyond the last", { [SHEET]: sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>') }],
    ["a cell of another row", { [SHEET]: sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>') }],
    ["a string that is not in the list", { [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') }],
    ["an unknown kind of cell", { [SHEET]: sheetXml('<row r="1"><c r="A1" t="q"><v>1</v></c></row>') }],
    [
      "merged areas that are none",
      { [SHEET]: `<worksheet><sheetData/><mergeCells><mergeCell ref="x"/></mergeCells></worksheet>` },
    ],
  ])("%s", async (_, parts) => {
    await expectRefused(book(parts), "file-damaged");
  });

  test("a sheet that is not UTF-8", async () => {
    const latin = Buffer.from(sheetXml('<row r="1"><c r="A1" t="str"><v>S\u00ea</v></c></row>'), "latin1");
    await expectRefused(book({ [SHEET]: new Uint8Array(latin) }), "file-damaged");
  });

  test("sheet parts outside the package are not looked for", async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="file:///etc/passwd"/></Relationships>';
    await expectRefused(book({ "xl/_rels/workbook.xml.rels": relations }), "file-damaged");
  });

  test("a sheet that asks for a chart's or no tab is refused by name", async () => {
    const opened = openWorkbook(
      buildBook({
        sheets: [
          { name: "A", rows: [] },
          { name: "Biểu đồ", rows: [], kind: "chartsheet" },
        ],
      }),
      "a.xlsx",
    );
    if (isRefusal(opened)) throw new Error(opened.reason);
    for (const [name, reason] of [
      ["Biểu đồ", "sheet-not-cells"],
      ["B", "sheet-missing"],
    ] as const) {
      const refusal = await opened.read({ name });
      expect(refusal).toMatchObject({ is: "refusal", reason });
      if (isRefusal(refusal)) expect(explainRefusal(refusal)).toContain(`"${name}"`);
    }
  });
});

describe("text tables", () => {
  test("not UTF-8", async () => {
    await expectRefused(new Uint8Array([...text("Sở;1\n"), 0x53, 0xea, 0x3b, 0x31]), "file-not-utf8", "cũ.csv");
  });

  test("a quote that is never closed, a row of 20,000 cells, quotes by the thousand", async () => {
    expect(await outcome(text('a;b\n"c;d\n'.repeat(999)), "a.csv")).toBeNull();
    expect(await outcome(text(`a;"${'""'.repeat(50_000)}\n`.repeat(3)), "a.csv")).toBeNull();
    await expectRefused(text(`a;b\n${"1;".repeat(20_000)}`), "file-damaged", "rộng.csv");
  });
});

describe("bytes changed at random", () => {
  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const changed = (bytes: Uint8Array, list: readonly { at: number; byte: number }[]): Uint8Array => {
    const copy = bytes.slice();
    for (const { at, byte } of list) copy[Math.floor(at * copy.length)] = byte;
    return copy;
  };
  const sayable = (refusal: Refusal | null): boolean => refusal === null || explainRefusal(refusal).length > 40;

  test("of the sample: read or refused, never thrown", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => sayable(await outcome(changed(sample, list)))),
      { numRuns: 200 },
    );
  });

  test("at its end, where the directory lies", async () => {
    const late = changes.map((list) =>
      list.map(({ at, byte }) => ({ at: 1 - at * 0.08, byte })).filter(({ at }) => at < 1),
    );
    await fc.assert(
      fc.asyncProperty(late, async (list) => sayable(await outcome(changed(sample, list)))),
      { numRuns: 200 },
    );
  });

  test("of its parts, packed again", async () => {
    const parts = unzipSync(sample);
    const paths = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), changes, async (path, list) =>
        sayable(await outcome(buildPackage({ ...parts, [path]: changed(parts[path] ?? new Uint8Array(0), list) }))),
      ),
      { numRuns: 200 },
    );
  });

  test("texts of quotes, separators and line ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('"', '""', ";", ",", "\t", "\n", "\r\n", "a", "sep=;")),
        async (pieces) => sayable(await outcome(text(pieces.join("")), "a.csv")),
      ),
    );
  });
});
