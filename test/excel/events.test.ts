import { useFixture } from "./fixtures/open-fixture";
import type { SimulatedExcel } from "./simulated-excel";

const open = useFixture();

const book = { sheets: { "Phụ lục": { rows: [["Đơn vị", 1]] }, Khác: {} } } as const;

/** Listens to everything that is simulated and notes it down in the page. */
async function listen(excel: SimulatedExcel): Promise<void> {
  await excel.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const note = (...words: unknown[]): Promise<void> => {
        notes.push(words.join(" "));
        return Promise.resolve();
      };
      const sheet = sheets.getItem("Phụ lục");
      sheet.onChanged.add((event) =>
        note("changed", event.address, event.changeType, event.triggerSource, JSON.stringify(event.details)),
      );
      sheet.onSelectionChanged.add((event) => note("selected", event.address));
      sheets.onActivated.add(() => note("activated"));
      sheets.onDeactivated.add(() => note("deactivated"));
      sheets.onAdded.add(() => note("added"));
      sheets.onDeleted.add(() => note("deleted"));
      sheets.onProtectionChanged.add((event) => note("protected", event.isProtected));
      await context.sync();
    });
  });
}

const noted = async (excel: SimulatedExcel, count: number): Promise<string[]> => {
  await excel.frame.waitForFunction((least) => notes.length >= least, count);
  return await excel.frame.evaluate(() => notes.splice(0));
};

describe.each(["floor", "latest"] as const)("events (%s)", (lane) => {
  test("arrive for edits by hand and by the add-in", async () => {
    const excel = await open(book, { lane });
    await listen(excel);
    excel.sheet("Phụ lục").set("B1", 2);
    excel.sheet("Phụ lục").set("A3", [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(await noted(excel, 2)).toEqual([
      'changed B1 RangeEdited Unknown {"valueBefore":1,"valueAfter":2,"valueTypeBefore":"Double","valueTypeAfter":"Double"}',
      "changed A3:B4 RangeEdited Unknown ",
    ]);
    await excel.frame.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Phụ lục").getRange("D1").values = [["x"]];
        await context.sync();
      });
    });
    expect((await noted(excel, 1))[0]).toMatch(/^changed D1 RangeEdited ThisLocalAddin/);
  });

  test("arrive for structure, selection, tabs and protection", async () => {
    const excel = await open(book, { lane });
    await listen(excel);
    const sheet = excel.sheet("Phụ lục");
    sheet.insertRows(1);
    sheet.select("A1:B2");
    excel.sheet("Khác").activate();
    excel.addSheet("Mới");
    excel.sheet("Mới").delete();
    sheet.protect();
    expect(await noted(excel, 7)).toEqual([
      "changed 1:1 RowInserted Unknown ",
      "selected A1:B2",
      "deactivated",
      "activated",
      "added",
      "deleted",
      "protected true",
    ]);
  });
});

test("an event's range is where its cells are now", async () => {
  const excel = await open(book);
  await excel.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (context) => {
          const range = event.getRange(context);
          range.load("address,values");
          await context.sync();
          notes.push(`${range.address} ${JSON.stringify(range.values)}`);
        });
      });
      await context.sync();
    });
  });
  excel.sheet("Phụ lục").set("B1", 5);
  expect(await noted(excel, 1)).toEqual(["'Phụ lục'!B1 [[5]]"]);
});

test("a removed handler hears nothing more", async () => {
  const excel = await open(book);
  await excel.frame.evaluate(async () => {
    const kept = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        notes.push("changed");
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    kept.remove();
    await kept.context.sync();
  });
  expect(excel.registrations()).toEqual([]);
});

test("the document's own selection event arrives too", async () => {
  const excel = await open(book);
  await excel.frame.evaluate(
    async () =>
      await new Promise<void>((resolve) => {
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          () => notes.push("selection"),
          () => resolve(),
        );
      }),
  );
  excel.sheet("Phụ lục").select("B1");
  expect(await noted(excel, 1)).toEqual(["selection"]);
});
