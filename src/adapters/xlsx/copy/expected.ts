import { readsSame, toA1, valueAt, type Grid } from "../../../core";
import type { CellChange } from "../../../ports/copy-workbook";
import { FileFault } from "../../package/file-fault";
import { placeKey } from "./sheet-map";

/** One edit a cell; the same change asked for twice is one. */
export function oneEditEach<Change extends CellChange>(edits: readonly Change[]): readonly Change[] {
  const byCell = new Map<number, Change>();
  for (const edit of edits) {
    const known = byCell.get(placeKey(edit.at));
    if (known !== undefined && known.next !== edit.next) throw new Error(`two edits of ${toA1(edit.at)}`);
    if (typeof edit.next === "number" && !Number.isFinite(edit.next)) throw new Error(`no number for ${toA1(edit.at)}`);
    byCell.set(placeKey(edit.at), edit);
  }
  return [...byCell.values()];
}

/** @throws FileFault where a cell holds something else than was checked */
export function refuseUnexpected(grid: Grid, edits: readonly CellChange[]): void {
  const other = edits.find(({ at, expected }) => !readsSame(valueAt(grid, at), expected));
  if (other !== undefined) throw new FileFault("file-cell-changed", { sheet: grid.sheet, cell: toA1(other.at) });
}
