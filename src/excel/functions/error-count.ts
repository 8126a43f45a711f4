import { errorCount as countErrors } from "../../usecases/formulas/values/check-rows";
import { givenTable, valueOrError } from "./answer";

/**
 * Số lỗi của phụ lục (cảnh báo và ghi chú không tính).
 * @customfunction ERROR_COUNT
 * @volatile
 * @requiresAddress
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param invocation Nơi đặt công thức.
 * @returns Số lỗi; 0 khi bảng khớp.
 */
export async function errorCount(table: any[][], invocation: CustomFunctions.Invocation): Promise<number> {
  return countErrors(valueOrError(await givenTable({ table, address: invocation.address })));
}
