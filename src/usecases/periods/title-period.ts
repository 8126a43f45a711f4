import type { Grid, Table } from "../../core";

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
