import fc from "fast-check";
import { buildTable } from "../../../../test/tables/build-table";
import { onTimeRate } from "../../../domain/rates/on-time-rate";
import { compareRates, extremes, headOf, rankByCount, rankByRate } from "./ranking";

const columns = ["resolved", "resolvedInTime", "overdueTotal"];
const table = buildTable({
  columns,
  rows: [
    { kind: "total", cells: [16, 12, 9] },
    { name: "A", cells: [4, 2, 3] },
    { name: "B", cells: [0, 0, 0] },
    { name: "C", cells: [6, 6, 3] },
    { name: "D", cells: ["?", 1, 3] },
    { name: "E", cells: [6, 3, null] },
  ],
});

test("units by rate: highest first, ties in table order, 0 of 0 left out, unread ones apart", () => {
  const { rated, unread } = rankByRate(table, onTimeRate);
  expect(rated.map(({ row, numerator, denominator }) => [row, numerator, denominator])).toEqual([
    [3, 6, 6],
    [1, 2, 4],
    [5, 3, 6],
  ]);
  expect(unread).toEqual([{ row: 4, cells: [{ row: 13, column: 2 }] }]);
  const { best, worst } = extremes(rated);
  expect([best.map(({ row }) => row), worst.map(({ row }) => row)]).toEqual([[3], [1, 5]]);
});

test("over another base", () => {
  expect(rankByRate(table, onTimeRate, "overdueTotal").rated.map(({ row }) => row)).toEqual([3, 1, 4]);
});

test("units by count", () => {
  const { counted, unread } = rankByCount(table, "overdueTotal");
  expect(counted.map(({ row }) => row)).toEqual([1, 3, 4, 2]);
  expect(unread.map(({ row }) => row)).toEqual([5]);
});

test("no unit, no extremes", () => {
  expect(extremes([])).toEqual({ best: [], worst: [] });
});

test("rates are compared exactly, also where their products are not", () => {
  const big = Number.MAX_SAFE_INTEGER;
  expect(
    compareRates({ numerator: big - 1, denominator: big }, { numerator: big - 2, denominator: big - 1 }),
  ).toBeGreaterThan(0);
  expect(compareRates({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 })).toBe(0);
  const count = fc.integer({ min: 1, max: big });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
      expect(Math.sign(compareRates({ numerator: a, denominator: b }, { numerator: c, denominator: d }))).toBe(
        exact > 0n ? 1 : exact < 0n ? -1 : 0,
      );
    }),
  );
});

describe("headOf", () => {
  const list = (...values: number[]) => values.map((value, row) => ({ row, value, cells: [] }));
  test.each([
    ["all of a short list", [9, 1, 1], 3],
    ["the top of a long one", [9, 8, 7, 6], 2],
    ["less where the cut would part equal counts", [9, 8, 8, 6], 1],
    ["none where all are equal", [8, 8, 8, 8], 0],
  ])("%s", (_, values, length) => expect(headOf(list(...values), 3, 2)).toHaveLength(length));
});
