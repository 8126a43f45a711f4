import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import type { Table } from "../../../core/model/table";
import { noDoubts } from "../../../core/narrative/facts/doubt";
import type { NarrativeSource } from "../../../core/narrative/facts/narrative-source";
import type { RenderedText } from "../../../core/narrative/templates/render";
import { renderTemplate } from "../../../core/narrative/templates/render";
import { baoCaoDayDu } from "./template";

function render(table: Table, more: Partial<NarrativeSource> = {}): RenderedText {
  const rendered = renderTemplate(baoCaoDayDu, { table, doubts: noDoubts, period: "quý I năm 2021", ...more });
  if (rendered.is !== "text") throw new Error(JSON.stringify(rendered));
  return rendered;
}

/** A unit whose equations hold; all received directly. */
function unit(name: string, onTime: number, late: number, overdue = 0): RowSpec {
  const all = onTime + late + overdue;
  return { name, cells: [all, 0, 0, all, onTime + late, onTime, late, overdue, 0, overdue, late + overdue] };
}

const lines = (rows: readonly RowSpec[], more: Partial<NarrativeSource> = {}): readonly string[] =>
  render(buildTable({ rows }), more).text.split("\n");

test("the published quarter: four parts, in the order that offices use", () => {
  const whole = lines(quarter1Of2021);
  expect(whole.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
    "I. KẾT QUẢ CHUNG",
    "II. KẾT QUẢ THEO ĐƠN VỊ",
    "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "IV. NHIỆM VỤ KỲ TIẾP THEO",
  ]);
  expect(whole[1]).toMatch(
    /^Trong quý I năm 2021, tổng số hồ sơ TTHC tiếp nhận, giải quyết là 113\.048 hồ sơ, trong đó: .*\. Đã giải quyết 100\.085 hồ sơ, .*\. Đang giải quyết 12\.963 hồ sơ/,
  );
  expect(whole).toContain("Nguyên nhân: [Nguyên nhân của từng tồn tại, hạn chế nêu trên]");
  const tasks = whole.slice(whole.indexOf("IV. NHIỆM VỤ KỲ TIẾP THEO") + 1);
  expect(tasks[0]).toMatch(
    /^Giải quyết dứt điểm 3\.328 hồ sơ đang giải quyết đã quá hạn, trước hết là Sở Tài nguyên và Môi trường .* hồ sơ; .*; thời hạn \[ngày, tháng\]\.$/,
  );
  expect(tasks).toContain(
    "Đôn đốc, hỗ trợ 8/32 đơn vị chưa đạt chỉ tiêu 95% về tỷ lệ trả đúng thời hạn; thời hạn [ngày, tháng].",
  );
  expect(tasks.at(-1)).toBe("[Nhiệm vụ khác, đơn vị và người chịu trách nhiệm]");
});

test("every figure leads to its cells, or to what was given", () => {
  const { text, figures } = render(buildTable({ rows: quarter1Of2021 }));
  expect(figures.length).toBeGreaterThan(40);
  for (const figure of figures) expect(figure.given || figure.cells.length > 0).toBe(true);
  // No number stands in the text but those, the period's and the table's own names.
  const rest = [...figures]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replaceAll("năm 2021", "");
  expect(rest.match(/\d+/g)).toBeNull();
});

test("where nothing is late and every target is met, no shortcoming and no cause is made up", () => {
  const whole = lines([
    { name: "Tổng", kind: "total", cells: [20, 10, 0, 10, 20, 20, 0, 0, 0, 0, 0] },
    { name: "Xã A", cells: [10, 5, 0, 5, 10, 10, 0, 0, 0, 0, 0] },
    { name: "Xã B", cells: [10, 5, 0, 5, 10, 10, 0, 0, 0, 0, 0] },
  ]);
  expect(whole).toContain("Không có hồ sơ quá hạn. [Tồn tại, hạn chế khác, hoặc ghi: Không có]");
  expect(whole.join("\n")).not.toMatch(/Nguyên nhân|Giải quyết dứt điểm|Đôn đốc|Nâng /);
});

test("the open overdue dossiers are their units' first task", () => {
  const whole = lines([unit("Xã A", 90, 2, 3), unit("Xã B", 50, 0), unit("Xã C", 30, 0, 1)]);
  expect(whole).toContain(
    "Giải quyết dứt điểm 4 hồ sơ đang giải quyết đã quá hạn: Xã A 3 hồ sơ; Xã C 1 hồ sơ; thời hạn [ngày, tháng].",
  );
});
