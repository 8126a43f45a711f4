import type { Profile } from "../../model/forms/profile";
import type { Grid } from "../../model/grid";
import type { HeaderBand } from "../../reading/header/header-band";

/** Rows above a header that are taken for its title, and how much of a line is read. */
const TITLE_ROWS = 12;
const LONGEST_LINE = 500;

const OF_YEAR = String.raw`\s*(?:/|năm)\s*((?:19|20)\d{2})`;
/** The surest first; what the first group takes in is part of a date («ngày 5 tháng 4 năm 2021»), and no period. */
const QUARTER = new RegExp(String.raw`()quý\s*(iv|i{1,3}|[1-4])${OF_YEAR}`, "giu");
const MONTH = new RegExp(String.raw`(ngày[\s\d.…]{0,20})?tháng\s*(\d{1,2})${OF_YEAR}`, "giu");
const YEAR = /(tháng[\s\d.…]{0,20})?()năm\s*((?:19|20)\d{2})/giu;

const QUARTERS = ["i", "ii", "iii", "iv"];

/** Whether a form is in use in the period that the title above a header names; true where either is open. */
export function isInForce({ validFrom, validTo }: Profile, grid: Grid, band: HeaderBand): boolean {
  if (validFrom === undefined && validTo === undefined) return true;
  const months = monthsAbove(grid, band);
  if (months === null) return true;
  const { from, to } = months;
  // Days of one month may belong to the form before and to the form after.
  return (
    (validFrom === undefined || validFrom.slice(0, 7) <= to) && (validTo === undefined || validTo.slice(0, 7) >= from)
  );
}

/** The months of the period that a title names, as 2026-01; null where it names none. */
function monthsAbove(grid: Grid, band: HeaderBand): { readonly from: string; readonly to: string } | null {
  const top = grid.rows[band.first]?.row ?? 0;
  const lines = grid.rows
    .slice(0, band.first)
    .filter(({ row }) => row >= top - TITLE_ROWS)
    .map(({ cells }) => cells.filter((cell) => typeof cell === "string").join(" "))
    .map((line) => line.normalize("NFC").slice(0, LONGEST_LINE))
    .reverse();
  for (const [pattern, span] of [
    [QUARTER, 3],
    [MONTH, 1],
    [YEAR, 12],
  ] as const)
    for (const line of lines)
      for (const [, date, name = "", year = ""] of line.matchAll(pattern)) {
        const nth = pattern === QUARTER ? quarterOf(name) : Number(name || 1);
        if ((date ?? "") !== "" || nth < 1 || nth * span > 12) continue;
        const monthAt = (month: number): string => `${year}-${String(month).padStart(2, "0")}`;
        return { from: monthAt((nth - 1) * span + 1), to: monthAt(nth * span) };
      }
  return null;
}

function quarterOf(name: string): number {
  return QUARTERS.indexOf(name.toLowerCase()) + 1 || Number(name);
}
