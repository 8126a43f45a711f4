import type { CellValue } from "../../../src/core";
import type { Figures } from "../office-layouts";
import { summed, type SheetRow } from "./sheet";

/** Texts, percentages and ranks of a row, from its figures. */
export type Shown = (figures: Figures, at: number) => Record<string, CellValue>;

export const of = (figures: Figures, key: string): number => figures[key] ?? 0;
export const comma = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");
export const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
export const dotted = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, ".");
const none: Shown = () => ({});

/** A percentage; none of nothing. */
export const percent = (part: number, whole: number, decimals = 2): CellValue =>
  whole === 0 ? null : rounded((100 * part) / whole, decimals);

/** Numbered units with what is shown beside their figures, each held by a total. */
export const units = (
  names: readonly string[],
  figures: readonly Figures[],
  shown: Shown = none,
  from = 0,
): SheetRow[] =>
  names.map((name, at) => ({
    left: [from + at + 1, name],
    figures: figures[at] ?? {},
    shown: shown(figures[at] ?? {}, at),
    isUnit: true,
  }));

/** A row with the sum of others. */
export const whole = (left: readonly CellValue[], figures: readonly Figures[], shown: Shown = none): SheetRow => ({
  left,
  figures: summed(figures),
  shown: shown(summed(figures), -1),
});

/** Without what stands left of the names. */
export const named = (row: SheetRow): SheetRow => ({ ...row, left: row.left.slice(1) });
