import { pastedWorkbook, openWorkbook } from "../../src/adapters/xlsx";
import { isRefusal } from "../../src/ports/refusal";
import type { WorkbookPort } from "../../src/ports/workbook";
import type { BookOptions, BookValue } from "../books/build-book";
import { buildBook } from "../books/build-book";
import { read, valuesOf } from "./read-cells";
import { workbookContract } from "./workbook-contract";

function open(bytes: Uint8Array, file = "bang.xlsx"): WorkbookPort {
  const book = openWorkbook(bytes, file);
  if (isRefusal(book)) throw new Error(JSON.stringify(book));
  return book;
}

const built = (options: Omit<BookOptions, "sheets">) => (book: BookOptions) =>
  Promise.resolve(open(buildBook({ ...book, ...options })));

workbookContract({ name: ".xlsx as Excel writes it", holds: "workbook", open: built({}) });
workbookContract({
  name: ".xlsx with texts inside the cells and absolute targets",
  holds: "workbook",
  open: built({ strings: "inline", absoluteTargets: true }),
});
workbookContract({ name: ".xlsx with prefixed markup", holds: "workbook", open: built({ prefix: "x" }) });
workbookContract({
  name: ".csv with semicolons",
  holds: "text",
  open: (book) => Promise.resolve(open(csv(book, ";"), "Phụ lục.csv")),
});
workbookContract({
  name: ".csv with commas and a byte order mark",
  holds: "text",
  open: (book) => Promise.resolve(open(csv(book, ",", "\ufeff"), "Phụ lục.csv")),
});
workbookContract({
  name: "text of tabs in UTF-16",
  holds: "text",
  open: (book) => Promise.resolve(open(utf16(textOf(book, "\t")), "Phụ lục.txt")),
});
workbookContract({
  name: "pasted cells",
  holds: "text",
  open: (book) => Promise.resolve(pastedWorkbook(textOf(book, "\t"))),
});

