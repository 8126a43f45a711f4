import { writeCount, type CheckKind } from "../../core";
import type { CheckMatrix, MatrixCell, MatrixRow } from "./check-matrix";

/** Heads a column of the matrix. */
export function kindTitle(kind: CheckKind): string {
  return TITLES[kind];
}

const TITLES: Readonly<Record<CheckKind, string>> = {
  cells: "Ô số",
  sums: "Giữa các cột",
  rates: "Tỷ lệ",
  totals: "Dòng tổng",
  units: "Đơn vị",
  columns: "Đủ cột",
  "carry-over": "Nối kỳ trước",
  periods: "Gộp các kỳ",
  "overdue-list": "Danh sách quá hạn",
};

/** The sign of a cell: colours repeat what it says, and never say it alone. */
export function cellMark({ outcome, severity }: MatrixCell): string {
  if (outcome === "broken") return severity === "error" ? "✖" : "!";
  return { holds: "✔", undecided: "?", none: "–" }[outcome];
}

/** How many statements the sign stands for; none beside what holds. */
export function cellCount({ broken, warnings, undecided }: MatrixCell): number {
  return broken > 0 ? broken : warnings > 0 ? warnings : undecided;
}

/** «2 phép kiểm tra không đúng»: what the sign of a cell means there. */
export function cellWords(cell: MatrixCell): string {
  const { outcome, holds, broken, warnings, undecided, because } = cell;
  if (outcome === "none") return "không áp dụng";
  if (outcome === "holds") return `${writeCount(holds)} phép kiểm tra đúng`;
  return [
    ...(broken > 0 ? [`${writeCount(broken)} phép kiểm tra không đúng`] : []),
    ...(warnings > 0 ? [`${writeCount(warnings)} chỗ nên xem qua`] : []),
    ...(undecided > 0 ? [`${writeCount(undecided)} phép chưa kiểm tra được`] : []),
    ...(because === null ? [] : ["chưa kiểm tra được"]),
  ].join(", ");
}

/** «12 bảng: 9 bảng không có chỗ cần xem, 3 bảng cần xem». */
export function matrixTitle({ rows }: CheckMatrix): string {
  const open = rows.filter(isOpen).length;
  const right = rows.length - open;
  const parts = [
    ...(right > 0 ? [`${writeCount(right)} bảng không có chỗ cần xem`] : []),
    ...(open > 0 ? [`${writeCount(open)} bảng cần xem`] : []),
  ];
  return `${writeCount(rows.length)} bảng: ${parts.join(", ")}`;
}

function isOpen({ cells }: MatrixRow): boolean {
  return cells.some(({ outcome }) => outcome === "broken" || outcome === "undecided");
}

/** What the signs mean. */
export const MATRIX_LEGEND = "✔ đúng · ✖ không đúng · ! nên xem qua · ? chưa kiểm tra được · – không áp dụng";
