import type { Statement } from "../meaning/statement";

/** Σ totals − Σ parts. */
export function gapOf(totals: readonly Statement[], parts: readonly Statement[]): number {
  return add(totals) - add(parts);
}

function add(statements: readonly Statement[]): number {
  return statements.reduce((sum, { value }) => sum + value, 0);
}

/** Tolerances of softened figures add up. */
export function closes(totals: readonly Statement[], parts: readonly Statement[]): boolean {
  const tolerance = [...totals, ...parts].reduce((sum, { tolerance: own }) => sum + own, 0);
  return Math.abs(gapOf(totals, parts)) <= tolerance;
}

/** All ways to take at least one of a few statements. */
export function choices(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const few = statements.slice(0, MOST_CHOICES);
  const all: Statement[][] = [];
  for (let mask = 1; mask < 1 << few.length; mask += 1) all.push(few.filter((_, index) => (mask & (1 << index)) !== 0));
  return all;
}

const MOST_CHOICES = 4;

/** Present ones of a list, null where one is missing. */
export function allOf(...statements: readonly (Statement | undefined)[]): readonly Statement[] | null {
  const present = statements.filter((statement) => statement !== undefined);
  return present.length === statements.length ? present : null;
}
