import type { Area, CellRef, CellValue, Grid } from "../../../../core";
import { isSpecial } from "../../../../core";
import { CopiedCells } from "./copied-cells";
import { dependents, overlaps, type Reaching } from "./dependents";
import { reachOf, type ReferenceNames } from "./formula-reach";
import {
  areaOfToken,
  tokenize,
  type AreaToken,
  type FormulaToken,
  type Offset,
} from "../../../formulas/formula-tokens";
import { formulaValue } from "../../../formulas/formula-value";
import { placeKey, type CellSpot, type SheetMap } from "../sheet-map";

/** A worksheet while a copy is made. */
export interface MappedSheet {
  readonly map: SheetMap;
  /** Asked for only where a formula is to be computed. */
  readonly grid: () => Grid;
}

/** New contents of cells. */
export type NewContents = readonly { readonly at: CellRef; readonly next: CellValue }[];

/** What the stored results of one sheet become. */
export interface NewResults {
  /** Each formula whose stored result is no longer sure: its result now, `null` where only Excel can tell. */
  readonly results: ReadonlyMap<CellSpot, number | null>;
  /** Cells that show a result of another cell's formula: it is taken away. */
  readonly emptied: readonly CellRef[];
}

/** A formula with what it means where it stands. */
export interface WrittenFormula {
  readonly sheet: number;
  readonly spot: CellSpot;
  readonly tokens: readonly FormulaToken[];
  readonly offset: Offset;
}

const NOT_MOVED: Offset = { rows: 0, columns: 0 };
/** Cells that the recomputed sums of a copy may visit together: far more than real tables need, far less than a forged one asks for. */
const MOST_VISITS = 20_000_000;
const MOST_DEPTH = 200;

/** The formulas of all sheets; members of a shared formula read as its first cell, moved. */
export function writtenFormulas(sheets: readonly { readonly map: SheetMap }[]): readonly WrittenFormula[] {
  return sheets.flatMap(({ map }, sheet) => {
    const groups = new Map<string, { readonly tokens: readonly FormulaToken[]; readonly at: CellRef }>();
    return map.formulas.map((spot): WrittenFormula => {
      const { kind, group, text = "" } = spot.formula ?? {};
      const shared = kind === "shared" && text === "" ? groups.get(group ?? "") : undefined;
      if (shared !== undefined)
        return {
          sheet,
          spot,
          tokens: shared.tokens,
          offset: { rows: spot.row - shared.at.row, columns: spot.column - shared.at.column },
        };
      const tokens = tokenize(text);
      if (kind === "shared") groups.set(group ?? "", { tokens, at: spot });
      return { sheet, spot, tokens, offset: NOT_MOVED };
    });
  });
}

function isSpread({ formula }: CellSpot): boolean {
  return formula?.kind === "array" || formula?.kind === "dataTable";
}

/** The area that one formula fills, its own cell but for array formulas and data tables. */
function filledBy(spot: CellSpot): Area {
  const { row, column, formula } = spot;
  return (isSpread(spot) ? (formula?.area ?? null) : null) ?? { top: row, left: column, bottom: row, right: column };
}

/** Finds every formula that may depend on the changed cells, in all sheets, and computes those that are plain sums. */
export function recalculate(
  sheets: readonly MappedSheet[],
  changes: ReadonlyMap<number, NewContents>,
  formulas: readonly WrittenFormula[],
  names: ReferenceNames,
  mayCompute: boolean,
): ReadonlyMap<number, NewResults> {
  const changedKeys = new Map(
    [...changes].map(([sheet, cells]) => [sheet, new Set(cells.map(({ at }) => placeKey(at)))]),
  );
  // A formula that gives way to a constant computes nothing any more.
  const staying = formulas.filter(({ sheet, spot }) => changedKeys.get(sheet)?.has(placeKey(spot)) !== true);
  const reaching = staying.map(({ sheet, spot, tokens, offset }): Reaching => ({
    // A data table's formula stands elsewhere than its text says.
    reach: spot.formula?.kind === "dataTable" ? null : reachOf(tokens, sheet, offset, names),
    fills: { sheet, area: filledBy(spot) },
  }));
  const changed = [...changes].flatMap(([sheet, cells]) =>
    cells.map(({ at: { row, column } }) => ({ sheet, area: { top: row, left: column, bottom: row, right: column } })),
  );
  const affected = dependents(reaching, changed).flatMap((index) => staying[index] ?? []);
  const values = new Recalculation(sheets, changes, affected, names).values(mayCompute);
  const bySheet = new Map<number, { results: Map<CellSpot, number | null>; emptied: CellRef[] }>();
  for (const { sheet, spot } of affected) {
    const own = bySheet.get(sheet) ?? { results: new Map<CellSpot, number | null>(), emptied: [] };
    bySheet.set(sheet, own);
    own.results.set(spot, values.get(spot) ?? null);
    const { top, left, bottom, right } = filledBy(spot);
    if (top === bottom && left === right) continue;
    const grid = sheets[sheet]?.grid();
    if (grid === undefined) continue;
    new CopiedCells(grid).visit({ top, left, bottom, right }, (row, column) => {
      if (row !== spot.row || column !== spot.column) own.emptied.push({ row, column });
      return true;
    });
  }
  return bySheet;
}

