import type { Area } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { checkAppendix, type CheckRequest } from "../../usecases/check/check-appendix";
import { periodInBook } from "../../usecases/periods/table-period";
import { compareAppendices, type DatedAppendix } from "../../usecases/compare/compare-appendices";
import { lastSealed, sealedBook } from "../../usecases/seal/sealed-table";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { openRequested, profileOption, sayOthers, sayRefusal, sheetOption, sayMisuse } from "../files/appendix-of-file";
import { comparisonJson } from "../output/offices/compare-json";
import { comparisonLines } from "../output/offices/compare-lines";
import { comparisonRows } from "../output/offices/compare-rows";
import { formatOption, printedAsRows } from "../output/terminal/result-table";

const sealedOption = { name: "sealed", about: "đối chiếu bảng của một tệp với bản đã chốt trong chính tệp đó" };

/** tthc compare: two tables of one period, what differs and what that does. A difference is no error. */
export const compare: CommandBody = {
  options: [sheetOption, profileOption, sealedOption, formatOption, jsonOption],
  examples: [
    "tthc compare da-gui.xlsx xuat-lai.xlsx",
    "tthc compare da-gui.xlsx xuat-lai.xlsx --json",
    "tthc compare quy-1-da-chot.xlsx --sealed",
  ],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const [oldFile = "", second] = given.operands;
  const isSealed = given.flags.has(sealedOption.name);
  if (isSealed === (second !== undefined)) {
    sayMisuse(
      isSealed
        ? `Lựa chọn --${sealedOption.name} chỉ cần một tệp: tệp có bản chốt.`
        : `Lệnh compare cần hai tệp, hoặc một tệp có bản chốt và --${sealedOption.name}.`,
      surroundings,
    );
    return 2;
  }
  const newFile = second ?? oldFile;
  const before = isSealed
    ? await sealedAppendix(oldFile, given, surroundings)
    : await namedAppendix(oldFile, null, given, surroundings);
  if (isRefusal(before)) {
    sayRefusal(before, oldFile, surroundings);
    return 2;
  }
  // Of a file with a sheet for each month the sheet of the same name is meant.
  const after = await namedAppendix(newFile, before.appendix.table.sheet, given, surroundings);
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
  const compared = { before, after, comparison };
  if (given.flags.has(jsonOption.name)) surroundings.printJson(comparisonJson(compared));
  else if (!printedAsRows(given, () => comparisonRows(compared), surroundings))
    comparisonLines(compared).forEach(surroundings.print);
  return 0;
}

/** A table with its period, and what its file is called. */
type NamedAppendix = DatedAppendix & { readonly file: string };

async function namedAppendix(
  file: string,
  sheet: string | null,
  given: Given,
  surroundings: Surroundings,
): Promise<NamedAppendix | Refusal> {
  const opened = await openRequested(given, surroundings, file);
  if (isRefusal(opened)) return opened;
  const { book, request } = opened;
  const dated = await datedAppendix(book, { ...request, ...(sheet === null ? {} : { frontFirst: () => sheet }) });
  return isRefusal(dated) ? dated : { file, ...dated };
}

/** The table that was sealed in a file, as it was then. */
async function sealedAppendix(
  file: string,
  given: Given,
  surroundings: Surroundings,
): Promise<NamedAppendix | Refusal> {
  const opened = await openRequested(given, surroundings, file);
  if (isRefusal(opened)) return opened;
  const sealed = await lastSealed(opened.book, surroundings.sha256);
  if (sealed === null) return refuse("seal-missing", { file });
  if (isRefusal(sealed)) return sealed;
  const { profiles } = opened.request;
  const dated = await datedAppendix(sealedBook(sealed), profiles === undefined ? {} : { profiles }, sealed.area);
  return isRefusal(dated) ? dated : { file: `${file} · bản chốt ${sealed.when}`, ...dated };
}

/** @param area of several tables on the sheet the one that stands there */
async function datedAppendix(book: WorkbookPort, request: CheckRequest, area?: Area): Promise<DatedAppendix | Refusal> {
  const checked = await checkAppendix(book, request);
  if (isRefusal(checked)) return checked;
  const appendix =
    [checked, ...checked.beside].find(({ place }) => place.area.top === area?.top && place.area.left === area.left) ??
    checked;
  return { appendix, period: await periodInBook(book, appendix.table, checked.beside.length === 0) };
}
