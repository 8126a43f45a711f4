import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { blanksMeanZero } from "./check";

const columns = ["received", "resolved"];

describe("correct", () => {
  test("a table that writes every 0", () => {
    expect(blanksMeanZero.run(buildTable({ rows: quarter1Of2021, blanks: "unknown" }))).toEqual({
      holds: 0,
      verdicts: [],
    });
    expect(blanksMeanZero.run(buildTable({ columns, blanks: "zero", rows: [{ cells: [0, 0] }] }))).toEqual({
      holds: 0,
      verdicts: [],
    });
  });
});

describe("incorrect", () => {
  test("one note for all blanks, at the first", () => {
    const rows = [
      { kind: "heading" as const, name: "I" },
      { cells: [1, 1] },
      { cells: [2, null] },
      ...Array.from({ length: 700 }, () => ({ cells: [null, 0] })),
    ];
    const table = buildTable({ columns, blanks: "zero", rows });
    expect(spoken(blanksMeanZero, table)).toEqual(["broken D12 | 701 ô trống được hiểu là 0"]);
    expect(advised(blanksMeanZero, table)).toEqual([
      "Không cần sửa nếu ô trống là không phát sinh; nếu còn thiếu số liệu thì điền vào rồi kiểm tra lần nữa.",
    ]);
    expect(blanksMeanZero.severity).toBe("note");
  });

  test("counts are grouped", () => {
    expect(
      spoken(
        blanksMeanZero,
        buildTable({ columns, blanks: "zero", rows: Array.from({ length: 1200 }, () => ({ cells: [null, 0] })) }),
      )[0],
    ).toContain("| 1.200 ô trống");
  });
});

describe("known false alarm", () => {
  test("blanks of headings are no blanks of the table", () => {
    expect(
      blanksMeanZero.run(
        buildTable({ columns, blanks: "zero", rows: [{ kind: "heading", name: "I" }, { cells: [0, 0] }] }),
      ),
    ).toEqual({ holds: 0, verdicts: [] });
  });
});

describe("undecided", () => {
  test("blanks of unknown meaning are left to the equations that they stand in", () => {
    expect(blanksMeanZero.run(buildTable({ columns, blanks: "unknown", rows: [{ cells: [1, null] }] }))).toEqual({
      holds: 0,
      verdicts: [],
    });
  });
});
