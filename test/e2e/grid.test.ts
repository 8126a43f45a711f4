import type { Locator, Page } from "playwright-core";
import { buildBook } from "../books/build-book";
import { HEADER_MERGES } from "../grids/quarter-1-2021";
import { asClipboard, bookOf, changed, quarterSheet } from "./books";
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

/** The quarter's header over many units of long figures, a narrow column that is named in words, and a total at the end. */
function longBook(): Uint8Array {
  const header = quarterSheet().slice(0, 7);
  const units = Array.from({ length: 700 }, (_, index) => {
    const received = 1_000_000_000 + index;
    const row = [index + 1, `UBND xã Tân An ${index + 1}`, received, 400, 600, received - 1000];
    return [...row, received - 7, received - 9, 2, 7, 5, 2, 4];
  });
  const total = units.reduce<number[]>(
    (sums, row) => row.slice(2).map((value, at) => Number(value) + (sums[at] ?? 0)),
    [],
  );
  const rows = [...header, ...units, [null, "Tổng cộng", ...total]].map((row, at) => [
    ...Array.from({ length: 13 }, (_, column) => row[column] ?? null),
    at === 3 ? "Chưa xếp loại" : null,
  ]);
  return buildBook({ sheets: [{ name: "Phụ lục 1", rows, merges: [...HEADER_MERGES, "N4:N6"] }] });
}

async function openLongBook(width: number, height: number): Promise<{ page: Page; grid: Locator }> {
  const page = await stage.open({ viewport: { width, height } });
  await chooseFile(page, "dai.xlsx", longBook());
  await page
    .getByText(/700 đơn vị/)
    .first()
    .waitFor();
  return { page, grid: page.getByRole("grid") };
}

test.each([
  [350, 700],
  [1366, 768],
  [1920, 1080],
])("headings and figures of 700 rows are whole, thousands are parted: %i px", async (width, height) => {
  const { grid } = await openLongBook(width, height);
  const cut = () =>
    grid
      .locator(".cell-text")
      .evaluateAll((texts) =>
        texts
          .filter((text) => text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1)
          .map((text) => text.textContent),
      );
  expect(await cut()).toEqual([]);
  await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await grid.locator('[data-cell="C708"]').waitFor();
  expect(await grid.locator('[data-cell="C708"]').textContent()).toBe("700.000.244.650");
  expect(await cut()).toEqual([]);
});

test.each([
  [350, 700],
  [1366, 768],
])("names and numbering stay in sight, and nothing shows through them: %i px", async (width, height) => {
  const { page, grid } = await openLongBook(width, height);
  await grid.evaluate((element) => element.scrollTo(element.scrollWidth / 3, element.scrollHeight / 2));
  const seenAt = (x: number, y: number) =>
    grid.evaluate(
      (element, [right, down]) => {
        const box = element.getBoundingClientRect();
        const seen = document.elementFromPoint(box.left + (right ?? 0), box.top + (down ?? 0));
        return seen?.closest("[data-cell]")?.getAttribute("data-cell") ?? "";
      },
      [x, y],
    );
  await page.waitForFunction(() => {
    const element = document.querySelector('[role="grid"]');
    const box = element?.getBoundingClientRect();
    const seen = document.elementFromPoint((box?.left ?? 0) + 150, (box?.bottom ?? 0) - 30);
    return /^B3\d\d$/.test(seen?.closest("[data-cell]")?.getAttribute("data-cell") ?? "");
  });
  const still = await grid.locator('[data-cell="B7"]').boundingBox();
  const frame = await grid.boundingBox();
  if (still === null || frame === null) throw new Error("the numbering is not on the page");
  expect(await seenAt(150, still.y - frame.y + 10)).toBe("B7");
  // The first column beside the names begins at their edge: half a figure would read as another one.
  const beside = still.x + still.width - frame.x;
  expect(await seenAt(beside - 6, still.y - frame.y + 10)).toBe("B7");
  const next = await seenAt(beside + 6, still.y - frame.y + 10);
  const place = await grid.locator(`[data-cell="${next}"]`).boundingBox();
  expect(Math.abs((place?.x ?? 0) - frame.x - beside)).toBeLessThanOrEqual(1);
});

test("a correction far below leaves the sheet where it is", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 400 } });
  const rows = changed(quarterSheet(), { "Cục thuế tỉnh": { 8: 1 } });
  await chooseFile(page, "q.xlsx", bookOf(rows));
  const fix = page.getByRole("button", { name: "Sửa", exact: true });
  await fix.waitFor();
  const grid = page.getByRole("grid");
  await page.locator('[role="gridcell"][aria-current="true"]').waitFor();
  const before = await grid.evaluate((element) => element.scrollTop);
  expect(before).toBeGreaterThan(0);
  await fix.click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(await grid.evaluate((element) => element.scrollTop)).toBe(before);
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
