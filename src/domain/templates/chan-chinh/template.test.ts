import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { passage } from "../../../../test/sources/passages";
import { noDoubts } from "../../../core/narrative/facts/doubt";
import { renderTemplate } from "../../../core/narrative/templates/render";
import type { NarrativeSource } from "../../../core/narrative/facts/narrative-source";
import { chanChinh } from "./template";

function write(rows: readonly RowSpec[], more: Partial<NarrativeSource> = {}): string {
  const rendered = renderTemplate(chanChinh, {
    table: buildTable({ rows }),
    doubts: noDoubts,
    period: "quý I năm 2021",
    ...more,
  });
  if (rendered.is !== "text") throw new Error(JSON.stringify(rendered));
  return rendered.text;
}

function unit(name: string, onTime: number, late: number, overdue = 0): RowSpec {
  const all = onTime + late + overdue;
  return { name, cells: [all, 0, 0, all, onTime + late, onTime, late, overdue, 0, overdue, late + overdue] };
}

const opening = (text: string): string => text.split("\n")[0] ?? "";

test("the appendix of source 004 names its 21 units, by number and by rate", () => {
  const text = write(quarter1Of2021);
  expect(text).toMatch(
    /^Trong quý I năm 2021, còn 21 cơ quan, đơn vị để xảy ra tình trạng chậm giải quyết hồ sơ thủ tục hành chính, với 12\.544 hồ sơ quá hạn \(chiếm 11,10% tổng số hồ sơ tiếp nhận, giải quyết\), trong đó: đã giải quyết quá hạn 9\.216 hồ sơ, đang giải quyết quá hạn 3\.328 hồ sơ\. Các đơn vị có hồ sơ quá hạn: Sở Tài nguyên và Môi trường 8\.089 hồ sơ \(chiếm 23,68%\); Cục thuế tỉnh 1\.157 hồ sơ \(chiếm 88,52%\);/u,
  );
  expect(text).toContain(
    "Điện lực 03 hồ sơ (chiếm 7,50%) và Sở Nội vụ 02 hồ sơ (chiếm 2,35%). Tỷ lệ hồ sơ quá hạn trên tổng số hồ sơ tiếp nhận cao nhất là Cục thuế tỉnh 88,52% (1.157/1.307 hồ sơ), Sở Kế hoạch và Đầu tư 44,78% (472/1.054 hồ sơ)",
  );
});

test("the demand is in the words of source 004", () => {
  const demand = write(quarter1Of2021).split("\n")[1] ?? "";
  const source = passage("004", "1. Các sở, cơ quan thuộc UBND tỉnh");
  for (const phrase of [
    "tổ chức kiểm điểm trách nhiệm của phòng, đơn vị, cá nhân chậm xử lý giải quyết hồ sơ; chấn chỉnh việc đã giải quyết xong hồ sơ nhưng không kết thúc trên phần mềm Hệ thống thông tin một cửa điện tử; nghiên cứu, đề xuất giải pháp khắc phục tình trạng chậm giải quyết",
  ]) {
    expect(source).toContain(phrase);
    expect(demand).toContain(phrase);
  }
});

test("nobody is late: one sentence, no demand", () => {
  expect(write([unit("Sở A", 9, 0), unit("Sở B", 4, 0)])).toBe(
    "Trong quý I năm 2021, không có cơ quan, đơn vị để xảy ra tình trạng chậm giải quyết hồ sơ thủ tục hành chính.",
  );
});

test("one unit of several, and a table of one unit", () => {
  const text = write([unit("Sở A", 9, 1), unit("Sở B", 4, 0)]);
  expect(opening(text)).toBe(
    "Trong quý I năm 2021, còn 01 cơ quan, đơn vị để xảy ra tình trạng chậm giải quyết hồ sơ thủ tục hành chính, với 01 hồ sơ quá hạn (chiếm 7,14% tổng số hồ sơ tiếp nhận, giải quyết), " +
      "trong đó: đã giải quyết quá hạn 01 hồ sơ, đang giải quyết quá hạn 0 hồ sơ. Đơn vị có hồ sơ quá hạn là Sở A.",
  );
  expect(text).toContain("\nYêu cầu Sở A tổ chức kiểm điểm");
  expect(opening(write([unit("Sở A", 9, 1)]))).toMatch(
    /^Trong quý I năm 2021, còn 01 hồ sơ quá hạn \(chiếm 10,00% tổng số hồ sơ tiếp nhận, giải quyết\), trong đó: .*0 hồ sơ\.$/u,
  );
});

test("many units: the top ones without cutting through equal numbers, and the rest counted", () => {
  const rows = Array.from({ length: 45 }, (_, index) => unit(`Xã ${index + 1}`, 97, index < 10 ? 20 - index : 3));
  expect(opening(write(rows))).toContain("Xã 10 11 hồ sơ (chiếm 10,19%) và 35 đơn vị khác 105 hồ sơ.");
  expect(opening(write(Array.from({ length: 45 }, (_, index) => unit(`Xã ${index + 1}`, 9, 3))))).toContain(
    "Đơn vị nhiều nhất có 03 hồ sơ quá hạn.",
  );
});

test("repeated offenders and the change, where the period before is given", () => {
  const previous = { table: buildTable({ rows: [unit("sở a", 9, 1), unit("Sở C", 3, 2)] }), period: "quý IV năm 2020" };
  const text = write([unit("Sở A", 9, 5), unit("Sở B", 4, 2), unit("Sở C", 4, 0)], { previous });
  expect(text).toContain(
    "Có 01 đơn vị có hồ sơ quá hạn cả ở quý IV năm 2020: Sở A. So với quý IV năm 2020, số hồ sơ quá hạn gấp 2,33 lần (tăng 133,3%), từ 03 lên 07 hồ sơ.",
  );
  expect(
    write([unit("Sở A", 9, 5), unit("Sở B", 4, 2)], {
      previous: { table: buildTable({ rows: [unit("Sở A", 9, 0)] }), period: "kỳ trước" },
    }),
  ).toContain("So với kỳ trước, số hồ sơ quá hạn tăng 07 hồ sơ (kỳ trước không phát sinh).");
});

test("a unit whose figure cannot be read is left out, and that is said", () => {
  const rows: readonly RowSpec[] = [
    { kind: "total", cells: [30, 0, 0, 30, 24, 20, 4, 6, 6, 0, 4] },
    unit("Sở A", 18, 2),
    { name: "Sở B", cells: [10, 0, 0, 10, 4, 2, 2, 6, 6, 0, "hai"] },
  ];
  expect(write(rows)).toContain("Các nhận xét trên chưa kể 01 đơn vị chưa đủ số liệu (Sở B).");
});
