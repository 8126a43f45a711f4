import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import { toA1, type CellValue } from "../../model/cell";
import { repairsOf } from "../../repair/repairs-of";
import { discoveries } from "../discoveries";
import { findAppendices } from "./find-appendices";

type Row = readonly CellValue[];

/** What is wrong in the one table of these rows, and what would mend it. */
function told(rows: readonly Row[]): readonly string[] {
  const [found] = findAppendices(makeGrid([["BIỂU"], ...rows]), profiles, discoveries);
  if (found === undefined) return ["no table"];
  const { findings } = runChecks(found.table);
  const broken = findings.flatMap(({ outcome, severity, check, at: [first] }) =>
    outcome === "broken" && severity !== "note" ? [`${check} ${toA1(first)}`] : [],
  );
  const mended = repairsOf(found.table, findings).flatMap(({ edits }) =>
    edits.map(({ at, next }) => `${toA1(at)} → ${next}`),
  );
  return [...broken, ...mended];
}
const put = (rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, across) => (across === column ? value : cell)) : cells));

describe("a month and the months before it, added up in a third row", () => {
  const rows: readonly Row[] = [
    ["STT", "Kỳ báo cáo", "Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội", "Tổng cộng"],
    [1, "Lũy kế đến hết tháng 8", 973, 1528, 2764, 2479, 7744],
    [2, "Tháng 9", 112, 318, 549, 560, 1539],
    [3, "Lũy kế đến hết tháng 9", 1085, 1846, 3313, 3039, 9283],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test("tells the one figure that does not", () => {
    expect(told(put(rows, 2, 3, 381))).toEqual(["identity-holds G4", "totals-add-up D5", "D4 → 318"]);
  });
});

describe("money that is number × price, the money alone added up", () => {
  const rows: readonly Row[] = [
    ["STT", "Loại việc", "Số lượng", "Mức thu", "Thành tiền"],
    [1, "Bản sao", 2711, "2.000", "5.422.000"],
    [2, "Chữ ký", 103, "10.000", "1.030.000"],
    [3, "Hợp đồng", 33, "50.000", "1.650.000"],
    [4, "Lời chứng", 42, "25.000", "1.050.000"],
    [null, "Cộng", null, null, "9.152.000"],
  ];
  test("closes", () => expect(told(rows)).toEqual([]));
  test.each([
    ["the money of one row", 3, "6.150.000", "E5 → 1650000"],
    ["the sum of the money", 5, "9.512.000", "E7 → 9152000"],
  ])("tells %s", (_, row, value, mended) => {
    expect(told(put(rows, row, 4, value))).toEqual(["totals-add-up E7", mended]);
  });
  test("an odd price in one row of four is none of our business", () => {
    expect(told(put(rows, 3, 3, "48.000"))).toEqual([]);
  });
});

test("averages of the columns below are no unit's figures", () => {
  const rows: readonly Row[] = [
    ["STT", "Xã", "Công khai", "Tiến độ", "Số hóa", "Tổng điểm"],
    [1, "Xã An Bình", 17.35, 15.01, 20.29, 52.65],
    [2, "Xã Bình Minh", 11.48, 12.74, 14.32, 38.54],
    [3, "Xã Cao Thượng", 15.4, 13.89, 18.13, 47.42],
    [4, "Xã Đông Hưng", 12.96, 16.61, 11.31, 40.88],
    [5, "Xã Gia Lộc", 10.37, 10.64, 21.79, 42.8],
    [6, "Xã Hòa Lạc", 11.07, 14.21, 12.76, 38.04],
    [null, "Bình quân", 13.11, 13.85, 16.43, 43.39],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(put(rows, 5, 5, 82.4))).toContain("identity-holds F7");
});

test("a rate of the two columns before it, in whole per cent, is told on five offices", () => {
  const rows: readonly Row[] = [
    ["STT", "Đơn vị", "Chứng thư số", "Lãnh đạo", "Chuyên viên", "Văn bản đi", "Ký số", "Tỷ lệ"],
    [1, "Văn phòng", 45, 20, 25, 258, 85, "33%"],
    [2, "Phòng Kinh tế", 10, 0, 10, 303, 93, "31%"],
    [3, "Phòng Văn hóa", 25, 16, 9, 249, 187, "75%"],
    [4, "Trung tâm", 33, 17, 16, 752, 428, "57%"],
    [5, "Ban Chỉ huy", 36, 8, 28, 863, 572, "66%"],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(put(rows, 4, 6, 248))).toEqual(["rate-matches-counts H6"]);
});

test("few people under a named total: the column that does not close is told beside three that do", () => {
  const rows: readonly Row[] = [
    ["STT", "Lớp", "Sĩ số", "Có mặt", "Vắng có phép", "Vắng không phép"],
    [1, "Mầm 1", 21, 20, 1, 0],
    [2, "Mầm 2", 30, 27, 2, 1],
    [3, "Chồi 1", 25, 23, 2, 0],
    [4, "Lá 1", 28, 25, 3, 0],
    [null, "Toàn trường", 104, 95, 8, 1],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(put(rows, 1, 2, 65))).toContain("C3 → 21");
});
