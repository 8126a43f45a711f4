import { readFileSync } from "node:fs";
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

test("a bar chart is taken away as a picture that stands by itself, light on a dark screen too", async () => {
  const page = await stage.open({ colorScheme: "dark" });
  await button(page, "Xem thử bảng mẫu").click();
  const group = figures(page).getByRole("group", { name: "Hình: Tỷ lệ trả đúng hạn, thấp nhất trước" });
  const saved = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      group.getByRole("button", { name, exact: true }).click(),
    ]);
    return readFileSync(await file.path());
  };
  const svg = (await saved("Lưu SVG")).toString("utf8");
  const png = await saved("Lưu PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Twice as sharp as the drawing, and white behind it.
  const [, width = ""] = /<svg [^>]*?width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
  const corner = await page.evaluate(async (letters) => {
    const image = new Image();
    image.src = `data:image/png;base64,${letters}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(2, 2, 1, 1).data ?? [])];
  }, png.toString("base64"));
  expect(corner).toEqual([255, 255, 255, 255]);
  // Opened alone, without the page's style.
  const alone = await page.context().newPage();
  await alone.setContent(svg);
  const drawing = alone.getByRole("img", { name: "Tỷ lệ trả đúng hạn, thấp nhất trước" });
  expect(await drawing.locator("text").count()).toBeGreaterThan(10);
  await alone.close();
});

test("the target that the office sets for the report is a line across the bars", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").click();
  await figures(page).waitFor();
  expect(await figures(page).locator(".bar-target").count()).toBe(0);
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByLabel("Loại báo cáo").selectOption("danh-gia");
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Chỉ tiêu", { exact: true }).click();
  await page.getByLabel("Tỷ lệ trả đúng thời hạn").first().fill("95");
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await figures(page)
    .getByText(/^Chỉ tiêu 95%: \d+\/\d+ đơn vị chưa đạt\.$/)
    .waitFor();
  expect(await figures(page).locator("tbody .bar-target").count()).toBe(5);
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
