import { checkRows } from "../../usecases/formulas/values/check-rows";
import { givenTable, valueOrError } from "./answer";

/**
 * Danh sách sai lệch của phụ lục: ô, nội dung kiểm tra, số ghi, số tính được, diễn giải.
 * @customfunction CHECK
 * @volatile
 * @requiresAddress
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param invocation Nơi đặt công thức.
 * @returns Mỗi dòng một sai lệch; một dòng thông báo khi không phát hiện sai lệch.
 */
export async function check(table: any[][], invocation: CustomFunctions.Invocation): Promise<any[][]> {
  const found = valueOrError(await givenTable({ table, address: invocation.address }));
  return checkRows(found).map((row) => [...row]);
}
