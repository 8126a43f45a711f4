import { areaToA1, type AppendixPlace, type Table } from "../../../core";
import type { WorkbookAppendices } from "../../../ports/function-workbook";
import { notAvailable, type NoValue } from "./no-value";

const NAMED = 4;

/**
 * Which appendix a formula without a table means: the only one on its own sheet, else the bound one, else the only one
 * in the workbook. Never a guess: a wrong month shown silently is the worst outcome there is.
 */
export function chooseAppendix({ own, bound, all }: WorkbookAppendices): Table | NoValue {
  const [ownFirst] = own;
  if (own.length > 1)
    return notAvailable(
      `Sheet này có ${own.length} bảng: ${own
        .slice(0, NAMED)
        .map(({ place }) => areaToA1(place.area))
        .join(", ")}. Hãy chọn vùng.`,
    );
  if (ownFirst !== undefined) return ownFirst.table;
  if (bound === "gone")
    return notAvailable("Phụ lục đã gắn không còn ở chỗ cũ. Mở khung TTHC, chọn lại phụ lục rồi gắn lần nữa.");
  if (bound !== null) return bound.table;
  const [first] = all;
  if (first === undefined)
    return notAvailable("Chưa thấy phụ lục trong tệp này. Hãy chọn vùng có bảng, gồm cả tiêu đề.");
  if (all.length > 1)
    return notAvailable(
      `Tệp này có ${all.length} phụ lục: ${all
        .slice(0, NAMED)
        .map(({ place }) => named(place))
        .join(", ")}${all.length > NAMED ? "…" : ""}. Hãy chọn vùng.`,
    );
  return first.table;
}

function named({ sheet, area }: AppendixPlace): string {
  return `«${sheet}» ${areaToA1(area)}`;
}
