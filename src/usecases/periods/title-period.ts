import { periodName, type Grid, type Table } from "../../core";

/** Rows above a table that are taken for its title. */
const TITLE_ROWS = 12;
/** A longer line is no title; reading it whole would take time that grows with its length. */
const LONGEST_LINE = 500;

const YEAR = String.raw`(?:\s*(?:/|năm)\s*(?:19|20)\d{2})`;
/** How titles name a period, the surest first. What the first group takes in is part of a date («ngày 5 tháng 4 năm 2021»), and no period. */
const NAMES: readonly RegExp[] = [
  new RegExp(String.raw`quý\s*(?:iv|i{1,3}|[1-4])(?![\p{L}\d])${YEAR}?`, "giu"),
  new RegExp(String.raw`\d{1,2}\s*tháng(?:\s*(?:đầu|cuối))?(?:\s*năm)?\s*(?:19|20)\d{2}`, "giu"),
  new RegExp(String.raw`(ngày[\s\d.…]{0,20})?tháng\s*\d{1,2}(?!\d)${YEAR}`, "giu"),
  /(tháng[\s\d.…]{0,20})?năm\s*(?:19|20)\d{2}/giu,
];

const DAY = String.raw`(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})`;
const DAYS = new RegExp(
  String.raw`từ\s*(?:ngày)?\s*:?\s*${DAY}\s*(?:đến|-|–)\s*(?:hết)?\s*(?:ngày)?\s*:?\s*${DAY}`,
  "iu",
);

/** The period that the title above a table names, as written: «QUÝ I/2021»; null where it names none. */
export function periodAbove(grid: Grid, table: Table): string | null {
  const nearestFirst = linesAbove(grid, table).reverse();
  for (const name of NAMES) {
    for (const line of nearestFirst) {
      const found = [...line.matchAll(name)].find((match) => match[1] === undefined);
      if (found !== undefined) return found[0].replace(/\s+/g, " ").trim();
    }
  }
  return null;
}

/** «Từ ngày 15/12/2025 đến ngày 14/01/2026», by the name that such days have; null where they have none. */
export function daysAbove(grid: Grid, table: Table): string | null {
  for (const line of linesAbove(grid, table)) {
    const [, from, to] = DAYS.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const named = periodName(from.replace(/\s/g, ""), to.replace(/\s/g, ""));
    return named.is === "named" ? named.name.replace(/\s*\(tính từ.*$/u, "") : null;
  }
  return null;
}

/** What stands above a table, row by row. @param apart gives each cell's lines by themselves instead of a row as one line */
export function linesAbove(grid: Grid, { area }: Table, apart?: (cell: string) => readonly string[]): string[] {
  return grid.rows
    .filter(({ row }) => row < area.top && row >= area.top - TITLE_ROWS)
    .flatMap(({ cells }) => {
      const texts = cells.filter((cell) => typeof cell === "string");
      return apart === undefined ? [texts.join(" ")] : texts.flatMap(apart);
    })
    .map((line) => line.normalize("NFC").slice(0, LONGEST_LINE));
}
