import type { Table } from "../model/table";
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
): readonly ((table: Table) => { readonly holds: number; readonly findings: readonly PeriodFinding[] })[] {
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
