import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "../..";

type Row = readonly CellValue[];
const NAMES = ["Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng", "Lao động"];
const COUNTS = [412, 1238, 977, 205, 86];
const units = (counts: readonly number[]): readonly Row[] =>
  counts.map((count, at) => [at + 1, NAMES[at] ?? "", count]);

/** What is said of a list beyond notes; null where it is no table. */
function said(rows: readonly Row[]): readonly string[] | null {
  const [found] = findAppendices(makeGrid([["THỐNG KÊ"], ...rows]), profiles);
  if (found === undefined) return null;
  const { findings } = runChecks(found.table);
  const certain = repairsOf(found.table, findings).filter((repair) => repair.certain);
  expect(certain).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ outcome, at: [at] }) => `${outcome} ${toA1(at)}`);
}

const header: Row = ["STT", "Lĩnh vực", "Số lượng"];

test("a list with one column of counts is held to the row that is named its total", () => {
  expect(said([header, ...units(COUNTS), [null, "Tổng cộng", 2918]])).toEqual([]);
  expect(said([header, ...units(COUNTS), [null, "Tổng cộng", 2981]])).toEqual(["broken C8"]);
  expect(said([header, [null, "Tổng số", 2918], ...units(COUNTS)])).toEqual([]);
});

test("a unit that is listed twice, or that its number misses, is told", () => {
  const twice = [...units(COUNTS).slice(0, 3), ...units(COUNTS).slice(2)];
  expect(said([header, ...twice, [null, "Tổng cộng", 2918]])).toEqual(["broken B6", "broken C9"]);
  const [first = [], , ...others] = units(COUNTS);
  expect(said([header, first, ...others, [null, "Tổng cộng", 2918]])).toEqual(["broken C7"]);
});

test("measures below their whole may overlap: nobody is blamed", () => {
  const measures: readonly Row[] = [
    [null, "Tổng số", 1000],
    [1, "Nộp trực tuyến", 700],
    [2, "Giải quyết đúng hạn", 940],
    [3, "Trả qua bưu chính", 12],
  ];
  expect(said([["STT", "Nội dung", "Số hồ sơ"], ...measures])).toBeNull();
});

test("a list without a total stays none", () => {
  expect(said([header, ...units(COUNTS)])).toBeNull();
});
