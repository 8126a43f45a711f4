import { buildBook } from "../books/build-book";
import { asClipboard, bookOf, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

test("the grid states its size, has headers, and is one tab stop with arrow keys", async () => {
  const page = await stage.open();
  await chooseFile(page, "q.xlsx", bookOf(quarterSheet()));
  const grid = page.getByRole("grid", { name: "Sheet Phụ lục 1" });
  await grid.waitFor();
  expect(await grid.getAttribute("aria-colcount")).toBe("14");
  expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(40);
  expect(await grid.getByRole("columnheader", { name: "M", exact: true }).count()).toBe(1);
  expect(await grid.getByRole("rowheader", { name: "7", exact: true }).count()).toBe(1);
  expect(await grid.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
  await grid.locator('[data-cell="C8"]').click();
  expect(await focused()).toBe("C8");
  for (const [key, cell] of [
    ["ArrowRight", "D8"],
    ["ArrowDown", "D9"],
    ["ArrowLeft", "C9"],
    ["ArrowUp", "C8"],
    ["End", "M8"],
    ["Home", "A8"],
    ["Control+End", `M${Number(await grid.getAttribute("aria-rowcount")) - 1}`],
    ["Control+Home", "A1"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused()).toBe(cell);
  }
});

test("merged cells take their area and are stepped over as one", async () => {
  const page = await stage.open();
  await chooseFile(page, "q.xlsx", bookOf(quarterSheet()));
  const group = page.locator('[data-cell="C4"]');
  expect(await group.getAttribute("aria-colspan")).toBe("4");
  expect(await page.locator('[data-cell="D4"]').count()).toBe(0);
  await group.click();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("G4");
});

test("100,000 rows scroll with few of them in the page", async () => {
  const page = await stage.open();
  const [unit] = quarterSheet().filter((row) => row[1] === "Sở Nội vụ");
  const rows = [
    ...quarterSheet().slice(0, 7),
    ...Array.from({ length: 100_000 }, (_, index) => [index + 1, `Xã ${index + 1}`, ...(unit ?? []).slice(2)]),
  ];
  const text = asClipboard(rows);
  await chooseFile(page, "lon.csv", `\uFEFF${text}`);
  const grid = page.getByRole("grid");
  await grid.waitFor();
  await page.getByText("100.000 đơn vị").first().waitFor();
  expect(await grid.getAttribute("aria-rowcount")).toBe("100008");
  expect(await grid.getByRole("row").count()).toBeLessThan(120);
  for (const share of [0.31, 0.77, 1]) {
    await grid.evaluate((element, at) => element.scrollTo(0, element.scrollHeight * at), share);
    await page.waitForFunction((at) => {
      const element = document.querySelector('[role="grid"]');
      if (element === null) return false;
      const box = element.getBoundingClientRect();
      const middle = document.elementFromPoint(box.left + 120, box.top + box.height / 2);
      const row = Number(middle?.closest('[role="row"]')?.getAttribute("aria-rowindex"));
      return Math.abs(row - 100_000 * at) < 400;
    }, share);
    expect(await grid.getByRole("row").count()).toBeLessThan(120);
  }
  await grid.locator('[role="gridcell"]').last().click();
  await page.keyboard.press("Control+Home");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("A1");
}, 60_000);

test("a stray cell at XFD1048576 is shown behind a fold", async () => {
  const page = await stage.open();
  const stray = buildBook({ sheets: [{ name: "Xa", rows: [["x"]], offset: { row: 1_048_575, column: 16_383 } }] });
  await chooseFile(page, "xa.xlsx", stray);
  const grid = page.getByRole("grid");
  await grid.waitFor();
  expect(await grid.getAttribute("aria-rowcount")).toBe("1048577");
  await grid.locator('[role="gridcell"][tabindex="0"]').focus();
  await page.keyboard.press("Control+End");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("XFD1048576");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("x");
});
