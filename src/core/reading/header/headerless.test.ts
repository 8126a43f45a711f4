import { drawnGrid } from "../../../../test/grids/drawn-grid";
import type { Profile } from "../../model/forms/profile";
import { headerlessLayout } from "./headerless";

const form: Profile = {
  id: "f",
  title: "F",
  source: { document: "F" },
  columns: {
    all: { label: "Tổng số", number: 3, header: [["Tổng số"]] },
    onTime: { label: "Đúng hạn", number: 4, header: [["Đúng hạn"]] },
    late: { label: "Quá hạn", header: [["Quá hạn"]] },
  },
  identities: [],
  unitHeader: ["Đơn vị"],
  numberingHeader: ["STT"],
};

test("names, then the form's columns in its order; the numbering stands left of the names", () => {
  const grid = drawnGrid(`
    x | 1 | Sở Y tế | 10 | 9 | 1
    x | 2 | Sở Tài chính | 8 | 8 | 0`);
  expect(headerlessLayout(grid, form)).toEqual({
    band: { first: 0, last: -1, paths: [], accented: [], numbers: [], titles: [], printed: [] },
    map: {
      columns: [
        { id: "all", at: 3, number: 3, label: "Tổng số" },
        { id: "onTime", at: 4, number: 4, label: "Đúng hạn" },
        { id: "late", at: 5, number: null, label: "Quá hạn" },
      ],
      missing: [],
      rates: [],
      unitColumn: 2,
      numberingColumn: 1,
      fitness: 0,
    },
    from: 0,
    until: 2,
    repeats: new Set(),
  });
});

test.each([
  ["names alone before the figures", "Sở Y tế | 10 | 9 | 1\nSở Tài chính | 8 | 8 | 0", 0, null],
  ["a total without words", "Sở Y tế | 10 | 9 | 1\nSở Tài chính | 8 | 8 | 0\n | 18 | 17 | 1", 0, null],
  ["half of the names are numbers", "Sở Y tế | 10 | 9 | 1\n12 | 8 | 8 | 0", 0, null],
  ["zeros that may be empty cells among the names", "Sở Y tế | 10 | 9 | 1\n0 | 8 | 8 | 0\n0 | 1 | 1 | 0", 0, null],
  ["rates behind the counts", "Sở Y tế | 10 | 9 | 1 | 90%\nSở Tài chính | 8 | 8 | 0 | 100%", 0, null],
  ["notes behind them", "Sở Y tế | 10 | 9 | 1 | chậm\nSở Tài chính | 8 | 8 | 0 | tốt", 0, null],
  ["a letter is no name", "A | Sở Y tế | 10 | 9 | 1", 1, 0],
])("%s", (_, picture, unitColumn, numberingColumn) => {
  const layout = headerlessLayout(drawnGrid(picture), form);
  expect(layout?.map).toMatchObject({ unitColumn, numberingColumn });
  expect(layout?.map.columns.map(({ at }) => at)).toEqual([1, 2, 3].map((step) => unitColumn + step));
});

test.each([
  ["too few columns", "Sở Y tế | 10 | 9"],
  ["no names", "1 | 10 | 9 | 1"],
  ["more numbers than names", "Sở Y tế | 10 | 9 | 1\n12 | 8 | 8 | 0\n13 | 8 | 8 | 0"],
  ["words among the figures", "Sở Y tế | 10 | chậm | 1\nSở Tài chính | 8 | tốt | 0"],
  ["counts behind them: a wider form", "Sở Y tế | 10 | 9 | 1 | 4\nSở Tài chính | 8 | 8 | 0 | 3"],
  ["counts further behind", "Sở Y tế | 10 | 9 | 1 | chậm | 4\nSở Tài chính | 8 | 8 | 0 | tốt | 3"],
  ["no rows", ""],
])("%s: it is none of this form", (_, picture) => {
  expect(headerlessLayout(drawnGrid(picture), form)).toBeNull();
});

test("names that end before the sixtieth row are looked for no further", () => {
  const rows = Array.from({ length: 61 }, (_, row) => `${row === 60 ? "Sở Y tế" : ""} | 10 | 9 | 1`).join("\n");
  expect(headerlessLayout(drawnGrid(rows), form)).toBeNull();
});
