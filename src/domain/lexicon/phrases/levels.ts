import type { Tag } from "../tags";
import type { PhraseRows } from "../phrase-rows";

/** «các xã, phường», «khối sở, ban, ngành»: two nouns or three of one level, in any order, and the first of the province alone. */
const several = (tag: Tag, heads: readonly string[], nouns: readonly string[]): PhraseRows =>
  nouns
    .flatMap((one) => nouns.flatMap((two) => [[one, two], ...nouns.map((three) => [one, two, three])]))
    .filter((named) => new Set(named).size === named.length)
    .flatMap((named): PhraseRows =>
      heads.flatMap((head): PhraseRows => [
        [`${head} ${named.join(", ")}`, tag],
        [`${head} ${named.slice(0, -1).join(", ")} và ${named.at(-1) ?? ""}`, tag],
      ]),
    );

/** Levels of government. */
export const levels: PhraseRows = [
  ...several("province", ["các", "khối"], ["sở", "ban", "ngành"]),
  ...several("district", ["các", "khối"], ["huyện", "quận", "thị xã", "thành phố"]),
  ...several("commune", ["các", "khối"], ["xã", "phường", "thị trấn", "đặc khu"]),
  ["các sở", "province"],
  ["khối sở", "province"],
  ["khối phường", "commune"],
  ["khối cấp xã", "commune"],
  ["khối cấp tỉnh", "province"],
  ["khối tỉnh", "province"],
  ["cấp tỉnh", "province", "levelName"],
  ["các sở ngành", "province"],
  ["sở, ban, ngành", "province"],
  ["các sở, cơ quan", "province"],
  ["các sở, ban, ngành tỉnh", "province"],
  ["các sở, ban, ngành cấp tỉnh", "province"],
  ["cấp sở", "province", "levelName"],
  ["cấp thành phố", "province", "levelName"],
  ["cấp huyện", "district"],
  ["cấp quận", "district"],
  ["ubnd cấp huyện", "district"],
  ["khối huyện", "district"],
  ["các huyện", "district"],
  ["cấp xã", "commune"],
  ["ubnd cấp xã", "commune"],
  ["khối xã", "commune"],
  ["cấp phường", "commune"],
  ["cấp huyện, cấp xã", "district", "commune"],
  ["cấp huyện và cấp xã", "district", "commune"],
  ["cấp huyện, xã", "district", "commune"],
  ["toàn tỉnh", "everyLevel"],
  ["toàn thành phố", "everyLevel"],
  ["toàn huyện", "everyLevel"],
  ["cả tỉnh", "everyLevel"],
  ["toàn quốc", "everyLevel"],
  ["cả ba cấp", "everyLevel"],
];
