import type { Profile } from "../model/forms/profile";
import type { TableColumn } from "../model/table";
import { formRelations } from "./form-relations";

const source = { document: "Biểu mẫu" };
const named = (label: string): Profile["columns"][string] => ({ label, header: [[label]] });
const form: Profile = {
  id: "f",
  title: "F",
  source,
  columns: { all: named("Tổng"), new: named("Mới"), old: named("Cũ"), other: named("Khác"), left: named("Còn") },
  identities: [
    { total: "all", parts: ["new", "old", "other"], optional: ["other"], or: [["new", "left"]], source },
    { total: "old", parts: ["left", "other"], mayExceed: true, source },
  ],
  balances: [{ total: "left", parts: ["all"], less: ["new"], source }],
  orders: [{ whole: "all", parts: ["left", "other"], source }],
  unitHeader: ["Đơn vị"],
  numberingHeader: ["TT"],
};
const columns = (...ids: readonly string[]): TableColumn[] =>
  ids.map((id, at) => ({ id, at: at + 2, number: null, label: id }));
const known = { evidence: ["form"], rows: 0, holds: 0, source };

test("every sum, balance and order of a form whose columns are all there, by their places in the table", () => {
  expect(formRelations(form, columns("new", "old", "other", "all", "left"))).toEqual([
    { ...known, kind: "sum", total: 3, parts: [0, 1, 2], or: [[0, 4]] },
    { ...known, kind: "sum", total: 1, parts: [4, 2], mayExceed: true },
    { ...known, kind: "balance", total: 4, parts: [3], less: [0] },
    { ...known, kind: "order", total: 3, parts: [4, 2] },
  ]);
});

test("a column that the form leaves optional is told to be absent; a sum without another becomes an order", () => {
  expect(formRelations(form, columns("all", "new", "old"))).toEqual([
    { ...known, kind: "sum", total: 0, parts: [1, 2], absent: ["Khác"] },
  ]);
  expect(formRelations(form, columns("all", "old", "other"))).toEqual([
    { ...known, kind: "order", total: 0, parts: [1, 2] },
    { ...known, kind: "order", total: 1, parts: [2] },
    { ...known, kind: "order", total: 0, parts: [2] },
  ]);
});

test("another list of parts stands in where the first is not whole", () => {
  expect(formRelations(form, columns("all", "new", "left"))).toEqual([
    { ...known, kind: "sum", total: 0, parts: [1, 2] },
    { ...known, kind: "balance", total: 2, parts: [0], less: [1] },
    { ...known, kind: "order", total: 0, parts: [2] },
  ]);
});

test("nothing is stated without a total, or without any part", () => {
  expect(formRelations(form, columns("new", "other"))).toEqual([]);
  expect(formRelations(form, columns("all"))).toEqual([]);
  const { id, title, columns: of, unitHeader, numberingHeader } = form;
  const bare: Profile = { id, title, source, columns: of, identities: [], unitHeader, numberingHeader };
  expect(formRelations(bare, columns("all", "new"))).toEqual([]);
});

test("the same columns under another form have that form's relations", () => {
  const same = columns("all", "new", "old");
  const other: Profile = { ...form, identities: [{ total: "all", parts: ["new"], source }] };
  expect(formRelations(form, same)[0]).toMatchObject({ parts: [1, 2] });
  expect(formRelations(other, same)[0]).toMatchObject({ parts: [1] });
  expect(formRelations(form, same)).toBe(formRelations(form, same));
});
