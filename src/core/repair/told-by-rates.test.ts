import { makeGrid } from "../../../test/grids/make-grid";
import { discoveries } from "../checks/book-checks";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "..";

const HEADER: readonly CellValue[] = ["STT", "Chỉ tiêu", "Năm 2025", "Năm 2026", "Tăng, giảm", "Tỷ lệ (%)"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "Hồ sơ tiếp nhận", 4210, 5120, 910, 21.62],
  [2, "Hồ sơ đã giải quyết", 4100, 5000, 900, 21.95],
  [3, "Hồ sơ quá hạn", 210, 150, -60, -28.57],
  [4, "Phản ánh, kiến nghị", 310, 290, -20, -6.45],
  [5, "Văn bản ban hành", 40, 52, 12, 30],
];

/** What is proposed, the likeliest first, with one cell of the first row changed. */
function proposed(column: number, value: number): readonly string[] {
  const rows = ROWS.map((row, at) => (at === 0 ? row.map((cell, index) => (index === column ? value : cell)) : row));
  const [found] = findAppendices(makeGrid([HEADER, ...rows]), profiles);
  if (found === undefined) throw new Error("no table found");
  const { table } = found;
  const [repair] = repairsOf(table, runChecks(table).findings);
  return [...(repair === undefined ? [] : [repair, ...repair.alternatives])].map(({ edits }) =>
    edits.map(({ at, next }) => `${toA1(at)} ${next}`).join(" "),
  );
}

test.each([
  ["the count that stands in no percentage, where the percentage holds", 4, 810, "E2 910"],
  ["the count with which the percentage would hold", 3, 5220, "D2 5120"],
  ["the base with which the percentage would hold", 2, 4310, "C2 4210"],
])("of three counts in one sum is named first: %s", (_, column, value, first) => {
  const proposals = proposed(column, value);
  expect(proposals[0]).toBe(first);
  expect(proposals.length).toBeGreaterThan(column === 4 ? 1 : 0);
});

test("two columns that miss as much: cells that hold each other's counts are not exchanged for certain against their percentages", () => {
  const answers: readonly (readonly CellValue[])[] = [
    ["Mức độ", "Thái độ", "Tỷ lệ thái độ (%)", "Thời gian", "Tỷ lệ thời gian (%)"],
    ["Rất tốt", 37, 15, 33, 13.4],
    // 67 and 84, with 31 moved from the one to the other.
    ["Tốt", 98, 27.1, 53, 34],
    ["Khá", 37, 15, 6, 2.4],
    ["Trung bình", 75, 30.4, 106, 42.9],
    ["Kém", 31, 12.6, 18, 7.3],
    ["Tổng số phiếu", 247, 100, 247, 100],
  ];
  const [found] = findAppendices(makeGrid(answers), profiles, discoveries);
  if (found === undefined) throw new Error("no table found");
  const repairs = repairsOf(found.table, runChecks(found.table).findings);
  expect(repairs.length).toBeGreaterThan(0);
  expect(repairs.filter(({ certain }) => certain)).toEqual([]);
});
