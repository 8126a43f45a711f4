import { buildTable } from "../../../../test/tables/build-table";
import type { FigureScale } from "../../model/count";
import type { Table } from "../../model/table";
import type { RateRelation } from "../../model/relation";
import { agreesWith, isMendedBy, quotientWords, rateAgrees, rateAt, roundingOfRate, type Quotient } from "./quotient";

const COLUMNS = ["received", "receivedOnline", "carriedOver", "receivedDirect"] as const;
const tableOf = (rows: readonly (readonly (number | string | null)[])[], scale?: FigureScale): Table => {
  const table = buildTable({ rows: rows.map((cells) => ({ cells })), columns: COLUMNS });
  return scale === undefined ? table : { ...table, counts: { ...table.counts, scale } };
};
const of = (numerator: readonly number[], base: readonly number[], more: Partial<Quotient> = {}): Quotient => ({
  numerator,
  base,
  complement: false,
  ...more,
});
const printed = (rates: readonly number[], decimals: number) => ({
  at: 9,
  label: "Tỷ lệ",
  number: null,
  scaled: Float64Array.from(rates, (rate) => (Number.isNaN(rate) ? NaN : Math.round(rate * 10 ** decimals))),
  decimals: Uint8Array.from(rates, () => decimals),
});

describe("the percentage that a row gives", () => {
  const table = tableOf([
    [200, 50, 25, 125],
    [0, 0, 0, 0],
    [40, "x", 5, null],
  ]);

  test("sums over sums; shaped as its column says", () => {
    expect(rateAt(table, 0, of([1], [0]))).toBe(25);
    expect(rateAt(table, 0, of([1, 2], [0]))).toBe(37.5);
    expect(rateAt(table, 0, of([1], [2, 3]))).toBeCloseTo(100 / 3);
    expect(rateAt(table, 0, of([1], [0], { complement: true }))).toBe(75);
    expect(rateAt(table, 0, of([0], [1], { growth: true }))).toBe(300);
    expect(rateAt(table, 0, of([1], [0], { times: 1000 }))).toBe(250);
    expect(rateAt(table, 0, of([0], [1, 2], { product: true }))).toBe(16);
    expect(rateAt(table, 0, of([1], [0], { ofTotal: 1000 }))).toBe(5);
  });

  test("none over nothing or over what is not known; a blank is nothing", () => {
    expect(rateAt(table, 1, of([1], [0]))).toBeNull();
    expect(rateAt(table, 2, of([1], [0]))).toBeNull();
    expect(rateAt(table, 2, of([2], [1]))).toBeNull();
    expect(rateAt(table, 2, of([0], [1, 2], { product: true }))).toBeNull();
    expect(rateAt(table, 2, of([2, 3], [0]))).toBe(12.5);
    // The total is known whatever the row's own base is.
    expect(rateAt(table, 1, of([1], [0], { ofTotal: 1000 }))).toBe(0);
  });
});

