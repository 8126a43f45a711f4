import { join } from "node:path";
import { useFixture } from "./fixtures/open-fixture";
import { bookFromFile } from "./model/book-from-file";

const open = useFixture();

const book = {
  sheets: {
    "Phụ lục": {
      rows: [
        ["Biểu số 1", null, null],
        ["Đơn vị", "Tổng", "Tỷ lệ"],
        ["Sở Tư pháp", 113048, 0.90789],
        ["Sở Nội vụ", "1.902", "#N/A"],
        ["Ngày", 45000, null],
      ],
      merges: ["A1:C1"],
      numberFormats: { B3: "#,##0", C3: "0.00%", B5: "dd/mm/yyyy" },
      hiddenRows: [4],
      hiddenColumns: ["C"],
      filter: "A2:C5",
      tables: { Bang1: "A2:C5" },
      comments: { B3: "Xem lại số này" },
    },
    Ẩn: { visibility: "Hidden" },
    "Biểu đồ": { kind: "chart" },
  },
  names: { BieuQuy1: "='Phụ lục'!$A$2:$C$5" },
} as const;

test("a range tells all that the add-in asks", async () => {
  const excel = await open(book);
  const told = await excel.frame.evaluate(
    async () =>
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Phụ lục");
        const range = sheet.getRange("A3:C5");
        range.load(
          "text,numberFormat,valueTypes,formulas,rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,hidden",
        );
        const row = sheet.getRange("A4:B4");
        row.load("rowHidden,hidden");
        const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
        merged.load("address,areaCount,areas/items/address");
        const none = sheet.getRange("A3").getMergedAreasOrNullObject();
        const cell = range.getCell(1, 1).getOffsetRange(-1, 0).getResizedRange(0, 1).getLastCell();
        cell.load("address");
        await context.sync();
        return {
          range: range.toJSON(),
          row: [row.rowHidden, row.hidden],
          merged: [
            merged.address,
            merged.areaCount,
            merged.areas.items.map(({ address }) => address),
            none.isNullObject,
          ],
          cell: cell.address,
        };
      }),
  );
  expect(told.range).toMatchObject({
    text: [
      ["Sở Tư pháp", "113.048", "90,79%"],
      ["Sở Nội vụ", "1.902", "#N/A"],
      ["Ngày", "15/03/2023", ""],
    ],
    numberFormat: [
      ["General", "#,##0", "0.00%"],
      ["General", "General", "General"],
      ["General", "dd/mm/yyyy", "General"],
    ],
    valueTypes: [
      ["String", "Double", "Double"],
      ["String", "String", "Error"],
      ["String", "Double", "Empty"],
    ],
    formulas: [
      ["Sở Tư pháp", 113048, 0.90789],
      ["Sở Nội vụ", "1.902", "#N/A"],
      ["Ngày", 45000, ""],
    ],
    rowIndex: 2,
    columnIndex: 0,
    rowCount: 3,
    columnCount: 3,
  });
  expect([told.range.rowHidden, told.range.columnHidden, told.range.hidden]).toEqual([null, null, null]);
  expect(told.row).toEqual([true, true]);
  expect(told.merged).toEqual(["'Phụ lục'!A1:C1", 1, ["'Phụ lục'!A1:C1"], true]);
  expect(told.cell).toBe("'Phụ lục'!C3");
  expect(excel.gaps()).toEqual([]);
});

test("names, tables, comments, filter and tabs are there", async () => {
  const excel = await open(book);
  const told = await excel.frame.evaluate(
    async () =>
      await Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem("Phụ lục");
        const sheets = workbook.worksheets;
        sheets.load("items/name,items/visibility");
        const named = workbook.names.getItem("BieuQuy1").getRange();
        named.load("address");
        const table = sheet.tables.getItem("Bang1").getDataBodyRange();
        table.load("address");
        const { comments, autoFilter, protection } = sheet;
        comments.load("items/content");
        autoFilter.load("enabled,isDataFiltered");
        protection.load("protected");
        const culture = workbook.application.cultureInfo.numberFormat;
        culture.load("numberDecimalSeparator,numberGroupSeparator");
        workbook.application.load("calculationMode");
        await context.sync();
        return [
          sheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
          named.address,
          table.address,
          comments.items.map(({ content }) => content),
          autoFilter.enabled,
          autoFilter.isDataFiltered,
          protection.protected,
          culture.numberDecimalSeparator,
          culture.numberGroupSeparator,
          workbook.application.calculationMode,
        ];
      }),
  );
  expect(told).toEqual([
    ["Phụ lục Visible", "Ẩn Hidden"],
    "'Phụ lục'!A2:C5",
    "'Phụ lục'!A3:C5",
    ["Xem lại số này"],
    true,
    true,
    false,
    ",",
    ".",
    "Automatic",
  ]);
});

