import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/adapters/xlsx";
import { isRefusal } from "../../src/ports/refusal";
import { barriers } from "./barriers";
import { bookOf, changed, goldenBook, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const merge = (page: Page) => page.locator(".merge");
const SHOTS = process.env["TTHC_SHOTS"];

interface Sent {
  readonly name: string;
  readonly buffer: Buffer;
}

const HEAD = 7;
/** The quarter's units from one place to another, under the same header, as one office would send them. */
function sent(name: string, from: number, to: number, rows = quarterSheet()): Sent {
  const units = rows.slice(HEAD).filter((row) => typeof row[1] === "string" && row[1] !== "Tổng");
  return { name, buffer: Buffer.from(bookOf([...rows.slice(0, HEAD), ...units.slice(from, to)])) };
}

async function open(page: Page): Promise<void> {
  await button(page, "Tổng hợp từ các đơn vị").click();
  await page.getByRole("heading", { name: "Tổng hợp từ các đơn vị" }).waitFor();
}

async function choose(page: Page, files: readonly Sent[]): Promise<void> {
  await merge(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles(files.map((file) => ({ ...file, mimeType: "application/octet-stream" })));
}

const ORDINARY: readonly Sent[] = [sent("a.xlsx", 0, 12), sent("b.xlsx", 12, 24), sent("c.xlsx", 24, 40)];

test("many files become one appendix: to be saved with its sources, and to be checked at once", async () => {
  const page = await stage.open({ acceptDownloads: true });
  await open(page);
  await choose(page, ORDINARY);
  await page.getByText("Đã tổng hợp 34 dòng từ 3 bảng của 3 tệp").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Tải bảng tổng hợp").click()]);
  expect(download.suggestedFilename()).toBe("tong-hop-quy-i-2021.xlsx");
  const book = openWorkbook(new Uint8Array(readFileSync(await download.path())), "tong-hop.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Tổng hợp", "Nguồn"]);
  await button(page, "Mở để kiểm tra, viết báo cáo").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page
    .getByRole("gridcell", { name: /^113\.?048$/ })
    .first()
    .waitFor();
  // What was merged is still there.
  await page.getByTitle("Tổng hợp từ các đơn vị").click();
  await page.getByText("Đã tổng hợp 34 dòng từ 3 bảng của 3 tệp").waitFor();
});

test("what does not go together is named and left out; the list says who has sent", async () => {
  const page = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await open(page);
  const late = quarterSheet().map((row) => (row[0] === "QUÝ I/2021" ? ["QUÝ II/2021"] : row));
  const other = changed(quarterSheet(), { "Công an Tỉnh": { 3: 137, 2: 1903, 10: 37, 9: 35 } });
  await choose(page, [
    ...ORDINARY,
    sent("ky-khac.xlsx", 0, 5, late),
    sent("lan-hai.xlsx", 0, 1, other),
    { name: "hong.xlsx", buffer: Buffer.from("không phải tệp Excel") },
  ]);
  await page.getByText("2 chỗ không cộng").waitFor();
  await page.getByText("1 tệp không đọc được, bỏ qua").waitFor();
  await page.getByText(/Kỳ khác: QUÝ II\/2021, còn các bảng khác là QUÝ I\/2021/).waitFor();
  await page.getByText(/Công an Tỉnh có ở hai bảng với số liệu khác nhau; đang lấy a\.xlsx/).waitFor();
  await page.getByLabel(/dùng hai hệ thống\) thì cộng cả hai/).check();
  await page.getByText("1 chỗ không cộng").waitFor();
  await page.getByText("Danh sách đơn vị phải gửi").click();
  await page.getByLabel(/Dán danh sách/).fill("1. Công an tỉnh\n2. Sở Tư pháp\n3. UBND xã Tân Lập");
  await page.getByText("1 đơn vị chưa gửi").waitFor();
  await merge(page)
    .getByRole("row", { name: /UBND xã Tân Lập chưa gửi/ })
    .waitFor();
  await button(page, /^Sao chép \d phiếu đề nghị rà soát$/).click();
  await page.getByText("Đã sao chép").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Kính gửi: UBND xã Tân Lập");
});

test("«Dừng» keeps what was read; a folder and a drop come in too, and corrections of the book in hand stay", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await button(page, "Sửa").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.evaluate(
    ({ names, letters }) => {
      const dataTransfer = new DataTransfer();
      names.forEach((name, index) =>
        dataTransfer.items.add(
          new File([Uint8Array.from(atob(letters[index] ?? ""), (letter) => letter.charCodeAt(0))], name),
        ),
      );
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    {
      names: ORDINARY.slice(0, 2).map(({ name }) => name),
      letters: ORDINARY.slice(0, 2).map(({ buffer }) => buffer.toString("base64")),
    },
  );
  await page.getByText("Đã tổng hợp 24 dòng từ 2 bảng của 2 tệp").waitFor();
  const many = Array.from({ length: 480 }, (_, place) => sent(`x-${place}.xlsx`, 24, 40));
  await choose(page, many);
  await button(page, "Dừng").click();
  await page.getByText(/^Đã dừng: còn \d+ tệp chưa đọc/).waitFor();
  await page.getByText(/^Đã tổng hợp \d+ dòng từ/).waitFor();
  await button(page, "Về bảng đang mở").click();
  await page.locator('[role="gridcell"][data-cell="I15"]').filter({ hasText: /^20$/ }).waitFor();
});

test.each([
  ["light", "none", 1366, 768],
  ["dark", "none", 350, 700],
  ["light", "active", 350, 700],
] as const)(
  "no state of merging has a barrier that axe knows: %s, forced colours %s, %i px",
  async (colorScheme, forcedColors, width, height) => {
    const page = await stage.open({
      colorScheme,
      forcedColors,
      viewport: { width, height },
      reducedMotion: "reduce",
    });
    const seen: Record<string, readonly string[]> = {};
    const look = async (state: string): Promise<void> => {
      seen[state] = await barriers(page);
      if (SHOTS !== undefined)
        await page.screenshot({ path: join(SHOTS, `tong-hop-${state}-${width}-${colorScheme}-${forcedColors}.png`) });
    };
    await open(page);
    await look("empty");
    await choose(page, [...ORDINARY, { name: "hong.xlsx", buffer: Buffer.from("không phải tệp Excel") }]);
    await page.getByText("Đã tổng hợp 34 dòng từ 3 bảng của 4 tệp").waitFor();
    await page.getByText("Danh sách đơn vị phải gửi").click();
    await page.getByLabel(/Dán danh sách/).fill("Công an tỉnh\nUBND xã Tân Lập");
    await page.getByText("1 đơn vị chưa gửi").waitFor();
    await look("merged");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((state) => [state, []])));
  },
  60_000,
);
