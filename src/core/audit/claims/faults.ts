import { effectOf } from "../../repair/system/change";
import type { WrittenEquation } from "../../repair/system/linear-system";
import { systemOf } from "../../repair/system/linear-system";
import { slipOf } from "../../repair/slips/all-slips";
import type { Statement } from "../meaning/statement";
import type { BoundFigures } from "./claim";
import { isPenSlip } from "../../numerals/pen-slip";
import { percentOf } from "./rounding";

/** A claim of a rule as far as faults are concerned: what it binds, and whether it holds. */
export interface Bound {
  readonly binds: BoundFigures;
  readonly holds: boolean;
}

/** One figure that was probably typed wrongly. */
export interface TextFault {
  readonly statement: Statement;
  readonly next: number;
  /** Indices of the broken claims that the change makes true. */
  readonly explains: readonly number[];
  /** How many claims, sums and percentages, then hold that do not now. */
  readonly claims: number;
}

interface Change {
  readonly cell: number;
  readonly next: number;
  readonly explains: readonly number[];
  readonly probability: number;
}

/** A slip of the pen rarer than this proves nothing where a single sum is at stake. */
const LIKELY_SLIP = 0.01;

/**
 * Finds the figures whose change makes broken claims true and none that holds false: those with most claims first. One
 * that explains a single sum is given only where no other figure of that sum looks like a slip of the pen.
 */
export function textFaultsOf(bound: readonly Bound[]): readonly TextFault[] {
  const statements = [...new Set(bound.flatMap(({ binds }) => members(binds)))];
  const cellOf = new Map(statements.map((statement, cell) => [statement, cell]));
  const sums = bound.flatMap(({ binds }, index) =>
    binds.is === "share" ? [] : [{ index, equation: equationOf(binds, cellOf) }],
  );
  const system = systemOf(
    statements.map(({ value }) => value),
    sums.map(({ equation }) => equation),
  );
  const claimOfEquation = sums.map(({ index }) => index);
  const shares = sharesByCell(bound, cellOf);
  const changes: Change[] = [];
  for (const [equation, residual] of system.violated) {
    if (bound[claimOfEquation[equation] ?? -1]?.holds !== false) continue;
    const { cells, coefficients } = system.termsOf(equation);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? 0;
      const next = system.valueOf(cell) - residual * (coefficients[index] ?? 1);
      if (next < 0 || !Number.isSafeInteger(next)) continue;
      const effect = effectOf(system, [{ cell, next }]);
      if (effect.broken.some((other) => bound[claimOfEquation[other] ?? -1]?.holds === true)) continue;
      const shared = shareEffect(bound, shares.get(cell) ?? [], statements[cell], next);
      if (shared === null) continue;
      const closed = effect.closed
        .map((other) => claimOfEquation[other] ?? -1)
        .filter((claim) => bound[claim]?.holds === false);
      changes.push({
        cell,
        next,
        explains: [...closed, ...shared],
        probability: slipOf(system.valueOf(cell), next).probability,
      });
    }
  }
  return choose(changes, statements);
}

/**
 * The changes that explain most come first; each broken claim is explained once. A figure is named only where it is by
 * far the likeliest: a slip of the pen, while no other figure's would explain as much.
 */
function choose(changes: readonly Change[], statements: readonly Statement[]): readonly TextFault[] {
  const single = new Map(changes.map((change) => [`${change.cell} ${change.next}`, change]));
  const ordered = [...single.values()].sort(
    (one, other) => other.explains.length - one.explains.length || other.probability - one.probability,
  );
  const explained = new Set<number>();
  const faults: TextFault[] = [];
  const slipped = ({ cell, next }: Change): boolean => isPenSlip(statements[cell]?.value ?? next, next);
  for (const change of ordered) {
    const { explains, cell, next, probability } = change;
    const statement = statements[cell];
    if (statement === undefined || explains.some((claim) => explained.has(claim))) continue;
    const rivals = ordered.filter(
      (other) =>
        other.cell !== cell &&
        other.explains.length === explains.length &&
        other.explains.every((claim) => explains.includes(claim)),
    );
    const rivalled = rivals.some((rival) => slipped(rival) || (!slipped(change) && rival.probability === probability));
    // Two figures explain the same: neither is named. The claims stay, each with its own numbers.
    if (rivalled || (explains.length === 1 && (probability < LIKELY_SLIP || !slipped(change)))) {
      explains.forEach((claim) => explained.add(claim));
      continue;
    }
    explains.forEach((claim) => explained.add(claim));
    faults.push({ statement, next, explains, claims: explains.length });
  }
  return faults;
}

function equationOf(
  binds: Extract<BoundFigures, { is: "sum" | "cell" }>,
  cellOf: ReadonlyMap<Statement, number>,
): WrittenEquation {
  const cell = (statement: Statement): number => cellOf.get(statement) ?? 0;
  if (binds.is === "cell") return { cells: [cell(binds.statement)], coefficients: [1], constant: -binds.value };
  return {
    cells: [...binds.totals, ...binds.parts].map(cell),
    coefficients: [...binds.totals.map(() => 1), ...binds.parts.map(() => -1)],
  };
}

function members(binds: BoundFigures): readonly Statement[] {
  if (binds.is === "cell") return [binds.statement];
  return binds.is === "sum" ? [...binds.totals, ...binds.parts] : [...binds.numerator, ...binds.denominator];
}

function sharesByCell(
  bound: readonly Bound[],
  cellOf: ReadonlyMap<Statement, number>,
): ReadonlyMap<number, readonly number[]> {
  const shares = new Map<number, number[]>();
  bound.forEach(({ binds }, index) => {
    if (binds.is !== "share") return;
    for (const statement of members(binds)) {
      const cell = cellOf.get(statement) ?? 0;
      const known = shares.get(cell) ?? [];
      if (known.length === 0) shares.set(cell, known);
      if (known.at(-1) !== index) known.push(index);
    }
  });
  return shares;
}

/** Broken percentages that a change makes right; null where it makes a right one wrong. */
function shareEffect(
  bound: readonly Bound[],
  shares: readonly number[],
  changed: Statement | undefined,
  next: number,
): readonly number[] | null {
  const fixed: number[] = [];
  for (const index of shares) {
    const claim = bound[index];
    if (claim?.binds.is !== "share" || changed === undefined) continue;
    const { numerator, denominator, share } = claim.binds;
    const sum = (statements: readonly Statement[]): number =>
      statements.reduce((all, statement) => all + (statement === changed ? next : statement.value), 0);
    const percent = percentOf(sum(numerator), sum(denominator), share.decimals);
    const right = percent !== null && Math.abs(percent - share.scaled) <= share.tolerance;
    if (claim.holds && !right) return null;
    if (!claim.holds && right) fixed.push(index);
  }
  return fixed;
}
