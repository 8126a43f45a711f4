import { strFromU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../../src/core";
import { isRefusal } from "../../../src/ports/refusal";
import { buildBook, type BookValue } from "../../books/build-book";
import { copyWith, openCopyable, partOf, shownIn } from "../copies/copy-book";
import { read, valuesOf } from "../read-cells";

/** What programs write and Excel opens without a word. */
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LOG = [{ when: "1/1/2026 00:00", sheet: "P", cell: "A1", unit: "", before: 1, after: 5, why: "thử" }];

/** A book of one sheet with a part changed as another writer makes it. */
function changed(rows: readonly (readonly BookValue[])[], path: string, change: (xml: string) => string): Uint8Array {
  const plain = buildBook({ sheets: [{ name: "P", rows }] });
  return buildBook({ sheets: [{ name: "P", rows }], parts: { [path]: change(partOf(plain, path)) } });
}

const values = async (bytes: Uint8Array) => valuesOf(await read(openCopyable(bytes)));

test("a macro module that is listed as a tab without a part is no tab", async () => {
  const book = changed([[1]], WORKBOOK, (xml) =>
    xml.replace("</sheets>", '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>'),
  );
  expect(await openCopyable(book).sheets()).toEqual([{ name: "P" }]);
  expect(await values(book)).toEqual({ A1: 1 });
  expect(await shownIn(await copyWith(book, { "P!A1": 5 }, {}, LOG), "P!A1")).toEqual([5]);
});

test.each(["P:Q", "$B:$C", "40:41"])("whole columns or rows merged hide nothing: %s", async (ref) => {
  const book = changed([[1, 2]], SHEET, (xml) =>
    xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`),
  );
  expect(await values(book)).toEqual({ A1: 1, B1: 2 });
});

test("an empty style number is the plain style", async () => {
  const book = changed([[1, 2]], SHEET, (xml) => xml.replace('<c r="A1"', '<c r="A1" s=""'));
  expect(await values(book)).toEqual({ A1: 1, B1: 2 });
  expect(await shownIn(await copyWith(book, { "P!A1": 5 }), "P!A1")).toEqual([5]);
});

test("a prefix that each tab declares for itself is declared for the log's tab too", async () => {
  const book = changed([[1]], WORKBOOK, (xml) =>
    xml.replace(/ xmlns:r="[^"]*"/, "").replace("<sheet ", `<sheet xmlns:r="${RELATIONSHIPS}" `),
  );
  const copy = await copyWith(book, { "P!A1": 5 }, {}, LOG);
  const tabs = [...partOf(copy, WORKBOOK).matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  expect(tabs).toHaveLength(2);
  for (const tag of tabs) expect(tag).toContain(`xmlns:r="${RELATIONSHIPS}"`);
});

test("a copy that a strict program would not open is not handed out", async () => {
  // The prefix of the tab's relation is declared nowhere: this book was never sound, and its copy would not be.
  const book = changed([[1]], WORKBOOK, (xml) => xml.replace(/ xmlns:r="[^"]*"/, ""));
  const opened = openCopyable(book);
  const edit = { sheet: "P", at: { row: 0, column: 0 }, expected: 1, next: 5 };
  const copy = await opened.copyWith([edit], LOG);
  expect(isRefusal(copy) && copy.reason).toBe("copy-unsound");
});

test("a prefix used behind the element that declares it makes no copy, whatever the size of the sheet", async () => {
  const extension = '<extLst><ext xmlns:x="urn:x"><x:a/></ext><ext><x:b/></ext></extLst>';
  const many = Array.from({ length: 40_000 }, (_, row) => [row, "Một dòng của một bảng dài"]);
  for (const rows of [[[0]], many]) {
    const sound = changed(rows, SHEET, (xml) =>
      xml.replace("</worksheet>", `${extension.replace("<x:b/>", "<b/>")}</worksheet>`),
    );
    expect(await shownIn(await copyWith(sound, { "P!A1": 5 }), "P!A1")).toEqual([5]);
    const book = changed(rows, SHEET, (xml) => xml.replace("</worksheet>", `${extension}</worksheet>`));
    const edit = { sheet: "P", at: { row: 0, column: 0 }, expected: 0, next: 5 };
    const copy = await openCopyable(book).copyWith([edit]);
    expect(isRefusal(copy) && copy.reason).toBe("copy-unsound");
  }
});

test("a signed book says so, and its copy is made all the same", async () => {
  const parts = unzipSync(buildBook({ sheets: [{ name: "P", rows: [[1]] }] }));
  const signed = zipSync({ ...parts, "_xmlsignatures/sig1.xml": new TextEncoder().encode("<Signature/>") });
  expect(openCopyable(signed).isSigned).toBe(true);
  expect(openCopyable(buildBook({ sheets: [{ name: "P", rows: [[1]] }] })).isSigned).toBe(false);
  const copy = await copyWith(signed, { "P!A1": 5 });
  expect(strFromU8(unzipSync(copy)["_xmlsignatures/sig1.xml"] ?? new Uint8Array())).toBe("<Signature/>");
});

test.each<readonly [string, CellValue]>([
  ['INDIRECT("Q1")', 7],
  ["TODAY()", 46000],
  ['CUBEVALUE("M",$Q$1)', 14],
  ['GETPIVOTDATA("x",$Q$1)', 3],
  ["[1]Sheet1!A1", 9],
  ["VLOOKUP(1,Q1:R5,2,FALSE)", 2],
])("a result that the change cannot reach stays: %s", async (formula, stored) => {
  const rows: BookValue[][] = [[1, 2, { f: "A1+B1", v: 3 }], [{ f: formula, v: stored as number }]];
  const copy = await copyWith(buildBook({ sheets: [{ name: "P", rows }] }), { "P!A1": 5 });
  expect(await shownIn(copy, "P!C1", "P!A2")).toEqual([7, stored]);
});
