import type { DocumentFigure, OfficeDocument, TagPlace, TagProblem, WordList } from "../core";
import type { Refusal } from "./refusal";

/** What the tags of a template stand for, as texts. */
export interface TagTexts {
  readonly lengths: Readonly<Record<WordList, number>>;
  check(tag: string, list: WordList | null): TagProblem | null;
  /** The text that takes a tag's place; only asked where `check` found nothing wrong. */
  text(tag: string, place: TagPlace): string;
  /** What `{{charts}}` stands for. */
  readonly figures: readonly DocumentFigure[];
}

/** One thing in a template that keeps it from being filled. */
export interface TemplateFault {
  readonly problem:
    | TagProblem
    | { readonly is: "not-closed" }
    | { readonly is: "not-opened" }
    | { readonly is: "list-not-closed" }
    | { readonly is: "list-not-opened" }
    | { readonly is: "list-crosses-cells" }
    | { readonly is: "list-in-list" }
    /** Charts take the place of a whole paragraph of the body: not in a table, a list, a text box, a header or beside words. */
    | { readonly is: "charts-misplaced" };
  /** As written, without the braces. */
  readonly tag: string;
  /** Which part of the document, and the words around the tag. */
  readonly where: "body" | "header" | "footer" | "notes";
  readonly inTable: boolean;
  readonly around: string;
}

export interface FilledTemplate {
  readonly is: "filled";
  readonly bytes: Uint8Array;
  /** The template has a place for charts. */
  readonly takesCharts: boolean;
}

export interface FaultyTemplate {
  readonly is: "faulty";
  readonly faults: readonly [TemplateFault, ...TemplateFault[]];
}

/** What makes Word documents; in the browser it is loaded when the first one is wanted. */
export interface DocumentPort {
  /** A .docx in the layout of Nghị định 30/2020. Same document, same bytes. */
  make(document: OfficeDocument): Promise<Uint8Array>;
  /** A copy of an office's own .docx with its tags replaced. The template's bytes are only read. */
  fill(template: Uint8Array, fileName: string, tags: TagTexts): Promise<FilledTemplate | FaultyTemplate | Refusal>;
}
