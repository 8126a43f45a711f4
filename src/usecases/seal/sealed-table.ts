import { type AppendixPlace, type CellValue, type Grid } from "../../core";
import type { CopyableWorkbook, RecordSheet } from "../../ports/copy-workbook";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { SEAL_SHEET, sealNumberOf } from "./seal-sheets";

/** Below Excel's limit of 32,767 characters a cell. */
const PIECE = 30_000;
const ABOUT = "Bản chốt của TTHC: số liệu đã gửi, để đối chiếu về sau. Không sửa, không xóa sheet này.";

/** Counts the SHA-256 of some bytes, in hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/** A sheet with a table as it was when it was sent. */
export interface SealedTable {
  /** When it was sealed, as the door wrote it: `22/11/2025 06:10`. */
  readonly when: string;
  /** Of what is kept, in hexadecimal. */
  readonly sha256: string;
  readonly grid: Grid;
  /** The table's place then. */
  readonly area: AppendixPlace["area"];
}

/** The sheet that keeps a table as it is now, with the day and the SHA-256 of what is kept. */
export async function sealOf(
  book: WorkbookPort,
  { sheet, area }: Pick<AppendixPlace, "sheet" | "area">,
  when: string,
  sha256: Sha256,
): Promise<{ readonly record: RecordSheet; readonly sha256: string } | Refusal> {
  const grid = await book.read({ name: sheet });
  if (isRefusal(grid)) return grid;
  const content = contentOf(grid, area);
  const hash = await sha256(new TextEncoder().encode(content));
  return { record: recordOf(content, when, hash), sha256: hash };
}

/**
 * The bytes of a copy that keeps a table as it is now; read again, so that what is called sealed can be compared with.
 *
 * @param reopen opens the bytes of the copy
 */
export async function sealedCopy(
  book: CopyableWorkbook,
  place: Pick<AppendixPlace, "sheet" | "area">,
  when: string,
  {
    sha256,
    reopen,
  }: { readonly sha256: Sha256; readonly reopen: (bytes: Uint8Array) => Promise<WorkbookPort | Refusal> },
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string } | Refusal> {
  const made = await sealOf(book, place, when, sha256);
  if (isRefusal(made)) return made;
  const bytes = await book.copyWithRecord(made.record);
  if (isRefusal(bytes)) return bytes;
  const copy = await reopen(bytes);
  const kept = isRefusal(copy) ? copy : await lastSealed(copy, sha256);
  if (kept !== null && isRefusal(kept)) return kept;
  if (kept?.sha256 !== made.sha256) return refuse("copy-unsound", { part: SEAL_SHEET });
  return { bytes, sha256: made.sha256 };
}

/** Whether a workbook keeps a sealed table. */
export async function hasSealed(book: WorkbookPort): Promise<boolean> {
  return (await sealedSheets(book)).length > 0;
}

/** The table that was sealed last, null where none was; refused where what is kept is not what its SHA-256 says. */
export async function lastSealed(book: WorkbookPort, sha256: Sha256): Promise<SealedTable | null | Refusal> {
  const [last] = await sealedSheets(book);
  if (last === undefined) return null;
  const grid = await book.read({ name: last });
  if (isRefusal(grid)) return grid;
  const texts = grid.rows.map(({ cells }) => cells.map((cell) => (typeof cell === "string" ? cell : "")));
  const [, [, when = ""] = [], [, hash = ""] = [], ...pieces] = texts;
  const content = pieces.map(([piece = ""]) => piece).join("");
  const damaged = refuse("seal-damaged", { sheet: last });
  if ((await sha256(new TextEncoder().encode(content))) !== hash) return damaged;
  const kept = readContent(content);
  return kept === null ? damaged : { when, sha256: hash, ...kept };
}

/** Names of the sheets that keep sealed tables, the last first. */
async function sealedSheets(book: WorkbookPort): Promise<readonly string[]> {
  return (await book.sheets())
    .flatMap(({ name }) => {
      const number = sealNumberOf(name);
      return number === null ? [] : [{ name, number }];
    })
    .sort((one, other) => other.number - one.number)
    .map(({ name }) => name);
}

/** The sealed sheet as a workbook of its own. */
export function sealedBook({ grid }: SealedTable): WorkbookPort {
  return {
    sheets: () => Promise.resolve([{ name: grid.sheet }]),
    read: () => Promise.resolve(grid),
  };
}

function recordOf(content: string, when: string, hash: string): RecordSheet {
  const pieces = Array.from({ length: Math.ceil(content.length / PIECE) }, (_, index) => [
    content.slice(index * PIECE, (index + 1) * PIECE),
  ]);
  return { name: SEAL_SHEET, rows: [[ABOUT], ["Chốt lúc", when], ["SHA-256", hash], ...pieces] };
}

interface Content {
  readonly sheet: string;
  readonly area: AppendixPlace["area"];
  readonly rows: readonly (readonly [row: number, cells: readonly CellValue[]])[];
  readonly merges: Grid["merges"];
}

/** In ASCII, so that neither an old font nor another program's spelling of letters can change it. */
function contentOf(grid: Grid, area: AppendixPlace["area"]): string {
  const content: Content = {
    sheet: grid.sheet,
    area,
    rows: grid.rows.map(({ row, cells }) => [row, cells]),
    merges: grid.merges,
  };
  return JSON.stringify(content).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What the hash vouches for was written by {@link contentOf}; a version that keeps something else is none of ours. */
function readContent(content: string): Pick<SealedTable, "grid" | "area"> | null {
  const kept: unknown = JSON.parse(content);
  if (!isContent(kept)) return null;
  const { sheet, area, rows, merges } = kept;
  return { area, grid: { sheet, merges, rows: rows.map(([row, cells]) => ({ row, cells })) } };
}

function isContent(kept: unknown): kept is Content {
  if (typeof kept !== "object" || kept === null) return false;
  return (
    "sheet" in kept &&
    typeof kept.sheet === "string" &&
    "area" in kept &&
    "rows" in kept &&
    Array.isArray(kept.rows) &&
    "merges" in kept &&
    Array.isArray(kept.merges)
  );
}
