import { makeGrid } from "../../../../test/grids/make-grid";
import { RandomSource } from "../../../../test/tables/random-source";
import { findAppendices, profiles, repairsOf, runChecks, type CellValue } from "../..";

type Row = readonly CellValue[];

const random = new RandomSource(7);
const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
const drawn = (rows: number, columns: number, size: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.below(size)));

/** The one table under these headers with a total row: what it keeps, what is blamed in it, and its repairs. */
function read(headers: readonly Row[], units: readonly Row[], totals: readonly boolean[]) {
  const total = totals.map((isAdded, column) =>
    isAdded ? units.reduce((sum, row) => sum + Number(row[column] ?? 0), 0) : null,
  );
  const grid = makeGrid([
    ["BIỂU TỔNG HỢP"],
    ...headers,
    ...units.map((row, index): Row => [index + 1, `Trạm ${index + 1}`, ...row]),
    [null, "Tổng cộng", ...total],
  ]);
  const found = findAppendices(grid, profiles);
  expect(found).toHaveLength(1);
  const table = found[0]?.table;
  if (table === undefined) throw new Error("no table found");
  const { findings } = runChecks(table);
  return {
    columns: table.columns.map(({ label }) => label),
    relations: table.relations.map(({ kind, source }) => `${kind}: ${source.clause ?? ""}`),
    rates: table.rates.length,
    blamed: findings.filter(({ severity, outcome }) => severity !== "note" && outcome === "broken").map((f) => f.what),
    repairs: repairsOf(table, findings).flatMap(({ edits }) => edits.map(({ next }) => next)),
  };
}

describe("words pass over no column whose cells close sums", () => {
  const HEADER = [["STT", "Trạm", "Tổng số viên chức", "Tốt", "Khá", "Chưa xếp loại"]];
  const units = drawn(14, 3, 90).map((parts) => [sumOf(parts), ...parts]);
  const all = [true, true, true, true];

  test("«Chưa xếp loại» is one of three parts", () => {
    expect(read(HEADER, units, all)).toMatchObject({
      relations: ["sum: «Tổng số viên chức» = «Tốt» + «Khá» + «Chưa xếp loại»"],
      blamed: [],
      repairs: [],
    });
  });

  test("a slip in it is found and repaired", () => {
    const right = units[5]?.[3] ?? 0;
    const slipped = units.map((row, index) => (index === 5 ? [...row.slice(0, 3), right + 30] : row));
    // The total row states what is right.
    const { blamed, repairs } = readWithTotals(HEADER, slipped, units);
    expect(blamed).not.toEqual([]);
    expect(repairs).toEqual([right]);
  });

  test("points and ranks in whole numbers stay out, with a total or without", () => {
    const graded = units.map((row, index) => [...row, 60 + ((index * 7) % 40), index + 1]);
    const header = [[...(HEADER[0] ?? []), "Điểm", "Xếp hạng"]];
    const { columns, blamed } = read(header, graded, [...all, false, false]);
    expect(columns).toHaveLength(4);
    expect(blamed).toEqual([]);
    const meaned = readWithTotals(header, graded, [...graded.slice(1), [...(units[0] ?? []), 75 - 1300, 8 - 105]]);
    expect(meaned.blamed).toEqual([]);
  });

  test("percentages in whole numbers stay a rate", () => {
    const rated = units.map((row) => [...row, Math.round((100 * (row[1] ?? 0)) / Math.max(1, row[0] ?? 0))]);
    const { columns, rates } = read([[...(HEADER[0] ?? []), "Tỷ lệ tốt (%)"]], rated, [...all, false]);
    expect(columns).toHaveLength(4);
    expect(rates).toBe(1);
  });
});

/** As {@link read}, with totals of other rows than those printed. */
function readWithTotals(headers: readonly Row[], units: readonly Row[], of: readonly Row[]) {
  const width = units[0]?.length ?? 0;
  const total = Array.from({ length: width }, (_, column) =>
    of.reduce((sum, row) => sum + Number(row[column] ?? 0), 0),
  );
  const grid = makeGrid([
    ["BIỂU TỔNG HỢP"],
    ...headers,
    ...units.map((row, index): Row => [index + 1, `Trạm ${index + 1}`, ...row]),
    [null, "Tổng cộng", ...total],
  ]);
  const table = findAppendices(grid, profiles)[0]?.table;
  if (table === undefined) throw new Error("no table found");
  const { findings } = runChecks(table);
  return {
    blamed: findings.filter(({ severity, outcome }) => severity !== "note" && outcome === "broken").map((f) => f.what),
    repairs: repairsOf(table, findings).flatMap(({ edits }) => edits.map(({ next }) => next)),
  };
}

describe("differences are signed", () => {
  const HEADER = [["STT", "Trạm", "Năm 2025", "Năm 2026", "Tăng, giảm"]];
  const units = drawn(12, 2, 900).map(([before = 0, now = 0]) => [before, now, now - before]);

  test("a fall is no negative count, and the difference is a relation", () => {
    expect(read(HEADER, units, [true, true, true])).toMatchObject({
      relations: ["sum: «Năm 2026» = «Năm 2025» + «Tăng, giảm»"],
      blamed: [],
      repairs: [],
    });
  });

  test("a difference that lost its sign is found and given back", () => {
    const fallen = units.findIndex((row) => (row[2] ?? 0) < -99);
    const slipped = units.map((row, index) => (index === fallen ? [row[0] ?? 0, row[1] ?? 0, -(row[2] ?? 0)] : row));
    const { blamed, repairs } = readWithTotals(HEADER, slipped, units);
    expect(blamed).not.toEqual([]);
    expect(repairs).toEqual([units[fallen]?.[2]]);
  });
});
