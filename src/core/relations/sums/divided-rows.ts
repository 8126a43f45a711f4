import { KNOWN } from "../../model/count";
import type { RowSum, Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";
import { readName } from "../../reading/rows/row-kinds";
import { bitsOf, grainOf } from "../chance";
import { statedTotals } from "./column-totals";
import { namesWhole } from "./header-sums";
import { isOffice, listsOf } from "./listed-rows";

/** Columns in which a list closes, of those in which it says anything, and what chance they must exclude in bits. */
const MOST = 0.6;
const FEWEST_COLUMNS = 2;
const AMPLE_BITS = 17;
/** Of several divisions of one whole at least so many of all totals: a slip in the whole spoils each division's. */
const HALF = 0.5;

/**
 * The table with what its rows are divided into: «Tổng số | Chia theo độ tuổi: … | Chia theo trình độ: …» with a list below
 * each heading, and «3 | 3.1 | 3.2 | 3.3» where the list closes in most columns, so that the others are held to it.
 */
export function withDividedRows(table: Table): Table {
  return withNumberedLists(withDividedWhole(table));
}

function withDividedWhole(table: Table): Table {
  const { rows, sums, counts } = table;
  const isCounted = rows.map((_, row) =>
    counts.states.subarray(row * counts.width, (row + 1) * counts.width).includes(KNOWN),
  );
  const whole = isCounted.indexOf(true);
  const name = rows[whole]?.name ?? "";
  if (whole < 0 || (!namesWhole([bareWords(name)]) && readName(name) !== "total")) return table;
  // What follows the whole directly has no heading.
  if (isCounted[whole + 1] !== false) return table;
  const lists: { readonly total: number; readonly parts: number[] }[] = [];
  for (let row = whole + 1; row < rows.length; row += 1)
    if (isCounted[row] === true) lists.at(-1)?.parts.push(row);
    else lists.push({ total: whole, parts: [] });
  if (lists.length < 2 || lists.some(({ parts }) => parts.length < 2)) return table;
  const { closing, told, bits } = fareOf(table, lists);
  // An amount moved within a row spoils its list in two columns.
  const open = lists.filter((_, list) => !closing.some(({ sum }) => sum === list)).length;
  if (open > 1 || lists.length - open < 2 || closing.length < HALF * told || bits < AMPLE_BITS) return table;
  return {
    ...table,
    across: true,
    rows: rows.map((row, at) => ({
      ...row,
      kind: at === whole ? "total" : isCounted[at] === true ? "unit" : "heading",
    })),
    sums: [...sums.filter(({ total }) => total !== whole), ...lists],
  };
}

function withNumberedLists(table: Table): Table {
  const { rows, sums } = table;
  const known = new Set(sums.map(({ total }) => total));
  const lists = listsOf(table).filter(({ parts }) => parts.every((row) => /\d\.\d/.test(rows[row]?.numbering ?? "")));
  const proven = lists.filter((list) => {
    const { closing, told, bits } = fareOf(table, [list]);
    return closing.length >= FEWEST_COLUMNS && closing.length >= MOST * told && bits >= AMPLE_BITS;
  });
  const added = proven.filter(({ total }) => !known.has(total));
  const areMeasures = rows.every((row) => row.kind !== "total" && !isOffice(row));
  if (added.length === 0 && !(areMeasures && proven.length > 0)) return table;
  const heads = new Set(added.map(({ total }) => total));
  return {
    ...table,
    ...(areMeasures ? { across: true } : {}),
    rows: rows.map((row, at) => (row.kind === "unit" && heads.has(at) ? { ...row, kind: "subtotal" } : row)),
    sums: [...sums, ...added],
  };
}

/** In which columns these sums close, of how many totals that say anything, and how little by chance. */
function fareOf(
  { columns, counts }: Table,
  lists: readonly RowSum[],
): { readonly closing: readonly { readonly sum: number }[]; readonly told: number; readonly bits: number } {
  const all = columns.flatMap((_, column) =>
    statedTotals({ counts, sums: lists }, column)
      .filter(({ stated, parts }) => stated !== 0 || parts.some((part) => part !== 0))
      .map((total) => ({ ...total, grain: grainOf(counts, [column]) })),
  );
  const closing = all.filter(({ gap }) => gap === 0);
  return {
    closing,
    told: all.length,
    bits: closing.reduce((sum, { stated, grain }) => sum + bitsOf(stated, grain), 0),
  };
}
