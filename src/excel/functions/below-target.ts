import { unitsBelowTarget } from "../../usecases/formulas/values/rank-units";
import { givenTable, valueOrError } from "./answer";

/**
 * Các đơn vị chưa đạt chỉ tiêu của một tỷ lệ: tên đơn vị, tỷ lệ, mẫu số.
 * @customfunction BELOW_TARGET
 * @volatile
 * @requiresAddress
 * @param rate Tên tỷ lệ, ví dụ "tỷ lệ đúng hạn".
 * @param target Chỉ tiêu: 95, 0,95 hoặc "95%".
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param invocation Nơi đặt công thức.
 * @returns Mỗi dòng một đơn vị, thấp nhất trước; một dòng thông báo khi mọi đơn vị đều đạt.
 */
export async function belowTarget(
  rate: string,
  target: any,
  table: any[][],
  invocation: CustomFunctions.Invocation,
): Promise<any[][]> {
  const found = valueOrError(await givenTable({ table, address: invocation.address }));
  const below = valueOrError(
    unitsBelowTarget(found, rate, typeof target === "number" || typeof target === "string" ? target : ""),
  );
  return below.length === 0 ? [["Không có đơn vị nào dưới chỉ tiêu", "", ""]] : below.map((row) => [...row]);
}
