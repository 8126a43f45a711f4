import { readFileSync } from "node:fs";
import { forgeDocx, paragraph, table } from "../../documents/forge-docx";
import { wordsOf } from "../../documents/read-docx-parts";
import { useAddin } from "./open-addin";
import { type PaneHands, rightPane, sampleBook } from "./pane-hands";

const open = useAddin();

async function written(): Promise<PaneHands> {
  const pane = await rightPane(await open(await sampleBook()));
  await pane.tab("Báo cáo");
  await pane.excel.frame.getByRole("textbox", { name: "Kỳ báo cáo" }).fill("quý I năm 2021");
  await pane.press("Tạo đoạn báo cáo");
  await pane.excel.frame.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
  return pane;
}

async function downloaded(pane: PaneHands, act: () => Promise<void>): Promise<readonly string[]> {
  const coming = pane.excel.page.waitForEvent("download");
  await act();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("Báo cáo quý I năm 2021.docx");
  return wordsOf(new Uint8Array(readFileSync(await download.path())));
}

test("«Tải Word» inside Excel gives the document with the sheet's appendix and what was filled in", async () => {
  const pane = await written();
  await pane.excel.frame.getByText("Tùy chọn", { exact: true }).click();
  await pane.excel.frame.getByText("Thông tin văn bản Word").click();
  await pane.excel.frame.getByLabel("Cơ quan ban hành").fill("Sở Nội vụ");
  await pane.excel.frame.getByLabel("Ngày ký").fill("31/2/2024");
  await pane.sees("Ngày này không có trong lịch.");
  await pane.excel.frame.getByLabel("Ngày ký").fill("5/2/2024");
  const lines = await downloaded(pane, () => pane.press("Tải Word"));
  for (const line of ["SỞ NỘI VỤ", "[Địa danh], ngày 05 tháng 02 năm 2024", "UBND huyện Sơn Động", "113.048"])
    expect(lines).toContain(line);
});

test("an office's own template is filled, and its faults are told", async () => {
  const pane = await written();
  const choose = async (bytes: Uint8Array): Promise<void> => {
    await pane.excel.frame
      .locator('input[accept=".docx"]')
      .setInputFiles({ name: "mau.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  };
  await choose(forgeDocx({ body: paragraph("{{recieved}}") }));
  await pane.sees(/có lẽ là \{\{received\}\}/);
  const lines = await downloaded(pane, () =>
    choose(forgeDocx({ body: paragraph("Kỳ {{period}}") + table(["{{#rows}}{{name}}", "{{received}}{{/rows}}"]) })),
  );
  expect(lines.slice(0, 3)).toEqual(["Kỳ quý I năm 2021", "Công an Tỉnh", "1.902"]);
});
