import { useFixture } from "./fixtures/open-fixture";
import type { SimulatedExcel } from "./simulated-excel";

const open = useFixture();

const book = {
  sheets: {
    "Phụ lục": {
      rows: [
        ["Đơn vị", "Tổng"],
        ["Sở Tư pháp", 12],
        ["Sở Nội vụ", 30],
      ],
    },
    Khác: { rows: [[1]] },
  },
} as const;

/** One batch of writes, `address = values` each, in the sheet in front. */
async function write(
  excel: SimulatedExcel,
  ...writes: readonly (readonly [string, unknown])[]
): Promise<Refused | null> {
  return await excel.frame.evaluate(
    async (list) =>
      await refusal(
        async () =>
          await Excel.run({ delayForCellEdit: false }, async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            for (const [address, values] of list) sheet.getRange(address).values = values as string[][];
            await context.sync();
          }),
      ),
    writes,
  );
}

const readFirst = async (excel: SimulatedExcel): Promise<Refused | null> =>
  await excel.frame.evaluate(
    async () =>
      await refusal(
        async () =>
          await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
            range.load("values");
            await context.sync();
          }),
      ),
  );

describe("writes", () => {
  test("of the wrong shape are refused", async () => {
    const excel = await open(book);
    const shapes: readonly (readonly [string, unknown])[] = [
      ["A1:B2", [["a", "b"]]],
      ["A1:B2", [["a", "b"], ["c"]]],
      ["A1:B1", ["a", "b"]],
    ];
    for (const shape of shapes)
      expect(await write(excel, shape)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect(excel.cell("Phụ lục", "A1")).toBe("Đơn vị");
  });

  test("of one value fill the range, null leaves a cell alone, an empty text clears it", async () => {
    const excel = await open(book);
    expect(
      await write(
        excel,
        ["D1:E2", 7],
        [
          "A2:B3",
          [
            [null, 13],
            ["", null],
          ],
        ],
      ),
    ).toBeNull();
    expect(excel.cells("Phụ lục", "D1:E2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(excel.cells("Phụ lục", "A2:B3")).toEqual([
      ["Sở Tư pháp", 13],
      [null, 30],
    ]);
  });

  test("are large ones too: the library sends them in pieces", async () => {
    const excel = await open(book);
    const values = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    expect(await write(excel, ["A1:B2000", values])).toBeNull();
    expect(excel.cell("Phụ lục", "B2000")).toBe(3998);
  });

  test("to a locked cell of a protected sheet are refused whole, unlocked cells are open", async () => {
    const excel = await open({
      sheets: { "Phụ lục": { ...book.sheets["Phụ lục"], isProtected: true, unlocked: ["B2"] } },
    });
    expect(await write(excel, ["B2:B3", [[1], [2]]])).toMatchObject({ code: "AccessDenied" });
    expect(excel.cells("Phụ lục", "B2:B3")).toEqual([[12], [30]]);
    expect(await write(excel, ["B2", [[99]]])).toBeNull();
    expect(excel.cell("Phụ lục", "B2")).toBe(99);
  });

  test("before the one that fails stay done: a batch is no transaction", async () => {
    const excel = await open(book);
    expect(await write(excel, ["D1", [["trước"]]], ["D2", [["a", "b"]]], ["D3", [["sau"]]])).toMatchObject({
      code: "InvalidArgument",
    });
    expect(excel.cells("Phụ lục", "D1:D3")).toEqual([["trước"], [null], [null]]);
  });

  test("are steps of Ctrl+Z in a new Excel, one for each round trip that writes", async () => {
    const excel = await open(book);
    await write(excel, ["D1", [["x"]]], ["D2", [["y"]]]);
    expect(excel.undoSteps).toBe(1);
    expect(excel.undo()).toBe(true);
    expect(excel.cells("Phụ lục", "D1:D2")).toEqual([[null], [null]]);
  });

  test("can be told apart from typing: in an older Excel the add-in's empty the undo stack", async () => {
    const excel = await open(book, { lane: "floor" });
    excel.sheet("Phụ lục").set("B2", 13);
    expect(excel.undo()).toBe(true);
    expect(excel.cell("Phụ lục", "B2")).toBe(12);
    excel.sheet("Phụ lục").set("B2", 13);
    await write(excel, ["D1", [["x"]]]);
    expect(excel.undo()).toBe(false);
  });
});

describe("references", () => {
  test("to a deleted sheet are not found", async () => {
    const excel = await open({ ...book, active: "Khác" });
    const refused = await excel.frame.evaluate(
      async () =>
        await refusal(
          async () =>
            await Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.getItem("Phụ lục");
              sheet.load("name");
              await context.sync();
              context.workbook.worksheets.getItem("Phụ lục").delete();
              await context.sync();
              const range = sheet.getRange("A1");
              range.load("values");
              await context.sync();
            }),
        ),
    );
    expect(refused?.code).toBe("ItemNotFound");
  });

  test("to cells that were deleted are not valid, to cells that moved follow them", async () => {
    const excel = await open(book);
    const before = await excel.frame.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = ["A2:B2", "A3:B3"].map((address) => sheet.getRange(address));
      kept.forEach((range) => context.trackedObjects.add(range));
      await context.sync();
      Object.assign(globalThis, { kept });
      return kept.length;
    });
    expect(before).toBe(2);
    excel.sheet("Phụ lục").deleteRows(2);
    const after = await excel.frame.evaluate(async () => {
      const [gone, moved] = (globalThis as unknown as { kept: Excel.Range[] }).kept;
      if (gone === undefined || moved === undefined) throw new Error("nothing was kept");
      moved.load("address,values");
      await moved.context.sync();
      const refused = await refusal(async () => {
        gone.load("values");
        await gone.context.sync();
      });
      return { address: moved.address, values: moved.values, refused: refused?.code };
    });
    expect(after).toEqual({ address: "'Phụ lục'!A2:B2", values: [["Sở Nội vụ", 30]], refused: "InvalidReference" });
  });

  test("to an address that is none are refused", async () => {
    const excel = await open(book);
    expect(await write(excel, ["không phải ô", [[1]]])).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a cell being edited", () => {
  test("refuses a batch that cannot wait", async () => {
    const excel = await open(book);
    const leave = excel.editCell();
    expect(await write(excel, ["D1", [["x"]]])).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    leave();
    expect(await write(excel, ["D1", [["x"]]])).toBeNull();
  });

  test.each(["floor", "latest"] as const)("keeps one waiting that asked for it (%s)", async (lane) => {
    const excel = await open(book, { lane });
    const leave = excel.editCell();
    const waiting = excel.frame.evaluate(async () => {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [["sau khi gõ"]];
        await context.sync();
      });
      return "xong";
    });
    expect(await readFirst(excel)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(excel.cell("Phụ lục", "D1")).toBeNull();
    leave();
    expect(await waiting).toBe("xong");
    expect(excel.cell("Phụ lục", "D1")).toBe("sau khi gõ");
  });
});

