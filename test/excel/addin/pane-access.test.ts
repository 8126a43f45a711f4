import { source as axe } from "axe-core";
import type { Frame } from "playwright-core";
import { useAddin } from "./open-addin";
import { sampleBook, wrongPane } from "./pane-hands";

const open = useAddin();

/** What axe finds, as short lines; only these travel. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const summary =
    "({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))";
  return await frame.evaluate<readonly string[]>(`${axe}; axe.run(document, { preload: false }).then(${summary})`);
}

/** Pictures for docs/huong-dan/anh, when `npm run screenshots` asks for them. */
const PICTURES = process.env["TTHC_SHOTS"];
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
    const shot = async (name: string) =>
      PICTURES === undefined
        ? undefined
        : await excel.page.screenshot({ path: `${PICTURES}/excel-${name}-${look}.png`, animations: "disabled" });
    const seen: Record<string, readonly string[]> = {};
    await pane.press("Lỗi sau");
    await pane.press("Đánh dấu ô lỗi");
    await pane.told("Đã đánh dấu");
    seen["faults"] = await violations(excel.frame);
    await shot("faults");
    await pane.press("Xem các đề xuất sửa");
    seen["repairs"] = await violations(excel.frame);
    await shot("repairs");
    await pane.press("Đóng");
    await pane.button("Sửa").first().click();
    await pane.told("Đã sửa");
    await pane.sees(/^1 chỗ cần xem lại/);
    await excel.frame.getByText("1 ô đã sửa").click();
    seen["repaired"] = await violations(excel.frame);
    await shot("repaired");
    await pane.press("Hoàn tác");
    await pane.sees(/^2 chỗ cần xem lại/);
    excel.sheet("Nháp").select("C1");
    await excel.ribbon("insertFunction");
    await pane.told("Đã chèn vào ô C1");
    await excel.frame.getByLabel("Cách tính").focus();
    await pane.sees(/Ô C1/);
    seen["function"] = await violations(excel.frame);
    await shot("function");
    await excel.ribbon("insertChart");
    await pane.sees("Chèn biểu đồ của Excel");
    seen["charts"] = await violations(excel.frame);
    await shot("charts");
    await pane.tab("Báo cáo");
    await pane.press("Tạo đoạn báo cáo");
    await pane.press("Vẫn tạo, đánh dấu số còn lệch");
    excel.sheet("Nháp").select("A1");
    await pane.press("Chèn vào ô");
    await pane.sees(/Ô A1 đang có/);
    seen["ask"] = await violations(excel.frame);
    await shot("ask");
    await pane.tab("Cài đặt");
    await pane.press("Chốt để gửi");
    await pane.sees(/1 công thức sẽ thành giá trị/);
    seen["settings"] = await violations(excel.frame);
    await shot("settings");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((state) => [state, []])));
  },
  60_000,
);
