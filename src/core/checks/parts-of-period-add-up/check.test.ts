import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { spoken } from "../../../../test/tables/spoken";
import { form2to14 } from "../../../../test/tables/forms";
import type { Table } from "../../model/table";
import { partsOfPeriodAddUp } from "./check";

const COLUMNS = ["received", "receivedOnline", "carriedOver", "receivedDirect", "pending"] as const;
type Figures = readonly [received: number, online: number, carried: number, direct: number, pending: number];

/** One sheet: its name and its units in the order given. */
function sheet(name: string, units: Readonly<Record<string, Figures>>): Table {
  const rows: RowSpec[] = Object.entries(units).map(([unit, cells]) => ({ name: unit, cells }));
  const sums = COLUMNS.map((_, column) => Object.values(units).reduce((sum, cells) => sum + (cells[column] ?? 0), 0));
  const built = buildTable({
    profile: form2to14,
    columns: COLUMNS,
    rows: [{ kind: "total", name: "Tổng", cells: sums }, ...rows],
  });
  return { ...built, sheet: name };
}

const JANUARY = {
  "Sở A": [30, 10, 5, 15, 4],
  "Sở B": [50, 20, 8, 22, 6],
  "Sở C": [70, 30, 9, 31, 7],
  "Sở G": [40, 12, 3, 25, 8],
} as const;
const FEBRUARY = {
  "Sở C": [61, 20, 7, 34, 3],
  "Sở A": [24, 9, 4, 11, 2],
  "Sở B": [46, 16, 6, 24, 5],
  "Sở G": [37, 11, 8, 18, 1],
} as const;
const BOTH = {
  "Sở A": [54, 19, 5, 26, 2],
  "Sở B": [96, 36, 8, 46, 5],
  "Sở C": [131, 50, 9, 65, 3],
  "Sở G": [77, 23, 3, 43, 1],
} as const;

const months = (january: Record<string, Figures> = JANUARY, february: Record<string, Figures> = FEBRUARY): Table[] => [
  sheet("Tháng 1", january),
  sheet("Tháng 2", february),
];
const said = (whole: Table, parts: readonly Table[]): readonly string[] =>
  spoken({ ...partsOfPeriodAddUp, run: () => partsOfPeriodAddUp.run(whole, undefined, parts) }, whole);

describe("correct", () => {
  test("flows add up, what was carried over is the first month's, what is pending the last's", () => {
    const result = partsOfPeriodAddUp.run(sheet("Hai tháng", BOTH), undefined, months());
    expect(result).toEqual({ holds: 25, verdicts: [] });
  });

  test("alone, or with one part, it says nothing", () => {
    expect(partsOfPeriodAddUp.run(sheet("Hai tháng", BOTH))).toEqual({ holds: 0, verdicts: [] });
    expect(partsOfPeriodAddUp.run(sheet("Hai tháng", BOTH), undefined, months().slice(1)).verdicts).toEqual([]);
  });
});

describe("incorrect", () => {
  test("one unit's count is not that of its months", () => {
    const whole = sheet("Hai tháng", { ...BOTH, "Sở B": [99, 36, 8, 46, 5] });
    expect(said(whole, months())).toEqual([
      "broken C12 | Sở B: cột (4) = 99 nhưng cộng các kỳ Tháng 1, Tháng 2 được 50+46 = 96, lệch 3",
    ]);
  });

  test("one count of a unit, though another unit was renamed meanwhile", () => {
    const january = { ...JANUARY, "Sở D cũ": [12, 5, 1, 6, 2] } as const;
    const february = { ...FEBRUARY, "Sở D mới": [11, 5, 2, 4, 3] } as const;
    const whole = sheet("Hai tháng", { ...BOTH, "Sở B": [99, 36, 8, 46, 5], "Sở D mới": [23, 10, 1, 10, 3] });
    expect(said(whole, months(january, february))).toEqual([
      "broken C12 | Sở B: cột (4) = 99 nhưng cộng các kỳ Tháng 1, Tháng 2 được 50+46 = 96, lệch 3",
    ]);
  });

  test("columns of one row are one finding", () => {
    const whole = sheet("Hai tháng", { ...BOTH, "Sở B": [99, 39, 8, 46, 6] });
    expect(said(whole, months())).toEqual([
      "broken C12 D12 G12 | Sở B: cột (4) = 99 nhưng cộng các kỳ Tháng 1, Tháng 2 được 50+46 = 96, lệch 3; cũng lệch ở cột (5), (11)",
    ]);
  });
});

describe("known false alarm", () => {
  test("a unit that began in the second month", () => {
    const february = { ...FEBRUARY, "Sở D": [12, 5, 0, 7, 2] } as const;
    const whole = sheet("Hai tháng", { ...BOTH, "Sở D": [12, 5, 0, 7, 2] });
    expect(said(whole, months(JANUARY, february))).toEqual([]);
  });

  test("a unit renamed in the second month, and one merged into another", () => {
    const january = { ...JANUARY, "Sở D cũ": [12, 5, 1, 6, 2], "Sở E": [8, 4, 1, 3, 1] } as const;
    const february = { ...FEBRUARY, "Sở D mới": [11, 5, 2, 4, 3] } as const;
    const whole = sheet("Hai tháng", { ...BOTH, "Sở A": [62, 23, 6, 29, 2], "Sở D mới": [23, 10, 1, 12, 3] });
    expect(said(whole, months(january, february))).toEqual([]);
  });

  test("a unit that was divided off holds what another lacks in its whole row", () => {
    const january = { ...JANUARY, "Sở B": [58, 24, 9, 25, 7] } as const;
    const whole = sheet("Hai tháng", { ...BOTH, "Sở D": [8, 4, 1, 3, 1] });
    expect(said(whole, months(january))).toEqual([]);
    // What is gone explains too much, and not too little.
    const february = { ...FEBRUARY, "Sở E": [8, 4, 1, 3, 1] } as const;
    expect(said(sheet("Hai tháng", BOTH), months(january, february))).toEqual([
      "broken C12 D12 E12 F12 | Sở B: cột (4) = 96 nhưng cộng các kỳ Tháng 1, Tháng 2 được 58+46 = 104, lệch 8; cũng lệch ở cột (5), (6), (7)",
    ]);
  });

  test("no rule is kept: an old period exported again", () => {
    const whole = sheet("Hai tháng", {
      "Sở A": [51, 18, 4, 29, 1],
      "Sở B": [90, 33, 7, 50, 4],
      "Sở C": [1, 2, 3, 4, 5],
    });
    expect(said(whole, months())).toEqual([]);
  });
});

describe("undecided", () => {
  test("a month does not list the unit, and the whole holds more than the other months", () => {
    const february = Object.fromEntries(Object.entries(FEBRUARY).filter(([unit]) => unit !== "Sở B"));
    const units = { "Sở D": [9, 2, 1, 6, 1], "Sở E": [7, 3, 2, 2, 2] } as const;
    const twice = { "Sở D": [18, 4, 1, 12, 1], "Sở E": [14, 6, 2, 4, 2] } as const;
    const whole = sheet("Hai tháng", { ...BOTH, ...twice });
    expect(said(whole, months({ ...JANUARY, ...units }, { ...february, ...units }))).toEqual([
      "undecided C12 D12 F12 | Sở B: cột (4) = 96 nhưng cộng các kỳ Tháng 1, Tháng 2 được 50+0 = 50, lệch 46 (Tháng 2 chưa thấy dòng này); cũng lệch ở cột (5), (7)",
    ]);
  });
});