/** Computes the affected formulas over the values of the copy, each when another one asks for it. */
class Recalculation {
  private readonly cells = new Map<number, CopiedCells>();
  /** By sheet and place: a formula that is not computed yet. */
  private readonly waiting = new Map<number, Map<number, WrittenFormula>>();
  /** By sheet: what affected array formulas fill; nothing is known of it before Excel computed it. */
  private readonly spread = new Map<number, Area[]>();
  private readonly computed = new Map<CellSpot, number | null>();
  private visits = 0;
  private depth = 0;

  constructor(
    private readonly sheets: readonly MappedSheet[],
    private readonly changes: ReadonlyMap<number, NewContents>,
    private readonly affected: readonly WrittenFormula[],
    private readonly names: ReferenceNames,
  ) {
    for (const formula of affected) {
      const own = this.waiting.get(formula.sheet) ?? new Map<number, WrittenFormula>();
      this.waiting.set(formula.sheet, own);
      own.set(placeKey(formula.spot), formula);
      if (isSpread(formula.spot))
        this.spread.set(formula.sheet, [...(this.spread.get(formula.sheet) ?? []), filledBy(formula.spot)]);
    }
  }

  values(mayCompute: boolean): ReadonlyMap<CellSpot, number | null> {
    if (mayCompute) for (const formula of this.affected) this.compute(formula);
    return this.computed;
  }

  private compute(formula: WrittenFormula): number | null {
    const known = this.computed.get(formula.spot);
    if (known !== undefined) return known;
    // Whoever asks for it meanwhile stands in a circle.
    this.computed.set(formula.spot, null);
    // What it depends on was found before it, so chains are short; longer ones are left to Excel.
    if (isSpread(formula.spot) || this.depth > MOST_DEPTH) return null;
    this.depth += 1;
    const value = formulaValue(formula.tokens, { read: (token) => this.read(formula, token) });
    this.depth -= 1;
    this.computed.set(formula.spot, value);
    return value;
  }

  private read({ sheet: own, offset }: WrittenFormula, token: AreaToken): readonly CellValue[] | null {
    const sheet = this.sheetOf(token, own);
    const area = areaOfToken(token, offset);
    if (
      sheet === null ||
      this.hidesUnderMerge(sheet, area) ||
      this.spread.get(sheet)?.some((filled) => overlaps(filled, area)) === true
    )
      return null;
    const waiting = this.waiting.get(sheet);
    const values: CellValue[] = [];
    const isKnown = this.cellsOf(sheet).visit(area, (row, column, stored) => {
      this.visits += 1;
      const formula = waiting?.get(placeKey({ row, column }));
      const value = formula === undefined ? stored : this.compute(formula);
      const isUnknown =
        (formula !== undefined && value === null) ||
        (isSpecial(value) && (value.is === "uncalculated" || value.is === "error"));
      if (isUnknown || this.visits > MOST_VISITS) return false;
      values.push(value);
      return true;
    });
    return isKnown ? values : null;
  }

  private sheetOf({ sheets }: AreaToken, own: number): number | null {
    if (sheets === null) return own;
    if (sheets.isExternal || sheets.first !== sheets.last) return null;
    return this.names.sheets.get(sheets.first.toLowerCase()) ?? null;
  }

  /** Excel counts what lies unseen under a merged cell; the grid leaves it out. */
  private hidesUnderMerge(sheet: number, area: Area): boolean {
    const merges = this.sheets[sheet]?.grid().merges ?? [];
    return merges.some((merge) => overlaps(merge, area) && !(area.bottom === merge.top && area.right === merge.left));
  }

  private cellsOf(sheet: number): CopiedCells {
    const known = this.cells.get(sheet);
    if (known !== undefined) return known;
    const grid = this.sheets[sheet]?.grid();
    const cells = new CopiedCells(grid ?? { sheet: "", rows: [], merges: [] });
    for (const { at, next } of this.changes.get(sheet) ?? []) cells.put(at, next);
    this.cells.set(sheet, cells);
    return cells;
  }
}
