import type { FunctionWorkbook } from "../../ports/function-workbook";

let workbook: FunctionWorkbook | null = null;

/** Called once by the main file of the shared runtime, before Excel asks for any value. */
export function connectWorkbook(connected: FunctionWorkbook): void {
  workbook = connected;
}

export function connectedWorkbook(): FunctionWorkbook {
  if (workbook === null) throw new Error("Custom function called before connectWorkbook");
  return workbook;
}
