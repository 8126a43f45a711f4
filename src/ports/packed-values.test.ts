import { valuePacker } from "./packed-values";
import type { KeptValue } from "./value-store";

const value = (row: number, unit = `Xã ${row}`): KeptValue => ({
  unit,
  form: "tong-hop",
  measure: row % 2 === 0 ? "received" : "resolved",
  value: row % 7 === 0 ? row + 0.5 : row,
  sheet: "Sheet1",
  cell: `C${row}`,
});

test("what is added comes out again, in its order, however many there are", () => {
  const list = valuePacker()();
  const all = Array.from({ length: 1000 }, (_, row) => value(row));
  all.forEach(list.add);
  expect(list).toHaveLength(1000);
  expect([...list]).toEqual(all);
  expect([...list]).toEqual(all);
});

test("lists of one packer share texts and nothing else", () => {
  const list = valuePacker();
  const [one, other] = [list(), list()];
  one.add(value(1, "Xã A"));
  other.add(value(2, "Xã A"));
  other.add(value(3, ""));
  expect([[...one].map(({ unit }) => unit), [...other].map(({ unit }) => unit)]).toEqual([["Xã A"], ["Xã A", ""]]);
  expect([...list()]).toEqual([]);
});
