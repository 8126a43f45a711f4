import { isJsonObject } from "../../model/forms/json-object";
import { plainText } from "../templates/plain-text";
import type { DocumentDate } from "./document-date";
import { readDocumentDate } from "./document-date";
import { SECTION_IDS, type DocumentKind, type SectionId } from "../../../domain/templates/outline";

/**
 * What an office states about its document: the key `document` of a facts file, and the form of the pane. What is left
 * out becomes a visible placeholder.
 */
export interface DocumentFields {
  readonly kind?: DocumentKind;
  /** Cơ quan chủ quản trực tiếp: «UBND tỉnh Bắc Giang»; an empty text where there is none. */
  readonly parentIssuer?: string;
  /** Cơ quan ban hành: «Sở Nội vụ». */
  readonly issuer?: string;
  /** Số, ký hiệu: «15/SNV-VP», or «/SNV-VP» where the registry gives the number later. */
  readonly number?: string;
  /** Địa danh: «Bắc Giang». */
  readonly place?: string;
  readonly date?: DocumentDate;
  /** Trích yếu, without «V/v». */
  readonly subject?: string;
  /** Căn cứ: the documents that ask for the report. */
  readonly basis?: string;
  /** Kính gửi. */
  readonly recipients?: readonly string[];
  /** Nơi nhận. */
  readonly copies?: readonly string[];
  /** Quyền hạn của người ký: «KT. GIÁM ĐỐC», «TM. ỦY BAN NHÂN DÂN». */
  readonly authority?: string;
  /** Chức vụ: «PHÓ GIÁM ĐỐC». */
  readonly position?: string;
  readonly signer?: string;
  readonly appendixTitle?: string;
  /** Paragraphs by part; an empty text leaves the part out. */
  readonly sections?: Readonly<Partial<Record<SectionId, readonly string[]>>>;
}

/** Why an object is no {@link DocumentFields}: the key at fault, for a sentence. */
export interface DocumentFieldsProblem {
  readonly problem: string;
}

const TEXTS = [
  "parentIssuer",
  "issuer",
  "number",
  "place",
  "subject",
  "basis",
  "authority",
  "position",
  "signer",
  "appendixTitle",
] as const;
const LISTS = ["recipients", "copies"] as const;
const KINDS: readonly DocumentKind[] = ["cong-van", "bao-cao"];
const KNOWN: ReadonlySet<string> = new Set([...TEXTS, ...LISTS, "kind", "date", "sections"]);

/** Reads the `document` of a facts file strictly: a misspelt key must not silently become a placeholder. */
export function parseDocumentFields(value: unknown): DocumentFields | DocumentFieldsProblem {
  if (value === undefined) return {};
  if (!isJsonObject(value)) return { problem: "document" };
  const stranger = Object.keys(value).find((key) => !KNOWN.has(key));
  if (stranger !== undefined) return { problem: `document.${stranger}` };
  const fields: Record<string, unknown> = {};
  for (const key of TEXTS) {
    const text = value[key];
    if (text === undefined) continue;
    if (typeof text !== "string") return { problem: `document.${key}` };
    fields[key] = plainText(text);
  }
  for (const key of LISTS) {
    const list = value[key];
    if (list === undefined) continue;
    const lines = linesOf(list);
    if (lines === null) return { problem: `document.${key}` };
    fields[key] = lines;
  }
  if (value["kind"] !== undefined) {
    const kind = KINDS.find((known) => known === value["kind"]);
    if (kind === undefined) return { problem: "document.kind" };
    fields["kind"] = kind;
  }
  if (value["date"] !== undefined) {
    const date = typeof value["date"] === "string" ? readDocumentDate(value["date"].trim()) : null;
    if (date === null) return { problem: "document.date" };
    fields["date"] = date;
  }
  if (value["sections"] !== undefined) {
    const sections = parseSections(value["sections"]);
    if ("problem" in sections) return sections;
    fields["sections"] = sections;
  }
  return fields;
}

function parseSections(value: unknown): NonNullable<DocumentFields["sections"]> | DocumentFieldsProblem {
  if (!isJsonObject(value)) return { problem: "document.sections" };
  const sections: Partial<Record<SectionId, readonly string[]>> = {};
  for (const [key, content] of Object.entries(value)) {
    const id = SECTION_IDS.find((known) => known === key);
    const lines = linesOf(content);
    if (id === undefined || lines === null) return { problem: `document.sections.${key}` };
    sections[id] = lines;
  }
  return sections;
}

/** A text with line breaks, or a list of texts, as one plain line each; null for anything else. */
function linesOf(value: unknown): readonly string[] | null {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!texts.every((text): text is string => typeof text === "string")) return null;
  return texts
    .flatMap((text) => text.split(/\r\n?|\n/))
    .map(plainText)
    .filter((line) => line !== "");
}
