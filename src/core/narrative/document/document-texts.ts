import { dayWords, monthWords } from "./document-date";
import type { DocumentFields } from "./document-fields";

/** The office's own fields as texts for the tags of its Word template; what is not given is a placeholder in brackets. */
export function documentTexts(fields: DocumentFields, unit: string | null): Readonly<Record<string, string>> {
  const { date } = fields;
  const given = (text: string | undefined, what: string): string =>
    text === undefined || text === "" ? `[${what}]` : text;
  const day = date === undefined || date.day === null ? "[ngày]" : dayWords(date.day);
  const month = date === undefined ? "[tháng]" : monthWords(date.month);
  const year = date === undefined ? "[năm]" : String(date.year);
  return {
    issuer: given(fields.issuer ?? unit ?? undefined, "Tên cơ quan ban hành"),
    parentIssuer: given(fields.parentIssuer, "Tên cơ quan chủ quản"),
    number: given(fields.number, "số, ký hiệu"),
    place: given(fields.place, "Địa danh"),
    date: `ngày ${day} tháng ${month} năm ${year}`,
    day,
    month,
    year,
    subject: given(fields.subject, "trích yếu"),
    basis: given(fields.basis, "căn cứ"),
    recipients: given(fields.recipients?.join("; "), "Cơ quan nhận"),
    authority: fields.authority ?? "",
    position: given(fields.position, "Chức vụ"),
    signer: given(fields.signer, "Họ và tên người ký"),
  };
}
