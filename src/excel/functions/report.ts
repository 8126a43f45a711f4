import { isRefusal } from "../../ports/refusal";
import { loadPart } from "../../pane/session/load-part";
import { notAvailable } from "../../usecases/formulas/values/no-value";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { givenTable, argumentText, valueOrError } from "./answer";

/**
 * Đoạn báo cáo viết từ phụ lục.
 * @customfunction REPORT
 * @volatile
 * @requiresAddress
 * @param [template] Mã mẫu, ví dụ "tong-hop-2-14". Bỏ trống: mẫu tổng hợp từ phụ lục.
 * @param [table] Vùng có phụ lục, có hoặc không có dòng tiêu đề. Bỏ trống: phụ lục của sheet này.
 * @param [period] Kỳ báo cáo, ví dụ "quý I năm 2021".
 * @param invocation Nơi đặt công thức.
 * @returns Đoạn văn; #N/A kèm địa chỉ ô khi số liệu dùng đến còn lệch.
 */
export async function report(
  template: string,
  table: any[][],
  period: string,
  invocation: CustomFunctions.Invocation,
): Promise<string> {
  const found = valueOrError(await givenTable({ table, address: invocation.address }));
  // The templates and their engine are a part of their own: most workbooks never ask for a paragraph.
  const text = await loadPart(async () => {
    const { reportText } = await import(/* webpackChunkName: "report" */ "../../usecases/formulas/values/report-text");
    return await reportText(found, argumentText(template), argumentText(period));
  });
  return valueOrError(isRefusal(text) ? notAvailable(explainRefusal(text)) : text);
}
