import { join } from "node:path";
import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const figures = (page: Page) => page.getByRole("region", { name: "Số liệu chính" });
const SHOTS = process.env["TTHC_SHOTS"];

test("under «Bảng khớp» stand three figures and the five worst units; a bar leads to its cells", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await figures(page).getByText("90.869/100.085").waitFor();
  const onTime = figures(page).getByRole("table", { name: "Tỷ lệ trả đúng hạn, thấp nhất trước" });
  const names = onTime.getByRole("button");
  expect(await names.count()).toBe(5);
  await names.first().click();
  const marked = page.locator('[role="gridcell"][aria-current="true"]');
  await marked.waitFor();
  expect(await marked.getAttribute("data-cell")).toMatch(/^H\d+$/);
  await figures(page)
    .getByRole("button", { name: /^Xem thêm \d+ đơn vị$/ })
    .first()
    .click();
  expect(await names.count()).toBeGreaterThan(20);
});

test("they wait until nothing is wrong", async () => {
  const page = await stage.open();
  await chooseFile(page, "sai.xlsx", bookOf(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } })));
  await button(page, "Sửa").waitFor();
  expect(await figures(page).count()).toBe(0);
  await button(page, "Sửa").click();
  await figures(page).waitFor();
});

test.each([
  ["light", "none", 1366, 768],
  ["dark", "none", 350, 700],
  ["light", "active", 350, 700],
] as const)(
  "they have no barrier that axe knows: %s, forced colours %s, %i px",
  async (colorScheme, forcedColors, width, height) => {
    const page = await stage.open({ colorScheme, forcedColors, viewport: { width, height }, reducedMotion: "reduce" });
    await button(page, "Xem thử bảng mẫu").click();
    await figures(page).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (SHOTS !== undefined)
      await page.screenshot({ path: join(SHOTS, `so-lieu-${width}-${colorScheme}-${forcedColors}.png`) });
  },
  60_000,
);
