import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { numberingIsInOrder } from "./check";

const units = (...numbers: string[]): RowSpec[] =>
  numbers.map((numbering, index) => ({ numbering, name: `Đơn vị ${index}` }));
const numbered = (...numbers: string[]) => buildTable({ rows: units(...numbers) });

describe("correct", () => {
  test("the published appendix restarts in section II", () => {
    expect(numberingIsInOrder.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 2, verdicts: [] });
  });

  test.each([
    ["from 1", ["1", "2", "3"]],
    ["with zeros and dots", ["01.", "02.", "03)"]],
    ["from elsewhere", ["25", "26", "27"]],
    ["Roman", ["I", "II", "III", "IV", "V"]],
    ["levels", ["1.8", "1.9", "1.10", "1.11", "2.1", "2.2"]],
  ])("%s", (_, numbers) => {
    expect(numberingIsInOrder.run(numbered(...numbers))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("a number twice", () => {
    expect(spoken(numberingIsInOrder, numbered("1", "2", "2", "3"))).toEqual([
      "broken A12 A11 | Số thứ tự 2 có 2 lần (dòng 11, 12)",
    ]);
  });

  test("a number left out", () => {
    expect(spoken(numberingIsInOrder, numbered("1", "2", "4"))).toEqual(["broken A12 | Thiếu số thứ tự 3"]);
    expect(advised(numberingIsInOrder, numbered("1", "2", "4"))).toEqual([
      "Xem có sót hoặc thừa đơn vị nào không; các phép tính không phụ thuộc số thứ tự.",
    ]);
    expect(numberingIsInOrder.severity).toBe("note");
  });

  test("a number left out behind 1.10, which Excel keeps as 1.1", () => {
    expect(spoken(numberingIsInOrder, numbered("1.7", "1.8", "1.9", "1.1", "1.12"))).toEqual([
      "broken A14 | Thiếu số thứ tự 11",
    ]);
  });

  test("one finding per section says it all, and names the section", () => {
    const rows = [
      { kind: "heading" as const, numbering: "I", name: "Sở" },
      ...units("1", "2"),
      { kind: "heading" as const, numbering: "II", name: "Huyện, TP" },
      ...units("1", "2", "2", "5", "6"),
    ];
    expect(spoken(numberingIsInOrder, buildTable({ rows }))).toEqual([
      "broken A16 A15 A17 | Mục Huyện, TP: số thứ tự 2 có 2 lần (dòng 15, 16); thiếu số thứ tự 3, 4",
    ]);
    expect(numberingIsInOrder.run(buildTable({ rows })).holds).toBe(1);
  });

  test("many are counted, not listed", () => {
    const repeated = Array.from({ length: 7 }, (_, index) => [String(index + 2), String(index + 2)]).flat();
    expect(spoken(numberingIsInOrder, numbered("1", ...repeated))[0]).toContain("; 2 số thứ tự khác cũng lặp");
    const odd = Array.from({ length: 9 }, (_, index) => String(2 * index + 1));
    expect(spoken(numberingIsInOrder, numbered(...odd))[0]).toContain("| Thiếu số thứ tự 2, 4, 6, 8, 10 và 3 số khác");
  });

  test("Roman numerals and levels", () => {
    expect(spoken(numberingIsInOrder, numbered("I", "II", "II", "III"))[0]).toContain("Số thứ tự II có 2 lần");
    expect(spoken(numberingIsInOrder, numbered("1.1", "1.2", "1.2", "1.3"))[0]).toContain("Số thứ tự 1.2 có 2 lần");
  });
});

describe("known false alarm", () => {
  test.each([
    ["a section without a heading restarts", ["1", "2", "3", "1", "2"]],
    ["rows sorted as text", ["1", "10", "11", "2", "3", "4", "5", "6", "7", "8", "9"]],
    ["rows sorted by name", ["3", "1", "2"]],
    ["1.10 kept by Excel as 1.1", ["1.8", "1.9", "1.1", "1.11"]],
    ["1,10 with a Vietnamese comma", ["1,9", "1,10", "1,11"]],
    ["letters", ["A", "B", "E"]],
    ["codes that count nothing", ["101", "205", "931"]],
    ["a row left without a number", ["1", "", "3"]],
    ["a dash in the place of a number", ["1", "-", "3"]],
    ["no numbers at all", ["", "", ""]],
    ["the same number everywhere", ["1", "1", "1"]],
  ])("%s", (_, numbers) => {
    expect(numberingIsInOrder.run(numbered(...numbers)).verdicts).toEqual([]);
  });

  test("a sum that bears a number of the list is none left out, wherever it stands", () => {
    const sum = (numbering: string) => ({ kind: "subtotal" as const, numbering, name: "Đã giải quyết" });
    const rows = [...units("1", "3"), sum("2"), ...units("5", "6", "7")];
    expect(spoken(numberingIsInOrder, buildTable({ rows }))).toEqual([]);
    expect(spoken(numberingIsInOrder, buildTable({ rows: [...units("1", "4"), sum("2"), ...units("5")] }))).toEqual([
      "broken A11 | Thiếu số thứ tự 3",
    ]);
  });

  test("sections may begin with II, as in the published appendix", () => {
    const rows = [
      ...units("1", "2"),
      { kind: "heading" as const, numbering: "II", name: "Huyện, TP" },
      { kind: "heading" as const, numbering: "II", name: "Xã" },
      ...units("1"),
    ];
    expect(numberingIsInOrder.run(buildTable({ rows })).verdicts).toEqual([]);
  });

  test("a table without a numbering column", () => {
    expect(numberingIsInOrder.run({ ...numbered("1", "1", "5"), numberingColumn: null })).toEqual({
      holds: 0,
      verdicts: [],
    });
  });
});

describe("undecided", () => {
  test("never: numbers that cannot be judged are left alone", () => {
    expect(numberingIsInOrder.run(numbered("*", "**", "?")).verdicts).toEqual([]);
  });
});
