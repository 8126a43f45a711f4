import type { OtherTableReason } from "../../../ports/refusal";
import { capital, choices, file, quoted, text, type SentenceMaker } from "./words";

/** What is said of other tables and periods. */
export const otherTableSentences: Readonly<Record<OtherTableReason, SentenceMaker>> = {
  "periods-differ": (about) =>
    `Hai bảng thuộc hai kỳ khác nhau: ${quoted(text(about, "before"))} và ${quoted(text(about, "after"))}, nên không đối chiếu từng số. Chọn hai bảng của cùng một kỳ; để so với kỳ trước, dùng «Đối chiếu với kỳ trước» (dòng lệnh: check TỆP --previous TỆP).`,
  "forms-share-nothing": (about) =>
    `Hai bảng thuộc hai biểu không có cột số liệu nào chung: ${quoted(text(about, "before"))} và ${quoted(text(about, "after"))}. Chọn hai bảng của cùng một biểu, rồi đối chiếu lại.`,
  "list-missing": (about) =>
    `Không thấy danh sách hồ sơ quá hạn trong ${file(about)}. Danh sách cần mỗi dòng một hồ sơ, có cột mã hồ sơ và các cột ngày.`,
  "list-not-the-only-one": (about) =>
    choices(about, "Nhiều sheet là danh sách hồ sơ", "Chọn một sheet (dòng lệnh: --overdue TỆP:SHEET).", "sheet"),
  "list-not-overdue": (about) =>
    `Hơn nửa số hồ sơ ở sheet ${quoted(text(about, "sheet"))} có ngày trả trước ngày hẹn trả. Lọc riêng hồ sơ quá hạn, rồi chọn lại.`,
  "seal-needs-sheets": (about) => `${capital(file(about))} chỉ có một sheet. Lưu thành tệp .xlsx, rồi chốt tệp đó.`,
  "seal-missing": (about) =>
    `${capital(file(about))} chưa có bản chốt nào. Chốt trước: bấm «Chốt kỳ», hoặc dùng lệnh seal TỆP --out TỆP_MỚI.`,
  "seal-damaged": (about) =>
    `Bản chốt ở sheet ${quoted(text(about, "sheet"))} đã bị sửa: mã SHA-256 không khớp. Lấy lại tệp đã chốt.`,
  "next-cumulative": (about) =>
    `Bảng ${quoted(text(about, "period"))} là số lũy kế từ đầu năm: kỳ sau cộng tiếp vào số này, không bắt đầu lại, nên chưa tạo được kỳ tiếp theo. Dùng bảng của riêng từng tháng, quý.`,
  "next-several-periods": (about) =>
    `Sheet (trang tính) ${quoted(text(about, "sheet"))} có bảng của nhiều kỳ khác nhau nên chưa rõ chuyển bảng nào sang kỳ sau. Để mỗi kỳ ở một sheet riêng, rồi làm lại.`,
  "next-over-faults": (about) =>
    `Bảng còn lệch ${text(about, "broken")} phép tính, số chuyển sang kỳ sau có thể sai theo. Sửa trước rồi làm lại; nếu vẫn muốn tạo, ${text(about, "how")}.`,
  "next-name-taken": (about) =>
    `Đã có sheet (trang tính) ${quoted(text(about, "sheet"))} trong tệp nên chưa tạo kỳ tiếp theo. Đổi tên hoặc xóa sheet đó, rồi làm lại.`,
};
