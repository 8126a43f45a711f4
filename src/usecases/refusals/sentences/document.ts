import type { DocumentReason, Refusal } from "../../../ports/refusal";
import { capital, file, inPart, limit, list, quoted, some, text, type SentenceMaker } from "./words";

/** What is said of Word documents and of texts. */
export const documentSentences: Readonly<Record<DocumentReason, SentenceMaker>> = {
  "word-not-docx": (about) =>
    `${capital(file(about))} ${wordFoundWords(about)}, không phải tệp Word (.docx). ${wordWayOut(about)}`,
  "word-encrypted": (about) =>
    `${capital(file(about))} được đặt mật khẩu nên chưa đọc được. Mở tệp bằng Word, xoá mật khẩu, lưu một bản mới (.docx), rồi chọn bản đó.`,
  "word-damaged": (about) =>
    `${capital(file(about))} bị hỏng hoặc tải về chưa xong${inPart(about)} nên chưa đọc được. Lấy lại tệp, hoặc mở bằng Word rồi lưu thành tệp mới (.docx), rồi chọn lại.`,
  "word-too-large": (about) =>
    `${capital(file(about))} quá lớn${limit(about)} nên chưa đọc. Bỏ bớt hình ảnh trong tệp, lưu lại, rồi chọn lại.`,
  "word-active-content": (about) =>
    `${capital(file(about))} có ${wordActive[text(about, "what")] ?? "nội dung tự chạy"}${wordPlace(about)} nên chưa dùng làm mẫu. Mở tệp bằng Word, bỏ phần đó, lưu thành tệp .docx mới, rồi chọn lại.`,
  "word-template-faults": (about) =>
    `Chưa điền được mẫu Word ${quoted(text(about, "file"))}: ${some(list(about, "faults"), "chỗ").join("; ")}. Sửa các chỗ này trong mẫu, lưu lại, rồi chạy lại.`,
  "text-not-unicode": (about) =>
    `${capital(file(about))} không dùng bảng mã Unicode nên chữ tiếng Việt sẽ sai. Mở tệp bằng Notepad, chọn File (Tệp) › Save As (Lưu thành), ở ô Encoding (Mã hóa) chọn UTF-8, lưu lại, rồi chọn tệp mới.`,
  "text-empty": (about) =>
    `${capital(file(about))} chưa có chữ nào để soát. Chọn tệp có nội dung báo cáo, hoặc dán đoạn văn, rồi soát lại.`,
  "text-too-large": (about) =>
    `${capital(file(about))} dài hơn ${text(about, "limit")} triệu ký tự nên chưa soát. Tách thành từng phần, rồi soát từng phần.`,
};

/** What a file chosen as a Word document turned out to be, where it is something else. */
const wordFound: Readonly<Record<string, { readonly words: string; readonly wordOpensIt: boolean }>> = {
  empty: { words: "trống, chưa có nội dung", wordOpensIt: false },
  "old-doc": { words: "có định dạng cũ (.doc)", wordOpensIt: true },
  rtf: { words: "là tệp văn bản (.rtf)", wordOpensIt: true },
  opendocument: { words: "là tệp OpenDocument (.odt)", wordOpensIt: true },
  dotx: { words: "là tệp mẫu Word (.dotx)", wordOpensIt: true },
  pdf: { words: "là tệp PDF", wordOpensIt: false },
  xlsx: { words: "là tệp Excel", wordOpensIt: false },
};

/** What acts or fetches when a document is opened. */
const wordActive: Readonly<Record<string, string>> = {
  macros: "macro",
  controls: "nút điều khiển ActiveX",
  objects: "đối tượng nhúng",
  "remote-image": "hình ảnh lấy từ bên ngoài",
  "remote-content": "nội dung lấy từ bên ngoài",
  "foreign-text": "nội dung chèn từ tệp khác",
  "file-link": "liên kết tới tệp hoặc chương trình",
  field: "trường (field) lấy hoặc chạy nội dung bên ngoài",
};

function wordFoundWords(about: Refusal["about"]): string {
  return wordFound[text(about, "found")]?.words ?? "có nội dung lạ";
}

function wordWayOut(about: Refusal["about"]): string {
  if (wordFound[text(about, "found")]?.wordOpensIt !== true) return "Chọn tệp .docx.";
  return "Mở tệp bằng Word, chọn File (Tệp) › Save As (Lưu thành) › Word Document (*.docx), rồi chọn lại tệp mới.";
}

function wordPlace(about: Refusal["about"]): string {
  const place = text(about, "place");
  return place === "" ? "" : ` (${place})`;
}
