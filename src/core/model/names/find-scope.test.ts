import { quarterGrid } from "../../../../test/grids/quarter-1-2021";
import { findAppendices, profiles, type Table } from "../..";
import { findNamedRows } from "./find-scope";

const table = (): Table => {
  const found = findAppendices(quarterGrid(), profiles)[0];
  if (found === undefined) throw new Error("no appendix");
  return found.table;
};
const names = (name: string): unknown => {
  const found = findNamedRows(table(), name);
  return found.is === "unknown" ? found.nearest : found.rows.map((row) => table().rows[row]?.name);
};

test.each([
  ["Sở Tư pháp", ["Sở Tư pháp"]],
  ["  sở tư  PHÁP ", ["Sở Tư pháp"]],
  ["Sở Tư pháp".normalize("NFD"), ["Sở Tư pháp"]],
  ["UBND huyện Hiệp Hòa", ["UBND huyện Hiệp Hoà"]],
  ["6 Sở Tư pháp", ["Sở Tư pháp"]],
  ["Tổng", ["Tổng"]],
])("%p is found", (name, rows) => expect(names(name)).toEqual(rows));

test.each(["Huyện, TP", "II Huyện, TP"])("%s is the ten units of the section", (name) =>
  expect((names(name) as unknown[]).length).toBe(10),
);

test("a slip names the nearest", () => {
  expect(names("Sở Tu pháp")).toContain("Sở Tư pháp");
  expect(names("Lạng Giang")).toEqual(["UBND huyện Lạng Giang"]);
  expect(names("Bộ Ngoại giao Lào")).toEqual([]);
});
