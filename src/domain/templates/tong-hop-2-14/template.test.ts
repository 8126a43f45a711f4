import fc from "fast-check";
import type { RowSpec, TableSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { formOf } from "../../../../test/tables/forms";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { toA1 } from "../../../core/model/cell";
import { noDoubts } from "../../../core/narrative/facts/doubt";
import type { RenderedText } from "../../../core/narrative/templates/render";
import { renderTemplate } from "../../../core/narrative/templates/render";
import { tongHop } from "./template";

function render(spec: TableSpec, period = "quý I năm 2021"): RenderedText {
  const table = buildTable(spec);
  const rendered = renderTemplate(tongHop, { table, doubts: noDoubts, period });
  if (rendered.is !== "text") throw new Error(JSON.stringify(rendered));
  return rendered;
}

const write = (spec: TableSpec, period?: string): string => render(spec, period).text;

/** A unit whose equations hold: on time and late of those resolved, not due and overdue of those pending. */
function unit(name: string, onTime: number, late: number, notDue = 0, overdue = 0): RowSpec {
  const all = onTime + late + notDue + overdue;
  return {
    name,
    cells: [all, 0, 0, all, onTime + late, onTime, late, notDue + overdue, notDue, overdue, late + overdue],
  };
}

/** From the first remark on. */
const remarks = (...rows: RowSpec[]): string => write({ rows }).replace(/^.*?\. (?=Không|Tổng số hồ sơ quá hạn)/u, "");

describe("the published quarter", () => {
  const rendered = render({ rows: quarter1Of2021 });

  test("reads like the reports", () => {
    expect(rendered.text).toBe(
      "Trong quý I năm 2021, tổng số hồ sơ TTHC tiếp nhận, giải quyết là 113.048 hồ sơ, trong đó: tiếp nhận trực tuyến 9.242 hồ sơ (chiếm 8,18%), " +
        "kỳ trước chuyển qua 11.435 hồ sơ, tiếp nhận trực tiếp và qua dịch vụ BCCI 92.371 hồ sơ; đã giải quyết 100.085 hồ sơ, trong đó: " +
        "trả đúng thời hạn 90.869 hồ sơ (đạt 90,79%), trả quá hạn 9.216 hồ sơ (chiếm 9,21%); đang giải quyết 12.963 hồ sơ, trong đó: " +
        "chưa đến hạn 9.635 hồ sơ, quá hạn 3.328 hồ sơ. Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết) là 12.544 hồ sơ " +
        "(chiếm 11,10% tổng số hồ sơ tiếp nhận, giải quyết). Trong 32 đơn vị có hồ sơ đã giải quyết, tỷ lệ trả đúng thời hạn cao nhất là " +
        "100% tại 11 đơn vị không có hồ sơ quá hạn, thấp nhất là Cục thuế tỉnh 38,78% (121/312 hồ sơ). Hồ sơ quá hạn có ở 21 đơn vị: " +
        "Sở Tài nguyên và Môi trường 8.089 hồ sơ, Cục thuế tỉnh 1.157 hồ sơ, UBND huyện Lạng Giang 681 hồ sơ, Sở Kế hoạch và Đầu tư 472 hồ sơ, " +
        "UBND Thành phố Bắc Giang 398 hồ sơ và 16 đơn vị khác 1.747 hồ sơ. Có 2 đơn vị không phát sinh hồ sơ trong kỳ (Bảo hiểm xã hội, Thanh tra tỉnh).",
    );
  });

  test("every figure stands where it says, with its cells", () => {
    const figures = rendered.figures.map(({ start, end, fact, cells }) => [
      rendered.text.slice(start, end),
      fact,
      cells.map(toA1).slice(0, 2).join(),
    ]);
    expect(figures.slice(0, 4)).toEqual([
      ["113.048", "received", "C10"],
      ["9.242", "receivedOnline", "D10"],
      ["8,18%", "onlineRate", "D10,C10"],
      ["11.435", "carriedOver", "E10"],
    ]);
    expect(figures).toContainEqual(["121", "resolvedInTime", "H34"]);
    expect(figures).toContainEqual(["38,78%", "onTimeRate", "H34,G34"]);
    expect(figures).toContainEqual(["11", "units.sameRate", "H18,G18"]);
    expect(rendered.figures.every(({ doubtful }) => !doubtful)).toBe(true);
  });
});

describe("the period", () => {
  test.each([
    ["tháng 9 năm 2021", "Trong tháng 9 năm 2021, tổng số"],
    ["Quý III/2021", "Trong Quý III/2021, tổng số"],
    ["6 tháng đầu năm 2022", "Trong 6 tháng đầu năm 2022, tổng số"],
    ["năm 2021", "Trong năm 2021, tổng số"],
    ["tuần 12", "Trong tuần 12, tổng số"],
    ["từ ngày 21/8/2021 đến ngày 20/9/2021", "Từ ngày 21/8/2021 đến ngày 20/9/2021, tổng số"],
    ["trong quý I", "Trong quý I, tổng số"],
    ["", "Trong kỳ báo cáo, tổng số"],
    ["quý I\r\nnăm 2021", "Trong quý I năm 2021, tổng số"],
    ["{{ received }}", "Trong {{ received }}, tổng số"],
  ])("%j opens the paragraph", (period, opening) => {
    expect(write({ rows: [unit("Sở A", 3, 1)] }, period).slice(0, opening.length)).toBe(opening);
  });
});

describe("the totals", () => {
  test("a single unit without a total row is its own total, without remarks", () => {
    expect(write({ rows: [{ name: "Sở A", cells: [10, 4, 1, 5, 7, 6, 1, 3, 3, 0, 1] }] })).toBe(
      "Trong quý I năm 2021, tổng số hồ sơ TTHC tiếp nhận, giải quyết là 10 hồ sơ, trong đó: tiếp nhận trực tuyến 4 hồ sơ (chiếm 40,00%), " +
        "kỳ trước chuyển qua 1 hồ sơ, tiếp nhận trực tiếp và qua dịch vụ BCCI 5 hồ sơ; đã giải quyết 7 hồ sơ, trong đó: trả đúng thời hạn 6 hồ sơ (đạt 85,71%), " +
        "trả quá hạn 1 hồ sơ (chiếm 14,29%); đang giải quyết 3 hồ sơ, trong đó: chưa đến hạn 3 hồ sơ, quá hạn 0 hồ sơ. " +
        "Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết) là 1 hồ sơ (chiếm 10,00% tổng số hồ sơ tiếp nhận, giải quyết).",
    );
  });

  test("nothing resolved: no parts, no rates, no ranking", () => {
    const text = write({ rows: [unit("Sở A", 0, 0, 8, 2), unit("Sở B", 0, 0, 10)] });
    expect(text).toContain("; đã giải quyết 0 hồ sơ; đang giải quyết 20 hồ sơ, trong đó:");
    expect(text).not.toMatch(/đúng thời hạn/u);
  });

  test("nothing pending: no parts", () => {
    expect(write({ rows: [unit("Sở A", 3, 1)] })).toContain("; đang giải quyết 0 hồ sơ. Tổng số hồ sơ quá hạn");
  });

  test("nothing overdue is said in words", () => {
    const text = write({ rows: [unit("Sở A", 7, 0, 3), unit("Sở B", 15, 0)] });
    expect(text).toContain("trả đúng thời hạn 22 hồ sơ (đạt 100%), trả quá hạn 0 hồ sơ;");
    expect(text).toContain("quá hạn 0 hồ sơ. Không có hồ sơ quá hạn. Cả 2 đơn vị");
    expect(text).not.toContain("Tổng số hồ sơ quá hạn");
  });

  test("nothing at all is one short sentence", () => {
    const nothing = "Trong quý I năm 2021, không phát sinh hồ sơ TTHC tiếp nhận, giải quyết.";
    expect(write({ rows: [unit("Sở A", 0, 0), unit("Sở B", 0, 0)] })).toBe(nothing);
    expect(write({ rows: [{ name: "Sở A" }, { name: "Sở B" }], blanks: "zero" })).toBe(nothing);
  });

  test("never 100% beside late dossiers", () => {
    const text = write({ rows: [unit("Sở A", 99_999, 1)] });
    expect(text).toContain("trả đúng thời hạn 99.999 hồ sơ (đạt 99,999%), trả quá hạn 1 hồ sơ (chiếm 0,001%)");
  });
});

describe("the ranking", () => {
  test("one unit at each end, with its counts", () => {
    expect(remarks(unit("Sở A", 9, 1), unit("Sở B", 3, 1), unit("Sở C", 1, 1))).toContain(
      "Trong 3 đơn vị có hồ sơ đã giải quyết, tỷ lệ trả đúng thời hạn cao nhất là Sở A 90,00% (9/10 hồ sơ), thấp nhất là Sở C 50,00% (1/2 hồ sơ).",
    );
  });

  test("equal rates are compared exactly and named together", () => {
    expect(
      remarks(unit("Sở A", 1, 2), unit("Sở B", 2, 4), unit("Sở C", 1, 3), unit("Sở D", 2, 6), unit("Sở E", 3, 9)),
    ).toContain(
      "cao nhất là Sở A 33,33% (1/3 hồ sơ) và Sở B 33,33% (2/6 hồ sơ), thấp nhất là Sở C 25,00% (1/4 hồ sơ), Sở D 25,00% (2/8 hồ sơ) và Sở E 25,00% (3/12 hồ sơ).",
    );
  });

  test("many equal ones are counted", () => {
    const bottom = ["B", "C", "D", "E"].map((name) => unit(`Sở ${name}`, 0, 2));
    expect(remarks(unit("Sở A", 1, 0), ...bottom)).toContain(
      "cao nhất là Sở A 100% (1/1 hồ sơ), thấp nhất là 0% tại 4 đơn vị.",
    );
  });

  test("all equal", () => {
    expect(remarks(unit("Sở A", 1, 1), unit("Sở B", 2, 2))).toContain(
      "Cả 2 đơn vị có hồ sơ đã giải quyết cùng có tỷ lệ trả đúng thời hạn 50,00%: Sở A (1/2 hồ sơ) và Sở B (2/4 hồ sơ).",
    );
    expect(remarks(...["A", "B", "C", "D"].map((name) => unit(name, 1, 1)))).toContain(
      "Cả 4 đơn vị có hồ sơ đã giải quyết cùng có tỷ lệ trả đúng thời hạn 50,00%. Hồ sơ",
    );
    expect(remarks(unit("Sở A", 5, 0), unit("Sở B", 2, 0))).toContain(
      "Cả 2 đơn vị có hồ sơ đã giải quyết đều trả đúng thời hạn 100%.",
    );
  });

  test("only one unit resolved anything", () => {
    expect(remarks(unit("Sở A", 9, 1), unit("Sở B", 0, 0, 4))).toContain(
      "Chỉ Sở A có hồ sơ đã giải quyết, tỷ lệ trả đúng thời hạn đạt 90,00% (9/10 hồ sơ).",
    );
  });

  test("units at 100% with overdue dossiers still open are not praised", () => {
    const text = remarks(
      unit("Sở A", 5, 0, 0, 1),
      ...["B", "C", "D", "E"].map((name) => unit(name, 1, 0)),
      unit("Sở F", 1, 1),
    );
    expect(text).toContain("cao nhất là 100% tại 4 đơn vị không có hồ sơ quá hạn, thấp nhất là Sở F");
    expect(remarks(unit("Sở A", 5, 0, 0, 1), unit("Sở F", 1, 1))).toContain(
      "cao nhất là Sở A 100% (5/5 hồ sơ; còn 1 hồ sơ đang giải quyết quá hạn), thấp nhất là Sở F",
    );
    expect(remarks(...["A", "B", "C", "D"].map((name) => unit(name, 1, 0, 0, 1)), unit("Sở F", 1, 1))).toContain(
      "cao nhất là 100% tại 4 đơn vị nhưng đều còn hồ sơ đang giải quyết quá hạn, thấp nhất",
    );
    expect(remarks(unit("Sở A", 5, 0, 0, 1), unit("Sở B", 5, 0))).toContain(
      "Cả 2 đơn vị có hồ sơ đã giải quyết đều trả đúng thời hạn 100% số hồ sơ đã giải quyết, trong đó 1 đơn vị không có hồ sơ quá hạn.",
    );
    expect(remarks(unit("Sở A", 5, 0, 0, 1), unit("Sở B", 5, 0, 0, 2))).toContain(
      "100% số hồ sơ đã giải quyết, nhưng đều còn hồ sơ quá hạn đang giải quyết.",
    );
  });
});

describe("units with overdue dossiers", () => {
  test("one", () => {
    expect(remarks(unit("Sở A", 9, 1), unit("Sở B", 4, 0))).toMatch(/Hồ sơ quá hạn chỉ có ở Sở A \(1 hồ sơ\)\.$/u);
  });

  test("a few, ordered by number, equal ones as in the table", () => {
    expect(remarks(unit("Sở A", 9, 1), unit("Sở B", 4, 3), unit("Sở C", 4, 1))).toMatch(
      /Hồ sơ quá hạn có ở 3 đơn vị: Sở B 3 hồ sơ, Sở A 1 hồ sơ và Sở C 1 hồ sơ\.$/u,
    );
  });

  test("many: the top ones, not cutting through equal numbers, and the rest counted", () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      unit(`Xã ${String.fromCharCode(65 + index)}`, 9, index < 3 ? 9 - index : 2),
    );
    expect(remarks(...rows)).toMatch(
      /Hồ sơ quá hạn có ở 12 đơn vị: Xã A 9 hồ sơ, Xã B 8 hồ sơ, Xã C 7 hồ sơ và 9 đơn vị khác 18 hồ sơ\.$/u,
    );
  });

  test("many with the same number are only counted", () => {
    const rows = Array.from({ length: 11 }, (_, index) => unit(`Xã ${String.fromCharCode(65 + index)}`, 9, 2));
    expect(remarks(...rows)).toMatch(/Hồ sơ quá hạn có ở 11 đơn vị, đơn vị nhiều nhất có 2 hồ sơ\.$/u);
  });
});

