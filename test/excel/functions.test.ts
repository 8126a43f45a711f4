import { useFixture } from "./fixtures/open-fixture";

const open = useFixture();

const table = {
  rows: [
    ["Đơn vị", 1, 2],
    ["Sở Tư pháp", null, "3"],
    [true, 4.5, null],
  ],
} as const;

describe.each(["floor", "latest"] as const)("custom functions through Microsoft's runtime (%s)", (lane) => {
  test("give values, of their own sheet and of others", async () => {
    const excel = await open(
      {
        sheets: {
          "Phụ lục": { ...table, cells: { E1: "=TTHC.ADD(B1,C1)", E2: "=TTHC.SUM_ALL(A1:C3)" } },
          Tính: { cells: { A1: "=TTHC.SUM_ALL('Phụ lục'!B1:C3)", A2: "=tthc.add(1.5,2)" } },
        },
      },
      { lane },
    );
    await excel.settled();
    expect(excel.cells("Phụ lục", "E1:E2")).toEqual([[3], [7.5]]);
    expect(excel.cells("Tính", "A1:A2")).toEqual([[7.5], [3.5]]);
    expect(excel.gaps()).toEqual([]);
    expect(excel.problems()).toEqual([]);
  });

  test("show their own words on #N/A and #VALUE! only", async () => {
    const excel = await open(
      {
        sheets: {
          A: {
            rows: [["=TTHC.NOT_THERE()", "=TTHC.WRONG()", "=TTHC.BY_ZERO()", "=TTHC.BROKEN()", "=TTHC.KHONG_CO()"]],
          },
        },
      },
      { lane },
    );
    await excel.settled();
    expect(excel.cells("A", "A1:E1")[0]).toEqual([
      { error: "#N/A", message: "Không có đơn vị «Sở Tu pháp»." },
      { error: "#VALUE!", message: "Có phải «Sở Tư pháp» không?" },
      { error: "#DIV/0!" },
      { error: "#VALUE!" },
      { error: "#NAME?" },
    ]);
  });

  test("read the workbook themselves, once for each cell", async () => {
    const excel = await open(
      {
        sheets: {
          "Phụ lục": { rows: [["của tôi", "=TTHC.FIRST_CELL()"]] },
          "Kia's": { rows: [["của kia", "=TTHC.FIRST_CELL()"]] },
        },
      },
      { lane },
    );
    await excel.settled();
    expect(excel.cell("Phụ lục", "B1")).toBe("của tôi");
    expect(excel.cell("Kia's", "B1")).toBe("của kia");
    expect(excel.syncs()).toBe(2);
  });
});

describe("arguments", () => {
  test.each([
    ["web", '[[["Đơn vị",1,2],["Sở Tư pháp",null,"3"],[true,4.5,null]],"x",null]'],
    ["desktop", '[[["Đơn vị",1,2],["Sở Tư pháp",0,"3"],[true,4.5,0]],"x",null]'],
  ] as const)("blanks as on the %s", async (blanks, expected) => {
    const excel = await open({ sheets: { A: { ...table, cells: { E1: '=TTHC.SHAPES(A1:C3,"x")' } } } }, { blanks });
    await excel.settled();
    expect(excel.cell("A", "E1")).toBe(expected);
  });

  test("literals, ranges and omissions", async () => {
    const expected = {
      "=TTHC.SHAPES()": "[null,null,null]",
      '=TTHC.SHAPES(,"Sở ""Tư pháp""")': '[null,"Sở \\"Tư pháp\\"",null]',
      "=TTHC.SHAPES(B1)": "[[[1]],null,null]",
      "=TTHC.SHAPES(5,B1,C1)": '[[[5]],"1","2"]',
      "=TTHC.ECHO(-B1*2%)": "-0.02",
      "=TTHC.ECHO(TRUE)": "true",
      '=TTHC.ECHO("a"&B1)': '"a1"',
      "=TTHC.SHAPES($A$1:$B1)": '[[["Đơn vị",1]],null,null]',
    };
    const formulas = Object.keys(expected);
    const excel = await open({
      sheets: {
        A: table,
        Tính: { rows: formulas.map((formula) => [formula.replaceAll(/\$?[ABC]\$?1(:\$?B1)?/g, "A!$&")]) },
      },
    });
    await excel.settled();
    expect(Object.fromEntries(formulas.map((formula, row) => [formula, excel.cell("Tính", `A${row + 1}`)]))).toEqual(
      expected,
    );
    expect(excel.gaps()).toEqual([]);
  });

  test("some stop the call", async () => {
    const expected = {
      "=TTHC.SUM_ALL(A1:A2)": "#DIV/0!",
      '=TTHC.ADD("mười",1)': "#VALUE!",
      "=TTHC.ADD(1)": "#VALUE!",
      "=TTHC.ADD(1,2,3)": "#VALUE!",
      "=TTHC.SUM_ALL('Không có'!A1:B2)": "#REF!",
    };
    const formulas = Object.keys(expected);
    const excel = await open({
      sheets: {
        A: {
          rows: [["#DIV/0!"], [1]],
          cells: Object.fromEntries(formulas.map((formula, row) => [`E${row + 1}`, formula])),
        },
      },
    });
    await excel.settled();
    expect(Object.fromEntries(formulas.map((formula, row) => [formula, excel.cell("A", `E${row + 1}`)]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([formula, error]) => [formula, { error }])),
    );
    expect(excel.calls()).toBe(0);
  });

  test("errors are handed over where the function takes them", async () => {
    const functions = {
      functions: [
        {
          id: "ECHO",
          name: "ECHO",
          parameters: [{ name: "value", type: "any", dimensionality: "matrix" }],
          allowErrorForDataTypeAny: true,
        },
      ],
    };
    const excel = await open(
      { sheets: { A: { rows: [["#DIV/0!", 1]], cells: { E1: "=TTHC.ECHO(A1:B1)" } } } },
      { functions },
    );
    await excel.settled();
    expect(excel.cell("A", "E1")).toMatch(/^\[\[\{.*"code":"#DIV\/0!".*\},1\]\]$/);
  });

  test("addresses come where they are asked for", async () => {
    const excel = await open({
      sheets: {
        "Phụ lục": { ...table, cells: { E1: "=TTHC.WHERE(A1:C3)" } },
        Tính: { cells: { B2: "=TTHC.WHERE('Phụ lục'!A1:C3)" } },
      },
    });
    await excel.settled();
    expect(excel.cell("Phụ lục", "E1")).toBe("'Phụ lục'!E1 [\"'Phụ lục'!A1:C3\"]");
    expect(excel.cell("Tính", "B2")).toBe("Tính!B2 [\"'Phụ lục'!A1:C3\"]");
  });

  test("what Excel does and the simulation does not is said aloud", async () => {
    const excel = await open({
      sheets: { A: { ...table, cells: { E1: "=TTHC.ADD(B1:B3,1)", E2: "=VLOOKUP(1,A1:B2,2)" } } },
    });
    await excel.settled();
    expect(excel.gaps()).toEqual([
      "formula =TTHC.ADD(B1:B3,1): a range of several cells for the single value a of ADD",
      "formula =VLOOKUP(1,A1:B2,2): the function VLOOKUP",
    ]);
    expect(excel.cell("A", "E2")).toEqual({ error: "#NAME?" });
  });
});

