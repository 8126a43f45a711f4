import { makeGrid } from "../../../test/grids/make-grid";
import { best } from "../../../test/tables/best-table";
import { runChecks } from "../checks/all-checks";
import { toA1, type CellValue } from "../model/cell";
import type { Repair, RepairEdit } from "../model/repair";
import { repairWords } from "../wording/repair-words";
import { repairsOf } from "./repairs-of";

/** One header row with its numbers in the labels; two systems hold the same fields; one total of both. */
const HEADER = [
  "STT",
  "Lĩnh vực",
  "Tổng số hồ sơ tiếp nhận (3)",
  "Trực tuyến (4)",
  "Trực tiếp (5)",
  "Từ kỳ trước (6)",
  "Tổng số hồ sơ đã giải quyết (7)",
  "Trước hạn (8)",
  "Đúng hạn (9)",
  "Quá hạn (10)",
  "Tổng số hồ sơ đang giải quyết (11)",
  "Trong hạn (12)",
  "Quá hạn (13)",
];

const rowsOf = (online: number, total: number, own: readonly CellValue[] = []): CellValue[][] => [
  HEADER,
  ["I", "Trên hệ thống của các Bộ"],
  [1, "Chứng thực", 2400, 2280, 105, 15, 2375, 1750, 625, 0, 25, 25, 0],
  [2, "Hộ tịch", 1100, 1030, 60, 10, 1087, 700, 385, 2, 13, 13, 0],
  ["II", "Trên hệ thống của thành phố", ...own],
  [1, "Chứng thực", 9361, online, 0, 0, 9361, 7200, 2140, 21, 0, 0, 0],
  [2, "Hộ tịch", 1850, 1720, 110, 20, 1832, 1250, 580, 2, 18, 18, 0],
  [null, "TỔNG CỘNG", 14711, total, 275, 45, 14655, 10900, 3730, 25, 56, 56, 0],
];

const repairsIn = (rows: readonly (readonly CellValue[])[]): readonly Repair[] => {
  const table = best(makeGrid(rows));
  return repairsOf(table, runChecks(table).findings);
};
const written = (edits: readonly RepairEdit[] = []): readonly string[] =>
  edits.map(({ at, next }) => `${toA1(at)}=${next}`);

test("a total that added the wrong count up follows; the cell that is wrong is named alone", () => {
  const [repair, ...others] = repairsIn(rowsOf(9362, 14392));
  expect([written(repair?.edits), written(repair?.follows)]).toEqual([["D6=9361"], ["D8=14391"]]);
  expect(repair).toMatchObject({ kind: "wrong-digit", certain: true });
  expect(others).toEqual([]);
});

test("a total that holds the right sum is left as it is", () => {
  const [repair, ...others] = repairsIn(rowsOf(9362, 14391));
  expect([written(repair?.edits), repair?.follows]).toEqual([["D6=9361"], undefined]);
  expect(others).toEqual([]);
});

test("totals of totals follow, and what is said names one slip", () => {
  const rows = rowsOf(9362, 14392, [11211, 11082, 110, 20, 11193, 8450, 2720, 23, 18, 18, 0]);
  rows[1] = ["I", "Trên hệ thống của các Bộ", 3500, 3310, 165, 25, 3462, 2450, 1010, 2, 38, 38, 0];
  const table = best(makeGrid(rows));
  const [repair] = repairsOf(table, runChecks(table).findings);
  expect([written(repair?.edits), written(repair?.follows)]).toEqual([["D6=9361"], ["D5=11081", "D8=14391"]]);
  expect(repair === undefined ? "" : repairWords(table, repair)).toBe(
    "Có lẽ gõ nhầm một chữ số ở D6: 9.362 → 9.361, rồi cộng lại D5: 11.082 → 11.081; D8: 14.392 → 14.391",
  );
});