describe("units without dossiers, and units that cannot be read", () => {
  test("up to three are named", () => {
    expect(remarks(unit("Sở A", 9, 1), unit("Sở B", 0, 0))).toMatch(
      /Có 1 đơn vị không phát sinh hồ sơ trong kỳ \(Sở B\)\.$/u,
    );
    expect(remarks(unit("Sở A", 9, 1), ...["B", "C", "D", "E"].map((name) => unit(name, 0, 0)))).toMatch(
      /Có 4 đơn vị không phát sinh hồ sơ trong kỳ\.$/u,
    );
  });

  test("a unit with an unreadable cell is left out, and that is said", () => {
    const rows: RowSpec[] = [
      { kind: "total", cells: [30, 0, 0, 30, 24, 20, 4, 6, 6, 0, 4] },
      unit("Sở A", 18, 2),
      { name: "Sở B", cells: [10, 0, 0, 10, 4, "hai", 2, 6, 6, 0, 2] },
    ];
    expect(write({ rows })).toMatch(/Các nhận xét trên chưa kể 1 đơn vị chưa đủ số liệu \(Sở B\)\.$/u);
  });
});

describe("names are plain text", () => {
  test.each([
    ["{{ received }}{% if %}", "{{ received }}{% if %}"],
    ["Sở\nA\t B", "Sở A B"],
    ["Sở \uE000\u{F0000}A\uE001", "Sở A"],
    ["\u202ESở A", "Sở A"],
    ["<b>A & B</b> , ; .", "<b>A & B</b> , ; ."],
  ])("%j", (name, shown) => {
    expect(write({ rows: [unit(name, 9, 1), unit("Sở B", 4, 0)] })).toContain(
      `thấp nhất là ${shown} 90,00% (9/10 hồ sơ).`,
    );
  });

  test("the same name in two sections is told apart, a missing one is placed", () => {
    const rows: RowSpec[] = [
      { kind: "heading", name: "Cấp huyện" },
      unit("Đất đai", 9, 1),
      { kind: "heading", name: "Cấp xã" },
      unit("Đất đai", 1, 1),
      { ...unit("", 8, 2) },
    ];
    expect(write({ rows })).toContain(
      "Hồ sơ quá hạn có ở 3 đơn vị: đơn vị chưa ghi tên (dòng 14) 2 hồ sơ, Đất đai (Cấp huyện) 1 hồ sơ và Đất đai (Cấp xã) 1 hồ sơ.",
    );
  });
});

