import type {
  CommandLineReason,
  CommonReason,
  DocumentReason,
  OtherTableReason,
  Refusal,
  RefusalReason,
} from "../../ports/refusal";
import { foundWords, SAVE_AS_XLSX, wayOut } from "./found-kinds";
import {
  capital,
  choices,
  file,
  inPart,
  limit,
  list,
  quote,
  quoted,
  some,
  text,
  type SentenceMaker,
} from "./refusal-words";

/** One sentence maker per reason, those that come later apart: a reason without one does not compile. */
const sentences: Readonly<Record<CommonReason, SentenceMaker>> = {
  "file-missing": (about) =>
    `Không tìm thấy ${file(about)}. Kiểm tra lại thư mục và tên tệp (kể cả đuôi .xlsx), rồi chọn lại.`,
  "file-empty": (about) =>
    `${capital(file(about))} trống, chưa có dữ liệu. Có lẽ tệp tải về chưa xong; lấy lại tệp, rồi chọn lại.`,
  "file-not-a-workbook": (about) =>
    `${capital(file(about))} ${foundWords(text(about, "found"))}, không phải tệp Excel (.xlsx, .xlsm) hay tệp .csv. ${wayOut(text(about, "found"))}`,
  "file-old-xls": (about) => `${capital(file(about))} có định dạng cũ (.xls). ${SAVE_AS_XLSX}`,
  "file-encrypted": (about) =>
    `${capital(file(about))} được đặt mật khẩu nên chưa đọc được. Mở tệp bằng Excel, chọn File (Tệp) › Info (Thông tin) › Protect Workbook › Encrypt with Password (Mã hoá bằng mật khẩu), xoá mật khẩu, lưu một bản mới, rồi chọn bản đó.`,
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
  "template-unknown": (about) =>
    `Chưa có mẫu báo cáo nào tên ${quoted(text(about, "template"))}. ${choices(about, "Các mẫu đã có", "Chọn một mẫu trong số đó.", "mẫu")}`,
  "facts-missing": factsMissing,
  "facts-malformed": (about) =>
    `${text(about, "file") === "" ? "Số liệu đã cho" : `Tệp số liệu ${quoted(text(about, "file"))}`} chưa đúng ở: ${some(list(about, "problems"), "chỗ").join(" · ")}. Sửa lại rồi chạy lại.`,
  "notes-too-long": () => "Phần ghi nhớ của báo cáo quá dài nên chưa lưu vào tệp. Xoá bớt mẫu riêng, rồi tạo lại đoạn.",
  "template-malformed": (about) =>
    `${text(about, "file") === "" ? "Mẫu báo cáo" : `Mẫu báo cáo trong tệp ${quoted(text(about, "file"))}`} chưa dùng được: ${text(about, "problem")}. Sửa lại mẫu rồi thử lại.`,
  "period-impossible": (about) =>
    `${PERIOD_FAULTS[text(about, "because")] ?? "Chưa rõ kỳ báo cáo"}: ${quoted(text(about, "text"))}. Ghi ngày đầu và ngày cuối kỳ, ví dụ 21/8/2021 và 20/9/2021.`,
  "excel-cell-being-edited": () => "Đang có một ô được gõ dở. Nhấn Enter (hoặc Esc) để kết thúc ô đó, rồi bấm lại.",
  "cell-not-empty": (about) => `Ô ${text(about, "cell")} đang có dữ liệu nên chưa chèn. Chọn một ô trống, rồi bấm lại.`,
  "cell-inside-appendix": (about) =>
    `Ô ${text(about, "cell")} nằm trong bảng phụ lục nên chưa chèn. Chọn một ô trống ngoài bảng, rồi bấm lại.`,
  "text-too-long": (about) =>
    `Đoạn văn dài hơn ${text(about, "limit")} ký tự nên không chứa hết trong một ô. Bấm «Sao chép» rồi dán vào Word.`,
  "excel-cell-changed": (about) =>
    `Ô ${text(about, "cell")} vừa được sửa nên chưa ghi đè. ${about["rechecked"] === undefined ? "Bấm «Kiểm tra bảng» để đọc lại số mới, rồi làm lại." : "Bảng đang được kiểm tra lại theo số mới; xem kết quả rồi sửa nếu còn cần."}`,
  "cell-holds-formula": (about) =>
    `Ô ${text(about, "cell")} đang chứa công thức nên chưa sửa. Sửa ô mà công thức cộng vào, hoặc đồng ý thay công thức bằng số rồi sửa lại.`,
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
  "page-incomplete": () =>
    "Chưa tải được một phần của chương trình. Kiểm tra kết nối mạng (hoặc chép đủ cả thư mục chương trình), rồi thử lại.",
  "repairs-disagree": (about) =>
    `Các đề xuất đã chọn không hợp với nhau ở ô ${text(about, "cell")} nên chưa sửa ô nào. Bỏ chọn bớt một đề xuất, rồi bấm lại.`,
  "excel-protected": (about) =>
    `${inSheet(about)} đang được bảo vệ nên chưa ghi được${at(about)}. Vào Review (Xem lại) › Unprotect Sheet (Bỏ bảo vệ trang tính), rồi bấm lần nữa.`,
  "excel-read-only": () =>
    "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi gì. Bấm Enable Editing (Cho phép chỉnh sửa), hoặc lưu thành bản mới (File › Save As), rồi làm lại.",
  "sheet-hidden": (about) =>
    `Sheet (trang tính) ${quoted(text(about, "sheet"))} đang ẩn nên chưa chuyển được tới ô ${text(about, "cell")}. ${
      text(about, "how") === "very-hidden"
        ? "Sheet này bị ẩn bằng VBA nên không có trong lệnh Unhide: nhờ người lập tệp mở lại (Alt+F11, chọn sheet, Visible = xlSheetVisible)"
        : "Bấm chuột phải vào tên một sheet bất kỳ › Unhide (Bỏ ẩn)"
    }, rồi bấm lại.`,
  "page-updated": () =>
    "TTHC vừa được cập nhật trong lúc đang mở. Đóng và mở lại Excel (hoặc tải lại trang) để dùng bản mới; dữ liệu trong tệp không đổi.",
  "excel-item-gone": (about) =>
    `${inSheet(about)} hoặc vùng cần tìm không còn trong tệp, có lẽ vừa bị xoá hay đổi tên. Bấm «Kiểm tra bảng» để đọc lại.`,
  "excel-too-large": (about) =>
    `${inSheet(about)} có quá nhiều ô có dữ liệu nên chưa đọc. Chép riêng bảng phụ lục sang một sheet mới, rồi kiểm tra sheet đó.`,
  "excel-busy": () =>
    "Excel đang bận nên chưa trả lời. Chờ một lát rồi bấm lại; nếu cửa sổ của tệp đang ẩn, bấm View (Xem) › Unhide (Bỏ ẩn) trước. Dữ liệu trong tệp chưa thay đổi gì.",
  "excel-half-done": (about) =>
    `Excel ngắt giữa chừng và chưa trả lại được số cũ ở ô ${some(list(about, "cells"), "ô").join(", ")}. Xem lại các ô này, bấm Ctrl+Z nếu cần, rồi bấm «Kiểm tra bảng».`,
  "log-sheet-taken": (about) =>
    `Sheet (trang tính) ${quoted(text(about, "sheet"))} đã có nội dung khác nên chưa ghi nhật ký. Đổi tên sheet đó, rồi bấm lại.`,
  "no-free-place": (about) =>
    `Bên phải bảng trên sheet (trang tính) ${quoted(text(about, "sheet"))} không còn chỗ trống cho biểu đồ nên chưa chèn gì. Chọn «Trên sheet mới», rồi bấm lại.`,
  "excel-closed": () =>
    "Tệp đã đóng hoặc mất kết nối với Excel. Mở lại tệp, rồi bấm TTHC › Mở khung TTHC; tệp chưa thay đổi gì thêm.",
  "excel-no-cell": () =>
    "Chưa có ô nào được chọn, có lẽ đang chọn biểu đồ hoặc đang ở cửa sổ khác. Bấm vào một ô của tệp này, rồi bấm lại.",
  "excel-not-shown": (about) =>
    `Chưa chuyển được tới ô ${text(about, "cell")} của sheet (trang tính) ${quoted(text(about, "sheet"))}. Bấm vào cửa sổ Excel của tệp này (sheet đang ẩn thì bấm chuột phải vào tên sheet › Unhide (Bỏ ẩn)), rồi bấm lại.`,
};

