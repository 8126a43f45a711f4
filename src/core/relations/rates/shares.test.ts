import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import { findAppendices } from "../find/find-appendices";
import { discoveries } from "../discoveries";
import { repairsOf } from "../../repair/repairs-of";
import { toA1, type CellValue } from "../../model/cell";

type Row = readonly CellValue[];

const HEADER: Row = ["STT", "Loại đơn", "Số đơn", "Tỷ lệ (%)"];
const TOTAL: Row = [null, "Tổng số đơn", 792, 100];
const KINDS: readonly Row[] = [
  [1, "Khiếu nại", 102, 12.88],
  [2, "Tố cáo", 157, 19.82],
  [3, "Kiến nghị", 281, 35.48],
  [4, "Phản ánh", 252, 31.82],
];

function told(rows: readonly Row[]): readonly string[] {
  const [found] = findAppendices(makeGrid([["BIỂU"], ...rows]), profiles, discoveries);
  if (found === undefined) return ["no table"];
  const { findings } = runChecks(found.table);
  const mended = repairsOf(found.table, findings).flatMap(({ edits }) =>
    edits.map(({ at, next }) => `${toA1(at)} → ${next}`),
  );
  const spoken = findings
    .filter(({ severity }) => severity !== "note")
    .map(({ outcome, what }) => `${outcome} ${what}`);
  const rates = found.table.relations.flatMap(({ kind, source }) => (kind === "rate" ? [source.clause ?? ""] : []));
  return [...rates, ...spoken, ...mended];
}
const SHARE = "«Tỷ lệ (%)» = «Số đơn» / tổng «Số đơn»";
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, across) => (across === column ? value : cell)) : cells));

test.each([
  ["the total first", [HEADER, TOTAL, ...KINDS]],
  ["the total last, without numbers", [HEADER.slice(1), ...[...KINDS, TOTAL].map((row) => row.slice(1))]],
])("each row's share of %s", (_, rows) => {
  expect(told(rows)).toEqual([SHARE]);
});

test("a count, a total and a share typed wrongly are each told from the others", () => {
  const rows = [HEADER, TOTAL, ...KINDS];
  expect(told(put(rows, 5, 2, 519))).toEqual([SHARE, expect.stringMatching(/^broken Cột «Số đơn»/), "C7 → 252"]);
  expect(told(put(rows, 1, 2, 729))).toEqual([SHARE, expect.stringMatching(/^broken Cột «Số đơn»/), "C3 → 792"]);
  expect(told(put(rows, 4, 3, 53.48))).toEqual([
    SHARE,
    "broken Kiến nghị: cột «Tỷ lệ (%)» ghi 53,48% nhưng «Số đơn» / tổng «Số đơn» là 35,48%",
  ]);
  expect(told(put(rows, 1, 3, 10))).toEqual([SHARE, expect.stringMatching(/^broken Dòng Tổng số đơn: cột «Tỷ lệ/)]);
});

test("shares of more than is listed are no fault", () => {
  expect(told([HEADER, TOTAL, ...KINDS.slice(0, 3)]).filter((each) => each.startsWith("broken"))).toEqual([]);
});

test("a row of 100 % that is named the total is one though its count does not close", () => {
  const rows = [...KINDS, TOTAL].map((row) => row.slice(1));
  expect(told([HEADER.slice(1), ...put(rows, 4, 1, 161)])).toEqual([
    SHARE,
    expect.stringMatching(/^broken Cột «Số đơn» dòng Tổng số đơn = 161/),
    "B7 → 792",
  ]);
});

test("percentages of figures that were rounded themselves are no fault", () => {
  const rows: readonly Row[] = [
    ["STT", "Nội dung", "Dự toán", "Thực hiện", "TH/DT (%)"],
    [null, "TỔNG CHI", 3383.4, 3157.7, 93.3],
    [1, "Giáo dục", 1501, 1456.9, 97.1],
    [2, "Y tế", 372.4, 265.8, 71.4],
    [3, "Giao thông", 1008, 741.5, 73.6],
    [4, "Văn hóa", 453.2, 502.6, 110.9],
    [5, "Quản lý", 48.8, 190.9, 391.4],
  ];
  expect(told(rows).filter((each) => each.startsWith("broken"))).toEqual([]);
  expect(told(put(rows, 6, 4, 319.4)).filter((each) => each.startsWith("broken"))).toHaveLength(1);
});
