import { numberWords } from "../../core";

/** What sealing writes, said before it is done: into a copy of the file, or into the workbook itself. */
export function sealWords(place: "file" | "workbook", sheet: string, broken: number): readonly string[] {
  const kept = `một sheet ẩn «TTHC bản chốt» giữ bảng ở sheet «${sheet}» như lúc này, kèm ngày giờ và mã SHA-256`;
  return [
    place === "file"
      ? `Lưu một bản sao của tệp, thêm ${kept}. Tệp đang mở giữ nguyên.`
      : `Thêm vào tệp đang mở ${kept}. Hoàn tác được; lưu tệp để giữ bản chốt.`,
    "Về sau «Đối chiếu hai bảng» › «So với bản đã chốt» cho biết số nào đã đổi từ lúc chốt.",
    ...(broken > 0 ? [`Bảng còn lệch ${numberWords(broken)} phép tính; bản chốt giữ nguyên như vậy.`] : []),
  ];
}

/** «quy-1.xlsx» → «quy-1-da-chot.xlsx»; what was converted to be read ends in .xlsx. */
export function sealedName(name: string, isConverted: boolean): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot <= 0 ? [name, ".xlsx"] : [name.slice(0, dot), name.slice(dot)];
  return `${stem}-da-chot${isConverted ? ".xlsx" : ending}`;
}
