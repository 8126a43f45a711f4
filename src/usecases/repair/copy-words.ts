/** What a changed copy is besides its change: no longer signed, without results that only Excel can compute, another kind of file. */
export interface CopyCosts {
  readonly isSigned: boolean;
  /** Formulas without a stored result. */
  readonly emptied: number;
  /** What the file was before it was read as .xlsx; absent where the copy is of the same kind. */
  readonly convertedFrom?: string | undefined;
}

export function copyWords({ isSigned, emptied, convertedFrom }: CopyCosts): readonly string[] {
  return [
    ...(isSigned ? ["Bản sao không còn chữ ký số hợp lệ của tệp gốc; cần ký lại nếu gửi đi."] : []),
    ...(emptied > 0 ? [`${emptied} công thức trong bản sao chưa có kết quả; Excel sẽ tính lại khi mở bản sao.`] : []),
    ...(convertedFrom === undefined
      ? []
      : [
          `Tệp gốc ${FORMERLY[convertedFrom] ?? "là loại cũ"} nên bản sao là tệp Excel mới (.xlsx): giữ số liệu, công thức và ô gộp, không giữ màu sắc, khung và phông chữ.`,
        ]),
  ];
}

/** What older files are, after «Tệp gốc». */
const FORMERLY: Readonly<Record<string, string>> = {
  biff: "thuộc định dạng Excel cũ (.xls)",
  xlsb: "thuộc định dạng nhị phân (.xlsb)",
  ods: "thuộc định dạng OpenDocument (.ods)",
  fods: "là bảng OpenDocument một tệp (.fods)",
  "xml-2003": "là bảng XML của Excel 2003",
  html: "là trang web mang tên tệp Excel",
  mhtml: "là trang web lưu một tệp (.mht)",
};

/** Said before a signed workbook is copied with changes. */
export const SIGNED_WORDS = "Tệp có chữ ký số. Chữ ký chỉ đúng với tệp gốc; bản sao đã sửa sẽ không còn chữ ký hợp lệ.";
