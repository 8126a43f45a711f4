import type { TableColumn } from "../../model/table";
import type { HeaderCandidate } from "./header-sums";

/** What one count exceeds another by: «Tăng/giảm so với tháng trước», «Vượt (+), hụt (-)», «Chênh lệch», «Còn thiếu». */
const DIFFERENCE = /(?:^| )(?:tang|giam|chenh lech|vuot|hut|thua|thieu|difference)(?= |$)/;
/** Columns before it of which it may be the difference. */
const BEFORE = 4;

/**
 * What a column named a difference may be the difference of: any two of the columns before it, the one = the other + it.
 *
 * @param paths bare words of the header cells above each column of the table, top to bottom
 */
export function differenceSums(
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
): readonly HeaderCandidate[] {
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  return order.flatMap((difference, place): HeaderCandidate[] => {
    if (!DIFFERENCE.test((paths[difference] ?? []).join(" "))) return [];
    const before = order.slice(Math.max(0, place - BEFORE), place);
    const pairs = before.flatMap((total) =>
      before.flatMap((other) => (other === total ? [] : [{ total, parts: [other, difference] }])),
    );
    return pairs.map((pair) => ({ ...pair, among: pairs.length }));
  });
}
