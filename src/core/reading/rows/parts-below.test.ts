import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import { toA1, type CellValue } from "../../model/cell";
import { findAppendices } from "../../relations/find/find-appendices";

type Row = readonly CellValue[];
const HEADER: Row = ["TT", "Loại việc", "Tổng số", "Nam", "Nữ"];
const line = (number: CellValue, name: string, men: number, women: number): Row => [
  number,
  name,
  men + women,
  men,
  women,
];
const EVENTS: readonly Row[] = [
  line(1, "Khai sinh", 300, 290),
  line(null, "- Đúng hạn", 250, 201),
  line(null, "- Quá hạn", 50, 89),
  line(2, "Kết hôn", 117, 133),
  line(null, "- Đúng hạn", 100, 33),
  line(null, "- Quá hạn", 17, 100),
  line(3, "Khai tử", 410, 395),
  line(null, "- Đúng hạn", 400, 300),
  line(null, "- Quá hạn", 10, 95),
];

function broken(rows: readonly Row[]): readonly string[] {
  return findAppendices(makeGrid([["HỘ TỊCH"], HEADER, ...rows]), profiles).flatMap(({ table }) =>
    runChecks(table)
      .findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
      .map(({ check, at: [at] }) => `${check} ${toA1(at)}`),
  );
}
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

test("rows divided by the dashes below them: right ones are quiet, though «- Đúng hạn» stands below each", () => {
  expect(broken(EVENTS)).toEqual([]);
});

test("a slip in a part opens the sums of its row and of the row that it divides", () => {
  expect(broken(put(EVENTS, 5, 4, 190))).toEqual(["totals-add-up E6", "identity-holds C8"]);
});

test("«Trong đó» that divides nothing stands aside", () => {
  const aside = EVENTS.filter((_, at) => at % 3 !== 2);
  expect(broken(aside)).toEqual([]);
  const smaller = EVENTS.map((cells, at) => (at % 3 === 2 ? line(null, "- Lưu động", at, at + 1) : cells));
  expect(broken(smaller)).toEqual([]);
});

test("with a total row the parts are not added twice", () => {
  expect(broken([...EVENTS, line(null, "Tổng cộng", 827, 818)])).toEqual([]);
  expect(broken([...EVENTS, [null, "Tổng cộng", 1646, 827, 818]])).toContain("totals-add-up C12");
});
