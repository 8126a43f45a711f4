import type { Table } from "../model/table";
import { unitKey } from "../model/names/unit-name";
import { carryOverMatches } from "./carry-over-matches/check";
import { partsOfPeriodAddUp } from "./parts-of-period-add-up/check";
import { seat } from "./seat";

/** The checks that compare periods, fetched with the first table of another period: see load-period-checks. */
export const periodChecks = [seat(carryOverMatches), seat(partsOfPeriodAddUp)] as const;

export type PeriodFinding = ReturnType<(typeof periodChecks)[number]["find"]>["findings"][number];

/**
 * Holds a table against other periods.
 *
 * @param previous the appendix of the period before, where there is one
 * @param parts the appendices of the periods that make up its own, in order: the months of a quarter
 */
export function againstPeriods(
  previous: Table | undefined,
  parts: readonly Table[],
): readonly ((table: Table) => ReturnType<(typeof periodChecks)[number]["find"]>)[] {
  return periodChecks.map((check) => (table) => check.find(table, previous, parts));
}

/** Units that must carry over what the sheet before left pending, against each that does not. */
const CONTINUED = 3;

/**
 * Nobody said that one sheet continues the other: it does where nearly all units carry over what was left pending there.
 * Old periods exported again give other figures for every unit; where units came, went or were renamed, nothing is said.
 */
export function isContinued(table: Table, before: Table): boolean {
  const { holds, verdicts } = carryOverMatches.run(table, before);
  const isSameList = verdicts.every(({ data: { problem } }) => problem.because === "differs");
  return isSameList && holds >= CONTINUED && holds >= CONTINUED * verdicts.length;
}

/** Whether what one table carries over and another left pending can be held against each other at all. */
export function mayContinue(table: Table, before: Table): boolean {
  const { holds, verdicts } = carryOverMatches.run(table, before);
  return holds + verdicts.length > 0;
}

/** Whether two tables hold the same figures in the same rows and columns: a sheet that was copied and not filled in yet. */
export function isCopy(table: Table, before: Table): boolean {
  const same = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
    one.length === other.length && Array.from(one).every((value, index) => value === other[index]);
  const named = ({ rows, columns }: Table): string =>
    [...rows.map(({ name }) => name), ...columns.map(({ id }) => id)].join("\n");
  return (
    table.counts.values.some((value) => value !== 0) &&
    same(table.counts.values, before.counts.values) &&
    same(table.counts.states, before.counts.states) &&
    named(table) === named(before)
  );
}

/** Whether two tables list the same offices: nearly all of the shorter list stand in the other. */
export function haveSameOffices(table: Table, other: Table): boolean {
  const [own, others] = [table, other].map(
    (one) => new Set(one.rows.flatMap(({ kind, name }) => (kind === "unit" && name !== "" ? [unitKey(name)] : []))),
  );
  if (own === undefined || others === undefined) return false;
  const shared = [...own].filter((name) => others.has(name)).length;
  return shared > 0 && 5 * shared >= 4 * Math.min(own.size, others.size);
}
