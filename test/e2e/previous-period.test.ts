import type { Page } from "playwright-core";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

/** Sở Ngoại vụ left 2 dossiers pending and carried over none: the same table as the period before is a copy of it. */
const SLIP =
  /(Sở Ngoại Vụ: m|M)ọi cột còn giữ số của kỳ trước; cột \(6\) = 0 nhưng kỳ trước còn 2 hồ sơ đang giải quyết/;

test("a file of the period before is opened beside the table, and left again", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-2.xlsx", bookOf(quarterSheet()));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-button").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp kỳ trước" }).click();
  await (
    await chooser
  ).setFiles({ name: "quy-1.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bookOf(quarterSheet())) });
  await page.getByText(SLIP).first().waitFor();
  await page.locator(".line-rest").filter({ hasText: "so với kỳ trước" }).waitFor();
  await page.locator(".line-button").click();
  await page.getByLabel("Đối chiếu với kỳ trước").selectOption({ label: "Chưa đối chiếu" });
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});

test("another sheet of the workbook is the period before; read anew with each check", async () => {
  const page = await stage.open();
  await chooseFile(page, "hai-quy.xlsx", bookOf(changed(quarterSheet(), {}), "Quý II", "Quý I"));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-button").click();
  await page.getByLabel("Đối chiếu với kỳ trước").selectOption({ index: 1 });
  await page.getByText(SLIP).first().waitFor();
});

test("a file without an appendix is refused by its name, and nothing is lost", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-2.xlsx", bookOf(quarterSheet()));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-button").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp kỳ trước" }).click();
  await (
    await chooser
  ).setFiles({
    name: "thu-moi.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("không phải tệp Excel"),
  });
  await page.getByRole("alert").filter({ hasText: "thu-moi.xlsx" }).waitFor();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
});

test("a file of the same period last year says what changed under the key figures and in the report, and breaks nothing", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-2.xlsx", bookOf(quarterSheet()));
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-button").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp cùng kỳ năm trước" }).click();
  const lastYear = bookOf(
    quarterSheet().map((row) => row.map((cell) => (cell === "QUÝ I/2021" ? "QUÝ I/2020" : cell))),
  );
  await (
    await chooser
  ).setFiles({ name: "nam-truoc.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(lastYear) });
  await page.getByText("bằng cùng kỳ năm trước").first().waitFor();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.locator(".line-rest").filter({ hasText: "so với năm trước" }).waitFor();
  await page.locator(".line-button").click();
  await page
    .getByLabel("So với cùng kỳ năm trước")
    .getByText("nam-truoc.xlsx · QUÝ I/2020")
    .waitFor({ state: "attached" });
  await page.getByLabel("So với cùng kỳ năm trước").selectOption({ label: "Chưa so" });
  await page.getByText("bằng cùng kỳ năm trước").first().waitFor({ state: "detached" });
});

/** The quarter's sheet with the office in its head: nobody is asked to remember for a sheet that names none. */
const named = () => quarterSheet().map((row, index) => (index === 0 ? ["UBND XÃ TÂN LẬP"] : row));

/** Answers the one question, below the first report. */
async function agree(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lấy đoạn văn cho báo cáo", exact: true }).click();
  const question = page.getByRole("region", { name: "Nhớ cho kỳ sau" });
  await question.getByRole("button", { name: "Nhớ", exact: true }).click();
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
}

test("once the user agreed, the period before is remembered for this table of this file, and for no other", async () => {
  const page = await stage.open();
  await chooseFile(page, "quy-2.xlsx", bookOf(named()));
  await agree(page);
  await page.locator(".line-button").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp kỳ trước" }).click();
  const before = {
    name: "quy-1.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bookOf(named())),
  };
  await (await chooser).setFiles(before);
  await page.getByText(SLIP).first().waitFor();
  await page.reload();
  await chooseFile(page, "quy-2-ban-khac.xlsx", bookOf(named()));
  await page.getByRole("button", { name: "Đối chiếu hai bảng" }).waitFor();
  expect(await page.getByRole("button", { name: "Mở lại tệp ấy" }).count()).toBe(0);
  await page.reload();
  await chooseFile(page, "quy-2.xlsx", bookOf(named()));
  await page.getByText("Lần trước bảng này được đối chiếu với kỳ trước ở tệp «quy-1.xlsx · QUÝ I/2021»").waitFor();
  const again = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở lại tệp ấy" }).click();
  await (await again).setFiles(before);
  await page.getByText(SLIP).first().waitFor();
  expect(await page.getByRole("button", { name: "Mở lại tệp ấy" }).count()).toBe(0);
});

test("remembered, another sheet of the workbook is compared with at once", async () => {
  const page = await stage.open();
  const quarters = bookOf(named(), "Quý II", "Quý I");
  await chooseFile(page, "hai-quy.xlsx", quarters);
  await agree(page);
  await page.locator(".line-button").click();
  await page.getByLabel("Đối chiếu với kỳ trước").selectOption({ index: 1 });
  await page.getByText(SLIP).first().waitFor();
  await page.reload();
  await chooseFile(page, "hai-quy.xlsx", quarters);
  await page.getByText(SLIP).first().waitFor();
  await page.locator(".line-rest").filter({ hasText: "so với kỳ trước" }).waitFor();
});
