import { allNouns } from "../../../domain/lexicon/phrases/nouns";
import { phrases } from "./phrases";
import type { Hedge } from "./token";

/** What dossier reports count. A number before one of these is a count, whatever else it looks like. */
export const COUNTED = phrases(nounsThatCount("digits", "words"));
/** Of these a number in words is a figure: «ba hồ sơ», not «một nội dung». */
export const COUNTED_IN_WORDS = phrases(nounsThatCount("words", "only words"));

function nounsThatCount(...kinds: NonNullable<(typeof allNouns)[number]["counts"]>[]): string {
  return allNouns
    .filter(({ counts }) => counts !== undefined && kinds.includes(counts))
    .map(({ noun }) => noun)
    .join("|");
}

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["ngàn", 3],
  ["nghìn", 3],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
]);
export const SCALE_WORDS = phrases("ngàn|nghìn|triệu|tỷ|tỉ");

/** Words right before a number that soften it. Comparisons («nhiều hơn 12») end in one of these and soften nothing. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ["gần", "approximately"],
  ["khoảng", "approximately"],
  ["xấp xỉ", "approximately"],
  ["ước", "approximately"],
  ["ước đạt", "approximately"],
  ["ước khoảng", "approximately"],
  ["chừng", "approximately"],
  ["tầm", "approximately"],
  ["trên dưới", "approximately"],
  ["hơn", "more-than"],
  ["trên", "more-than"],
  ["ít nhất", "more-than"],
  ["tối thiểu", "more-than"],
  ["không dưới", "more-than"],
  ["không ít hơn", "more-than"],
  ["dưới", "less-than"],
  ["không quá", "less-than"],
  ["chưa đến", "less-than"],
  ["chưa tới", "less-than"],
  ["không đến", "less-than"],
  ["không tới", "less-than"],
  ["chưa đầy", "less-than"],
  ["tối đa", "less-than"],
  ["nhiều hơn", null],
  ["cao hơn", null],
  ["thấp hơn", null],
  ["ít hơn", null],
  ["kém hơn", null],
  ["lớn hơn", null],
  ["nhỏ hơn", null],
  ["tốt hơn", null],
  ["giảm hơn", null],
  ["tăng hơn", null],
]);
export const HEDGE_WORDS: ReadonlySet<string> = new Set(HEDGES.keys());

/** Before a number that stands in for a rate: «đạt 99, 5%» is one number, «là 22, 98% hồ sơ» are two. */
export const RATE_VERBS = phrases(
  "đạt|chiếm|tỷ lệ|tỉ lệ|tỷ lệ là|tỉ lệ là|hơn|gần|trên|dưới|bằng|còn|khoảng|tăng|giảm|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|chiếm tỉ lệ|tỷ lệ đạt|đúng hạn đạt",
);
export const CHANGES = phrases("tăng|giảm|gấp|tăng thêm|giảm còn|tăng lên|tăng hơn|tăng trên|tăng gần");

/** Before a bare year that is a count after all: «tổng số là 2021». */
export const STATES_A_COUNT = phrases("là|có|được|gồm|còn|tổng số|tổng số là|tiếp nhận|giải quyết|trả|nhận|mới");
