import { makeGrid } from "../../../test/grids/make-grid";
import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { CellValue, Grid } from "../../core";
import { countListed } from "./count-listed";
import { dayNumber, dayOf } from "./listed-dates";
import { placingsOf } from "./offices-of-list";
import { readOverdueList } from "./read-overdue-list";

const sample = buildTable({ rows: quarter1Of2021 });
const date = (day: number, month: number): CellValue => ({ is: "date", serial: dayNumber(2021, month, day) ?? 0 });

/** How many rows each office of the sample has in a list, and the kinds of all. */
function counted(grid: Grid): unknown {
  const list = readOverdueList(grid);
  if (list === null) return null;
  const [placing] = placingsOf(list, sample);
  const offices = new Map<string, number>();
  for (const row of placing?.rows ?? []) {
    const name = row === null ? "?" : (sample.rows[row]?.name ?? "");
    offices.set(name, (offices.get(name) ?? 0) + 1);
  }
  const of = (kind: Parameters<typeof countListed>[0]): number => countListed(kind, list.dossiers, null).plain;
  return { ...Object.fromEntries(offices), late: of("late"), pending: of("pending"), overdue: of("overdue") };
}

describe("lists as offices make them", () => {
  test("a header of two rows with merges, a numbering row, a page that repeats the header, a sum and a signature", () => {
    const header: CellValue[][] = [
      ["STT", "Mã số hồ sơ", "Tên tổ chức, cá nhân", "Cơ quan giải quyết", "Ngày tháng", null, null, "Lý do quá hạn"],
      [null, null, null, null, "Tiếp nhận", "Hẹn trả", "Trả kết quả", null],
    ];
    const numbering: CellValue[] = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"];
    const rows: CellValue[][] = [
      ["UBND TỈNH BẮC GIANG", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["PHỤ LỤC II"],
      ["DANH SÁCH HỒ SƠ QUÁ HẠN QUÝ I NĂM 2021"],
      ...header,
      numbering,
      [1, "000.01-0001", "Trần Thị B", "Sở Tư pháp", date(1, 2), date(10, 2), date(15, 2), "chờ phối hợp"],
      [2, "000.01-0002", "Trần Thị C", "Sở KH&ĐT", date(1, 2), date(10, 2), null, null],
      ...header,
      [3, "000.01-0003", "UBND huyện Lục Ngạn", "STP", date(1, 3), date(10, 3), null, null],
      ["Tổng số: 3 hồ sơ"],
      [null, null, null, null, "Bắc Giang, ngày 05 tháng 4 năm 2021"],
      [null, "Người lập biểu", null, null, "GIÁM ĐỐC"],
    ];
    expect(counted(makeGrid(rows, ["E4:G4", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "H4:H5"]))).toEqual({
      "Sở Tư pháp": 2,
      "Sở Kế hoạch và Đầu tư": 1,
      late: 1,
      pending: 2,
      overdue: 3,
    });
  });

  test("divided by offices, days as text or as numbers that lost their format", () => {
    const rows: CellValue[][] = [
      ["STT", "Số biên nhận", "Chủ hồ sơ", "Ngày nhận", "Hạn trả", "Ngày trả"],
      ["I", "KHỐI SỞ, NGÀNH"],
      ["1", "Sở Tư pháp"],
      [1, "BN-1", "Lê Văn D", "01/02/2021", "10/2/2021", "16:30 15/02/2021"],
      [2, "BN-2", "Lê Văn E", 44_228, 44_237, 44_242],
      ["II. UBND huyện Lạng Giang"],
      [1, "BN-3", "Lê Văn G", "2021-02-01", "2021-02-10", ""],
    ];
    expect(counted(makeGrid(rows))).toEqual({
      "Sở Tư pháp": 2,
      "UBND huyện Lạng Giang": 1,
      late: 2,
      pending: 1,
      overdue: 3,
    });
  });

  test("an office merged over its rows, and a status instead of a day of return", () => {
    const rows: CellValue[][] = [
      ["Đơn vị", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả kết quả", "Trạng thái"],
      ["Sở Y tế", "A-1", date(1, 2), date(9, 2), "Đã trả kết quả"],
      [null, "A-2", date(1, 2), date(9, 2), "Đang xử lý"],
      [null, "A-3", date(1, 2), date(9, 2), "Chờ bổ sung"],
    ];
    expect(counted(makeGrid(rows, ["A2:A4"]))).toEqual({ "Sở Y tế": 3, late: 1, pending: 2, overdue: 3 });
  });

  test("apologies: marks of one column, or said outright", () => {
    const list = (marks: readonly CellValue[]) =>
      readOverdueList(
        makeGrid([
          ["Mã hồ sơ", "Đơn vị", "Ngày hẹn trả", "Thư xin lỗi"],
          ...marks.map((mark, index) => [`A-${index}`, "Sở Y tế", date(9, 2), mark]),
        ]),
      )?.dossiers.map(({ apology }) => apology);
    expect(list(["x", null, "X"])).toEqual(["yes", "no", "yes"]);
    expect(list(["Có", "Không", null])).toEqual(["yes", "no", "unclear"]);
    expect(list([null, null])).toEqual(["unclear", "unclear"]);
  });

  test("what is no list", () => {
    const cells = quarter1Of2021.map(({ name = "", cells: counts = [] }) => [name, ...counts]);
    const header = ["Đơn vị", "Tổng số", "Trả đúng thời hạn", "Chưa đến hạn", "Trả quá hạn"];
    expect(readOverdueList(makeGrid([header, ...cells]))).toBeNull();
    // Counts in the range of days, under titles with the words of days.
    expect(readOverdueList(makeGrid([header, ["Sở A", 45_000, 44_000, 44_100, 44_200]]))).toBeNull();
    expect(readOverdueList(makeGrid([["Ghi chú"], ["05/04/2021"]]))).toBeNull();
  });
});

describe("days", () => {
  test.each<[CellValue, string | null]>([
    ["15/3/2021", "15/3"],
    ["15-03-21 08:30", "15/3"],
    ["08:30 15.03.2021", "15/3"],
    ["2021-03-15T08:30:00", "15/3"],
    ["31/02/2021", null],
    ["000.00.12.H02-210315-0012", null],
    ["12/3", null],
    [44_270, null],
  ])("%s", (cell, expected) => {
    expect(dayOf(cell, false)).toBe(expected === null ? null : dayNumber(2021, 3, 15));
  });

  test("a plain number is a day only under a title of days", () => {
    expect(dayOf(44_270.6, true)).toBe(dayNumber(2021, 3, 15));
    expect(dayOf(120, true)).toBeNull();
  });
});
