import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import type { Table } from "../../../core/model/table";
import { toA1 } from "../../../core/model/cell";
import { noDoubts } from "../../../core/narrative/facts/doubt";
import type { GivenFacts } from "../../../core/narrative/facts/given-facts";
import { parseFacts } from "../../../core/narrative/facts/given-facts";
import type { RenderedText } from "../../../core/narrative/templates/render";
import { renderTemplate } from "../../../core/narrative/templates/render";
import type { NarrativeSource } from "../../../core/narrative/facts/narrative-source";
import { danhGia } from "./template";

function given(json: object): GivenFacts {
  const reading = parseFacts(json);
  if (reading.is === "malformed") throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

function render(table: Table | null, more: Partial<NarrativeSource> = {}): RenderedText {
  const rendered = renderTemplate(danhGia, { table, doubts: noDoubts, period: "quý I năm 2021", ...more });
  if (rendered.is !== "text") throw new Error(JSON.stringify(rendered));
  return rendered;
}

const write = (rows: readonly RowSpec[], more: Partial<NarrativeSource> = {}): string =>
  render(buildTable({ rows }), more).text;

/** A unit whose equations hold; all received directly but the online ones. */
function unit(name: string, onTime: number, late: number, { online = 0, overdue = 0 } = {}): RowSpec {
  const all = onTime + late + overdue;
  return {
    name,
    cells: [all, online, 0, all - online, onTime + late, onTime, late, overdue, 0, overdue, late + overdue],
  };
}

test("the published quarter, against the usual targets", () => {
  expect(render(buildTable({ rows: quarter1Of2021 })).text.split("\n")).toEqual([
    "Trong quý I năm 2021, tỷ lệ trả đúng thời hạn đạt 90,79% (90.869/100.085 hồ sơ), chưa đạt chỉ tiêu 95%; tỷ lệ tiếp nhận trực tuyến đạt 8,18% (9.242/113.048 hồ sơ), chưa đạt chỉ tiêu 40%. " +
      "Tính cả 3.328 hồ sơ đang giải quyết đã quá hạn thì tỷ lệ trả đúng thời hạn là 87,87% số hồ sơ đến hạn giải quyết.",
    "Ưu điểm: Có 24/32 đơn vị đạt chỉ tiêu 95% về tỷ lệ trả đúng thời hạn, trong đó 11 đơn vị đạt 100% và không có hồ sơ quá hạn. " +
      "Có 11/32 đơn vị đạt chỉ tiêu 40% về tỷ lệ tiếp nhận trực tuyến, trong đó 1 đơn vị đạt 100% (Sở Ngoại Vụ).",
    "Tồn tại, hạn chế: Còn 8/32 đơn vị chưa đạt chỉ tiêu 95% về tỷ lệ trả đúng thời hạn, thấp nhất như: Cục thuế tỉnh 38,78% (121/312 hồ sơ); Sở Kế hoạch và Đầu tư 73,78% (484/656 hồ sơ); " +
      "Sở Tài nguyên và Môi trường 75,96% (21.262/27.990 hồ sơ). Còn 21/32 đơn vị chưa đạt chỉ tiêu 40% về tỷ lệ tiếp nhận trực tuyến, thấp nhất như: Sở Tư pháp 0% (0/3.010 hồ sơ); " +
      "Cục thuế tỉnh 0% (0/1.307 hồ sơ); Văn phòng UBND tỉnh 0% (0/517 hồ sơ). Còn 21 đơn vị có hồ sơ quá hạn, nhiều nhất là Sở Tài nguyên và Môi trường 8.089 hồ sơ; Cục thuế tỉnh 1.157 hồ sơ; " +
      "UBND huyện Lạng Giang 681 hồ sơ; tỷ lệ quá hạn cao nhất là Cục thuế tỉnh 88,52% (1.157/1.307 hồ sơ).",
  ]);
});

describe("targets", () => {
  const rows = [unit("Sở A", 19, 1, { online: 8 }), unit("Sở B", 10, 0, { online: 3 })];

  test("reached, exceeded, missed, and each as the user sets them", () => {
    expect(write(rows)).toMatch(
      /^Trong quý I năm 2021, tỷ lệ trả đúng thời hạn đạt 96,67% \(29\/30 hồ sơ\), vượt chỉ tiêu 95%; tỷ lệ tiếp nhận trực tuyến đạt 36,67% \(11\/30 hồ sơ\), chưa đạt chỉ tiêu 40%\.\n/u,
    );
    expect(write([unit("Sở A", 19, 1), unit("Sở B", 19, 1)])).toContain("đạt 95,00% (38/40 hồ sơ), đạt chỉ tiêu 95%");
    expect(write(rows, { given: given({ targets: { onTimeRate: 0.975, onlineRate: 0.3 } }) })).toMatch(
      /chưa đạt chỉ tiêu 97,5%; .*vượt chỉ tiêu 30%\./u,
    );
  });

  test("the post only where the user gives its figures", () => {
    expect(write(rows, { given: given({ counts: { postal: 6 } }) })).toContain(
      "; tỷ lệ qua dịch vụ bưu chính công ích đạt 20,00% (6/30 hồ sơ), đạt chỉ tiêu 20%.",
    );
  });

  test("compared exactly: 94,996% does not reach 95%", () => {
    expect(write([unit("Sở A", 94_996, 5_004)])).toContain("đạt 95,00% (94.996/100.000 hồ sơ), chưa đạt chỉ tiêu 95%");
  });
});

describe("units", () => {
  test("all reach it, all at 100%", () => {
    const text = write([unit("Sở A", 5, 0, { online: 5 }), unit("Sở B", 3, 0, { online: 3 })]);
    expect(text).toContain(
      "Ưu điểm: Cả 2 đơn vị đạt chỉ tiêu 95% về tỷ lệ trả đúng thời hạn, đều đạt 100% và không có hồ sơ quá hạn (Sở A; Sở B).",
    );
    expect(text).not.toContain("Tồn tại");
  });

  test("none reaches it: all are named up to five", () => {
    const text = write([unit("Sở A", 1, 1), unit("Sở B", 1, 3)]);
    expect(text).not.toContain("Ưu điểm");
    expect(text).toContain(
      "Cả 2 đơn vị chưa đạt chỉ tiêu 95% về tỷ lệ trả đúng thời hạn: Sở B 25,00% (1/4 hồ sơ); Sở A 50,00% (1/2 hồ sơ).",
    );
  });

  test("100% with overdue dossiers still open is no praise", () => {
    const text = write([unit("Sở A", 5, 0, { overdue: 1 }), unit("Sở B", 3, 0), unit("Sở C", 30, 1)]);
    expect(text).toContain("trong đó 1 đơn vị đạt 100% và không có hồ sơ quá hạn (Sở B).");
    expect(write([unit("Sở A", 5, 0, { overdue: 1 }), unit("Sở C", 30, 1)])).toContain(
      "về tỷ lệ trả đúng thời hạn, cao nhất là Sở A với 100% (5/5 hồ sơ).",
    );
  });

  test("one unit, or none that settled anything: no ranking", () => {
    expect(write([unit("Sở A", 9, 1)])).toBe(
      "Trong quý I năm 2021, tỷ lệ trả đúng thời hạn đạt 90,00% (9/10 hồ sơ), chưa đạt chỉ tiêu 95%; tỷ lệ tiếp nhận trực tuyến đạt 0% (0/10 hồ sơ), chưa đạt chỉ tiêu 40%.",
    );
    expect(write([unit("Sở A", 0, 0)])).toBe("Trong quý I năm 2021, chưa có hồ sơ để đánh giá theo chỉ tiêu.");
  });

  test("a small unit does not top the overdue rates by accident, and that is said", () => {
    const text = write([unit("Xã A", 1, 2), unit("Xã B", 90, 10), unit("Xã C", 95, 5)]);
    expect(text).toContain(
      "Còn 3 đơn vị có hồ sơ quá hạn: Xã B 10 hồ sơ; Xã C 5 hồ sơ; Xã A 2 hồ sơ; tỷ lệ quá hạn cao nhất là Xã B 10,00% (10/100 hồ sơ), chưa kể 1 đơn vị có dưới 30 hồ sơ.",
    );
  });

  test("a unit that cannot be read is left out, and that is said", () => {
    const rows: readonly RowSpec[] = [
      { kind: "total", cells: [30, 0, 0, 30, 24, 20, 4, 6, 6, 0, 4] },
      unit("Sở A", 18, 2),
      { name: "Sở B", cells: [10, 0, 0, 10, 4, "hai", 2, 6, 6, 0, 2] },
    ];
    expect(write(rows)).toMatch(/Các nhận xét trên chưa kể 1 đơn vị chưa đủ số liệu\.$/u);
  });
});

describe("change", () => {
  const now = [unit("Sở A", 10, 2), unit("Sở B", 20, 0), unit("Sở C", 30, 3)];
  const since = (rows: readonly RowSpec[], period = "kỳ trước") => ({ table: buildTable({ rows }), period });

  test("counts by number and percent, rates by points", () => {
    const text = write(now, { previous: since([unit("Sở A", 16, 4), unit("Sở B", 29, 0), unit("Sở D", 0, 1)]) });
    expect(text).toContain(
      "\nSo với kỳ trước, số hồ sơ tiếp nhận, giải quyết tăng 15 hồ sơ (tăng 30,0%); số hồ sơ quá hạn không thay đổi (5 hồ sơ); tỷ lệ trả đúng thời hạn tăng 2,31 điểm phần trăm (từ 90,00% lên 92,31%)",
    );
    expect(text).toContain("Có 1 đơn vị có hồ sơ quá hạn cả ở kỳ trước: Sở A.");
  });

  test("from twice as many on: how many times, never «tăng 1,76 lần»", () => {
    const text = write([unit("Sở A", 200, 76), unit("Sở B", 0, 0)], {
      lastYear: since([unit("Sở A", 90, 10)], "cùng kỳ năm trước"),
    });
    expect(text).toContain(
      "So với cùng kỳ năm trước, số hồ sơ tiếp nhận, giải quyết gấp 2,76 lần (tăng 176,0%), từ 100 lên 276 hồ sơ",
    );
  });

  test("down, and from nothing", () => {
    const text = write(now, {
      previous: since([unit("Sở A", 90, 10), unit("Sở B", 0, 0)]),
      lastYear: since([unit("Sở A", 50, 0)], "cùng kỳ năm trước"),
    });
    expect(text).toContain(
      "So với kỳ trước, số hồ sơ tiếp nhận, giải quyết giảm 35 hồ sơ (giảm 35,0%); số hồ sơ quá hạn giảm 5 hồ sơ (giảm 50,0%)",
    );
    expect(text).toContain(
      "So với cùng kỳ năm trước, số hồ sơ tiếp nhận, giải quyết tăng 15 hồ sơ (tăng 30,0%); số hồ sơ quá hạn tăng 5 hồ sơ; tỷ lệ trả đúng thời hạn giảm 7,69 điểm phần trăm (từ 100% xuống 92,31%)",
    );
  });

  test("figures of the other file are no cells of this one", () => {
    const { figures } = render(buildTable({ rows: now }), { previous: since([unit("Sở A", 50, 0)]) });
    const before = figures.filter(({ fact }) => fact.startsWith("before."));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ cells, given: stated }) => cells.length === 0 && stated)).toBe(true);
    expect(figures.find(({ fact }) => fact === "change.received")?.cells.map(toA1)).toEqual(["C10", "C11", "C12"]);
  });
});

test("from given figures alone: the whole, without units", () => {
  const text = render(null, {
    given: given({ counts: { received: 100, resolved: 80, resolvedInTime: 79, onlineFull: 3, receivedOnline: 45 } }),
  }).text;
  expect(text).toBe(
    "Trong quý I năm 2021, tỷ lệ trả đúng thời hạn đạt 98,75% (79/80 hồ sơ), vượt chỉ tiêu 95%; tỷ lệ tiếp nhận trực tuyến đạt 45,00% (45/100 hồ sơ), vượt chỉ tiêu 40%.",
  );
});