describe("troubles on order", () => {
  test("a request over the limit", async () => {
    const excel = await open(book);
    excel.faults.payloadLimit = 2000;
    expect(await write(excel, ["D1", [["x".repeat(3000)]]])).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    excel.sheet("Phụ lục").set("A1", "x".repeat(3000));
    expect(await readFirst(excel)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("the second sync, once", async () => {
    const excel = await open(book);
    excel.faults.failSync(2, 5102);
    expect(await readFirst(excel)).toBeNull();
    expect(await readFirst(excel)).toMatchObject({ code: "ActivityLimitReached" });
    expect(await readFirst(excel)).toBeNull();
  });

  test("a member, by its name", async () => {
    const excel = await open(book);
    excel.faults.failMember("Range.values", "GeneralException");
    expect(await write(excel, ["D1", [["x"]]])).toMatchObject({ code: "GeneralException", location: "Range.values" });
    expect(await write(excel, ["D1", [["x"]]])).toBeNull();
  });

  test("answers held back", async () => {
    const excel = await open(book);
    const release = excel.faults.hold();
    let isDone = false;
    const reading = readFirst(excel).then(() => {
      isDone = true;
    });
    await excel.frame.evaluate(() => document.title);
    expect(isDone).toBe(false);
    release();
    await reading;
    expect(isDone).toBe(true);
  });

  test("another workbook in front, a closed workbook, a chart sheet", async () => {
    const excel = await open({ sheets: { ...book.sheets, "Biểu đồ": { kind: "chart" } } });
    const select = async (): Promise<Refused | null> =>
      await excel.frame.evaluate(
        async () =>
          await refusal(
            async () =>
              await Excel.run(async (context) => {
                context.workbook.worksheets.getItem("Phụ lục").getRange("B2").select();
                await context.sync();
              }),
          ),
      );
    excel.focus(false);
    expect(await select()).toMatchObject({ code: "InvalidSelection" });
    excel.focus(true);
    expect(await select()).toBeNull();
    expect(excel.selection()).toBe("'Phụ lục'!B2");
    excel.sheet("Biểu đồ").activate();
    expect(await readFirst(excel)).toMatchObject({ code: "GeneralException" });
    excel.closeWorkbook();
    expect(await readFirst(excel)).toMatchObject({ code: "InvalidOrTimedOutSession" });
  });
});
