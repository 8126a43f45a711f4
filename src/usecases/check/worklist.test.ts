import { quarterGrid } from "../../../test/grids/quarter-1-2021";
import type { CellValue, Grid, UntestedColumn } from "../../core";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { checkAppendix, type CheckedAppendix } from "./check-appendix";
import { faultWords, summaryWords } from "./summary-words";
import { placeName, withoutPlace, worklistOf } from "./worklist";

function bookOf(grid: Grid): WorkbookPort {
  return { sheets: () => Promise.resolve([{ name: grid.sheet }]), read: () => Promise.resolve(grid) };
}

/** The quarter's sheet with the cells of one unit's row replaced, by column. */
async function checked(unit = "", changes: Readonly<Record<number, CellValue>> = {}): Promise<CheckedAppendix> {
  const grid = quarterGrid();
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells[1] === unit ? cells.map((cell, column) => changes[column] ?? cell) : cells,
  }));
  const appendix = await checkAppendix(bookOf({ ...grid, rows }));
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return appendix;
}

test("a right table has nothing to do", async () => {
  const list = worklistOf(await checked());
  expect([list.items, list.faults, list.broken]).toEqual([[], 0, 0]);
  expect(summaryWords(list)).toMatchObject({ mood: "right", title: "Bảng khớp" });
});

test("one wrong cell is one place with its consequences, the sums of its own row first", async () => {
  const appendix = await checked("Sở Tư pháp", { 6: 2193 });
  const list = worklistOf(appendix);
  expect(faultWords(list)).toBe("1 chỗ cần xem lại (lệch 3 phép tính)");
  const [item] = list.items;
  expect(item).toMatchObject({ kind: "error", place: "Sở Tư pháp" });
  const rows = item?.findings.map(({ at }) => at[0].row === item.cells[0].row);
  expect(rows).toEqual([true, true, false]);
  expect(new Set(item?.cells.map(({ row, column }) => `${row}:${column}`)).size).toBe(item?.cells.length);
});

test("a cell that cannot be read is no error, and says where", async () => {
  const appendix = await checked("Sở Y tế", { 3: "chưa rõ" });
  const list = worklistOf(appendix);
  expect(list.undecided + list.warnings + list.faults).toBeGreaterThan(0);
  expect(list.items.map(({ place }) => place)).toContain("Sở Y tế");
});

test("cells are named by their unit, or as the header", async () => {
  const { table } = await checked();
  expect(placeName(table, { row: table.headerRows.top, column: 3 })).toBe("tiêu đề bảng");
  expect(placeName(table, { row: 5000, column: 3 })).toBe("");
  expect(withoutPlace("Sở Y tế: cột (8) lệch", "Sở Y tế")).toBe("Cột (8) lệch");
  expect(withoutPlace("Cột (8) lệch", "Sở Y tế")).toBe("Cột (8) lệch");
});

test("what cannot be checked because of a wrong cell belongs to that cell", async () => {
  const list = worklistOf(await checked("UBND huyện Tân Yên", { 12: "#" }));
  expect(list.faults).toBe(1);
  expect(list.undecided).toBe(0);
  expect(list.items).toHaveLength(1);
  expect(list.items[0]?.findings.map(({ outcome }) => outcome)).toEqual(["broken", "undecided", "undecided"]);
});

test("one blank cell is one place, and the place is the blank", async () => {
  const list = worklistOf(await checked("Công an Tỉnh", { 7: "" }));
  expect([list.faults, list.undecided]).toEqual([0, 1]);
  expect(list.items).toMatchObject([{ kind: "undecided", place: "Công an Tỉnh" }]);
  expect(list.items[0]?.cells[0].column).toBe(7);
  expect(list.items[0]?.findings).toHaveLength(2);
});

test("columns that nothing tests are named beside the answer, two of them and how many more", async () => {
  const appendix = await checked();
  const columnAt = (at: number, label: string): UntestedColumn => ({ at, label, number: null, because: "no-total" });
  const holdsWith = (untested: readonly UntestedColumn[]): string =>
    summaryWords(worklistOf({ ...appendix, table: { ...appendix.table, untested } })).holds;
  const meetings = columnAt(20, "Số cuộc họp");
  expect(holdsWith([meetings])).toMatch(/^\d+ phép kiểm tra đúng · chưa kiểm tra được cột «Số cuộc họp»$/);
  expect(holdsWith([meetings, columnAt(21, "Khách"), columnAt(22, "Loa"), columnAt(23, "Ghế")])).toMatch(
    /«Số cuộc họp», «Khách» và 2 cột khác$/,
  );
});
