import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { spoken } from "../../../../test/tables/spoken";
import { unitInSeveralSections } from "./check";

const columns = ["received", "receivedOnline", "carriedOver", "receivedDirect"];
const section = (name: string, ...units: readonly (readonly [string, number])[]): RowSpec[] => [
  { kind: "heading", name },
  ...units.map(([unit, count]) => ({ name: unit, cells: [count, count, 0, 0] })),
];
const table = (...rows: readonly RowSpec[]) => buildTable({ columns, rows });

describe("correct", () => {
  test("every name in one section only", () => {
    expect(
      spoken(unitInSeveralSections, table(...section("I", ["Hộ tịch", 3]), ...section("II", ["Đất đai", 4]))),
    ).toEqual([]);
  });
});

describe("incorrect", () => {
  test("never: a name in two sections is a note with its sum and its difference", () => {
    const two = table(
      ...section("Các Bộ", ["Hộ tịch", 30], ["Đất đai", 4]),
      ...section("Thành phố", ["Đất đai", 9], ["Hộ tịch", 12]),
    );
    expect(spoken(unitInSeveralSections, two)).toEqual([
      "broken B11 B15 B12 B14 | 2 tên có ở nhiều mục (cột (4)): Hộ tịch 30+12 = 42, chênh 18; Đất đai 4+9 = 13, chênh 5",
    ]);
    expect(unitInSeveralSections.severity).toBe("note");
  });
});

describe("known false alarm", () => {
  test("twice within one section is told by another check", () => {
    expect(spoken(unitInSeveralSections, table(...section("I", ["Hộ tịch", 3], ["Hộ tịch", 4])))).toEqual([]);
  });
});

describe("undecided", () => {
  test("never: where a count cannot be read there is no sum to show", () => {
    const unread = table(
      ...section("I", ["Hộ tịch", 3]),
      { kind: "heading", name: "II" },
      { name: "Hộ tịch", cells: ["x"] },
    );
    expect(spoken(unitInSeveralSections, unread)).toEqual([]);
  });
});
