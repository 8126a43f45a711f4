import type { ExcelReason, Refusal } from "../../../ports/refusal";
import { list, quoted, some, text, type SentenceMaker } from "./words";

/** What is said where a running Excel, or what lies in a cell, stands in the way. */
export const excelSentences: Readonly<Record<ExcelReason, SentenceMaker>> = {
  "excel-cell-being-edited": () => "Đang có một ô được gõ dở. Nhấn Enter (hoặc Esc) để kết thúc ô đó, rồi bấm lại.",
  "cell-not-empty": (about) => `Ô ${text(about, "cell")} đang có dữ liệu nên chưa chèn. Chọn một ô trống, rồi bấm lại.`,
  "cell-inside-appendix": (about) =>
    `Ô ${text(about, "cell")} nằm trong bảng phụ lục nên chưa chèn. Chọn một ô trống ngoài bảng, rồi bấm lại.`,
  "excel-cell-changed": (about) =>
    `Ô ${text(about, "cell")} vừa được sửa nên chưa ghi đè. ${about["rechecked"] === undefined ? "Bấm «Kiểm tra bảng» để đọc lại số mới, rồi làm lại." : "Bảng đang được kiểm tra lại theo số mới; xem kết quả rồi sửa nếu còn cần."}`,
  "cell-holds-formula": (about) =>
    `Ô ${text(about, "cell")} đang chứa công thức nên chưa sửa. Sửa ô mà công thức cộng vào, hoặc đồng ý thay công thức bằng số rồi sửa lại.`,
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
