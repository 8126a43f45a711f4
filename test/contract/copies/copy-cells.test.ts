import { isRefusal } from "../../../src/ports/refusal";
import { buildBook } from "../../books/build-book";
import { copyWith, editsOf, openCopyable, partOf, shownIn, tryCopy } from "./copy-book";

/** Every way in which a writer may lay down a cell, and what a copy makes of it: sheet part against sheet part. */
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function bookOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings = `${HEAD}<sst xmlns="${MAIN}"><si><t>5.376</t></si><si><r><t>5.</t></r><r><rPr><b/></rPr><t>376</t></r></si></sst>`;
  return buildBook({
    sheets: [{ name: "P", rows: [[1]] }],
    parts: { [SHEET]: sheet, "xl/sharedStrings.xml": strings, ...parts },
  });
}

/** A sheet of these rows, before or after. */
function sheetOf(rows: string, { before = "", after = "" } = {}): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="r">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

async function changed(rows: string, counts: Readonly<Record<string, number>>, around = {}): Promise<string> {
  const copy = await copyWith(bookOf(sheetOf(rows, around)), counts);
  const rest = sheetOf("\u0000", around).split("\u0000");
  const sheet = partOf(copy, SHEET);
  expect(await shownIn(copy, ...Object.keys(counts))).toEqual(Object.values(counts));
  return sheet.slice(rest[0]?.length ?? 0, sheet.length - (rest[1]?.length ?? 0));
}

test.each([
  ["a number", '<c r="A1" s="3"><v>5376</v></c>', '<c r="A1" s="3"><v>5736</v></c>'],
  ["a shared string", '<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"><v>5736</v></c>'],
  ["a shared string in runs", '<c t="s" r="A1"><v>1</v></c>', '<c r="A1"><v>5736</v></c>'],
  [
    "an inline string",
    '<c r="A1" t="inlineStr" s="3"><is><r><t>5.3</t></r><r><t>76</t></r></is></c>',
    '<c r="A1" s="3"><v>5736</v></c>',
  ],
  ["a plain string", '<c r="A1" t="str"><v>5.376</v></c>', '<c r="A1"><v>5736</v></c>'],
  ["CDATA", '<c r="A1" t="str"><v><![CDATA[5.376]]></v></c>', '<c r="A1"><v>5736</v></c>'],
  ["a boolean", '<c r="A1" t="b"><v>1</v></c>', '<c r="A1"><v>5736</v></c>'],
  ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', '<c r="A1"><v>5736</v></c>'],
  ["an empty cell with a format", '<c r="A1" s="3"/>', '<c r="A1" s="3"><v>5736</v></c>'],
  ["an empty cell with a space in its tag", '<c r="A1" s="3" />', '<c r="A1" s="3" ><v>5736</v></c>'],
  ["an empty cell in two tags", '<c r="A1" s="3"></c>', '<c r="A1" s="3"><v>5736</v></c>'],
  ["an empty value", "<c r='A1'><v/></c>", "<c r='A1'><v>5736</v></c>"],
  ["a cell without address", "<c><v>5376</v></c>", "<c><v>5736</v></c>"],
  ["metadata and phonetics", '<c r="A1" ph="1" vm="2" t="e"><v>#VALUE!</v></c>', '<c r="A1" ph="1"><v>5736</v></c>'],
  [
    "an extension",
    '<c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c>',
    '<c r="A1"><v>5736</v><extLst><ext uri="u"/></extLst></c>',
  ],
  ["line breaks in the tag", '<c\n r="A1"\n t = "s"\n><v>0</v>\n</c>', '<c\n r="A1"\n><v>5736</v></c>'],
])("%s becomes the count, its address and format stay", async (_, before, after) => {
  const others = '<c r="B1" t="s"><v>0</v></c>';
  const unaddressed = before.startsWith("<c>") ? '<c t="s"><v>0</v></c>' : others;
  expect(await changed(`<row r="1">${before}${unaddressed}</row>`, { "P!A1": 5736 })).toBe(
    `<row r="1">${after}${unaddressed}</row>`,
  );
});