describe("other forms", () => {
  test("clauses whose columns the form does not hold are left out whole", () => {
    const columns = ["received", "resolved", "resolvedInTime", "pending"];
    expect(write({ columns, rows: [{ cells: [10, 7, 6, 3] }] })).toBe(
      "Trong quý I năm 2021, tổng số hồ sơ TTHC tiếp nhận, giải quyết là 10 hồ sơ; đã giải quyết 7 hồ sơ, trong đó: trả đúng thời hạn 6 hồ sơ (đạt 85,71%); đang giải quyết 3 hồ sơ.",
    );
    expect(
      write({ columns: [...columns, "carriedOver", "pendingNotDue"], rows: [{ cells: [10, 7, 6, 3, 2, 1] }] }),
    ).toContain(
      "là 10 hồ sơ, trong đó: kỳ trước chuyển qua 2 hồ sơ; đã giải quyết 7 hồ sơ, trong đó: trả đúng thời hạn 6 hồ sơ (đạt 85,71%); đang giải quyết 3 hồ sơ, trong đó: chưa đến hạn 1 hồ sơ.",
    );
  });

  test("II.06a splits on time in two and has no column for all overdue: both are added up", () => {
    const text = write({
      profile: formOf("ii-06a-vpcp-kstt"),
      rows: [{ cells: [20, 5, 12, 3, 15, 9, 4, 2, 5, 4, 1] }],
    });
    expect(text).toContain("trả đúng thời hạn 13 hồ sơ (đạt 86,67%), trả quá hạn 2 hồ sơ (chiếm 13,33%)");
    expect(text).toContain("Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết) là 3 hồ sơ (chiếm 15,00%");
  });

  test("a required column that is not there, or a cell that says no count, is named", () => {
    const lacking = (spec: TableSpec) => {
      const table = buildTable(spec);
      return renderTemplate(tongHop, { table, doubts: noDoubts, period: "" });
    };
    expect(lacking({ columns: ["received", "resolved", "pending"], rows: [{ cells: [10, 7, 3] }] })).toMatchObject({
      is: "lacking",
      missing: [{ id: "resolvedInTime", label: "trả đúng thời hạn", because: "absent" }],
    });
    expect(lacking({ rows: [{ cells: [10, 4, null, 5, 7, 6, 1, 3, 3, 0, "x"] }] })).toMatchObject({
      is: "lacking",
      missing: [
        { id: "carriedOver", because: "blank", cells: [{ row: 9, column: 4 }] },
        { id: "overdueTotal", because: "unreadable", cells: [{ row: 9, column: 12 }] },
      ],
    });
  });
});

describe("any table", () => {
  const small = fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(4) },
    fc.nat(100_000),
  );
  const rows = fc.array(fc.tuple(small, small, small, small), { minLength: 1, maxLength: 14 });

  test("reads as sentences, and every digit belongs to a figure", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const units = counts.map(([onTime, late, notDue, overdue], index) =>
          unit(`Đơn vị ${String.fromCharCode(65 + index)}`, onTime, late, notDue, overdue),
        );
        const { text, figures } = render({ rows: units }, "kỳ này");
        expect(text).not.toMatch(
          / {2}|\s[,;.:)]|\(\s|[,;:][,;.]|\.\.|NaN|undefined|null|object|[{}\uE000-\uF8FF]|trong đó: ?[;.]/u,
        );
        expect(text).toMatch(/^Trong kỳ này, .*\.$/u);
        let outside = text;
        for (const { start, end } of [...figures].reverse()) outside = outside.slice(0, start) + outside.slice(end);
        expect(outside).not.toMatch(/\d/u);
        for (const { start, end } of figures) expect(text.slice(start, end)).toMatch(/^\d[\d.]*(?:,\d+)?%?$/u);
      }),
      { numRuns: 200 },
    );
  });
});
