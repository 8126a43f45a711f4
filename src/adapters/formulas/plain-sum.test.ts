import { areaToA1 } from "../../core";
import { addendsOf, plainSum } from "./plain-sum";

test.each([
  ["SUM(C5:C9)", "C5:C9"],
  ["SUM(C5,C7:C9)", "C5 C7:C9"],
  ["+C5+C12", "C5 C12"],
  ["SUM(C5:C9) + C12 +C13", "C5:C9 C12 C13"],
  ["sum($C$5:C9)", "C5:C9"],
  ["C5", "C5"],
])("%s adds up %s", (formula, areas) =>
  expect(addendsOf(formula, { rows: 0, columns: 0 })?.map(areaToA1).join(" ")).toBe(areas),
);

test.each([
  "C5-C6",
  "C5*2",
  "SUM(C5:C9)/2",
  "SUM(T1!C5:C9)",
  "C5:C9",
  "SUBTOTAL(9,C5:C9)",
  "C5+1",
  "SUM(",
  "C5+",
  "",
  "IF(C5,C6)",
  "(C5+C6)",
  "T1!C5",
  "A1B+1",
  "C0",
  "XFE1+1",
  "SUM(C5:C9",
  "C5 C6",
  "C5++C6",
  "SUM(C5,)",
  "SUM(C5:C9 C7)",
])("%s is no plain sum", (formula) => expect(addendsOf(formula, { rows: 0, columns: 0 })).toBeNull());

test("a shared formula means other cells in each row", () => {
  expect(addendsOf("SUM(D5:$F5)", { rows: 2, columns: 1 })?.map(areaToA1)).toEqual(["E7:F7"]);
});

test("what is taken away is told from what is added", () => {
  const terms = plainSum("-C5+sum(D5:E5, F5)-$G$5", { rows: 1, columns: 0 });
  expect(terms?.map(({ sign, isRange, area }) => [sign, isRange, areaToA1(area)])).toEqual([
    [-1, false, "C6"],
    [1, true, "D6:E6"],
    [1, true, "F6"],
    [-1, false, "G5"],
  ]);
});
