import { isRefusal, type Refusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { allFunctions } from "./all-functions";

/** The custom functions by the ids under which functions.json declares them: known before the functions themselves are fetched. */
export const FUNCTION_IDS = [
  "ONTIME_RATE",
  "EARLY_RATE",
  "LATE_RATE",
  "RESOLVED_RATE",
  "PENDING_RATE",
  "OVERDUE_RATE",
  "ONLINE_RATE",
  "POSTAL_RATE",
  "RATE",
  "VALUE",
  "CHECK",
  "ERROR_COUNT",
  "REPORT",
  "RANK",
  "BELOW_TARGET",
  "AUDIT",
  "NUMBER_TEXT",
  "PERCENT_TEXT",
] as const satisfies readonly (keyof typeof allFunctions)[];

/**
 * Makes the functions known to Excel's custom functions runtime. Called once, as early as the page can.
 *
 * @param load fetches them; formulas that are computed meanwhile wait for it
 */
export function associateFunctions(load: () => Promise<typeof allFunctions | Refusal>): void {
  for (const id of FUNCTION_IDS)
    CustomFunctions.associate(id, async (...values: readonly unknown[]): Promise<unknown> => {
      const functions = await load();
      if (isRefusal(functions))
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, explainRefusal(functions));
      return await (functions[id] as (...given: readonly unknown[]) => unknown)(...values);
    });
}
