import type { CellRef } from "../../model/cell";
import type { Doubts } from "./doubt";

interface Traced {
  /** Id of the fact: a measure, a rate, or a count of units such as `units.overdue`. */
  readonly fact: string;
  /** What the figure is, in Vietnamese, for a list: «Cục thuế tỉnh: trả đúng thời hạn». */
  readonly label: string;
  /** The cells that the figure is read or computed from. */
  readonly cells: readonly CellRef[];
  /** The cells that put it in doubt; empty for a figure that can be trusted, or that was given. */
  readonly doubted: readonly CellRef[];
  /** Stands in a broken equation: of the table, or of the figures that the user gave. */
  readonly doubtful: boolean;
  /** Stated by the user, not (or not only) read from cells. */
  readonly given: boolean;
}

/** A whole number that a template may print with `so`, `so_hs` or `so_mau`. */
export interface CountFigure extends Traced {
  readonly is: "count";
  readonly value: number;
}

/** A rate that a template may print with `phan_tram`: two counts, divided only when printed. The denominator is not 0. */
export interface RateFigure extends Traced {
  readonly is: "rate";
  readonly numerator: number;
  readonly denominator: number;
  /** What it is divided by, in Vietnamese; "" where the user gave the rate itself. */
  readonly base: string;
  /** Printed with this many decimals whatever the template says: those that the user gave. */
  readonly decimals?: number;
}

/** The difference of two rates, printed with `diem` as the difference of their printed values. */
export interface PointsFigure extends Traced {
  readonly is: "points";
  readonly before: { readonly numerator: number; readonly denominator: number };
  readonly after: { readonly numerator: number; readonly denominator: number };
}

export type Figure = CountFigure | RateFigure | PointsFigure;

/** The figures of a template by fact id; null for one that is left out. */
export type Facts = Readonly<Record<string, Figure | null>>;

export interface Origin {
  readonly fact: string;
  readonly label: string;
  readonly cells: readonly CellRef[];
  /** The cells whose doubt is the figure's, where that is not the cells shown to the user. */
  readonly doubtedBy?: readonly CellRef[];
  readonly given?: boolean;
  /** In doubt whatever its cells: a given figure that contradicts others. */
  readonly contradicted?: boolean;
}

export function countFigure(value: number, origin: Origin, doubts: Doubts): CountFigure {
  return { is: "count", value, ...trace(origin, doubts) };
}

/** Null over 0: «không phát sinh» has no percentage. */
export function rateFigure(
  numerator: number,
  denominator: number,
  origin: Origin & { readonly base?: string },
  doubts: Doubts,
): RateFigure | null {
  return denominator === 0
    ? null
    : { is: "rate", numerator, denominator, base: origin.base ?? "", ...trace(origin, doubts) };
}

/** A rate over the counts of figures: it is read from their cells, and as doubtful as they are. Null over 0. */
export function ratioOf(
  parts: readonly CountFigure[],
  base: CountFigure,
  named: { readonly fact: string; readonly label: string },
): RateFigure | null {
  const numerator = parts.reduce((sum, part) => sum + part.value, 0);
  if (base.value === 0 || !Number.isSafeInteger(numerator)) return null;
  return { is: "rate", numerator, denominator: base.value, base: base.label, ...named, ...together([...parts, base]) };
}

/** Several counts as one. Null beyond what numbers add exactly. */
export function sumOf(
  parts: readonly CountFigure[],
  named: { readonly fact: string; readonly label: string },
): CountFigure | null {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return Number.isSafeInteger(value) ? { is: "count", value, ...named, ...together(parts) } : null;
}

/** By how many points a rate moved. */
export function pointsBetween(
  before: RateFigure,
  after: RateFigure,
  named: { readonly fact: string; readonly label: string },
): PointsFigure {
  return { is: "points", before, after, ...named, ...together([after]) };
}

/** What figures have together that one is computed from. */
export function together(figures: readonly Figure[]): Pick<Traced, "cells" | "doubted" | "doubtful" | "given"> {
  return {
    cells: figures.flatMap(({ cells }) => cells),
    doubted: figures.flatMap(({ doubted }) => doubted),
    doubtful: figures.some(({ doubtful }) => doubtful),
    given: figures.some(({ given }) => given),
  };
}

function trace(origin: Origin, doubts: Doubts): Traced {
  const { fact, label, cells, doubtedBy = cells, given = false, contradicted = false } = origin;
  const doubted = doubts.among(doubtedBy);
  return { fact, label, cells, doubted, doubtful: contradicted || doubted.length > 0, given };
}
