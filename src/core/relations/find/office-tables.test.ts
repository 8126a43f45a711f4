import { makeGrid } from "../../../../test/grids/make-grid";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, type CellValue, type Table } from "../..";

type Row = readonly CellValue[];

const tablesOf = (rows: readonly Row[], merges: readonly string[] = []): readonly Table[] =>
  findAppendices(makeGrid(rows, merges), profiles)
    .map(({ table }) => table)
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
const tableOf = (rows: readonly Row[], merges: readonly string[] = []): Table => {
  const [found] = tablesOf(rows, merges);
  if (found === undefined) throw new Error("no table");
  return found;
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

const births: readonly Row[] = [
  [1, "Quầy 1", 131, 90, 41],
  [2, "Quầy 2", 87, 40, 47],
  [3, "Quầy 3", 214, 120, 94],
];

test.each<readonly [string, Row]>([
  ["letters and numbers", ["A", "B", "1", "2", "3"]],
  ["brackets", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
  ["plain numbers", [1, 2, 3, 4, 5]],
  ["letters alone before a formula", ["A", "B", "1=2+3", "2", "3"]],
])("a narrow table is numbered too: %s", (_, numbering) => {
  const table = tableOf([
    ["STT", "Bộ phận", "Tổng số việc", "Nam", "Nữ"],
    numbering,
    ...births,
    [null, "Cộng", 432, 250, 182],
  ]);
  expect(table.rows.map(({ name }) => name)).toEqual(["Quầy 1", "Quầy 2", "Quầy 3", "Cộng"]);
  expect(errorsOf(table)).toEqual([]);
});

test("two rows of numbers alone number no table: its names are numbers", () => {
  const table = tableOf([
    ["STT", "Quầy", "Tổng số hồ sơ", "Nam", "Nữ"],
    [1, "Quầy 1", 3, 1, 2],
    [2, "Quầy 2", 87, 40, 47],
    [3, "Quầy 3", 214, 120, 94],
    [null, "Cộng", 304, 161, 143],
  ]);
  expect(table.rows).toHaveLength(4);
});

test("the leaves of a header without merges are none of its rows, whatever their words", () => {
  const table = tableOf([
    ["STT", "Bộ phận", "Tổng số việc", "Trong đó", null, null, "Giới tính", null],
    [null, null, null, "Khai sinh", "Khai tử", "Kết hôn", "Nam", "Nữ"],
    [1, "Quầy 1", 131, 90, 31, 10, 70, 61],
    [2, "Quầy 2", 87, 40, 40, 7, 50, 37],
    [3, "Quầy 3", 214, 120, 90, 4, 101, 113],
    [null, "Cộng", 432, 250, 161, 21, 221, 211],
  ]);
  expect(sumsOf(table)).toContain("Tổng số việc = Khai sinh + Khai tử + Kết hôn");
  expect(errorsOf(table)).toEqual([]);
});

test("a part that is dashed in nearly all rows, above a line of the page, still belongs to its total", () => {
  const unit = (index: number, one: number, other: number, rare: number): Row => [
    `Quầy ${index}`,
    one,
    other,
    rare === 0 ? " - " : rare,
    one + other + rare,
  ];
  const rows = Array.from({ length: 70 }, (_, index) =>
    unit(index + 1, 11 + ((index * 7) % 40), 3 + ((index * 5) % 31), index === 66 ? 42 : 0),
  );
  const table = tableOf([
    ["Đơn vị", "Giấy", "Điện tử", "Cả hai dạng", "Tổng cộng"],
    ...rows.slice(0, 6),
    [null, null, null, "Trang 1/2"],
    ["Đơn vị", "Giấy", "Điện tử", "Cả hai dạng", "Tổng cộng"],
    ...rows.slice(6),
  ]);
  expect(table.rows).toHaveLength(70);
  expect(sumsOf(table)).toEqual(["Tổng cộng = Giấy + Điện tử + Cả hai dạng"]);
  expect(errorsOf(table)).toEqual([]);
});

test("a column of dates is none of counts, and takes no form's part", () => {
  const table = tableOf([
    ["Đơn vị", "TS", "Giấy", "Điện tử", "Tổng", "Ký số", "Chưa ký số", "Ngày gửi"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    ["Xã An", 131, 90, 41, 77, 70, 7, "05/02/2026"],
    ["Xã Bình", 87, 40, 47, 54, 50, 4, "11/02/2026"],
    ["Xã Cao", 214, 120, 94, 31, 30, 1, "07/02/2026"],
    ["Cộng", 432, 250, 182, 162, 150, 12, "12/02/2026"],
  ]);
  expect(table.columns.map(({ label }) => label)).not.toContain("Ngày gửi");
  expect(errorsOf(table)).toEqual([]);
});

test("another form's words are another form, though its columns have the numbers of a known one", () => {
  const table = tableOf([
    ["STT", "Đơn vị", "Văn bản đến", null, null, null, "Văn bản đi", null, null, null, "Nhiệm vụ", null, null],
    [null, null, "TS", "Giấy", "Điện tử", "Cả hai", "Ký số", "Chưa ký", "Giấy", "Tổng", "Giao", "Xong", "Chưa"],
    Array.from({ length: 13 }, (_, index) => `(${index + 1})`),
    [1, "Xã An", 131, 90, 40, 1, 70, 7, 3, 80, 61, 60, 1],
    [2, "Xã Bình", 87, 40, 47, 0, 50, 37, 0, 87, 33, 12, 21],
    [3, "Xã Cao", 214, 120, 90, 4, 101, 113, 0, 214, 18, 8, 10],
  ]);
  expect(table.profile.readFromTable).toBe(true);
  expect(errorsOf(table)).toEqual([]);
});

test("a table in words of its own ends where another one begins behind an empty row", () => {
  const [first, second] = tablesOf([
    ["STT", "Quầy", "Tổng số việc", "Nam", "Nữ"],
    ...births,
    [null, "Cộng", 432, 250, 182],
    [],
    [],
    ["STT", "Cơ quan", "Số tiền đã thu", "Phí", "Lệ phí"],
    [1, "Sở Y tế", 900, 500, 400],
    [2, "Sở Nội vụ", 710, 330, 380],
    [3, "Sở Tư pháp", 1205, 205, 1000],
    [null, "Tổng", 2815, 1035, 1780],
  ]);
  expect(first?.rows).toHaveLength(4);
  expect(second?.rows).toHaveLength(4);
  expect([first, second].flatMap((table) => (table === undefined ? ["?"] : errorsOf(table)))).toEqual([]);
});

test("tables side by side need no word in common", () => {
  const [left, right] = tablesOf([
    ["Quầy", "Tổng số việc", "Nam", "Nữ", null, "Cơ quan", "Số tiền đã thu", "Phí", "Lệ phí"],
    ["Quầy 1", 131, 90, 41, null, "Sở Y tế", 900, 500, 400],
    ["Quầy 2", 87, 40, 47, null, "Sở Nội vụ", 710, 330, 380],
    ["Quầy 3", 214, 120, 94, null, "Sở Tư pháp", 1205, 205, 1000],
    ["Cộng", 432, 250, 182, null, "Sở Tài chính", 300, 100, 200],
    [null, null, null, null, null, "Tổng", 3115, 1135, 1980],
  ]);
  expect([left?.rows.length, right?.rows.length]).toEqual([4, 5]);
  expect([left, right].flatMap((table) => (table === undefined ? ["?"] : errorsOf(table)))).toEqual([]);
});

test("numbers that identify an office are not its name", () => {
  const table = tableOf([
    ["Lĩnh vực", "Mã đơn vị", "Tổng số việc", "Nam", "Nữ"],
    ["Hộ tịch", 10203, 131, 90, 41],
    ["Đất đai", 10210, 87, 40, 47],
    ["Chứng thực", 10217, 214, 120, 94],
    ["Cộng", null, 432, 250, 182],
  ]);
  expect(table.rows.map(({ name }) => name)).toEqual(["Hộ tịch", "Đất đai", "Chứng thực", "Cộng"]);
  expect(errorsOf(table)).toEqual([]);
});

test("a total at the top that nobody named is no reason to overlook the table", () => {
  const table = tableOf([
    ["Quầy", "Phiếu hợp lệ", "Rất tốt", "Tốt", "Kém"],
    [null, 43243, 25000, 18100, 143],
    ["Quầy 1", 13100, 9000, 4100, null],
    ["Quầy 2", 8743, 4000, 4600, 143],
    ["Quầy 3", 21400, 12000, 9400, null],
  ]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["total", "unit", "unit", "unit"]);
  expect(errorsOf(table)).toEqual([]);
});

const small = (rows: readonly Row[]): Table =>
  tableOf([
    ["STT", "Xã", "Sao y", null, null, "Chữ ký", null, null],
    [null, null, "Tổng số", "Tại trụ sở", "Lưu động", "Tổng số", "Lý lịch", "Ủy quyền"],
    ...rows,
  ]);
const TOTAL: Row = [null, "Cộng", 652, 371, 281, 614, 423, 191];

test("in a table of three offices a slip is told by the sum that it breaks and the column that misses as much", () => {
  const table = small([
    [1, "Xã An", 253, 161, 92, 263, 203, 60],
    [2, "Xã Bình", 187, 90, 97, 144, 107, 37],
    [3, "Xã Cao", 212, 120, 92, 207, 131, 94],
    TOTAL,
  ]);
  expect(sumsOf(table)).toContain("Chữ ký – Tổng số = Lý lịch + Ủy quyền");
  const { findings } = runChecks(table);
  expect(repairsOf(table, findings).map(({ edits }) => edits.map(({ next }) => next))).toEqual([[113]]);
});

test("where the total row misses as much as the office, nothing says that the parts are all: no sum", () => {
  const table = small([
    [1, "Xã An", 253, 161, 92, 263, 203, 60],
    [2, "Xã Bình", 187, 90, 97, 144, 107, 37],
    [3, "Xã Cao", 212, 120, 92, 207, 113, 89],
    [null, "Cộng", 652, 371, 281, 614, 423, 186],
  ]);
  expect(sumsOf(table)).toEqual(["Sao y – Tổng số = Tại trụ sở + Lưu động"]);
  expect(errorsOf(table)).toEqual([]);
});

test("an empty cell in a column of rare figures is not filled for certain where other cells of the row fit as well", () => {
  const unit = (index: number, one: number, other: number, rare: CellValue): Row => {
    const total = index === 5 ? 4944 + 2248 - 1221 : one + other + Number(rare ?? 0);
    return [index, `Xã ${index}`, total, total, one, other, rare];
  };
  const units = Array.from({ length: 12 }, (_, at) => unit(at + 1, 900 + 37 * at, 4100 - 51 * at, null));
  units[4] = unit(5, 1048, 2675, null);
  for (const index of [2, 8, 10, 11]) units[index - 1] = unit(index, 1159 + index, 3743, 50 + index);
  const table = tableOf([
    ["STT", "Xã", "Tổng thụ lý", "Hợp đồng", null, null, null],
    [null, null, null, "Tổng số", "Xe máy", "Nhà đất", "Thừa kế"],
    ...units,
  ]);
  const { findings } = runChecks(table);
  expect(columnSums(table).filter(({ holds, rows }) => holds < rows)).toHaveLength(2);
  expect(repairsOf(table, findings).filter(({ certain }) => certain)).toEqual([]);
});

test("«Tại điểm hỗ trợ» is a place, and a total is never made up by a column of another group in its stead", () => {
  const table = tableOf([
    ["Stt", "Lĩnh vực", "Tổng số yêu cầu", "Nơi nộp", null, null, "Đến nay", null, null],
    [null, null, null, "Ủy quyền", "Tại nhà", "Tại điểm hỗ trợ", "Xong", "Chưa xong", "Hủy"],
    [1, "Thủy sản", 6, 3, 3, null, 5, 1, null],
    [2, "Thi đua", 11, 9, 1, 1, 11, null, null],
    [3, "Dân tộc", 7, 7, null, null, 7, null, null],
    [4, "Xây dựng", 1, 1, null, null, 1, null, null],
    [5, "Đường bộ", 13, 10, 3, null, 8, 5, null],
    [6, "Chứng thực", 20, 4, 15, 1, 12, 7, 1],
    [7, "Giáo dục", 9, 5, 4, null, 8, 1, null],
    [8, "Quốc phòng", 2, 2, null, null, 2, null, null],
    [null, "Cộng", 69, 41, 26, 2, 54, 14, 1],
  ]);
  expect(sumsOf(table)).toContain("Tổng số yêu cầu = Ủy quyền + Tại nhà + Tại điểm hỗ trợ");
  expect(errorsOf(table)).toEqual([]);
});

test("a part that is not read for its title: no other column takes its place in a sum that fails", () => {
  const table = tableOf([
    ["Stt", "Lĩnh vực", "Tổng số yêu cầu", "Nơi nộp", null, null, "Đến nay", null, null],
    [null, null, null, "Ủy quyền", "Tại nhà", "Chênh lệch", "Xong", "Chưa xong", "Hủy"],
    [1, "Thủy sản", 6, 3, 3, null, 5, 1, null],
    [2, "Thi đua", 11, 9, 1, 1, 11, null, null],
    [3, "Dân tộc", 7, 7, null, null, 7, null, null],
    [4, "Xây dựng", 15, 11, 4, null, 13, 2, null],
    [5, "Đường bộ", 13, 10, 3, null, 8, 5, null],
    [6, "Chứng thực", 20, 4, 15, 1, 12, 7, 1],
    [7, "Giáo dục", 9, 5, 4, null, 8, 1, null],
    [8, "Quốc phòng", 2, 2, null, null, 2, null, null],
    [null, "Cộng", 83, 51, 30, 2, 66, 16, 1],
  ]);
  expect(errorsOf(table)).toEqual([]);
});

test("under «Xếp loại» the leaves are counts; alone it is a grade", () => {
  const rows = (grade: CellValue): Row[] => [
    [1, "Trường 1", 131, 90, 31, 10, grade],
    [2, "Trường 2", 87, 40, 40, 7, grade],
    [3, "Trường 3", 214, 120, 90, 4, grade],
  ];
  const table = tableOf([
    ["STT", "Trường", "Tổng số học sinh", "Xếp loại", null, null, "Xếp loại trường"],
    [null, null, null, "Tốt", "Khá", "Đạt", null],
    ...rows(1),
    [null, "Cộng", 432, 250, 161, 21, null],
  ]);
  expect(sumsOf(table)).toEqual(["Tổng số học sinh = Tốt + Khá + Đạt"]);
  expect(errorsOf(table)).toEqual([]);
});

const withoutThird = (rows: readonly Row[]): Table =>
  tableOf([["Stt", "Lĩnh vực", "Tổng số yêu cầu", "Trực tiếp", "Trực tuyến"], ...rows]);
const eight: readonly Row[] = [
  [1, "Thủy sản", 16, 3, 13],
  [2, "Thi đua", 11, 9, 2],
  [3, "Dân tộc", 17, 7, 10],
  [4, "Xây dựng", 15, 11, 4],
  [5, "Đường bộ", 13, 10, 3],
  [6, "Chứng thực", 20, 4, 15],
  [7, "Giáo dục", 19, 5, 14],
  [8, "Quốc phòng", 22, 12, 10],
];

test("one office and the total row have as much too many, and each column adds up: a rare part has no column", () => {
  const table = withoutThird([...eight, [null, "Cộng", 133, 61, 71]]);
  expect(errorsOf(table)).toEqual([]);
  const { findings } = runChecks(table);
  expect(findings.filter(({ outcome }) => outcome === "undecided").map(({ what }) => what)).toEqual([
    "Chứng thực: cột «Tổng số yêu cầu» = 20 nhưng «Trực tiếp» + «Trực tuyến» = 4+15 = 19, lệch 1",
    "Dòng Cộng: cột «Tổng số yêu cầu» = 133 nhưng «Trực tiếp» + «Trực tuyến» = 61+71 = 132, lệch 1",
  ]);
});

test("where a column does not add up by as much the cell in it is wrong, and named", () => {
  const table = withoutThird([...eight, [null, "Cộng", 132, 61, 71]]);
  const { findings } = runChecks(table);
  const [repair] = repairsOf(table, findings);
  expect(repair?.edits.map(({ found, next }) => [found, next])).toEqual([[20, 19]]);
});
