import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import type { CellValue } from "../../model/cell";
import { toA1 } from "../../model/cell";
import { findAppendices } from "../../relations/find/find-appendices";
import { repairsOf } from "../../repair/repairs-of";
import { runChecks } from "../all-checks";
import { againstRowsBefore, discoveries } from "../book-checks";

type Row = readonly CellValue[];

/** Every error and open question, then the repairs of each table. */
function said(rows: readonly Row[]): readonly string[] {
  return findAppendices(makeGrid(rows), profiles, discoveries).flatMap(({ table }) => {
    const { findings } = runChecks(table, againstRowsBefore);
    const told = findings.flatMap(({ outcome, severity, what }) =>
      severity === "error" || outcome === "undecided" ? [`${outcome} ${what}`] : [],
    );
    return [...told, ...repairsOf(table, findings).map(({ edits }) => edits.map(({ at }) => toA1(at)).join())];
  });
}
/** With another value in one cell. */
const changed = (rows: readonly Row[], at: string, value: CellValue): readonly Row[] =>
  rows.map((row, index) => row.map((cell, column) => (toA1({ row: index, column }) === at ? value : cell)));

const WAYS: readonly Row[] = [
  ["Nội dung", "Tổng số giao dịch", "Chuyển khoản", "Ví điện tử", "Thẻ"],
  ["Chỉ tiêu giao", 1963, 812, 745, 406],
  ["Thực hiện", 1158, 391, 617, 150],
  ["Tỷ lệ đạt (%)", 58.99, 48.15, 82.82, 36.95],
  ["Còn thiếu", 805, 421, 128, 256],
];
const AGES: readonly Row[] = [
  ["Nhóm tuổi", "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", "Tổng số phiếu"],
  ["Dưới 30 tuổi", 75, 12, 40, 23, 150],
  ["30 - 45 tuổi", 117, 116, 21, 12, 266],
  ["Trên 45 tuổi", 192, 140, 88, 21, 441],
  ["Cộng", 384, 268, 149, 56, 857],
  ["Cơ cấu", "44,8%", "31,3%", "17,4%", "6,5%", null],
];
const CLERKS: readonly Row[] = [
  ["STT", "Công chức", "Trực tiếp", "Trực tuyến", "Tổng tiếp nhận"],
  [1, "Nguyễn Thị Hà", 217, 88, 305],
  [2, "Trần Văn Bình", 94, 163, 257],
  [3, "Lê Thu Trang", 150, 241, 391],
  [4, "Vũ Minh Đức", 38, 119, 157],
  [null, "Trung bình một người", 124.8, 152.8, 277.5],
];
/** Periods with the change of both in number and in per cent, nothing of which adds up down. */
const PERIODS: readonly Row[] = [
  ["Kỳ", "Tổng", "Trực tiếp", "Trực tuyến"],
  ["Năm 2026", 1981, 906, 1075],
  ["Năm 2025", 3005, 845, 2160],
  ["Tăng (+), giảm (-)", -1024, 61, -1085],
  ["Tốc độ tăng (%)", -34.1, 7.2, -50.2],
];

describe("correct", () => {
  test.each([
    ["a percentage between counts", WAYS],
    ["shares of the total in texts", AGES],
    ["the average of all units", CLERKS],
    ["a difference and a growth", PERIODS],
  ])("%s", (_, rows) => {
    expect(said(rows)).toEqual([]);
  });
});

describe("incorrect", () => {
  test("a percentage names the rows that it follows from", () => {
    expect(said(changed(WAYS, "C4", 41.85))).toEqual([
      "broken Dòng «Tỷ lệ đạt (%)»: cột «Chuyển khoản» ghi 41,85 nhưng Thực hiện / dòng Chỉ tiêu giao là 48,15",
    ]);
  });
  test("a share of the total", () => {
    expect(said(changed(AGES, "C6", "13,3%"))).toEqual([
      "broken Dòng «Cơ cấu»: cột «Hài lòng» ghi 13,3 nhưng dòng Cộng / cột «Tổng số phiếu» cùng dòng là 31,3",
    ]);
  });
  test("an average of the units", () => {
    expect(said(changed(CLERKS, "D6", 125.8))).toEqual([
      "broken Dòng «Trung bình một người»: cột «Trực tuyến» ghi 125,8 nhưng tổng các dòng / 4 dòng là 152,8",
    ]);
  });
});

describe("known false alarm", () => {
  test("a line of something else, and one that another reading keeps, is left alone", () => {
    expect(said(WAYS.map((row, at) => (at === 3 ? ["Điểm hài lòng", 8.91, 7.35, 9.62, 6.05] : row)))).toEqual([]);
  });
});

describe("undecided", () => {
  test("a count that leaves its sum open is told there, not by the line that follows from it", () => {
    const told = said(changed(AGES, "B5", 348));
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toContain("Cơ cấu");
  });
});

test("an average among measures whose year adds up the others is no slip", () => {
  const rows: readonly Row[] = [
    ["Chỉ tiêu", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"],
    ["Hồ sơ tiếp nhận", 3635, 5405, 3564, 5474, 18_078],
    ["Số ngày làm việc", 62, 63, 66, 65, 256],
    ["Hồ sơ mỗi ngày", 58.6, 85.8, 54, 84.2, 70.6],
    ["Phí (nghìn đồng)", 48_470, 26_299, 39_321, 44_990, 159_080],
  ];
  expect(said(rows)).toEqual([]);
  expect(said(changed(rows, "C4", 88.5))).toEqual([
    expect.stringContaining("Dòng «Hồ sơ mỗi ngày»: cột «Quý II» ghi 88,5"),
  ]);
});
