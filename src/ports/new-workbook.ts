import type { Area } from "../core";

/** What a cell of a new workbook holds. Formulas are without `=`, with the result that a viewer shows before it computes. */
export type NewValue = null | string | number | { readonly formula: string; readonly value: number | string };

/** How it looks: `count` groups thousands, `sum` does so in bold, `text` wraps. */
export type NewStyle = "plain" | "title" | "header" | "text" | "name" | "count" | "sum" | "rate";

export interface NewCell {
  readonly value: NewValue;
  readonly style: NewStyle;
}

export interface NewSheet {
  readonly name: string;
  /** From the top. They may be made as they are written: a province's cells would fill the memory side by side. */
  readonly rows: Iterable<readonly NewCell[]>;
  readonly merges: readonly Area[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** Rows that stay in sight while the others are moved. */
  readonly frozenRows: number;
}

/** Makes the bytes of an .xlsx with these sheets. Same sheets, same bytes. */
export type MakeWorkbook = (sheets: readonly NewSheet[]) => Uint8Array;
