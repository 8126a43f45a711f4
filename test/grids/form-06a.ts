import type { CellValue, Table } from "../../src/core";
import { best } from "../tables/best-table";
import { makeGrid } from "./make-grid";

const BAND = [
  "C1:F1",
  "G1:J1",
  "K1:M1",
  "E2:F2",
  "A1:A3",
  "B1:B3",
  ...["C", "D", "G", "H", "I", "J", "K", "L", "M"].map((column) => `${column}2:${column}3`),
];

/** The header of form 06a over rows of received (all, before, online, direct), settled (all, early, in time, late), pending (all, in time, late). */
export function form06a(rowsAre: string, rows: readonly (readonly CellValue[])[]): Table {
  const pad = (count: number): readonly null[] => Array.from({ length: count }, () => null);
  const header: readonly (readonly CellValue[])[] = [
    [
      ...["STT", rowsAre, "Số hồ sơ tiếp nhận"],
      ...pad(3),
      "Số hồ sơ đã giải quyết",
      ...pad(3),
      "Số hồ sơ đang giải quyết",
      ...pad(2),
    ],
    [
      ...pad(2),
      ...["Tổng số", "Từ kỳ trước", "Trong kỳ", null],
      ...["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"],
      ...["Tổng số", "Trong hạn", "Quá hạn"],
    ],
    [...pad(4), "Trực tuyến", "Trực tiếp, BCCI"],
  ];
  return best(makeGrid([...header, ...rows], BAND));
}
