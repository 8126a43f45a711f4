import type { SectionId } from "./document-fields";
import type { DocumentKind } from "./office-document";

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
  /** reports: «Trên đây là báo cáo …» · demands: what the units are asked to do, then who follows it up. */
  readonly closing: "reports" | "demands" | "none";
}

/** The body as in source `002`. */
const report: Outline = {
  kind: "bao-cao",
  subject: "Kết quả tiếp nhận, giải quyết thủ tục hành chính",
  opening: "none",
  parts: [
    {
      heading: "KẾT QUẢ CÔNG TÁC",
      holds: [
        { heading: "Công tác tham mưu, chỉ đạo", holds: "guidance" },
        { heading: "Kết quả giải quyết TTHC", holds: "results" },
        { heading: "Kết quả thực hiện các nhiệm vụ khác", holds: "other" },
      ],
    },
    { heading: "ĐÁNH GIÁ CHUNG", holds: [{ heading: "Ưu điểm", holds: "strengths" }, { heading: "Tồn tại, hạn chế", holds: "limits" }] },
    { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ", holds: "tasks" },
    { heading: "KIẾN NGHỊ, ĐỀ XUẤT", holds: "proposals" },
  ],
  closing: "reports",
};

/** The body as in source `000`. */
const letter: Outline = {
  kind: "cong-van",
  subject: "báo cáo kết quả tiếp nhận, giải quyết TTHC",
  opening: "reports",
  parts: [
    { heading: "Kết quả", holds: "results" },
    { heading: "Đánh giá chung", holds: [{ heading: "Ưu điểm", holds: "strengths" }, { heading: "Tồn tại, hạn chế, nguyên nhân", holds: "limits" }] },
    { heading: "Nhiệm vụ trọng tâm trong kỳ tiếp theo", holds: "tasks" },
    { heading: "Kiến nghị, đề xuất", holds: "proposals" },
  ],
  closing: "none",
};

/** The template judges instead of counting: the body as in `002` from II on. */
const evaluation: Outline = {
  ...report,
  subject: "Đánh giá kết quả tiếp nhận, giải quyết thủ tục hành chính",
  parts: [
    { heading: "ĐÁNH GIÁ CHUNG", holds: "results" },
    { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ", holds: "tasks" },
    { heading: "KIẾN NGHỊ, ĐỀ XUẤT", holds: "proposals" },
  ],
};

/** The body as in source `004`: what is wrong, then what each is asked to do. */
const reprimand: Outline = {
  kind: "cong-van",
  subject: "khắc phục tồn tại, hạn chế trong giải quyết thủ tục hành chính",
  opening: "none",
  parts: [],
  closing: "demands",
};

const byTemplate: Readonly<Record<string, Outline>> = { "so-quy": { ...letter, unitIssues: true }, "danh-gia": evaluation, "chan-chinh": reprimand };
const byKind: Readonly<Record<DocumentKind, Outline>> = { "bao-cao": report, "cong-van": letter };

/** What kind of document a template's paragraphs belong into, unless the office asks for another. */
export function documentKind(template: string, asked: DocumentKind | undefined): DocumentKind {
  return outlineOf(template, asked).kind;
}

/** The outline of a template; of another kind where the office asks for it. */
export function outlineOf(template: string, kind: DocumentKind | undefined): Outline {
  const own = Object.hasOwn(byTemplate, template) ? (byTemplate[template] ?? report) : report;
  return kind === undefined || kind === own.kind ? own : byKind[kind];
}
