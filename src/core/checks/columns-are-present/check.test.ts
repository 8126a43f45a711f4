import { buildTable } from "../../../../test/tables/build-table";
import { form2to14, formOf } from "../../../../test/tables/forms";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { ColumnId } from "../../model/forms/profile";
import { columnsArePresent } from "./check";

const without = (...missing: ColumnId[]) =>
  buildTable({
    columns: Object.keys(form2to14.columns).filter((id) => !missing.includes(id)),
    rows: [{ name: "Sở A" }],
  });

describe("correct", () => {
  test("the published appendix has its eleven columns", () => {
    expect(columnsArePresent.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 11, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("a missing column is a warning that says what cannot be tested", () => {
    expect(spoken(columnsArePresent, without("resolvedLate"))).toEqual([
      "broken B9 | Chưa thấy cột (10) trả quá hạn; 2/5 phép tính của biểu chưa kiểm tra được",
    ]);
    expect(columnsArePresent.run(without("resolvedLate"))).toMatchObject({
      holds: 10,
      verdicts: [{ severity: "warning" }],
    });
    expect(advised(columnsArePresent, without("resolvedLate"))).toEqual([
      "Xem lại tên cột trong tiêu đề bảng; nếu đơn vị không dùng thì có thể bỏ qua.",
    ]);
  });

  test("several are one finding", () => {
    expect(spoken(columnsArePresent, without("receivedOnline", "carriedOver"))).toEqual([
      "broken B9 | Chưa thấy cột (5) mới tiếp nhận trực tuyến, (6) kỳ trước chuyển qua; 1/5 phép tính của biểu chưa kiểm tra được",
    ]);
  });

  test("an error where no sum of the form can be tested", () => {
    const table = buildTable({ columns: ["received", "resolvedInTime"], rows: [{ name: "Sở A" }] });
    expect(columnsArePresent.run(table)).toMatchObject({ verdicts: [{ severity: "error" }] });
    expect(spoken(columnsArePresent, table)[0]).toContain("chưa kiểm tra được phép tính nào của biểu");
  });
});

describe("known false alarm", () => {
  test("columns that offices may leave out", () => {
    const form = formOf("theo-don-vi-2026");
    const needed = Object.keys(form.columns).filter((id) => form.columns[id]?.optional !== true);
    expect(columnsArePresent.run(buildTable({ profile: form, columns: needed, rows: [{ name: "Sở A" }] }))).toEqual({
      holds: needed.length,
      verdicts: [],
    });
  });

  test("a table without a whole division, or without a total, is a shorter edition: a note", () => {
    for (const missing of [["overdueTotal"], ["pendingNotDue", "pendingOverdue", "overdueTotal"]])
      expect(columnsArePresent.run(without(...missing))).toMatchObject({ verdicts: [{ severity: "note" }] });
  });

  test("a form without any sum has nothing that could not be tested", () => {
    const table = buildTable({
      profile: { ...form2to14, identities: [] },
      columns: ["received"],
      rows: [{ name: "Sở A" }],
    });
    expect(columnsArePresent.run(table)).toMatchObject({ verdicts: [{ severity: "warning" }] });
    expect(spoken(columnsArePresent, table)[0]).not.toContain("phép tính");
  });
});

describe("undecided", () => {
  test("never: a column was found or not, whatever its cells hold", () => {
    expect(columnsArePresent.run(buildTable({ rows: [{ name: "Sở A", cells: ["x"] }] }))).toEqual({
      holds: 11,
      verdicts: [],
    });
  });
});