function textOf({ sheets }: BookOptions, separator: string): string {
  const quote = (value: BookValue) => {
    const text = typeof value === "string" ? value : "";
    return /["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return (sheets[0]?.rows ?? []).map((row) => `${row.map(quote).join(separator)}\r\n`).join("");
}

function csv(book: BookOptions, separator: string, mark = ""): Uint8Array {
  return new TextEncoder().encode(mark + textOf(book, separator));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

/** The first sheet of a book whose sheet part is this markup. */
async function readMarkup(
  sheetData: string,
  options: Omit<BookOptions, "sheets"> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const markup = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`;
  const book = buildBook({
    ...options,
    sheets: [{ name: "S", rows: [["một"]] }],
    parts: { "xl/worksheets/sheet1.xml": markup, ...options.parts },
  });
  return valuesOf(await read(open(book)));
}

const strings = (items: string) => ({
  parts: {
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  },
});

describe("markup that other writers make", () => {
  test("rows and cells without addresses follow one another", async () => {
    const grid = await read(
      open(buildBook({ bare: true, sheets: [{ name: "S", rows: [["a", 1], [null, 2], [], [true]] }] })),
    );
    expect(valuesOf(grid)).toEqual({ A1: "a", B1: 1, B2: 2, A4: true });
  });

  test("some addresses and some not, rows out of order and in pieces", async () => {
    expect(
      await readMarkup(
        '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="1"><c><v>4</v></c></row><row r="3"><c r="D3"><v>5</v></c></row>',
      ),
    ).toEqual({ A1: 4, B3: 1, C3: 2, D3: 5, A4: 3 });
  });

  test("shared strings: runs joined, phonetic runs left out, escapes of Excel undone, spaces kept", async () => {
    const items = [
      "<si><r><t>Sở </t></r><r><rPr><b/></rPr><t>Tư</t></r><rPh sb='0' eb='1'><t>so</t></rPh><phoneticPr fontId='1'/></si>",
      "<si><t>a_x000D_\nb _x005F_x000D_ &#272;&amp;&#x111;</t></si>",
      "<si><t><![CDATA[x & y]]><!-- thôi --> z</t></si>",
      "<si><r><t xml:space='preserve'>Sở </t></r><r><t>Tư</t></r></si>",
      "<si/>",
    ];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await readMarkup(`<row>${cells}</row>`, strings(items.join("")))).toEqual({
      A1: "Sở Tư",
      B1: "a\r\nb _x000D_ Đ&đ",
      C1: "x & y z",
      D1: "Sở Tư",
      E1: "",
    });
  });

  test("a raised sign behind a figure is the mark of a note and left out; behind a word it is a sign like others", async () => {
    const raised = (before: string, mark: string): string =>
      `<si><r><t>${before}</t></r><r><rPr><b/><vertAlign val="superscript"/><sz val="8"/></rPr><t>${mark}</t></r></si>`;
    const items = [
      raised("12", "1"),
      raised("98,5%", "(2)"),
      raised("Diện tích, m", "2"),
      raised("Tổ 1", "(1)"),
      '<si><r><rPr><vertAlign val="baseline"/></rPr><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>0</t></r></si>',
      '<si><r><t>12 </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>(1)</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>, (2)</t></r><r><t> </t></r></si>',
      '<si><r><t>1</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></si>',
    ];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await readMarkup(`<row>${cells}</row>`, strings(items.join("")))).toEqual({
      A1: "12",
      B1: "98,5%",
      C1: "Diện tích, m2",
      D1: "Tổ 1(1)",
      E1: "1210",
      F1: "12 ",
      G1: "12",
    });
  });

  test("an inline string with runs, and a value that is no number stays a text", async () => {
    expect(
      await readMarkup(
        '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c><v>không</v></c><c><v> 5 </v></c><c><v>0x10</v></c></row>',
      ),
    ).toEqual({ A1: "ab", B1: "không", C1: 5, D1: "0x10" });
  });

  test("every cell that an array formula or a data table fills counts as one with a formula", async () => {
    const markup =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><f t="dataTable" ref="A3:A4"/><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>';
    const grid = await read(
      open(
        buildBook({
          sheets: [{ name: "P", rows: [[1]] }],
          parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${markup}</sheetData></worksheet>` },
        }),
      ),
    );
    expect([...(grid.formulas ?? [])].map(([row, columns]) => [row, [...columns].sort()])).toEqual([
      [0, [0, 1]],
      [2, [0]],
      [1, [0, 1]],
      [3, [0]],
    ]);
  });

  test("a formula without a stored result that is no plain sum is uncalculated, in all the ways that writers leave it out", async () => {
    const shared = '<c><f t="shared" ref="A1:B1" si="0">ABS(C1)</f><v>8</v></c><c><f t="shared" si="0"/></c>';
    expect(
      await readMarkup(
        `<row>${shared}<c><f>SUM(A1:B1)</f></c><c><f>ABS(A1)</f><v/></c><c><f>ABS(A1)</f><v></v></c><c t="str"><f>ABS(A1)</f></c></row>`,
      ),
    ).toEqual({
      A1: 8,
      B1: { is: "uncalculated", formula: "ABS(C1)" },
      C1: { is: "uncalculated", formula: "SUM(A1:B1)" },
      D1: { is: "uncalculated", formula: "ABS(A1)" },
      E1: { is: "uncalculated", formula: "ABS(A1)" },
      F1: { is: "uncalculated", formula: "ABS(A1)" },
    });
  });

  test("ISO dates and the 1904 system become serials of the 1900 system", async () => {
    const rows: BookValue[][] = [
      [
        { v: "2021-03-31T12:00:00", t: "isoDate" },
        { v: "2021-03-31", t: "isoDate" },
        { v: "quý I", t: "isoDate" },
        { v: 42824, style: "date" },
        42824,
      ],
    ];
    const grid = await read(open(buildBook({ date1904: true, sheets: [{ name: "S", rows }] })));
    expect(grid.rows[0]?.cells).toEqual([
      { is: "date", serial: 44286.5 },
      { is: "date", serial: 44286 },
      "quý I",
      { is: "date", serial: 44286 },
      42824,
    ]);
  });

  test("parts in UTF-16, part names in another case, paths with backslashes", async () => {
    const markup =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>Đủ</t></is></c></row></sheetData></worksheet>';
    const plain = { sheets: [{ name: "S", rows: [[1]] }] };
    const sheet = open(buildBook({ ...plain, parts: { "xl/worksheets/sheet1.xml": utf16(markup) } }));
    expect(valuesOf(await read(sheet))).toEqual({ A1: 1, B1: "Đủ" });
    const moved = open(
      buildBook({
        ...plain,
        parts: { "xl/worksheets/sheet1.xml": null, "XL\\Worksheets\\Sheet1.XML": markup.replace("UTF-16", "UTF-8") },
      }),
    );
    expect(valuesOf(await read(moved))).toEqual({ A1: 1, B1: "Đủ" });
  });

  test("a book without styles, shared strings or package relationships", async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../xl/worksheets/sheet1.xml"/></Relationships>';
    const parts = {
      "xl/styles.xml": null,
      "xl/sharedStrings.xml": null,
      "_rels/.rels": null,
      "xl/_rels/workbook.xml.rels": relations,
    };
    expect(
      valuesOf(
        await read(
          open(
            buildBook({ strings: "inline", sheets: [{ name: "S", rows: [["a", { v: 1, style: "bold" }]] }], parts }),
          ),
        ),
      ),
    ).toEqual({ A1: "a", B1: 1 });
  });
});

