import type { FileReason, Refusal } from "../../../ports/refusal";
import { foundWords, SAVE_AS_XLSX, wayOut } from "./found-kinds";
import { capital, choices, file, inPart, limit, list, quote, quoted, some, text, type SentenceMaker } from "./words";

/** What is said of a file, of what it holds, and of the copy made of it. */
export const fileSentences: Readonly<Record<FileReason, SentenceMaker>> = {
  "file-missing": (about) =>
    text(about, "near") === ""
      ? `Không tìm thấy ${file(about)}. Kiểm tra lại thư mục và tên tệp (kể cả đuôi .xlsx), rồi chọn lại.`
      : `Không tìm thấy ${file(about)}. Có lẽ là tệp ${quoted(text(about, "near"))}; nếu đúng thì chọn lại tệp ấy.`,
  "file-empty": (about) =>
    `${capital(file(about))} trống, chưa có dữ liệu. Có lẽ tệp tải về chưa xong; lấy lại tệp, rồi chọn lại.`,
  "file-not-a-workbook": (about) =>
    `${capital(file(about))} ${foundWords(text(about, "found"))}, không phải tệp Excel (.xlsx, .xlsm) hay tệp .csv. ${wayOut(text(about, "found"))}`,
  "file-old-xls": (about) => `${capital(file(about))} có định dạng cũ (.xls). ${SAVE_AS_XLSX}`,
  "file-encrypted": (about) =>
    text(about, "found") === "ods"
      ? `${capital(file(about))} được đặt mật khẩu nên chưa đọc được. Mở tệp bằng LibreOffice, chọn File (Tệp) › Save As (Lưu thành), bỏ chọn Save with password (Lưu kèm mật khẩu), lưu một bản mới, rồi chọn bản đó.`
      : `${capital(file(about))} được đặt mật khẩu nên chưa đọc được. Mở tệp bằng Excel, chọn File (Tệp) › Info (Thông tin) › Protect Workbook › Encrypt with Password (Mã hoá bằng mật khẩu), xoá mật khẩu, lưu một bản mới, rồi chọn bản đó.`,
  "file-truncated": (about) =>
    `${capital(file(about))} thiếu phần cuối, có lẽ do tải về hoặc sao chép chưa xong. Lấy lại tệp từ nơi gửi, rồi chọn lại.`,
  "file-damaged": (about) =>
    `${capital(file(about))} bị hỏng${inPart(about)} nên chưa đọc được. Mở tệp bằng Excel; nếu Excel hỏi có khôi phục không thì chọn Yes (Có), lưu thành tệp mới (*.xlsx), rồi chọn tệp mới.`,
  "file-too-large": (about) =>
    `${capital(file(about))} quá lớn${limit(about)} nên chưa đọc. Chép riêng sheet (trang tính) có phụ lục sang một tệp mới, lưu lại, rồi chọn tệp mới.`,
  "file-not-utf8": (about) =>
    `${capital(file(about))} không dùng bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Mở tệp bằng Excel, chọn File (Tệp) › Save As (Lưu thành) › CSV UTF-8 (*.csv) hoặc Excel Workbook (*.xlsx), rồi chọn lại tệp mới.`,
  "sheet-missing": (about) =>
    `Tệp không có sheet (trang tính) ${quoted(text(about, "sheet"))}. ${choices(about, "Tệp có các sheet", "Chọn một sheet trong số đó, rồi kiểm tra lại.", "sheet")}`,
  "sheet-not-cells": (about) =>
    `Sheet (trang tính) ${quoted(text(about, "sheet"))} không có ô dữ liệu, có lẽ chỉ chứa biểu đồ. Chọn sheet có bảng số liệu, rồi kiểm tra lại.`,
  "no-appendix": noAppendix,
  "no-table-to-merge": (about) =>
    `${capital(file(about))} không có bảng nào đọc được theo các biểu mẫu đã biết. Kiểm tra lại tệp, hoặc đưa biểu riêng của cơ quan (--profile).`,
  "cell-in-array": (about) =>
    `Ô ${text(about, "cell")} thuộc một công thức mảng nên không đổi riêng được. Sửa công thức mảng trong Excel, lưu tệp, rồi làm lại.`,
  "cell-under-merge": (about) =>
    `Ô ${text(about, "cell")} bị che dưới ô gộp nên số ghi vào sẽ không hiện ra. Bỏ gộp ô trong Excel, lưu tệp, rồi làm lại.`,
  "file-cell-changed": (about) =>
    `Ô ${text(about, "cell")} không còn giữ số đã kiểm tra nên chưa sửa ô nào. Kiểm tra lại tệp, rồi làm lại.`,
  "copy-unsound": (about) =>
    `Bản sao của ${file(about)} đọc lại không đúng nên chưa ghi tệp nào. Mở tệp gốc bằng Excel, lưu thành tệp mới (*.xlsx), rồi làm lại với tệp mới.`,
  "sheets-locked": (about) =>
    `${capital(file(about))} đang khóa cấu trúc nên chưa thêm được sheet nhật ký. Bỏ yêu cầu ghi nhật ký, hoặc vào Review (Xem lại) › Protect Workbook (Bảo vệ tệp) để mở khóa, rồi làm lại.`,
};

