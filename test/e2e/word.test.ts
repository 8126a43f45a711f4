import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function writtenSample(by: "http" | "file"): Promise<Page> {
  const page = await stage.open({ by });
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByRole("textbox", { name: "Kỳ báo cáo" }).fill("quý I năm 2021");
  await button(page, "Tạo đoạn báo cáo").click();
  await page.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
  return page;
}

async function downloadWord(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = page.waitForEvent("download");
  await button(page, "Tải Word").click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test.each(["http", "file"] as const)("«Tải Word» gives the document with its appendix (%s)", async (by) => {
  const page = await writtenSample(by);
  const { name, bytes } = await downloadWord(page);
  expect(name).toBe("Báo cáo quý I năm 2021.docx");
  const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const text = await page.getByRole("textbox", { name: "Đoạn báo cáo" }).inputValue();
  expect(body).toContain(text);
  expect(body).toContain("UBND huyện Sơn Động");
  await page.locator(".quiet").getByText("Đã tạo văn bản Word").waitFor();
});

test("what makes documents is loaded by the first click only, and a second click gives the same bytes", async () => {
  const page = await writtenSample("http");
  const loaded = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType("resource").filter(({ name }) => /\/assets\/word\.[0-9a-f]+\.js$/.test(name))
          .length,
    );
  expect(await loaded()).toBe(0);
  const first = await downloadWord(page);
  expect(await loaded()).toBe(1);
  expect(await downloadWord(page)).toEqual(first);
});

test("charts that are asked for stand in the document as «Hình 1. …», and are asked for again next time", async () => {
  const page = await writtenSample("http");
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Thông tin văn bản Word").click();
  for (const name of ["Hồ sơ quá hạn theo đơn vị", "Cách nộp hồ sơ"])
    await page.getByRole("checkbox", { name }).check();
  const { bytes } = await downloadWord(page);
  await page.locator(".quiet").getByText("Kèm 2 hình.").waitFor();
  const parts = unzipSync(bytes);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body.match(/<a:blip\b/g)).toHaveLength(2);
  expect(body).toContain(". Cách nộp hồ sơ (quý I năm 2021)");
  const pictures = Object.keys(parts).filter((path) => path.endsWith(".png"));
  expect(pictures).toHaveLength(2);
  for (const path of pictures) expect(parts[path]?.subarray(1, 4)).toEqual(Uint8Array.from([0x50, 0x4e, 0x47]));
  // Drawn again, the same picture.
  expect((await downloadWord(page)).bytes).toEqual(bytes);
});

test("without the network the page says what to do, and the next click tries again", async () => {
  const page = await writtenSample("http");
  await page.route("**/assets/word.*.js", (route) => route.abort());
  await button(page, "Tải Word").click();
  await page.locator(".quiet").getByText("Chưa tải được một phần của chương trình").waitFor();
  await page.unroute("**/assets/word.*.js");
  expect((await downloadWord(page)).bytes.length).toBeGreaterThan(5000);
  // The browser itself reports the request that was cut off.
  expect(stage.complaints()).toEqual([expect.stringContaining("net::ERR_FAILED")]);
});
