import { buildTable } from "../../../../test/tables/build-table";
import { formOf } from "../../../../test/tables/forms";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import type { BlankMeaning } from "../../model/table";
import { identityHolds } from "./check";

/** (8) = (9)+(10) alone. */
const resolved = ["resolved", "resolvedInTime", "resolvedLate"];
const oneRow = (cells: readonly CellValue[], blanks: BlankMeaning = "unknown") =>
  buildTable({ columns: resolved, blanks, rows: [{ name: "Sở Tư pháp", cells }] });

describe("correct", () => {
  test("the published appendix: five identities on 34 units and the total row", () => {
    expect(identityHolds.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 175, verdicts: [] });
  });

  test("a form whose identities have other numbers of parts", () => {
    const table = buildTable({
      profile: formOf("bao-cao-tuan"),
      rows: [{ cells: [15, 1, 2, 3, 4, 5, 9, 2, 3, 4, 6, 5, 1] }],
    });
    expect(identityHolds.run(table)).toEqual({ holds: 4, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("one slip of the pen", () => {
    expect(spoken(identityHolds, oneRow([2183, 2163, 30]))).toEqual([
      "broken C10 D10 E10 | Sở Tư pháp: cột (8) = 2.183 nhưng (9)+(10) = 2.163+30 = 2.193, lệch 10",
    ]);
    expect(advised(identityHolds, oneRow([2183, 2163, 30]))).toEqual([
      "Đối chiếu ô C10, D10, E10 với phần mềm một cửa rồi sửa ô gõ nhầm.",
    ]);
  });

  test("the rule is quoted from the form", () => {
    const [verdict] = identityHolds.run(oneRow([5, 1, 1])).verdicts;
    if (verdict === undefined) throw new Error("no verdict");
    expect(verdict.source?.clause).toBe("(8) = (9) + (10)");
    expect(identityHolds.explain(verdict.data).why).toBe("Theo Phụ lục cột (2)–(14): (8) = (9) + (10).");
  });

  test("total and section rows are named as rows", () => {
    const rows = [
      { kind: "total" as const, name: "Tổng", cells: [3, 1, 1] },
      { kind: "subtotal" as const, numbering: "II", name: "Huyện, TP", cells: [9, 1, 1] },
      { name: "", cells: [4, 1, 1] },
    ];
    const said = spoken(identityHolds, buildTable({ columns: resolved, rows, sums: [] }));
    expect(said.map((line) => line.split("| ")[1]?.split(":")[0])).toEqual([
      "Dòng Tổng",
      "Dòng II Huyện, TP",
      "Dòng 12",
    ]);
  });

  test("columns without a number are quoted by their label", () => {
    const table = buildTable({
      profile: formOf("theo-don-vi-2026"),
      columns: ["received", "resolved", "pending"],
      rows: [{ name: "Sở A", cells: [10, 4, 5] }],
    });
    expect(spoken(identityHolds, table)).toEqual([
      "broken C10 D10 E10 | Sở A: cột «tổng số hồ sơ tiếp nhận» = 10 nhưng «tổng số hồ sơ đã giải quyết» + «tổng số hồ sơ đang giải quyết» = 4+5 = 9, lệch 1",
    ]);
  });

  test("blanks that mean 0 count as 0", () => {
    expect(spoken(identityHolds, oneRow([12, 5, null], "zero"))).toEqual([
      "broken C10 D10 E10 | Sở Tư pháp: cột (8) = 12 nhưng (9)+(10) = 5+0 = 5, lệch 7 (ô trống tính là 0)",
    ]);
  });

  test("a blank that no count could fill", () => {
    expect(spoken(identityHolds, oneRow([5, 7, null]))).toEqual([
      "broken C10 D10 E10 | Sở Tư pháp: cột (8) = 5 nhưng (9)+(10) = 7+0 = 7, lệch 2 (ô trống tính là 0)",
    ]);
  });

  test("negative parts keep their sign", () => {
    expect(spoken(identityHolds, oneRow([5, 7, -3]))).toEqual([
      "broken C10 D10 E10 | Sở Tư pháp: cột (8) = 5 nhưng (9)+(10) = 7+(-3) = 4, lệch 1",
    ]);
  });
});

describe("known false alarm", () => {
  test("identities with a column that the table lacks are passed over", () => {
    expect(identityHolds.run(buildTable({ columns: ["received", "resolved"], rows: [{ cells: [9, 5] }] }))).toEqual({
      holds: 0,
      verdicts: [],
    });
  });

  test("headings and rows of blanks state nothing", () => {
    const rows = [{ kind: "heading" as const, name: "Huyện, TP" }, { cells: [null, null, null] }, { cells: [0, 0, 0] }];
    expect(identityHolds.run(buildTable({ columns: resolved, rows }))).toEqual({ holds: 1, verdicts: [] });
    expect(identityHolds.run(buildTable({ columns: resolved, blanks: "zero", rows }))).toEqual({
      holds: 1,
      verdicts: [],
    });
  });

  test("blanks that close as 0 hold, whatever blanks mean", () => {
    for (const blanks of ["zero", "unknown"] as const) {
      expect(identityHolds.run(oneRow([5, 5, null], blanks))).toEqual({ holds: 1, verdicts: [] });
      expect(identityHolds.run(oneRow([null, 0, null], blanks))).toEqual({ holds: 1, verdicts: [] });
    }
  });

  test("counts written as text are counts", () => {
    expect(identityHolds.run(oneRow(["2.183", "2 163", "20"]))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("undecided", () => {
  test("an unreadable cell", () => {
    expect(spoken(identityHolds, oneRow([5, "năm", 0]))).toEqual([
      "undecided C10 D10 E10 | Sở Tư pháp: chưa kiểm tra được (8) = (9)+(10) vì ô D10 chưa đọc được thành số",
    ]);
    expect(identityHolds.run(oneRow([5, "năm", 0])).verdicts[0]?.data.problem).toEqual({
      because: "unreadable",
      cells: ["D10"],
      cellsInAll: 1,
      closesWith: [],
    });
  });

  test("an unreadable cell beside counts that happen to close", () => {
    expect(identityHolds.run(oneRow([5, 5, "x"]))).toMatchObject({ holds: 0, verdicts: [{ outcome: "undecided" }] });
  });

  test("a suspected thousand that would close it", () => {
    expect(spoken(identityHolds, oneRow([8099, 8.089, 10]))).toEqual([
      "undecided C10 D10 E10 | Sở Tư pháp: chưa kiểm tra được (8) = (9)+(10) vì ô D10 chưa đọc được thành số; nếu D10 là 8.089 thì khớp",
    ]);
    expect(identityHolds.run(oneRow([8090, 8.089, 10])).verdicts[0]?.data.problem).toMatchObject({ closesWith: [] });
  });

  test("a formula without a result", () => {
    const table = oneRow([{ is: "uncalculated", formula: "D10+E10" }, 5, 0]);
    expect(spoken(identityHolds, table)).toEqual([
      "undecided C10 D10 E10 | Sở Tư pháp: chưa kiểm tra được (8) = (9)+(10) vì ô C10 là công thức chưa có kết quả",
    ]);
    expect(advised(identityHolds, table)).toEqual(["Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa."]);
  });

  test("a blank part that could explain the gap", () => {
    expect(spoken(identityHolds, oneRow([12, null, 5]))).toEqual([
      "undecided C10 D10 E10 | Sở Tư pháp: chưa kiểm tra được (8) = (9)+(10) vì ô D10 để trống; để khớp, ô này phải là 7",
    ]);
    expect(advised(identityHolds, oneRow([12, null, 5]))).toEqual([
      "Điền số vào ô D10 (ghi 0 nếu không phát sinh), rồi kiểm tra lần nữa.",
    ]);
  });

  test("blank parts together, a blank total, and both", () => {
    expect(spoken(identityHolds, oneRow([12, null, null]))).toEqual([
      "undecided C10 D10 E10 | Sở Tư pháp: chưa kiểm tra được (8) = (9)+(10) vì ô D10, E10 để trống; để khớp, các ô này phải cộng được 12",
    ]);
    expect(identityHolds.run(oneRow([null, 7, 5])).verdicts[0]?.data.problem).toMatchObject({
      because: "blank",
      cells: ["C10"],
      needed: 12,
    });
    expect(identityHolds.run(oneRow([null, 7, null])).verdicts[0]?.data.problem).toMatchObject({
      because: "blank",
      cells: ["C10", "E10"],
      needed: null,
    });
  });
});
