import { makeGrid } from "../../../../test/grids/make-grid";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, type CellValue } from "../..";

type Rows = readonly (readonly CellValue[])[];

/** Every table of a sheet: its units, its sums of columns, and what is blamed in it or would be changed. */
const readAll = (rows: Rows, merges: readonly string[] = []) =>
  findAppendices(makeGrid(rows, merges), profiles).map(({ table }) => {
    const { findings } = runChecks(table);
    return {
      units: table.rows.filter(({ kind }) => kind === "unit").length,
      sums: columnSums(table).length,
      blamed: findings
        .filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
        .map((f) => f.what),
      repairs: repairsOf(table, findings).length,
    };
  });

const BUDGET: Rows = [
  ["STT", "Cơ quan", "Tổng kinh phí được giao", "Nguồn kinh phí", null, null, "Đã chi", null, null, "Còn lại"],
  [null, null, null, "Ngân sách", "Xã hội hóa", "Khác", "Cộng", "Thường xuyên", "Đầu tư", null],
];
const MERGES = ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1", "J1:J2"];

test("a page repeats the header without its merges: one table, its total over all pages", () => {
  const page = (from: number): Rows =>
    [0, 1, 2, 3].map((index): CellValue[] => {
      const [state, other, third, spent] = [90 + 7 * (from + index), 12 + index, from, 40 + 3 * index];
      const all = state + other + third;
      return [from + index, `Sở số ${from + index}`, all, state, other, third, spent, 30, spent - 30, all - spent];
    });
  const units = [...page(1), ...page(5)];
  const sum = (column: number): number => units.reduce((all, row) => all + Number(row[column] ?? 0), 0);
  const total: CellValue[] = [null, "Toàn tỉnh", ...[2, 3, 4, 5, 6, 7, 8, 9].map(sum)];
  for (const rows of [
    [...BUDGET, ...page(1), ...BUDGET, ...page(5), total],
    [...BUDGET, total, ...page(1), ...BUDGET, ...page(5)],
  ])
    expect(readAll(rows, MERGES)).toEqual([{ units: 8, sums: 3, blamed: [], repairs: 0 }]);
});

test("a column mostly equal to a whole has none of the whole's sums", () => {
  const rows: Rows = [
    ...BUDGET,
    [1, "Chi cục An", 7000, 7000, "-", "-", 6000, 4000, 2000, 1000],
    [2, "Chi cục Bình", 14000, 14000, "-", "-", 9000, 6000, 3000, 5000],
    [3, "Chi cục Lạc", 4000, 4000, "-", "-", 3000, 1000, 2000, 1000],
    [4, "Chi cục Phú", 6000, 6000, "-", "-", 5000, 1000, 4000, 1000],
    [5, "Chi cục Tân", 16000, 15000, "-", 1000, 1000, "-", 1000, 15000],
    [null, "Toàn tỉnh", 47000, 46000, "-", 1000, 24000, 12000, 12000, 23000],
  ];
  expect(readAll(rows, MERGES)).toMatchObject([{ blamed: [], repairs: 0 }]);
});

test("numbers alone make no known form of a table whose own header closes", () => {
  const rows: Rows = [
    [
      "STT",
      "Cơ quan",
      "Tổng số phản ánh, kiến nghị",
      "Hình thức tiếp nhận",
      null,
      null,
      "Đối tượng",
      null,
      "Kết quả",
      null,
      null,
      null,
    ],
    [
      null,
      null,
      null,
      "Cổng DVC",
      "Điện thoại",
      "Trực tiếp",
      "Công dân",
      "Doanh nghiệp",
      "Đã xử lý",
      null,
      null,
      "Đang xử lý",
    ],
    [null, null, null, null, null, null, null, null, "Tổng", "Đúng hạn", "Quá hạn", null],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"],
    [1, "Chi cục An", 74, 19, 34, 21, 55, 19, 65, 60, 5, 9],
  ];
  const merges = ["A1:A3", "B1:B3", "C1:C3", "D1:F1", "G1:H1", "I1:L1", "I2:K2"];
  expect(readAll(rows, merges)).toMatchObject([{ blamed: [], repairs: 0 }]);
});

test("months side by side add up to the group that stands for all of them", () => {
  const rows: Rows = [
    ["STT", "Đơn vị", "Tháng 4", null, "Tháng 5", null, "Cộng", null],
    [null, null, "Tiếp nhận", "Trả lại", "Tiếp nhận", "Trả lại", "Tiếp nhận", "Trả lại"],
    [1, "Phòng An", 1493, 804, 1028, 467, 2521, 1271],
    [2, "Phòng Bình", 2632, 77, 1024, 593, 3656, 670],
  ];
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"];
  expect(readAll(rows, merges)).toEqual([{ units: 2, sums: 2, blamed: [], repairs: 0 }]);
});

test("a rate that a few rows show and one denies is another rate", () => {
  const rows: Rows = [
    ["TT", "Cơ quan", "Văn bản đến", null, null, "Văn bản đi", null, null, "Tỷ lệ điện tử"],
    [null, null, "Tổng số", "Điện tử", "Giấy", "Tổng số", "Điện tử", "Giấy", null],
    [1, "Trạm An", 3, 2, 1, 3, 2, 1, "66,67%"],
    [2, "Trạm Bình", 9, 7, 2, 5, 4, 1, "78,57%"],
    [3, "Trạm Lạc", 14, 6, 8, 0, 0, 0, "42,86%"],
  ];
  expect(readAll(rows, ["C1:E1", "F1:H1"])).toMatchObject([{ blamed: [], repairs: 0 }]);
});
