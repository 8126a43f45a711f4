import type { Appendix } from "../core";
import type { Refusal } from "./refusal";

/** What is known of a workbook when a formula leaves its table out. */
export interface WorkbookAppendices {
  /** Appendices on the formula's own sheet. */
  readonly own: readonly Appendix[];
  /** The appendix that the user bound; "gone" where it is no longer there. */
  readonly bound: Appendix | "gone" | null;
  /** Every appendix of the sheets that were read; all sheets where `own` is empty. */
  readonly all: readonly Appendix[];
}

/** What custom functions need of the workbook around them. */
export interface FunctionWorkbook {
  /** @param address the formula's own cell, as Excel gives it: `Sheet1!B2` or `'Phụ lục 1'!B2` */
  appendicesFor(address: string): Promise<WorkbookAppendices | Refusal>;
}
