import type { Grid } from "../../../core";
import { lengthOf } from "./axis";
import { frozenLines, lengthToScroll, spanLength } from "./frozen-lines";
import { planSheet } from "./sheet-plan";

/** A title, a header of two rows whose first column is merged, the numbering, and rows. */
const sheet: Grid = {
  sheet: "S",
  merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  rows: [
    ["Tiêu đề"],
    ["TT", "Đơn vị", "Đã giải quyết", null],
    [null, null, "Đúng hạn", "Quá hạn"],
    ["(1)", "(2)", "(3)", "(4)"],
    ...Array.from({ length: 50 }, (_, index) => [index + 1, `Sở Tài nguyên và Môi trường ${index}`, 1, 2]),
  ].map((cells, row) => ({ row, cells })),
};
const plan = planSheet(sheet, (text) => text.length * 7, { widest: 290, room: Infinity });
const table = { headerRows: { top: 1, bottom: 3 }, numberingColumn: 0, unitColumn: 1 };
const wide = { width: 1200, height: 700 };

test("in a large window the whole header, and the names with their numbering", () => {
  expect(frozenLines(plan, table, wide)).toEqual({ rows: { first: 1, last: 3 }, columns: { first: 0, last: 1 } });
});

test("in a low window the numbering row alone", () => {
  expect(frozenLines(plan, table, { ...wide, height: 200 }).rows).toEqual({ first: 3, last: 3 });
});

test("a heading merged over two rows stands still with both, or not at all", () => {
  const unnumbered = { ...table, headerRows: { top: 1, bottom: 2 } };
  expect(frozenLines(plan, unnumbered, { ...wide, height: 300 }).rows).toEqual({ first: 1, last: 2 });
  expect(frozenLines(plan, unnumbered, { ...wide, height: 100 }).rows).toBeNull();
});

test("in a narrow window the names alone; where they would fill it, nothing", () => {
  expect(frozenLines(plan, table, { ...wide, width: 480 }).columns).toEqual({ first: 1, last: 1 });
  expect(frozenLines(plan, table, { ...wide, width: 250 }).columns).toBeNull();
});

test("a header merged with what stands over it moves with it", () => {
  const merged = planSheet({ ...sheet, merges: [{ top: 0, left: 0, bottom: 3, right: 0 }] }, (text) => text.length, {
    widest: 290,
    room: Infinity,
  });
  expect(frozenLines(merged, table, wide).rows).toBeNull();
});

test("without a table nothing stands still", () => {
  expect(frozenLines(plan, null, wide)).toEqual({ rows: null, columns: null });
});

test("the far end of a wide sheet is reached with a column at the edge of the frozen ones", () => {
  const { columns } = frozenLines(plan, table, wide);
  const room = 420;
  const frozen = spanLength(plan.columns, columns);
  const end = lengthToScroll(plan.columns, columns, room) - room + frozen;
  expect([...plan.columns.offsets]).toContain(end);
  expect(end).toBeGreaterThanOrEqual(lengthOf(plan.columns) - (room - frozen));
  expect(lengthToScroll(plan.columns, columns, 5000)).toBe(lengthOf(plan.columns));
  expect(lengthToScroll(plan.columns, null, room)).toBe(lengthOf(plan.columns));
});
