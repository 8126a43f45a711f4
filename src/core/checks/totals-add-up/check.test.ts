import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import { totalsAddUp } from "./check";

const columns = ["resolvedInTime"];
const total = (cell: CellValue): RowSpec => ({ kind: "total", name: "Tổng", cells: [cell] });
const unit = (cell: CellValue): RowSpec => ({ cells: [cell] });
const section = (numbering: string, name: string, cell: CellValue): RowSpec => ({
  kind: "subtotal",
  numbering,
  name,
  cells: [cell],
});

describe("correct", () => {
  test("the published appendix: eleven columns", () => {
    expect(totalsAddUp.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 11, verdicts: [] });
  });

  test("sections with their own counts add up to the total, their units to them", () => {
    const rows = [total(10), section("I", "Sở, ngành", 3), unit(1), unit(2), section("II", "Huyện, TP", 7), unit(7)];
    expect(totalsAddUp.run(buildTable({ columns, rows }))).toEqual({ holds: 3, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("a total that differs, at any place", () => {
    for (const rows of [
      [total(12), unit(1), unit(2)],
      [unit(1), unit(2), total(12)],
    ]) {
      expect(spoken(totalsAddUp, buildTable({ columns, rows }))[0]).toContain(
        "| Cột (9) dòng Tổng = 12 nhưng cộng 2 đơn vị được 3, lệch 9",
      );
    }
  });

  test("the total cell comes first, then every cell added up", () => {
    const table = buildTable({ columns, rows: [total(12), unit(1), unit(2)] });
    expect(spoken(totalsAddUp, table)[0]).toMatch(/^broken C10 C11 C12 \|/);
    expect(advised(totalsAddUp, table)).toEqual([
      "Xem lại số hoặc công thức ở ô C10, rồi đối chiếu các ô C11 đến C12 với phần mềm một cửa.",
    ]);
  });

  test("a section, a total over sections, a total over one unit", () => {
    const rows = [total(10), section("I", "Sở, ngành", 4), unit(1), unit(2), section("II", "Huyện, TP", 7), unit(7)];
    expect(spoken(totalsAddUp, buildTable({ columns, rows })).map((line) => line.split("| ")[1])).toEqual([
      "Cột (9) dòng I Sở, ngành = 4 nhưng cộng 2 đơn vị được 3, lệch 1",
      "Cột (9) dòng Tổng = 10 nhưng cộng 2 mục được 11, lệch 1",
    ]);
    expect(spoken(totalsAddUp, buildTable({ columns, rows: [total(2), unit(1)] }))[0]).toContain(
      "nhưng cộng 1 đơn vị được 1, lệch 1",
    );
  });

  test("a total over sections and units side by side", () => {
    const rows = [total(5), unit(1), section("I", "Sở, ngành", 3), unit(3)];
    const sums = [{ total: 0, parts: [1, 2] }];
    expect(spoken(totalsAddUp, buildTable({ columns, rows, sums }))[0]).toContain("cộng 2 dòng được 4, lệch 1");
  });

  test("blanks that mean 0", () => {
    expect(
      spoken(totalsAddUp, buildTable({ columns, blanks: "zero", rows: [total(12), unit(null), unit(2)] }))[0],
    ).toContain("được 2, lệch 10 (ô trống tính là 0)");
  });
});

describe("the total of a list in two halves", () => {
  const half = (rest: number, ...rows: RowSpec[]) => ({
    ...buildTable({ columns, rows: [...rows, { ...total(13), kind: "aside" }], sums: [] }),
    shared: {
      total: rows.length,
      parts: rows.map((_, row) => row),
      beside: [rest],
      area: { top: 0, left: 0, bottom: 4, right: 2 },
    },
  });

  test("counts what the other half adds up to", () => {
    expect(totalsAddUp.run(half(10, unit(1), unit(2)))).toEqual({ holds: 1, verdicts: [] });
  });

  test("is wrong where both do not make it, and undecided where a cell cannot be read", () => {
    expect(spoken(totalsAddUp, half(9, unit(1), unit(2)))).toEqual([
      "broken C12 C10 C11 | Cột (9) dòng Tổng = 13 nhưng cộng 2 đơn vị và phần đầu danh sách ở A1:C5 được 12, lệch 1",
    ]);
    expect(spoken(totalsAddUp, half(9, unit(1), unit("x")))[0]).toMatch(
      /^undecided C12 C10 C11 .* ô C11 chưa đọc được/,
    );
  });

  test("adds up a thousand rows as it does two", () => {
    const rows = Array.from({ length: 1000 }, () => ({ name: "Xã", cells: [1, 2, 3, 4, 5] }));
    const wide = buildTable({
      columns: ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved"],
      rows: [...rows, { kind: "aside", name: "Tổng", cells: [1001, 2001, 3001, 4001, 5001] }],
      sums: [],
    });
    const parts = rows.map((_, row) => row);
    const shared = { total: 1000, parts, beside: [1, 1, 1, 1, 1], area: { top: 0, left: 0, bottom: 4, right: 2 } };
    expect(totalsAddUp.run({ ...wide, shared })).toEqual({ holds: 5, verdicts: [] });
  });
});

describe("known false alarm", () => {
  test("sections without counts and tables without a total", () => {
    expect(totalsAddUp.run(buildTable({ columns, rows: [{ kind: "heading", name: "Sở" }, unit(1), unit(2)] }))).toEqual(
      { holds: 0, verdicts: [] },
    );
  });

  test("a column of blanks states nothing; one of zeros holds", () => {
    expect(totalsAddUp.run(buildTable({ columns, rows: [total(null), unit(null), unit(null)] }))).toEqual({
      holds: 0,
      verdicts: [],
    });
    expect(totalsAddUp.run(buildTable({ columns, rows: [total(null), unit(0), unit(null)] }))).toEqual({
      holds: 1,
      verdicts: [],
    });
    expect(totalsAddUp.run(buildTable({ columns, rows: [total(0), unit(0), unit(null)] }))).toEqual({
      holds: 1,
      verdicts: [],
    });
  });

  test("an unreadable cell in another row of the column, outside the sum", () => {
    const rows = [section("I", "Sở", 3), unit(3), section("II", "Huyện", "x"), unit(1)];
    expect(totalsAddUp.run(buildTable({ columns, rows })).holds).toBe(1);
  });
});

describe("undecided", () => {
  test("an unreadable unit, and one that a suspected thousand would close", () => {
    expect(spoken(totalsAddUp, buildTable({ columns, rows: [total(3), unit("x"), unit(2)] }))[0]).toBe(
      "undecided C10 C11 C12 | Cột (9) dòng Tổng: chưa đối chiếu được với 2 đơn vị vì ô C11 chưa đọc được thành số",
    );
    expect(spoken(totalsAddUp, buildTable({ columns, rows: [total(8091), unit(8.089), unit(2)] }))[0]).toContain(
      "; nếu C11 là 8.089 thì khớp",
    );
  });

  test("a blank unit that could explain the gap, and a blank total", () => {
    expect(spoken(totalsAddUp, buildTable({ columns, rows: [total(3), unit(null), unit(2)] }))[0]).toContain(
      "vì ô C11 để trống; để khớp, ô này phải là 1",
    );
    expect(spoken(totalsAddUp, buildTable({ columns, rows: [total(null), unit(3), unit(2)] }))[0]).toContain(
      "vì ô C10 để trống; để khớp, ô này phải là 5",
    );
  });

  test("many cells are counted, not listed", () => {
    const rows = [total(100), ...Array.from({ length: 30 }, () => unit("x"))];
    expect(spoken(totalsAddUp, buildTable({ columns, rows }))[0]).toContain(
      "vì ô C11, C12, C13, C14, C15, C16 và 24 ô khác chưa đọc được thành số",
    );
  });
});
