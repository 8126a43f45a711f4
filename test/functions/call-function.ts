import { HEADER, quarterRows } from "../grids/quarter-1-2021";
import { findAppendices, profiles } from "../../src/core";
import type { WorkbookAppendices } from "../../src/ports/function-workbook";
import { makeGrid } from "../grids/make-grid";
import { allFunctions } from "../../src/excel/functions/all-functions";
import { connectWorkbook } from "../../src/excel/functions/runtime";

/** As Microsoft's runtime has it: what a function throws to show an error with a message. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, unknown>();
Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", divisionByZero: "#DIV/0!" },
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  },
});

type Cells = readonly (readonly unknown[])[];
/** The quarter's appendix as a range argument of Excel on the web. */
export const RANGE: Cells = [...HEADER, ...quarterRows()].map((row) =>
  Array.from({ length: 13 }, (_, column) => row[column] ?? null),
);
/** The same as the desktop hands it over. */
export const desktop = (range: Cells): Cells => range.map((row) => row.map((cell) => cell ?? 0));
/** The cell of a unit under a column number of the form, replaced. */
export const changed = (unit: string, column: number, value: unknown): Cells =>
  RANGE.map((row) => (row[1] === unit ? row.map((cell, at) => (at === column - 2 ? value : cell)) : row));

/** What the workbook holds, set anew before each test, and from which cells it was read. */
export const excel: { workbook: WorkbookAppendices; readonly reads: string[] } = {
  workbook: { own: [], bound: null, all: [] },
  reads: [],
};
connectWorkbook({
  appendicesFor: (address) => {
    excel.reads.push(address);
    return Promise.resolve(excel.workbook);
  },
});
export const tableOn = (sheet: string, cells: Cells = RANGE) =>
  findAppendices(makeGrid(cells as Parameters<typeof makeGrid>[0], [], sheet), profiles);

beforeEach(() => {
  excel.reads.length = 0;
  const own = tableOn("Phụ lục");
  excel.workbook = { own, bound: null, all: own };
});

type Id = keyof typeof allFunctions;
/** They compute from what they are given alone; all others are told where they stand. */
const WITHOUT_ADDRESS: readonly Id[] = ["RATE", "NUMBER_TEXT", "PERCENT_TEXT"];
const PARAMETERS: Partial<Record<Id, number>> = {
  VALUE: 3,
  CHECK: 1,
  ERROR_COUNT: 1,
  REPORT: 3,
  RANK: 3,
  BELOW_TARGET: 3,
  AUDIT: 2,
};

/** Calls as Excel does: arguments left out are null, and those that need their address get the invocation last. */
export async function call(id: Id, ...given: readonly unknown[]): Promise<unknown> {
  const implementation = allFunctions[id] as (...values: readonly unknown[]) => unknown;
  const values = WITHOUT_ADDRESS.includes(id)
    ? [...given, ...new Array<null>(Math.max(0, 4 - given.length)).fill(null)]
    : [...given, ...new Array<null>((PARAMETERS[id] ?? 3) - given.length).fill(null), { address: "'Tính'!A1" }];
  try {
    return await implementation(...values);
  } catch (problem) {
    if (problem instanceof FunctionError) return `${problem.code} ${problem.message}`;
    throw problem;
  }
}
