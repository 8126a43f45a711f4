import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { bookOf, changed, goldenBook, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A right table of few rows: axe looks at every cell for seconds. */
const few = quarterSheet().filter(
  (row, index) => index < 7 || ["Sở Tư pháp", "Sở Y tế", "Điện lực"].some((name) => name === row[1]),
);

test.each([
  ["light", 1366],
  ["dark", 1366],
  ["light", 350],
  ["dark", 350],
] as const)(
  "no state has a barrier that axe knows: %s, %i px",
  async (colorScheme, width) => {
    const page = await stage.open({ colorScheme, viewport: { width, height: 760 }, reducedMotion: "reduce" });
    const seen: Record<string, readonly string[]> = {};
    seen["start"] = await barriers(page);
    await chooseFile(page, "dung.xlsx", bookOf(few));
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    seen["right"] = await barriers(page);
    await page
      .getByRole("button", { name: /đơn vị$/ })
      .first()
      .click();
    seen["choices"] = await barriers(page);
    await chooseFile(page, "sai.xlsx", bookOf(changed(few, { "Sở Tư pháp": { 8: 30 } })));
    await button(page, "Lỗi sau").click();
    await page.getByText("Vì sao?").first().click();
    seen["faults"] = await barriers(page);
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await button(page, "Tạo đoạn báo cáo").click();
    seen["doubtful"] = await barriers(page);
    await button(page, "Vẫn tạo, đánh dấu số còn lệch").click();
    await page.getByText("Số liệu lấy từ ô nào").click();
    await page.getByText("Tùy chọn", { exact: true }).click();
    await page.getByText("Các tỷ lệ của toàn bảng").click();
    seen["paragraph"] = await barriers(page);
    await chooseFile(page, "hong.xlsx", "không phải tệp Excel");
    await page.getByRole("alert").waitFor();
    seen["refused"] = await barriers(page);
    await chooseFile(page, "khac.xlsx", bookOf([["Tên"], ["Lan"]], "Sheet1", "Sheet2"));
    await page.getByText("Chưa thấy phụ lục", { exact: true }).waitFor();
    seen["none"] = await barriers(page);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((state) => [state, []])));
  },
  60_000,
);

test("the page works from the disk, with no server", async () => {
  const page = await stage.open({ by: "file" });
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await button(page, "Tạo đoạn báo cáo").click();
  await page.getByText("Đoạn này dùng số còn lệch").waitFor();
});

test("the policy of the page forbids foreign scripts, styles, connections and forms", async () => {
  const page = await stage.open({ by: "file" });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const rules = new Map(
    (policy ?? "").split(";").map((rule) => [rule.trim().split(" ")[0] ?? "", rule.trim().split(" ").slice(1)]),
  );
  expect(rules.get("default-src")).toEqual(["'none'"]);
  expect(rules.get("script-src")).toEqual(["'self'"]);
  expect(rules.get("style-src")).toEqual(["'self'"]);
  expect(rules.get("form-action")).toEqual(["'none'"]);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
});

test("our components are styled under that policy", async () => {
  const page = await stage.open();
  const primary = await button(page, "Mở tệp Excel").evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(primary).toBe("rgb(15, 108, 189)");
});

test("nothing of the page is wider than a 350 px window", async () => {
  const page = await stage.open({ viewport: { width: 350, height: 760 } });
  await chooseFile(
    page,
    "ten-tep-rat-dai-cua-phong-kiem-soat-thu-tuc-hanh-chinh-quy-1-nam-2021.xlsx",
    goldenBook("go-nham-mot-o"),
  );
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  const grid = await page.getByRole("grid").boundingBox();
  const pane = await page.locator(".pane").boundingBox();
  expect((grid?.y ?? 0) + (grid?.height ?? 0)).toBeLessThanOrEqual((pane?.y ?? 0) + 1);
});

test("a fault of ours is caught once, said in Vietnamese, and can be copied", async () => {
  const page = await stage.open();
  await page.evaluate(() => setTimeout(() => void Promise.reject(new Error("thử"))));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Trang gặp trục trặc");
  expect(await page.getByRole("textbox", { name: "Chi tiết trục trặc" }).inputValue()).toContain("thử");
  await button(page, "Sao chép chi tiết").click();
  await button(page, "Đã sao chép").waitFor();
  expect(stage.complaints()).toEqual(["error: thử"]);
});
