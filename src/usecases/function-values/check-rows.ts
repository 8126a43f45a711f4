import { runChecks, toA1, type CellRef, type Finding, type Table } from "../../core";

/** One spilled row of `CHECK`: cell, check, found, expected, what is wrong. */
export type CheckRow = readonly [cell: string, check: string, found: number | string, expected: number | string, what: string];

export const NOTHING_FOUND = "Không phát hiện sai lệch trong các nội dung đã kiểm tra";

/**
 * What the checks find, errors first. Notes are left to the pane.
 *
 * @param addresses false where the table came as an argument, whose place in the workbook a function cannot know
 */
export function checkRows(table: Table, addresses: boolean): readonly CheckRow[] {
  const { findings } = runChecks(table);
  const rows = findings.filter(({ severity }) => severity !== "note").map((finding) => checkRow(table, finding, addresses));
  return rows.length === 0 ? [["", "", "", "", NOTHING_FOUND]] : rows;
}

export function errorCount(table: Table): number {
  return runChecks(table).summary.broken;
}

function checkRow(table: Table, finding: Finding, addresses: boolean): CheckRow {
  const [cell] = finding.at;
  const { found, expected } = figures(finding);
  return [addresses ? toA1(cell) : place(table, cell), finding.check, found, expected, finding.what];
}

/** «Sở Tư pháp, cột (10)»: addresses of an argument begin at its own corner and would mislead. */
function place(table: Table, cell: CellRef): string {
  const row = table.rows.find(({ at }) => at === cell.row);
  const column = table.columns.find(({ at }) => at === cell.column);
  const named = column === undefined ? "" : column.number === null ? `cột «${column.label}»` : `cột (${column.number})`;
  return [row?.name ?? "", named].filter((part) => part !== "").join(", ");
}

function figures(finding: Finding): { found: number | string; expected: number | string } {
  if (finding.check !== "identity-holds" && finding.check !== "totals-add-up") return { found: "", expected: "" };
  const { problem } = finding.data;
  if (problem.because === "differs") return { found: problem.total, expected: problem.sum };
  return { found: "", expected: "" };
}
