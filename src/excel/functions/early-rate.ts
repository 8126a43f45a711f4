import { answerRate } from "./answer-rate";

/**
 * Tỷ lệ hồ sơ trả trước hạn trên số đã giải quyết.
 * @customfunction EARLY_RATE
 * @volatile
 * @requiresAddress
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param [unit] Tên đơn vị hoặc khối như trong bảng. Bỏ trống: toàn bảng.
 * @param [base] Mẫu số khác nếu cần, ví dụ "due" hoặc "đến hạn giải quyết".
 * @param invocation Nơi đặt công thức.
 * @returns Phân số từ 0 đến 1; định dạng ô 0,00% để thấy tỷ lệ.
 */
export async function earlyRate(
  table: any[][],
  unit: string,
  base: string,
  invocation: CustomFunctions.Invocation,
): Promise<number> {
  return await answerRate("earlyRate", table, unit, base, invocation);
}
