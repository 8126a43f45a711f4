import { addendsAt, areaToA1, fromA1, type CellValue } from "../../../src/core";
import { isRefusal } from "../../../src/ports/refusal";
import { buildBook, type BookValue } from "../../books/build-book";
import { openCopyable, partOf } from "./copy-book";
import { valuesOf } from "../read-cells";

/** Stored results are believed only where they cannot be computed. */
const WORKBOOK = "xl/workbook.xml";
const unknown = (formula: string): CellValue => ({ is: "uncalculated", formula });

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly BookValue[])[];
}

/** The first sheet as it is read. */
async function gridOf(sheets: readonly [Sheet, ...Sheet[]], calculation = "") {
  const plain = buildBook({ sheets: [...sheets] });
  const workbook = partOf(plain, WORKBOOK).replace("</workbook>", `${calculation}</workbook>`);
  const book = openCopyable(buildBook({ sheets: [...sheets], parts: { [WORKBOOK]: workbook } }));
  const grid = await book.read({ name: sheets[0].name });
  if (isRefusal(grid)) throw new Error(grid.reason);
  return grid;
}

async function read(rows: readonly (readonly BookValue[])[], calculation = "") {
  const grid = await gridOf([{ name: "P", rows }], calculation);
  const outdated = [...(grid.outdated ?? [])].flatMap(([row, columns]) => [...columns].map((column) => [row, column]));
  return { values: valuesOf(grid), outdated };
}

test("a result that its inputs no longer give, or that was never stored, is computed", async () => {
  const rows: BookValue[][] = [[10, 5, 95, { f: "A1+B1+C1", v: 100 }, { f: "D1*2" }, { f: "SUM(A1:C1)", v: 110 }]];
  const { values, outdated } = await read(rows);
  expect(values).toMatchObject({ D1: 110, E1: 220, F1: 110 });
  expect(outdated).toEqual([
    [0, 3],
    [0, 4],
  ]);
});

test("a writer that computes nothing leaves zeros behind: sums are computed, other formulas are not known", async () => {
  const rows: BookValue[][] = [
    [
      3,
      4,
      { f: "SUM(A1:B1)", v: 0 },
      { f: "SUMIF(A1:A1,3,B1:B1)", v: 0 },
      { f: 'IF(A1>1,"a","b")', v: "a" },
      { f: "D1+1", v: 0 },
    ],
  ];
  const { values } = await read(rows, '<calcPr fullCalcOnLoad="1"/>');
  expect(values).toMatchObject({ C1: 7, D1: unknown("SUMIF(A1:A1,3,B1:B1)"), E1: "a", F1: unknown("D1+1") });
});

test("beside results that are out of date, one that cannot be computed is not known", async () => {
  const rows: BookValue[][] = [[3, 4, { f: "A1+B1", v: 6 }, { f: "ROUND(A1/2,0)", v: 1 }]];
  expect((await read(rows)).values).toMatchObject({ C1: 7, D1: unknown("ROUND(A1/2,0)") });
});

test("where all sums are as stored, everything else is believed, also in a book that asks for calculation", async () => {
  const rows: BookValue[][] = [[3, 4, { f: "A1+B1", v: 7 }, { f: "ROUND(A1/2,0)", v: 2 }, { f: "IF(A1>9,1,0)", v: 0 }]];
  for (const calculation of ["", '<calcPr fullCalcOnLoad="1"/>', '<calcPr calcMode="manual"/>']) {
    const { values, outdated } = await read(rows, calculation);
    expect([values["C1"], values["D1"], values["E1"], outdated]).toEqual([7, 2, 0, []]);
  }
});

test.each<readonly [string, BookValue[]]>([
  ["text that Excel takes for a number", ["1", 2, { f: "A1+B1", v: 3 }]],
  ["an error", [{ v: "#N/A", t: "error" }, 2, { f: "A1+B1", v: 9 }]],
  ["a date", [{ v: 44197, style: "date" }, 2, { f: "A1+B1", v: 9 }]],
  ["another book", [1, 2, { f: "[1]Sheet1!A1+B1", v: 9 }]],
  ["a circle", [1, 2, { f: "A1+C1", v: 9 }]],
  ["division by zero", [1, 0, { f: "A1/B1", v: 9 }]],
  ["a sheet that is not there", [1, 2, { f: "Khác!A1+B1", v: 9 }]],
])("what cannot be computed keeps its result: %s", async (_name, cells) => {
  const { values, outdated } = await read([cells]);
  expect(outdated).toEqual([]);
  expect(values["C1"]).toEqual((cells[2] as { v: number }).v);
});

test("precision as displayed is left to Excel", async () => {
  const { values } = await read([[1.4, 1.4, { f: "A1+B1", v: 2 }]], '<calcPr fullPrecision="0"/>');
  expect(values["C1"]).toBe(2);
});

test("programs that add in another order mean the same", async () => {
  const rows: BookValue[][] = [[0.1, 0.2, { f: "A1+B1", v: 0.30000000000000004 }, { f: "A1+B1-0.3", v: 0 }]];
  const { values, outdated } = await read(rows);
  expect([values["C1"], values["D1"], outdated]).toEqual([0.3, 0, []]);
});

test("other sheets are computed before they are added", async () => {
  const grid = await gridOf([
    { name: "Quý I", rows: [[{ f: "'Tháng 1'!A2+'tháng 2'!A2", v: 0 }]] },
    { name: "Tháng 1", rows: [[5], [{ f: "A1*2", v: 0 }]] },
    { name: "Tháng 2", rows: [[7], [{ f: "A1+'Tháng 1'!A2", v: 0 }]] },
  ]);
  expect(valuesOf(grid)).toEqual({ A1: 27 });
});

test.each(["downwards", "upwards"])("a chain of thousands of cells %s ends, without a hang", async (way) => {
  const last = 5_000;
  const rows = Array.from({ length: last }, (_, row): BookValue[] => {
    if (way === "downwards") return [row === 0 ? 1 : { f: `A${row}+1`, v: 0 }];
    return [row === last - 1 ? 1 : { f: `A${row + 2}+1`, v: 0 }];
  });
  const { values } = await read(rows);
  expect(values[way === "downwards" ? `A${last}` : "A1"]).toBe(last);
});

test("what a formula adds up is evidence for readers of rows", async () => {
  const grid = await gridOf([
    {
      name: "P",
      rows: [
        [1, 2, { f: "A1+B1", v: 3, shared: { index: 0, ref: "C1:C2" } }],
        [3, 4, { v: 7, shared: { index: 0 } }],
        [
          { f: "SUM(A1:A2)", v: 4 },
          { f: "B1*2", v: 4 },
        ],
      ],
    },
  ]);
  const addends = (address: string) => addendsAt(grid, fromA1(address) ?? { row: -1, column: -1 })?.map(areaToA1);
  expect([addends("C2"), addends("A3"), addends("B3"), addends("A1")]).toEqual([
    ["A2", "B2"],
    ["A1:A2"],
    undefined,
    undefined,
  ]);
});
