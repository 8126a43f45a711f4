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
  // The user is back once the page has looked at the disk: its reading, however it ends, is what is waited for.
  const comeBack = async (): Promise<void> =>
    await page.evaluate(async () => {
      const whole = Object.getOwnPropertyDescriptor(Blob.prototype, "arrayBuffer");
      if (whole === undefined) throw new Error("this browser reads no files");
      const read = whole.value as (this: Blob) => Promise<ArrayBuffer>;
      const looks: Promise<ArrayBuffer>[] = [];
      Blob.prototype.arrayBuffer = function (this: Blob) {
        const look = read.call(this);
        looks.push(look);
        return look;
      };
      window.dispatchEvent(new Event("focus"));
      Object.defineProperty(Blob.prototype, "arrayBuffer", whole);
      if (looks.length === 0) throw new Error("the page did not look at the disk");
      await Promise.allSettled(looks);
    });
  const notice = page.getByRole("alert").filter({ hasText: "vừa được sửa hoặc chuyển chỗ" });
  await comeBack();
  expect(await notice.count()).toBe(0);
  writeFileSync(file, bookOf(changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } })));
  await comeBack();
  await notice.waitFor();
  await page.getByRole("button", { name: "Giữ bảng đang mở" }).click();
  await notice.waitFor({ state: "detached" });
  await comeBack();
  expect(await notice.count()).toBe(0);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page
    .locator(".summary")
    .getByText(/^1 chỗ cần xem lại/)
    .waitFor();
  expect(await notice.count()).toBe(0);
});
