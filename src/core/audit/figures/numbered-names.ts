import { LABELS } from "./label-phrases";
import { COUNTED } from "./number-phrases";

/** Offices that are told apart by numbers. */
const OFFICES =
  "chi nhánh|trung tâm|chi cục|phòng|trạm|đội|tổ|ban|điểm|cơ sở|phường|xã|quận|huyện|khu vực|đơn vị|bưu cục|trường|cụm|cửa hàng";
const NUMBERED = new RegExp(`(?<!\\p{L})(?:${OFFICES})(?: số)? \\d{1,3}$`, "iu");
const BEFORE_NUMBER = / \d{1,3}(?= \d)/g;
/** No name is longer: numbers are looked for first, since a text has fewer of them than words. */
const LONGEST = 40;

/**
 * «Chi nhánh 12 138 hồ sơ», «Trung tâm 6 0%»: names that may end in a number, right before another one. Whether they do,
 * or the two are one number with a blank in it, only the figures beside them tell.
 */
export function numberedNames(text: string): readonly string[] {
  const names = [...text.matchAll(BEFORE_NUMBER)].flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    return NUMBERED.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? [];
  });
  return [...new Set(names)];
}

/** A word, a small number, at most a few words, and what is counted: «quầy 1 tiếp 301 lượt», «ca 2 (48 lượt)». */
const BEFORE_COUNT = /(?<= )\d{1,2}(?=((?: \p{L}+){0,4})(?: ?:)?(?: ?\(| )\d)/gu;
const WORD = /(?<!\p{L})\p{L}+ (?:số )?$/u;
/** Nothing is named by these: «có 1 tổ …, có 2 tổ …». */
const NO_NAME =
  /^(?:tăng|giảm|có|là|được|đạt|còn|trong|và|với|gồm|từ|đến|hơn|gần|khoảng|trên|dưới|chiếm|thêm|bằng|số|so|cả|nhận|mức|độ) /iu;

/** Names that surely end in a number: it counts up by one, each has its own count, and no thing counted follows it. */
export function countedUpNames(text: string): readonly string[] {
  const named = new Set<string>();
  const last = new Map<string, number>();
  for (const { 0: digits, 1: behind = "", index } of text.matchAll(BEFORE_COUNT)) {
    const word = WORD.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    if (word === undefined || NO_NAME.test(word) || isCounted(behind)) continue;
    const lower = word.toLowerCase();
    if (LABELS.has(lower.trim())) continue;
    const before = last.get(lower);
    last.set(lower, Number(digits));
    if (before === undefined || Number(digits) !== before + 1) continue;
    for (const one of [word, capital(word), lower]) named.add(`${one}${before}`).add(`${one}${digits}`);
  }
  return [...named];
}

/** «Tổ 1 hồ sơ»: what stands behind the number is counted. */
function isCounted(behind: string): boolean {
  const [one = "", two = ""] = behind.trim().toLowerCase().split(" ");
  return COUNTED.has(one) || COUNTED.has(`${one} ${two}`);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