describe("text tables", () => {
  const readText = async (text: string) => valuesOf(await read(open(new TextEncoder().encode(text), "bang.csv")));

  test("the table's separator wins over commas of titles and decimals", async () => {
    const grid = await readText("Phụ lục, quý I, năm 2021\nĐơn vị;Tỷ lệ;Số\nSở A;1,5;2\nSở B;2,5;3\n");
    expect(grid).toMatchObject({ A1: "Phụ lục, quý I, năm 2021", B3: "1,5", C4: "3" });
  });

  test("a comma table with semicolons in its texts", async () => {
    expect(await readText('Đơn vị,Ghi chú,Số\nSở A,"x; y; z",1\nSở B,a; b,2')).toMatchObject({
      B2: "x; y; z",
      B3: "a; b",
      C3: "2",
    });
  });

  test("Excel's own hint decides, and is no row", async () => {
    expect(await readText("sep=,\r\na,b;c\r\n")).toEqual({ A1: "a", B1: "b;c" });
  });

  test("quotes that are never closed, or stand inside a cell, are plain characters", async () => {
    expect(await readText('a;"b"x;c"d\ne;"f\ng;h')).toEqual({
      A1: "a",
      B1: "bx",
      C1: 'c"d',
      A2: "e",
      B2: '"f',
      A3: "g",
      B3: "h",
    });
  });

  test("line ends of every system, a last line without one, a last cell that is empty", async () => {
    expect(await readText("a;b\r\nc;d\re;\nf;g")).toEqual({
      A1: "a",
      B1: "b",
      A2: "c",
      B2: "d",
      A3: "e",
      A4: "f",
      B4: "g",
    });
  });

  test("UTF-16 of either byte order", async () => {
    const little = utf16("Đơn vị\tSố\r\nSở A\t5");
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big])
      expect(valuesOf(await read(open(bytes, "bang.txt")))).toEqual({ A1: "Đơn vị", B1: "Số", A2: "Sở A", B2: "5" });
  });

  test("a text table under a workbook's name is read by its content, and named without its ending", async () => {
    const book = open(new TextEncoder().encode("a;b\n1;2"), "C:\\Bao cao\\quy 1.v2.xlsx");
    expect(await book.sheets()).toEqual([{ name: "quy 1.v2" }]);
    expect(valuesOf(await read(book))).toEqual({ A1: "a", B1: "b", A2: "1", B2: "2" });
  });

  test("as many rows as a sheet of Excel has, and not one more", async () => {
    const rows = "1;2\n".repeat(1_048_576);
    const fits = await read(open(new TextEncoder().encode(rows), "lon.csv"));
    expect(fits.rows).toHaveLength(1_048_576);
    const book = open(new TextEncoder().encode(`${rows}1;2\n`), "lon.csv");
    expect(await book.read({ name: "lon" })).toMatchObject({
      reason: "file-too-large",
      about: { file: "lon.csv", limit: 1_048_576, unit: "rows" },
    });
  });
});
