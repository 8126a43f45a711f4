import type { CellRef, CellValue, Grid } from "../../../src/core";
import { valueAt } from "../../../src/core/model/grid";
import type { RandomSource } from "../../tables/random-source";
import type { LaidOut } from "../office-layouts";

/** How a figure is typed wrongly. */
export type Pen = "digit" | "swap" | "lost" | "twice" | "above" | "any" | "moved" | "rate";
export const PENS: readonly Pen[] = ["digit", "swap", "lost", "twice", "above", "rate"];
/** Besides, slips that look like no slip. */
export const ALL_PENS: readonly Pen[] = [...PENS, "any", "moved"];
/** What goes wrong with a whole row. */
export type RowFault = "unit twice" | "unit missing";

export interface SpoiltCell {
  readonly at: CellRef;
  /** The figure that was right. */
  readonly was: number;
}
export interface PlantedSlip {
  readonly grid: Grid;
  readonly cells: readonly [SpoiltCell, ...SpoiltCell[]];
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
  // Any other figure of that length.
  if (pen === "any")
    return text.replaceAll(/\d/g, (_, where: number) => String(where === 0 ? 1 + random.below(9) : random.below(10)));
  const digit = (Number(text[place]) + 1 + random.below(8)) % 10;
  return text.slice(0, place) + String(digit) + text.slice(place + 1);
}

function withCells({ rows, ...grid }: Grid, changes: readonly (readonly [CellRef, CellValue])[]): Grid {
  return {
    ...grid,
    rows: rows.map((row) => {
      const own = changes.filter(([at]) => at.row === row.row);
      if (own.length === 0) return row;
      const cells = row.cells.map((cell, column) => own.find(([at]) => at.column === column)?.[1] ?? cell);
      return { ...row, cells };
    }),
  };
}

/** Part of a figure in another cell of its row. */
function movedIn(random: RandomSource, { grid, bound }: LaidOut): PlantedSlip | null {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const from = random.pick(bound);
    const to = random.pick(bound.filter(({ row }) => row === from.row));
    const [had, has] = [valueAt(grid, from), valueAt(grid, to)];
    if (from === to || typeof had !== "number" || typeof has !== "number" || had < 1 || !Number.isInteger(had))
      continue;
    if (!Number.isInteger(has)) continue;
    const amount = 1 + random.below(had);
    return {
      grid: withCells(grid, [
        [from, had - amount],
        [to, has + amount],
      ]),
      cells: [
        { at: from, was: had },
        { at: to, was: has },
      ],
    };
  }
  return null;
}

/** One figure that something binds typed wrongly, written as the others are; null where none can be. */
export function slipIn(random: RandomSource, laidOut: LaidOut, pen: Pen): PlantedSlip | null {
  const { grid, bound, rates = [] } = laidOut;
  const places = pen === "rate" ? rates : bound;
  if (places.length === 0) return null;
  if (pen === "moved") return movedIn(random, laidOut);
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
    return { grid: withCells(grid, [[at, next]]), cells: [{ at, was }] };
  }
  return null;
}

/** A unit's row twice or left out; what follows moves. Null where no total counts units. */
export function rowFaultIn(random: RandomSource, { grid, units = [] }: LaidOut, fault: RowFault): Grid | null {
  if (units.length === 0) return null;
  const row = random.pick(units);
  const step = fault === "unit twice" ? 1 : -1;
  const below = (at: number): number => (at > row ? at + step : at);
  const rows = grid.rows.flatMap((each) => {
    if (each.row !== row) return [{ ...each, row: below(each.row) }];
    return fault === "unit twice" ? [each, { ...each, row: row + 1 }] : [];
  });
  const merges = grid.merges.map((area) => ({ ...area, top: below(area.top), bottom: below(area.bottom) }));
  return { ...grid, rows, merges };
}