function noAppendix(about: Refusal["about"]): string {
  const place =
    text(about, "within") === "sheet" ? "Chưa thấy phụ lục trong sheet này" : "Chưa thấy phụ lục trong tệp này";
  const where = text(about, "file") === "" ? place : `Chưa thấy phụ lục trong ${file(about)}`;
  const plain = text(about, "plain");
  if (plain !== "")
    return `${where}. Bảng ở sheet (trang tính) ${quoted(plain)}, ${text(about, "area")} có tiêu đề và số liệu, nhưng chưa thấy dòng tổng, phép cộng hay tỷ lệ nào khớp, nên chưa rõ phải kiểm tra gì. Nếu bảng có dòng hoặc cột tổng thì cộng lại; nếu không có thì thêm vào (viết công thức SUM cũng được), rồi kiểm tra lại.`;
  const bare = text(about, "bare");
  if (bare !== "")
    return `${where}. Bảng ở sheet (trang tính) ${quoted(bare)} có tiêu đề ${some(list(about, "matched").map(quote), "cột").join(", ")} nhưng bên dưới chưa có số liệu. Nhập số liệu của từng đơn vị, lưu tệp, rồi kiểm tra lại.`;
  const forms = list(about, "forms");
  // Whom a list of all forms would help finds it by its own command; the one that was asked for is named.
  const looked = forms.length === 1 ? ` Đã tìm bảng theo biểu: ${forms.join("")}.` : "";
  const nearest = text(about, "nearest");
  if (nearest === "")
    return `${where}. Mở sheet (trang tính) có bảng với các cột như «Tổng số», «Đã giải quyết», «Đang giải quyết», lưu vào tệp .xlsx, rồi chọn lại.${looked}`;
  const matched = list(about, "matched");
  const missing = list(about, "missing");
  const form = text(about, "profile");
  const got = matched.length === 0 ? "" : ` có ${some(matched.map(quote), "cột").join(", ")}`;
  const lacks =
    missing.length === 0 ? "" : `${got === "" ? "" : " nhưng"} chưa thấy ${some(missing.map(quote), "cột").join(", ")}`;
  const like = form === "" ? "" : ` của biểu ${quoted(form)}`;
  return `${where}. Gần giống nhất là bảng ở sheet (trang tính) ${quoted(nearest)}:${got}${lacks}${got + lacks === "" ? " chưa đủ cột" : ""}${like}. Ghi tiêu đề các cột như biểu mẫu, rồi kiểm tra lại.${looked}`;
}
