import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookOf, changed, quarterSheet } from "./books";
import { onStage } from "./stage";

const stage = onStage();
const folder = mkdtempSync(join(tmpdir(), "tthc-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => expect(stage.complaints()).toEqual([]));

test("a file that another program changed since it was opened is noticed when the user comes back", async () => {
  const page = await stage.open();
  const file = join(folder, "quy-1.xlsx");
  writeFileSync(file, bookOf(quarterSheet()));
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  const comeBack = async (): Promise<void> => await page.evaluate(() => void window.dispatchEvent(new Event("focus")));
  const notice = page.getByRole("alert").filter({ hasText: "vừa được sửa hoặc chuyển chỗ" });
  await comeBack();
  writeFileSync(file, bookOf(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } })));
  expect(await notice.count()).toBe(0);
  await comeBack();
  await notice.waitFor();
  await page.getByRole("button", { name: "Giữ bảng đang mở" }).click();
  await notice.waitFor({ state: "detached" });
  await comeBack();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await notice.count()).toBe(0);
});
