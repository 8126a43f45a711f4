import { findAppendices, profiles, type Grid, type Table } from "../../src/core";

/** The table of a sheet that fits a known form best; fails where none does. */
export function best(grid: Grid): Table {
  const found = findAppendices(grid, profiles)[0];
  if (found === undefined) throw new Error("no appendix found");
  return found.table;
}
