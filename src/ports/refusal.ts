/**
 * Why the outside said no: not the user's figures, not our bug. Carries facts only; `usecases/refusals` makes
 * the Vietnamese sentence with the next step.
 */
export type RefusalReason =
  ProgramReason | FileReason | ExcelReason | ReportReason | OtherTableReason | CommandLineReason | DocumentReason;

/** A part of the program itself is not to be had. */
export type ProgramReason = "page-incomplete" | "page-updated";

/** Files of workbooks: what lies in them, and the copies made of them. */
export type FileReason =
  | "file-missing"
  | "file-empty"
  | "file-not-a-workbook"
  | "file-old-xls"
  | "file-encrypted"
  | "file-truncated"
  | "file-damaged"
  | "file-too-large"
  | "file-not-utf8"
  | "sheet-missing"
  | "sheet-not-cells"
  | "no-appendix"
  | "no-table-to-merge"
  | "cell-in-array"
  | "cell-under-merge"
  | "file-cell-changed"
  | "copy-unsound"
  | "sheets-locked";

/** A running Excel, or what lies in the cell that is to be written. */
export type ExcelReason =
  | "excel-cell-being-edited"
  | "cell-not-empty"
  | "cell-inside-appendix"
  | "excel-cell-changed"
  | "cell-holds-formula"
  | "repairs-disagree"
  | "excel-protected"
  | "excel-read-only"
  | "sheet-hidden"
  | "excel-item-gone"
  | "excel-too-large"
  | "excel-busy"
  | "excel-half-done"
  | "log-sheet-taken"
  | "no-free-place"
  | "excel-closed"
  | "excel-no-cell"
  | "excel-not-shown";

/** Paragraphs that cannot be written. */
export type ReportReason =
  | "template-unknown"
  | "facts-missing"
  | "facts-malformed"
  | "template-malformed"
  | "notes-too-long"
  | "period-impossible"
  | "text-too-long";

/** Reasons that another table or another period gives: compared, sealed, begun, or a list held against the table. */
export type OtherTableReason =
  | "periods-differ"
  | "forms-share-nothing"
  | "list-missing"
  | "list-not-the-only-one"
  | "list-not-overdue"
  | "seal-needs-sheets"
  | "seal-missing"
  | "seal-damaged"
  | "next-cumulative"
  | "next-several-periods"
  | "next-over-faults"
  | "next-name-taken";

/** Reasons that no page and no pane gives: folders, the store of periods, files written by the terminal. */
export type CommandLineReason =
  | "file-is-folder"
  | "no-files"
  | "file-not-permitted"
  | "nothing-to-merge"
  | "store-empty"
  | "store-damaged"
  | "rate-unknown"
  | "rate-not-kept"
  | "series-not-kept"
  | "unit-unknown"
  | "profile-unknown"
  | "profile-malformed"
  | "terms-unknown"
  | "folder-missing"
  | "output-is-input"
  | "output-is-folder"
  | "output-not-permitted"
  | "disk-full"
  | "document-fields-malformed";

/** Reasons that Word documents and texts to be proofread give: nothing reads these before their tab is opened. */
export type DocumentReason =
  | "word-not-docx"
  | "word-encrypted"
  | "word-damaged"
  | "word-too-large"
  | "word-active-content"
  | "word-template-faults"
  | "text-not-unicode"
  | "text-empty"
  | "text-too-large";

export interface Refusal {
  readonly is: "refusal";
  readonly reason: RefusalReason;
  /** What the sentence must name, e.g. `{ file: "a.xls" }`, `{ sheet: "Phụ lục" }`, `{ limit: 100 }`. */
  readonly about: Readonly<Record<string, string | number | readonly string[]>>;
}

export function refuse(reason: RefusalReason, about: Refusal["about"] = {}): Refusal {
  return { is: "refusal", reason, about };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "is" in value && value.is === "refusal";
}
