/** Offices that are told apart by numbers. */
const OFFICES =
  "chi nhánh|trung tâm|chi cục|phòng|trạm|đội|tổ|ban|điểm|cơ sở|phường|xã|quận|huyện|khu vực|đơn vị|bưu cục|trường|cụm|cửa hàng";
const NUMBERED = new RegExp(`(?<!\\p{L})(?:${OFFICES})(?: số)? \\d{1,3}(?= \\d)`, "giu");

/**
 * «Chi nhánh 12 138 hồ sơ», «Trung tâm 6 0%»: names that may end in a number, right before another one. Whether they do,
 * or the two are one number with a blank in it, only the figures beside them tell.
 */
export function numberedNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NUMBERED)].map(([name]) => name))];
}
