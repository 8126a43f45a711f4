import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import { countIsANumber } from "./check";

const holding = (...cells: CellValue[]) =>
  buildTable({ columns: ["received"], rows: cells.map((cell) => ({ cells: [cell] })) });

describe("correct", () => {
  test("every column of the published appendix", () => {
    expect(countIsANumber.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 11, verdicts: [] });
  });
});

describe("incorrect", () => {
  test.each<[CellValue, string]>([
    ["đang cập nhật", 'Ô C10 ghi "đang cập nhật", không phải là số'],
    ["12.34.567", 'Ô C10 ghi "12.34.567", chưa rõ là số nào'],
    ["1e308", 'Ô C10 ghi "1e308", không phải là số'],
    [1e308, "Ô C10 ghi 1e+308, quá lớn để là số hồ sơ"],
    [{ is: "percent", value: 0.9079 }, "Ô C10 là tỷ lệ 90,79%, không phải số lượng hồ sơ"],
    ["90,79%", 'Ô C10 là tỷ lệ "90,79%", không phải số lượng hồ sơ'],
    [{ is: "date", serial: 44286 }, "Ô C10 là ngày tháng 31/03/2021, không phải số lượng hồ sơ"],
    [{ is: "date", serial: 5 }, "Ô C10 là ngày tháng 05/01/1900, không phải số lượng hồ sơ"],
    [{ is: "error", code: "#REF!" }, "Ô C10 có công thức báo lỗi #REF!"],
    [true, "Ô C10 ghi TRUE, không phải là số"],
  ])("%j", (cell, what) => {
    expect(spoken(countIsANumber, holding(cell))).toEqual([`broken C10 | ${what}`]);
  });

  test("one finding per cell; the column holds no more", () => {
    expect(countIsANumber.run(holding("x", 1, "y"))).toMatchObject({
      holds: 0,
      verdicts: [{ at: [{ row: 9, column: 2 }] }, { at: [{ row: 11, column: 2 }] }],
    });
  });

  test("the next step fits the reason", () => {
    expect(
      advised(countIsANumber, holding("x", "1.2.3", { is: "date", serial: 5 }, { is: "error", code: "#N/A" })),
    ).toEqual([
      "Gõ số hồ sơ vào ô C10, hoặc để trống nếu không phát sinh.",
      "Đối chiếu ô C11 với phần mềm một cửa rồi gõ lại số.",
      "Chọn lại định dạng Number (Số) cho ô C12, rồi đối chiếu số với phần mềm một cửa.",
      "Sửa công thức ở ô C13, hoặc gõ số thay cho công thức.",
    ]);
  });

  test("a long text is quoted in part", () => {
    expect(spoken(countIsANumber, holding("a".repeat(60)))[0]).toContain(`"${"a".repeat(40)}…"`);
  });
});

describe("known false alarm", () => {
  test.each<CellValue>(["1.902", "1 234", "'0012", "-", "–", "", " ", null, 0, -3])(
    "%j is a count or a blank",
    (cell) => {
      expect(countIsANumber.run(holding(cell))).toEqual({ holds: 1, verdicts: [] });
    },
  );

  test("decimals are the business of count-is-whole", () => {
    expect(countIsANumber.run(holding(8.089, 3.5))).toEqual({ holds: 1, verdicts: [] });
  });

  test("a section's title that runs on into the count columns", () => {
    expect(
      countIsANumber.run(
        buildTable({ columns: ["received"], rows: [{ kind: "heading", name: "II", cells: ["Huyện, TP"] }] }),
      ).verdicts,
    ).toEqual([]);
  });
});

describe("undecided", () => {
  test("a formula without a result is not the user's slip", () => {
    const table = holding({ is: "uncalculated", formula: "SUM(D10:F10)" });
    expect(spoken(countIsANumber, table)).toEqual(["undecided C10 | Ô C10 là công thức chưa có kết quả"]);
    expect(advised(countIsANumber, table)).toEqual(["Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa."]);
  });
});
