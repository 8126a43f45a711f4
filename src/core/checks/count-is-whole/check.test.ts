import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import { countIsWhole } from "./check";

const holding = (cell: CellValue) => buildTable({ columns: ["received"], rows: [{ cells: [cell] }] });

describe("correct", () => {
  test("every column of the published appendix", () => {
    expect(countIsWhole.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 11, verdicts: [] });
  });
});

describe("incorrect", () => {
  test.each<[CellValue, string]>([
    [8.089, "C10: 8,089 không phải số nguyên, có lẽ là 8.089"],
    [1.5, "C10: 1,5 không phải số nguyên, có lẽ là 1.500"],
    ["1,234", "C10: 1,234 không phải số nguyên, có lẽ là 1.234"],
    [1234.5, "C10: 1.234,5 không phải số nguyên"],
    [0.5, "C10: 0,5 không phải số nguyên"],
    ["12,5", "C10: 12,5 không phải số nguyên"],
  ])("%j", (cell, what) => {
    expect(spoken(countIsWhole, holding(cell))).toEqual([`broken C10 | ${what}`]);
  });

  test("the likely count is a proposal, for the person to compare", () => {
    expect(countIsWhole.run(holding(8.089))).toMatchObject({
      holds: 0,
      verdicts: [{ data: { value: 8.089, likely: 8089 } }],
    });
    expect(advised(countIsWhole, holding(8.089))).toEqual([
      "Đối chiếu ô C10 với phần mềm một cửa; nếu đúng, gõ lại là 8089 (không có dấu).",
    ]);
    expect(advised(countIsWhole, holding(1234.5))).toEqual(["Đối chiếu ô C10 với phần mềm một cửa rồi gõ lại số."]);
  });
});

describe("known false alarm", () => {
  test.each<CellValue>(["8.089", 8089, "113.048", 0, null, -5])("%j is whole", (cell) => {
    expect(countIsWhole.run(holding(cell))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("undecided", () => {
  test("never: what is no number at all is left to count-is-a-number", () => {
    for (const cell of ["x", { is: "uncalculated", formula: "A1" }, { is: "percent", value: 0.5 }] as const) {
      expect(countIsWhole.run(holding(cell))).toEqual({ holds: 1, verdicts: [] });
    }
  });
});
