import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import type { CellValue } from "../../model/cell";
import { relationWords } from "../../wording/relation-words";
import { findAppendices } from "../../relations/find/find-appendices";
import { repairsOf } from "../../repair/repairs-of";
import { runChecks } from "../all-checks";
import { againstRowsBefore, discoveries } from "../book-checks";
import { toA1 } from "../../model/cell";

type Row = readonly CellValue[];

/** Every error and open question, then the repairs of each table. */
function said(rows: readonly Row[]): readonly string[] {
  return findAppendices(makeGrid(rows), profiles, discoveries).flatMap(({ table }) => {
    const { findings } = runChecks(table, againstRowsBefore);
    const told = findings.flatMap(({ outcome, severity, what }) =>
      severity === "error" || outcome === "undecided" ? [`${outcome} ${what}`] : [],
    );
    const mended = repairsOf(table, findings).map(
      ({ certain, edits }) => `${edits.map(({ at, next }) => `${toA1(at)} → ${next}`).join(", ")}${certain ? "" : "?"}`,
    );
    return [...told, ...mended];
  });
}
const relations = (rows: readonly Row[]): readonly string[] =>
  findAppendices(makeGrid(rows), profiles, discoveries).flatMap(({ table }) =>
    table.relations.map((relation) => relationWords(table, relation)),
  );
/** With another value in one cell. */
const changed = (rows: readonly Row[], at: string, value: CellValue): readonly Row[] =>
  rows.map((row, index) => row.map((cell, column) => (toA1({ row: index, column }) === at ? value : cell)));

const BOOK: readonly Row[] = [
  ["Ngày", "Diễn giải", "Thu", "Chi", "Tồn quỹ"],
  [null, "Số dư đầu tháng", null, null, 13_940],
  ["03/5", "Rút quỹ", 3842, null, 17_782],
  ["04/5", "Chi hội nghị", null, 293, 17_489],
  ["05/5", "Chi xăng xe", null, 92, 17_397],
  ["06/5", "Rút quỹ", 1748, null, 19_145],
  ["07/5", "Chi điện nước", null, 117, 19_028],
  ["08/5", "Rút quỹ", 3842, null, 22_870],
  [null, "Cộng phát sinh", 9432, 502, 22_870],
];
const MONTHS: readonly Row[] = [
  ["Tháng", "Tiếp nhận trong tháng", "Tiếp nhận lũy kế"],
  [1, 412, 412],
  [2, 305, 717],
  [3, 528, 1245],
  [4, 471, 1716],
  [5, 396, 2112],
  [6, 459, 2571],
];
const FUND: readonly Row[] = [
  ["Tháng", "Tồn đầu tháng", "Thu", "Chi", "Tồn cuối tháng"],
  [1, 7643, 1130, 4091, 4682],
  [2, 4682, 5005, 8396, 1291],
  [3, 1291, 1505, 1090, 1706],
  [4, 1706, 3703, 1870, 3539],
  [5, 3539, 2543, 928, 5154],
  [6, 5154, 1130, 284, 6000],
  ["Cộng", 7643, 15_016, 16_659, 6000],
];

describe("correct", () => {
  test.each([
    [
      "a cash book, two withdrawals of one amount in it",
      BOOK,
      "«Tồn quỹ» = «Tồn quỹ» dòng trước + «Thu» − «Chi» (theo số liệu)",
    ],
    [
      "months with the sum since January",
      MONTHS,
      "«Tiếp nhận lũy kế» = «Tiếp nhận lũy kế» dòng trước + «Tiếp nhận trong tháng» (theo số liệu)",
    ],
    ["a fund, and the year below it", FUND, "«Tồn đầu tháng» = «Tồn cuối tháng» dòng trước (theo số liệu)"],
  ])("%s", (_, rows, words) => {
    expect(relations(rows)).toContain(words);
    expect(said(rows)).toEqual([]);
  });
});

