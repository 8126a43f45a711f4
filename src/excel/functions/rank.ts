import { rankUnits } from "../../usecases/formulas/values/rank-units";
import { givenTable, valueOrError } from "./answer";

/**
 * Xếp hạng các đơn vị theo một số liệu hoặc tỷ lệ: tên đơn vị, giá trị, mẫu số.
 * @customfunction RANK
 * @volatile
 * @requiresAddress
 * @param by Tên tỷ lệ hoặc số liệu, ví dụ "tỷ lệ đúng hạn" hoặc "(14)".
 * @param [many] Số đơn vị cần lấy; số âm hoặc "thấp nhất" là tính từ dưới lên. Bỏ trống: tất cả.
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param invocation Nơi đặt công thức.
 * @returns Mỗi dòng một đơn vị; đơn vị có mẫu số bằng 0 không xếp hạng.
 */
export async function rank(
  by: string,
  many: any,
  table: any[][],
  invocation: CustomFunctions.Invocation,
): Promise<any[][]> {
  const found = valueOrError(await givenTable({ table, address: invocation.address }));
  return valueOrError(rankUnits(found, by, howMany(many))).map((row) => [...row]);
}

/** Anything but a number or a text is none: an error cell, TRUE. */
function howMany(many: unknown): number | string | null {
  if (many === null || many === undefined || typeof many === "number" || typeof many === "string") return many ?? null;
  return "ô không phải là số";
}
