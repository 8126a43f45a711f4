import { parseDocumentFields, type DocumentFields } from "../../../core";

/** What the pane asks about the document, by field (`kind` among them); texts as typed. */
export type DocumentAnswers = Readonly<Record<string, string>>;

export interface DocumentQuestion {
  readonly id: Exclude<keyof DocumentFields, "kind" | "sections">;
  readonly label: string;
  readonly example: string;
}

/** In the order in which they stand in the document. Those that lists hold are typed with a semicolon between. */
export const DOCUMENT_QUESTIONS: readonly DocumentQuestion[] = [
  { id: "parentIssuer", label: "cơ quan chủ quản", example: "UBND tỉnh Bắc Giang" },
  { id: "issuer", label: "cơ quan ban hành", example: "Sở Nội vụ" },
  { id: "number", label: "số, ký hiệu", example: "/BC-SNV" },
  { id: "place", label: "địa danh", example: "Bắc Giang" },
  { id: "date", label: "ngày ký", example: "5/3/2024, hoặc 3/2024" },
  { id: "recipients", label: "kính gửi", example: "Văn phòng UBND tỉnh; Trung tâm Phục vụ hành chính công" },
  { id: "copies", label: "nơi nhận", example: "Như trên; Lãnh đạo Sở; Lưu: VT, VP" },
  { id: "authority", label: "quyền hạn ký", example: "KT. GIÁM ĐỐC" },
  { id: "position", label: "chức vụ", example: "PHÓ GIÁM ĐỐC" },
  { id: "signer", label: "họ và tên người ký", example: "Nguyễn Văn A" },
];

/** The first is the kind that fits the report. */
export const DOCUMENT_KINDS = [
  { id: "", label: "theo loại báo cáo" },
  { id: "bao-cao", label: "Báo cáo" },
  { id: "cong-van", label: "Công văn" },
] as const;

const FAULT = "Ngày này không có trong lịch. Ghi như 5/3/2024 hoặc 3/2024.";

/** The office's fields as the document takes them; a date that does not exist is a fault and is left out. */
export function documentFieldsFrom(answers: DocumentAnswers): {
  readonly fields: DocumentFields;
  readonly faults: Readonly<Record<string, string>>;
} {
  const given: Record<string, unknown> = {};
  const kind = DOCUMENT_KINDS.find(({ id }) => id === answers["kind"]);
  if (kind !== undefined && kind.id !== "") given["kind"] = kind.id;
  for (const { id } of DOCUMENT_QUESTIONS) {
    const text = (answers[id] ?? "").trim();
    if (text !== "") given[id] = id === "recipients" || id === "copies" ? text.split(/\s*;\s*/) : text;
  }
  const fields = parseDocumentFields(given);
  if (!("problem" in fields)) return { fields, faults: {} };
  const others = parseDocumentFields({ ...given, date: undefined });
  return { fields: "problem" in others ? {} : others, faults: { date: FAULT } };
}
