import type { DocumentKind } from "../../../domain/templates/outline";

/** A stretch of one line's text. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** placeholder: the office must fill it in · doubtful: a figure that stands in a broken equation. Both are highlighted. */
  readonly mark?: "placeholder" | "doubtful";
}

export type TextLine = readonly TextRun[];

/**
 * part: «I. KẾT QUẢ CÔNG TÁC», «1. Kết quả» · section: «1. Ưu điểm» below a part · text: an ordinary paragraph · note: a
 * centred remark.
 */
export interface WordedParagraph {
  readonly role: "part" | "section" | "text" | "note";
  readonly line: TextLine;
}

/** A drawn picture with its caption, «Hình 1. …». */
export interface DocumentFigure {
  readonly png: Uint8Array;
  /** Proportions: the document makes it as wide as its text. */
  readonly width: number;
  readonly height: number;
  /** What follows «Hình 1. ». */
  readonly caption: string;
  /** What a reader is told who does not see it. */
  readonly inWords: string;
}

export interface FigureParagraph {
  readonly role: "figure";
  readonly line: TextLine;
  readonly figure: DocumentFigure;
}

export type BodyParagraph = WordedParagraph | FigureParagraph;

/** A cell of a page's table; the first row and column it lies in are given by its place in {@link PageTable}. */
export interface PageCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly align: "left" | "center" | "right";
  /** The count stands in a broken equation. */
  readonly doubtful?: true;
}

export interface PageRow {
  /** numbering: the row «(2) (3) (4) …» under the header · total: a sum row, in bold · section: a group's name. */
  readonly kind: "header" | "numbering" | "unit" | "section" | "total";
  /** Cells that begin in this row, from left to right; those that reach down from above are not repeated. */
  readonly cells: readonly PageCell[];
}

export interface PageTable {
  /** Characters that each column needs, from left to right: the widest of its counts, or a wide name's share. */
  readonly widths: readonly number[];
  /** The header rows come first; they are repeated on each page. */
  readonly rows: readonly PageRow[];
}

/** The appendix, on landscape pages of its own. */
export interface AppendixPage {
  readonly label: TextLine;
  readonly title: TextLine;
  /** «(Kèm theo Công văn số …)» */
  readonly attachedTo: TextLine;
  readonly table: PageTable;
}

/** A document in the layout of Nghị định 30/2020/NĐ-CP, as words and not yet as a file. */
export interface OfficeDocument {
  readonly kind: DocumentKind;
  /** Cơ quan chủ quản; null where there is none. */
  readonly parentIssuer: TextLine | null;
  readonly issuer: TextLine;
  readonly number: TextLine;
  readonly placeAndDate: TextLine;
  /** «V/v …» under the number of a công văn; the title under «BÁO CÁO» of a báo cáo. */
  readonly subject: TextLine;
  /** Kính gửi; empty where the document has none. */
  readonly recipients: readonly TextLine[];
  readonly body: readonly BodyParagraph[];
  /** Nơi nhận, without the dashes. */
  readonly copies: readonly TextLine[];
  /** Quyền hạn and chức vụ, one line each. */
  readonly signature: readonly TextLine[];
  readonly signer: TextLine;
  readonly appendix: AppendixPage | null;
}

/** How many places of a document are left for the office to fill in. */
export function blanksIn(document: OfficeDocument): number {
  const { parentIssuer, issuer, number, placeAndDate, subject, recipients, body, copies, signature, signer, appendix } =
    document;
  const lines: readonly TextLine[] = [
    ...(parentIssuer === null ? [] : [parentIssuer]),
    issuer,
    number,
    placeAndDate,
    subject,
    ...recipients,
    ...body.map(({ line }) => line),
    ...copies,
    ...signature,
    signer,
    ...(appendix === null ? [] : [appendix.label, appendix.title, appendix.attachedTo]),
  ];
  return lines.flat().filter(({ mark }) => mark === "placeholder").length;
}
