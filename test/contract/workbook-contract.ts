import type { Grid } from "../../src/core";
import { valueAt } from "../../src/core";
import type { WorkbookPort } from "../../src/ports/workbook";
import type { BookOptions, BookSheet, BookValue } from "../books/build-book";
import { read, valuesOf } from "./read-cells";

/** A workbook adapter under test. */
export interface ContractSubject {
  readonly name: string;
  /** Lays the described book where the adapter finds it, and opens it. */
  open(book: BookOptions): Promise<WorkbookPort>;
  /** `text`: only one sheet of texts, as in .csv. */
  readonly holds: "workbook" | "text";
}

/** What every {@link WorkbookPort} must do, wherever the workbook lives. */
export function workbookContract(subject: ContractSubject): void {
  describe(`${subject.name} keeps the workbook contract`, () => {
    sharedByAll(subject);
    if (subject.holds === "workbook") forWholeWorkbooks(subject);
  });
}

/** Opens a book of one sheet and reads it. */
async function readSheet(subject: ContractSubject, sheet: Omit<BookSheet, "name">, name = "Phụ lục"): Promise<Grid> {
  return read(await subject.open({ sheets: [{ name, ...sheet }] }));
}

function sharedByAll(subject: ContractSubject): void {
  test("texts are given as they are: line breaks, spaces, quotes, decomposed accents, markup", async () => {
    const texts = ["Đơn vị", "hai\ndòng", " 12 ", 'nói "có"', "Hoa\u0300", "a < b & c > d", "1.902", "x;y,z"];
    const grid = await readSheet(subject, { rows: [texts, ["dưới"]] });
    expect(grid.rows[0]?.cells).toEqual(texts);
  });

  test("cells lie where they lay, rows ascend, rows without any value are left out", async () => {
    const grid = await readSheet(subject, { rows: [["a"], [], ["b", null, "c"], [null, null], ["d"]] });
    expect(valuesOf(grid)).toEqual({ A1: "a", A3: "b", C3: "c", A5: "d" });
    expect(grid.rows.map(({ row }) => row)).toEqual([0, 2, 4]);
  });

  test("a place without a value is null, never undefined or zero", async () => {
    const grid = await readSheet(subject, { rows: [["a", null, "c"]] });
    expect(grid.rows[0]?.cells).toStrictEqual(["a", null, "c"]);
    expect(valueAt(grid, { row: 0, column: 1 })).toBeNull();
    expect(valueAt(grid, { row: 7, column: 7 })).toBeNull();
  });

  test("the grid carries the name of its sheet, which can be read again with the same result", async () => {
    const book = await subject.open({ sheets: [{ name: "Phụ lục", rows: [["a", "b"]] }] });
    const [sheet] = await book.sheets();
    const grid = await read(book, sheet?.name);
    expect(grid.sheet).toBe(sheet?.name);
    expect(await read(book, sheet?.name)).toEqual(grid);
  });

  test("a sheet that is not there is refused with the names of those that are", async () => {
    const book = await subject.open({ sheets: [{ name: "Phụ lục", rows: [["a", "b"]] }] });
    const answer = await book.read({ name: "Không có" });
    expect(answer).toMatchObject({
      is: "refusal",
      reason: "sheet-missing",
      about: { sheet: "Không có", sheets: (await book.sheets()).map(({ name }) => name) },
    });
  });
}

