import { isRefusal, type Refusal } from "../../ports/refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { periodInBook } from "../../usecases/periods/table-period";
import { compareAppendices, type DatedAppendix } from "../../usecases/compare/compare-appendices";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { openRequested, profileOption, sayOthers, sayRefusal, sheetOption } from "../files/appendix-of-file";
import { comparisonJson } from "../output/offices/compare-json";
import { comparisonLines } from "../output/offices/compare-lines";
import { comparisonRows } from "../output/offices/compare-rows";
import { formatOption, printedAsRows } from "../output/terminal/result-table";

/** tthc compare: two tables of one period, what differs and what that does. A difference is no error. */
export const compare: CommandBody = {
  options: [sheetOption, profileOption, formatOption, jsonOption],
  examples: ["tthc compare da-gui.xlsx xuat-lai.xlsx", "tthc compare da-gui.xlsx xuat-lai.xlsx --json"],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const [oldFile = "", newFile = ""] = given.operands;
  const before = await datedAppendix(oldFile, null, given, surroundings);
  if (isRefusal(before)) {
    sayRefusal(before, oldFile, surroundings);
    return 2;
  }
  // Of a file with a sheet for each month the sheet of the same name is meant.
  const after = await datedAppendix(newFile, before.appendix.table.sheet, given, surroundings);
  if (isRefusal(after)) {
    sayRefusal(after, newFile, surroundings);
    return 2;
  }
  sayOthers(before.appendix, surroundings);
  sayOthers(after.appendix, surroundings);
  const comparison = compareAppendices(before, after);
  if (isRefusal(comparison)) {
    sayRefusal(comparison, newFile, surroundings);
    return 2;
  }
  const compared = { before: { file: oldFile, ...before }, after: { file: newFile, ...after }, comparison };
  if (given.flags.has(jsonOption.name)) surroundings.printJson(comparisonJson(compared));
  else if (!printedAsRows(given, () => comparisonRows(compared), surroundings))
    comparisonLines(compared).forEach(surroundings.print);
  return 0;
}

async function datedAppendix(
  file: string,
  sheet: string | null,
  given: Given,
  surroundings: Surroundings,
): Promise<DatedAppendix | Refusal> {
  const opened = await openRequested(given, surroundings, file);
  if (isRefusal(opened)) return opened;
  const { book, request } = opened;
  const appendix = await checkAppendix(book, { ...request, ...(sheet === null ? {} : { frontFirst: () => sheet }) });
  if (isRefusal(appendix)) return appendix;
  return { appendix, period: await periodInBook(book, appendix.table, appendix.beside.length === 0) };
}
