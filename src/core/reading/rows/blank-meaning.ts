import type { CountMatrix } from "../../model/count";
import { BLANK, KNOWN, roundingIn, roundingOf, UNREADABLE } from "../../model/count";
import { columnSums, type Relation } from "../../model/relation";
import type { BlankMeaning, RowSum, TableRow } from "../../model/table";

/**
 * Does this table leave a cell empty where it means 0? Decided once for the whole table, from its own equations: the
 * ones that hold blanks must close with blanks as 0 (blanks mean 0 throughout or not at all; absent is not zero).
 *
 * A few that do not close are slips, not evidence, as long as far more do and the table hardly ever writes a 0.
 */
export function blankMeaning(
  relations: readonly Relation[],
  rows: readonly TableRow[],
  sums: readonly RowSum[],
  counts: CountMatrix,
): { readonly cells: number; readonly meaning: BlankMeaning } {
  if (!counts.states.includes(BLANK)) return { cells: 0, meaning: "unknown" };
  let cells = 0;
  let zeros = 0;
  rows.forEach((row, index) => {
    if (row.kind === "heading") return;
    for (let at = index * counts.width; at < (index + 1) * counts.width; at += 1) {
      if (counts.states[at] === BLANK) cells += 1;
      else if (counts.states[at] === KNOWN && counts.values[at] === 0) zeros += 1;
    }
  });
  if (cells === 0) return { cells, meaning: "unknown" };

  const tally = { closed: 0, open: 0 };
  for (const { total, parts } of columnSums({ relations })) {
    rows.forEach((row, index) => {
      if (row.kind === "heading") return;
      const base = index * counts.width;
      weigh(
        counts,
        base + total,
        parts.map((part) => base + part),
        tally,
        roundingOf(counts, [total, ...parts]),
      );
    });
  }
  for (const relation of relations) if (relation.kind === "running") tally.closed += relation.blanks;
  for (const sum of sums) {
    for (let column = 0; column < counts.width; column += 1) {
      weigh(
        counts,
        sum.total * counts.width + column,
        sum.parts.map((part) => part * counts.width + column),
        tally,
        roundingIn(counts, column, sum.parts.length),
      );
    }
  }
  if (tally.open === 0) return { cells, meaning: tally.closed > 0 ? "zero" : "unknown" };
  return { cells, meaning: tally.closed > 4 * tally.open && cells > zeros ? "zero" : "unknown" };
}

function weigh(
  counts: CountMatrix,
  total: number,
  parts: readonly number[],
  tally: { closed: number; open: number },
  rounding: number,
): void {
  let blank = counts.states[total] === BLANK;
  let given = counts.states[total] === KNOWN;
  if (counts.states[total] === UNREADABLE) return;
  let sum = 0;
  for (const part of parts) {
    const state = counts.states[part];
    if (state === UNREADABLE) return;
    if (state === BLANK) blank = true;
    else {
      given = true;
      sum += counts.values[part] ?? 0;
    }
  }
  if (!blank || !given) return;
  if (Math.abs(sum - (counts.values[total] ?? 0)) <= rounding) tally.closed += 1;
  else tally.open += 1;
}
