import { looseTable } from "../../../../test/grids/own-table";
import { spoken } from "../../../../test/tables/spoken";
import { totalsAddUp } from "../totals-add-up/check";
import { totalsAreClear } from "./check";

/** Twelve units of a form that is not known, with one more column: its label, its counts, its total. */
const table = looseTable;
const visits = [41, 52, 38, 60, 47, 33, 55, 29, 61, 44, 39, 31];

describe("correct", () => {
  test("a column that adds up is held to its total", () => {
    expect(spoken(totalsAreClear, table("Lượt tiếp dân", visits, 530))).toEqual([]);
    expect(spoken(totalsAddUp, table("Lượt tiếp dân", visits, 530))).toEqual([]);
  });
});

describe("incorrect", () => {
  test.each([
    ["its noun says that it adds up", "Lượt tiếp dân", 512],
    ["a gap of one digit", "Tiếp dân", 730],
    ["a total above the sum, two digits exchanged", "Tiếp dân", 5300],
  ])("%s: an error of its total", (_, label, total) => {
    const found = table(label, visits, total);
    expect(spoken(totalsAreClear, found)).toEqual([]);
    expect(spoken(totalsAddUp, found)).toHaveLength(1);
  });
});

describe("known false alarm", () => {
  test.each([
    ["units that several share", "Số TTHC phát sinh hồ sơ", [3, 4, 2, 5, 3, 3, 4, 2, 6, 4, 3, 2], 9],
    ["a mean", "Thời gian giải quyết (ngày)", [3, 4, 2, 5, 3, 3, 4, 2, 6, 4, 3, 2], 3],
    ["figures that lie among their own", "Mức độ hài lòng", [91, 92, 98, 90, 97, 93, 95, 99, 91, 94, 99, 91], 95],
    ["no total stated", "Tiếp dân", visits, null],
  ])("%s", (_, label, counts, total) => {
    const found = table(label, counts, total);
    expect(spoken(totalsAreClear, found)).toEqual([]);
    expect(spoken(totalsAddUp, found)).toEqual([]);
  });
});

describe("undecided", () => {
  test("a total among figures that differ widely, near no mean, may have lost a digit", () => {
    const found = table("Tiếp dân", [1, 2, 9, 3, 2, 5, 1, 2, 7, 4, 5, 1], 8);
    expect(spoken(totalsAreClear, found)).toEqual([
      expect.stringContaining("dòng Tổng cộng = 8 không bằng 12 dòng cộng lại = 42, lệch 34"),
    ]);
  });

  test("nothing says what the column counts", () => {
    const found = table("Tiếp dân", visits, 512);
    expect(spoken(totalsAreClear, found)).toEqual([
      "undecided H15 | Cột «Tiếp dân»: dòng Tổng cộng = 512 không bằng 12 dòng cộng lại = 530, lệch 18; chưa rõ cột này có phải cộng các dòng không",
    ]);
    expect(spoken(totalsAddUp, found)).toEqual([]);
  });
});
