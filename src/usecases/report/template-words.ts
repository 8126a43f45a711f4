import type { TemplateProblem } from "../../core";

/** What is wrong with an office's template: «dòng 3: không có bộ lọc "so_hss"; có lẽ là "so_hs"». */
export function templateProblemWords({ line, because, name, nearest }: TemplateProblem): string {
  const near = nearest.length === 0 ? "" : `; có lẽ là ${nearest.map((other) => `"${other}"`).join(" hoặc ")}`;
  return `${line === null ? "" : `dòng ${line}: `}${REASONS[because](name)}${near}`;
}

const REASONS: Readonly<Record<TemplateProblem["because"], (name: string) => string>> = {
  "not-closed": () => "có thẻ {% … %} hoặc {{ … }} chưa được đóng",
  "unknown-tag": (name) => `không dùng được thẻ "${name}" (chỉ dùng if, unless, case, for, assign, capture, comment)`,
  "unknown-filter": (name) => `không có bộ lọc "${name}"`,
  "unknown-name": (name) => `không có số liệu tên "${name}" (xem lệnh glossary)`,
  "unknown-basis": (name) => `không có mẫu gốc "${name}"`,
  "not-a-count": (name) => `bộ lọc "${name}" cần một số đếm; số liệu có thể thiếu thì đặt trong {% if … %}`,
  "not-a-rate": (name) => `bộ lọc "${name}" cần một tỷ lệ; tỷ lệ có thể thiếu thì đặt trong {% if … %}`,
  "not-a-text": (name) => `bộ lọc "${name}" cần chữ`,
  unfiltered: () => "số đếm phải qua bộ lọc so, so_hs hoặc so_mau; tỷ lệ phải qua phan_tram",
  "too-much": () => "mẫu lặp quá nhiều hoặc quá dài nên đã dừng",
  "too-long": () => "mẫu viết ra quá 50.000 ký tự",
  field: (name) => `mục "${name}" chưa đúng`,
  syntax: () => "viết chưa đúng cú pháp Liquid",
};