function inSheet(about: Refusal["about"]): string {
  return text(about, "sheet") === "" ? "Trang tính" : `Sheet (trang tính) ${quoted(text(about, "sheet"))}`;
}

function at(about: Refusal["about"]): string {
  return text(about, "cell") === "" ? "" : ` ô ${text(about, "cell")}`;
}

/**
 * Why the file, the sheet or the request could not be used, and the next step: one to three Vietnamese sentences for
 * the user, never the program's own terms.
 */
export function explainRefusal({ reason, about }: Refusal): string {
  const makers: Readonly<Partial<Record<RefusalReason, SentenceMaker>>> = { ...besides, ...sentences };
  const maker = makers[reason];
  if (maker === undefined) throw new Error(`No words for ${reason}`);
  return maker(about);
}

let besides: Readonly<Partial<Record<RefusalReason, SentenceMaker>>> = {};

/**
 * The reasons that only the command line gives, those of documents and those of other tables are put into words by whoever
 * gives them: the pane's start does not carry them.
 */
export function alsoExplain(
  reasons: Readonly<
    | Record<CommandLineReason, SentenceMaker>
    | Record<DocumentReason, SentenceMaker>
    | Record<OtherTableReason, SentenceMaker>
  >,
): void {
  besides = { ...besides, ...reasons };
}

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
  return `Chưa viết được đoạn ${template} vì bảng chưa cho biết: ${facts}. Điền hoặc sửa các ô này (số mà bảng không có thì bổ sung khi tạo đoạn), rồi tạo lại đoạn.`;
}

