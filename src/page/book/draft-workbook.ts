import type { CellRef, CellValue, Grid, GridRow } from "../../core";
import { readsSame, toA1, valueAt } from "../../core";
import type { FileEdit } from "../../ports/copy-workbook";
import type { TakeBack } from "../../ports/live-workbook";
import type { Refusal } from "../../ports/refusal";
import { isRefusal, refuse } from "../../ports/refusal";
import type { SheetRef, WorkbookPort } from "../../ports/workbook";

/** One correction of one cell, above what the cell held before. */
interface Layer {
  readonly sheet: string;
  readonly at: CellRef;
  readonly before: CellValue;
  readonly next: number;
}

/** A cell of the draft that differs from the file. */
export interface DraftCell {
  readonly sheet: string;
  readonly at: CellRef;
  /** As the file holds it. */
  readonly original: CellValue;
  readonly now: number;
}

/** An opened file with corrections laid over it in memory: the file itself is never written. */
export class DraftWorkbook implements WorkbookPort {
  #layers: readonly Layer[] = [];
  /** The corrections that the last saved copy holds. */
  #saved: readonly Layer[] = [];
  readonly #drawn = new Map<string, { readonly file: Grid; readonly layers: readonly Layer[]; readonly grid: Grid }>();

  /** @param file each of its sheets is read again for every look: it should remember them */
  constructor(readonly file: WorkbookPort) {}

  async sheets(): Promise<readonly SheetRef[]> {
    return await this.file.sheets();
  }

  async read(sheet: SheetRef): Promise<Grid | Refusal> {
    const file = await this.file.read(sheet);
    if (isRefusal(file)) return file;
    const layers = this.#layers.filter((layer) => layer.sheet === sheet.name);
    if (layers.length === 0) return file;
    const drawn = this.#drawn.get(sheet.name);
    // The same corrections are the same grid: views compare by identity.
    if (
      drawn?.file === file &&
      drawn.layers.length === layers.length &&
      drawn.layers.every((layer, index) => layer === layers[index])
    )
      return drawn.grid;
    const grid = overlaid(file, layers);
    this.#drawn.set(sheet.name, { file, layers, grid });
    return grid;
  }

  /** All or none; refuses when a cell does not read as expected, or holds a formula that the user did not give up. */
  async correct(edits: readonly FileEdit[]): Promise<TakeBack | Refusal> {
    const made: Layer[] = [];
    for (const { sheet, at, expected, next, replacesFormula } of edits) {
      const grid = await this.read({ name: sheet });
      if (isRefusal(grid)) return grid;
      const before = valueAt(grid, at);
      if (!readsSame(before, expected)) return refuse("excel-cell-changed", { sheet, cell: toA1(at) });
      const isFormula = grid.formulas?.get(at.row)?.has(at.column) === true;
      if (isFormula && replacesFormula !== true) return refuse("cell-holds-formula", { sheet, cell: toA1(at) });
      made.push({ sheet, at, before, next });
    }
    this.#layers = [...this.#layers, ...made];
    return () => Promise.resolve(this.#takeBack(made));
  }

  /** What a saved copy differs by: each cell once, from what the file holds to what it holds now. */
  changed(): readonly DraftCell[] {
    const cells = new Map<string, DraftCell>();
    for (const { sheet, at, before, next } of this.#layers) {
      const key = `${toA1(at)}@${sheet}`;
      cells.set(key, { sheet, at, original: cells.get(key)?.original ?? before, now: next });
    }
    return [...cells.values()];
  }

  /** The corrections as they are now stand in a copy outside the page. */
  markSaved(): void {
    this.#saved = this.#layers;
  }

  /** How many cells differ from the file where the last copy does not hold the corrections as they are now; else 0. */
  unsaved(): number {
    const isSaved =
      this.#saved.length === this.#layers.length && this.#saved.every((layer, index) => layer === this.#layers[index]);
    return isSaved ? 0 : Math.max(1, this.changed().length);
  }

  #takeBack(made: readonly Layer[]): null | Refusal {
    for (const layer of made) {
      const top = this.#layers.filter(({ sheet, at }) => sheet === layer.sheet && toA1(at) === toA1(layer.at)).at(-1);
      if (top !== layer) return refuse("excel-cell-changed", { sheet: layer.sheet, cell: toA1(layer.at) });
    }
    this.#layers = this.#layers.filter((layer) => !made.includes(layer));
    return null;
  }
}

function overlaid(file: Grid, layers: readonly Layer[]): Grid {
  const byRow = new Map<number, Map<number, number>>();
  for (const { at, next } of layers)
    byRow.set(at.row, (byRow.get(at.row) ?? new Map<number, number>()).set(at.column, next));
  const rows = file.rows.map((row) => corrected(row, byRow.get(row.row)));
  const missing = [...byRow.keys()].filter((row) => !file.rows.some((stored) => stored.row === row));
  const added = missing.map((row) => corrected({ row, cells: [] }, byRow.get(row)));
  const formulas = file.formulas === undefined ? {} : { formulas: withoutFormulas(file.formulas, byRow) };
  return { ...file, rows: [...rows, ...added].sort((one, other) => one.row - other.row), ...formulas };
}

function corrected(row: GridRow, counts: ReadonlyMap<number, number> | undefined): GridRow {
  if (counts === undefined) return row;
  const cells = Array.from(
    { length: Math.max(row.cells.length, ...[...counts.keys()].map((column) => column + 1)) },
    (_, column) => counts.get(column) ?? row.cells[column] ?? null,
  );
  return { row: row.row, cells };
}

function withoutFormulas(
  formulas: NonNullable<Grid["formulas"]>,
  byRow: ReadonlyMap<number, ReadonlyMap<number, number>>,
): NonNullable<Grid["formulas"]> {
  return new Map(
    [...formulas].map(([row, columns]) => [
      row,
      new Set([...columns].filter((column) => byRow.get(row)?.has(column) !== true)),
    ]),
  );
}
