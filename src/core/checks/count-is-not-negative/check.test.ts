import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { findAppendices, profiles } from "../..";
import { makeGrid } from "../../../../test/grids/make-grid";
import type { CellValue } from "../../model/cell";
import { countIsNotNegative } from "./check";

const holding = (...cells: CellValue[]) =>
  buildTable({ columns: ["received", "resolved"], rows: [{ name: "Sở Tư pháp", cells }] });

describe("correct", () => {
  test("every column of the published appendix", () => {
    expect(countIsNotNegative.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 11, verdicts: [] });
  });
});

describe("incorrect", () => {
  test.each<CellValue>([-5, "-5", "−5"])("%j", (cell) => {
    expect(spoken(countIsNotNegative, holding(3, cell))).toEqual([
      "broken D10 | Sở Tư pháp: ô D10, cột (8) là số âm (-5)",
    ]);
    expect(countIsNotNegative.run(holding(3, cell)).holds).toBe(1);
    expect(advised(countIsNotNegative, holding(3, cell))).toEqual([
      "Đối chiếu ô D10 với phần mềm một cửa rồi gõ lại số.",
    ]);
  });
});

describe("known false alarm", () => {
  test.each<CellValue>([0, -0, "-", "–", null])("%j is nothing below 0", (cell) => {
    expect(countIsNotNegative.run(holding(cell, cell))).toEqual({ holds: 2, verdicts: [] });
  });
});

describe("undecided", () => {
  test("never: an unreadable cell is left to count-is-a-number", () => {
    expect(countIsNotNegative.run(holding("âm năm", { is: "percent", value: -0.1 }))).toEqual({
      holds: 2,
      verdicts: [],
    });
  });
});

test("a negative count with which its row and its column both close is a warning", () => {
  const table = buildTable({
    columns: ["resolved", "resolvedInTime", "resolvedLate"],
    rows: [
      { kind: "total", cells: [12, 10, 2] },
      { name: "a", cells: [5, 8, -3] },
      { name: "b", cells: [7, 2, 5] },
    ],
  });
  expect(countIsNotNegative.run(table).verdicts.map(({ severity }) => severity)).toEqual(["warning"]);
});

test.each([
  ["closes", -3, "warning"],
  ["does not close", -4, "error"],
])("a negative balance of a row that %s with its column", (_, left, severity) => {
  const table = buildTable({
    columns: ["carriedOver", "receivedNew", "resolved", "pending"],
    rows: [
      { kind: "total", cells: [9, 20, 27, 2] },
      { name: "a", cells: [4, 8, 15, left] },
      { name: "b", cells: [5, 12, 12, 5] },
    ],
  });
  const source = { document: "Bảng" };
  const balance = {
    kind: "balance",
    total: 3,
    parts: [0, 1],
    less: [2],
    evidence: ["data"],
    rows: 3,
    holds: 3,
  } as const;
  const relations = [{ ...balance, source }];
  expect(countIsNotNegative.run({ ...table, relations }).verdicts.map((one) => one.severity)).toEqual([severity]);
});

describe("in a table of no known form", () => {
  const severities = (...rows: readonly (readonly CellValue[])[]) => {
    const [found] = findAppendices(makeGrid([["Nội dung", "Xã A", "Xã B", "Xã C"], ...rows]), profiles);
    return found === undefined ? null : countIsNotNegative.run(found.table).verdicts.map(({ severity }) => severity);
  };
  test("it is a note where its sum holds", () =>
    expect(severities(["Thu", 500, 450, 610], ["Chi", 420, 480, 598], ["Cân đối", 80, -30, 12])).toEqual(["note"]));
  test("and an error where that does not", () => {
    const rows = [
      ["Lệ phí", 500, 450, 610],
      ["Phí", 420, -48, 598],
      ["Khác", 80, 30, 12],
    ];
    expect(severities(...rows, ["Tổng cộng", 1000, 528, 1220])).toEqual(["error"]);
  });
});
