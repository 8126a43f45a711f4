import { writeCount, writePaddedCount } from "../../core";
import { badArgument } from "../../usecases/formulas/values/no-value";
import { valueOrError } from "./answer";

/**
 * Ghi số như trong báo cáo: 113048 thành 113.048; 7 thành 07 nếu cần hai chữ số.
 * @customfunction NUMBER_TEXT
 * @param number Số nguyên cần ghi.
 * @param [pad] TRUE để thêm số 0 trước số có một chữ số.
 * @returns Chữ số có dấu chấm phân cách hàng nghìn.
 */
export function numberText(number: number, pad: boolean): string {
  if (!Number.isSafeInteger(number))
    return valueOrError<string>(badArgument("NUMBER_TEXT cần một số nguyên, ví dụ 113048."));
  return pad ? writePaddedCount(number) : writeCount(number);
}
