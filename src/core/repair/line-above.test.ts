import { makeGrid } from "../../../test/grids/make-grid";
import { againstRowsBefore, discoveries } from "../checks/book-checks";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "..";

type Row = readonly CellValue[];

/** A stock card whose second line states these. */
function repaired(out: number, rest: number, next: number): readonly string[] {
  const rows: readonly Row[] = [
    ["Ngày", "Chứng từ", "Nhập", "Xuất", "Tồn"],
    [null, "Tồn tháng trước chuyển sang", null, null, 447],
    ["01/10", "X-01", null, out, rest],
    ["03/10", "X-02", null, next, 425],
    ["05/10", "X-03", null, 110, 315],
    ["07/10", "N-04", 123, null, 438],
    ["09/10", "N-05", 228, null, 666],
    ["11/10", "X-06", null, 64, 602],
    ["13/10", "N-07", 135, null, 737],
    [null, "Tổng cộng", 486, 196, 737],
  ];
  const [found] = findAppendices(makeGrid(rows), profiles, discoveries);
  if (found === undefined) throw new Error("no table found");
  const { findings } = runChecks(found.table, againstRowsBefore);
  return repairsOf(found.table, findings).flatMap(({ certain, edits }) =>
    edits.map((edit) => `${toA1(edit.at)} ${edit.next}${certain ? "" : "?"}`),
  );
}

test("a right card", () => expect(repaired(15, 432, 7)).toEqual([]));

test("what went out in a line is mended for certain where the line above cannot be what is wrong", () => {
  expect(repaired(15, 432, 77)).toEqual(["D4 7"]);
});

test("not where the line above may have the slip, its rest computed from it", () => {
  expect(repaired(19, 428, 7).every((edit) => edit.endsWith("?"))).toBe(true);
});
