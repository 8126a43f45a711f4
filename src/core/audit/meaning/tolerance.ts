import type { Figure } from "../figures/token";

/**
 * How far a printed count may lie from the true one. A hedge allows the smaller of 1% and one unit of the last non-zero
 * digit; a shortened count («5,65 ngàn») half a unit of its last digit.
 */
export function countTolerance(figure: Figure, value: number): number {
  const shortened = figure.grain > 1 ? figure.grain / 2 : 0;
  if (figure.hedge === null || value === 0) return shortened;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.max(shortened, Math.min(value / 100, unit));
}
