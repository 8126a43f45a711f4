import type { Profile } from "../../core";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { explainRefusal } from "../refusals/explain-refusal";
import type { SkippedFile } from "./expected-units";
import type { HeaderLayout, MergeSource } from "./merge-source";
import { sourcesOfBook } from "./sources-of-book";

/** The tables of many files, and the files that gave none. */
export interface Gathered {
  readonly sources: readonly MergeSource[];
  readonly skipped: readonly SkippedFile[];
  /** Files that were read or tried: fewer than all where it was stopped. */
  readonly files: number;
}

export interface GatherOptions {
  readonly profiles?: readonly Profile[];
  /** Headers of the forms seen so far: files that are gathered later share them. */
  readonly layouts?: Map<string, HeaderLayout>;
  /** Before each file is read; false stops, and what was gathered is kept. */
  readonly goOn: (done: number, file: string) => boolean | Promise<boolean>;
}

/** Takes the tables out of files, one after the other; a file that gives none is named with the reason, and left out. */
export async function gatherSources(
  files: readonly string[],
  open: (file: string) => Promise<WorkbookPort | Refusal>,
  { profiles, layouts = new Map(), goOn }: GatherOptions,
): Promise<Gathered> {
  const sources: MergeSource[] = [];
  const skipped: SkippedFile[] = [];
  let done = 0;
  for (const file of files) {
    if (!(await goOn(done, file))) break;
    const found = await sourcesOfFile(file, await open(file), profiles, layouts);
    if ("message" in found) skipped.push(found);
    else sources.push(...found);
    done += 1;
  }
  return { sources, skipped, files: done };
}

/** The tables of one file, or why it gives none. */
export async function sourcesOfFile(
  file: string,
  book: WorkbookPort | Refusal,
  profiles: readonly Profile[] | undefined,
  layouts: Map<string, HeaderLayout>,
): Promise<readonly MergeSource[] | SkippedFile> {
  const found = isRefusal(book) ? book : await sourcesOfBook(file, book, profiles, layouts);
  if (!isRefusal(found)) return found;
  return { file, message: explainRefusal({ ...found, about: { file, ...found.about } }) };
}
