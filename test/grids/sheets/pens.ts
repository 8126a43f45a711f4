import type { CellRef, CellValue, Grid } from "../../../src/core";
import { valueAt } from "../../../src/core/model/grid";
import type { RandomSource } from "../../tables/random-source";
import type { LaidOut } from "../office-layouts";

/** How a figure is typed wrongly. */
export type Pen = "digit" | "swap" | "lost" | "twice" | "above" | "rate";
export const PENS: readonly Pen[] = ["digit", "swap", "lost", "twice", "above", "rate"];

export interface PlantedSlip {
  readonly grid: Grid;
  readonly at: CellRef;
  /** The figure that was right. */
  readonly was: number;
}

const FIGURE = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?%?$/;

function readText(text: string): number {
  return Number(text.replaceAll(".", "").replace(",", ".").replace("%", ""));
}

/** Changes the digits of a figure; null where this slip leaves it as it is, or makes it no figure. */
function slipped(random: RandomSource, text: string, pen: Pen): string | null {
  const places = Array.from(text, (letter, place) => (/\d/.test(letter) ? place : -1)).filter((place) => place >= 0);
  if (places.length < 2) return null;
  const at = random.below(places.length);
  const place = places[at] ?? 0;
  if (pen === "lost") return text.slice(0, place) + text.slice(place + 1);
  if (pen === "twice") return text.slice(0, place) + (text[place] ?? "") + text.slice(place);
  if (pen === "swap") {
    const next = places[at + 1];
    if (next === undefined || text[next] === text[place]) return null;
    const letters = Array.from(text);
    [letters[place], letters[next]] = [letters[next] ?? "", letters[place] ?? ""];
    return letters.join("");
  }
  const digit = (Number(text[place]) + 1 + random.below(8)) % 10;
  return text.slice(0, place) + String(digit) + text.slice(place + 1);
}

/** One figure that something binds typed wrongly, written as the others are; null where none can be. */
export function slipIn(random: RandomSource, { grid, bound, rates = [] }: LaidOut, pen: Pen): PlantedSlip | null {
  const places = pen === "rate" ? rates : bound;
  if (places.length === 0) return null;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const at = random.pick(places);
    const value = valueAt(grid, at);
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !(typeof value === "number" || FIGURE.test(text))) continue;
    const above = pen === "above" ? valueAt(grid, { ...at, row: at.row - 1 }) : null;
    if (pen === "above" && (above === value || typeof above !== typeof value)) continue;
    const copied = typeof above === "number" || typeof above === "string" ? String(above) : null;
    const wrong = pen === "above" ? copied : slipped(random, text, pen);
    if (wrong === null || (typeof value === "string" && !FIGURE.test(wrong)) || /^-?0\d/.test(wrong)) continue;
    const next: CellValue = typeof value === "number" ? Number(wrong) : wrong;
    const was = typeof value === "number" ? value : readText(text);
    if (next === value || !Number.isFinite(typeof next === "number" ? next : readText(wrong))) continue;
    const rows = grid.rows.map((row) =>
      row.row === at.row
        ? { ...row, cells: row.cells.map((cell, column) => (column === at.column ? next : cell)) }
        : row,
    );
    return { grid: { ...grid, rows }, at, was };
  }
  return null;
}
