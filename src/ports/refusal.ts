/**
 * Why the outside said no: not the user's figures, not our bug. Carries facts only; `usecases/explain-refusal` makes
 * the Vietnamese sentence with the next step.
 */
export type RefusalReason =
  | "file-missing"
  | "file-is-folder"
  | "file-not-permitted"
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
  | "profile-unknown"
  | "profile-malformed"
  | "template-unknown"
  | "facts-missing"
  | "excel-cell-being-edited"
  | "cell-not-empty"
  | "cell-inside-appendix"
  | "text-too-long"
  | "excel-cell-changed"
  | "excel-protected"
  | "excel-item-gone"
  | "excel-too-large"
  | "excel-busy"
  | "excel-closed"
  | "excel-no-cell"
  | "excel-not-shown";

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
  return typeof value === "object" && value !== null && (value as { is?: unknown }).is === "refusal";
}
