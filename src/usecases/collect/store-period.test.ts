import { monthsOf } from "../periods/named-months";
import { byTime, grainOf, isStorePeriod, periodWords, readPeriod, storePeriod } from "./store-period";

const nameOf = (text: string): string | null => {
  const months = monthsOf(text);
  return months === null ? null : storePeriod(months);
};

test.each([
  ["Tháng 5 năm 2024", "2024-05", "tháng 5/2024", "month"],
  ["QUÝ IV/2024", "2024-Q4", "quý IV/2024", "quarter"],
  ["3 tháng đầu năm 2024", "2024-Q1", "quý I/2024", "quarter"],
  ["6 tháng đầu năm 2024", "2024-H1", "6 tháng đầu năm 2024", "half"],
  ["6 tháng cuối năm 2024", "2024-H2", "6 tháng cuối năm 2024", "half"],
  ["9 tháng đầu năm 2024", "2024-M01-M09", "9 tháng năm 2024", "nine-months"],
  ["Năm 2024", "2024", "năm 2024", "year"],
])("%s is %s", (text, name, words, grain) => {
  expect([nameOf(text), periodWords(name), grainOf(name)]).toEqual([name, words, grain]);
  expect([readPeriod(text)?.name, readPeriod(name)?.name, isStorePeriod(name)]).toEqual([name, name, true]);
});

test("without a year there is no name, and what is no period is none", () => {
  expect(nameOf("Tháng 5")).toBeNull();
  for (const text of ["2024-13", "2024-Q5", "2024-00", "hôm qua", "2024-M09-M01", "../2024"])
    expect([text, isStorePeriod(text)]).toEqual([text, false]);
  expect(isStorePeriod("2024-q1")).toBe(false);
});

test("the order is that of time", () => {
  const sorted = ["2025", "2024-Q2", "2024-12", "2024-04", "2024", "2024-01", "2024-H1"].sort(byTime);
  expect(sorted).toEqual(["2024-01", "2024-H1", "2024", "2024-04", "2024-Q2", "2024-12", "2025"]);
});
