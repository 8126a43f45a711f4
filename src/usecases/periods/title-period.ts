import type { Grid, Table } from "../../core";
import { monthsOf } from "./periods-of-sheets";

/** Rows above a table that are taken for its title. */
const TITLE_ROWS = 12;

const YEAR = String.raw`(?:\s*(?:/|năm)\s*(?:19|20)\d{2})`;
/** How titles name a period, the surest first. What the first group takes in is part of a date («ngày 5 tháng 4 năm 2021»), and no period. */
const NAMES: readonly RegExp[] = [
  new RegExp(String.raw`quý\s*(?:iv|i{1,3}|[1-4])(?![\p{L}\d])${YEAR}?`, "giu"),
  new RegExp(String.raw`\d{1,2}\s*tháng(?:\s*(?:đầu|cuối))?(?:\s*năm)?\s*(?:19|20)\d{2}`, "giu"),
  new RegExp(String.raw`(ngày[\s\d.…]{0,20})?tháng\s*\d{1,2}(?!\d)${YEAR}`, "giu"),
  /(tháng[\s\d.…]{0,20})?năm\s*(?:19|20)\d{2}/giu,
];

/** The period that the title above a table names, as written: «QUÝ I/2021»; null where it names none. */
export function periodAbove(grid: Grid, { area }: Table): string | null {
  const lines = grid.rows
    .filter(({ row }) => row < area.top && row >= area.top - TITLE_ROWS)
    .map(({ cells }) =>
      cells
        .filter((cell) => typeof cell === "string")
        .join(" ")
        .normalize("NFC")
        .slice(0, 500),
    )
    .reverse();
  for (const name of NAMES) {
    for (const line of lines) {
      const found = [...line.matchAll(name)].find((match) => match[1] === undefined);
      if (found !== undefined) return found[0].replace(/\s+/g, " ").trim();
    }
  }
  return null;
}

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
  if (mine === null || theirs === null) return false;
  const otherYear = mine.year !== null && theirs.year !== null && mine.year !== theirs.year;
  return otherYear || mine.first !== theirs.first || mine.last !== theirs.last;
}
