import type { Table } from "../model/table";
import { discoveries } from "../relations/discoveries";
import { linesFollowRows } from "./lines-follow-rows/check";
import { rowsCarryOn } from "./rows-carry-on/check";
import { seat } from "./seat";

export { discoveries };

/** The checks of books that carry on from row to row, fetched with the first table of no known form: see load-books. */
export const bookChecks = [seat(rowsCarryOn), seat(linesFollowRows)] as const;

export type BookFinding = ReturnType<(typeof bookChecks)[number]["find"]>["findings"][number];

/** Tests what holds from row to row. */
export const againstRowsBefore = bookChecks.map((check) => (table: Table) => check.find(table));
