import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import { makeGrid } from "../../../test/grids/make-grid";
import type { CellValue } from "../model/cell";
import type { Grid } from "../model/grid";
import type { Table } from "../model/table";
import { holdAgainst, type Dates } from "./hold-against";
import type { Closing } from "./count-listed";
import { readOverdueList } from "./read-overdue-list";
import { overdueListMatches } from "./overdue-list-matches";

const COLUMNS = ["resolvedLate", "pendingOverdue", "overdueTotal"] as const;
const unit = (name: string, late: number | null, pending: number | null): RowSpec => ({
  name,
  cells: [late, pending, (late ?? 0) + (pending ?? 0)],
});
const tableOf = (...rows: RowSpec[]): Table => buildTable({ columns: COLUMNS, rows, blanks: "zero" });
const total = (late: number, pending: number): RowSpec => ({
  kind: "total",
  name: "Tổng số",
  cells: [late, pending, late + pending],
});

const HEADER = [
  "STT",
  "Mã hồ sơ",
  "Người nộp",
  "Đơn vị giải quyết",
  "Ngày tiếp nhận",
  "Ngày hẹn trả",
  "Ngày trả kết quả",
];
let number = 0;
const row = (office: string, due: CellValue, returned: CellValue): CellValue[] => {
  number += 1;
  return [number, `H12-${number}`, "Nguyễn Văn A", office, "01/02/2021", due, returned];
};
const late = (office: string): CellValue[] => row(office, "10/02/2021", "15/02/2021");
const pending = (office: string): CellValue[] => row(office, { is: "date", serial: 44_237 }, null);

/** Of the first quarter of 2021, closed on its last day or in the days around it. */
const QUARTER: Closing = { opening: 44_135, first: 44_197, earliest: 44_224, end: 44_286, latest: 44_301 };
const SAME: Dates = { closing: QUARTER, says: "same" };

function found(table: Table, list: readonly CellValue[][], dates = SAME): readonly string[] {
  return verdictsOf(table, makeGrid([["DANH SÁCH HỒ SƠ QUÁ HẠN"], HEADER, ...list]), dates);
}

function verdictsOf(table: Table, grid: Grid, dates = SAME): readonly string[] {
  const read = readOverdueList(grid);
  if (read === null) throw new Error("no list");
  const check = overdueListMatches(read, dates);
  return check.run(table).verdicts.map(({ outcome, data }) => `${outcome} ${check.explain(data).what}`);
}

describe("correct", () => {
  test("as many rows as the table counts, in each unit and in all", () => {
    const table = tableOf(unit("Sở Tư pháp", 2, 1), unit("Sở Y tế", 0, 1), unit("Sở Nội vụ", 0, 0), total(2, 2));
    const list = [late("Sở Tư pháp"), pending("Sở Y tế"), late("SỞ TƯ PHÁP"), pending("Sở tư pháp")];
    expect(found(table, list)).toEqual([]);
  });
});

/** Offices that agree, with so many dossiers that a list of other ones would differ there. */
const BIG = [unit("Sở Y tế", 30, 0), unit("Sở Xây dựng", 0, 30)];
const bigList = [
  ...Array.from({ length: 30 }, () => late("Sở Y tế")),
  ...Array.from({ length: 30 }, () => pending("Sở Xây dựng")),
];
const times = (count: number, make: () => CellValue[]): CellValue[][] => Array.from({ length: count }, make);

