import type { againstPeriods, haveSameOffices, isContinued, isCopy, mayContinue } from "./period-checks";

/** Holds tables against those of other periods. */
export interface PeriodChecks {
  readonly againstPeriods: typeof againstPeriods;
  readonly isContinued: typeof isContinued;
  readonly isCopy: typeof isCopy;
  readonly mayContinue: typeof mayContinue;
  readonly haveSameOffices: typeof haveSameOffices;
}

/** Loaded with the first table of another period: most files hold one. */
export async function loadPeriodChecks(): Promise<PeriodChecks> {
  return await import(/* webpackChunkName: "periods" */ "./period-checks");
}
