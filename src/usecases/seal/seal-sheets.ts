import type { SheetRef } from "../../ports/workbook";

/** The sheet that keeps a sealed table; later ones are numbered. */
export const SEAL_SHEET = "TTHC bản chốt";
const NUMBERED = /^tthc bản chốt(?: \((\d+)\))?$/u;

/** Whether a sheet keeps a sealed table: it is none of the user's own. */
export function isSealedSheet({ name }: SheetRef): boolean {
  return sealNumberOf(name) !== null;
}

/** The how manieth sealed table a sheet of this name keeps; null where it keeps none. */
export function sealNumberOf(name: string): number | null {
  const match = NUMBERED.exec(name.normalize("NFC").toLowerCase());
  return match === null ? null : Number(match[1] ?? 1);
}
