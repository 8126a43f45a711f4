/** công văn: a letter with «Kính gửi» (source `000`, `004`) · báo cáo: a titled report (source `002`). */
export type DocumentKind = "cong-van" | "bao-cao";

/** Parts of a document that no table tells; each may hold several paragraphs. */
export const SECTION_IDS = ["guidance", "other", "strengths", "limits", "tasks", "proposals"] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** A part of the body: its own paragraphs, or parts below it. */
export interface OutlinePart {
  readonly heading: string;
  /** results: the paragraphs of the template. Else the office's own words, asked for by a placeholder. */
  readonly holds: "results" | SectionId | readonly OutlinePart[];
}

/** What surrounds a template's paragraphs. */
export interface Outline {
  readonly kind: DocumentKind;
  /** Trích yếu where the office gives none; the period follows. */
  readonly subject: string;
  /** reports: «Thực hiện …, … báo cáo kết quả … như sau:» · none: the template's first sentence opens the document. */
  readonly opening: "reports" | "none";
  /** The unit of the facts is the office that issues the document; elsewhere it may be a part of it («Trung tâm»). */
  readonly unitIssues?: true;
  /** Numbered `I.` and `1.` in a báo cáo, `1.` and `a)` in a công văn. */
  readonly parts: readonly OutlinePart[];
  /** The template's own text has the parts, under headings of its own: «I. KẾT QUẢ CHUNG». */
  readonly headings?: "in-text";
  /** Which of those parts tells of the units, counted from 1. */
  readonly unitsPart?: number;
  /** reports: «Trên đây là báo cáo …» · demands: what the units are asked to do, then who follows it up. */
  readonly closing: "reports" | "demands" | "none";
}
