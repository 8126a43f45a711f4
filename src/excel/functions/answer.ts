import type { Table } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { chooseAppendix } from "../../usecases/formulas/values/choose-appendix";
import { isNoValue, notAvailable, type NoValue } from "../../usecases/formulas/values/no-value";
import { tableInRange, type RangeArgument } from "./argument-tables";
import { connectedWorkbook } from "./runtime";

/** The optional arguments that most functions share, as Excel passes them: null where omitted. */
export interface TableArguments {
  readonly table: RangeArgument | null | undefined;
  readonly address: string | undefined;
}

/** The table in the range given, else the one that the workbook settles. A range given never reads the workbook. */
export async function givenTable({ table, address }: TableArguments): Promise<Table | NoValue> {
  if (table !== null && table !== undefined) return rangeTable(table);
  if (address === undefined) throw new Error("A function that may omit its table must require its address");
  const found = await connectedWorkbook().appendicesFor(address);
  return isRefusal(found) ? notAvailable(explainRefusal(found)) : chooseAppendix(found);
}

export function rangeTable(values: RangeArgument): Table | NoValue {
  return (
    tableInRange(values) ??
    notAvailable("Vùng này không phải là một phụ lục đọc được. Hãy chọn vùng có đúng một bảng, gồm cả dòng tiêu đề.")
  );
}

/**
 * «=TTHC.ONTIME_RATE("Sở Tư pháp")»: a text in the table's place is the unit, and what follows moves up with it.
 * Excel passes it as a range of one cell.
 */
export function textFirst(
  table: RangeArgument | null | undefined,
  unit: string | null | undefined,
  base: string | null | undefined,
): { table: RangeArgument | null; unit: string | null; base: string | null } {
  const only = table?.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  if (typeof only === "string" && only.trim() !== "")
    return { table: null, unit: only, base: argumentText(unit) ?? argumentText(base) };
  return { table: table ?? null, unit: argumentText(unit), base: argumentText(base) };
}

/** An omitted text argument arrives as null, an empty cell as 0 on the desktop. */
export function argumentText(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" && value !== 0 ? String(value) : null;
}

/** Throws what Excel shows: the error value with the Vietnamese message, which Excel prints for #N/A and #VALUE!. */
export function valueOrError<Value>(answer: Value | NoValue): Value {
  if (!isNoValue(answer)) return answer;
  const codes = {
    "N/A": CustomFunctions.ErrorCode.notAvailable,
    VALUE: CustomFunctions.ErrorCode.invalidValue,
    DIV0: CustomFunctions.ErrorCode.divisionByZero,
  };
  throw new CustomFunctions.Error(codes[answer.error], answer.message);
}
