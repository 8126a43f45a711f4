import { figureLike, valueAt, type Grid } from "../../../core";
import type { CellChange } from "../../../ports/copy-workbook";
import { records, type Separator } from "../text/separated-text";
import { oneEditEach, refuseUnexpected } from "./expected";

/**
 * A text table with some cells changed: separators, line ends and quotes stay. A count is written in plain digits, as
 * every Excel reads it whatever its language; a figure with decimals with the mark of what it replaces.
 *
 * @throws FileFault where one of the edits cannot be made: then none is
 */
export function copyTextFile(text: string, separator: Separator, edits: readonly CellChange[], grid: Grid): string {
  refuseUnexpected(grid, edits);
  const byRow = new Map<number, Map<number, CellChange["next"]>>();
  for (const { at, next: stated } of oneEditEach(edits)) {
    const next = typeof stated === "number" ? figureLike(stated, valueAt(grid, at)) : stated;
    byRow.set(at.row, (byRow.get(at.row) ?? new Map<number, CellChange["next"]>()).set(at.column, next));
  }
  const pieces: string[] = [];
  const bounds: number[] = [];
  let copied = 0;
  let row = 0;
  for (const record of records(text, separator, bounds)) {
    const changes = [...(byRow.get(row) ?? [])].sort(([one], [other]) => one - other);
    let width = record.length;
    for (const [column, next] of changes) {
      const start = bounds[2 * column] ?? bounds.at(-1) ?? 0;
      const end = bounds[2 * column + 1] ?? start;
      const added = Math.max(0, column + 1 - width);
      width += added;
      pieces.push(
        text.slice(copied, start),
        separator.repeat(added),
        written(next, separator, text[start] === '"' && end > start),
      );
      copied = end;
    }
    byRow.delete(row);
    bounds.length = 0;
    row += 1;
  }
  pieces.push(text.slice(copied), ...newRows(text, separator, row, byRow));
  return pieces.join("");
}

/** Rows below the last one. */
function newRows(
  text: string,
  separator: Separator,
  rows: number,
  byRow: ReadonlyMap<number, ReadonlyMap<number, CellChange["next"]>>,
): readonly string[] {
  if (byRow.size === 0) return [];
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const last = Math.max(...byRow.keys());
  const lines = Array.from({ length: last - rows + 1 }, (_, index) => {
    const cells = byRow.get(rows + index) ?? new Map<number, CellChange["next"]>();
    return (
      Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (__, column) =>
        written(cells.get(column) ?? null, separator, false),
      ).join(separator) + lineEnd
    );
  });
  return [...(/[\r\n]$/.test(text) || text === "" ? [] : [lineEnd]), ...lines];
}

/** @param quoted the cell stands in quotation marks, and keeps them */
function written(next: CellChange["next"], separator: Separator, quoted: boolean): string {
  const text = next === null ? "" : String(next);
  return quoted || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
