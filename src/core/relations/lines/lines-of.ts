import type { CellValue } from "../../model/cell";
import { BLANK, KNOWN } from "../../model/count";
import type { Grid } from "../../model/grid";
import type { Line, PrintedFigure } from "../../model/line";
import type { RowSum, Table } from "../../model/table";
import { labelText } from "../../reading/rows/row-kinds";

/** Two figures make a line; so many of those it holds must be no counts before a row that was read as counts is one. */
const FEWEST = 2;
const MOST = 0.6;
/** Three decimals are thousands that lost their point. */
const PRINTED_DECIMALS = 2;
/** How far below the last row a line may lie. */
const BELOW = 4;
const NUMBER = /^\s*([-–−+]?)\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,4})|\.(\d{1,2}))?\s*%?\s*$/;

/** What a cell of a line prints; null where it is no number. */
export function printedFigure(value: CellValue): PrintedFigure | null {
  if (typeof value === "object" && value !== null) return value.is === "percent" ? ofNumber(100 * value.value) : null;
  if (typeof value === "number") return ofNumber(value);
  const match = typeof value === "string" ? NUMBER.exec(value) : null;
  if (match === null) return null;
  const [, sign = "", whole = "", comma, point] = match;
  const fraction = comma ?? point ?? "";
  const size = Number(whole.replaceAll(".", "") + fraction);
  return { scaled: sign === "" || sign === "+" ? size : -size, decimals: fraction.length };
}

const MOST_DECIMALS = 4;

function ofNumber(value: number): PrintedFigure | null {
  if (!Number.isFinite(value)) return null;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6)
    decimals += 1;
  return { scaled: Math.round(value * 10 ** decimals), decimals };
}

/**
 * The table without the rows whose figures are no counts, «45,4%», -34.1, in columns of counts, and with all lines that lie
 * among its rows or right below them: see {@link Line}. No sum adds such a row.
 */
export function withLines(table: Table, grid: Grid): Table {
  const out = new Set(linesAmongRows(table));
  const kept = out.size === 0 ? table : withoutRows(table, out);
  const counted = new Set(kept.rows.flatMap(({ kind, at }) => (kind === "heading" ? [] : [at])));
  const last = kept.rows.at(-1)?.at ?? 0;
  const lines = grid.rows.flatMap(({ row, cells }): Line[] => {
    if (row <= table.headerRows.bottom || row > last + BELOW || counted.has(row)) return [];
    const printed = table.columns.flatMap(({ at }) => {
      const figure = printedFigure(cells[at] ?? null);
      return figure === null ? [] : ([[at, figure]] as const);
    });
    const name =
      labelText(cells[table.unitColumn] ?? null) || labelText(cells.find((cell) => labelText(cell) !== "") ?? null);
    return printed.length < FEWEST ? [] : [{ at: row, name, cells: new Map(printed) }];
  });
  return lines.length === 0 ? kept : { ...kept, lines };
}

/** Rows in which most figures are percentages, or have a decimal or two where their columns count whole things. */
function linesAmongRows({ rows, counts, unreadable }: Table): readonly number[] {
  const odd = new Map<number, number>();
  const lost = new Set<number>();
  for (const { row, value, reason } of unreadable) {
    const figure = printedFigure(value);
    if (figure === null || (reason !== "percent" && figure.decimals > PRINTED_DECIMALS)) lost.add(row);
    else if (figure.decimals > 0 || reason === "percent") odd.set(row, (odd.get(row) ?? 0) + 1);
  }
  return rows.flatMap((_, row) => {
    const many = odd.get(row) ?? 0;
    if (many < FEWEST || lost.has(row)) return [];
    const from = row * counts.width;
    const known = counts.values
      .subarray(from, from + counts.width)
      .reduce((all, value, column) => all + (counts.states[from + column] === KNOWN && value !== 0 ? 1 : 0), 0);
    return many >= MOST * (many + known) ? [row] : [];
  });
}

/** The table with these rows as headings: nothing counts them. */
export function withoutRows(table: Table, out: ReadonlySet<number>): Table {
  const { rows, counts, sums, unreadable } = table;
  const states = counts.states.slice();
  const values = counts.values.slice();
  for (const row of out) {
    states.fill(BLANK, row * counts.width, (row + 1) * counts.width);
    values.fill(0, row * counts.width, (row + 1) * counts.width);
  }
  return {
    ...table,
    rows: rows.map((row, at) => (out.has(at) ? { ...row, kind: "heading" } : row)),
    counts: { ...counts, values, states },
    sums: sums.flatMap(({ total, parts }): RowSum[] => {
      const left = parts.filter((part) => !out.has(part));
      return out.has(total) || left.length === 0 ? [] : [{ total, parts: left }];
    }),
    unreadable: unreadable.filter(({ row }) => !out.has(row)),
  };
}
