import { makeGrid } from "../../../../test/grids/make-grid";
import { spoken } from "../../../../test/tables/spoken";
import { findAppendices, profiles, type CellValue, type Table } from "../..";
import { columnsAreTested } from "./check";

const header = ["STT", "Câu lạc bộ", "Tổng thành viên", "Nam", "Nữ"];
const clubs: readonly (readonly CellValue[])[] = [
  [1, "CLB An", 134, 70, 64],
  [2, "CLB Bình", 215, 98, 117],
  [3, "CLB Cao", 168, 85, 83],
  [4, "CLB Dư", 97, 41, 56],
  [5, "CLB Én", 143, 66, 77],
];
const total = [null, "Tổng", 757, 360, 397];

/** Clubs with one more column: its label, its figures, its total; without a total row where none is given. */
function table(label: string, figures: readonly CellValue[], last?: CellValue): Table {
  const rows = clubs.map((row, at) => [...row, figures[at] ?? null]);
  const [found] = findAppendices(
    makeGrid([[...header, label], ...rows, ...(last === undefined ? [] : [[...total, last]])]),
    profiles,
  );
  if (found === undefined) throw new Error("no table");
  return found.table;
}

const meetings = [12, 31, 8, 40, 22];

describe("correct", () => {
  test("a column that its total row holds, though it joins no sum of columns", () => {
    expect(spoken(columnsAreTested, table("Số buổi sinh hoạt", meetings, 113))).toEqual([]);
  });

  test("a comparison that adds up, whatever its words say", () => {
    expect(spoken(columnsAreTested, table("So cùng kỳ", [4, -3, 12, 7, 2], 22))).toEqual([]);
  });

  test("fractions that add up", () => {
    expect(spoken(columnsAreTested, table("Diện tích sân", [1.25, 0.75, 2.15, 1.05, 0.95], 6.15))).toEqual([]);
  });

  test("a column of notes, be they numbers, and one of zeros", () => {
    expect(spoken(columnsAreTested, table("Ghi chú", [1, 2, 3, 4, 5]))).toEqual([]);
    expect(spoken(columnsAreTested, table("Số buổi sinh hoạt", [0, 0, 0, 0, 0]))).toEqual([]);
  });
});

describe("incorrect", () => {
  test.each<[string, string, readonly CellValue[], CellValue | undefined, string]>([
    [
      "no total row",
      "Số buổi sinh hoạt",
      meetings,
      undefined,
      "không nằm trong phép cộng nào với cột khác và bảng không có dòng tổng",
    ],
    [
      "a mean",
      "Tuổi bình quân",
      [31, 28, 40, 35, 33],
      33,
      "không nằm trong phép cộng nào với cột khác và dòng tổng không phải là các dòng cộng lại",
    ],
    [
      "fractions that are no sum",
      "Diện tích sân",
      [1.25, 0.75, 2.15, 1.05, 0.95],
      1.23,
      "ghi số thập phân hoặc phần trăm",
    ],
    ["a comparison", "So cùng kỳ", [4, -3, 12, 7, 2], 9, "là số so sánh, điểm hoặc xếp hạng"],
    [
      "a rate of nothing in the table",
      "Tỷ lệ dự họp",
      ["61%", "72%", "55%", "80%", "91%"],
      "70%",
      "chưa rõ tỷ lệ này tính từ những cột nào",
    ],
  ])("%s: the column is named with the reason", (_, label, figures, last, why) => {
    expect(spoken(columnsAreTested, table(label, figures, last))).toEqual([
      expect.stringContaining(`Chưa kiểm tra được cột «${label}» vì ${why}`),
    ]);
  });
});

describe("known false alarm", () => {
  test("a column of which another finding speaks already", () => {
    const open = table("Tiếp dân", [41, 252, 38, 160, 47], 519);
    expect(open.loose).toHaveLength(1);
    expect(spoken(columnsAreTested, open)).toEqual([]);
  });
});

describe("undecided", () => {
  test("a table of which nothing could be tested says so as a whole", () => {
    const [found] = findAppendices(
      makeGrid([
        ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", "Số hồ sơ trả lại", "Số cuộc họp"],
        [1, "Xã An", 134, 7, 12],
      ]),
      profiles,
    );
    expect(found?.table.untested).toBeUndefined();
  });
});