function forWholeWorkbooks(subject: ContractSubject): void {
  test("worksheets come in tab order, hidden ones included, tabs without cells left out", async () => {
    const rows: BookValue[][] = [[1]];
    const book = await subject.open({
      sheets: [
        { name: "Bìa", rows },
        { name: "Biểu đồ", rows: [], kind: "chartsheet" },
        { name: "Phụ lục (2) & <khác>", rows, state: "hidden" },
        { name: "A", rows, state: "veryHidden" },
      ],
    });
    expect(await book.sheets()).toEqual([{ name: "Bìa" }, { name: "Phụ lục (2) & <khác>" }, { name: "A" }]);
    expect(valuesOf(await read(book, "A"))).toEqual({ A1: 1 });
    expect(await book.read({ name: "Biểu đồ" })).toMatchObject({
      is: "refusal",
      reason: "sheet-not-cells",
      about: { sheet: "Biểu đồ" },
    });
  });

  test("each sheet holds its own cells", async () => {
    const book = await subject.open({ sheets: ["một", "hai", "ba"].map((name) => ({ name, rows: [[name]] })) });
    for (const { name } of await book.sheets()) expect(valuesOf(await read(book, name))).toEqual({ A1: name });
  });

  test("numbers are exact", async () => {
    const numbers = [0, -7, 34162, 8.089, 0.1, 1e308, 9007199254740991, -1.5e-7];
    expect((await readSheet(subject, { rows: [numbers] })).rows[0]?.cells).toEqual(numbers);
  });

  test("booleans, errors, dates and percentages are not numbers", async () => {
    const rows: BookValue[][] = [
      [
        true,
        false,
        { v: "#REF!", t: "error" },
        { v: 44286.5, style: "date" },
        { v: 0.9079, style: "percent" },
        { v: 12, style: "bold" },
      ],
    ];
    expect((await readSheet(subject, { rows })).rows[0]?.cells).toEqual([
      true,
      false,
      { is: "error", code: "#REF!" },
      { is: "date", serial: 44286.5 },
      { is: "percent", value: 0.9079 },
      12,
    ]);
  });

  test("a number format makes a date or percentage only by what stands outside quotes, brackets and escapes", async () => {
    const plain = [
      "0",
      "#,##0",
      '#,##0 "đ/ngày"',
      "[Red]0;[Blue]-0",
      '0 "%"',
      "#,##0\\ \\d",
      "0.00E+00",
      "[$₫-42A]#,##0",
      "_(* #,##0_);_(* (#,##0)",
    ];
    const dates = ["yyyy", "[h]:mm", "[$-42A]dd/mm/yyyy", "mmm-yy", "h:mm AM/PM"];
    const percents = ["0%", "0.0%;[Red]-0.0%", '0,00%" hồ sơ"'];
    const rowOf = (formats: readonly string[]) => formats.map((format) => ({ v: 3, style: { format } }));
    const grid = await readSheet(subject, { rows: [rowOf(plain), rowOf(dates), rowOf(percents)] });
    expect(grid.rows[0]?.cells).toEqual(plain.map(() => 3));
    expect(grid.rows[1]?.cells).toEqual(dates.map(() => ({ is: "date", serial: 3 })));
    expect(grid.rows[2]?.cells).toEqual(percents.map(() => ({ is: "percent", value: 3 })));
  });

  test("formulas are read by their stored result, whatever its type", async () => {
    const rows: BookValue[][] = [
      [
        { f: "1+1", v: 2 },
        { f: 'A1&"x"', v: "2x" },
        { f: "A1>1", v: true },
        { f: "1/0", v: "#DIV/0!", t: "error" },
        { f: '""', v: "" },
        { f: "A1/4", v: 0.5, style: "percent" },
      ],
    ];
    expect((await readSheet(subject, { rows })).rows[0]?.cells).toEqual([
      2,
      "2x",
      true,
      { is: "error", code: "#DIV/0!" },
      "",
      { is: "percent", value: 0.5 },
    ]);
  });

  test("cells with a formula are told apart, whatever it gives", async () => {
    const rows: BookValue[][] = [
      [1, { f: "A1", v: 1 }, { f: "A1&2", v: "12" }],
      [2, 3],
      [{ f: "A1" }, { f: "B1*2", v: 2, shared: { index: 0, ref: "B3:C3" } }, { v: 4, shared: { index: 0 } }],
    ];
    expect((await readSheet(subject, { rows })).formulas).toEqual(
      new Map([
        [0, new Set([1, 2])],
        [2, new Set([0, 1, 2])],
      ]),
    );
  });

  test("merged areas are listed, and only their first cell holds a value", async () => {
    const grid = await readSheet(subject, {
      rows: [
        ["a", "che", "b"],
        ["che", null, "c"],
      ],
      merges: ["A1:B2"],
      offset: { row: 3, column: 1 },
    });
    expect(valuesOf(grid)).toEqual({ B4: "a", C4: "che", D4: "b", B5: "che", D5: "c" });
    const merged = await readSheet(subject, {
      rows: [
        ["a", "che", "b"],
        ["che", null, "c"],
      ],
      merges: ["B4:C5"],
      offset: { row: 3, column: 1 },
    });
    expect(valuesOf(merged)).toEqual({ B4: "a", D4: "b", D5: "c" });
    expect(merged.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 2 }]);
  });

  test("hidden rows and columns are read like others", async () => {
    expect(
      valuesOf(
        await readSheet(subject, {
          rows: [
            [1, 2],
            [3, 4],
          ],
          hiddenRows: [1],
          hiddenColumns: [0],
        }),
      ),
    ).toEqual({ A1: 1, B1: 2, A2: 3, B2: 4 });
  });

  test("a stray cell in the last place of a sheet is read normally", async () => {
    const grid = await readSheet(subject, { rows: [["lạc"]], offset: { row: 1_048_575, column: 16_383 } });
    expect(valuesOf(grid)).toEqual({ XFD1048576: "lạc" });
    expect(grid.rows).toHaveLength(1);
  });

  test("200 sheets are read", async () => {
    const book = await subject.open({
      sheets: Array.from({ length: 200 }, (_, index) => ({ name: `Tháng ${index + 1}`, rows: [["Đơn vị", index]] })),
    });
    const sheets = await book.sheets();
    for (const { name } of sheets) await read(book, name);
    expect(sheets).toHaveLength(200);
  });
}
