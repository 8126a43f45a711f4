import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import type { Table } from "../../model/table";
import { matchUnits } from "./match-units";

const tableOf = (...rows: readonly RowSpec[]): Table => buildTable({ columns: ["received"], rows });
const unit = (name: string, received: number): RowSpec => ({ name, cells: [received] });
const section = (name: string): RowSpec => ({ kind: "heading", name });

test("each unit has its row in every part, or none", () => {
  const [january, february] = [tableOf(unit("Sở A", 1), unit("Sở B", 2)), tableOf(unit("SỞ B", 3), unit("Sở C", 4))];
  expect(matchUnits(tableOf(unit("Sở A", 1), unit("Sở B", 5)), [january, february])).toEqual({
    units: [
      { row: 0, inParts: [0, null] },
      { row: 1, inParts: [1, 0] },
    ],
    come: 0,
    gone: 1,
  });
});

test("a unit that no part lists has come, one that a part lists alone has gone; without dossiers neither counts", () => {
  const part = tableOf(unit("Sở A", 1), unit("Sở D cũ", 2), unit("Sở E", 0));
  const found = matchUnits(tableOf(unit("Sở A", 1), unit("Sở D mới", 2), unit("Sở G", 0), unit("Sở H", 3)), [part]);
  expect(found).toEqual({ units: [{ row: 0, inParts: [0] }], come: 2, gone: 1 });
});

test("a unit gone in two parts counts in each", () => {
  const part = tableOf(unit("Sở A", 1), unit("Sở B", 2));
  expect(matchUnits(tableOf(unit("Sở A", 2)), [part, part])).toMatchObject({ come: 0, gone: 2 });
});

test("a name under two sections is matched within its own", () => {
  const part = tableOf(section("Cấp tỉnh"), unit("Đất đai", 1), section("Cấp xã"), unit("Đất đai", 2));
  const whole = tableOf(section("Cấp xã"), unit("Đất đai", 4), section("Cấp tỉnh"), unit("Đất đai", 3));
  expect(matchUnits(whole, [part])).toEqual({
    units: [
      { row: 1, inParts: [3] },
      { row: 3, inParts: [1] },
    ],
    come: 0,
    gone: 0,
  });
});

test("one that is listed twice, here or in a part, is left out, and is neither come nor gone", () => {
  const [once, twice] = [tableOf(unit("Sở A", 1)), tableOf(unit("Sở A", 1), unit("Sở A", 2))];
  expect(matchUnits(twice, [once])).toEqual({ units: [], come: 0, gone: 0 });
  expect(matchUnits(once, [twice]).units).toEqual([]);
});
