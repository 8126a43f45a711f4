import { profiles } from "../../src/domain/forms/all-profiles";
import { findAppendices } from "../../src/core/relations/find/find-appendices";
import { drawnGrid } from "../grids/drawn-grid";
import { shownTables } from "./shown-table";

/** A sheet drawn as text, its merges, and what its tables are read as: see {@link shownTables}. */
export type SheetCase = readonly [what: string, picture: string, merges: readonly string[], tables: string];

/** What the tables of a drawn sheet are read as. */
export function readAs(picture: string, merges: readonly string[]): string {
  return shownTables(findAppendices(drawnGrid(picture, merges), profiles).map(({ table }) => table));
}
