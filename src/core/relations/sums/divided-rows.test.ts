import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks, toA1, type CellValue } from "../..";
import { againstRowsBefore, discoveries } from "../../checks/book-checks";

type Row = readonly CellValue[];

const told = (rows: readonly Row[]): readonly string[] =>
  findAppendices(makeGrid(rows), profiles, discoveries).flatMap(({ table }) =>
    runChecks(table, againstRowsBefore).findings.flatMap(({ outcome, severity, at: [at], what }) =>
      severity === "note" ? [] : [`${outcome} ${toA1(at)} ${what}`],
    ),
  );
const broken = (rows: readonly Row[]): readonly string[] => told(rows).filter((line) => line.startsWith("broken"));
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

describe("one whole with a list below each of its headings", () => {
  const rows: readonly Row[] = [
    ["Chỉ tiêu", "Mã số", "Tổng số", "Trong đó: Nữ"],
    ["Tổng số", "01", 165, 93],
    ["1. Chia theo độ tuổi", null, null, null],
    ["- Từ 30 trở xuống", "02", 34, 24],
    ["- Từ 31 đến 40", "03", 63, 46],
    ["- Từ 41 đến 50", "04", 49, 22],
    ["- Từ 51 đến 60", "05", 19, 1],
    ["2. Chia theo trình độ", null, null, null],
    ["- Trung cấp", "06", 25, 4],
    ["- Cao đẳng", "07", 49, 39],
    ["- Đại học", "08", 91, 50],
    ["3. Chia theo thâm niên", null, null, null],
    ["- Dưới 5 năm", "09", 87, 53],
    ["- Từ 5 năm", "10", 78, 40],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("tells the list that does not", () => {
    expect(broken(put(rows, 4, 2, 36))).toEqual([expect.stringMatching(/^broken C2 .* lệch 27$/)]);
  });
  test("tells the whole that all lists deny", () => {
    expect(broken(put(rows, 1, 3, 39)).length).toBeGreaterThan(0);
  });
  test("lists that name some of its parts only are none", () => {
    const some = rows.filter((_, at) => ![5, 9, 13].includes(at));
    expect(broken(some)).toEqual([]);
  });
});

describe("a numbered list over three places", () => {
  const rows: readonly Row[] = [
    ["STT", "Chỉ tiêu", "Cơ sở Đông", "Cơ sở Tây", "Cơ sở Nam"],
    ["1", "Số cuộc họp", 504, 830, 580],
    ["2", "Số hồ sơ giải quyết", 1373, 768, 1135],
    ["2.1", "Trước hạn", 903, 36, 608],
    ["2.2", "Đúng hạn", 266, 133, 168],
    ["2.3", "Quá hạn", 204, 599, 359],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("is held to in the place where it does not", () => {
    expect(told(put(rows, 5, 2, 304))).toEqual([expect.stringMatching(/C3/)]);
  });
  test("which names some of the parts is none", () => {
    expect(broken(rows.filter((_, at) => at !== 4))).toEqual([]);
  });
});
