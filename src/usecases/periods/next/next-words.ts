import { toA1, writeCount, type CellRef } from "../../../core";
import type { NextCopy } from "./next-copy";
import type { NextPeriod, NextRemark } from "./next-period";

/** Cells that a sentence names before it says «và n ô khác». */
const LISTED = 4;

/** «tháng 3 năm 2026 → tháng 4 năm 2026» */
export function nextTitle({ period }: NextPeriod): string {
  return period === null ? "Kỳ tiếp theo" : `${period.before} → ${period.after}`;
}

/** What was carried over, emptied and kept. */
export function nextDoneWords({ carried, emptied, formulas, texts }: NextPeriod): readonly string[] {
  const sum = carried.reduce((all, { count }) => all + count, 0);
  return [
    ...(carried.length === 0
      ? []
      : [
          `${writeCount(carried.length)} ô «kỳ trước chuyển qua» lấy số đang giải quyết của kỳ này${sum === 0 ? " (đều bằng 0)" : ""}.`,
        ]),
    `${writeCount(emptied)} ô nhập tay để trống; ${formulas === 0 ? "bảng không có công thức nào" : `${writeCount(formulas)} ô công thức giữ nguyên`}.`,
    ...texts.map(({ at, before, after }) => `${toA1(at)}: «${before.trim()}» → «${after.trim()}».`),
  ];
}

/** What a person has to look at, a sentence each. */
export function nextRemarkWords(remark: NextRemark): string {
  switch (remark.is) {
    case "no-period":
      return "Chưa thấy kỳ báo cáo trong tiêu đề hay tên sheet: tự ghi kỳ mới vào tiêu đề.";
    case "sheet-keeps-name":
      return `Tên sheet «${remark.sheet}» không rõ là kỳ này nên giữ nguyên.`;
    case "no-carrying":
      return remark.lacks === "carriedOver"
        ? "Bảng không có cột kỳ trước chuyển qua nên không có số nào chuyển sang."
        : remark.lacks === "pending"
          ? "Bảng không có cột đang giải quyết nên cột kỳ trước chuyển qua để trống."
          : "Bảng không có cột kỳ trước chuyển qua và cột đang giải quyết nên không có số nào chuyển sang.";
    case "not-carried":
      return `Chưa đọc được số đang giải quyết của ${cellsWords(remark.cells)}: để trống, cần điền.`;
    case "link-replaced":
      return `Công thức ở ${cellsWords(remark.cells)} được thay bằng số đang giải quyết của kỳ này.`;
    case "aside-emptied":
      return `Dòng ${remark.rows.map(({ row }) => row + 1).join(", ")} không thuộc phép cộng của bảng: để trống cả cột kỳ trước.`;
    case "other-formulas":
      return `Công thức ở ${cellsWords(remark.cells)} không phải phép cộng trong bảng: giữ nguyên, xem có lấy số của kỳ cũ ở sheet khác không.`;
    case "columns-kept":
      return `Cột ${remark.columns.join(", ")} không phải số hồ sơ của biểu: giữ nguyên, xem lại.`;
    case "waiting-elsewhere":
      return `${writeCount(remark.count)} hồ sơ ở cột «${remark.column}» chưa được tính vào kỳ trước chuyển qua: xem có phải chuyển sang không.`;
    case "day-emptied":
      return `Ngày ký ở ${cellsWords(remark.cells)} để trống.`;
    case "text-kept":
      return `Chữ ở ${cellsWords(remark.cells)} nhắc một kỳ hoặc ngày khác, hay do công thức tạo ra: giữ nguyên, xem lại.`;
  }
}

/** What is to be looked at in a copy beside what its plan says. */
export function nextCopyRemarks({ plan, sheet, place, leftBehind }: NextCopy): readonly string[] {
  const keeps = place === "instead" && plan.name !== null && sheet === plan.sheet;
  return [
    ...(keeps
      ? [
          `Sheet giữ tên «${sheet}» vì công thức, biểu đồ hoặc phần khác của tệp gọi sheet theo tên này; đổi tên trong Excel.`,
        ]
      : []),
    ...(place === "beside"
      ? [`Tệp có nhiều sheet số liệu nên sheet cũ giữ nguyên, kỳ mới là sheet «${sheet}» ở cuối.`]
      : []),
    ...(leftBehind ? ["Hình vẽ, ghi chú, bảng Excel hoặc liên kết của sheet cũ không chuyển sang sheet mới."] : []),
  ];
}

function cellsWords(cells: readonly CellRef[]): string {
  const rest = cells.length - LISTED;
  const named = cells.slice(0, rest > 1 ? LISTED : cells.length).map(toA1);
  return `ô ${named.join(", ")}${rest > 1 ? ` và ${rest} ô khác` : ""}`;
}
