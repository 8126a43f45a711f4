import { makeGrid } from "../../../../test/grids/make-grid";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, type CellValue, type Table } from "../..";

type Row = readonly CellValue[];

const tableOf = (rows: readonly Row[], merges: readonly string[] = []): Table => {
  const [found] = findAppendices(makeGrid(rows, merges), profiles);
  if (found === undefined) throw new Error("no table");
  return found.table;
};
const errorsOf = (table: Table): readonly string[] => {
  const { findings } = runChecks(table);
  const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
  return [...errors.map(({ what }) => what), ...repairsOf(table, findings).map(({ kind }) => kind)];
};
const sumsOf = (table: Table): readonly string[] =>
  columnSums(table).map(
    ({ total, parts }) =>
      `${table.columns[total]?.label} = ${parts.map((part) => table.columns[part]?.label).join(" + ")}`,
  );

test("a second row of words that no form has belongs to the header where «Đơn vị» is merged over it", () => {
  const table = tableOf(
    [
      ["TT", "Đơn vị", "Số phiếu", "Rất hài lòng", null, "Hài lòng", null, "Không hài lòng", null],
      [null, null, null, "Số phiếu", "%", "Số phiếu", "%", "Số phiếu", "%"],
      [1, "Xã An", 135, 66, 48.9, 54, 40, 15, 11.1],
      [2, "Xã Bình", 213, 60, 28.2, 150, 70.4, 3, 1.4],
      [3, "Xã Cao", 166, 18, 10.8, 83, 50, 65, 39.2],
      [null, "Tổng", 514, 144, 28, 287, 55.8, 83, 16.1],
    ],
    ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1"],
  );
  expect(table.rows.map(({ name }) => name)).toEqual(["Xã An", "Xã Bình", "Xã Cao", "Tổng"]);
  expect(errorsOf(table)).toEqual([]);
});

const brief: readonly Row[] = [
  ["STT", "ĐV", "HS TN", null, null, "HS đã GQ", null, null, null],
  [null, null, "TS", "TT", "TTiếp", "TS", "TH", "ĐH", "QH"],
];

test("a column that is hardly ever filled is not lost where the header is repeated on each page", () => {
  const units = (from: number, ...rows: readonly Row[]): Row[] =>
    rows.map((row, index) => [from + index, `Sở ${from + index}`, ...row]);
  const table = tableOf([
    ...brief,
    ...units(1, [13, 7, 6, 13, 5, 8, null], [24, 11, 13, 24, 15, 8, 1], [21, 12, 9, 21, 4, 17, null]),
    ...brief,
    ...units(4, [18, 6, 12, 18, 10, 8, null], [17, 4, 13, 17, 1, 16, null], [31, 9, 22, 31, 20, 11, null]),
    [null, "TC", 124, 49, 75, 124, 55, 68, 1],
  ]);
  expect(sumsOf(table)).toContain("HS đã GQ – TS = TH + ĐH + QH");
  expect(errorsOf(table)).toEqual([]);
});

test("names typed without diacritics, «Tr.đó» and sections of a handful of dossiers", () => {
  const header = ["STT", "Don vi", "Tong so", "Cap moi", "Cap doi", "Cap lai"];
  const table = tableOf([
    header,
    [1, "Xa An", 6, 1, 2, 3],
    [2, "Xa Binh", 9, 4, 4, 1],
    [null, "Tr.đó: thôn Đông", 2, 1, 1, 0],
    [3, "Xa Cao", 11, 5, 3, 3],
    [null, "Tr.đó: thôn Đông", 4, 2, 2, 0],
    [null, "TONG CONG", 26, 10, 9, 7],
  ]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "aside", "unit", "aside", "total"]);
  expect(errorsOf(table)).toEqual([]);
});

test("small sections with their sums below", () => {
  const table = tableOf([
    ["STT", "Đơn vị", "Tổng số", "Cấp mới", "Cấp đổi"],
    [1, "Xã An", 2, 2, 0],
    [2, "Xã Bình", 4, 4, 0],
    [null, "Cộng khối một", 6, 6, 0],
    [1, "Xã Cao", 4, 2, 2],
    [2, "Xã Dũng", 2, 2, 0],
    [3, "Xã Đông", 0, 0, 0],
    [null, "Cộng khối hai", 6, 4, 2],
    [null, "Tổng", 12, 10, 2],
  ]);
  expect(errorsOf(table)).toEqual([]);
});

test("«TT» under a group counts what came online; alone it numbers the rows", () => {
  const table = tableOf([
    ["ĐV", "HS tiếp nhận", null, null],
    [null, "TS", "TT", "Trực tiếp"],
    ["Xã An", 2785, 1018, 1767],
    ["Xã Bình", 1240, 939, 301],
    ["Cộng khối một", 4025, 1957, 2068],
    ["Xã Cao", 149, 10, 139],
    ["Xã Dũng", 759, 309, 450],
    ["Cộng khối hai", 908, 319, 589],
    ["Cộng", 4933, 2276, 2657],
  ]);
  expect(table.columns.map(({ label }) => label)).toEqual(["TS", "TT", "Trực tiếp"]);
  expect(errorsOf(table)).toEqual([]);
});

