import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import type { Table } from "../../model/table";
import { carryOverMatches } from "./check";

const columns = ["carriedOver", "pending"] as const;
const unit = (name: string, carriedOver: number | null, pending: number | null | string): RowSpec => ({
  name,
  cells: [carriedOver, pending],
});
const tableOf = (...rows: RowSpec[]): Table => buildTable({ columns, rows });

function found(table: Table, previous?: Table): readonly string[] {
  return carryOverMatches
    .run(table, previous)
    .verdicts.map(({ outcome, data }) => `${outcome} ${data.cell} | ${carryOverMatches.explain(data).what}`);
}

describe("correct", () => {
  test("each unit carries over what it left", () => {
    const before = tableOf(unit("Sở A", 1, 5), unit("Sở B", 2, 0), { kind: "total", name: "Tổng", cells: [3, 5] });
    const now = tableOf(unit("Sở B", 0, 4), unit("Sở A", 5, 7), { kind: "total", name: "Toàn tỉnh", cells: [5, 11] });
    expect(carryOverMatches.run(now, before)).toEqual({ holds: 3, verdicts: [] });
  });

  test("without a previous table nothing is said", () => {
    expect(carryOverMatches.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 0, verdicts: [] });
  });

  test("a form without the columns is left alone", () => {
    const other = buildTable({ columns: ["received"], rows: [{ name: "Sở A", cells: [3] }] });
    expect(carryOverMatches.run(other, tableOf(unit("Sở A", 0, 9)))).toEqual({ holds: 0, verdicts: [] });
    expect(carryOverMatches.run(tableOf(unit("Sở A", 0, 9)), other)).toEqual({ holds: 0, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("another number than was left, in a unit and in the total", () => {
    const before = tableOf(unit("Sở Tư pháp", 0, 560), { kind: "total", name: "Tổng", cells: [0, 560] });
    const now = tableOf(unit("Sở tư pháp", 650, 1), { kind: "total", name: "Tổng", cells: [650, 1] });
    expect(found(now, before)).toEqual([
      "broken C10 | Sở tư pháp: cột (6) = 650 nhưng kỳ trước còn 560 hồ sơ đang giải quyết, lệch 90",
      "broken C11 | Dòng Tổng: cột (6) = 650 nhưng kỳ trước còn 560 hồ sơ đang giải quyết, lệch 90",
    ]);
    expect(carryOverMatches.severity).toBe("error");
  });

  test("a row that is the previous period's in every column is named a copy, though its sums hold", () => {
    const columns = ["received", "carriedOver", "resolved", "pending"] as const;
    const table = (...cells: readonly number[]): Table =>
      buildTable({ columns, rows: [{ name: "Sở Tư pháp", cells }] });
    const before = table(100, 20, 70, 30);
    expect(found(before, before)).toEqual([
      "broken D10 | Sở Tư pháp: mọi cột còn giữ số của kỳ trước; cột (6) = 20 nhưng kỳ trước còn 30 hồ sơ đang giải quyết",
    ]);
    // Another count: typed anew, with another slip.
    expect(found(table(100, 20, 71, 29), before)).toEqual([
      "broken D10 | Sở Tư pháp: cột (6) = 20 nhưng kỳ trước còn 30 hồ sơ đang giải quyết, lệch 10",
    ]);
    // Zeros say nothing, and three counts may be alike by chance.
    expect(found(table(100, 20, 0, 30), table(100, 20, 0, 30))[0]).toContain("lệch 10");
    expect(found(table(50, 50, 50, 30), table(50, 50, 50, 30))[0]).toContain("lệch 20");
    expect(found(table(50, 20, 50, 30), table(50, 20, 50, 30))[0]).toContain("mọi cột còn giữ số");
    // Too little to tell a copy by.
    expect(found(table(1, 1, 1, 0), table(1, 1, 1, 0))[0]).toContain("lệch 1");
  });

  test("the same name under two levels is compared within its level", () => {
    const levels = (one: number, other: number): Table =>
      tableOf(
        { kind: "heading", name: "Cấp huyện", numbering: "I" },
        unit("Đất đai", one, one),
        { kind: "heading", name: "Cấp xã", numbering: "II" },
        unit("Đất đai", other, other),
      );
    expect(found(levels(4, 9), levels(4, 7))).toEqual([
      "broken C13 | Đất đai: cột (6) = 9 nhưng kỳ trước còn 7 hồ sơ đang giải quyết, lệch 2",
    ]);
  });
});

describe("known false alarm", () => {
  test("blanks on both sides, a new unit without anything carried over, a gone unit without anything left", () => {
    const before = tableOf(unit("Sở A", 0, null), unit("Sở cũ", 3, 0));
    expect(carryOverMatches.run(tableOf(unit("Sở A", null, 3), unit("Sở mới", 0, 3)), before)).toEqual({
      holds: 0,
      verdicts: [],
    });
  });

  test("a section and a unit of one name are two: each is held against its own", () => {
    const section = (...cells: readonly [number, number]): RowSpec => ({ kind: "subtotal", name: "Đất đai", cells });
    const now = tableOf(section(7, 1), unit("Đất đai", 5, 1));
    expect(carryOverMatches.run(now, tableOf(section(0, 7), unit("Đất đai", 0, 5)))).toEqual({
      holds: 2,
      verdicts: [],
    });
    expect(carryOverMatches.run(now, tableOf(unit("Đất đai", 0, 5)))).toEqual({ holds: 1, verdicts: [] });
  });

  test("a blank that means zero in its table", () => {
    const zeros = (carriedOver: number | null, pending: number | null): Table =>
      buildTable({ columns, rows: [unit("Sở A", carriedOver, pending)], blanks: "zero" });
    expect(carryOverMatches.run(zeros(null, 4), zeros(5, 0))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("undecided", () => {
  test("a blank or an unreadable count on one side", () => {
    expect(found(tableOf(unit("Sở A", null, 3)), tableOf(unit("Sở A", 0, 7)))).toEqual([
      "undecided C10 | Sở A: chưa đối chiếu được cột (6) với kỳ trước; kỳ trước còn 7 hồ sơ đang giải quyết",
    ]);
    expect(found(tableOf(unit("Sở A", 7, 3)), tableOf(unit("Sở A", 0, "x")))).toEqual([
      "undecided C10 | Sở A: chưa đối chiếu được cột (6) với kỳ trước vì số kỳ trước chưa đọc được",
    ]);
  });

  test("the totals of lists with other units are not compared", () => {
    const before = tableOf(unit("Sở A", 0, 5), unit("Sở B", 0, 7), { kind: "total", name: "Tổng", cells: [0, 12] });
    const now = tableOf(unit("Sở A", 5, 1), { kind: "total", name: "Tổng", cells: [5, 1] });
    expect(found(now, before).filter((said) => said.startsWith("broken"))).toEqual([]);
  });

  test("a unit that is new, and one that is gone", () => {
    expect(found(tableOf(unit("Xã Tân Lập", 12, 3)), tableOf(unit("Xã Tân Lạp", 0, 12)))).toEqual([
      "undecided C10 | Xã Tân Lập: cột (6) = 12 nhưng chưa thấy Xã Tân Lập trong phụ lục kỳ trước",
      "undecided  | Kỳ trước Xã Tân Lạp còn 12 hồ sơ đang giải quyết nhưng kỳ này chưa thấy dòng của đơn vị",
    ]);
    const gone = carryOverMatches.run(tableOf(unit("Sở A", 0, 3)), tableOf(unit("Sở A", 0, 0), unit("Sở cũ", 0, 4)));
    expect(gone.verdicts.map(({ at }) => at)).toEqual([[{ row: 8, column: 2 }]]);
    expect(found(tableOf(unit("Sở A", 0, 3)), tableOf(unit("Sở A", 0, 0), unit("", 0, 4)))).toEqual([]);
  });
});