function noAppendix(about: Refusal["about"]): string {
  const where =
    text(about, "file") === "" ? "Chưa thấy phụ lục trong tệp này" : `Chưa thấy phụ lục trong ${file(about)}`;
  const forms = list(about, "forms");
  const looked =
    forms.length === 0
      ? ""
      : ` Đã tìm bảng theo ${forms.length === 1 ? "biểu" : "các biểu"}: ${some(forms, "biểu").join("; ")}.`;
  const nearest = text(about, "nearest");
  if (nearest === "")
    return `${where}.${looked} Mở sheet (trang tính) có bảng với các cột như «Tổng số», «Đã giải quyết», «Đang giải quyết», lưu vào tệp .xlsx, rồi chọn lại.`;
  const matched = list(about, "matched");
  const missing = list(about, "missing");
  const form = text(about, "profile");
  const got = matched.length === 0 ? "" : ` có ${some(matched.map(quote), "cột").join(", ")}`;
  const lacks =
    missing.length === 0 ? "" : `${got === "" ? "" : " nhưng"} chưa thấy ${some(missing.map(quote), "cột").join(", ")}`;
  const like = form === "" ? "" : ` của biểu ${quoted(form)}`;
  return `${where}.${looked} Gần giống nhất là bảng ở sheet (trang tính) ${quoted(nearest)}:${got}${lacks}${got + lacks === "" ? " chưa đủ cột" : ""}${like}. Ghi tiêu đề các cột như biểu mẫu, rồi kiểm tra lại.`;
}
