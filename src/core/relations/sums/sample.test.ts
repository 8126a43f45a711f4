import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { nearlyAll, sampleOf, tryOn, type Sample } from "./sample";

const columns = ["received", "receivedOnline", "receivedDirect"] as const;
const sample = (...rows: readonly RowSpec[]): Sample => sampleOf(buildTable({ columns, rows }));
const unit = (...cells: NonNullable<RowSpec["cells"]>): RowSpec => ({ cells });
const rowsOf = ({ rows, columns: counts }: Sample): number[][] =>
  Array.from({ length: rows }, (_, row) => counts.map((column) => column[row] ?? NaN));

describe("the rows that say something of a relation", () => {
  const five = [1, 2, 3, 4, 5].map((count) => unit(count + 1, 1, count));

  test("are the units: no totals, no empty rows, and of equal rows one", () => {
    const rows = [...five, unit(6, 1, 5), unit(0, 0, 0), { kind: "total" as const, cells: [26, 6, 20] }];
    expect(rowsOf(sample(...rows))).toEqual([1, 2, 3, 4, 5].map((count) => [count + 1, 1, count]));
  });

  test("are not those in which a figure cannot be read, or only one stands", () => {
    expect(rowsOf(sample(...five, unit("x", 4, 7), unit(9, null, null)))).toHaveLength(5);
  });

  test("are all the same read where a whole column holds remarks", () => {
    const remarked = five.map(({ cells = [] }) => unit(...cells.slice(0, 2), "đã báo cáo"));
    expect(rowsOf(sample(...remarked)).map(([received]) => received)).toEqual([2, 3, 4, 5, 6]);
  });

  test("of a handful, the rows below them too", () => {
    const aside: RowSpec = { kind: "aside", name: "Trong đó: nữ", cells: [3, 1, 2] };
    expect(rowsOf(sample(unit(9, 4, 5), aside))).toEqual([
      [9, 4, 5],
      [3, 1, 2],
    ]);
    expect(rowsOf(sample(...five, aside))).toHaveLength(5);
  });
});

describe("a sum tried on them", () => {
  test("holds, or misses its parts above or below; empty rows say nothing", () => {
    const table = sample(unit(9, 4, 5), unit(8, 4, 3), unit(5, 4, 3), unit(7, 7, 0));
    expect(tryOn(table, 0, [1, 2])).toMatchObject({ rows: 4, holds: 2, over: 1, under: 1 });
  });

  test("tells more by a large total than by a small one, and nothing where one part is the whole", () => {
    const bits = (...rows: readonly RowSpec[]): number => tryOn(sample(...rows), 0, [1, 2]).bits;
    expect(bits(unit(900, 400, 500))).toBeGreaterThan(bits(unit(9, 4, 5)));
    expect(bits(unit(900, 900, 0))).toBe(0);
  });

  test("may fail in one row of a few, or in an eighth of many", () => {
    const all = (rows: number, fails: number): boolean => nearlyAll({ rows, holds: rows - fails });
    expect([all(2, 0), all(4, 1), all(3, 1), all(5, 2), all(16, 2), all(16, 3)]).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
