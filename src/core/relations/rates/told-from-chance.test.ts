import { buildTable } from "../../../../test/tables/build-table";
import type { RateColumn, RateRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import { rateOfNeighbours } from "./neighbour-sums";
import type { Quotient } from "./quotient";
import { fares, fewOf, isTold, neededBits } from "./rate-relations";
import type { FoundQuotient, SearchQuotients } from "./searches";
import { isMoneyOfPrices, isToldBesides, shareOfTotal, withTotalOfShares } from "./shares";

const COLUMNS = ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved"] as const;
/** Columns C to G; a rate stands in H unless told. */
function tableOf(rows: readonly (readonly (number | null)[])[], more: Partial<Table> = {}): Table {
  return { ...buildTable({ rows: rows.map((cells) => ({ cells })), columns: COLUMNS, sums: [] }), ...more };
}
const rateColumn = (rates: readonly number[], decimals = 1, at = 7): RateColumn => ({
  at,
  label: "Tỷ lệ",
  number: null,
  scaled: Float64Array.from(rates, (rate) => Math.round(rate * 10 ** decimals)),
  decimals: Uint8Array.from(rates, () => decimals),
});
const of = (numerator: readonly number[], base: readonly number[]): Quotient => ({
  numerator,
  base,
  complement: false,
});

describe("what chance would give", () => {
  test("one row in eight may fail, one at least", () => {
    expect([1, 8, 15, 16, 23, 24, 80].map(fewOf)).toEqual([1, 1, 1, 2, 2, 3, 10]);
  });

  test("each doubling of what was tried asks for one bit more", () => {
    expect(neededBits(1)).toBe(17);
    expect(neededBits(64) - neededBits(32)).toBe(1);
  });

  test("a quotient is told by its bits, and denied by the rows that fail", () => {
    const told = (rows: number, holds: number, bits = neededBits(50)): boolean => isTold(rows, { holds, bits }, 50);
    expect([told(3, 3), told(3, 3, neededBits(50) - 0.1)]).toEqual([true, false]);
    // Four hold for each that fails.
    expect([told(5, 4), told(4, 3), told(15, 14), told(15, 13), told(16, 14), told(16, 13)]).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test("a row tells as much as its decimals, and nothing where it prints 0 or 100", () => {
    const table = tableOf([
      [54, 52],
      [80, 80],
      [70, 0],
      [90, 30],
    ]);
    const column = rateColumn([96.3, 100, 0, 50]);
    const all = [0, 1, 2, 3];
    const { holds, bits } = fares(table, column, all, of([1], [0]), -1);
    expect([holds, bits]).toEqual([3, Math.log2(100) + Math.log2(10) - 1]);
    // It gives up as soon as the rows that are left cannot bring more than is known already.
    expect(fares(table, column, [3, 0, 1], of([1], [0]), 2).holds).toBe(0);
    expect(fares(table, column, [3, 0, 1], of([1], [0]), 1).holds).toBe(2);
  });
});

describe("a quotient that is one of too many", () => {
  const table = tableOf([
    [1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1],
  ]);
  const rows = [0, 1, 2];
  const told = (quotient: Quotient, bits: number): boolean =>
    isToldBesides(table, rateColumn([100, 100, 100]), rows, { quotient, holds: 3, bits }, 1000);

  test("is believed where it is of the two columns that the rate directly follows", () => {
    const bits = neededBits(12);
    expect([told(of([3], [4]), bits), told(of([4], [3]), bits)]).toEqual([true, true]);
    expect(told(of([3], [4]), bits - 0.1)).toBe(false);
    expect([told(of([2], [4]), bits), told(of([4], [0]), bits), told(of([3, 4], [2]), bits)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(told(of([0], [1]), neededBits(1000))).toBe(true);
  });
});

describe("a total that percentages state", () => {
  const ROWS = [[102], [157], [281], [252]] as const;
  const named = (name: string, rates: readonly number[], edge: "first" | "last" = "last"): Table => {
    const units = ROWS.map((cells, at) => ({ name: `Xã ${at + 1}`, cells }));
    const total = { name, cells: [792] };
    const table = buildTable({
      rows: edge === "last" ? [...units, total] : [total, ...units],
      columns: ["received"],
      sums: [],
    });
    return withTotalOfShares({ ...table, rates: [rateColumn(rates)] });
  };
  const kinds = ({ rows }: Table): string => rows.map(({ kind }) => kind).join(" ");

  test("is the row of 100 % at the edge that is named a whole, over the others", () => {
    const last = named("Tổng số đơn", [12.9, 19.8, 35.5, 31.8, 100]);
    expect([kinds(last), last.sums]).toEqual(["unit unit unit unit total", [{ total: 4, parts: [0, 1, 2, 3] }]]);
    const first = named("Toàn tỉnh", [100, 12.9, 19.8, 35.5, 31.8], "first");
    expect([kinds(first), first.sums]).toEqual(["total unit unit unit unit", [{ total: 0, parts: [1, 2, 3, 4] }]]);
  });

  test("is none by another name, beside another 100 %, or at less", () => {
    for (const table of [
      named("Xã Tổng Lô", [12.9, 19.8, 35.5, 31.8, 100]),
      named("Tổng số đơn", [12.9, 100, 35.5, 31.8, 100]),
      named("Tổng số đơn", [12.9, 19.8, 35.5, 31.8, 99]),
    ])
      expect([kinds(table), table.sums]).toEqual(["unit unit unit unit unit", []]);
  });

  test("two rows and their total are too few to tell", () => {
    const [one, other] = [
      { name: "Xã 1", cells: [40] },
      { name: "Xã 2", cells: [60] },
    ];
    const table = buildTable({ rows: [one, other, { name: "Tổng", cells: [100] }], columns: ["received"], sums: [] });
    expect(kinds(withTotalOfShares({ ...table, rates: [rateColumn([40, 60, 100])] }))).toBe("unit unit unit");
  });

  test("shares of what the rows add up to are found where no row is their total", () => {
    const table = tableOf([[102], [157], [281], [252], [95], [113]]);
    const whole = 1000;
    const column = rateColumn(
      [102, 157, 281, 252, 95, 113].map((count) => (100 * count) / whole),
      2,
    );
    expect(shareOfTotal(table, column, [0, 1, 2, 3, 4, 5])).toMatchObject({
      quotient: { numerator: [0], base: [0], ofTotal: whole },
      holds: 6,
    });
    // A heading's figures, or an aside's, are no part of the whole.
    const heading: Table = {
      ...table,
      rows: table.rows.map((row, at) => (at === 5 ? { ...row, kind: "aside" } : row)),
    };
    expect(shareOfTotal(heading, column, [0, 1, 2, 3, 4])).toBeNull();
  });
});

describe("money that is number × price in every row", () => {
  const price: RateRelation = {
    kind: "rate",
    rate: 0,
    numerator: [1],
    base: [0],
    complement: false,
    times: 1,
    evidence: ["data"],
    rows: 3,
    holds: 3,
    source: { document: "" },
  };
  /** Number and money of three kinds of work and what is stated of all, first or last. */
  function money(total: number, kind: "total" | "subtotal", at: "first" | "last", holding: RateRelation): boolean {
    const units = [
      [2, 60],
      [3, 120],
      [5, 75],
    ].map((cells) => ({ cells }));
    const stated = { kind, name: "Cộng", cells: [10, total] };
    const parts = at === "last" ? [0, 1, 2] : [1, 2, 3];
    const table = buildTable({
      rows: at === "last" ? [...units, stated] : [stated, ...units],
      columns: COLUMNS.slice(0, 2),
      sums: [{ total: at === "last" ? 3 : 0, parts }],
    });
    const rated = { ...table, rates: [{ ...rateColumn([30, 40, 15, NaN], 0), label: "Đơn giá" }] };
    return isMoneyOfPrices(rated, 1, ["thanh tien"], [holding]);
  }

  test("may be told against a total below it, be it right or wrong", () => {
    expect([money(255, "total", "last", price), money(265, "total", "last", price)]).toEqual([true, true]);
    expect(money(255, "total", "first", price)).toBe(true);
  });

  test("is not where a wrong total stands above it, or is a section's", () => {
    expect([money(265, "total", "first", price), money(265, "subtotal", "last", price)]).toEqual([false, false]);
  });

  test("is not where a row denies the price, or it is the price of something else", () => {
    expect(money(265, "total", "last", { ...price, holds: 2 })).toBe(false);
    expect(money(265, "total", "last", { ...price, numerator: [0] })).toBe(false);
    expect(money(265, "total", "last", { ...price, times: 10 })).toBe(false);
  });
});

describe("sums of neighbours", () => {
  const paths = ["", "", "a|r", "a|o", "a|c", "b|d", "b|s"].map((path) => path.split("|"));
  const table = tableOf(
    Array.from({ length: 8 }, (_, at) => [at + 9, 3, 2, at + 4, 5]),
    { relations: [] },
  );
  const rows = table.rows.map((_, row) => row);
  const column = rateColumn([11, 23, 35, 47, 52, 68, 71, 90], 2);

  /** What was asked for, and answers given in their order. */
  function searching(...answers: readonly (FoundQuotient | null)[]) {
    const asked: (readonly [numerators: string, bases: string])[] = [];
    const words = (terms: readonly (readonly number[])[]): string => terms.map((term) => term.join("+")).join(" ");
    const search: SearchQuotients = (numerators, bases) => {
      asked.push([words(numerators), words(bases)]);
      return answers[asked.length - 1] ?? null;
    };
    return { asked, search };
  }
  const found = (holds: number, quotient = of([1], [0, 1])): FoundQuotient => ({
    quotient,
    holds,
    isAmple: true,
  });
  const rate = (search: SearchQuotients, least = 0, given = table): FoundQuotient | null =>
    rateOfNeighbours(given, paths, { column, rows, least }, search);

  test("are of one group, or of columns side by side, two or three", () => {
    const { asked, search } = searching(null);
    expect(rate(search)).toBeNull();
    expect(asked).toEqual([
      ["0 1 2 3 4 0+1 0+1+2 0+2 1+2 3+4 1+2+3 2+3 2+3+4", "0 1 2 3 4 0+1 0+1+2 0+2 1+2 3+4 1+2+3 2+3 2+3+4"],
    ]);
  });

  test("never hold a total and a part of it", () => {
    const relation = {
      kind: "sum",
      total: 0,
      parts: [1, 2],
      evidence: ["data"],
      rows: 8,
      holds: 8,
      source: { document: "" },
    } as const;
    const { asked, search } = searching(null);
    rate(search, 0, { ...table, relations: [relation] });
    expect(asked[0]?.[0]).toBe("0 1 2 3 4 1+2 3+4 1+2+3 2+3 2+3+4");
  });

  test("count where they agree in all rows, or tell enough; never where they agree in no more than was known", () => {
    expect(rate(searching(found(8)).search)?.holds).toBe(8);
    expect(rate(searching(found(7)).search, 7)).toBeNull();
    expect(rate(searching(found(6)).search, 7)).toBeNull();
    // Rates that lie close together tell nothing: then only beside a plain quotient that would blame a row.
    const close = { ...column, scaled: Float64Array.from(column.scaled, (_, at) => 9000 + at) };
    const beside = (least: number): FoundQuotient | null =>
      rateOfNeighbours(table, paths, { column: close, rows, least }, searching(found(8)).search);
    expect([beside(0), beside(5)?.holds]).toEqual([null, 8]);
    expect(rateOfNeighbours(table, paths, { column: close, rows, least: 5 }, searching(found(7)).search)).toBeNull();
  });

  test("give way to those with a term more or less that agree in more rows", () => {
    const more = found(8, of([1], [0, 1, 2]));
    const { asked, search } = searching(found(7), more);
    expect(rate(search)).toBe(more);
    expect(asked[1]).toEqual(["1 1+0 1+2 1+3 1+4", "0+1 1 0 0+1+2 0+1+3 0+1+4"]);
    const first = found(7);
    expect(rate(searching(first, found(7, of([2], [0]))).search)).toBe(first);
    expect(rate(searching(first, null).search)).toBe(first);
  });
});
