import type { CellRef } from "../model/cell";
import type { Doubts } from "./doubt";

interface Traced {
  /** Id of the fact: a measure, a rate, or a count of units such as `units.overdue`. */
  readonly fact: string;
  /** What the figure is, in Vietnamese, for a list: «Cục thuế tỉnh: trả đúng thời hạn». */
  readonly label: string;
  /** The cells that the figure is read or computed from. */
  readonly cells: readonly CellRef[];
  /** The cells that put it in doubt; empty for a figure that can be trusted. */
  readonly doubted: readonly CellRef[];
}

/** A whole number that a template may print with `so` or `so_hs`. */
export interface CountFigure extends Traced {
  readonly is: "count";
  readonly value: number;
}

/** A rate that a template may print with `phan_tram`: two counts, divided only when printed. The denominator is not 0. */
export interface RateFigure extends Traced {
  readonly is: "rate";
  readonly numerator: number;
  readonly denominator: number;
}

export type Figure = CountFigure | RateFigure;

/** The figures of a template by fact id; null for one that is left out. */
export type Facts = Readonly<Record<string, Figure | null>>;

interface Origin {
  readonly fact: string;
  readonly label: string;
  readonly cells: readonly CellRef[];
  /** The cells whose doubt is the figure's, where that is not the cells shown to the user. */
  readonly doubtedBy?: readonly CellRef[];
}

export function countFigure(value: number, origin: Origin, doubts: Doubts): CountFigure {
  return { is: "count", value, ...trace(origin, doubts) };
}

/** Null over 0: «không phát sinh» has no percentage. */
export function rateFigure(numerator: number, denominator: number, origin: Origin, doubts: Doubts): RateFigure | null {
  return denominator === 0 ? null : { is: "rate", numerator, denominator, ...trace(origin, doubts) };
}

function trace(origin: Origin, doubts: Doubts): Traced {
  const { fact, label, cells, doubtedBy = cells } = origin;
  return { fact, label, cells, doubted: doubts.among(doubtedBy) };
}
