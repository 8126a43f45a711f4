import type { Table } from "../../../model/table";
import { unitRows } from "../../../model/table";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { Statement } from "../../meaning/statement";
import type { TableValue } from "../compared";
import { valuesOf } from "../compared";
import type { CountAsked } from "./count-asked";
import { fits } from "./count-asked";
import { columnsLike } from "./named-columns";

/**
 * Cells of the row that are a slip of the pen away: of columns that share a word with the count, else of any. None where
 * the count is what cells of the row, or some rows of a column, come to.
 */
export function cellsNear({ scene, table, statement, scoped }: CountAsked): readonly TableValue[] {
  const place = scene.relations.places.get(statement.figure);
  const like = place === undefined ? [] : columnsLike(table, place);
  const ids = table.columns.map(({ id }) => id);
  const row = valuesOf(table, scoped.choices, ids);
  const near = (like.length === 0 ? row : valuesOf(table, scoped.choices, like)).filter(
    (one) => (one.value ?? 0) >= TELLING && isNear(one, statement),
  );
  if (near.length === 0 || row.some(({ value }) => fits(statement, value))) return [];
  const isMade =
    (like.length === 0 && isOfRow(row, statement)) || (scoped.how === "named" && isOfRows(table, ids, statement));
  return isMade ? [] : near;
}

/** Smaller numbers stand somewhere in every row. */
const TELLING = 10;

/** Of an amount in a larger unit than the table's, what it would be printed as. */
export function isNear({ value }: TableValue, statement: Statement): boolean {
  return value !== null && value > 0 && isPenSlip(Math.round(value), statement.value);
}

/** By how much two cells of the row differ, or what they come to together. */
function isOfRow(row: readonly TableValue[], statement: Statement): boolean {
  const values = row.flatMap(({ value }) => value ?? []);
  return values.some((one, at) =>
    values.slice(0, at).some((other) => fits(statement, one + other) || fits(statement, Math.abs(one - other))),
  );
}

/** «Ba sở Y tế, Nội vụ và Tư pháp được giao 19.400 triệu đồng»: what two or three rows come to, of so few that it is hardly chance. */
function isOfRows(table: Table, ids: readonly string[], statement: Statement): boolean {
  const rows = unitRows(table);
  if (rows.length > MOST_ROWS) return false;
  return ids.some((id) => {
    const cells = valuesOf(
      table,
      rows.map((row) => ({ scope: { row }, name: "" })),
      [id],
    ).flatMap(({ value }) => value ?? []);
    return cells.some((one, at) =>
      cells
        .slice(0, at)
        .some(
          (other, index) =>
            fits(statement, one + other) || cells.slice(0, index).some((third) => fits(statement, one + other + third)),
        ),
    );
  });
}

const MOST_ROWS = 40;
