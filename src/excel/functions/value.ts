import { countValue } from "../../usecases/formulas/values/count-value";
import { isNoValue } from "../../usecases/formulas/values/no-value";
import { givenTable, textFirst, valueOrError } from "./answer";

/**
 * Một số liệu của phụ lục, ví dụ số hồ sơ quá hạn của một đơn vị.
 * @customfunction VALUE
 * @volatile
 * @requiresAddress
 * @param measure Tên số liệu: "resolved", "đã giải quyết" hoặc "(8)".
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param [unit] Tên đơn vị hoặc khối như trong bảng. Bỏ trống: toàn bảng.
 * @param invocation Nơi đặt công thức.
 * @returns Số hồ sơ.
 */
export async function value(
  measure: string,
  table: any[][],
  unit: string,
  invocation: CustomFunctions.Invocation,
): Promise<number> {
  const given = textFirst(table, unit, null);
  const found = await givenTable({ table: given.table, address: invocation.address });
  return valueOrError(isNoValue(found) ? found : countValue(found, measure, given.unit));
}
