import type { Area } from "../../../../core";
import type { Reach, SheetArea } from "./formula-reach";
import { placeKey } from "../sheet-map";

/** A formula as the search for dependents sees it. */
export interface Reaching {
  readonly reach: Reach;
  /** The cells that show its result: its own, or all that it fills. */
  readonly fills: SheetArea;
}

/** Beyond this many cells an area is compared with the watched cells instead of looking up each of its own. */
const FEW_CELLS = 4_096;

/**
 * The formulas whose result may depend on some areas, directly or through others: indices, each behind one that it
 * depends on. Formulas that look at single cells are found by the cell; ranges are tried once for each changed area.
 */
export function dependents(formulas: readonly Reaching[], changed: readonly SheetArea[]): readonly number[] {
  if (changed.length === 0) return [];
  const watch = new Watch(formulas);
  const found = new Set<number>(formulas.flatMap(({ reach }, index) => (reach === null ? [index] : [])));
  const queue: SheetArea[] = [...changed, ...[...found].flatMap((index) => formulas[index]?.fills ?? [])];
  for (const area of queue) {
    for (const index of watch.take(area)) {
      if (found.has(index)) continue;
      found.add(index);
      const fills = formulas[index]?.fills;
      // The list grows while it is walked: what depends on a dependent comes behind it.
      if (fills !== undefined) queue.push(fills);
    }
  }
  return [...found];
}

interface WatchedRange {
  readonly area: Area;
  readonly formula: number;
}

interface WatchedSheet {
  /** Formulas by the single cell that they look at. */
  readonly cells: Map<number, number[]>;
  ranges: WatchedRange[];
}

class Watch {
  private readonly sheets = new Map<number, WatchedSheet>();

  constructor(formulas: readonly Reaching[]) {
    for (const [index, { reach }] of formulas.entries()) {
      for (const { sheet, area } of reach ?? []) this.add(this.sheet(sheet), area, index);
    }
  }

  /** The formulas that look into the area; a range is given once, since nothing is found by it again. */
  take({ sheet, area }: SheetArea): readonly number[] {
    const watched = this.sheets.get(sheet);
    if (watched === undefined) return [];
    const found = [...cellsIn(watched.cells, area)];
    const rest: WatchedRange[] = [];
    for (const range of watched.ranges) {
      if (overlaps(range.area, area)) found.push(range.formula);
      else rest.push(range);
    }
    if (rest.length < watched.ranges.length) watched.ranges = rest;
    return found;
  }

  private sheet(sheet: number): WatchedSheet {
    const known = this.sheets.get(sheet);
    if (known !== undefined) return known;
    const made: WatchedSheet = { cells: new Map(), ranges: [] };
    this.sheets.set(sheet, made);
    return made;
  }

  private add({ cells, ranges }: WatchedSheet, area: Area, formula: number): void {
    if (area.top !== area.bottom || area.left !== area.right) {
      ranges.push({ area, formula });
      return;
    }
    const key = placeKey({ row: area.top, column: area.left });
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [formula]);
    else known.push(formula);
  }
}

function* cellsIn(
  cells: ReadonlyMap<number, readonly number[]>,
  { top, left, bottom, right }: Area,
): Generator<number, undefined> {
  if ((bottom - top + 1) * (right - left + 1) <= FEW_CELLS) {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield* cells.get(placeKey({ row, column })) ?? [];
    return undefined;
  }
  for (const [key, formulas] of cells) {
    const row = Math.floor(key / placeKey({ row: 1, column: 0 }));
    const column = key - placeKey({ row, column: 0 });
    if (row >= top && row <= bottom && column >= left && column <= right) yield* formulas;
  }
  return undefined;
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
