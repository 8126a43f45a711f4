import { periodName, type Grid, type Table } from "../../core";
import { linesAbove } from "./title-period";

const DAY = String.raw`(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})`;
const DAYS = new RegExp(
  String.raw`từ\s*(?:ngày)?\s*:?\s*${DAY}\s*(?:đến|-|–)\s*(?:hết)?\s*(?:ngày)?\s*:?\s*${DAY}`,
  "iu",
);

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
