import type { TableRow } from "../../model/table";
import { missesOneNumber } from "./missing-number";

const misses = (...numbers: readonly string[]): boolean => {
  const rows = numbers.map((numbering, at): TableRow => ({ kind: "unit", at, numbering, name: `Xã ${at}`, group: 0 }));
  return missesOneNumber({ rows }, [...rows.keys()]);
};

test("one number of many is left out, be it the first", () => {
  expect(misses("1", "2", "4", "5")).toBe(true);
  expect(misses("2", "3", "4", "5", "6")).toBe(true);
});

test("none, two, a number that comes again, or rows without numbers say nothing of a lost row", () => {
  expect(misses("1", "2", "3", "4")).toBe(false);
  expect(misses("1", "3", "5", "6")).toBe(false);
  expect(misses("1", "1", "3", "4")).toBe(false);
  expect(misses("1", "", "3", "4")).toBe(false);
  expect(misses("1", "3", "4")).toBe(false);
});
