import { makeGrid } from "../../../../test/grids/make-grid";
import { form2to14 } from "../../../../test/tables/forms";
import { findAppendices, profiles, type CellValue, type Profile, type Table } from "../..";
import { sumsFitFigures } from "./check";

const HEADER: readonly CellValue[] = [
  "STT",
  "Đơn vị",
  "Tổng số tiếp nhận",
  "Tiếp nhận trực tuyến",
  "Kỳ trước chuyển qua",
  "Tiếp nhận trực tiếp",
  "Tổng số đã giải quyết",
  "Trả đúng thời hạn",
  "Trả quá hạn",
  "Tổng số đang giải quyết",
  "Đang giải quyết chưa đến hạn",
  "Đang giải quyết quá hạn",
  "Hồ sơ trả lại",
];

/** Rows whose total counts `returned` besides what is settled and pending. */
function rows(returned: readonly number[]): readonly (readonly CellValue[])[] {
  return returned.map((back, index) => {
    const [inTime, late, notDue, overdue] = [300 + 37 * index, 11 + index, 40 + 3 * index, 5 + index];
    const resolved = inTime + late;
    const pending = notDue + overdue;
    const all = resolved + pending + back;
    const [carried, direct] = [20 + index, 70 + 5 * index];
    const online = all - carried - direct;
    const counts = [all, online, carried, direct, resolved, inTime, late, pending, notDue, overdue, back];
    return [index + 1, `Xã ${index + 1}`, ...counts];
  });
}

const tableOf = (body: readonly (readonly CellValue[])[], forms: readonly Profile[] = profiles): Table => {
  const found = findAppendices(makeGrid([HEADER, ...body]), forms)[0];
  if (found === undefined) throw new Error("no table");
  return found.table;
};
const said = (table: Table): string[] =>
  sumsFitFigures.run(table).verdicts.map(({ outcome, data }) => `${outcome}: ${sumsFitFigures.explain(data).what}`);

describe("correct", () => {
  test("a table of a known form whose sums hold: nothing is said", () => {
    expect(said(tableOf(rows([0, 0, 0, 0, 0, 0, 0, 0])))).toEqual([]);
  });
});

describe("incorrect", () => {
  test("the total of the form counts another column too: that is said, and no row is blamed", () => {
    const table = tableOf(rows([7, 0, 12, 9, 3, 0, 21, 5]));
    expect(said(table)).toEqual(["broken: Ở biểu này (4) gồm cả «Hồ sơ trả lại»"]);
    expect(table.relations.filter(({ kind }) => kind === "sum").every(({ rows, holds }) => rows === holds)).toBe(true);
  });
});

describe("known false alarm", () => {
  test("a slip in one row is no reason to give the form up", () => {
    const plain = rows([0, 0, 0, 0, 0, 0, 0, 0]).map((row, index) =>
      row.map((cell, column) => (index === 2 && column === 6 ? 999 : cell)),
    );
    expect(said(tableOf(plain))).toEqual([]);
  });
});

describe("undecided", () => {
  test("one row closes with another column of it: both readings are named", () => {
    const [first = ""] = said(tableOf(rows([0, 0, 0, 9, 0, 0, 0, 0])));
    expect(first).toMatch(/^undecided: Chưa rõ \(4\) có gồm cả «Hồ sơ trả lại» không/);
  });

  test("many rows contradict a sum and nothing closes: it is not used", () => {
    const body = rows([0, 0, 0, 0, 0, 0, 0, 0]).map((row, index) =>
      row.map((cell, column) => (column === 7 ? Number(cell) - 3 - ((index * 7) % 5) : cell)),
    );
    expect(said(tableOf(body, [form2to14]))).toEqual([
      "undecided: Chưa kiểm tra được (8) = (9)+(10) (theo biểu): lệch ở 8/8 dòng, nên ở bảng này có lẽ không tính như vậy",
    ]);
  });
});

test("a part that the form may lack, and the table does, is told", () => {
  const table = tableOf(rows([0, 0, 0, 0, 0, 0, 0, 0]));
  const relations = table.relations.map((relation) =>
    relation.kind === "sum" && relation.parts.length === 2 ? { ...relation, absent: ["Rút", "Trả"] } : relation,
  );
  const [first, ...others] = sumsFitFigures.run({ ...table, relations }).verdicts;
  if (first === undefined) throw new Error("not told");
  expect(first.outcome).toBe("broken");
  expect(others.length).toBeLessThan(relations.length);
  expect(sumsFitFigures.explain(first.data).what).toMatch(
    /^Phép cộng \(\d+\) = \(\d+\)\+\(\d+\) được kiểm tra không có «Rút», «Trả», vì bảng không có các cột này$/,
  );
});

test("a table of no known form that keeps rates and no sum of columns is said to be checked by these", () => {
  const found = findAppendices(
    makeGrid([
      ["Thôn", "Số hộ", "Nhân khẩu", "Hộ nghèo", "Tỷ lệ (%)"],
      ["Thôn Đoài", 320, 1280, 6, 1.88],
      ["Thôn Đông", 285, 1102, 4, 1.4],
      ["Thôn Thượng", 410, 1655, 12, 2.93],
      ["Toàn xã", 1015, 4037, 22, 2.17],
    ]),
    profiles,
  )[0];
  if (found === undefined) throw new Error("no table");
  expect(said(found.table)).toEqual([
    "broken: Biểu chưa có trong danh mục; kiểm tra theo tỷ lệ, thứ tự tìm thấy trong bảng: 1) «Tỷ lệ (%)» = «Hộ nghèo» / «Số hộ» (theo số liệu)",
  ]);
});
