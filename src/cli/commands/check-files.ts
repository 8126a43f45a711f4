import { isRefusal } from "../../ports/refusal";
import { checkAllSheets } from "../../usecases/check/check-appendix";
import { jsonOption, type ExitCode, type Given, type Surroundings } from "../command";
import type { FileJob } from "../crew/file-job";
import { inOrder } from "../crew/in-order";
import { openRequested, refusalJson } from "../files/appendix-of-file";
import { checkedFileJson } from "../output/check/check-json";
import { fileLine, filesLines, markOf, type FileMark } from "../output/check/check-files-lines";
import { checkedFileRows, ROW_COLUMNS, type CheckedFile } from "../output/check/check-rows";
import { progressText } from "../output/terminal/progress";
import { formatOf, printedAsRows, type ResultTable } from "../output/terminal/result-table";
import type { Line } from "../output/terminal/terminal";

/** What is kept of a file that was checked: its mark, and what is printed of it in the form asked for. */
interface FileAnswer extends FileMark {
  readonly line?: Line;
  readonly json?: ReturnType<typeof checkedFileJson>;
  readonly rows?: ResultTable["rows"];
}

/** Checks one of many files. */
export const checkJob: FileJob<FileAnswer> = {
  name: "check",
  begin: (given, surroundings) => async (file) => printedOf(await checkedFile(file, given, surroundings), given),
  // Plain data as it is.
  post: { packer: () => (answer) => answer, unpacker: () => (sent) => sent as FileAnswer },
};

/**
 * Checks every table of many files: a line a file as soon as it is known, in the order of the files. A file that cannot
 * be read is named and stops nothing; the answer is then 2, for the whole is not known.
 */
export async function checkFiles(
  files: readonly string[],
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const done: FileAnswer[] = [];
  const started = surroundings.clock();
  const answers = inOrder(files, checkJob, given, surroundings, (before, file) =>
    surroundings.progress?.(progressText(before, files.length, surroundings.clock() - started, file)),
  );
  for await (const { line, ...answer } of answers) {
    surroundings.progress?.("");
    done.push(answer);
    if (line !== undefined) surroundings.print(line);
  }
  const rows = (): ResultTable => ({ columns: ROW_COLUMNS, rows: done.flatMap((answer) => answer.rows ?? []) });
  if (given.flags.has(jsonOption.name)) surroundings.printJson(done.flatMap(({ json }) => json ?? []));
  else if (!printedAsRows(given, rows, surroundings))
    filesLines(done, surroundings.calledAs).forEach(surroundings.print);
  if (done.some(({ mark }) => mark === null)) return 2;
  return done.some(({ mark }) => mark === "error") ? 1 : 0;
}

function printedOf(one: CheckedFile, given: Given): FileAnswer {
  const mark = { file: one.file, mark: markOf(one) };
  if (given.flags.has(jsonOption.name)) return { ...mark, json: checkedFileJson(one) };
  return formatOf(given) === "table"
    ? { ...mark, line: fileLine(one) }
    : { ...mark, rows: checkedFileRows([one]).rows };
}

async function checkedFile(
  file: string,
  given: Given,
  surroundings: Pick<Surroundings, "read" | "open">,
): Promise<CheckedFile> {
  const opened = await openRequested(given, surroundings, file);
  const found = isRefusal(opened) ? opened : await checkAllSheets(opened.book, opened.request);
  return { file, found: isRefusal(found) ? refusalJson(found, file) : found };
}
