import type { ProgramReason, Refusal } from "../../ports/refusal";
import type { LaterReason } from "./sentences/all-sentences";
import type { SentenceMaker } from "./sentences/words";

/** What must be said where the words of the others, a part of their own, are not to be had. */
const first: Readonly<Record<ProgramReason, SentenceMaker>> = {
  "page-incomplete": () =>
    "Chưa tải được một phần của chương trình. Kiểm tra kết nối mạng (hoặc chép đủ cả thư mục chương trình), rồi thử lại.",
  "page-updated": () =>
    "TTHC vừa được cập nhật trong lúc đang mở. Đóng và mở lại Excel (hoặc tải lại trang) để dùng bản mới; dữ liệu trong tệp không đổi.",
};

let fetched: Readonly<Record<LaterReason, SentenceMaker>> | null = null;

/** Fetches the words of all refusals: each door asks for them before it can meet the first. */
export async function fetchRefusalWords(): Promise<void> {
  fetched ??= (await import(/* webpackChunkName: "refusals" */ "./sentences/all-sentences")).allSentences;
}

/**
 * Why the file, the sheet or the request could not be used, and the next step: one to three Vietnamese sentences for
 * the user, never the program's own terms. Where their words could not be fetched, that is what is said.
 */
export function explainRefusal({ reason, about }: Refusal): string {
  if (reason === "page-incomplete" || reason === "page-updated") return first[reason](about);
  return (fetched?.[reason] ?? first["page-incomplete"])(about);
}
