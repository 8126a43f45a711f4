import { figureOf, KNOWN } from "../../model/count";
import type { Line, LineRelation, LineShape } from "../../model/line";
import type { Table } from "../../model/table";

/** Rows from which a line may follow: more are a list of units, whose lines of shares have the total above them. */
const MOST_ROWS = 40;
/** Chance that is excluded beyond what the number of tries makes likely, in bits. */
const AMPLE_BITS = 10;
/** Of so many cells one may be a slip. */
const FEW = 4;
const TWO_COLUMNS = 2;

type Tried = Omit<LineRelation, "cells" | "holds" | "line">;

/**
 * What the lines of a table follow from: rows of it, told from chance by how many figures a line prints to the last digit.
 * A line that follows from nothing is left alone. Linear in the cells of the table for each line and each of its rows.
 */
export function lineRelations(table: Table): readonly LineRelation[] {
  const { lines = [] } = table;
  return lines.flatMap((line, at) => {
    const found = bestOf(table, line);
    return found === null ? [] : [{ ...found, line: at }];
  });
}

function bestOf(table: Table, line: Line): Omit<LineRelation, "line"> | null {
  const tries = triesFor(table, line);
  const needed = AMPLE_BITS + Math.log2(Math.max(1, tries.length));
  let best: (Tried & Fare) | null = null;
  for (const tried of tries) {
    const fare = fareOf(table, line, tried);
    const fails = fare.cells - fare.holds;
    if (fails > Math.max(1, Math.floor(fare.cells / FEW)) || fare.holds < TWO_COLUMNS || fare.bits < needed) continue;
    // What closes everywhere comes first: nothing is blamed where a reading does.
    if (
      best === null ||
      fails < best.cells - best.holds ||
      (fails === best.cells - best.holds && fare.bits > best.bits)
    )
      best = { ...tried, ...fare };
  }
  if (best === null) return null;
  const { shape, row, other, column, by, cells, holds } = best;
  return { shape, row, other, column, by, cells, holds };
}

interface Fare {
  readonly cells: number;
  readonly holds: number;
  readonly bits: number;
}

function fareOf(table: Table, line: Line, tried: Tried): Fare {
  let cells = 0;
  let holds = 0;
  let bits = 0;
  const told = new Set<number>();
  table.columns.forEach(({ at }, column) => {
    const printed = line.cells.get(at);
    if (printed === undefined) return;
    const expected = expectedAt(table, tried, column);
    if (expected === null) return;
    cells += 1;
    if (!isPrinted(printed, expected, tried.shape)) return;
    holds += 1;
    if (told.has(printed.scaled) || (isOfHundred(tried.shape) && Math.abs(expected) === 100)) return;
    told.add(printed.scaled);
    bits += Math.max(0, Math.log2(1 + Math.abs(printed.scaled)) - (tried.shape === "difference" ? 1 : 2));
  });
  return { cells, holds, bits };
}

/** 100 says nothing: each whole is that of itself. */
function isOfHundred(shape: LineShape): boolean {
  return shape === "percent" || shape === "share";
}

/** One unit of the last printed decimal is left to how programs round; nothing in a difference. */
export function isPrinted(
  { scaled, decimals }: { readonly scaled: number; readonly decimals: number },
  expected: number,
  shape: LineShape,
): boolean {
  return Math.abs(scaled - expected * 10 ** decimals) <= (shape === "difference" ? 1e-6 : 1);
}

/** What a line has to print in a column; null where it cannot be told. */
export function expectedAt(
  table: Table,
  tried: Omit<LineRelation, "cells" | "holds" | "line">,
  column: number,
): number | null {
  const of = (row: number, place = column): number | null => {
    const cell = row * table.counts.width + place;
    return table.counts.states[cell] === KNOWN ? figureOf(table.counts, table.counts.values[cell] ?? 0) : null;
  };
  const { shape, row, other, by } = tried;
  const figure = row === null ? addedUnits(table, column) : of(row);
  if (figure === null) return null;
  if (shape === "mean") return figure / (by ?? 1);
  const base = other === null ? of(row ?? 0, tried.column ?? 0) : of(other);
  if (base === null || (base === 0 && shape !== "difference")) return null;
  if (shape === "difference") return figure - base;
  if (shape === "quotient") return figure / base;
  return (100 * (shape === "growth" ? figure - base : figure)) / base;
}

function triesFor({ rows, columns, sums }: Table, line: Line): readonly Tried[] {
  const counted = rows.flatMap(({ kind }, row) => (kind === "heading" ? [] : [row]));
  const near = counted.length <= MOST_ROWS ? counted : nearest(counted, rows, line.at);
  const none = { other: null, column: null, by: null };
  const tries: Tried[] = [];
  for (const row of near) {
    for (const other of near)
      if (other !== row)
        for (const shape of ["percent", "difference", "growth", "quotient"] as const)
          tries.push({ ...none, shape, row, other });
    columns.forEach((_, column) => tries.push({ ...none, shape: "share", row, column }));
  }
  for (const { total, parts } of sums)
    if (parts.length > 1) tries.push({ ...none, shape: "mean", row: total, by: parts.length });
  const units = rows.reduce((all, { kind }) => all + (kind === "unit" ? 1 : 0), 0);
  if (sums.length === 0 && units > 1) tries.push({ ...none, shape: "mean", row: null, by: units });
  return tries;
}

function addedUnits({ rows, counts }: Table, column: number): number | null {
  let sum = 0;
  for (const [row, { kind }] of rows.entries()) {
    if (kind !== "unit") continue;
    const cell = row * counts.width + column;
    if (counts.states[cell] !== KNOWN) return null;
    sum += figureOf(counts, counts.values[cell] ?? 0);
  }
  return sum;
}

/** The rows around a line: of many units those far away have nothing to do with it, but the totals at the edges. */
function nearest(counted: readonly number[], rows: Table["rows"], at: number): readonly number[] {
  const isSum = (row: number): boolean => rows[row]?.kind === "total" || rows[row]?.kind === "subtotal";
  const byDistance = [...counted].sort(
    (one, two) => Math.abs((rows[one]?.at ?? 0) - at) - Math.abs((rows[two]?.at ?? 0) - at),
  );
  return [...new Set([...byDistance.slice(0, FEW), ...counted.filter(isSum)])].slice(0, MOST_ROWS);
}
