import { makeGrid } from "../../../../test/grids/make-grid";
import { HEADER, quarterRows } from "../../../../test/grids/quarter-1-2021";
import { findAppendices, profiles } from "../..";
import { nearMiss } from "./near-miss";
import type { CellValue } from "../..";

/** An export of single dossiers: every row holds words that headers hold too. */
const dossiers = (count: number): CellValue[][] => [
  ["Mã hồ sơ", "Người nộp", "Tình trạng", "Kết quả"],
  ...Array.from({ length: count }, (_, index) => [
    `H${index}`,
    `Nguyễn Văn ${index}`,
    "Đã giải quyết",
    "Trả đúng thời hạn",
  ]),
];

test("a list of dossiers is no appendix, and what is near to one is said", () => {
  const grid = makeGrid(dossiers(2_000));
  expect(findAppendices(grid, profiles)).toEqual([]);
  expect(nearMiss(grid, profiles)?.matched.length ?? 0).toBeLessThan(6);
});

test("the appendix below a list of dossiers is found", () => {
  const grid = makeGrid([...dossiers(2_000), [], [], ["Phụ lục"], ...HEADER, ...quarterRows()]);
  expect(findAppendices(grid, profiles).map(({ place }) => [place.profile.id, place.units])).toEqual([
    ["tong-hop-2-14", 34],
  ]);
});

test("a near miss is told from its header, whatever else the sheet holds", () => {
  const units = Array.from({ length: 80 }, (_, index): CellValue[] => [index + 1, `UBND xã ${index}`, 5, 1]);
  const grid = makeGrid([["TT", "Đơn vị", "Tổng số tiếp nhận", "Trả quá hạn"], ...units, ...dossiers(700)]);
  expect(nearMiss(grid, profiles)?.area.top).toBe(0);
});
