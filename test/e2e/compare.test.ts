import { join } from "node:path";
import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const view = (page: Page) => page.getByRole("region", { name: "Đối chiếu hai bảng" });
const SHOTS = process.env["TTHC_SHOTS"];
/** One dossier of Sở Tư pháp late instead of in time: row, total and rates with it. */
const LATER = {
  "Sở Tư pháp": { 7: 2162, 8: 21, 12: 228 },
  Tổng: { 7: 90868, 8: 9217, 12: 12545 },
} as const;

async function openLater(page: Page): Promise<void> {
  await chooseFile(page, "xuat-lai.xlsx", bookOf(changed(quarterSheet(), LATER)));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await button(page, "Đối chiếu hai bảng").click();
  await view(page).waitFor();
}

async function compareWith(page: Page, name: string, content: Uint8Array): Promise<void> {
  await view(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

test("another file: by unit and column what changed, where it is, and what it does to rates and sentences", async () => {
  const page = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await openLater(page);
  await compareWith(page, "da-gui.xlsx", bookOf(quarterSheet()));
  await view(page).getByText("6 số khác nhau ở 1 đơn vị").waitFor();
  await view(page)
    .getByRole("button", { name: /\(10\).*: 20 → 21 \(\+1\) I15/ })
    .click();
  await page.locator('[role="gridcell"][data-cell="I15"][aria-current="true"]').waitFor();
  await view(page)
    .getByRole("region", { name: "Tỷ lệ" })
    .getByText(/90,79%.* → /)
    .waitFor();
  await view(page).getByRole("region", { name: "Câu báo cáo thay đổi" }).waitFor();
  await button(page, "Sao chép kết quả đối chiếu").click();
  await page.locator(".change-bar p").filter({ hasText: "Đã sao chép" }).waitFor();
  const text = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n");
  expect(text).toMatch(/^6 số khác nhau ở 1 đơn vị\.\n[\s\S]*Sở Tư pháp:\n- [\s\S]*: 20 → 21 \(\+1\) \(I15 → I15\)/);
  await view(page).getByLabel("Bảng đang mở là bản cũ").check();
  await view(page)
    .getByRole("button", { name: /\(10\).*: 21 → 20 \(−1\) I15/ })
    .waitFor();
  await button(page, "Đóng").click();
  await view(page).waitFor({ state: "detached" });
});

test("another sheet of the file, an equal table, another period, a file without a table", async () => {
  const page = await stage.open();
  await chooseFile(page, "hai-ban.xlsx", bookOf(quarterSheet(), "Bản gửi", "Bản xuất lại"));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await button(page, "Đối chiếu hai bảng").click();
  await view(page).getByLabel("Bảng khác trong tệp này").selectOption({ index: 1 });
  await view(page).getByText("Hai bảng như nhau: 385 số của 34 đơn vị").waitFor();
  const late = quarterSheet().map((row) => (row[0] === "QUÝ I/2021" ? ["QUÝ II/2021"] : row));
  await compareWith(page, "quy-2.xlsx", bookOf(late));
  await view(page).getByRole("alert").filter({ hasText: "QUÝ II/2021" }).waitFor();
  await compareWith(page, "bia.xlsx", bookOf([["BÁO CÁO"]]));
  await view(page).getByRole("alert").filter({ hasText: "bia.xlsx" }).waitFor();
});

test.each([
  ["light", "none", 1366, 768],
  ["dark", "none", 350, 700],
  ["light", "active", 350, 700],
] as const)(
  "comparing has no barrier that axe knows: %s, forced colours %s, %i px",
  async (colorScheme, forcedColors, width, height) => {
    const page = await stage.open({ colorScheme, forcedColors, viewport: { width, height }, reducedMotion: "reduce" });
    await openLater(page);
    await compareWith(page, "da-gui.xlsx", bookOf(quarterSheet()));
    await view(page).getByText("6 số khác nhau ở 1 đơn vị").waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (SHOTS !== undefined)
      await page.screenshot({ path: join(SHOTS, `doi-chieu-${width}-${colorScheme}-${forcedColors}.png`) });
  },
  60_000,
);
