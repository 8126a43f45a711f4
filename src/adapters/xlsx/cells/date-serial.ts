import type { SpecialValue } from "../../../core";

const DAYS_FROM_1900_TO_1904 = 1462;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system for every date from 1 March 1900 on; earlier ones carry Excel's false leap day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** A serial of the 1904 system as one of the 1900 system, so that readers know one system only. */
export function serialSince1900(serial: number): number {
  return serial + DAYS_FROM_1900_TO_1904;
}

/** `2021-03-31T12:00:00` as Excel's serial 44286.5; `null` for anything else. */
export function isoSerial(text: string): SpecialValue | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const date =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes)) + Number(seconds) * 1000;
  return { is: "date", serial: (date - DAY_ZERO) / MILLISECONDS_PER_DAY };
}