describe("incorrect", () => {
  test("a unit with one dossier more in the list, and the total that is as wrong is no second fault", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 1), ...BIG, total(31, 31));
    const list = [late("Sở Tư pháp"), late("Sở Tư pháp"), pending("Sở Tư pháp"), ...bigList];
    expect(found(table, list)).toEqual(["broken Sở Tư pháp: danh sách có 3 hồ sơ quá hạn, bảng ghi 2 ở E10"]);
  });

  test("a unit with fewer", () => {
    const table = tableOf(unit("Sở Tư pháp", 5, 0), ...BIG);
    expect(found(table, [...times(3, () => late("Sở Tư pháp")), ...bigList])).toEqual([
      "broken Sở Tư pháp: danh sách có 3 hồ sơ trả quá hạn, bảng ghi 5 ở C10; danh sách có 3 hồ sơ quá hạn, bảng ghi 5 ở E10",
    ]);
  });

  test("a unit that the list leaves out, where the list has as many rows as the table counts in all", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), unit("Sở Y tế", 0, 1), unit("Sở Nội vụ", 4, 0), total(1, 1));
    expect(found(table, [late("Sở Tư pháp"), pending("Sở Y tế")])).toEqual([
      "broken Sở Nội vụ: danh sách không có hồ sơ trả quá hạn, bảng ghi 4 ở C12; danh sách không có hồ sơ quá hạn, bảng ghi 4 ở E12",
    ]);
  });

  test("a unit whose heading stands in the list without a dossier below it", () => {
    const table = tableOf(unit("Sở Tư pháp", 3, 0), ...BIG);
    const noUnit = (row: CellValue[]): CellValue[] => row.filter((_, at) => at !== 3);
    const sections = [["Sở Y tế"], ...bigList.slice(0, 30), ["Sở Tư pháp"], ["Sở Xây dựng"], ...bigList.slice(30)];
    const grid = makeGrid([["DANH SÁCH HỒ SƠ QUÁ HẠN"], noUnit(HEADER), ...sections.map(noUnit)]);
    expect(verdictsOf(table, grid)).toEqual([
      "broken Sở Tư pháp: danh sách không có hồ sơ trả quá hạn, bảng ghi 3 ở C10; danh sách không có hồ sơ quá hạn, bảng ghi 3 ở E10",
    ]);
  });

  test("only the total differs", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), unit("Sở Y tế", 0, 1), total(1, 2));
    expect(found(table, [late("Sở Tư pháp"), pending("Sở Y tế")])).toEqual([
      "broken Dòng Tổng số: danh sách có 2 hồ sơ quá hạn, bảng ghi 3 ở E12",
    ]);
  });
});

describe("known false alarm", () => {
  test("the list of one unit says nothing of the others", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), unit("Sở Y tế", 0, 7), unit("Sở Nội vụ", 4, 0), total(5, 7));
    expect(found(table, [late("Sở Tư pháp")])).toEqual([
      "undecided Danh sách không có đơn vị Sở Y tế và 1 đơn vị khác có hồ sơ quá hạn trong bảng: chưa kiểm tra được",
    ]);
  });

  test("the list of one section, or of some offices of it, says nothing of those that it leaves out", () => {
    const table = tableOf(unit("Sở Tư pháp", 3, 0), ...BIG, total(33, 30));
    expect(found(table, bigList)).toEqual(["undecided Danh sách không có đơn vị Sở Tư pháp: chưa kiểm tra được"]);
  });

  test("a list of those that are settled, beside a table that counts pending ones too", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 4), unit("Sở Y tế", 2, 0), total(3, 4));
    expect(found(table, [late("Sở Tư pháp"), late("Sở Y tế"), late("Sở Y tế")])).toEqual([
      "undecided Danh sách chỉ có hồ sơ trả quá hạn, bảng còn ghi 4 hồ sơ đang giải quyết quá hạn: chưa kiểm tra được các hồ sơ đó",
    ]);
  });

  test("a list of another period", () => {
    const table = tableOf(unit("Sở Tư pháp", 5, 0), ...BIG);
    const [said] = found(table, [late("Sở Tư pháp"), ...bigList], { ...SAME, says: "another" });
    expect(said).toMatch(/^undecided Sở Tư pháp: .*vì danh sách ghi kỳ khác với kỳ của bảng$/);
  });

  test("dossiers that stand under another office's name", () => {
    const table = tableOf(unit("Sở Tư pháp", 0, 0), unit("Trung tâm Trợ giúp pháp lý", 2, 0), ...BIG);
    expect(found(table, [late("Sở Tư pháp"), late("Sở Tư pháp"), ...bigList])).toEqual([
      expect.stringMatching(/^undecided Sở Tư pháp: /),
      "undecided Danh sách không có đơn vị Trung tâm Trợ giúp pháp lý: chưa kiểm tra được",
    ]);
  });

  test("fallen due after the period, or settled before it", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), ...BIG);
    const others = [row("Sở Tư pháp", "20/04/2021", null), row("Sở Tư pháp", "10/09/2020", "15/09/2020")];
    expect(found(table, [late("Sở Tư pháp"), ...others, ...bigList])).toEqual([]);
  });

  test("a letterhead names one office, the list is of all", () => {
    const table = tableOf(unit("Sở Tư pháp", 0, 0), unit("Sở Y tế", 2, 0), total(2, 0));
    const noUnit = (cells: CellValue[]): CellValue[] => cells.filter((_, at) => at !== 3);
    const grid = makeGrid([
      ["SỞ TƯ PHÁP"],
      ["DANH SÁCH HỒ SƠ QUÁ HẠN"],
      noUnit(HEADER),
      noUnit(late("x")),
      noUnit(late("x")),
    ]);
    expect(verdictsOf(table, grid).filter((said) => said.startsWith("broken"))).toEqual([]);
  });

  test("settled after the figures were closed: it was pending then", () => {
    const table = tableOf(unit("Sở Tư pháp", 0, 1), unit("Sở Y tế", 1, 0));
    expect(found(table, [row("Sở Tư pháp", "10/02/2021", "20/05/2021"), late("Sở Y tế")])).toEqual([]);
  });

  test("of two columns with offices the one that fits is meant", () => {
    const header = [...HEADER, "Cơ quan"];
    const list = [
      [...late("Sở Tư pháp"), "Sở Y tế"],
      [...pending("Sở Tư pháp"), "Sở Nội vụ"],
    ];
    const read = readOverdueList(makeGrid([header, ...list]));
    const table = tableOf(unit("Sở Tư pháp", 0, 0), unit("Sở Y tế", 1, 0), unit("Sở Nội vụ", 0, 1));
    expect(read === null ? null : holdAgainst(read, table, SAME).verdicts).toEqual([]);
  });
});

