import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks, toA1, type CellValue } from "../..";
import { againstRowsBefore, discoveries } from "../../checks/book-checks";

type Row = readonly CellValue[];

/** What is blamed or undecided, by the cell that it names first. */
const told = (rows: readonly Row[], merges: readonly string[] = []): readonly string[] =>
  findAppendices(makeGrid(rows, merges), profiles, discoveries).flatMap(({ table }) =>
    runChecks(table, againstRowsBefore)
      .findings.filter(({ severity }) => severity !== "note")
      .map(({ outcome, at: [at], what }) => `${outcome} ${toA1(at)} ${what}`),
  );
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

describe("two wholes by the header over four offices, without a total row", () => {
  const merges = ["A1:A2", "B1:B2", "C1:E1", "F1:H1"];
  const rows: readonly Row[] = [
    ["STT", "Đơn vị", "Định biên", null, null, "Có mặt", null, null],
    [null, null, "Tổng", "Công chức", "HĐ 111", "Tổng", "Nam", "Nữ"],
    [1, "Phòng Nội vụ", 12, 6, 6, 10, 6, 4],
    [2, "Phòng Tư pháp", 21, 17, 4, 19, 8, 11],
    [3, "Phòng Y tế", 23, 20, 3, 20, 7, 13],
    [4, "Phòng Giáo dục", 26, 19, 7, 24, 12, 12],
  ];
  test("closes", () => expect(told(rows, merges)).toEqual([]));
  test("one that fails in a row which keeps the other is blamed", () => {
    expect(told(put(rows, 4, 7, 14), merges)).toEqual([expect.stringMatching(/^broken F5 .* lệch 1$/)]);
  });
  test("a row that keeps neither is of another kind: undecided", () => {
    const means = put(put(rows, 4, 2, 9), 4, 5, 11);
    expect(told(means, merges).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
});

describe("measures added up to the right, four of them", () => {
  const rows: readonly Row[] = [
    ["Chỉ tiêu", "Kho số 1", "Kho số 2", "Kho số 3", "Cộng"],
    ["Số lớp học", 1463, 1981, 2855, 6299],
    ["Số giáo viên", 2203, 807, 1100, 4110],
    ["Số máy tính", 2188, 226, 2628, 5042],
    ["Số bàn ghế", 1337, 1803, 1094, 4234],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("one slip of the pen is blamed", () => {
    expect(told(put(rows, 3, 2, 826))).toEqual([expect.stringMatching(/^broken E4 .* lệch 600$/)]);
  });
  test.each([
    ["an average", [37, 42, 39, 39]],
    ["what several share", [30, 28, 33, 45]],
    ["a day count of much the same size", [211, 198, 204, 205]],
  ])("%s among them is not", (_, own) => {
    const other = rows.map((row, at) => (at === 4 ? ["Số ngày", ...own] : row));
    expect(told(other).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
});

describe("a difference by its name", () => {
  const rows: readonly Row[] = [
    ["TT", "Nhiệm vụ", "Chỉ tiêu giao", "Thực hiện", "Vượt (+), hụt (-)"],
    [1, "Hồ sơ trực tuyến", 1178, 1873, 695],
    [2, "Thanh toán trực tuyến", 2665, 2758, 93],
    [3, "Số hóa hồ sơ", 3663, 3613, -50],
    [4, "Chứng thực điện tử", 4577, 4518, -59],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("is held against its columns", () => {
    expect(told(put(rows, 3, 3, 3631))).toEqual([expect.stringMatching(/^broken D4 .* lệch 18$/)]);
  });
  test("nothing is short where there is more than asked for: 0, or empty", () => {
    for (const none of [0, null]) {
      const short: readonly Row[] = [
        ["TT", "Đơn vị", "Được giao", "Có mặt", "Còn thiếu"],
        [1, "Sở Nội vụ", 1178, 1142, 36],
        [2, "Sở Tư pháp", 2665, 2613, 52],
        [3, "Sở Y tế", 3613, 3663, none],
        [4, "Sở Tài chính", 4577, 4518, 59],
      ];
      expect(told(short).filter((line) => line.startsWith("broken"))).toEqual([]);
    }
  });
});

describe("«Đầu kỳ … Cuối kỳ» with seven columns between", () => {
  const header: Row = [
    "STT",
    "Xã",
    "Hộ nghèo đầu năm",
    "Phát sinh",
    "Tái nghèo",
    "Chuyển đến",
    "Thoát nghèo",
    "Chuyển đi",
    "Mất",
    "Hộ nghèo cuối năm",
  ];
  const moves = [
    [226, 16, 12, 10, 14, 6, 1],
    [302, 13, 21, 8, 12, 9, 2],
    [137, 4, 3, 6, 27, 22, 5],
    [435, 5, 13, 3, 28, 7, 2],
    [258, 6, 1, 18, 17, 12, 4],
  ];
  const rows: readonly Row[] = [
    header,
    ...moves.map(([was = 0, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], at): Row => [
      at + 1,
      `Xã số ${at + 1}`,
      was,
      a,
      b,
      c,
      d,
      e,
      f,
      was + a + b + c - d - e - f,
    ]),
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("a slip of the pen in one row is blamed", () => {
    expect(told(put(rows, 4, 9, 519))).toEqual([expect.stringMatching(/^broken J5 .* lệch 100$/)]);
  });
  test("a row that something left which no column holds is not", () => {
    expect(told(put(rows, 4, 9, 412)).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
});

describe("places and the whole of them across, a handful of measures down", () => {
  const rows: readonly Row[] = [
    ["Chỉ tiêu", "Huyện Đông", "Huyện Tây", "Huyện Nam", "Toàn tỉnh"],
    ["Tổng số hộ dân cư", 19243, 11215, 22891, 53349],
    ["Số hộ nghèo", 547, 540, 852, 1939],
    ["Số hộ cận nghèo", 244, 463, 514, 1221],
    ["Cộng hộ nghèo, cận nghèo", 791, 1003, 1366, 3160],
    ["Tỷ lệ nghèo đa chiều (%)", 4.11, 8.94, 5.97, 5.92],
  ];
  test("close", () => expect(told(rows)).toEqual([]));
  test("a figure that lost a digit is told, where no other row adds it", () => {
    expect(told(put(rows, 1, 2, 1125))).toEqual([expect.stringMatching(/^broken E2 .* lệch 10.090$/)]);
  });
  test("what several places share is not", () => {
    expect(told(put(put(rows, 1, 4, 48_020), 5, 4, 6.58)).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
  test("only some of the places are listed: no sum", () => {
    const some = rows.map((row) => row.filter((_, at) => at !== 2));
    expect(told(some).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
});
