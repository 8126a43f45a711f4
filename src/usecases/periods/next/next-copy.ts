import { readsSame, toA1, valueAt, type Table } from "../../../core";
import type { CopyableWorkbook } from "../../../ports/copy-workbook";
import { isRefusal, refuse, type Refusal } from "../../../ports/refusal";
import type { WorkbookPort } from "../../../ports/workbook";
import type { CheckedAppendix } from "../../check/check-appendix";
import { findTables } from "../../check/find-tables";
import { movedName } from "./moved-text";
import { nextPeriod, type NextPeriod } from "./next-period";

/** A copy of a file that has begun its next period. */
export interface NextCopy {
  readonly bytes: Uint8Array;
  readonly plan: NextPeriod;
  /** The new sheet's name in the copy. */
  readonly sheet: string;
  /** instead of the old sheet, or beside it as the last one. */
  readonly place: "instead" | "beside";
  readonly leftBehind: boolean;
}

export interface NextRequest {
  /** Go on over figures that contradict each other. */
  readonly acceptBroken: boolean;
  /** How a user says so, for the sentence. */
  readonly how: string;
}

/** What the sheet of a checked table becomes for its next period, or why it has none. */
export async function planNextPeriod(
  book: WorkbookPort,
  appendix: Pick<CheckedAppendix, "table" | "beside" | "summary">,
  { acceptBroken, how }: NextRequest,
): Promise<NextPeriod | Refusal> {
  const broken = [appendix, ...appendix.beside].reduce((sum, { summary }) => sum + summary.broken, 0);
  if (broken > 0 && !acceptBroken) return refuse("next-over-faults", { broken, how });
  const grid = await book.read({ name: appendix.table.sheet });
  if (isRefusal(grid)) return grid;
  const tables: [Table, ...Table[]] = [appendix.table, ...appendix.beside.map(({ table }) => table)];
  return nextPeriod(grid, tables);
}

/**
 * A copy of the file with the sheet moved on. Where other sheets hold tables too, theirs are other periods of the same
 * file: then the old sheet stays, and the new one stands behind the last.
 */
export async function copyNextPeriod(
  book: CopyableWorkbook,
  plan: NextPeriod,
  open: (bytes: Uint8Array) => Promise<WorkbookPort | Refusal>,
): Promise<NextCopy | Refusal> {
  // Of the whole file, though only one sheet was looked at.
  const found = await findTables(book);
  if (isRefusal(found)) return found;
  const place = found.appendices.some((other) => other.place.sheet !== plan.sheet) ? "beside" : "instead";
  const { sheet, changes } = plan;
  const name = place === "beside" ? newSheetName(plan) : plan.name;
  const made = await book.copyWithNext({ sheet, name, changes, place });
  if (isRefusal(made)) return made;
  const copy = await open(made.bytes);
  if (isRefusal(copy)) return copy;
  const [only] = await copy.sheets();
  // A text table's sheet bears its file's name.
  const written = await copy.read({ name: (await copy.sheets()).length === 1 ? (only?.name ?? "") : made.sheet });
  if (isRefusal(written)) return written;
  const other = changes.find(({ at, next }) => !readsSame(valueAt(written, at), next));
  if (other !== undefined) return refuse("copy-unsound", { part: toA1(other.at) });
  return { bytes: made.bytes, plan, sheet: made.sheet, place, leftBehind: made.leftBehind };
}

/** Excel's own limit. */
const LONGEST_NAME = 31;
const LATER = " (kỳ sau)";

/** The name of a sheet that stands beside the old one. */
export function newSheetName({ sheet, name }: NextPeriod): string {
  return name ?? `${sheet.slice(0, LONGEST_NAME - LATER.length)}${LATER}`;
}

/** The copy's own name: «phu-luc-thang-3-2026.xlsx» → «phu-luc-thang-4-2026.xlsx», else «….-ky-sau.xlsx». */
export function nextFileName(name: string, { step }: NextPeriod, isConverted: boolean): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot <= 0 ? [name, ".xlsx"] : [name.slice(0, dot), name.slice(dot)];
  const moved = movedName(stem, step);
  return `${moved.moved > 0 ? moved.text : `${stem}-ky-sau`}${isConverted ? ".xlsx" : ending}`;
}
