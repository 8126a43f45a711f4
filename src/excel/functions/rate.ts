import { isNoValue } from "../../usecases/formulas/values/no-value";
import { rateValue } from "../../usecases/formulas/values/rate-value";
import { rangeTable, argumentText, valueOrError } from "./answer";

/**
 * Một tỷ lệ bất kỳ trên vùng đã chọn; chỉ tính lại khi vùng này thay đổi.
 * @customfunction RATE
 * @param rate Tên tỷ lệ: "onTimeRate", "tỷ lệ đúng hạn", "tỷ lệ quá hạn", "tỷ lệ trực tuyến"…
 * @param table Vùng có phụ lục, có hoặc không có dòng tiêu đề.
 * @param [unit] Tên đơn vị hoặc khối như trong bảng. Bỏ trống: toàn bảng.
 * @param [base] Mẫu số khác nếu cần, ví dụ "due" hoặc "đến hạn giải quyết".
 * @returns Phân số từ 0 đến 1; định dạng ô 0,00% để thấy tỷ lệ.
 */
export function rate(rate: string, table: any[][], unit: string, base: string): number {
  const read = rangeTable(table);
  return valueOrError(isNoValue(read) ? read : rateValue(read, rate, argumentText(unit), argumentText(base)));
}
