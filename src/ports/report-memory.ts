import type { Refusal } from "./refusal";

/** Keeps what a user typed for reports with the workbook that it is about. One text; what it says is the use case's. */
export interface ReportMemory {
  /** As of the last reading of the workbook; null where nothing was kept yet. */
  load(): Promise<string | null>;
  save(content: string): Promise<null | Refusal>;
}

/** Keeps what holds for an office's reports in the browser, for the next file. One text; what it says is the use case's. */
export interface OfficeStore {
  /** Null where nothing is kept, or the browser keeps nothing. */
  load(): string | null;
  /** False where the browser does not keep it. */
  save(content: string): boolean;
  clear(): void;
}
