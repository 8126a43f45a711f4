import fc from "fast-check";
import type { CellValue } from "../../../src/core";
import { columnLetters } from "../../../src/core";
import { isRefusal } from "../../../src/ports/refusal";
import { buildBook, type BookCell, type BookValue } from "../../books/build-book";
import { copyWith, partOf, shownIn, tryCopy } from "./copy-book";

/** No viewer of a copy may show a result that the edited cells no longer give. */
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const CHAIN = "xl/calcChain.xml";
const unknown = (formula: string): CellValue => ({ is: "uncalculated", formula });

function oneSheet(rows: readonly (readonly BookValue[])[], name = "P"): Uint8Array {
  return buildBook({ sheets: [{ name, rows }] });
}

test("sums are computed anew, one behind the other, in other sheets too", async () => {
  const book = buildBook({
    sheets: [
      {
        name: "Phụ lục",
        rows: [
          [1, 2, { f: "A1+B1", v: 3 }],
          [10, "x", { f: "SUM(A2:B2)", v: 10 }],
          [
            { f: "SUM(A1:A2)", v: 11 },
            { f: "-B1%", v: -0.02 },
            { f: "+C1+C2*2-(A1/4)", v: 22.75 },
          ],
          [5, 5, { f: "A4+B4", v: 10 }],
        ],
      },
      {
        name: "Tổng hợp",
        rows: [
          [
            { f: "'Phụ lục'!C3", v: 22.75 },
            { f: "SUM('phụ lục'!A1:A2,A1)", v: 33.75 },
            { f: "1+1", v: 2 },
          ],
        ],
      },
    ],
  });
  const copy = await copyWith(book, { "Phụ lục!A1": 100, "Phụ lục!B2": 7 });
  expect(await shownIn(copy, "Phụ lục!C1", "Phụ lục!C2", "Phụ lục!A3", "Phụ lục!B3", "Phụ lục!C3")).toEqual([
    102,
    17,
    110,
    -0.02,
    102 + 34 - 25,
  ]);
  expect(await shownIn(copy, "Tổng hợp!A1", "Tổng hợp!B1", "Tổng hợp!C1", "Phụ lục!C4")).toEqual([111, 221, 2, 10]);
  expect(partOf(copy, WORKBOOK)).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
});

test("where no formula depends on the cell, the workbook part stays as it is", async () => {
  const book = oneSheet([[1, 2, { f: "B1*2", v: 4 }]]);
  const copy = await copyWith(book, { "P!A1": 9 });
  expect([partOf(copy, WORKBOOK), await shownIn(copy, "P!C1")]).toEqual([partOf(book, WORKBOOK), [4]]);
});

test.each([
  ['IF(A1>1,"nhiều","ít")', "ít"],
  ["ROUND(A1/3,2)", 0.33],
  ["SUBTOTAL(9,A1:B1)", 3],
  ["SUMIF(A1:A1,1,B1)", 2],
  ['INDIRECT("A1")', 1],
  ["TTHC.ONTIME_RATE()", 0.5],
  ["A1&B1", "12"],
  ["A1=1", true],
  ["A1/0", "#DIV/0!"],
  ["SUM(A1:A1 A1:B1)", 1],
  ["Không_rõ", 7],
] as const)("a result that only Excel can tell is taken away, and not left stale: %s", async (formula, stored) => {
  const cell: BookCell = { f: formula, v: stored, ...(stored === "#DIV/0!" ? { t: "error" } : {}) };
  const copy = await copyWith(oneSheet([[1, 2, cell, { f: "C1*1", v: 5 }]]), { "P!A1": 100 });
  expect(await shownIn(copy, "P!C1", "P!D1")).toEqual([unknown(formula), unknown("C1*1")]);
  expect(partOf(copy, SHEET)).toMatch(/<c r="C1"><f>[^<]*<\/f><\/c>/);
});