describe("undecided", () => {
  test("an office that the table does not have: it may be another name of one that it has", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), unit("Sở Y tế", 0, 2), total(1, 2));
    expect(found(table, [late("Sở Tư pháp"), pending("Sở Y tế"), pending("Sở Sức khỏe")])).toEqual([
      "undecided Sở Y tế: danh sách có 1 hồ sơ đang giải quyết quá hạn, bảng ghi 2 ở D11; danh sách có 1 hồ sơ quá hạn, bảng ghi 2 ở E11; chưa kết luận được vì 1 hồ sơ của danh sách chưa rõ của đơn vị nào",
      "undecided Danh sách có 1 hồ sơ của «Sở Sức khỏe» (ô D5) của danh sách mà bảng không có đơn vị tương ứng",
    ]);
  });

  test("settled and pending exchanged within the same total, around the closing day", () => {
    const table = tableOf(unit("Sở Tư pháp", 0, 2), unit("Sở Y tế", 0, 1));
    expect(found(table, [late("Sở Tư pháp"), pending("Sở Tư pháp"), pending("Sở Y tế")])[0]).toMatch(
      /^undecided Sở Tư pháp/,
    );
  });

  test("a code that stands twice, and a dossier that was in time", () => {
    const table = tableOf(unit("Sở Tư pháp", 1, 0), unit("Sở Y tế", 0, 1));
    const once = late("Sở Tư pháp");
    const inTime = row("Sở Y tế", "10/02/2021", "09/02/2021");
    expect(found(table, [once, once, pending("Sở Y tế"), inTime])).toEqual([
      "broken Trong danh sách 1 dòng lặp lại mã hồ sơ đã có ở trên; 1 dòng có ngày trả trước ngày hẹn trả",
    ]);
  });

  test("a table without a column of overdue dossiers", () => {
    const table = buildTable({ columns: ["received"], rows: [{ name: "Sở Tư pháp", cells: [3] }] });
    expect(found(table, [late("Sở Tư pháp")])).toEqual([
      "undecided Bảng không có cột hồ sơ quá hạn nên chưa đối chiếu được với danh sách",
    ]);
  });
});
