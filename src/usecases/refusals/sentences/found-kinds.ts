export const SAVE_AS_XLSX =
  "Mở tệp bằng Excel, chọn File (Tệp) › Save As (Lưu thành) › Excel Workbook (*.xlsx), rồi chọn lại tệp mới.";

interface Found {
  readonly words: string;
  readonly excelOpensIt: boolean;
  /** Where else such a file is of use here. */
  readonly way?: string;
}

/** What a wrongly chosen file turned out to be. Those that Excel opens can be saved anew; the others were a mistake. */
const found: Readonly<Record<string, Found>> = {
  pdf: { words: "là tệp PDF", excelOpensIt: false },
  rtf: { words: "là tệp văn bản (.rtf)", excelOpensIt: false },
  docx: {
    words: "là tệp Word",
    excelOpensIt: false,
    way: "Báo cáo Word, kể cả bảng trong đó, soát ở thẻ «Soát số liệu» (dòng lệnh: audit TỆP).",
  },
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
  const { excelOpensIt = false, way = "Chọn tệp Excel có bảng phụ lục." } = found[kind] ?? {};
  return excelOpensIt ? SAVE_AS_XLSX : way;
}
