import type { FactsProblem } from "../../core";

/** What is wrong with one entry of a facts file: «counts.received: số hồ sơ không thể âm». */
export function factsProblemWords({ at, because, nearest }: FactsProblem): string {
  const near = nearest.length === 0 ? "" : `; có lẽ là ${nearest.map((name) => `"${name}"`).join(" hoặc ")}`;
  return `${at === "" ? "toàn tệp" : at}: ${REASONS[because]}${near}`;
}

const REASONS: Readonly<Record<FactsProblem["because"], string>> = {
  "not-an-object": "cần một nhóm { … }",
  "not-a-list": "cần một danh sách [ … ]",
  "not-a-text": "cần chữ đặt trong dấu ngoặc kép",
  "not-a-number": "cần một số, không đặt trong dấu ngoặc kép",
  negative: "số không thể âm",
  fraction: "số hồ sơ không thể lẻ (không ghi dấu chấm ngăn hàng nghìn)",
  "too-large": "quá lớn hoặc quá dài",
  "not-a-rate": "tỷ lệ ghi dạng số thập phân, ví dụ 0.189 cho 18,9%",
  "outside-counts": 'số hồ sơ ghi trong nhóm "counts", ví dụ { "counts": { "received": 56 } }',
  unknown: "chưa có tên này trong danh mục (xem lệnh glossary)",
};
