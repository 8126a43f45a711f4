/**
 * Whether a file that the program makes reaches the user's disk: in a browser and in Excel for Windows yes; in Excel on
 * the web only where the frame allows it, which no page can ask; on Mac and iPad never, and without an error
 * (OfficeDev/office-js 2700, 3385, 6468, 1221).
 */
export type Downloads = "yes" | "perhaps" | "no";

/** What is true after a file was handed to the browser. */
export function savedWords(name: string, downloads: Exclude<Downloads, "no">): string {
  return downloads === "yes"
    ? `Đã tải về với tên ${name}.`
    : `Đã gửi tệp ${name} tới trình duyệt. Nếu không thấy trong thư mục Tải xuống (Downloads): Excel trên web đã chặn, hãy dùng nút sao chép, hoặc mở trang TTHC trong trình duyệt.`;
}

/** Where no file can be saved, what was done instead. */
export function copiedInstead(name: string, copied: boolean, where: string): string {
  return copied
    ? `Excel trên máy này không cho tiện ích lưu tệp. Nội dung của ${name} đã được sao chép: mở ${where}, bấm Ctrl+V (⌘V) rồi lưu lại.`
    : `Excel trên máy này không cho tiện ích lưu tệp và chưa sao chép được. Mở trang TTHC trong trình duyệt để tải ${name}.`;
}

/** What is left to be filled in. @param blanks null where nobody counted them: an office's own template */
export function blanksWords(blanks: number | null): string {
  const places =
    blanks === null
      ? "Các chỗ trong ngoặc vuông là phần cơ quan tự điền"
      : `Còn ${blanks} chỗ trong ngoặc vuông cơ quan tự điền`;
  return blanks === 0 ? "Không còn chỗ trống; đọc lại trước khi trình ký." : `${places}; đọc lại trước khi trình ký.`;
}
