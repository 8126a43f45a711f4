import { makeGrid } from "../../../../test/grids/make-grid";
import { discoveries } from "../discoveries";
import { findAppendices, profiles, repairsOf, runChecks, type CellValue } from "../..";

type Row = readonly CellValue[];

const QUARTER: readonly Row[] = [
  ["Tháng", "Tồn đầu tháng", "Nhập", "Xuất", "Tồn cuối tháng"],
  ["Tháng 7", 7643, 1130, 4091, 4682],
  ["Tháng 8", 4682, 5005, 8396, 1291],
  ["Tháng 9", 1291, 1505, 1090, 1706],
];
const blamed = (total: Row): readonly string[] => {
  const tables = findAppendices(makeGrid([...QUARTER, total]), profiles, discoveries).map(({ table }) => table);
  expect(tables).toHaveLength(1);
  return tables.flatMap((table) => {
    const { findings } = runChecks(table);
    const errors = findings.flatMap(({ severity, what }) => (severity === "error" ? [what] : []));
    return [...errors, ...repairsOf(table, findings).map(({ certain }) => `repair ${String(certain)}`)];
  });
};

test("a quarter opens with what its first month was opened with, and leaves what its last month left", () => {
  expect(blamed(["Cộng", 7643, 7640, 13_577, 1706])).toEqual([]);
});

test("what moves is added up", () => {
  expect(blamed(["Cộng", 7643, 7460, 13_577, 1706]).join()).toContain(
    "«Nhập» dòng Cộng = 7.460 nhưng cộng 3 đơn vị được 7.640",
  );
});

test("a total of what was there that is neither the sum nor the first is wrong in its row", () => {
  expect(blamed(["Cộng", 7463, 7640, 13_577, 1706])).toEqual([
    expect.stringContaining("Dòng Cộng: cột «Tồn cuối tháng» = 1.706"),
    expect.stringMatching(/^repair/),
  ]);
});
