import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import type { CellValue } from "../../model/cell";
import type { Grid } from "../../model/grid";
import { discoveries } from "../discoveries";
import { findAppendices } from "../find/find-appendices";

type Row = readonly CellValue[];

function said(rows: readonly Row[], made: (grid: Grid) => Grid = (grid) => grid): readonly string[] {
  const [found] = findAppendices(made(makeGrid(rows)), profiles, discoveries);
  if (found === undefined) return ["no table"];
  return runChecks(found.table)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ outcome, what }) => `${outcome} ${what}`);
}

const HEADER: Row = ["STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết"];
const OFFICES: readonly Row[] = [
  ["1", "Sở Nội vụ", 120, 110],
  ["2", "Sở Tài chính", 55, 50],
  ["3", "Sở Y tế", 31, 30],
  ["4", "Sở Xây dựng", 77, 70],
];

test("a total over all offices but the first closes, and the one that it leaves out is asked about", () => {
  expect(said([HEADER, ...OFFICES, ["", "Tổng cộng", 163, 150]])).toEqual([
    "undecided Sở Nội vụ có tính vào dòng Tổng cộng không? Không tính thì khớp 2 cột; nếu có tính thì dòng Tổng cộng thiếu dòng này",
  ]);
});

/** «=C2+C3+C5» in the last row: it steps over the third office. */
const steppingOver = (grid: Grid): Grid => ({
  ...grid,
  formulas: new Map([[5, new Set([2, 3])]]),
  addends: {
    of: ({ row, column }) =>
      row === 5 && column > 1 ? [1, 2, 4].map((at) => ({ top: at, left: column, bottom: at, right: column })) : null,
  },
});

test("an office that the total's formula steps over is asked about, «Trong đó» and a row without a number are not", () => {
  const total: Row = ["", "Tổng cộng", 252, 230];
  expect(said([HEADER, ...OFFICES, total], steppingOver)).toEqual([
    "undecided Sở Y tế có tính vào dòng Tổng cộng không? Không tính thì khớp 2 cột; nếu có tính thì dòng Tổng cộng thiếu dòng này",
  ]);
  const [one = [], two = [], , four = []] = OFFICES;
  for (const name of ["Trong đó: Chi cục Dân số", "Chi cục Thuế khu vực"])
    expect(said([HEADER, one, two, ["", name, 31, 30], ["3", ...four.slice(1)], total], steppingOver)).toEqual([]);
});

test("nothing is asked where the total adds all, nor of «Trong đó»", () => {
  expect(said([HEADER, ...OFFICES, ["", "Tổng cộng", 283, 260]])).toEqual([]);
  const inside: Row = ["", "Trong đó: trực tuyến", 20, 18];
  expect(said([HEADER, ...OFFICES, inside, ["", "Tổng cộng", 283, 260]])).toEqual([]);
  const [first = [], ...others] = OFFICES;
  expect(said([HEADER, first, inside, ...others, ["", "Tổng cộng", 283, 260]])).toEqual([]);
});

const CERTIFIED = (wrong: number): readonly Row[] => [
  ["STT", "Nội dung", "Cấp tỉnh", "Cấp xã", "Tổng"],
  ["1", "Tổng số hồ sơ chứng thực", 120, 340 + wrong, 460 + wrong],
  ["1.1", "Bản sao", 80, 240, 320],
  ["1.2", "Chữ ký", 40, 100, 140],
  ["2", "Số việc hòa giải", 12, 33, 45],
];

test("a row that its list divides in one column, and in the others but for one slip, is asked about", () => {
  expect(said(CERTIFIED(0))).toEqual([]);
  expect(said(CERTIFIED(10))).toEqual([
    "undecided Tổng số hồ sơ chứng thực = 350, 2 dòng ngay dưới cộng lại = 340; chưa rõ các dòng ấy có chia hết dòng trên không",
  ]);
});

test("a list that names some of the parts is not asked about", () => {
  expect(said(CERTIFIED(23))).toEqual([]);
});

test("a small table whose named total closes in every column is read, with or without accents", () => {
  const rows: readonly Row[] = [
    ["1", "Xa A", 4, 3],
    ["2", "Xa B", 5, 6],
  ];
  const header: Row = ["STT", "Don vi", "Nam", "Nu"];
  expect(said([header, ...rows, ["", "Tong", 9, 9]])).toEqual([]);
  expect(said([header, ...rows, ["", "Tong", 9, 8]])).toEqual(["no table"]);
});
