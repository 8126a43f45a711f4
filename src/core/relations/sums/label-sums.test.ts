import { makeGrid } from "../../../../test/grids/make-grid";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, type CellValue, type Table } from "../..";

const tableOf = (...rows: readonly (readonly CellValue[])[]): Table | null =>
  findAppendices(makeGrid(rows), profiles)[0]?.table ?? null;
const sumsOf = (table: Table | null): readonly string[] =>
  table === null
    ? ["no table"]
    : columnSums(table).map(
        ({ total, parts }) =>
          `${table.columns[total]?.label} = ${parts.map((part) => table.columns[part]?.label).join(" + ")}`,
      );
const openOf = (table: Table | null): readonly string[] =>
  table === null
    ? ["no table"]
    : runChecks(table)
        .findings.filter(({ outcome, severity }) => outcome === "undecided" || severity === "error")
        .map(({ check, outcome }) => `${outcome} ${check}`);

test("parts that begin with the words of their whole, of a single unit", () => {
  const table = tableOf(
    ["Đơn vị", "Tổng số phản ánh", "Số phản ánh qua điện thoại", "Số phản ánh qua mạng"],
    ["Xã An", 150, 120, 30],
  );
  expect(sumsOf(table)).toEqual(["Tổng số phản ánh = Số phản ánh qua điện thoại + Số phản ánh qua mạng"]);
  expect(openOf(table)).toEqual([]);
});

test("a whole named last, and its one unit under a total that repeats it", () => {
  const header = ["Đơn vị", "Số văn bản nhận trên mạng", "Số văn bản nhận giấy", "Số văn bản nhận tổng"];
  const table = tableOf(header, ["Xã An", 120, 30, 150], ["Tổng cộng", 120, 30, 150]);
  expect(sumsOf(table)).toEqual(["Số văn bản nhận tổng = Số văn bản nhận trên mạng + Số văn bản nhận giấy"]);
  expect(openOf(table)).toEqual([]);
});

test("from one whole to the next, as far as its parts go", () => {
  const table = tableOf(
    ["Đơn vị", "Tổng số phản ánh", "Điện thoại", "Mạng", "Gặp mặt", "Tổng số kiến nghị", "Thư", "Gặp mặt"],
    ["Xã An", 150, 110, 30, 10, 70, 60, 10],
  );
  expect(sumsOf(table)).toEqual([
    "Tổng số phản ánh = Điện thoại + Mạng + Gặp mặt",
    "Tổng số kiến nghị = Thư + Gặp mặt",
  ]);
});

test("counts of one unit that nothing relates: read, and said to be undecided", () => {
  const table = tableOf(
    ["STT", "Đơn vị", "Số phản ánh đã xử lý", "Số phản ánh đang xử lý", "Số phản ánh chưa xử lý"],
    [1, "Xã An", 150, 120, 20],
  );
  expect(sumsOf(table)).toEqual([]);
  expect(openOf(table)).toEqual(["undecided sums-fit-figures"]);
  expect(table === null ? null : repairsOf(table, runChecks(table).findings)).toEqual([]);
});

test("a total of one unit in other figures tells no table", () => {
  const header = ["Đơn vị", "Máy tính", "Máy in", "Bàn"];
  expect(tableOf(header, ["Xã An", 12, 5, 40], ["Tổng", 12, 5, 40])).toBeNull();
});

test("divisions of one whole beside each other, each tested: one digit is found though the handful of units is small", () => {
  const rows = (wrong: number): (readonly CellValue[])[] => [
    ["Đơn vị", "Cuộc gọi", null, null, null, null, null],
    [null, "Tổng", "Gọi đến", "Gọi đi", "Theo buổi", null, "Ghi âm"],
    [null, null, null, null, "Sáng", "Chiều", null],
    ["Tổ 1", 21 + wrong, 14, 7, 10, 11, 3],
    ["Tổ 2", 18, 8, 10, 5, 13, 6],
    ["Tổ 3", 25, 20, 5, 22, 3, 1],
    ["Tổ 4", 12, 3, 9, 4, 8, 2],
    ["Tổ 5", 16, 9, 7, 8, 8, 4],
    ["Cộng", 92, 54, 38, 49, 43, 16],
  ];
  const read = (wrong: number): Table | null =>
    findAppendices(makeGrid(rows(wrong), ["B1:G1", "E2:F2"]), profiles)[0]?.table ?? null;
  expect(sumsOf(read(0))).toEqual(["Tổng = Gọi đến + Gọi đi", "Tổng = Sáng + Chiều"]);
  const table = read(9);
  const { findings } = table === null ? { findings: [] } : runChecks(table);
  expect(
    table === null ? [] : repairsOf(table, findings).map(({ edits: [{ at, next }] }) => [at.row, at.column, next]),
  ).toEqual([[3, 1, 21]]);
});
