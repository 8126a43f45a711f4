import type { CellValue, Grid } from "../../src/core";
import { makeGrid } from "../grids/make-grid";
import { HEADER, HEADER_MERGES } from "../grids/quarter-1-2021";
import { balancedCounts } from "./balanced-counts";

/** A stream of whole numbers below a bound, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What one commune counts in one month, (4) to (14), balanced; the month before leaves what this one carries over. */
export interface CommuneMonth {
  readonly name: string;
  readonly counts: readonly number[];
}

const FIRST = ["Tân", "An", "Bình", "Đông", "Hòa", "Lạc", "Minh", "Ngọc", "Phú", "Quảng"];
const SECOND = ["Lập", "Thịnh", "Sơn", "Hưng", "Mỹ", "Thành", "Xuân", "Tiến", "Khê", "Giang"];

/** Names of communes, each another: two syllables, then the kinds in turn. */
export function communeNames(communes: number): readonly string[] {
  return Array.from({ length: communes }, (_, index) => {
    const kind = index % 5 === 0 ? "phường" : "xã";
    return `UBND ${kind} ${FIRST[index % 10] ?? ""} ${SECOND[Math.floor(index / 10) % 10] ?? ""}`;
  });
}

/** All communes in all months: what is pending at the end of one month is carried over into the next. */
export function makeProvince(seed: number, communes: number, months: number): readonly (readonly CommuneMonth[])[] {
  const next = numbersFrom(seed);
  let carried = Array.from({ length: communes }, () => next(30));
  const names = communeNames(communes);
  return Array.from({ length: months }, () => {
    const rows = names.map((name, commune): CommuneMonth => {
      const [online, direct] = [20 + next(400), 20 + next(300)];
      const before = carried[commune] ?? 0;
      const received = online + before + direct;
      const pending = Math.min(next(40), received);
      const resolved = received - pending;
      const [late, overdue] = [Math.min(next(6), resolved), Math.min(next(4), pending)];
      return { name, counts: balancedCounts({ online, before, direct, late, pending, overdue }) };
    });
    carried = rows.map(({ counts }) => counts[7] ?? 0);
    return rows;
  });
}

export interface SheetChanges {
  readonly name?: string;
  readonly title?: string;
  readonly counts?: readonly CellValue[];
  /** Count columns left out at the right end. */
  readonly without?: number;
}

/** A commune's own sheet for one month. */
export function communeSheet(row: CommuneMonth, month: number, changes: SheetChanges = {}): Grid {
  const { name = row.name, title = `Tháng ${month}/2026`, counts = row.counts, without = 0 } = changes;
  const cut = (cells: readonly CellValue[]): readonly CellValue[] => cells.slice(0, 13 - without);
  return makeGrid(
    [
      ["UBND TỈNH BẮC GIANG"],
      ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC"],
      [title],
      ...HEADER.map((cells) => cut([...cells, ...Array<null>(13 - cells.length).fill(null)])),
      cut(["(2)", "(3)", ...row.counts.map((_, index) => `(${index + 4})`)]),
      cut([1, name, ...counts]),
      cut([null, "Tổng", ...counts]),
    ],
    without === 0 ? HEADER_MERGES : HEADER_MERGES.filter((merge) => !merge.startsWith("M")),
    "Sheet1",
  );
}
