import type { Explanation } from "../../../model/verdict";
import { numberWords } from "../../../wording/cell-words";
import type { RatioTried, ShareData } from "./share-data";

/** The sentences of a percentage that does not fit its counts. */
export function explainShare(data: ShareData): Explanation {
  const [first] = data.tried;
  const printed =
    data.words === ""
      ? `Tỷ lệ ${data.printed}`
      : data.leading
        ? `«${data.printed} ${data.words}»`
        : `«${data.words} ${data.printed}»`;
  const computed = first === undefined ? "" : ratioWords(first);
  switch (data.problem) {
    case "wrong":
      return {
        what: `${printed} không khớp số lượng: ${data.tried.map(ratioWords).join("; ")}${data.instead === null ? "" : `; nếu ý là ${data.instead.part} thì ${ratioWords(data.instead)}`}`,
        why: "Tỷ lệ in ra phải bằng số lượng chia cho tổng chứa nó, làm tròn theo số chữ số thập phân đã in.",
        todo:
          data.suspect === undefined
            ? data.all
              ? "Viết lại cho đúng với số liệu, hoặc nêu đủ các phần được tính."
              : `Đối chiếu số lượng; nếu số lượng đúng thì tỷ lệ là ${first?.percent ?? ""}.`
            : `Có lẽ ${data.suspect.text} phải là ${data.suspect.next}: khi đó ${data.suspect.claims} phép tính liên quan đều khớp. Đối chiếu rồi sửa.`,
      };
    case "truncated":
      return {
        what: `${printed} bị cắt bớt thay vì làm tròn: ${computed}`,
        why: "Các báo cáo làm tròn tỷ lệ đến số gần nhất (từ 5 trở lên thì làm tròn lên).",
        todo: `Sửa thành ${first?.percent ?? ""}.`,
      };
    case "forced":
      return {
        what: `${printed} có lẽ được chỉnh để các tỷ lệ cộng đủ 100%: ${computed}`,
        why: "Các tỷ lệ đã làm tròn không nhất thiết cộng đủ 100%; mỗi tỷ lệ làm tròn riêng.",
        todo: `Ghi ${first?.percent ?? ""}, hoặc in thêm chữ số thập phân cho cả ba.`.replace(
          "cho cả ba",
          "cho các tỷ lệ",
        ),
      };
    case "unusual-base":
      return {
        what: `${printed} chỉ đúng khi chia cho ${data.instead?.whole ?? "số tiếp nhận"} (${data.instead === null ? "" : ratioWords(data.instead)}); chia cho ${first?.whole ?? "số đã giải quyết"} thì ${computed}`,
        why: "Tỷ lệ đúng hạn, quá hạn thường tính trên số đã giải quyết.",
        todo: `Ghi rõ tỷ lệ tính trên số nào; nếu tính trên số đã giải quyết thì là ${first?.percent ?? ""}.`,
      };
    case "named-base":
      return {
        what: `${printed} không khớp tổng mà câu nêu (${computed}); tỷ lệ này khớp với ${data.instead === null ? "tổng khác" : ratioWords(data.instead)}`,
        why: "Câu nêu tỷ lệ tính trên tổng nào thì phải chia cho tổng đó.",
        todo: "Sửa lại tên tổng dùng để tính, hoặc tính lại tỷ lệ.",
      };
    case "unverifiable":
      return {
        what: `Chưa kiểm tra được ${data.words === "" ? `tỷ lệ ${data.printed}` : printed}${data.tried.length === 0 ? " vì văn bản không nêu đủ số lượng để tính" : `: không khớp tổng nào đã nêu (${data.tried.map(ratioWords).join("; ")}), có thể tính trên một tổng khác`}`,
        why: "Chỉ kết luận được khi văn bản nêu cả số lượng và tổng dùng để tính.",
        todo: "Nêu thêm tổng dùng để tính, hoặc đối chiếu với bảng số liệu.",
      };
  }
}

/** "trước hạn/đã giải quyết = 52/54 = 96,3%" */
function ratioWords({ part, partValue, whole, wholeValue, printed, percent }: RatioTried): string {
  if (printed !== undefined) return `${printed} = ${percent}`;
  const names = whole === "" || part === "" ? "" : `${part} trên ${whole} là `;
  return `${names}${numberWords(partValue)}/${numberWords(wholeValue)} = ${percent}`;
}