test("prefixed markup stays prefixed", async () => {
  const options = { sheets: [{ name: "P", rows: [["x", 1, null, { f: "A1+B1" }]] }], prefix: "x" };
  const sheet = partOf(await copyWith(buildBook(options), { "P!A1": 2, "P!C1": 3, "P!A4": 4 }), SHEET);
  expect(sheet).toContain(
    '<x:row r="1"><x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1"><x:v>1</x:v></x:c><x:c r="C1"><x:v>3</x:v></x:c><x:c r="D1"><x:f>A1+B1</x:f><x:v>3</x:v></x:c></x:row><x:row r="4"><x:c r="A4"><x:v>4</x:v></x:c></x:row></x:sheetData>',
  );
});

test("a part in UTF-16 stays in UTF-16", async () => {
  const utf16 = (text: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  const sheet = sheetOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Sở Tư pháp</t></is></c><c r="B1"><v>1</v></c></row>',
  ).replace("UTF-8", "UTF-16");
  const book = buildBook({ sheets: [{ name: "P", rows: [[1]] }], parts: { [SHEET]: utf16(sheet) } });
  const copy = await copyWith(book, { "P!B1": 2 });
  expect(await shownIn(copy, "P!A1", "P!B1")).toEqual(["Sở Tư pháp", 2]);
});

