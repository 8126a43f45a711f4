import { openWorkbook } from "../../src/adapters/xlsx";
import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import { columnLetters, type Grid } from "../../src/core";
import type { NewCell, NewSheet, NewValue } from "../../src/ports/new-workbook";
import { isRefusal } from "../../src/ports/refusal";

/** What one unit counts: online, carried over, direct, in time, late, not due, overdue. Made up. */
export type MonthCounts = readonly [number, number, number, number, number, number, number];

export const UNITS: Readonly<Record<string, MonthCounts>> = {
  "Xã An Bình": [120, 14, 30, 140, 2, 20, 2],
  "Xã Bình Minh": [80, 6, 25, 96, 0, 14, 1],
  "Phường Cát Linh": [310, 22, 48, 351, 4, 23, 2],
};

const HEADER = [
  "TT",
  "Đơn vị",
  "Tổng số",
  "Số mới tiếp nhận trực tuyến",
  "Số kỳ trước chuyển qua",
  "Số tiếp nhận trực tiếp và qua dịch vụ BCCI",
  "Đã giải quyết",
  "Trả đúng thời hạn",
  "Trả quá hạn",
  "Đang giải quyết",
  "Chưa đến hạn",
  "Quá hạn",
  "Tổng số hồ sơ quá hạn",
];

/** Where a month's sheet departs from the usual. */
export interface MonthOptions {
  readonly name?: string;
  readonly title?: string;
  readonly units?: Readonly<Record<string, MonthCounts>>;
  /** Sums typed as numbers. */
  readonly typed?: true;
}

/** One month's table, (2)–(14): sums are formulas, and a day of signing stands below. */
export function monthSheet(month: number, { name, title, units = UNITS, typed }: MonthOptions = {}): NewSheet {
  const rows: (readonly NewCell[])[] = [];
  const add = (values: readonly NewValue[]): unknown => rows.push(values.map((value) => ({ value, style: "plain" })));
  const sum = (formula: string, value: number): NewValue => (typed === true ? value : { formula, value });
  add(["UBND TỈNH SƠN HẢI"]);
  add([title ?? `TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THÁNG ${month}/2026`]);
  add([]);
  add(HEADER);
  add(HEADER.map((_, column) => `(${column + 2})`));
  const top = rows.length + 1;
  const all = Object.entries(units).map(([unit, counts], index): readonly NewValue[] => {
    const row = top + index;
    const [online, carried, direct, inTime, late, notDue, overdue] = counts;
    return [
      index + 1,
      unit,
      sum(`D${row}+E${row}+F${row}`, online + carried + direct),
      online,
      carried,
      direct,
      sum(`H${row}+I${row}`, inTime + late),
      inTime,
      late,
      sum(`K${row}+L${row}`, notDue + overdue),
      notDue,
      overdue,
      sum(`I${row}+L${row}`, late + overdue),
    ];
  });
  all.forEach(add);
  const value = (cell: NewValue | undefined): number =>
    typeof cell === "number" ? cell : typeof cell === "object" && cell !== null ? Number(cell.value) : 0;
  add([
    null,
    "Tổng cộng",
    ...HEADER.slice(2).map((_, index) => {
      const letters = columnLetters(index + 2);
      return sum(
        `SUM(${letters}${top}:${letters}${top + all.length - 1})`,
        all.reduce((total, cells) => total + value(cells[index + 2]), 0),
      );
    }),
  ]);
  add([]);
  add([null, null, null, null, null, null, null, null, "Sơn Hải, ngày 05 tháng 4 năm 2026"]);
  return { name: name ?? `Tháng ${month}`, rows, merges: [], widths: [], frozenRows: 0 };
}

export function monthBook(...sheets: readonly NewSheet[]): Uint8Array {
  return makeWorkbook(sheets);
}

/** A month's sheet as it is read from its file. */
export async function monthGrid(sheet: NewSheet): Promise<Grid> {
  const book = openWorkbook(monthBook(sheet), "a.xlsx");
  const grid = isRefusal(book) ? book : await book.read({ name: sheet.name });
  if (isRefusal(grid)) throw new Error(grid.reason);
  return grid;
}
