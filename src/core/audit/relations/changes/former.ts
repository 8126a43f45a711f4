import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";

const FROM = foldWord("từ");

export function isFrom({ wordsBefore }: Place): boolean {
  return wordsBefore.at(-1) === FROM;
}

/** «(cùng kỳ 243 vụ)», «So với năm 2021 (15.640 hồ sơ)», «tăng từ 3.412 lên …» */
export function isFormer({ place, statement }: Pick<Quantity, "place" | "statement">): boolean {
  // «Số liệu so với tháng trước: tiếp nhận 2.064 hồ sơ, giảm 136 …»: of this period after all.
  const said = place.intro === "colon" ? place.near : place.ahead;
  // «so với tuần 41 là 20.558 hồ sơ»
  const named = statement.aside === "formerly" && place.near.has("against");
  // «(9 tháng đầu năm 2024 đã tiếp 1.480 lượt)»
  const dated = statement.aside === "formerly" && place.bracket !== 0;
  return isFrom(place) || said.has("formerly") || named || dated || (place.ahead.has("against") && place.bracket !== 0);
}
