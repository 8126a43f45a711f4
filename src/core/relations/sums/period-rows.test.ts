import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks, toA1, type CellValue } from "../..";
import { againstRowsBefore, discoveries } from "../../checks/book-checks";

type Row = readonly CellValue[];

const told = (rows: readonly Row[]): readonly string[] =>
  findAppendices(makeGrid(rows), profiles, discoveries).flatMap(({ table }) =>
    runChecks(table, againstRowsBefore)
      .findings.filter(({ severity }) => severity !== "note")
      .map(({ outcome, at: [at], what }) => `${outcome} ${toA1(at)} ${what}`),
  );
const broken = (rows: readonly Row[]): readonly string[] => told(rows).filter((line) => line.startsWith("broken"));
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

describe("months with their quarters and half a year between them", () => {
  const rows: readonly Row[] = [
    ["Thời gian", "Tiếp nhận", "Giải quyết", "Chuyển qua mạng"],
    ["Tháng 1", 379, 207, 131],
    ["Tháng 2", 351, 171, 92],
    ["Tháng 3", 101, 72, 44],
    ["Quý I", 831, 450, 267],
    ["Tháng 4", 297, 81, 75],
    ["Tháng 5", 179, 19, 63],
    ["Tháng 6", 250, 186, 98],
    ["Quý II", 726, 286, 236],
    ["6 tháng đầu năm", 1557, 736, 503],
  ];
  test("close", () => expect(told(rows)).toEqual([]));
  test("tell a month that is wrong in a quarter which another column closes", () => {
    expect(broken(put(rows, 7, 2, 286))).toEqual([expect.stringMatching(/^broken C9 .* lệch 100$/)]);
  });
  test("what is there at the end of each period is no sum", () => {
    const left = [82, 90, 71, 71, 65, 88, 93, 93, 93];
    const other = rows.map((row, at) => (at === 0 ? [...row, "Còn tồn"] : [...row, left[at - 1] ?? null]));
    expect(broken(other)).toEqual([]);
  });
});

describe("a list of measures over the years", () => {
  const rows: readonly Row[] = [
    ["STT", "Chỉ tiêu", "Năm 2023", "Năm 2024", "Năm 2025"],
    ["1", "Số TTHC công bố", 78, 453, 788],
    ["2", "Số TTHC tái cấu trúc", 65, 277, 41],
    ["3", "Số hồ sơ giải quyết", 2186, 1550, 2413],
    ["3.1", "Trước hạn", 925, 941, 1259],
    ["3.2", "Đúng hạn", 790, 28, 747],
    ["3.3", "Quá hạn", 471, 581, 407],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("a year that does not close where the others do is blamed", () => {
    expect(broken(put(rows, 6, 3, 589))).toEqual([expect.stringMatching(/^broken D4 .* lệch 8$/)]);
  });
});

test.each(["Bình quân tháng", "Trung bình 6 tháng", "Bình quân 1 tháng"])("«%s» below the sum is no month", (name) => {
  const rows: readonly Row[] = [
    ["Tháng", "Trực tiếp", "Trực tuyến", "Cộng tiếp nhận", "Đã giải quyết"],
    ["T1/2026", 223, 194, 417, 782],
    ["T2/2026", 720, 741, 1461, 195],
    ["T3/2026", 58, 6, 64, 469],
    ["T4/2026", 249, 416, 665, 282],
    ["T5/2026", 88, 112, 200, 31],
    ["T6/2026", 626, 745, 1371, 563],
    ["Tổng 6 tháng", 1964, 2214, 4178, 2322],
    [name, 327.3, 369, 696.3, 387],
  ];
  expect(told(rows)).toEqual([]);
});
