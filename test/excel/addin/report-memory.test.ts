import { holds } from "../../setup/holds";
import { facts003 } from "../../sources/facts";
import { useAddin } from "./open-addin";
import { type PaneHands, rightPane, sampleBook } from "./pane-hands";

const open = useAddin();

const field = (pane: PaneHands, name: string) => pane.excel.frame.getByRole("textbox", { name, exact: true });
const paragraph = (pane: PaneHands) => pane.excel.frame.getByRole("textbox", { name: "Đoạn báo cáo" });

async function bcci(pane: PaneHands): Promise<void> {
  await pane.tab("Báo cáo");
  await pane.excel.frame
    .getByLabel("Loại báo cáo", { exact: true })
    .selectOption({ label: "Kết quả qua bưu chính công ích" });
}

test.each(["floor", "latest"] as const)(
  "answers, templates and the last text stay with the workbook, in at most three round trips (%s)",
  async (lane) => {
    const book = await sampleBook();
    const excel = await open(book, { lane });
    const pane = await rightPane(excel);
    await bcci(pane);
    await field(pane, "Kỳ báo cáo").fill("Sau 02 năm");
    await field(pane, "Tên cơ quan trong câu").fill("Sở Nội vụ");
    await field(pane, "Qua bưu chính công ích").fill("52");
    for (const [line, { label, postal, received }] of facts003.series.entries()) {
      await field(pane, `Năm hoặc kỳ, dòng ${line + 1}`).fill(label);
      await field(pane, `Bưu chính, dòng ${line + 1}`).fill(String(postal));
      await field(pane, `Tiếp nhận, dòng ${line + 1}`).fill(String(received));
    }
    const syncs = await excel.syncsOf(async () => {
      await pane.press("Tạo đoạn báo cáo");
      await paragraph(pane).waitFor();
    });
    expect(syncs).toBeLessThanOrEqual(3);
    const text = await paragraph(pane).inputValue();
    expect(text).toContain("Sở Nội vụ đã tiếp nhận và trả kết quả được 52 hồ sơ");
    await pane.until(() => book.settings.has("TTHC.baoCao"), "kept in the workbook");

    // The same workbook, opened the next day.
    const again = await rightPane(await open(book, { lane }));
    await again.tab("Báo cáo");
    await again.excel.frame
      .getByLabel("Loại báo cáo", { exact: true })
      .locator("option:checked")
      .filter({ hasText: "Kết quả qua bưu chính công ích" })
      .waitFor({ state: "attached" });
    await holds(field(again, "Kỳ báo cáo"), "Sau 02 năm");
    await holds(field(again, "Qua bưu chính công ích"), "52");
    await field(again, "Qua bưu chính công ích").fill("53");
    await again.press("Tạo đoạn báo cáo");
    await again.press("Vẫn tạo, đánh dấu số còn lệch");
    await again.sees(/^Khác đoạn trước ở \d+ chỗ$/);
  },
);
