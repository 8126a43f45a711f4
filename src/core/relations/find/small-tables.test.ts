import { makeGrid } from "../../../../test/grids/make-grid";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue, type Table } from "../..";

type Row = readonly CellValue[];

const tableOf = (rows: readonly Row[], merges: readonly string[] = []): Table => {
  const [found] = findAppendices(makeGrid(rows, merges), profiles);
  if (found === undefined) throw new Error("no table");
  return found.table;
};
const repaired = (table: Table): readonly string[] =>
  repairsOf(table, runChecks(table).findings).flatMap(({ certain, edits }) =>
    edits.map(({ at, found, next }) => `${toA1(at)} ${JSON.stringify(found)} → ${next}${certain ? "" : "?"}`),
  );

describe("a sum that nothing but the figures of four units shows", () => {
  const header = ["Điểm đến", "Tháng 1", "Tháng 2", "Tháng 3", "Quý I"];
  const units: readonly Row[] = [
    ["Đền An", 412, 633, 287, 1332],
    ["Chùa Bình", 95, 214, 118, 427],
    ["Hồ Cao", 1260, 1844, 903, 4007],
    ["Thác Dư", 338, 71, 209, 618],
  ];
  const total: Row = ["Tổng", 2105, 2762, 1517, 6384];

  test("holds", () => {
    const table = tableOf([header, ...units, total]);
    expect(columnSums(table)).toHaveLength(1);
    expect(repaired(table)).toEqual([]);
  });

  test("is spoilt in one row where a column's total misses as much: the cell is known", () => {
    const spoilt = units.map((row) => (row[0] === "Hồ Cao" ? ["Hồ Cao", 1260, 1484, 903, 4007] : row));
    expect(repaired(tableOf([header, ...spoilt, total]))).toEqual(["C4 1484 → 1844"]);
  });

  test("is spoilt in the total row itself", () => {
    expect(repaired(tableOf([header, ...units, ["Tổng", 2105, 2762, 1571, 6384]]))).toEqual(["D6 1571 → 1517"]);
  });

  test("is no sum where the columns' totals miss nothing: a row with visitors of no month is right", () => {
    const other = units.map((row) => (row[0] === "Hồ Cao" ? ["Hồ Cao", 1260, 1484, 903, 4007] : row));
    expect(repaired(tableOf([header, ...other, ["Tổng", 2105, 2402, 1517, 6384]]))).toEqual([]);
  });
});

describe("a sum that the header states over four units without a total row", () => {
  const header = ["STT", "Câu lạc bộ", "Tổng thành viên", "Nam", "Nữ"];
  const clubs: readonly Row[] = [
    [1, "CLB An", 134, 70, 64],
    [2, "CLB Bình", 215, 98, 117],
    [3, "CLB Cao", 168, 85, 83],
    [4, "CLB Dư", 97, 41, 56],
  ];
  const said = (rows: readonly Row[]): readonly string[] =>
    runChecks(tableOf([header, ...rows]))
      .findings.filter(({ severity }) => severity !== "note")
      .map(({ outcome, at: [at], what }) => `${outcome} ${toA1(at)} ${what}`);

  test("holds", () => {
    expect(said(clubs)).toEqual([]);
  });

  test("fails in one of them: the row is named, and nobody is blamed", () => {
    const spoilt = clubs.map((row) => (row[0] === 2 ? [2, "CLB Bình", 215, 98, 171] : row));
    expect(said(spoilt)).toEqual([
      "undecided C3 Chưa rõ «Tổng thành viên» = «Nam» + «Nữ» (theo tiêu đề) có đúng ở mọi dòng không: lệch ở 1/4 dòng, mà bảng không có dòng tổng",
    ]);
    expect(repaired(tableOf([header, ...spoilt]))).toEqual([]);
  });
});

