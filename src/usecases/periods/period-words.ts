import { areMonthsApart, monthsOf } from "./named-months";

/** Fits every sentence where the office's own name for the period is not known. */
export const ANY_PERIOD = "kỳ báo cáo";

const ROMAN = ["I", "II", "III", "IV"];

/** A title's period as a report's sentence writes it: «QUÝ 1/2021» → «quý I năm 2021»; null where it names no year. */
export function periodInSentence(titled: string): string | null {
  if (!/(?:19|20)\d{2}$/.test(titled)) return null;
  return titled
    .toLowerCase()
    .replace(/\s*(?:\/|năm)\s*(?=\d{4}$)/u, " năm ")
    .replace(/^quý\s*(\S+)/u, (_, name: string) => `quý ${ROMAN[Number(name) - 1] ?? name.toUpperCase()}`)
    .replace(/^tháng\s*0?(?=\d)/u, "tháng ")
    .trim();
}

/** The period that the next report is offered: as the last one wrote it, unless the title has moved on to another. */
export function periodOffered(titled: string | null, last: string): string {
  const own = titled === null ? null : periodInSentence(titled);
  return own === null || (last !== "" && !namesOtherPeriod(last, own)) ? last : own;
}

/** Whether two names speak of different months for certain. */
export function namesOtherPeriod(one: string, other: string): boolean {
  const [mine, theirs] = [monthsOf(one), monthsOf(other)];
  return mine !== null && theirs !== null && areMonthsApart(mine, theirs);
}
