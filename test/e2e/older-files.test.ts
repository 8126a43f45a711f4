import { read, write, type BookType } from "@e965/xlsx";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

test.each<[BookType, RegExp]>([
  ["biff8", /định dạng Excel cũ \(\.xls\)/],
  ["html", /là trang web mang tên tệp Excel/],
])(
  "%s under the name of .xls is read in a worker, one figure is corrected, the copy is an .xlsx",
  async (bookType, formerly) => {
    const rows = changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } });
    const bytes = new Uint8Array(
      write(read(bookOf(rows), { type: "array" }), { type: "array", bookType }) as ArrayBuffer,
    );
    const page = await stage.open();
    await chooseFile(page, "xuat tu mot cua.xls", bytes);
    await page
      .getByText(/I15: 30 → 20/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu bản sao", exact: true }).click();
    expect((await saving).suggestedFilename()).toBe("xuat tu mot cua-da-sua.xlsx");
    await page.getByText(formerly).first().waitFor();
    await page.context().close();
  },
);
