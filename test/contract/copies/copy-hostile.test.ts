import fc from "fast-check";
import { openWorkbook } from "../../../src/adapters/xlsx";
import { isRefusal } from "../../../src/ports/refusal";
import { buildBook } from "../../books/build-book";
import { copyWith, editsOf, openCopyable, partOf } from "./copy-book";
import { packParts } from "../files/pack-parts";
import { richParts } from "./rich-book";

/** Copies of files that no office program writes: a copy or a refusal, in good time, and never a bug of ours. */
const SHEET = "xl/worksheets/sheet1.xml";
const parts = richParts();
const touched = [
  SHEET,
  "xl/worksheets/sheet2.xml",
  "xl/workbook.xml",
  "xl/calcChain.xml",
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
] as const;

test("markup with pieces cut out, doubled and exchanged ends in a copy or a refusal", async () => {
  const piece = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom("cut", "double", "swap"),
    fc.constantFrom(...touched),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.boolean(), async (pieces, logs) => {
      const changed: Record<string, string | Uint8Array> = { ...parts };
      for (const [place, length, how, part] of pieces) {
        const text = String(changed[part]);
        const at = Math.floor(place * text.length);
        const middle = text.slice(at, at + length);
        changed[part] =
          text.slice(0, at) +
          { cut: "", double: middle + middle, swap: Array.from(middle).reverse().join("") }[how] +
          text.slice(at + length);
      }
      const book = openWorkbook(packParts(changed), "a.xlsx");
      if (isRefusal(book)) return;
      const sheets = await book.sheets();
      const grid = await book.read(sheets[0] ?? { name: "" });
      if (isRefusal(grid)) return;
      const places = [
        ["H8", 7, 7],
        ["C7", 6, 2],
        ["N3", 2, 13],
      ] as const;
      const edits = places.map(([, row, column]) => ({
        sheet: grid.sheet,
        at: { row, column },
        expected: grid.rows.find((known) => known.row === row)?.cells[column] ?? null,
        next: 5,
        replacesFormula: true,
      }));
      const copy = await book.copyWith(
        edits,
        ...(logs ? [[{ when: "", sheet: "", cell: "", unit: "", before: null, after: 1, why: "" }]] : []),
      );
      expect(isRefusal(copy) || copy instanceof Uint8Array).toBe(true);
      // What was written can be read again.
      if (!isRefusal(copy)) expect(isRefusal(openWorkbook(copy, "a.xlsx"))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["one bracket in another", `${"(".repeat(8_000)}A1${")".repeat(8_000)}`],
  ["signs without end", `${"-".repeat(8_000)}A1`],
  ["a sum of the whole sheet", "SUM(A:XFD)"],
  ["sums of sums", Array.from({ length: 1_000 }, () => "SUM(A:XFD)").join("+")],
  ["half a formula", "SUM(A1"],
  ["quotes that never close", `'A1!"B`],
])("a formula with %s costs no more than its result", async (_, formula) => {
  const book = buildBook({
    sheets: [
      { name: "P", rows: [[1, 2], ...Array.from({ length: 300 }, () => [3, 4]), [null, null, { f: formula, v: 7 }]] },
    ],
  });
  const sheet = partOf(await copyWith(book, { "P!A1": 5 }), SHEET);
  expect(sheet).toContain('<c r="A1"><v>5</v></c>');
  expect(sheet).not.toContain("<v>7</v>");
});

test("an array formula over the whole sheet is one area, not billions of cells", async () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:XFD1048576">A1*2</f><v>2</v></c><c r="B2"><v>2</v></c></row></sheetData></worksheet>';
  const book = buildBook({ sheets: [{ name: "P", rows: [[1]] }], parts: { [SHEET]: sheet } });
  expect(partOf(await copyWith(book, { "P!A1": 5 }), SHEET)).toContain(
    '<c r="A2"><f t="array" ref="A2:XFD1048576">A1*2</f></c><c r="B2"></c>',
  );
});

test("thousands of edits are made in one go", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [row, { f: `A${row + 1}*2`, v: 2 * row }]);
  const book = openCopyable(buildBook({ sheets: [{ name: "P", rows: [...rows, [{ f: "SUM(B1:B3000)", v: 0 }]] }] }));
  const grid = await book.read({ name: "P" });
  if (isRefusal(grid)) throw new Error(grid.reason);
  const copy = await book.copyWith(
    rows.map((_, row) => ({ sheet: "P", at: { row, column: 0 }, expected: row, next: 1 })),
  );
  if (isRefusal(copy)) throw new Error(copy.reason);
  const [sum] = await editsOf(openCopyable(copy), { "P!A3001": 0 });
  expect(sum?.expected).toBe(6_000);
});
