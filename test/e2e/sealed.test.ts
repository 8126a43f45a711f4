import { openWorkbook } from "../../src/adapters/xlsx";
import { isRefusal } from "../../src/ports/refusal";
import { sealedCopy } from "../../src/usecases/seal/sealed-table";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { monthBook, monthSheet } from "../grids/month-book";
import { barriers } from "./barriers";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

/** A month that was sealed with 2 dossiers overdue in a unit, and 5 typed there afterwards. */
async function changedSinceSealed(): Promise<Uint8Array> {
  const book = openWorkbook(monthBook(monthSheet(3, { typed: true })), "a.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const place = { sheet: "Tháng 3", area: { top: 3, left: 0, bottom: 8, right: 12 } };
  const sealed = await sealedCopy(book, place, "05/04/2026 08:00", {
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    reopen: (bytes) => Promise.resolve(openWorkbook(bytes, "a.xlsx")),
  });
  const copy = isRefusal(sealed) ? sealed : openWorkbook(sealed.bytes, "a.xlsx");
  if (isRefusal(copy)) throw new Error(copy.reason);
  const bytes = await copy.copyWith([{ sheet: "Tháng 3", at: { row: 5, column: 11 }, expected: 2, next: 5 }]);
  if (isRefusal(bytes)) throw new Error(bytes.reason);
  return bytes;
}

test("the page seals the table, corrections included, in a copy, which it then compares with and whose own sheet it does not show", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 768 } });
  await chooseFile(page, "thang-3.xlsx", monthBook(monthSheet(3)));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Chốt kỳ", exact: true }).click();
  const view = page.getByRole("region", { name: "Chốt kỳ" });
  await view.getByText("thêm một sheet ẩn «TTHC bản chốt»").waitFor();
  expect(await barriers(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await view.getByRole("button", { name: "Lưu bản sao có bản chốt" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("thang-3-da-chot.xlsx");
  await view.getByText(/Đã chốt lúc .* vào «thang-3-da-chot\.xlsx», tệp đang mở giữ nguyên/).waitFor();
  await chooseFile(page, saved.suggestedFilename(), readFileSync(await saved.path()));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "TTHC bản chốt" }).count()).toBe(0);
  await page.getByRole("button", { name: "Đối chiếu hai bảng" }).click();
  await page.getByRole("button", { name: "So với bản đã chốt" }).click();
  await page.getByText(/Cũ: bản đã chốt/).waitFor();
});

test("what changed since the table was sealed", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 768 } });
  await chooseFile(page, "da-chot.xlsx", await changedSinceSealed());
  await page.getByRole("button", { name: "Đối chiếu hai bảng" }).click();
  await page.getByRole("button", { name: "So với bản đã chốt" }).click();
  await page.getByText("2 → 5 (+3)").first().waitFor();
  await page.getByText("Cũ: bản đã chốt 05/04/2026 08:00.").waitFor();
  expect(await barriers(page)).toEqual([]);
});
