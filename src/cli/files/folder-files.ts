import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse, type Refusal } from "../../ports/refusal";
import { nearFile } from "./near-file";
import { systemCode } from "./system-code";

/** Endings under which tables are sent; what such a file is, its content tells. */
const TABLE = /\.(?:xlsx|xlsm|xlsb|xls|f?ods|csv|tsv|html?|mht|mhtml|xml)$/iu;
/** What programs keep beside files while they work on them, and what we do. */
const PASSED_OVER = /^(?:\.|~\$)/u;

/**
 * The files of a folder and of those inside it that may be tables, in the order of their names; null where the path is
 * no folder. A last part with `*` or `?` names the files of its folder that match: the shells of Windows leave patterns
 * to the program.
 */
export async function filesOfFolder(path: string): Promise<readonly string[] | null | Refusal> {
  try {
    if (!(await stat(path)).isDirectory()) return null;
    return await filesIn(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const matching = code === "ENOENT" && /[*?]/u.test(basename(path)) ? await filesMatching(path) : [];
    if (matching.length > 0) return matching;
    return code === "ENOENT" || code === "ENOTDIR"
      ? refuse("file-missing", { file: path, ...nearFile(path) })
      : refuse("file-not-permitted", { file: path });
  }
}

/** Links to folders are not followed: they may lead in a circle. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const named = entries.filter(({ name }) => !PASSED_OVER.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of named) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (TABLE.test(entry.name)) files.push(path);
  }
  return files;
}

/** The files that a pattern names; none where its folder cannot be read. */
async function filesMatching(pattern: string): Promise<readonly string[]> {
  const words = basename(pattern).replace(/[\\^$.|+()[\]{}]/gu, "\\$&");
  // As shells do: «*» any number of characters, «?» one.
  const name = new RegExp(`^${words.replace(/\*+/gu, ".*").replaceAll("?", ".")}$`, "iu");
  try {
    const entries = await readdir(dirname(pattern), { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !PASSED_OVER.test(entry.name) && name.test(entry.name))
      .map((entry) => join(dirname(pattern), entry.name))
      .sort();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}
