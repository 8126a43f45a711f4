import { useFixture } from "./fixtures/open-fixture";
import type { SimulatedExcel } from "./simulated-excel";

const open = useFixture();

const misused = async (excel: SimulatedExcel, name: string): Promise<Refused | null> =>
  await excel.frame.evaluate(async (use) => await refusal(misuse[use] ?? (() => Promise.resolve())), name);

const book = {
  sheets: {
    "Phụ lục": {
      rows: [
        ["Sở Tư pháp", 12, 0.5],
        ["Sở Nội vụ", null, true],
      ],
    },
    Trống: {},
  },
} as const;

describe("the library in its frame", () => {
  test("is told that it runs in Excel on the web", async () => {
    const excel = await open(book);
    const ready = await excel.frame.evaluate(async () => await Office.onReady());
    expect(ready).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(await excel.frame.locator("#state").textContent()).toBe("Excel OfficeOnline");
    expect(await excel.frame.evaluate(() => [Office.context.displayLanguage, Office.context.contentLanguage])).toEqual([
      "vi-VN",
      "vi-VN",
    ]);
  });

  test("is the minified build, loaded from the add-in's own origin", async () => {
    const excel = await open(book);
    const scripts = await excel.frame.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
    expect(scripts).toContain("/office/excel-web-16.00.js");
    expect(excel.strangers()).toEqual([]);
    expect(excel.problems()).toEqual([]);
  });

  test("loads what is asked, over one sync", async () => {
    const excel = await open(book);
    const syncs = await excel.syncsOf(async () => {
      const answer = await excel.frame.evaluate(
        async () =>
          await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Phụ lục").getUsedRange();
            range.load({ values: true, address: true, valueTypes: true, worksheet: { name: true } });
            await context.sync();
            return {
              values: range.values,
              address: range.address,
              types: range.valueTypes,
              sheet: range.worksheet.name,
            };
          }),
      );
      expect(answer).toEqual({
        values: [
          ["Sở Tư pháp", 12, 0.5],
          ["Sở Nội vụ", "", true],
        ],
        address: "'Phụ lục'!A1:C2",
        types: [
          ["String", "Double", "Double"],
          ["String", "Empty", "Boolean"],
        ],
        sheet: "Phụ lục",
      });
    });
    expect(syncs).toBe(1);
    expect(excel.gaps()).toEqual([]);
  });

  test("lists a collection with its items' members", async () => {
    const excel = await open(book);
    const names = await excel.frame.evaluate(
      async () =>
        await Excel.run(async (context) => {
          const sheets = context.workbook.worksheets;
          sheets.load("items/name,items/visibility");
          await context.sync();
          return sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
        }),
    );
    expect(names).toEqual(["Phụ lục Visible", "Trống Visible"]);
  });

  test("makes null objects of what is not there", async () => {
    const excel = await open(book);
    const nulls = await excel.frame.evaluate(
      async () =>
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
          const empty = context.workbook.worksheets.getItem("Trống").getUsedRangeOrNullObject();
          const chained = sheet.getUsedRangeOrNullObject();
          chained.load("address");
          await context.sync();
          return [sheet.isNullObject, empty.isNullObject, chained.isNullObject];
        }),
    );
    expect(nulls).toEqual([true, true, true]);
  });

  test("refuses wrong uses by itself", async () => {
    const excel = await open(book);
    const codes: Record<string, string | undefined> = {};
    for (const use of [
      "readsBeforeLoad",
      "readsBeforeSync",
      "readsWhatWasNotLoaded",
      "usesRangeAfterRun",
      "mixesContexts",
    ])
      codes[use] = (await misused(excel, use))?.code;
    expect(codes).toEqual({
      readsBeforeLoad: "PropertyNotLoaded",
      readsBeforeSync: "PropertyNotLoaded",
      readsWhatWasNotLoaded: "PropertyNotLoaded",
      usesRangeAfterRun: "InvalidObjectPath",
      mixesContexts: "InvalidRequestContext",
    });
  });

  test("lets go of its references when a run is over", async () => {
    const excel = await open(book);
    await excel.frame.evaluate(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.load("values");
        await context.sync();
        range.load("text");
        await context.sync();
      });
      // The library cleans up on its own time; a second run waits behind it.
      await Excel.run(async (context) => await context.sync());
    });
    expect(excel.requests().some(({ kind }) => kind === "cleanup")).toBe(true);
    expect(excel.heldReferences).toBe(0);
  });
});

describe("what is not simulated", () => {
  test("is refused by its name and remembered", async () => {
    const excel = await open(book);
    const members = {
      freezesPanes: "Worksheet.freezePanes",
      autoFills: "Range.autoFill",
      loadsR1C1: "Range.formulasR1C1",
      setsStyle: "Range.style",
      listensToClicks: "Worksheet._RegisterSingleClickedEvent",
    };
    for (const [use, member] of Object.entries(members))
      expect(await misused(excel, use)).toMatchObject({ code: "ApiNotFound", location: member });
    expect(excel.gaps()).toEqual(Object.values(members));
  });
});

describe("the lanes", () => {
  test("floor: the library itself refuses what is newer than ExcelApi 1.14", async () => {
    const excel = await open(book, { lane: "floor" });
    const refused = await misused(excel, "asksForDependents");
    expect(refused?.code).toBe("ApiNotFound");
    expect(excel.gaps()).toEqual([]);
    expect(excel.syncs()).toBe(0);
  });

  test("latest: the library lets it pass", async () => {
    const excel = await open(book, { lane: "latest" });
    await misused(excel, "asksForDependents");
    expect(excel.gaps()).toEqual(["Range.getDependents"]);
  });

  test.each([
    ["floor", [true, false, true, false]],
    ["latest", [true, true, true, true]],
  ] as const)("%s: says what it supports", async (lane, expected) => {
    const excel = await open(book, { lane });
    const supported = await excel.frame.evaluate(() =>
      (
        [
          ["ExcelApi", "1.14"],
          ["ExcelApi", "1.15"],
          ["SharedRuntime", "1.1"],
          ["SharedRuntime", "1.2"],
        ] as const
      ).map(([set, version]) => Office.context.requirements.isSetSupported(set, version)),
    );
    expect(supported).toEqual(expected);
  });
});
