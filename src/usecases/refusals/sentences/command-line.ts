import { capital, choices, file, quote, quoted, text, type SentenceMaker } from "./words";
import type { CommandLineReason, Refusal } from "../../../ports/refusal";

/** What only the command line has to say: folders, its store, the files that it writes. */
export const commandLineSentences: Readonly<Record<CommandLineReason, SentenceMaker>> = {
  "file-is-folder": (about) =>
    `${named(about, "folder", "file")} là thư mục, không phải tệp. Chọn tệp .xlsx, .xlsm hoặc .csv nằm trong thư mục đó.`,
  "no-files": (about) =>
    `Trong ${quoted(text(about, "folder"))} không có tệp bảng nào (.xlsx, .xlsm, .csv, .xls, .ods …). Kiểm tra lại tên thư mục.`,
  "file-not-permitted": (about) =>
    `Máy chưa cho phép đọc ${file(about)}. Đóng tệp nếu đang mở ở chương trình khác, hoặc sao chép tệp sang thư mục của mình, rồi chọn lại.`,
  "nothing-to-merge": (about) =>
    `Không có bảng nào để tổng hợp trong ${text(about, "files")} tệp. Kiểm tra lại tên tệp, thư mục, rồi chạy lại.`,
  "store-empty": (about) =>
    `Kho ${quoted(text(about, "file"))} chưa có số liệu nào. Thu số liệu trước: tthc collect THƯ_MỤC… --store KHO.`,
  "store-damaged": (about) =>
    `${capital(file(about))} không phải tệp số liệu mà lệnh collect ghi, hoặc đã hỏng. Chuyển tệp đó ra khỏi kho, rồi chạy lại lệnh collect với thư mục tệp gốc.`,
  "rate-unknown": (about) =>
    `Chưa có tỷ lệ nào tên ${quoted(text(about, "rate"))}. ${choices(about, "Gần với tên đó", "Chọn một tỷ lệ (mã ở lệnh glossary), rồi chạy lại.", "tỷ lệ")}`,
  "rate-not-kept": (about) =>
    `Không biểu nào trong kho có đủ hai số của ${text(about, "rate")}: ${text(about, "counts")}. Thu thêm biểu có các cột đó, hoặc chọn tỷ lệ khác.`,
  "series-not-kept": (about) =>
    `Kho chưa có kỳ nào như vậy cho tỷ lệ này. ${choices(about, "Có thể xem", "Đổi lựa chọn, rồi chạy lại.", "lựa chọn")}`,
  "unit-unknown": (about) =>
    `Trong kho chưa có đơn vị nào tên ${quoted(text(about, "unit"))}. ${choices(about, "Gần với tên đó", "Chọn một đơn vị, rồi chạy lại.", "đơn vị")}`,
  "profile-unknown": (about) =>
    `Chưa có biểu mẫu nào tên ${quoted(text(about, "profile"))}. ${choices(about, "Các biểu mẫu đã có", "Chọn một biểu mẫu trong số đó, hoặc đưa tệp .json mô tả biểu mẫu của cơ quan.", "biểu mẫu")}`,
  "profile-malformed": (about) =>
    `Tệp mô tả biểu mẫu ${quoted(text(about, "file"))} chưa đúng${atPlace(about)}. Sửa lại theo mẫu của biểu tong-hop-2-14, rồi chạy lại.`,
  "terms-unknown": (about) =>
    `Chưa có cách gọi ${quoted(text(about, "terms"))}. Ghi --terms cu (mức độ 3, 4; huyện) hoặc --terms moi (một phần, toàn trình; xã).`,
  "folder-missing": (about) =>
    `Chưa có thư mục để ghi ${file(about)}. Tạo thư mục đó, hoặc chọn nơi khác, rồi chạy lại.`,
  "output-is-input": (about) =>
    `${capital(file(about))} cũng là tệp đang đọc nên không ghi đè. Chọn tên tệp khác cho kết quả, rồi chạy lại.`,
  "output-is-folder": (about) =>
    `${named(about, "file")} là một thư mục nên chưa ghi được tệp vào tên đó. Ghi thêm tên tệp, rồi chạy lại.`,
  "output-not-permitted": (about) =>
    `Máy chưa cho phép ghi ${file(about)}. Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục của mình, rồi chạy lại.`,
  "disk-full": (about) =>
    `Đĩa không còn chỗ trống để ghi ${file(about)}. Dọn bớt tệp, hoặc chọn đĩa khác, rồi chạy lại.`,
  "document-fields-malformed": (about) =>
    `Phần thông tin văn bản chưa đúng ở mục ${quote(text(about, "problem"))}. Sửa mục này trong tệp số liệu, rồi chạy lại.`,
};

function atPlace(about: Refusal["about"]): string {
  const problem = text(about, "problem");
  return problem === "" ? "" : ` ở chỗ ${quote(problem)}`;
}

function named(about: Refusal["about"], ...keys: readonly string[]): string {
  const name = keys.map((key) => text(about, key)).find((value) => value !== "");
  return name === undefined ? "Nơi đã chọn" : quoted(name);
}
