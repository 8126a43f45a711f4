import type { Refusal, ReportReason } from "../../../ports/refusal";
import { choices, list, quote, quoted, some, text, type SentenceMaker } from "./words";

/** What is said where a paragraph cannot be written: its template, its facts, its period. */
export const reportSentences: Readonly<Record<ReportReason, SentenceMaker>> = {
  "template-unknown": (about) =>
    `Chưa có mẫu báo cáo nào tên ${quoted(text(about, "template"))}. ${choices(about, "Các mẫu đã có", "Chọn một mẫu trong số đó.", "mẫu")}`,
  "facts-missing": factsMissing,
  "facts-malformed": (about) =>
    `${text(about, "file") === "" ? "Số liệu đã cho" : `Tệp số liệu ${quoted(text(about, "file"))}`} chưa đúng ở: ${some(list(about, "problems"), "chỗ").join(" · ")}. Sửa lại rồi chạy lại.`,
  "template-malformed": (about) =>
    `${text(about, "file") === "" ? "Mẫu báo cáo" : `Mẫu báo cáo trong tệp ${quoted(text(about, "file"))}`} chưa dùng được: ${text(about, "problem")}. Sửa lại mẫu rồi thử lại.`,
  "notes-too-long": () => "Phần ghi nhớ của báo cáo quá dài nên chưa lưu vào tệp. Xoá bớt mẫu riêng, rồi tạo lại đoạn.",
  "period-impossible": (about) =>
    `${PERIOD_FAULTS[text(about, "because")] ?? "Chưa rõ kỳ báo cáo"}: ${quoted(text(about, "text"))}. Ghi ngày đầu và ngày cuối kỳ, ví dụ 21/8/2021 và 20/9/2021.`,
  "text-too-long": (about) =>
    `Đoạn văn dài hơn ${text(about, "limit")} ký tự nên không chứa hết trong một ô. Bấm «Sao chép» rồi dán vào Word.`,
};

const PERIOD_FAULTS: Readonly<Record<string, string>> = {
  "no-date": "Chưa đọc được ngày",
  "impossible-date": "Không có ngày này trong lịch",
  crossing: "Ngày cuối kỳ đứng trước ngày đầu kỳ",
  "too-long": "Kỳ báo cáo dài quá mười năm",
};

/** More may be missing than a sentence usually lists: whoever fills in a form needs all of them. */
function factsMissing(about: Refusal["about"]): string {
  const template = quote(text(about, "template"));
  const facts = list(about, "facts").join("; ");
  if (text(about, "from") === "facts")
    return `Chưa viết được đoạn ${template} vì còn thiếu: ${facts}. Bổ sung vào tệp số liệu (--facts), rồi chạy lại.`;
  if (text(about, "from") === "another-table")
    return `Bảng này không có các cột mà đoạn ${template} cần: ${facts}. Chọn bảng có các cột ấy, hoặc điền các số này khi tạo đoạn.`;
  return `Chưa viết được đoạn ${template} vì bảng chưa cho biết: ${facts}. Điền hoặc sửa các ô này (số mà bảng không có thì bổ sung khi tạo đoạn), rồi tạo lại đoạn.`;
}
