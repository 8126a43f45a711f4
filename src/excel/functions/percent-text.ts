import { writeDecimal } from "../../core";
import { badArgument } from "../../usecases/formulas/values/no-value";
import { valueOrError } from "./answer";

/** Digits after which the binary form of a decimal fraction shows: 0,35 × 100 = 35,000000000000003. */
const SIGNIFICANT = 15;

/**
 * Ghi tỷ lệ như trong báo cáo: 0,9079 thành 90,79%, làm tròn đến nửa lên.
 * @customfunction PERCENT_TEXT
 * @param fraction Phân số, ví dụ 0,9079 hoặc kết quả của một hàm tỷ lệ.
 * @param [decimals] Số chữ số thập phân, từ 0 đến 10. Bỏ trống: 2.
 * @returns Tỷ lệ phần trăm bằng chữ số.
 */
export function percentText(fraction: number, decimals: number): string {
  const digits = (decimals as number | null) ?? 2;
  if (!Number.isFinite(fraction) || Math.abs(fraction) > 1e9)
    return valueOrError<string>(badArgument("PERCENT_TEXT cần một phân số, ví dụ 0,9079."));
  if (!Number.isInteger(digits) || digits < 0 || digits > 10)
    return valueOrError<string>(badArgument("Số chữ số thập phân phải từ 0 đến 10."));
  return `${writeDecimal(roundedPercent(fraction, digits), digits)}%`;
}

/** Rounds half up what a person sees of the fraction, not its binary tail. */
function roundedPercent(fraction: number, digits: number): bigint {
  const [mantissa = "0", exponent = "0"] = Math.abs(fraction)
    .toExponential(SIGNIFICANT - 1)
    .split("e");
  const units = BigInt(mantissa.replace(".", ""));
  const shift = Number(exponent) - (SIGNIFICANT - 1) + 2 + digits;
  const rounded =
    shift >= 0 ? units * 10n ** BigInt(shift) : (units + 5n * 10n ** BigInt(-shift - 1)) / 10n ** BigInt(-shift);
  return fraction < 0 ? -rounded : rounded;
}
