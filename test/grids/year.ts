import type { CellValue } from "../../src/core";
import type { BookSheet } from "../books/build-book";
import { makeProvince } from "../tables/make-province";
import { HEADER, HEADER_MERGES } from "./quarter-1-2021";

/** What is wrong in a year of months that is right otherwise; months count from 1, units and columns (4)… from 0. */
export interface YearSlips {
  /** Cells typed over, the row of totals being the one behind the last unit. */
  readonly typed?: Readonly<Record<number, readonly (readonly [unit: number, column: number, value: CellValue])[]>>;
  /** Units that carry over ten more than they left pending: every sum of the month holds. */
  readonly carried?: Readonly<Record<number, readonly number[]>>;
}

const MONTHS = 12;
export const YEAR_UNITS = 8;
/** Received, carried over, resolved, in time: what ten more carried over change. */
const CARRIED = [0, 2, 4, 5];

/** Twelve sheets «Tháng 1» … «Tháng 12» of one file, each carrying on from the one before. */
export function yearSheets({ typed = {}, carried = {} }: YearSlips = {}): readonly BookSheet[] {
  return makeProvince(7, YEAR_UNITS, MONTHS).map((units, index) => {
    const month = index + 1;
    const counts = units.map((unit, at) =>
      unit.counts.map((count, column) =>
        carried[month]?.includes(at) === true && CARRIED.includes(column) ? count + 10 : count,
      ),
    );
    const total = (counts[0] ?? []).map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const names = [...units.map(({ name }) => name), "Tổng"];
    const rows = [...counts, total].map((row, at): CellValue[] => {
      const own = (typed[month] ?? []).filter(([unit]) => unit === at);
      const cells = row.map((count, column) => own.find(([, where]) => where === column)?.[2] ?? count);
      return [at < units.length ? at + 1 : null, names[at] ?? "", ...cells];
    });
    const above = [["Phụ lục"], ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC"], [`THÁNG ${month}/2026`]];
    return { name: `Tháng ${month}`, rows: [...above, ...HEADER, ...rows] as BookSheet["rows"], merges: HEADER_MERGES };
  });
}
