import { lastMonthOf, periodName } from "./period";

describe("a period from its first and last day", () => {
  test.each([
    ["1/9/2021", "30/9/2021", "tháng 9 năm 2021"],
    ["01/02/2024", "29/02/2024", "tháng 2 năm 2024"],
    ["1/1/2021", "31/3/2021", "quý I năm 2021"],
    ["1.10.2021", "31.12.2021", "quý IV năm 2021"],
    ["2021-01-01", "2021-06-30", "6 tháng đầu năm 2021"],
    ["1/7/2021", "31/12/2021", "6 tháng cuối năm 2021"],
    ["1/1/2021", "30/9/2021", "9 tháng đầu năm 2021"],
    ["1/1/2021", "31/12/2021", "năm 2021"],
    ["21/8/2021", "20/9/2021", "tháng 9 năm 2021 (tính từ ngày 21/8/2021 đến ngày 20/9/2021)"],
    ["21/6/2021", "20/9/2021", "quý III năm 2021 (tính từ ngày 21/6/2021 đến ngày 20/9/2021)"],
    ["15/12/2021", "14/6/2022", "6 tháng đầu năm 2022 (tính từ ngày 15/12/2021 đến ngày 14/6/2022)"],
    ["15/12/2021", "14/12/2022", "năm 2022 (tính từ ngày 15/12/2021 đến ngày 14/12/2022)"],
    ["15/12/2021", "14/1/2022", "tháng 1 năm 2022 (tính từ ngày 15/12/2021 đến ngày 14/1/2022)"],
    ["3/5/2021", "9/5/2021", "từ ngày 3/5/2021 đến ngày 9/5/2021"],
    ["1/2/2021", "30/4/2021", "từ ngày 1/2/2021 đến ngày 30/4/2021"],
    ["21/8/2021", "19/9/2021", "từ ngày 21/8/2021 đến ngày 19/9/2021"],
    ["1/1/2020", "31/12/2021", "từ ngày 1/1/2020 đến ngày 31/12/2021"],
  ])("%s – %s: %s", (from, to, name) => {
    expect(periodName(from, to)).toEqual({ is: "named", name });
  });

  test.each([
    ["31/2/2021", "14/3/2021", "impossible-date", "31/2/2021"],
    ["29/2/2100", "14/3/2100", "impossible-date", "29/2/2100"],
    ["1/1/2021", "31/4/2021", "impossible-date", "31/4/2021"],
    ["1/13/2021", "31/12/2021", "impossible-date", "1/13/2021"],
    ["30/9/2021", "1/9/2021", "crossing", "30/9/2021 – 1/9/2021"],
    ["1/1/2021", "", "no-date", ""],
    ["quý I", "31/3/2021", "no-date", "quý I"],
    ["1/1/21", "31/3/2021", "no-date", "1/1/21"],
    ["1/1/1921", "31/3/2021", "too-long", "1/1/1921 – 31/3/2021"],
  ])("%s – %s is refused: %s", (from, to, because, text) => {
    expect(periodName(from, to)).toEqual({ is: "refused", because, text });
  });
});

test.each([
  ["tháng 9 năm 2021", 2021, 9],
  ["Tháng 09/2021 (Tính từ ngày 21/8/2021 đến ngày 20/9/2021)", 2021, 9],
  ["quý III năm 2025", 2025, 9],
  ["Quý 2/2025", 2025, 6],
  ["06 tháng đầu năm 2025", 2025, 6],
  ["6 tháng cuối năm 2025", 2025, 12],
  ["9 tháng đầu năm 2025", 2025, 9],
  ["năm 2025", 2025, 12],
])("%s ends in %d/%d", (period, year, month) => {
  expect(lastMonthOf(period)).toEqual({ year, month });
});

test.each(["", "06 tháng đầu năm", "kỳ báo cáo", "Quý III"])("%j names no year", (period) => {
  expect(lastMonthOf(period)).toBeNull();
});
