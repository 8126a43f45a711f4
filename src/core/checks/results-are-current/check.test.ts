import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { resultsAreCurrent } from "./check";

const table = buildTable({ rows: quarter1Of2021 });

describe("correct", () => {
  test("a table whose stored results are what its formulas come to", () =>
    expect(resultsAreCurrent.run(table)).toEqual({ holds: 0, verdicts: [] }));
});

describe("incorrect", () => {
  test("one note for all results that were computed anew, at the first", () => {
    const outdated = { ...table, writing: { outdated: { cells: 1200, first: { row: 11, column: 2 } } } };
    expect(spoken(resultsAreCurrent, outdated)).toEqual([
      "broken C12 | Tệp lưu kết quả công thức chưa tính lại ở 1.200 ô; các phép kiểm tra dùng số tính từ các ô thành phần",
    ]);
    expect(advised(resultsAreCurrent, outdated)).toEqual(["Mở tệp bằng Excel, bấm F9 để tính lại, rồi lưu."]);
    expect(resultsAreCurrent.severity).toBe("note");
  });
});

describe("known false alarm", () => {
  test("other habits of writing are not its business", () =>
    expect(
      resultsAreCurrent.run({ ...table, writing: { decimals: { cells: 3, first: { row: 1, column: 1 } } } }).verdicts,
    ).toEqual([]));
});

describe("undecided", () => {
  test("a formula that cannot be computed is left to count-is-a-number", () =>
    expect(
      resultsAreCurrent.run(
        buildTable({ columns: ["received"], rows: [{ cells: [{ is: "uncalculated", formula: "SUMIF(A1,1)" }] }] }),
      ),
    ).toEqual({ holds: 0, verdicts: [] }));
});
