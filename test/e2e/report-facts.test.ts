import { holds } from "../setup/holds";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { facts000, facts003 } from "../sources/facts";
import { passage } from "../sources/passages";
import { barriers } from "./barriers";
import type { Stage } from "./stage";
import { onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const paragraph = (page: Page) => page.getByRole("textbox", { name: "Đoạn báo cáo" });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

async function openReport(template: string, options: Parameters<Stage["open"]>[0] = {}): Promise<Page> {
  const page = await stage.open(options);
  await button(page, "Xem thử bảng mẫu").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await page.getByLabel("Loại báo cáo", { exact: true }).selectOption({ label: template });
  return page;
}

/** Gives the page a facts file, as a user opens one. */
async function openFacts(page: Page, facts: object): Promise<void> {
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Tệp số liệu đã điền").click();
  await page
    .locator('#panel-bao-cao input[accept=".json"]')
    .setInputFiles({ name: "so-lieu.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(facts)) });
}

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly content: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { file: file.suggestedFilename(), content: readFileSync(await file.path(), "utf8") };
}

test("what the table does not hold is asked for; missing and faulty answers are said at their place", async () => {
  const page = await openReport("Kết quả qua bưu chính công ích");
  await button(page, "Tạo đoạn báo cáo").click();
  await page
    .locator(".notice")
    .getByText(/Chưa viết được đoạn «Kết quả qua bưu chính công ích».*tên cơ quan báo cáo \(unit\)/)
    .waitFor();
  expect(await page.locator('#panel-bao-cao input[aria-invalid="true"][placeholder="cần điền"]').count()).toBe(2);
  await field(page, "Tên cơ quan trong câu").fill("Sở Nội vụ");
  await field(page, "Qua bưu chính công ích").fill("năm mươi hai");
  await button(page, "Tạo đoạn báo cáo").click();
  await page.getByText("Cần một số đếm, ví dụ 1.234.").waitFor();
  await field(page, "Qua bưu chính công ích").fill("52");
  for (const [line, { label, postal, received }] of facts003.series.entries()) {
    await field(page, `Năm hoặc kỳ, dòng ${line + 1}`).fill(label);
    await field(page, `Bưu chính, dòng ${line + 1}`).fill(String(postal));
    await field(page, `Tiếp nhận, dòng ${line + 1}`).fill(String(received));
  }
  await button(page, "Tạo đoạn báo cáo").click();
  expect(await paragraph(page).inputValue()).toBe(
    passage("003", "Sau 01 năm triển khai", "(chiếm 24,16%).").replace("10,08", "10,85").replace("24,16", "24,17"),
  );
  expect(await barriers(page, "#panel-bao-cao")).toEqual([]);
  await page.getByText("Số liệu lấy từ ô nào").click();
  await page
    .locator("details .figures li")
    .filter({ hasText: /^10,85%= 23\/212 hồ sơ tiếp nhận năm 2019 \(số đã điền\)/ })
    .waitFor();
});

test("answers are kept by period, and leave and come as a facts file", async () => {
  const page = await openReport("Kết quả qua bưu chính công ích", { acceptDownloads: true });
  await openFacts(page, { ...facts003, period: "Sau 02 năm" });
  await page.getByLabel("Kỳ báo cáo").filter({ visible: true }).waitFor();
  await holds(page.getByLabel("Kỳ báo cáo"), "Sau 02 năm");
  await button(page, "Tạo đoạn báo cáo").click();
  expect(await paragraph(page).inputValue()).toMatch(/^Sau 02 năm triển khai thực hiện .* Sở Nội vụ đã/);
  await page.getByLabel("Kỳ báo cáo").fill("Sau 03 năm");
  await page.getByLabel("Kỳ báo cáo").blur();
  await holds(field(page, "Qua bưu chính công ích"), "");
  await holds(field(page, "Tên cơ quan trong câu"), "Sở Nội vụ");
  await page.getByLabel("Kỳ báo cáo").fill("sau 02 năm");
  await page.getByLabel("Kỳ báo cáo").blur();
  await holds(field(page, "Qua bưu chính công ích"), "52");
  const { file, content } = await download(page, "Lưu tệp số liệu");
  expect([file, JSON.parse(content)]).toEqual([
    "so-lieu-bao-cao.json",
    { period: "sau 02 năm", unit: "Sở Nội vụ", counts: { postal: 52 }, series: facts003.series },
  ]);
});

test("figures that contradict the table are named, and the table's are printed", async () => {
  const page = await openReport("Sở, ngành – kỳ báo cáo");
  await openFacts(page, { ...facts000, unit: "Đơn vị khác" });
  await button(page, "Tạo đoạn báo cáo").click();
  await page
    .getByText("«tổng số tiếp nhận»: số đã cho là 56, phụ lục ghi 113.048 ở ô C10; đoạn văn dùng số của phụ lục.")
    .waitFor();
  await button(page, "Vẫn tạo, đánh dấu số còn lệch").click();
  expect(await paragraph(page).inputValue()).toContain("đã tiếp nhận tổng số: 113.048 hồ sơ");
});

test("the denominator is seen with its result, and chosen, before the rate is used", async () => {
  const page = await openReport("Đánh giá theo chỉ tiêu");
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Mẫu số của tỷ lệ").click();
  const base = page.getByRole("combobox", { name: "Tỷ lệ trả đúng thời hạn" });
  expect(await base.locator("option").allInnerTexts()).toEqual([
    "90,79% trên đã giải quyết (90.869/100.085)",
    "87,87% trên đến hạn giải quyết (90.869/103.413)",
    "80,38% trên tổng số tiếp nhận (90.869/113.048)",
  ]);
  await base.selectOption({ index: 1 });
  await page.getByText("Chỉ tiêu", { exact: true }).click();
  await page.getByRole("textbox", { name: /^Tỷ lệ trả đúng thời hạn/ }).fill("85");
  await button(page, "Tạo đoạn báo cáo").click();
  expect(await paragraph(page).inputValue()).toContain(
    "tỷ lệ trả đúng thời hạn đạt 87,87% (90.869/103.413 hồ sơ), vượt chỉ tiêu 85%",
  );
});

test("the period from its days", async () => {
  const page = await openReport("Đơn vị có hồ sơ quá hạn");
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Ghi kỳ theo ngày").click();
  await field(page, "Từ ngày").fill("31/2/2021");
  await field(page, "Đến ngày").fill("14/3/2021");
  await button(page, "Đặt tên kỳ").click();
  await page.getByText(/Không có ngày này trong lịch/).waitFor();
  await field(page, "Từ ngày").fill("15/12/2020");
  await button(page, "Đặt tên kỳ").click();
  await holds(page.getByLabel("Kỳ báo cáo"), "quý I năm 2021 (tính từ ngày 15/12/2020 đến ngày 14/3/2021)");
});

test("a template's words are changed in a copy with a preview, kept, taken out, brought in and removed", async () => {
  const page = await openReport("Đơn vị có hồ sơ quá hạn", { acceptDownloads: true });
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Sửa lời mẫu").click();
  const preview = page.getByRole("region", { name: "Xem trước" });
  await preview.getByText(/còn 21 cơ quan, đơn vị để xảy ra/).waitFor();
  await button(page, "Sửa theo mã").click();
  const words = page.getByLabel("Mã Liquid của mẫu");
  const text = await words.inputValue();
  await words.fill(`${text}\n{{ recieved | so }}`);
  await page.getByText(/^Dòng \d+: không có số liệu tên "recieved".*; có lẽ là "received"\.$/).waitFor();
  await words.fill(text.replaceAll("cơ quan, đơn vị", "cơ quan"));
  await page
    .getByRole("region", { name: "Xem trước" })
    .getByText(/còn 21 cơ quan để xảy ra/)
    .waitFor();
  await field(page, "Tên mẫu").fill("Công văn đôn đốc");
  await button(page, "Lưu thành mẫu riêng").click();
  expect(await page.getByLabel("Loại báo cáo", { exact: true }).locator("option:checked").innerText()).toBe(
    "Công văn đôn đốc",
  );
  await button(page, "Tạo đoạn báo cáo").click();
  expect(await paragraph(page).inputValue()).toContain("còn 21 cơ quan để xảy ra");
  const { file, content } = await download(page, "Tải mẫu về");
  expect([file, (JSON.parse(content) as { title: string }).title]).toEqual([
    "chan-chinh-rieng.json",
    "Công văn đôn đốc",
  ]);
  await button(page, "Xoá mẫu này").click();
  expect(await page.getByLabel("Loại báo cáo", { exact: true }).locator("option:checked").innerText()).toBe(
    "Đơn vị có hồ sơ quá hạn",
  );
  await page
    .locator('input[accept=".json,.liquid"]')
    .setInputFiles({ name: file, mimeType: "application/json", buffer: Buffer.from(content) });
  await page
    .getByLabel("Loại báo cáo", { exact: true })
    .locator("option:checked")
    .filter({ hasText: "Công văn đôn đốc" })
    .waitFor({ state: "attached" });
});

test("a template is edited by its words, figures stand in it as chips, and another figure is put in", async () => {
  const page = await openReport("Đơn vị có hồ sơ quá hạn");
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Sửa lời mẫu").click();
  const words = page.getByRole("textbox", { name: "Lời mẫu" });
  await words.getByText("kỳ báo cáo", { exact: true }).first().waitFor();
  expect(await words.innerText()).not.toMatch(/[{}|]/u);
  expect(await barriers(page, "#panel-bao-cao")).toEqual([]);
  await words.press("Control+End");
  await page.keyboard.type(" Đề nghị báo cáo trước ngày 05, tổng số ");
  await page.getByLabel("Chèn số liệu vào chỗ con trỏ").selectOption({ label: "Tổng số quá hạn" });
  await page
    .getByRole("region", { name: "Xem trước" })
    .getByText(/Đề nghị báo cáo trước ngày 05, tổng số 12\.544/)
    .waitFor();
  await words.press("Control+End");
  await words.press("Enter");
  await page.keyboard.type("Trân trọng.");
  await page.getByRole("region", { name: "Xem trước" }).getByText("Trân trọng.", { exact: true }).waitFor();
  await button(page, "Sửa theo mã").click();
  const code = await page.getByLabel("Mã Liquid của mẫu").inputValue();
  // What was not typed over stands as it did, line by line.
  expect(code).toContain("{%- comment -%} Các đơn vị có hồ sơ quá hạn, rồi yêu cầu chấn chỉnh. {%- endcomment -%}\n");
  expect(code).toMatch(/tổng số \{\{ overdueTotal \| so_mau \}\}\{\{ doan_moi \}\}Trân trọng\.$/u);
});

test("the paragraph written again says what changed", async () => {
  const page = await openReport("Đánh giá theo chỉ tiêu");
  await page.getByLabel("Kỳ báo cáo").fill("quý I năm 2021");
  await button(page, "Tạo đoạn báo cáo").click();
  await paragraph(page).waitFor();
  await page.getByText("Tùy chọn", { exact: true }).click();
  await page.getByText("Chỉ tiêu", { exact: true }).click();
  await page.getByRole("textbox", { name: /^Tỷ lệ tiếp nhận trực tuyến/ }).fill("8");
  await button(page, "Tạo đoạn báo cáo").click();
  await page.getByText(/^Khác đoạn trước ở \d+ chỗ$/).waitFor();
  expect(
    (await page.locator(".difference ins").allTextContents()).map((text) => text.replace("thêm: ", "").trim()),
  ).toEqual(["vượt", "8%", "17/32", "8%", "15/32", "8%"]);
  expect(
    (await page.locator(".difference del").allTextContents())
      .map((text) => text.replace("bỏ: ", "").trim())
      .slice(0, 2),
  ).toEqual(["chưa đạt", "40%"]);
});
