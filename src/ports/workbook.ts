import type { Grid } from "../core";
import type { Refusal } from "./refusal";

export interface SheetRef {
  readonly name: string;
  /** Where the user cannot see it: «Unhide» shows a hidden sheet, only VBA a very hidden one. */
  readonly hidden?: "hidden" | "very-hidden";
}

/** What a workbook must be able to do for the use cases, wherever it lives. Every adapter passes test/contract. */
export interface WorkbookPort {
  /** Worksheets in tab order, hidden ones included; chart sheets are left out. */
  sheets(): Promise<readonly SheetRef[]>;
  /** The cells of one sheet, or why they cannot be read. */
  read(sheet: SheetRef): Promise<Grid | Refusal>;
}
