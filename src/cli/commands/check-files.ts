import { isRefusal } from "../../ports/refusal";
import { checkAllSheets } from "../../usecases/check/check-appendix";
import { jsonOption, type ExitCode, type Given, type Surroundings } from "../command";
import { openRequested, refusalJson } from "../files/appendix-of-file";
import { checkedFilesJson } from "../output/check/check-json";
import { fileLine, filesLines } from "../output/check/check-files-lines";
import { checkedFileRows, type CheckedFile } from "../output/check/check-rows";
import { progressText } from "../output/terminal/progress";
import { formatOf, printedAsRows } from "../output/terminal/result-table";

/**
 * Checks every table of many files, one after the other: a line a file as soon as it is known. A file that cannot be
 * read is named and stops nothing; the answer is then 2, for the whole is not known.
 */
export async function checkFiles(
  files: readonly string[],
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const forPrograms = given.flags.has(jsonOption.name);
  const done: CheckedFile[] = [];
  const started = surroundings.clock();
  for (const [index, file] of files.entries()) {
    surroundings.progress?.(progressText(index, files.length, surroundings.clock() - started, file));
    const one = await checkedFile(file, given, surroundings);
    surroundings.progress?.("");
    done.push(one);
    if (!forPrograms && formatOf(given) === "table") surroundings.print(fileLine(one));
  }
  if (forPrograms) surroundings.printJson(checkedFilesJson(done));
  else if (!printedAsRows(given, () => checkedFileRows(done), surroundings))
    filesLines(done, surroundings.calledAs).forEach(surroundings.print);
  if (done.some(({ found }) => "reason" in found)) return 2;
  const faulty = ({ found }: CheckedFile): boolean =>
    !("reason" in found) && found.some(({ summary }) => summary.broken > 0);
  return done.some(faulty) ? 1 : 0;
}

async function checkedFile(file: string, given: Given, surroundings: Surroundings): Promise<CheckedFile> {
  const opened = await openRequested(given, surroundings, file);
  const found = isRefusal(opened) ? opened : await checkAllSheets(opened.book, opened.request);
  return { file, found: isRefusal(found) ? refusalJson(found, file) : found };
}