test("texts, empty cells, errors and percentages count as Excel counts them", async () => {
  const rows: BookValue[][] = [
    [1, "12", null, { v: 0.5, style: "percent" }, true, { v: "#N/A", t: "error" }],
    [
      { f: "SUM(A1:E1)", v: 1.5 },
      { f: "A1+C1", v: 1 },
      { f: "A1+B1", v: 13 },
      { f: "SUM(A1:F1)", v: "#N/A", t: "error" },
      { f: "A1+D1", v: 1.5, style: "percent" },
    ],
  ];
  const copy = await copyWith(oneSheet(rows), { "P!A1": 2 });
  expect(await shownIn(copy, "P!A2", "P!B2", "P!C2", "P!D2", "P!E2")).toEqual([
    2.5,
    2,
    unknown("A1+B1"),
    unknown("SUM(A1:F1)"),
    { is: "percent", value: 2.5 },
  ]);
});

test("a circle ends, and its cells are left to Excel", async () => {
  const copy = await copyWith(oneSheet([[1, { f: "A1+C1", v: 0 }, { f: "B1+1", v: 0 }]]), { "P!A1": 2 });
  expect(await shownIn(copy, "P!B1", "P!C1")).toEqual([unknown("A1+C1"), unknown("B1+1")]);
});

test("a chain of thousands of cells is followed to its end", async () => {
  const rows = Array.from({ length: 5_000 }, (_, row): BookValue[] => [row === 0 ? 1 : { f: `A${row}+1`, v: row + 1 }]);
  expect(await shownIn(await copyWith(oneSheet(rows), { "P!A1": 11 }), "P!A2", "P!A5000")).toEqual([12, 5_010]);
});

test("precision as displayed is left to Excel", async () => {
  const book = oneSheet([[1, { f: "A1*2", v: 2 }]]);
  const parts = {
    [WORKBOOK]: partOf(book, WORKBOOK).replace("</workbook>", '<calcPr calcId="1" fullPrecision="0"/></workbook>'),
  };
  const copy = await copyWith(buildBook({ sheets: [{ name: "P", rows: [[1, { f: "A1*2", v: 2 }]] }], parts }), {
    "P!A1": 3,
  });
  expect(await shownIn(copy, "P!B1")).toEqual([unknown("A1*2")]);
  expect(partOf(copy, WORKBOOK)).toContain('<calcPr calcId="1" fullPrecision="0" fullCalcOnLoad="1"/>');
});

test.each([
  [
    '<definedNames><definedName name="a">1</definedName></definedNames><extLst/>',
    '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
  ],
  ["<calcPr/>", '<calcPr fullCalcOnLoad="1"/>'],
  ['<calcPr fullCalcOnLoad="0" calcMode="manual"></calcPr>', '<calcPr fullCalcOnLoad="1" calcMode="manual"></calcPr>'],
])("the wish to compute anew stands where the format wants it: %s", async (before, after) => {
  const rows = [[1, { f: "A1", v: 1 }]];
  const parts = { [WORKBOOK]: partOf(oneSheet(rows), WORKBOOK).replace("</workbook>", `${before}</workbook>`) };
  expect(
    partOf(await copyWith(buildBook({ sheets: [{ name: "P", rows }], parts }), { "P!A1": 3 }), WORKBOOK),
  ).toContain(`${after}</workbook>`);
});

describe("formulas that several cells share", () => {
  const rows: BookValue[][] = [
    [1, 2, { f: "A1+$B$1", v: 3, shared: { index: 0, ref: "C1:C3" } }],
    [4, 5, { v: 6, shared: { index: 0 } }],
    [7, 8, { v: 9, shared: { index: 0 } }],
  ];

  test("each member is computed by what it means in its own row", async () => {
    expect(await shownIn(await copyWith(oneSheet(rows), { "P!B1": 20, "P!A3": 70 }), "P!C1", "P!C2", "P!C3")).toEqual([
      21, 24, 90,
    ]);
    expect(await shownIn(await copyWith(oneSheet(rows), { "P!A2": 40 }), "P!C1", "P!C2", "P!C3")).toEqual([3, 42, 9]);
  });

  test("a member that becomes a constant leaves the others as they are", async () => {
    const sheet = partOf(await copyWith(oneSheet(rows), { "P!C2": 60 }, { replacesFormula: true }), SHEET);
    expect(sheet).toContain('<c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>3</v></c>');
    expect(sheet).toContain('<c r="C2"><v>60</v></c>');
    expect(sheet).toContain('<c r="C3"><f t="shared" si="0"></f><v>9</v></c>');
  });

  test("where the first cell becomes a constant, the others get their own text", async () => {
    const sheet = partOf(await copyWith(oneSheet(rows), { "P!C1": 60 }, { replacesFormula: true }), SHEET);
    expect(sheet).toContain('<c r="C1"><v>60</v></c>');
    expect(sheet).toContain('<c r="C2"><f>A2+$B$1</f><v>6</v></c>');
    expect(sheet).toContain('<c r="C3"><f>A3+$B$1</f><v>9</v></c>');
  });
});