describe("a dozen people in three divisions, four rows", () => {
  const header: readonly Row[] = [
    ["STT", "Bộ phận", "Số người", "Giới tính", null, "Trình độ", null, null, "Hình thức", null],
    [null, null, null, "Nam", "Nữ", "Đại học", "Cao đẳng", "Trung cấp", "Biên chế", "Hợp đồng"],
  ];
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:H1", "I1:J1"];
  const desks: readonly Row[] = [
    [1, "Phòng Hành chính", 11, 4, 7, 5, 4, 2, 9, 2],
    [2, "Phòng Nghiệp vụ", 8, 5, 3, 4, 2, 2, 7, 1],
    [3, "Quầy tiếp nhận", 10, 3, 7, 1, 4, 5, 2, 8],
    [4, "Đội lưu động", 7, 4, 3, 2, 3, 2, 6, 1],
  ];
  const total: Row = [null, "Tổng", 36, 16, 20, 12, 13, 11, 24, 12];

  test("prove each other", () => {
    expect(columnSums(tableOf([...header, ...desks, total], merges))).toHaveLength(3);
    expect(repaired(tableOf([...header, ...desks, total], merges))).toEqual([]);
  });

  test("tell the one figure that is typed wrongly", () => {
    const spoilt = desks.map((row, at) => (at === 2 ? [...row.slice(0, 3), 6, ...row.slice(4)] : row));
    expect(repaired(tableOf([...header, ...spoilt, total], merges))).toEqual(["D5 6 → 3?"]);
  });
});

test("a total, and sections with their sums, close over a handful of dossiers in two columns", () => {
  const header = ["Đơn vị", "Nhận", "Trả"];
  const small = [header, ["Xã A", 10, 9], ["Xã B", 20, 18], ["Xã C", 5, 4], ["Tổng", 35, 31]];
  const sections = [
    header,
    ["Sở A", 10, 9],
    ["Sở B", 20, 18],
    ["Cộng cấp tỉnh", 30, 27],
    ["Xã A", 5, 5],
    ["Xã B", 6, 4],
    ["Xã C", 9, 9],
    ["Cộng cấp xã", 20, 18],
    ["Tổng cộng", 50, 45],
  ];
  for (const rows of [small, sections]) {
    const [found] = findAppendices(makeGrid(rows), profiles);
    expect(found?.table.columns).toHaveLength(2);
    expect(found === undefined ? [] : runChecks(found.table).findings.map(({ severity }) => severity)).toEqual([
      "note",
    ]);
  }
});

describe("two columns of money and nothing but their totals", () => {
  const header: readonly Row[] = [
    ["TT", "Nguồn thu", "Năm 2025", null, "Năm 2026", null],
    [null, null, "Số tiền", "Tỷ trọng (%)", "Số tiền", "Tỷ trọng (%)"],
  ];
  const sources: readonly Row[] = [
    [1, "Thuế", 37_624, 16.7, 164, 0.1],
    [2, "Phí", 31_646, 14, 58_863, 25.3],
    [3, "Lệ phí", 58_102, 25.8, 16_866, 7.3],
    [4, "Tiền sử dụng đất", 36_770, 16.3, 43_244, 18.6],
    [5, "Thu phạt", 25_547, 11.3, 59_689, 25.7],
    [6, "Thu khác", 35_652, 15.8, 53_551, 23],
  ];
  const total: Row = [null, "Tổng thu", 225_341, 100, 232_377, 100];
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"];
  const errors = (rows: readonly Row[]): readonly string[] =>
    runChecks(tableOf([...header, ...rows], merges)).findings.flatMap(({ severity, what }) =>
      severity === "error" ? [what] : [],
    );

  test("hold", () => expect(errors([total, ...sources])).toEqual([]));

  test("the one that does not add up is found by its twin, which does", () => {
    const spoilt = sources.map((row) => (row[1] === "Phí" ? [2, "Phí", 36_146, 14, 58_863, 25.3] : row));
    expect(errors([total, ...spoilt])).toEqual([
      expect.stringContaining("«Năm 2025 – Số tiền» dòng Tổng thu = 225.341 nhưng cộng 6 đơn vị được 229.841"),
    ]);
  });
});
