import type { CheckedAppendix } from "../check/check-appendix";
import { areMonthsApart, monthsOf } from "./named-months";

/**
 * Says that a sheet holds the figures of the period before, or that its name and the title above its only table name two
 * periods; "" where neither is so. A bare number may be
 * the sheet's own: it names no month here.
 */
export function periodConflictWords({
  table,
  period,
  beside,
  copyOf,
}: Pick<CheckedAppendix, "table" | "period" | "beside" | "copyOf">): string {
  if (copyOf !== undefined)
    return `Mọi số của sheet «${table.sheet}» giống hệt sheet kỳ trước «${copyOf}»: có lẽ chép sang mà chưa nhập số kỳ này.`;
  if (period === null || beside.length > 0 || !/\p{L}/u.test(table.sheet)) return "";
  const [named, titled] = [monthsOf(table.sheet), monthsOf(period)];
  if (named === null || titled === null || !areMonthsApart(named, titled)) return "";
  return `Tên sheet «${table.sheet}» và tiêu đề «${period}» ghi hai kỳ khác nhau: xem lại kỳ nào đúng.`;
}
