import { beginsYear, endsWith, maybeSamePeriod } from "./period";

test.each([
  ["quý III năm 2026", "15/6/2026–14/9/2026"],
  ["quý III năm 2026", "01/7–30/9/2026"],
  ["9 tháng năm 2026", "15/12/2025–14/9/2026"],
  ["năm 2026", "01/01/2026–31/12/2026"],
  ["tháng 9 năm 2026", "21/8/2026–20/9/2026"],
  ["15/6/2026–14/9/2026", "15/6/2026–15/9/2026"],
])("%s may last from %s", (name, days) => expect(maybeSamePeriod(name, days)).toBe(true));

test.each([
  ["tháng 9 năm 2026", "08/9–14/9/2026"],
  ["quý III năm 2026", "01/01/2026–30/9/2026"],
  ["quý III năm 2026", "15/6/2025–14/9/2025"],
  ["9 tháng năm 2026", "01/01/2026–31/8/2026"],
  ["15/6/2026–14/9/2026", "15/6/2026–20/9/2026"],
])("%s does not last from %s", (name, days) => expect(maybeSamePeriod(name, days)).toBe(false));

test("a date lies at the end of the period in whose last month it falls", () =>
  expect(["30/9/2026", "14/9", "30/8/2026", "30/9/2025"].map((date) => endsWith(date, "quý III năm 2026"))).toEqual([
    true,
    true,
    false,
    false,
  ]));

test("quarters begin the year or do not", () =>
  expect(["quý I/2026", "quý III/2026", "9 tháng năm 2026", null].map(beginsYear)).toEqual([true, false, true, false]));
