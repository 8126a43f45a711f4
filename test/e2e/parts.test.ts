import type { Page } from "playwright-core";
import { goldenBook } from "./books";
import { chooseFile, onStage } from "./stage";

/** The reader of files is a part of its own, fetched behind the first picture. */
const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const files = /\/assets\/files\.[0-9a-f]+\.js$/;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("the reader comes by itself, before a file is chosen, and once", async () => {
  const page = await stage.open();
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /\/assets\/files\.[0-9a-f]+\.js$/.test(name)),
  );
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(names.filter((name) => files.test(name))).toHaveLength(1);
});

test("a reader that cannot be had is said, and asked for again", async () => {
  const page = await stage.open();
  await page.route(files, (route) => route.abort());
  await page.reload();
  await button(page, "Xem thử bảng mẫu").click();
  await page
    .getByRole("alert")
    .getByText(/^Chưa tải được một phần của chương trình/)
    .waitFor();
  await page.unroute(files);
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  const complaints = stage.complaints();
  expect(complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !/ERR_FAILED/.test(complaint))).toEqual([]);
});
