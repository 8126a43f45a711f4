import { isNoValue } from "../../usecases/formulas/values/no-value";
import { rateValue } from "../../usecases/formulas/values/rate-value";
import { givenTable, textFirst, valueOrError } from "./answer";
import type { RangeArgument } from "./argument-tables";

/** What ONTIME_RATE and its siblings do with their arguments. */
export async function answerRate(
  rate: string,
  table: RangeArgument | null,
  unit: string | null,
  base: string | null,
  invocation: CustomFunctions.Invocation,
): Promise<number> {
  const given = textFirst(table, unit, base);
  const found = await givenTable({ table: given.table, address: invocation.address });
  return valueOrError(isNoValue(found) ? found : rateValue(found, rate, given.unit, given.base));
}
