import { HEADER } from "../../../test/grids/quarter-1-2021";
import { makeGrid } from "../../../test/grids/make-grid";
import { balancedCounts } from "../../../test/tables/balanced-counts";
import { isRefusal, refuse } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import type { CellValue, Grid } from "../../core";
import { checkAllSheets, checkAppendix, type CheckedAppendix } from "./check-appendix";
import { summaryWords } from "./summary-words";
import { worklistOf } from "./worklist";

type Row = readonly CellValue[];

/** The counts of one unit, balanced: (4)…(14). */
function unit(
  online: number,
  before: number,
  direct: number,
  late: number,
  pending: number,
  overdue: number,
): number[] {
  return balancedCounts({ online, before, direct, late, pending, overdue });
}

const UNITS = ["Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Nội vụ", "Sở Tài chính"];

/** Five units and their total; what one month leaves pending the next carries over. */
function month(step: number): number[][] {
  return UNITS.map((_, index) =>
    unit(40 + 7 * index + 3 * step, 11 + index + step, 120 + 13 * index + step * step, 4 + index, 12 + index + step, 2),
  );
}

function body(rows: readonly (readonly number[])[]): Row[] {
  const total = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)) ?? [];
  return [[null, "Tổng", ...total], ...rows.map((row, index) => [index + 1, UNITS[index] ?? "", ...row])];
}

/** A quarter from its months: flows add up, (6) is the first month's, (11)–(13) the last's, the others follow. */
function quarter(months: readonly number[][][]): number[][] {
  return UNITS.map((_, index) => {
    const of = (column: number): number[] => months.map((rows) => rows[index]?.[column] ?? 0);
    const sum = (column: number): number => of(column).reduce((all, count) => all + count, 0);
    return unit(sum(1), of(2)[0] ?? 0, sum(3), sum(6), of(7).at(-1) ?? 0, of(9).at(-1) ?? 0);
  });
}

function book(grids: readonly Grid[]): WorkbookPort {
  return {
    sheets: () => Promise.resolve(grids.map(({ sheet }) => ({ name: sheet }))),
    read: ({ name }) =>
      Promise.resolve(grids.find(({ sheet }) => sheet === name) ?? refuse("sheet-missing", { sheet: name, known: [] })),
  };
}

const sheetOf = (name: string, rows: readonly (readonly number[])[]): Grid =>
  makeGrid([...HEADER, ...body(rows)], [], name);
const checked = <T>(result: T): Exclude<T, { is: "refusal" }> => {
  if (isRefusal(result)) throw new Error("refused");
  return result as Exclude<T, { is: "refusal" }>;
};
const errors = ({ findings }: CheckedAppendix): readonly string[] =>
  findings.flatMap(({ severity, outcome, what }) => (severity === "error" && outcome === "broken" ? [what] : []));

describe("months and their quarter", () => {
  const months = [0, 1, 2].map(month);
  const sheets = (whole: number[][]): WorkbookPort =>
    book([...months.map((rows, index) => sheetOf(`Tháng ${index + 1}`, rows)), sheetOf("Quý I", whole)]);
  const slipped = quarter(months).map((row, index) =>
    index === 2 ? unit(900, row[2] ?? 0, row[3] ?? 0, 20, 18, 2) : row,
  );

  test("right throughout: quiet, and what is carried over is compared without being told", async () => {
    const all = checked(await checkAllSheets(sheets(quarter(months))));
    expect(all.map(({ table }) => table.sheet)).toEqual(["Tháng 1", "Tháng 2", "Tháng 3", "Quý I"]);
    expect(all.flatMap(errors)).toEqual([]);
    expect(all.map(({ previous }) => previous?.sheet)).toEqual([undefined, "Tháng 1", "Tháng 2", undefined]);
  });

  test("a unit of the quarter that is not its months is found, and the quarter is what is shown first", async () => {
    const one = checked(await checkAppendix(sheets(slipped)));
    expect(one.table.sheet).toBe("Quý I");
    expect(errors(one)).toEqual([
      expect.stringMatching(/^Sở Xây dựng: cột \(5\) = 900 nhưng cộng các kỳ Tháng 1, Tháng 2, Tháng 3/),
    ]);
  });
});

describe("tables side by side", () => {
  const right = month(0);
  const wrong = month(1).map((row, index) =>
    index === 3 ? row.map((count, at) => (at === 0 ? count + 100 : count)) : row,
  );
  const beside = (left: number[][], other: number[][]): WorkbookPort => {
    const [one, two] = [
      [...HEADER, ...body(left)],
      [...HEADER, ...body(other)],
    ];
    const padded = one.map((cells, row): Row => [
      ...cells,
      ...Array<null>(14 - cells.length).fill(null),
      ...(two[row] ?? []),
    ]);
    return book([makeGrid(padded)]);
  };

  test("one right table does not make the sheet right", async () => {
    const left = checked(await checkAppendix(beside(right, wrong)));
    expect(errors(left)).toEqual([]);
    expect(left.beside.map((other) => errors(other).length > 0)).toEqual([true]);
    expect(summaryWords(worklistOf(left)).title).toBe("Riêng bảng A1:M9 khớp; còn 1 bảng khác trên sheet cần xem");
    const both = checked(await checkAppendix(beside(right, right)));
    expect(summaryWords(worklistOf(both)).title).toBe("Bảng khớp");
  });

  test("the one with errors is shown first where that is asked for, and all sheets list both", async () => {
    const first = checked(await checkAppendix(beside(right, wrong), { faultyFirst: true }));
    expect(first.place.area.left).toBe(14);
    expect(checked(await checkAllSheets(beside(right, wrong))).map(({ place }) => place.area.left)).toEqual([0, 14]);
  });
});

test("a table of which nothing can be tested is told with its place, not by the forms that it is none of", async () => {
  const rows: readonly Row[] = [
    ["Văn bản", "Đến", "Đi", "Ký số"],
    ["Văn phòng", 410, 120, 77],
    ["Phòng Kinh tế", 223, 85, 80],
    ["Phòng Văn hóa", 305, 140, 139],
  ];
  expect(await checkAppendix(book([makeGrid(rows, [], "Sheet1")]))).toMatchObject({
    reason: "no-appendix",
    about: { plain: "Sheet1", area: "A1:D4" },
  });
});
