import type { Scene } from "../../claims/claim";
import { foldWord } from "../../passages/fold-word";
import type { Statement } from "../../meaning/statement";
import type { Item } from "../offices/items";
import type { Spoken } from "../offices/spoken";

/** Words around a count that leave what is counted as it is. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  [
    "gần khoảng ước xấp xỉ toàn trên dưới địa bàn tỉnh huyện xã phường khu vực chung riêng cả mọi mỗi hiện nay tính kể lên tới mức đều cũng vẫn",
    "nhiều lớn cao ít nhỏ thấp nhất hơn gồm việc kỳ lượng số liệu đạt được bị do theo nêu nói báo cáo tình hình công tác",
    "tiếp tục chủ động kịp thời đầy đủ tổng hợp cụ thể sau này đây đó yêu cầu giải quyết tthc thủ tục hành chính mới cùng",
    "bộ phận một cửa trung tâm phục vụ hệ thống thông tin cơ chế lĩnh vực thuộc thẩm quyền",
  ]
    .join(" ")
    .split(" ")
    .map(foldWord),
);

/**
 * Whether every word around a count is known: «đã thu phí trực tuyến 6.120 hồ sơ», «3 hồ sơ quá hạn chưa xin lỗi», «02 hồ sơ
 * tháng trước» count something that no column holds, for all that the table knows.
 */
export function isPlainlyTold({ read: { text } }: Scene, { items }: Spoken, place: number): boolean {
  const isStrange = (item: Item): boolean =>
    item.is === "unit" &&
    (item.unit.is === "period" ||
      (item.unit.is === "word" && !NEUTRAL.has(foldWord(text.slice(item.unit.start, item.unit.end)))));
  // «do đo đạc đất đai (9 hồ sơ)»: what a bracket that begins with it is said of.
  const host = isBracket(items[place - 1]) ? runFrom(items, place - 1, -1) : [];
  return ![...runFrom(items, place, -1), ...host, ...runFrom(items, place, 1)].some(isStrange);
}

function isBracket(item: Item | undefined): boolean {
  return item?.is === "unit" && item.unit.is === "mark" && item.unit.mark === "(";
}

/** The words beside a figure, up to the first mark, figure, office or pause. */
function runFrom(items: readonly Item[], place: number, step: 1 | -1): readonly Item[] {
  const run: Item[] = [];
  for (let at = place + step; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item?.is !== "unit") break;
    const { unit } = item;
    if (unit.is === "mark" || unit.is === "figure" || unit.tags.has("pause")) break;
    run.push(item);
  }
  return run;
}

/** «Bình quân mỗi xã 4.348 hồ sơ, cao hơn cấp tỉnh (1.803 hồ sơ)»: what is compared with an average is one as well. */
export function isBesideAverage({ items }: Spoken, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit") continue;
    if (item.unit.is === "mark" && item.unit.mark === ";") return false;
    if (item.unit.tags.has("average")) return true;
  }
  return false;
}

/** «chênh lệch 2.500 hồ sơ»: by how much two counts differ. */
export function isApart({ relations }: Scene, { figure }: Statement): boolean {
  const words = relations.places.get(figure)?.wordsBefore ?? [];
  return APART.every((word) => words.includes(word));
}

const APART = ["chênh", "lệch"].map(foldWord);
