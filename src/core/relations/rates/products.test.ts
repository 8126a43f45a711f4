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
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

describe("people × months × level", () => {
  const paid = [
    [23, 4, 1_000_000],
    [22, 3, 750_000],
    [5, 3, 1_250_000],
    [18, 3, 750_000],
    [10, 1, 500_000],
    [15, 6, 1_250_000],
    [11, 2, 1_000_000],
  ];
  const moneyOf = ([people = 0, months = 0, level = 0]: readonly number[]): number => people * months * level;
  const rows: readonly Row[] = [
    ["STT", "Thôn", "Số đối tượng", "Số tháng", "Mức hưởng (đồng/tháng)", "Kinh phí (đồng)"],
    ...paid.map((own, at): Row => [at + 1, `Thôn ${at + 1}`, ...own, moneyOf(own)]),
    [null, "Tổng cộng", 104, null, null, paid.reduce((sum, own) => sum + moneyOf(own), 0)],
  ];
  test("holds", () => expect(told(rows)).toEqual([]));
  test("tells a level, and the months, that are wrong", () => {
    expect(told(put(rows, 3, 4, 1_350_000))).toEqual([
      "broken E4 Thôn 3: cột «Mức hưởng (đồng/tháng)» ghi 1.350.000 nhưng «Kinh phí (đồng)» / («Số đối tượng» × «Số tháng») là 1.250.000",
    ]);
    expect(told(put(rows, 4, 3, 6))).toEqual([expect.stringMatching(/^broken E5 /)]);
  });
  test("one row of four that is paid otherwise is none of our business", () => {
    const few = [rows[0] ?? [], ...rows.slice(1, 4), put(rows, 5, 5, 5_500_000)[5] ?? []];
    expect(told(few).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
  test("a level that two rows are not paid by is another", () => {
    const other = put(put(rows, 1, 4, 900_000), 5, 4, 700_000);
    expect(told(other).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
});