describe("cells that are not there", () => {
  test("are put between their neighbours, in the format of their row, else of their column", async () => {
    const columns = '<cols><col min="3" max="4" width="9" style="7"/><col min="6" max="6" width="9"/></cols>';
    expect(
      await changed(
        '<row r="2"><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c></row><row r="3" s="5" customFormat="1"><c r="B3"/></row>',
        { "P!D2": 3, "P!A2": 4, "P!F2": 5, "P!C2": 6, "P!D3": 7 },
        { before: columns },
      ),
    ).toBe(
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>1</v></c><c r="C2" s="7"><v>6</v></c><c r="D2" s="7"><v>3</v></c><c r="E2"><v>2</v></c><c r="F2"><v>5</v></c></row><row r="3" s="5" customFormat="1"><c r="B3"/><c r="D3" s="5"><v>7</v></c></row>',
    );
  });

  test("rows that are not there come in their order, also before the first and behind the last", async () => {
    expect(
      await changed('<row r="3"><c r="A3"><v>1</v></c></row><row r="6"/>', {
        "P!A1": 11,
        "P!B4": 14,
        "P!A6": 16,
        "P!A9": 19,
        "P!C4": 24,
      }),
    ).toBe(
      '<row r="1"><c r="A1"><v>11</v></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="B4"><v>14</v></c><c r="C4"><v>24</v></c></row><row r="6"><c r="A6"><v>16</v></c></row><row r="9"><c r="A9"><v>19</v></c></row>',
    );
  });

  test("an empty sheet gets its first cell", async () => {
    const empty = `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>`;
    expect(partOf(await copyWith(bookOf(empty), { "P!B2": 5 }), SHEET)).toBe(
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData></worksheet>`,
    );
  });

  test("hints of the used area grow, and only then change", async () => {
    const before = '<dimension ref="B2:C3"/>';
    const rows = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>';
    const inside = partOf(await copyWith(bookOf(sheetOf(rows, { before })), { "P!C2": 2 }), SHEET);
    expect(inside).toContain(`${before}<sheetData><row r="2" spans="2:3">`);
    const outside = partOf(await copyWith(bookOf(sheetOf(rows, { before })), { "P!D2": 2 }), SHEET);
    expect(outside).toContain('<dimension ref="B2:D3"/><sheetData><row r="2"><c r="B2">');
  });

  test("a row that comes in pieces and out of order is filled where the cell is", async () => {
    expect(
      await changed(
        '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row>',
        { "P!C5": 30, "P!A2": 20 },
      ),
    ).toBe(
      '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>20</v></c></row><row r="5"><c r="C5"><v>30</v></c></row>',
    );
  });
});

describe("formats", () => {
  test("a cell with a text format keeps it: Excel shows the number as it is, set to the right", async () => {
    const book = buildBook({ sheets: [{ name: "P", rows: [[{ v: "5.376", style: { format: "@" } }]] }] });
    expect(partOf(await copyWith(book, { "P!A1": 5736 }), SHEET)).toContain('<c r="A1" s="1"><v>5736</v></c>');
  });

  test.each([
    ["a date", { v: 44286, style: "date" }],
    ["an ISO date", { v: "2021-03-31", t: "isoDate", style: "date" }],
    ["a percentage", { v: 0.5, style: "percent" }],
  ] as const)("a count in the place of %s takes the nearest format of a count in its column", async (_, cell) => {
    const book = buildBook({
      sheets: [
        {
          name: "P",
          rows: [[{ v: 1, style: { format: "0.0" } }], [cell], [{ v: 2, style: { format: "#,##0" } }], ["x"]],
        },
      ],
    });
    const copy = await copyWith(book, { "P!A2": 14 });
    expect(await shownIn(copy, "P!A2")).toEqual([14]);
    expect(partOf(copy, SHEET)).toContain('<c r="A2" s="1"><v>14</v></c>');
  });

  test("a date without such a neighbour keeps its format", async () => {
    const copy = await copyWith(buildBook({ sheets: [{ name: "P", rows: [[{ v: 44286, style: "date" }]] }] }), {
      "P!A1": 14,
    });
    expect(await shownIn(copy, "P!A1")).toEqual([{ is: "date", serial: 14 }]);
  });
});

describe("refusals leave nothing done", () => {
  const rows = [
    [1, { f: "A1", v: 1 }, "c"],
    [{ f: "A1:A2*2", v: 2 }, 4, 5],
  ];
  const book = buildBook({ sheets: [{ name: "P", rows, merges: ["A1:A2"] }] });

  test("a cell that holds something else by now", async () => {
    const edits = await editsOf(openCopyable(book), { "P!A1": 5, "P!B2": 6 });
    const stale = edits.map((edit) => (edit.next === 6 ? { ...edit, expected: 40 } : edit));
    expect(await openCopyable(book).copyWith(stale)).toMatchObject({
      is: "refusal",
      reason: "file-cell-changed",
      about: { sheet: "P", cell: "B2" },
    });
  });

  test("a formula, without a yes of its own", async () => {
    expect(await tryCopy(book, { "P!A1": 5, "P!B1": 6 })).toMatchObject({
      reason: "cell-holds-formula",
      about: { sheet: "P", cell: "B1" },
    });
    expect(isRefusal(await tryCopy(book, { "P!A1": 5, "P!B1": 6 }, { replacesFormula: true }))).toBe(false);
  });

  test("a cell that nobody would see", async () => {
    expect(await tryCopy(book, { "P!A2": 5 })).toMatchObject({ reason: "cell-under-merge", about: { cell: "A2" } });
  });

  test("a sheet that is not there", async () => {
    const [edit] = await editsOf(openCopyable(book), { "P!A1": 5 });
    expect(await openCopyable(book).copyWith(edit === undefined ? [] : [{ ...edit, sheet: "Q" }])).toMatchObject({
      reason: "sheet-missing",
      about: { sheet: "Q", sheets: ["P"] },
    });
  });

  test("two numbers for one cell are our mistake; the same twice is one", async () => {
    const [edit] = await editsOf(openCopyable(book), { "P!C2": 5 });
    if (edit === undefined) throw new Error("no edit");
    expect(() => openCopyable(book).copyWith([edit, { ...edit, next: 7 }])).toThrow("two edits of C2");
    expect(isRefusal(await openCopyable(book).copyWith([edit, edit]))).toBe(false);
  });
});

test("no edits: the same file, byte by byte", async () => {
  const book = buildBook({ sheets: [{ name: "P", rows: [[1, { f: "A1", v: 1 }]] }] });
  expect(Buffer.from(await copyWith(book, {}))).toEqual(Buffer.from(book));
});
