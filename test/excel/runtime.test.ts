import { useFixture } from "./fixtures/open-fixture";

const open = useFixture();

const book = { sheets: { "Phụ lục": { rows: [["a"]] } } } as const;

describe.each(["floor", "latest"] as const)("ribbon and runtime (%s)", (lane) => {
  test("a button runs its action and hears when it is done", async () => {
    const excel = await open(book, { lane });
    await excel.ribbon("checkAppendix", "CheckButton");
    expect(excel.cell("Phụ lục", "Z1")).toBe("đã kiểm tra");
    expect(await excel.frame.evaluate(() => notes)).toEqual(["checkAppendix CheckButton"]);
    expect(excel.problems()).toEqual([]);
  });

  test("an action can come without an event object", async () => {
    const excel = await open(book, { lane });
    await excel.action("checkAppendix");
    await excel.frame.waitForFunction(() => notes.length === 1);
    expect(await excel.frame.evaluate(() => notes)).toEqual(["checkAppendix no event"]);
  });

  test("the pane is shown and hidden, the start-up behaviour kept", async () => {
    const excel = await open(book, { lane });
    await excel.frame.evaluate(async () => {
      await Office.addin.hide();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    });
    expect([excel.pane(), excel.startState()]).toEqual(["Background", "Background"]);
    await excel.ribbon("showPane");
    expect(excel.pane()).toBe("Visible");
    expect(await excel.frame.evaluate(async () => await Office.addin.getStartupBehavior())).toBe("Load");
    expect(excel.gaps()).toEqual([]);
  });
});

test("a closed pane goes on working in the background and hears when it is shown again", async () => {
  const excel = await open(book);
  await excel.frame.evaluate(async () => {
    await Office.addin.onVisibilityModeChanged((message) => notes.push(message.visibilityMode));
  });
  excel.closePane();
  await excel.page.locator("iframe").waitFor({ state: "hidden" });
  await excel.ribbon("checkAppendix");
  expect(excel.cell("Phụ lục", "Z1")).toBe("đã kiểm tra");
  await excel.ribbon("showPane");
  await excel.page.locator("iframe").waitFor({ state: "visible" });
  expect(await excel.frame.evaluate(() => notes)).toEqual(["Hidden", "checkAppendix checkAppendix", "Taskpane"]);
});

test("an action nobody has associated is reported as the library reports it", async () => {
  const excel = await open(book);
  await expect(excel.ribbon("khongCo")).rejects.toThrow("khongCo");
});

test("a request to anywhere else is refused and noted", async () => {
  const excel = await open(book);
  const answer = await excel.frame.evaluate(
    async () =>
      await fetch("https://example.com/").then(
        () => "đi được",
        () => "bị chặn",
      ),
  );
  expect(answer).toBe("bị chặn");
  expect(excel.strangers()).toEqual(["https://example.com/"]);
});
