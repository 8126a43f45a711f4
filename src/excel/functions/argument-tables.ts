import { argumentGrid, profiles, readArgument, type CellValue, type Table } from "../../core";

/** A range as Excel passes it: numbers, texts, booleans, null or 0 for empty cells, objects for errors. */
export type RangeArgument = readonly (readonly unknown[])[];

interface Remembered {
  readonly values: RangeArgument;
  readonly table: Table | null;
}

/** Tables read from the ranges last given. A column of 3,500 formulas over one range reads it once. */
const remembered: Remembered[] = [];
const MOST = 8;

/** The table in a range, or null where there is none (or more than one). */
export function tableInRange(values: RangeArgument): Table | null {
  const known = remembered.findIndex((entry) => sameValues(entry.values, values));
  const [entry] = known < 0 ? [{ values, table: read(values) }] : remembered.splice(known, 1);
  if (entry === undefined) throw new Error("Remembered range lost");
  remembered.unshift(entry);
  remembered.length = Math.min(remembered.length, MOST);
  return entry.table;
}

function read(values: RangeArgument): Table | null {
  return readArgument(argumentGrid(values.map((row) => row.map(argumentValue))), profiles);
}

/** Every cell compared: a table that changed in one cell is another table. */
function sameValues(one: RangeArgument, other: RangeArgument): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row += 1) if (!sameRow(one[row] ?? [], other[row] ?? [])) return false;
  return true;
}

/** Numbers and texts each by their own comparison: engines compare values of one known kind several times faster. */
function sameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let column = 0; column < one.length; column += 1) {
    const left = one[column];
    const right = other[column];
    if (typeof left === "number") {
      if (typeof right !== "number" || left !== right) return false;
    } else if (typeof left === "string") {
      if (typeof right !== "string" || left !== right) return false;
    } else if (left !== right && !sameError(left, right)) return false;
  }
  return true;
}

function sameError(one: unknown, other: unknown): boolean {
  return (
    typeof one === "object" &&
    one !== null &&
    typeof other === "object" &&
    other !== null &&
    errorCode(one) === errorCode(other)
  );
}

export function argumentValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return { is: "error", code: errorCode(value) };
}

/** Errors arrive as objects with a code (`CustomFunctions.Error`, `allowErrorForDataTypeAny`). */
function errorCode(value: unknown): string {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string"
    ? value.code
    : "#VALUE!";
}
