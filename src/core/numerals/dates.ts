import { writeFigure } from "./write";

/** Excel's day 0, as its 1900 dates count: one day later up to the 29/2/1900 that never was. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** A day as dd/mm/yyyy; what is no day of Excel's as the number that it is. @param serial of the 1900 system */
export function writeDate(serial: number): string {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return writeFigure(serial);
  const days = Math.floor(serial);
  const date = new Date(EXCEL_DAY_ZERO + (days < 60 ? days + 1 : days) * DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

const WRITTEN_DAY = /^\s*\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\s*$/;

/** The year is understood: the table is of one. */
const WITHOUT_YEAR = /^\s*(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\s*$/;

/** A day as a text: 03/11/2025, 3-11-25, 03/11. */
export function isWrittenDay(text: string): boolean {
  return WRITTEN_DAY.test(text) || WITHOUT_YEAR.test(text);
}
