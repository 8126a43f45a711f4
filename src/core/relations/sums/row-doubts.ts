import type { LeftOutRow, LooseColumn, Table } from "../../model/table";
import { isPenSlip } from "../../numerals/pen-slip";
import { readName } from "../../reading/rows/row-kinds";
import { statedTotals } from "./column-totals";
import { isOffice, listsOf, looseRow, type Told } from "./listed-rows";

/** A figure of this size hardly adds up by accident. */
const TELLING = 100;
const PLAIN_NUMBER = /^\d{1,4}\.?$/;

/** What is not clear of the rows of a table of no known form, beside what its totals leave open. */
export function rowDoubts(table: Table): Pick<Table, "loose" | "leftOut"> {
  const leftOut = rowsLeftOut(table);
  const loose = dividedButForASlip(table);
  return {
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(loose.length === 0 ? {} : { loose: [...(table.loose ?? []), ...loose] }),
  };
}

/**
 * Rows that the one row named the total passes over, though they are numbered on with those that it adds and their names
 * say nothing of «Trong đó»: the total closes without them, and may still have forgotten them.
 */
function rowsLeftOut({ rows, sums }: Table): readonly LeftOutRow[] {
  const totals = sums.flatMap(({ total, parts }, sum) =>
    readName(rows[total]?.name ?? "") === "total" && parts.length > 1 ? [{ sum, parts }] : [],
  );
  const [only, ...more] = totals;
  if (only === undefined || more.length > 0) return [];
  const inSum = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const numberOf = (row: number): number | null => {
    const { numbering = "" } = rows[row] ?? {};
    return PLAIN_NUMBER.test(numbering) ? Number.parseInt(numbering, 10) : null;
  };
  const added = new Set(only.parts.flatMap((row) => numberOf(row) ?? []));
  return rows.flatMap(({ kind, name }, row): LeftOutRow[] => {
    const number = numberOf(row);
    if (inSum.has(row) || (kind !== "unit" && kind !== "aside") || number === null || added.has(number)) return [];
    const isInLine = added.has(number - 1) || added.has(number + 1);
    return isInLine && readName(name) === "plain" ? [{ row, sum: only.sum }] : [];
  });
}

/**
 * Rows with a list by decimals below them («1», «1.1», «1.2») that divides them in some columns, and in the others by all
 * but one slip of the pen: it may be a division, or name some of the parts.
 */
function dividedButForASlip(table: Table): readonly LooseColumn[] {
  const { columns, counts, rows } = table;
  if (table.sums.length > 0 || rows.some((row) => row.kind === "total" || isOffice(row))) return [];
  const lists = listsOf(table).filter(({ parts }) => parts.every((row) => /\d\.\d/.test(rows[row]?.numbering ?? "")));
  return lists.flatMap((_, list) => {
    const told = columns.flatMap((__, column) =>
      statedTotals({ counts, sums: lists }, column)
        .filter(({ sum }) => sum === list)
        .map((total): Told => ({ ...total, column })),
    );
    const isDivided = told.some(({ gap, stated, parts }) => gap === 0 && stated >= TELLING && !parts.includes(stated));
    const open = told.filter(({ gap }) => gap !== 0);
    const [first] = open;
    // One slip leaves the same gap in its own column and in that of the row's whole.
    const isOneSlip = open.every(({ gap }) => Math.abs(gap) === Math.abs(first?.gap ?? 0));
    const isSlip = open.some(({ gap, stated }) => isPenSlip(stated, stated - gap));
    return first !== undefined && isDivided && isOneSlip && isSlip ? [looseRow(table, lists, first)] : [];
  });
}
