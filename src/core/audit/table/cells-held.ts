import type { CellRef } from "../../model/cell";
import { toA1 } from "../../model/cell";
import type { Table } from "../../model/table";
import { cellsWords } from "../../wording/cell-words";
import type { Scene } from "../claims/claim";
import { isInText, tablesIn } from "./in-text/text-tables";

/** More cells than this are told by their number alone. */
const MOST = 12;
const TABLE = "bảng";

/** Cells that a figure was held against, for sentences, and as addresses where they are those of a sheet. */
export interface CellsHeld {
  /** «B7», or «bảng 1, dòng 3, cột 5» of a table inside the text. */
  readonly names: readonly string[];
  readonly addresses: { readonly cells?: readonly CellRef[] };
}

/** Names the cells of the table that a text is compared with. */
export function cellsHeld(scene: Scene, cells: readonly CellRef[]): CellsHeld {
  const { table } = scene;
  const few = cells.slice(0, MOST);
  if (table === null || !isInText(table)) return { names: few.map(toA1), addresses: { cells } };
  return { names: few.map((cell) => placeInText(scene, table, cell)), addresses: {} };
}

function placeInText({ read, cellAt }: Scene, table: Table, { row, column }: CellRef): string {
  const own = tablesIn(read).find((one) => one.table === table);
  const start = own?.rows[row]?.[column]?.start;
  const place = start === undefined ? null : (cellAt?.(start) ?? null);
  return place === null
    ? `${table.sheet}, dòng ${row + 1}, cột ${column + 1}`
    : `${TABLE} ${place.table}, dòng ${place.row}, cột ${place.column}`;
}

/** «ô B7, C7», «bảng 1, dòng 3, cột 5; bảng 1, dòng 4, cột 5» */
export function heldWords(names: readonly string[]): string {
  return names.some((name) => name.startsWith(TABLE)) ? names.join("; ") : cellsWords(names);
}
