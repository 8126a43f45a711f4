import { looseTable } from "../../../test/grids/own-table";
import type { Table } from "../model/table";
import { listedRelations } from "./chosen-relations";
import { withoutRelations } from "./switched-off";

const SIZES = [3, 5, 2, 9, 4, 7, 1, 8, 6, 2, 5, 3];
const untested = ({ untested = [] }: Table): string[] => untested.map(({ label, because }) => `${label}: ${because}`);
const without = (table: Table, isOff: (words: string) => boolean): Table =>
  withoutRelations(
    table,
    listedRelations(table).flatMap(({ key }) => (isOff(key) ? [key] : [])),
  );

test("a column that only a relation tested is untested without it", () => {
  const whole = looseTable("Số loại", SIZES, null);
  const table: Table = { ...whole, sums: [] };
  expect(untested(table)).toEqual(["Số loại: not-added"]);
  const keys = listedRelations(table).map(({ key }) => key);
  expect(keys).toEqual(["C = D + E", "C = F + G"]);
  expect(untested(without(table, (key) => key === "C = D + E"))).toEqual([
    "Trong giờ: no-total",
    "Ngoài giờ: no-total",
    "Số loại: not-added",
  ]);
  expect(untested(without(table, () => true)).map((words) => words.split(":")[0])).toEqual([
    "Tổng lượt",
    "Trong giờ",
    "Ngoài giờ",
    "Xong",
    "Chưa xong",
    "Số loại",
  ]);
});

test("a column that a total row tests as well stays tested", () => {
  const table = looseTable("Số loại", SIZES, null);
  expect(untested(without(table, () => true))).toEqual(untested(table));
});