describe("array formulas", () => {
  const cells =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A2)</f><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2" s="1"><v>6</v></c><c r="C2"><f>B2+1</f><v>7</v></c></row>';
  const book = buildBook({
    sheets: [{ name: "P", rows: [[1]] }],
    parts: {
      [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    },
  });

  test("all their results go, and what depends on them", async () => {
    const sheet = partOf(await copyWith(book, { "P!A1": 10 }), SHEET);
    expect(sheet).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f></c>');
    expect(sheet).toContain('<c r="B2" s="1"></c><c r="C2"><f>B2+1</f></c>');
    expect(sheet).toContain('<c r="C1"><f t="array" ref="C1">SUM(A1:A2)</f></c>');
  });

  test("no cell of one is changed alone; one that fills a single cell may give way", async () => {
    for (const cell of ["P!B1", "P!B2"])
      expect(await tryCopy(book, { [cell]: 5 }, { replacesFormula: true })).toMatchObject({ reason: "cell-in-array" });
    expect(partOf(await copyWith(book, { "P!C1": 5 }, { replacesFormula: true }), SHEET)).toContain(
      '<c r="C1"><v>5</v></c>',
    );
  });
});

describe("the order of calculation", () => {
  const rows: BookValue[][] = [[1, { f: "A1", v: 1 }, { f: "A1", v: 1 }, { f: "A1", v: 1 }]];
  const chained = (entries: string): Uint8Array => {
    const plain = buildBook({
      sheets: [
        { name: "P", rows },
        { name: "Q", rows },
      ],
    });
    const relations = "xl/_rels/workbook.xml.rels";
    const types = "[Content_Types].xml";
    return buildBook({
      sheets: [
        { name: "P", rows },
        { name: "Q", rows },
      ],
      parts: {
        [CHAIN]: `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${entries}</calcChain>`,
        [relations]: partOf(plain, relations).replace(
          "</Relationships>",
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
        [types]: partOf(plain, types).replace(
          "</Types>",
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      },
    });
  };

  test("is not touched while every formula stays", async () => {
    const book = chained('<c r="B1" i="1"/>');
    expect(partOf(await copyWith(book, { "P!A1": 5 }), CHAIN)).toBe(partOf(book, CHAIN));
  });

  test("loses the cell whose formula went; the next one says its sheet where it leaned on that entry", async () => {
    const book = chained('<c r="B1" i="2"/><c r="B1" i="1" l="1"/><c r="C1"/><c r="D1" s="1"/>');
    expect(partOf(await copyWith(book, { "P!B1": 5 }, { replacesFormula: true }), CHAIN)).toContain(
      '<c r="B1" i="2"/><c i="1" r="C1"/><c r="D1" s="1"/></calcChain>',
    );
    expect(partOf(await copyWith(book, { "P!C1": 5 }, { replacesFormula: true }), CHAIN)).toContain(
      '<c r="B1" i="1" l="1"/><c r="D1" s="1"/></calcChain>',
    );
  });

  test("goes whole, with its entries in the lists of parts, when nothing is left in it", async () => {
    const copy = await copyWith(chained('<c r="B1" i="1"/>'), { "P!B1": 5 }, { replacesFormula: true });
    expect(() => partOf(copy, CHAIN)).toThrow("no part");
    expect(partOf(copy, "[Content_Types].xml") + partOf(copy, "xl/_rels/workbook.xml.rels")).not.toMatch(/calcChain/);
  });
});

/** Random sheets of sums: each stored result of the copy is either the true one or not there. */
test("no stale result survives, whatever sums lead to it", async () => {
  const COLUMNS = 4;
  const place = (index: number): string => `${columnLetters(index % COLUMNS)}${Math.floor(index / COLUMNS) + 1}`;
  // A formula looks at earlier cells only, so that its true value is known while it is made.
  const cellOf = (
    index: number,
  ): fc.Arbitrary<{ readonly text: string | null; readonly value: (values: readonly number[]) => number }> => {
    const number = fc.integer({ min: 0, max: 999 }).map((value) => ({ text: null, value: () => value }));
    if (index === 0) return number;
    const earlier = fc.nat({ max: index - 1 });
    const plus = fc.tuple(earlier, earlier, fc.constantFrom("+", "-", "*")).map(([a, b, sign]) => ({
      text: `${place(a)}${sign}$${place(b)}`,
      value: (values: readonly number[]) =>
        sign === "+"
          ? (values[a] ?? 0) + (values[b] ?? 0)
          : sign === "-"
            ? (values[a] ?? 0) - (values[b] ?? 0)
            : (values[a] ?? 0) * (values[b] ?? 0),
    }));
    const lastRow = Math.floor(index / COLUMNS);
    const column = index % COLUMNS;
    const sum = fc.nat({ max: Math.max(0, lastRow - 1) }).map((top) => ({
      text: `SUM(${columnLetters(column)}${top + 1}:${columnLetters(column)}${lastRow})`,
      value: (values: readonly number[]) =>
        Array.from({ length: lastRow - top }, (_, row) => values[(top + row) * COLUMNS + column] ?? 0).reduce(
          (total, value) => total + value,
          0,
        ),
    }));
    const odd = earlier.map((a) => ({
      text: `IF(${place(a)}>500,1,0)`,
      value: (values: readonly number[]) => ((values[a] ?? 0) > 500 ? 1 : 0),
    }));
    return fc.oneof(
      { weight: 4, arbitrary: number },
      { weight: 3, arbitrary: plus },
      ...(lastRow > 0 ? [{ weight: 3, arbitrary: sum }] : []),
      { weight: 1, arbitrary: odd },
    );
  };
  const sheet = fc
    .integer({ min: 2, max: 28 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => cellOf(index))));
  await fc.assert(
    fc.asyncProperty(sheet, fc.nat(), fc.integer({ min: 1000, max: 1999 }), async (cells, choice, next) => {
      const typed = cells.flatMap(({ text }, index) => (text === null ? [index] : []));
      const edited = typed[choice % typed.length] ?? 0;
      const valuesWith = (other: number | null): readonly number[] =>
        cells.reduce<number[]>(
          (values, { text, value }, index) => [
            ...values,
            text === null && index === edited && other !== null ? other : value(values),
          ],
          [],
        );
      const before = valuesWith(null);
      // Excel knows no -0.
      const truth = valuesWith(next).map((value) => value + 0);
      const rows: BookValue[][] = [];
      cells.forEach(({ text }, index) =>
        (rows[Math.floor(index / COLUMNS)] ??= []).push(
          text === null ? (before[index] ?? 0) : { f: text, v: before[index] ?? 0 },
        ),
      );
      const copy = await tryCopy(oneSheet(rows), { [`P!${place(edited)}`]: next });
      if (isRefusal(copy)) throw new Error(copy.reason);
      const shown = await shownIn(copy, ...cells.map((_, index) => `P!${place(index)}`));
      shown.forEach((value, index) => {
        if (typeof value === "number") expect([place(index), value]).toEqual([place(index), truth[index]]);
        else expect(value).toEqual(unknown(cells[index]?.text ?? ""));
        // What only adds and multiplies is computed, and not merely taken away, unless it leans on what is not.
        if (!cells.some(({ text }) => text?.startsWith("IF") === true)) expect(typeof value).toBe("number");
      });
    }),
    { numRuns: 150 },
  );
});