describe("incorrect", () => {
  test("a balance breaks the link to it and the one from it: the cell is known", () => {
    expect(said(changed(BOOK, "E5", 17_379))).toEqual([
      "broken 05/5: cột «Tồn quỹ» = 17.379 nhưng «Tồn quỹ» của 04/5 + «Thu» − «Chi» = 17.397, lệch 18 (ô trống tính là 0)",
      "broken 06/5: cột «Tồn quỹ» = 19.145 nhưng «Tồn quỹ» của 05/5 + «Thu» − «Chi» = 19.127, lệch 18 (ô trống tính là 0)",
      "E5 → 17397",
    ]);
  });

  test("an amount breaks its own link and its column's total", () => {
    expect(said(changed(BOOK, "C6", 1478))).toEqual([
      "broken 06/5: cột «Tồn quỹ» = 19.145 nhưng «Tồn quỹ» của 05/5 + «Thu» − «Chi» = 18.875, lệch 270 (ô trống tính là 0)",
      "broken Cột «Thu» dòng Cộng phát sinh = 9.432 nhưng cộng 7 đơn vị được 9.162, lệch 270 (ô trống tính là 0)",
      "C6 → 1748",
    ]);
    expect(said(changed(MONTHS, "B4", 582))).toEqual([
      "broken 3: cột «Tiếp nhận lũy kế» = 1.245 nhưng «Tiếp nhận lũy kế» của 2 + «Tiếp nhận trong tháng» = 717+582 = 1.299, lệch 54",
      "B4 → 528?",
    ]);
  });

  test("a line that was lost is told, and no figure changed for it", () => {
    const lost = said(FUND.filter(([month]) => month !== 3));
    expect(lost[0]).toBe("broken 4: cột «Tồn đầu tháng» = 1.706 nhưng «Tồn cuối tháng» của 2 = 1.291, lệch 415");
    expect(lost.filter((line) => line.includes("→") && !line.endsWith("?"))).toEqual([]);
  });

  test("a cell that cannot be read leaves its column alone", () => {
    expect(said(changed(FUND, "C4", "abc"))).not.toContainEqual(expect.stringContaining("dòng trước"));
  });
});

describe("known false alarm", () => {
  test("another account may begin behind a heading, with what was there, or with nothing", () => {
    const second: readonly Row[] = [
      [null, "Số dư đầu tháng", null, null, 5200],
      ["03/6", "Rút quỹ", 2100, null, 7300],
      ["04/6", "Chi hội nghị", null, 412, 6888],
      ["05/6", "Chi xăng xe", null, 133, 6755],
    ];
    expect(said([...BOOK, ...second])).toEqual([]);
    let sum = 0;
    const carried = MONTHS.slice(1, 4).map((row): Row => [
      Number(row[0]) + 12,
      Number(row[1]),
      (sum += Number(row[1])),
    ]);
    expect(said([...MONTHS, ...carried])).toEqual([]);
  });

  test("a line that adds up what moved above it carries nothing on, whatever it is called", () => {
    expect(said(FUND.map((row) => (row[0] === "Cộng" ? ["Cả năm", ...row.slice(1)] : row)))).toEqual([]);
    expect(said(BOOK.map((row) => (row[1] === "Cộng phát sinh" ? [null, "Phát sinh", ...row.slice(2)] : row)))).toEqual(
      [],
    );
  });

  test("rows that do not follow each other show no account", () => {
    const units = ["Xã An", "Xã Bình", "Xã Cao", "Xã Đông", "Xã Em", "Xã Gia"];
    const rows = units.map((name, at): Row => [name, 300 + 37 * at, 120 + 11 * at, 180 + 26 * at]);
    expect(relations([["Đơn vị", "Tổng số", "Nam", "Nữ"], ...rows]).join()).not.toContain("dòng trước");
  });
});

describe("undecided", () => {
  test("a book without the line before its first says nothing of it", () => {
    expect(said(BOOK.filter((row) => row[1] !== "Số dư đầu tháng"))).toEqual([]);
  });
});

test("counts of a handful that carry on by accident are no account, whatever decimals stand beside them", () => {
  const rows: readonly Row[] = [
    ["STT", "Đơn vị", "Cấp mới", "Cấp đổi", "Loại khác", "Số phút chờ"],
    ...[
      [1, 0, 2, 3.125],
      [2, 1, 3, 4.5],
      [0, 1, 2, 2.375],
      [2, 0, 4, 6.25],
      [0, 2, 2, 3.5],
      [1, 0, 3, 5.125],
      [0, 1, 2, 4.75],
      [2, 1, 5, 3.25],
    ].map((figures, index): Row => [index + 1, `Điểm số ${index + 1}`, ...figures]),
    [null, "Cộng", 8, 6, 23, 32.875],
  ];
  expect(relations(rows).filter((words) => words.includes("dòng trước"))).toEqual([]);
  expect(said(rows)).toEqual([]);
});
