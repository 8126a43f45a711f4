import type { CellRef, Grid } from "../../core";
import { keyMove } from "./key-move";
import { planSheet } from "./lines/sheet-plan";

/** Six rows of three figures, C3:C4 one cell, and a stray figure far below. */
const grid: Grid = {
  sheet: "Phụ lục",
  rows: [...Array.from({ length: 6 }, (_, row) => ({ row, cells: [1, 2, 3] })), { row: 5_000, cells: [4] }],
  merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
};
const plan = planSheet(grid, (text) => text.length * 8, { widest: 290, room: Infinity });
const from = (row: number, column: number): CellRef => ({ row, column });
const pressed = (cell: CellRef, key: string, far = false) => keyMove(plan, cell, { key, far }, 4);

test.each([
  ["ArrowRight", from(0, 0), from(0, 1)],
  ["ArrowLeft", from(0, 0), from(0, 0)],
  ["ArrowUp", from(4, 1), from(3, 1)],
  ["Home", from(4, 2), from(4, 0)],
  ["PageDown", from(0, 0), from(4, 0)],
  ["PageUp", from(5, 0), from(1, 0)],
])("%s from %o leads to %o", (key, cell, to) => expect(pressed(cell, key)).toEqual(to));

test("a merged cell is left at its far side", () => {
  expect(pressed(from(2, 2), "ArrowDown")).toEqual(from(4, 2));
  expect(pressed(from(3, 2), "ArrowUp")).toEqual(from(1, 2));
});

test("empty rows that are folded are passed over, and far is the end of what is shown", () => {
  const last = plan.rows.lines.at(-1);
  expect(last).toEqual({ is: "line", at: 5_000 });
  expect(pressed(from(0, 0), "ArrowDown", true)).toEqual(from(5_000, 0));
  const beforeFold = plan.rows.lines.findIndex((line) => line.is === "fold") - 1;
  expect(pressed(from(beforeFold, 0), "ArrowDown")).toEqual(from(5_000, 0));
  expect(pressed(from(5_000, 0), "Home", true)).toEqual(from(0, 0));
});

test("a key that moves nothing gives nothing", () => expect(pressed(from(0, 0), "a")).toBeNull());
