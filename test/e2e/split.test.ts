import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const edge = (page: Page) => page.getByRole("separator", { name: "Bề rộng khung TTHC" });
const fold = (page: Page) => page.getByRole("button", { name: "Bảng tính", exact: true });
const widthOf = async (page: Page) => (await page.getByRole("region", { name: "TTHC" }).boundingBox())?.width ?? 0;

async function withReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xem thử bảng mẫu", exact: true }).click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByRole("button", { name: "Tạo đoạn báo cáo", exact: true }).click();
  await page.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
}

test("the pane is 440 px wide, is drawn wider by hand and by keys, and has its words for screen readers", async () => {
  const page = await stage.open();
  await withReport(page);
  expect(Math.abs((await widthOf(page)) - 440)).toBeLessThan(2);
  await edge(page).focus();
  await page.keyboard.press("ArrowLeft");
  expect(Math.abs((await widthOf(page)) - 480)).toBeLessThan(2);
  expect(await edge(page).getAttribute("aria-valuenow")).toBe("480");
  const box = await edge(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 6, (box?.y ?? 0) + 60);
  await page.mouse.down();
  await page.mouse.move(500, 200, { steps: 4 });
  await page.mouse.up();
  expect(Math.abs((await widthOf(page)) - 866)).toBeLessThan(20);
  expect(await barriers(page)).toEqual([]);
});

test("a wide window gives the pane what the sheet leaves: the text stands beside what is asked", async () => {
  const page = await stage.open({ viewport: { width: 1920, height: 1080 } });
  await withReport(page);
  const sheet = await page.locator(".grid-canvas").boundingBox();
  const pane = await page.getByRole("region", { name: "TTHC" }).boundingBox();
  expect(pane?.x).toBeGreaterThan((sheet?.x ?? 0) + (sheet?.width ?? 0));
  expect(pane?.x).toBeLessThan((sheet?.x ?? 0) + (sheet?.width ?? 0) + 60);
  const text = await page.getByRole("textbox", { name: "Đoạn báo cáo" }).boundingBox();
  const kind = await page.getByLabel("Loại báo cáo").boundingBox();
  expect(text?.x).toBeGreaterThan((kind?.x ?? 0) + (kind?.width ?? 0));
  expect(await edge(page).getAttribute("aria-valuenow")).toBe(String(Math.round(pane?.width ?? 0)));
  expect(await barriers(page)).toEqual([]);
});

test("with the table folded the text stands beside the form; a figure of it brings the table back", async () => {
  const page = await stage.open();
  await withReport(page);
  await fold(page).click();
  expect(await fold(page).getAttribute("aria-expanded")).toBe("false");
  expect(await page.getByRole("grid").count()).toBe(0);
  const text = await page.getByRole("textbox", { name: "Đoạn báo cáo" }).boundingBox();
  const kind = await page.getByLabel("Loại báo cáo").boundingBox();
  expect(text?.x).toBeGreaterThan((kind?.x ?? 0) + (kind?.width ?? 0));
  expect(text?.y).toBeLessThan((kind?.y ?? 0) + 60);
  expect(await barriers(page)).toEqual([]);
  await page.getByText("Số liệu lấy từ ô nào").click();
  await page.locator(".grounds .cell-link").first().click();
  await page.locator('[role="gridcell"][aria-current="true"]').waitFor();
  expect(await fold(page).getAttribute("aria-expanded")).toBe("true");
});

test("a small window has no edge to draw", async () => {
  const page = await stage.open({ viewport: { width: 350, height: 700 } });
  await withReport(page);
  expect(await edge(page).count()).toBe(0);
  expect(await fold(page).count()).toBe(0);
});