describe("a printed rate", () => {
  const table = tableOf([
    [54, 52, 0, 0],
    [200, 50, 0, 0],
    [0, 0, 0, 0],
  ]);
  const agrees = (rate: number, decimals: number, row: number): boolean | null =>
    rateAgrees(table, printed([rate, rate, rate], decimals), row, of([1], [0]));

  test("is its quotient half up or cut off, one unit of its last decimal being left to programs", () => {
    // 52 of 54 is 96.296…
    expect([96.3, 96.2, 96.29, 96.28, 96.31].map((rate) => agrees(rate, 2, 0))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([96.2, 96.3, 96.4].map((rate) => agrees(rate, 1, 0))).toEqual([true, true, false]);
    expect([95, 96, 97, 98].map((rate) => agrees(rate, 0, 0))).toEqual([false, true, true, false]);
    expect([24, 25, 26, 27].map((rate) => agrees(rate, 0, 1))).toEqual([true, true, true, false]);
  });

  test("says nothing where there is none, or nothing to divide by", () => {
    expect(agrees(0, 1, 2)).toBeNull();
    expect(agrees(NaN, 1, 0)).toBeNull();
  });

  test("is mended by the count that it was computed from, and by no other", () => {
    const relation: RateRelation = {
      kind: "rate",
      rate: 0,
      numerator: [1],
      base: [0],
      complement: false,
      evidence: ["data"],
      rows: 3,
      holds: 2,
      source: { document: "" },
    };
    const rated: Table = { ...table, rates: [printed([96.3, 30, 0], 1)] };
    expect(isMendedBy(rated, relation, 1, 1, 60)).toBe(true);
    expect(isMendedBy(rated, relation, 1, 1, 70)).toBe(false);
    expect(isMendedBy(rated, relation, 1, 0, 167)).toBe(true);
    // What holds already needs no mending.
    expect(isMendedBy(rated, relation, 0, 1, 52)).toBe(false);
    expect([agreesWith(rated, relation, 0, 1, 52), agreesWith(rated, relation, 0, 1, 40)]).toEqual([true, false]);
    expect(agreesWith(rated, relation, 2, 1, 5)).toBeNull();
    expect(agreesWith(table, relation, 0, 1, 52)).toBeNull();
    expect(isMendedBy(table, relation, 1, 1, 60)).toBe(false);
  });
});

describe("what the rounding of its own figures may make of a rate", () => {
  // 12,3 of 45,6 in tenths, beside whole counts.
  const scale: FigureScale = { one: 10, steps: [1, 1, 10, 10], rounds: false };
  const table = tableOf([[456, 123, 400, 500]], scale);

  test("is the most that half a last decimal above and below the line gives", () => {
    const most = (100 * 123.5) / 455.5 - (100 * 123) / 456;
    expect(roundingOfRate(table, 0, of([1], [0]))).toBeCloseTo(most, 10);
    expect(roundingOfRate(table, 0, of([1], [0], { times: 10 }))).toBeCloseTo(most / 10, 10);
    expect(roundingOfRate(table, 0, of([1], [3]))).toBeCloseTo((100 * 123.5) / 500 - (100 * 123) / 500, 10);
    expect(roundingOfRate(table, 0, of([1], [0], { ofTotal: 4560 }))).toBeCloseTo(
      (100 * 123.5) / 4559.5 - (100 * 123) / 4560,
      10,
    );
  });

  test("is nothing between whole counts, and where the base may be nothing", () => {
    expect(roundingOfRate(table, 0, of([2], [3]))).toBe(0);
    expect(roundingOfRate(tableOf([[456, 123, 0, 0]]), 0, of([1], [0]))).toBe(0);
    expect(roundingOfRate(tableOf([[0, 0, 0, 0]], scale), 0, of([1], [0]))).toBe(0);
  });

  test("and is allowed for in what is printed", () => {
    const rate = (100 * 123) / 456;
    const near = printed([rate + 0.1], 2);
    expect(rateAgrees(table, near, 0, of([1], [0]))).toBe(true);
    expect(rateAgrees(tableOf([[456, 123, 0, 0]]), near, 0, of([1], [0]))).toBe(false);
  });
});

test("a quotient is named by the numbers of its columns, or else by their words", () => {
  const table = tableOf([[1, 1, 1, 1]]);
  expect(quotientWords(table, of([1], [0]))).toBe("(5) / (4)");
  expect(quotientWords(table, of([1, 2], [0, 3]))).toBe("((5) + (6)) / ((4) + (7))");
  expect(quotientWords(table, of([1], [0, 3], { product: true }))).toBe("(5) / ((4) × (7))");
  const named = { ...table, columns: table.columns.map((column) => ({ ...column, number: null, label: column.id })) };
  expect(quotientWords(named, of([1], [0], { complement: true }))).toBe("100 − «receivedOnline» / «received»");
});
