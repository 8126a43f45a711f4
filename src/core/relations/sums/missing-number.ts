import { plainNumber } from "../../model/names/ordinal";
import type { Table } from "../../model/table";

/** Numbered rows enough to say that one number is left out. */
const FEWEST = 4;

/** Whether rows count on from 1 but for one number that none of them has: a row was lost. */
export function missesOneNumber({ rows }: Pick<Table, "rows">, of: readonly number[]): boolean {
  if (of.length < FEWEST) return false;
  let left = 0;
  let last = 0;
  for (const row of of) {
    const number = plainNumber(rows[row]?.numbering ?? "");
    if (number !== last + 1 && number !== last + 2) return false;
    left += number - last - 1;
    last = number;
  }
  return left === 1;
}
