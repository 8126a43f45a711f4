import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { source as axe } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { excelPicture, folder, recorded, wordsOf } from "../../../scripts/tests/scenes.mjs";
import { useAddin } from "./open-addin";
import { sampleBook, wrongPane } from "./pane-hands";

const open = useAddin();

/** What axe finds, as short lines; only these travel. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const summary =
    "({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))";
  return await frame.evaluate<readonly string[]>(`${axe}; axe.run(document, { preload: false }).then(${summary})`);
}

/** `npm run screenshots` takes the guide's picture of the pane anew, with its words. */
const takesPicture = process.env["TTHC_SHOTS"] !== undefined;

async function pictured(page: Page, frame: Frame): Promise<void> {
  const known = JSON.parse(readFileSync(recorded, "utf8")) as Readonly<Record<string, readonly string[]>>;
  const words = wordsOf(await frame.locator("body").innerText());
  if (takesPicture) {
    await page.screenshot({ path: join(folder, `${excelPicture}.png`), animations: "disabled" });
    writeFileSync(recorded, `${JSON.stringify({ ...known, [excelPicture]: words }, null, 2)}\n`);
  } else expect(words).toEqual(known[excelPicture]);
}

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

test.each(["light", "dark", "forced"] as const)(
  "no state of the pane has a barrier that axe knows: %s",
  async (look) => {
    const excel = await open(await sampleBook({ sheets: { Nháp: { cells: { A1: "đã có" } } } }), looks[look]);
    const pane = await wrongPane(excel);
    const seen: Record<string, readonly string[]> = {};
    await pane.press("Lỗi sau");
    await pane.press("Đánh dấu ô lỗi");
    await pane.told("Đã đánh dấu");
    seen["faults"] = await violations(excel.frame);
    await pane.press("Xem các đề xuất sửa");
    seen["repairs"] = await violations(excel.frame);
    if (look === "light") await pictured(excel.page, excel.frame);
    await pane.press("Đóng");
    await pane.button("Sửa").first().click();
    await pane.told("Đã sửa");
    await pane.sees(/^1 chỗ cần xem lại/);
    await excel.frame.getByText("1 ô đã sửa").click();
    seen["repaired"] = await violations(excel.frame);
    await pane.press("Hoàn tác");
    await pane.sees(/^2 chỗ cần xem lại/);
    excel.sheet("Nháp").select("C1");
    await excel.ribbon("insertFunction");
    await pane.told("Đã chèn vào ô C1");
    await excel.frame.getByLabel("Cách tính").focus();
    await pane.sees(/Ô C1/);
    seen["function"] = await violations(excel.frame);
    await excel.ribbon("insertChart");
    await pane.sees("Chèn biểu đồ của Excel");
    seen["charts"] = await violations(excel.frame);
    await pane.tab("Báo cáo");
    await pane.press("Tạo đoạn báo cáo");
    await pane.press("Vẫn tạo, đánh dấu số còn lệch");
    excel.sheet("Nháp").select("A1");
    await pane.press("Chèn vào ô");
    await pane.sees(/Ô A1 đang có/);
    seen["ask"] = await violations(excel.frame);
    await pane.tab("Cài đặt");
    await pane.press("Chốt để gửi");
    await pane.sees(/1 công thức sẽ thành giá trị/);
    seen["settings"] = await violations(excel.frame);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((state) => [state, []])));
  },
  60_000,
);
