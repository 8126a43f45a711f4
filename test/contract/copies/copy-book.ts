import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/adapters/xlsx";
import { fromA1, valueAt, type CellValue } from "../../../src/core";
import type { ChangeLog, CopyableWorkbook, FileEdit } from "../../../src/ports/copy-workbook";
import { isRefusal, type Refusal } from "../../../src/ports/refusal";

/** A workbook that can be copied; a refusal fails the test. */
export function openCopyable(bytes: Uint8Array, name = "a.xlsx"): CopyableWorkbook {
  const book = openWorkbook(bytes, name);
  if (isRefusal(book)) throw new Error(`refused: ${book.reason} ${JSON.stringify(book.about)}`);
  return book;
}

/** New counts by `Sheet!A1`, each expecting what the cell holds now. */
export async function editsOf(
  book: CopyableWorkbook,
  counts: Readonly<Record<string, number>>,
  more: Pick<FileEdit, "replacesFormula"> = {},
): Promise<readonly FileEdit[]> {
  return await Promise.all(
    Object.entries(counts).map(async ([place, next]): Promise<FileEdit> => {
      const [sheet = "", address = ""] = place.split("!");
      const at = fromA1(address);
      const grid = await book.read({ name: sheet });
      if (at === null || isRefusal(grid)) throw new Error(`no place: ${place}`);
      return { sheet, at, expected: valueAt(grid, at), next, ...more };
    }),
  );
}

/** The bytes of a copy with these counts. */
export async function copyWith(
  bytes: Uint8Array,
  counts: Readonly<Record<string, number>>,
  more: Pick<FileEdit, "replacesFormula"> = {},
  log?: ChangeLog,
): Promise<Uint8Array> {
  const copy = await tryCopy(bytes, counts, more, log);
  if (isRefusal(copy)) throw new Error(`refused: ${copy.reason} ${JSON.stringify(copy.about)}`);
  return copy;
}

/** Same, a refusal being an answer. */
export async function tryCopy(
  bytes: Uint8Array,
  counts: Readonly<Record<string, number>>,
  more: Pick<FileEdit, "replacesFormula"> = {},
  log?: ChangeLog,
): Promise<Uint8Array | Refusal> {
  const book = openCopyable(bytes);
  const edits = await editsOf(book, counts, more);
  return await (log === undefined ? book.copyWith(edits) : book.copyWith(edits, log));
}

/** One part as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/** The values that the copy shows, by `Sheet!A1`. */
export async function shownIn(bytes: Uint8Array, ...places: readonly string[]): Promise<readonly CellValue[]> {
  const book = openCopyable(bytes);
  return (await editsOf(book, Object.fromEntries(places.map((place) => [place, 0])))).map(({ expected }) => expected);
}
