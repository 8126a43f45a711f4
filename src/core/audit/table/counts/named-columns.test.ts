import { makeGrid } from "../../../../../test/grids/make-grid";
import { found } from "../../../../../test/audit/said";
import { profiles } from "../../../../domain/forms/all-profiles";
import { findAppendices } from "../../../relations/find/find-appendices";

const table = findAppendices(
  makeGrid([
    ["KẾT QUẢ TIÊM CHỦNG QUÝ III NĂM 2025"],
    ["STT", "Đơn vị", "Tổng số mũi", "Sởi", "Bạch hầu, ho gà", "Uốn ván", "Hoãn tiêm"],
    [1, "Xã Hòa Tiến", 480, 120, 50, 310, 8],
    [2, "Xã Phú Long", 650, 205, 111, 334, 14],
    [3, "Phường Trần Phú", 1233, 332, 91, 810, 23],
    [4, "Thị trấn Nếnh", 370, 81, 42, 247, 7],
    [null, "Tổng cộng", 2733, 738, 294, 1701, 52],
  ]),
  profiles,
)[0]?.table;

test.each([
  ["Toàn huyện tiêm 2.733 mũi, gồm sởi 738, bạch hầu 294, uốn ván 1.701.", []],
  ["Toàn huyện tiêm 2.733 mũi, gồm sởi 783, bạch hầu 294, uốn ván 1.701.", ["broken error 783 2.733 294 1.701"]],
  ["Xã Phú Long tiêm 650 mũi, có 205 mũi sởi; phường Trần Phú 1.233 mũi.", []],
  ["Xã Phú Long tiêm 560 mũi, có 205 mũi sởi; phường Trần Phú 1.233 mũi.", ["broken error 560"]],
  ["Xã Lạc Vệ tiêm 2.733 mũi.", ["undecided 2.733"]],
  // Of two columns at once nothing is known.
  ["Toàn huyện tiêm 2.733 mũi; 40 mũi sởi hoãn tiêm.", []],
])("a form that no profile knows, by what its columns are called: %s", (text, expected) => {
  if (table === undefined) throw new Error("no table");
  expect(table.profile.readFromTable).toBe(true);
  expect(found("agrees-with-table", text, { table })).toEqual(expected);
});
