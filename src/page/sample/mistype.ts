import { toA1, type CellRef } from "../../core";
import { isRefusal } from "../../ports/refusal";
import type { DraftWorkbook } from "../book/draft-workbook";

/** «Trả quá hạn» of Sở Tư pháp in the sample, and what a hasty hand types. */
const SHEET = "Phu luc";
const AT: CellRef = { row: 16, column: 8 };
const RIGHT = 20;
const TYPED = 30;

/** What was mistyped, as the hint names it. */
export const MISTYPED = { cell: toA1(AT), right: RIGHT, typed: TYPED } as const;

/** Mistypes one figure of the sample. */
export type Mistype = (sample: DraftWorkbook) => Promise<void>;

export const mistype: Mistype = async (sample) => {
  const done = await sample.correct([{ sheet: SHEET, at: AT, expected: RIGHT, next: TYPED }]);
  if (isRefusal(done)) throw new Error(`the sample is another one: ${done.reason}`);
};
