import type { CheckedAppendix } from "../check/check-appendix";
import { areMonthsApart, monthsOf } from "./periods-of-sheets";

/**
 * Says that a sheet's name and the title above its only table name two periods; "" where they do not. A bare number may be
 * the sheet's own: it names no month here.
 */
export function periodConflictWords({
  table,
  period,
  beside,
}: Pick<CheckedAppendix, "table" | "period" | "beside">): string {
  if (period === null || beside.length > 0 || !/\p{L}/u.test(table.sheet)) return "";
  const [named, titled] = [monthsOf(table.sheet), monthsOf(period)];
  if (named === null || titled === null || !areMonthsApart(named, titled)) return "";
  return `Tên sheet «${table.sheet}» và tiêu đề «${period}» ghi hai kỳ khác nhau: xem lại kỳ nào đúng.`;
}
