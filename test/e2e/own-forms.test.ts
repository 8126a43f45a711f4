import { readFileSync } from "node:fs";
import { parseProfile } from "../../src/core";
import { ownGrid } from "../grids/own-table";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const csv = ownGrid("Ghi nhận", [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], 52)
  .rows.map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? "" : String(cell))).join(";"))
  .join("\r\n");

test("the sums of a form that is not known: switched off, on again, and kept as a form", async () => {
  const page = await stage.open();
  await chooseFile(page, "bieu-rieng.csv", csv);
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByText("Biểu chưa có trong danh mục: kiểm tra theo 2 phép cộng").click();
  const sum = page.getByRole("checkbox", { name: /«Tổng lượt» = «Trong giờ» \+ «Ngoài giờ» \(theo/ });
  await sum.uncheck();
  await page.getByText("kiểm tra theo 1 phép cộng", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Bật lại tất cả" }).click();
  await page.getByText("Biểu chưa có trong danh mục: kiểm tra theo 2 phép cộng").waitFor();
  expect(await sum.isChecked()).toBe(true);
  await page.getByLabel("Tên biểu").fill("Biểu của trạm");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu biểu mẫu" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("bieu-cua-tram.json");
  const profile = parseProfile(JSON.parse(readFileSync(await file.path(), "utf8")));
  expect(profile).toMatchObject({ id: "bieu-cua-tram", title: "Biểu của trạm" });
});