describe("arrays", () => {
  test("spill, shrink and grow", async () => {
    const excel = await open({ sheets: { A: { rows: [[3]], cells: { C1: "=TTHC.LIST(A1)" } } } });
    await excel.settled();
    expect(excel.cells("A", "C1:D4")).toEqual([
      [1, "Đơn vị 1"],
      [2, "Đơn vị 2"],
      [3, "Đơn vị 3"],
      [null, null],
    ]);
    excel.sheet("A").set("A1", 1);
    await excel.settled();
    expect(excel.cells("A", "C1:D3")).toEqual([
      [1, "Đơn vị 1"],
      [null, null],
      [null, null],
    ]);
    excel.sheet("A").clear("C1");
    expect(excel.cells("A", "C1:D1")).toEqual([[null, null]]);
  });

  test("do not overwrite: #SPILL! until the way is free", async () => {
    const excel = await open({ sheets: { A: { rows: [[2]], cells: { C1: "=TTHC.LIST(A1)", D2: "của người dùng" } } } });
    await excel.settled();
    expect(excel.cell("A", "C1")).toEqual({ error: "#SPILL!" });
    expect(excel.cell("A", "D2")).toBe("của người dùng");
    excel.sheet("A").clear("D2");
    await excel.settled();
    expect(excel.cells("A", "C1:D2")).toEqual([
      [1, "Đơn vị 1"],
      [2, "Đơn vị 2"],
    ]);
  });
});

describe("waiting", () => {
  test("a cell is #BUSY! until its promise is kept, and so is who reads it", async () => {
    const excel = await open({ sheets: { A: { rows: [[5, "=TTHC.SLOW(A1)", "=TTHC.ADD(B1,1)", "=B1*2"]] } } });
    await excel.frame.waitForFunction(() => typeof slow !== "undefined" && slow.length === 1);
    expect(excel.cell("A", "B1")).toEqual({ error: "#BUSY!" });
    await excel.frame.evaluate(() => slow.splice(0).forEach((done) => done()));
    await excel.settled();
    expect(excel.cells("A", "B1:D1")).toEqual([[5, 6, 10]]);
  });

  test("an old answer does not overtake a new one", async () => {
    const excel = await open({ sheets: { A: { rows: [[5, "=TTHC.SLOW(A1)"]] } } });
    await excel.frame.waitForFunction(() => typeof slow !== "undefined" && slow.length === 1);
    excel.sheet("A").set("A1", 6);
    await excel.frame.waitForFunction(() => slow.length === 2);
    await excel.frame.evaluate(() =>
      slow
        .splice(0)
        .reverse()
        .forEach((done) => done()),
    );
    await excel.settled();
    expect(excel.cell("A", "B1")).toBe(6);
  });

  test("a lost answer leaves #BUSY! until the cell is calculated again", async () => {
    const excel = await open({ sheets: { A: { rows: [[1, 2]] } } });
    excel.loseResult("A", "C1");
    excel.sheet("A").set("C1", "=TTHC.ADD(A1,B1)");
    await excel.settled();
    expect(excel.cell("A", "C1")).toEqual({ error: "#BUSY!" });
    await excel.frame.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C1").setDirty();
        await context.sync();
      });
    });
    await excel.settled();
    expect(excel.cell("A", "C1")).toBe(3);
  });
});
