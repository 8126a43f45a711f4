import type { Page } from "playwright-core";
import { barriers } from "./barriers";
import { asClipboard, quarterSheet } from "./books";
import { onStage, pasteText } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const hints = (page: Page) => page.getByRole("region", { name: "Làm thử với bảng mẫu" });

test("a newcomer tries the whole job with the sample: a slip, its repair, the paragraph, the proofreading", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").first().click();
  await hints(page).getByText("Làm thử 1/4").waitFor();
  await button(page, "Gõ sai một số").click();
  await hints(page).getByText("Ô I17 vừa bị gõ 30 thay cho 20.").waitFor();
  await page.getByText("1 chỗ cần xem lại").first().waitFor();
  await button(page, "Sửa").click();
  await hints(page).getByText("Làm thử 3/4").waitFor();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await button(page, "Lấy đoạn văn cho báo cáo").click();
  await button(page, "Tiếp").click();
  await hints(page).getByText("Làm thử 4/4").waitFor();
  await button(page, "Xong").click();
  await hints(page).waitFor({ state: "detached" });
});

test("told to go, the hints go; the sample holds nothing that a table of the user's would be asked about", async () => {
  const page = await stage.open();
  await button(page, "Xem thử bảng mẫu").first().click();
  await button(page, "Gõ sai một số").click();
  await hints(page).getByText("Làm thử 2/4").waitFor();
  await button(page, "Thôi làm thử").click();
  await hints(page).waitFor({ state: "detached" });
  await pasteText(page, asClipboard(quarterSheet()));
  await page.getByText("Các ô vừa dán").waitFor();
});

test.each(["light", "dark", "forced"] as const)("in a narrow pane of 350 nothing is hidden (%s)", async (look) => {
  const page = await stage.open({
    viewport: { width: 350, height: 700 },
    ...(look === "forced" ? { forcedColors: "active" as const } : { colorScheme: look }),
  });
  await button(page, "Xem thử bảng mẫu").first().click();
  await button(page, "Gõ sai một số").waitFor();
  expect(await barriers(page, ".hints")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
});
