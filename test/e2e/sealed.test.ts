import { openWorkbook } from "../../src/adapters/xlsx";
import { isRefusal } from "../../src/ports/refusal";
import { sealTable } from "../../src/usecases/seal/sealed-table";
import { createHash } from "node:crypto";
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
  const sealed = await sealTable(book, place, "05/04/2026 08:00", (bytes) =>
    createHash("sha256").update(bytes).digest("hex"),
  );
  const copy = isRefusal(sealed) ? sealed : openWorkbook(sealed.bytes, "a.xlsx");
  if (isRefusal(copy)) throw new Error(copy.reason);
  const bytes = await copy.copyWith([{ sheet: "Tháng 3", at: { row: 5, column: 11 }, expected: 2, next: 5 }]);
  if (isRefusal(bytes)) throw new Error(bytes.reason);
  return bytes;
}

test("what changed since the table was sealed", async () => {
  const page = await stage.open({ viewport: { width: 1366, height: 768 } });
  await chooseFile(page, "da-chot.xlsx", await changedSinceSealed());
  await page.getByRole("button", { name: "Đối chiếu hai bảng" }).click();
  await page.getByRole("button", { name: "So với bản đã chốt" }).click();
  await page.getByText("2 → 5 (+3)").first().waitFor();
  await page.getByText("Cũ: bản đã chốt 05/04/2026 08:00.").waitFor();
  expect(await barriers(page)).toEqual([]);
});
