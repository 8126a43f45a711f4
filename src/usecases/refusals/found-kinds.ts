export const SAVE_AS_XLSX =
  "Mở tệp bằng Excel, chọn File (Tệp) › Save As (Lưu thành) › Excel Workbook (*.xlsx), rồi chọn lại tệp mới.";

/** What a wrongly chosen file turned out to be. Those that Excel opens can be saved anew; the others were a mistake. */
const found: Readonly<Record<string, { readonly words: string; readonly excelOpensIt: boolean }>> = {
  pdf: { words: "là tệp PDF", excelOpensIt: false },
  rtf: { words: "là tệp văn bản (.rtf)", excelOpensIt: false },
  docx: { words: "là tệp Word", excelOpensIt: false },
  pptx: { words: "là tệp PowerPoint", excelOpensIt: false },
  lock: {
    words: "là tệp tạm mà Excel giữ trong lúc mở một tệp khác (tên bắt đầu bằng «~$»)",
    excelOpensIt: false,
  },
  zip: { words: "là tệp nén", excelOpensIt: false },
  text: { words: "chỉ là văn bản", excelOpensIt: false },
  html: { words: "là trang web đổi tên thành tệp Excel", excelOpensIt: true },
  xml: { words: "là tệp XML", excelOpensIt: true },
  xlsb: { words: "là tệp Excel nhị phân (.xlsb)", excelOpensIt: true },
  opendocument: { words: "là tệp OpenDocument (.ods)", excelOpensIt: true },
};

/** What a file is that is no workbook, by the kind that was found. */
export function foundWords(kind: string): string {
  return found[kind]?.words ?? "có nội dung lạ";
}

export function wayOut(kind: string): string {
  return found[kind]?.excelOpensIt === true ? SAVE_AS_XLSX : "Chọn tệp Excel có bảng phụ lục.";
}