test("settings are kept, changed and deleted", async () => {
  const excel = await open({ ...book, settings: { cũ: [1, 2] } });
  const told = await excel.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("tthc", { sheet: "Phụ lục", areas: ["A6:M44"] });
      context.workbook.settings.getItem("cũ").delete();
      await context.sync();
    });
    return await Excel.run(async (context) => {
      const kept = context.workbook.settings.getItemOrNullObject("tthc");
      const gone = context.workbook.settings.getItemOrNullObject("cũ");
      kept.load("value");
      await context.sync();
      return [kept.value as unknown, gone.isNullObject];
    });
  });
  expect(told).toEqual([{ sheet: "Phụ lục", areas: ["A6:M44"] }, true]);
  expect(excel.book.settings.get("tthc")).toEqual({ sheet: "Phụ lục", areas: ["A6:M44"] });
});

test("marks can be put on cells and taken off again", async () => {
  const excel = await open(book);
  const told = await excel.frame.evaluate(async () => await marksAndUnmarks("Phụ lục"));
  expect(told).toEqual([["Custom"], 0, "#FFFF00"]);
  expect(excel.fill("Phụ lục", "A3")).toBeNull();
  expect(excel.gaps()).toEqual([]);
});

test("the selection is read and set, hidden sheets cannot be shown", async () => {
  const excel = await open(book);
  excel.sheet("Phụ lục").select("B3:C4");
  const told = await excel.frame.evaluate(async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load("address");
      cell.load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    const refused = await refusal(
      async () =>
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Ẩn").getRange("A1").select();
          await context.sync();
        }),
    );
    return { read, refused: refused?.code };
  });
  expect(told).toEqual({ read: ["'Phụ lục'!B3:C4", "'Phụ lục'!B3"], refused: "InvalidSelection" });
});

test("what is entered is read as Excel reads it", async () => {
  const excel = await open({ sheets: { A: { numberFormats: { A4: "@" } } } });
  await excel.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A8").values = [
        ["12.5"],
        ["'=không phải công thức"],
        ["=TTHC.ADD(1,2)"],
        ["007"],
        ["1.902,5"],
        ["#N/A"],
        ["true"],
        ["'+84"],
      ];
      await context.sync();
    });
  });
  await excel.settled();
  expect(excel.cells("A", "A1:A8").flat()).toEqual([
    12.5,
    "=không phải công thức",
    3,
    "007",
    "1.902,5",
    { error: "#N/A" },
    true,
    "+84",
  ]);
  const formulas = await excel.frame.evaluate(
    async () =>
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
        range.load("formulas,formulasLocal");
        await context.sync();
        return [range.formulas, range.formulasLocal] as unknown[];
      }),
  );
  expect(formulas).toEqual([[["=TTHC.ADD(1,2)"]], [["=TTHC.ADD(1;2)"]]]);
});

test("a workbook comes from a file through the project's own reader", async () => {
  const file = join(__dirname, "..", "books", "hai-bang-mot-sheet", "book.xlsx");
  const read = await bookFromFile(file, { sheets: { Tính: { cells: { A1: "=TTHC.ADD(1,2)" } } } });
  const excel = await open(read);
  await excel.settled();
  const rows = await excel.frame.evaluate(
    async () =>
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getUsedRange(true);
        range.load("rowCount");
        await context.sync();
        return range.rowCount;
      }),
  );
  expect(rows).toBeGreaterThan(10);
  expect(excel.cell("Tính", "A1")).toBe(3);
});
