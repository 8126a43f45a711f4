import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearestNames } from "../../core";
import { systemCode } from "./system-code";

/** What commands read. */
const READ = /\.(?:xlsx|xlsm|xlsb|xls|f?ods|csv|tsv|html?|mht|mhtml|xml|docx|txt|json|liquid|parquet)$/iu;

/**
 * The file of the same folder whose name is most like one that is not there: another ending, a slip. Not one whose figures
 * differ, which is another period's or another form's.
 */
export function nearFile(path: string): { readonly near?: string } {
  const [folder, asked] = [dirname(path), basename(path)];
  const [name] = nearestNames(
    asked,
    namesIn(folder).filter((candidate) => figuresOf(candidate) === figuresOf(asked)),
    1,
  );
  return name === undefined ? {} : { near: join(folder, name) };
}

function figuresOf(name: string): string {
  return name.replace(/\D+/gu, " ").trim();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() || /^(?:\.|~\$)/u.test(entry.name) || !READ.test(entry.name) ? [] : [entry.name],
    );
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}
