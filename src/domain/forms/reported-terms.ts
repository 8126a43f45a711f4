import type { MeasureId } from "../../core/model/profile";

/** Counts that reports state though no form has a column for them; labels fit for the middle of a sentence. */
const reported: Readonly<Record<MeasureId, string>> = {
  supplementRequested: "yêu cầu bổ sung",
  returned: "trả lại cho tổ chức, cá nhân",
  interlinked: "liên thông",
  onlineLevel3: "dịch vụ công trực tuyến mức độ 3",
  onlineLevel4: "dịch vụ công trực tuyến mức độ 4",
  postalIn: "tiếp nhận qua dịch vụ bưu chính công ích",
  postalOut: "trả kết quả qua dịch vụ bưu chính công ích",
  resultsReturned: "kết quả đã trả cho tổ chức, cá nhân",
  unitsOnline: "số cơ quan, đơn vị phát sinh hồ sơ trực tuyến",
};

/** Prefix of the same counts for dossiers interlinked to the office of the provincial People's Committee. */
export const OFFICE = "office.";

/** What follows a count's own words where it is one of {@link OFFICE}. */
export const OFFICE_WORDS = "(hồ sơ liên thông Văn phòng UBND tỉnh)";

export const reportedTerms: readonly (readonly [MeasureId, string])[] = Object.entries(reported);

/** A count that only reports state, in Vietnamese; null for any other. */
export function reportedLabel(id: MeasureId): string | null {
  return Object.hasOwn(reported, id) ? (reported[id] ?? null) : null;
}