test("every table of a sheet is read, though no form has its words, with figures that have decimals", () => {
  const header = ["STT", "Trạm", "Cây xanh", "Cây khô", "Diện tích (ha)"];
  const rows: Row[] = [
    ["Bảng một"],
    header,
    [1, "Trạm Đông", "-", "-", 0.5],
    [2, "Trạm Tây", 41, 7, 12.25],
    [3, "Trạm Nam", 60, 18, 30.75],
    [null, "Cộng", 101, 25, 43.5],
    [],
    ["Bảng hai"],
    ["STT", "Đội", "Xe máy", "Xe tải"],
    [1, "Đội một", 214, 36],
    [2, "Đội hai", 150, 90],
    [null, "Cộng", 364, 126],
  ];
  const found = findAppendices(makeGrid(rows.map((row) => (row.length === 0 ? [null] : row))), profiles);
  expect(found.map(({ table }) => table.columns.map(({ label }) => label)).sort()).toEqual([
    ["Cây xanh", "Cây khô", "Diện tích (ha)"],
    ["Xe máy", "Xe tải"],
  ]);
  expect(found.flatMap(({ table }) => errorsOf(table))).toEqual([]);
});

test("a page that ends with a unit without dossiers is no table's end", () => {
  const header: Row = ["Trạm", "Cây xanh", "Cây khô", "Cây đổ"];
  const table = tableOf([
    header,
    ["Trạm Đông", 410, 200, 210],
    ["Trạm Tây", 520, 300, 220],
    ["Trạm Nam", "-", "-", "-"],
    header,
    ["Trạm Bắc", 630, 400, 230],
    ["Cộng", 1560, 900, 660],
  ]);
  expect(table.rows.map(({ name }) => name)).toEqual(["Trạm Đông", "Trạm Tây", "Trạm Nam", "Trạm Bắc", "Cộng"]);
  expect(errorsOf(table)).toEqual([]);
});

test("a form of which no sum holds in the only row is another form", () => {
  const numbers: Row = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
  const table = tableOf([
    [
      "TT",
      "Phường",
      "Khai sinh",
      "Nam",
      "Nữ",
      "Đúng hạn",
      "Quá hạn",
      "Lại",
      "Khai tử",
      "Nam giới",
      "Nữ giới",
      "Cặp",
      "Đầu",
    ],
    numbers,
    [1, "Phường An", 23, 15, 8, 9, 3, 11, 6, 2, 4, 6, 3],
    [2, "Phường Bình", 53, 25, 28, 19, 13, 21, 16, 12, 4, 16, 5],
    [null, "Tổng", 76, 40, 36, 28, 16, 32, 22, 14, 8, 22, 8],
  ]);
  expect(errorsOf(table)).toEqual([]);
});

test("ranges and years are labels where a title of the first columns is merged over their row", () => {
  const ages = tableOf(
    [
      ["TT", "Đơn vị", "Tổng số", "Độ tuổi", null, null],
      [null, null, null, "Dưới 30", "30 - 50", "Trên 50"],
      [null, "Toàn xã", 390, 93, 210, 87],
      [1, "Thôn An", 120, 31, 64, 25],
      [2, "Thôn Bình", 141, 22, 80, 39],
      [3, "Thôn Cao", 129, 40, 66, 23],
    ],
    ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
  );
  expect(ages.columns.map(({ label }) => label)).toEqual(["Tổng số", "Dưới 30", "30 - 50", "Trên 50"]);
  expect(errorsOf(ages)).toEqual([]);
  const years = tableOf(
    [
      ["TT", "Đơn vị", "Cộng ba năm", "Số hộ đăng ký", null, null],
      [null, null, null, 2023, 2024, 2025],
      [1, "Thôn An", 120, 31, 64, 25],
      [2, "Thôn Bình", 141, 22, 80, 39],
      [3, "Thôn Cao", 129, 40, 66, 23],
      [null, "Tổng", 390, 93, 210, 87],
    ],
    ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
  );
  expect(years.columns.map(({ label }) => label)).toEqual(["Cộng ba năm", "2023", "2024", "2025"]);
  expect(errorsOf(years)).toEqual([]);
});

describe("tables side by side of which the headers are not equally deep", () => {
  const deep: readonly Row[] = [
    ["STT", "Xã", "Tổng", "Chia ra", null],
    [null, null, null, "Nam", "Nữ"],
    [1, "Xã An", 351, 180, 171],
    [2, "Xã Bình", 427, 201, 226],
    [3, "Xã Cao", 298, 142, 156],
    [null, "Cộng", 1076, 523, 553],
  ];
  const flat: readonly Row[] = [
    ["Ấp", "Hộ", "Hộ khá", "Hộ thường"],
    ["Ấp Đông", 88, 31, 57],
    ["Ấp Tây", 64, 20, 44],
    ["Ấp Nam", 97, 52, 45],
    ["Cộng", 249, 103, 146],
    [],
  ];
  const tablesOf = (rows: readonly Row[], merges: readonly string[]): readonly Table[] =>
    findAppendices(makeGrid(rows, merges), profiles).map(({ table }) => table);

  test("each begins below its own header", () => {
    const tables = tablesOf(
      deep.map((row, at) => [...row, null, ...(flat[at] ?? [])]),
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    );
    expect(tables.flatMap(errorsOf)).toEqual([]);
    expect(tables.map((table) => table.rows.map(({ name }) => name)).sort()).toEqual([
      ["Xã An", "Xã Bình", "Xã Cao", "Cộng"],
      ["Ấp Đông", "Ấp Tây", "Ấp Nam", "Cộng"],
    ]);
  });

  test("the deeper one may be the right one", () => {
    const tables = tablesOf(
      deep.map((row, at) => [...(flat[at]?.length === 4 ? flat[at] : [null, null, null, null]), null, ...row]),
      ["F1:F2", "G1:G2", "H1:H2", "I1:J1"],
    );
    expect(tables.flatMap(errorsOf)).toEqual([]);
    expect(tables.map((table) => table.columns.map(({ label }) => label)).sort()).toEqual([
      ["Hộ", "Hộ khá", "Hộ thường"],
      ["Tổng", "Nam", "Nữ"],
    ]);
  });
});
