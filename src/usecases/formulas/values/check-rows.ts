import { runChecks, toA1, type Finding, type Table } from "../../../core";
import { hasAddresses, placeOf, withNamedCells } from "./name-cell";

/** One spilled row of `CHECK`: cell, check, found, expected, what is wrong. */
export type CheckRow = readonly [
  cell: string,
  check: string,
  found: number | string,
  expected: number | string,
  what: string,
];

export const NOTHING_FOUND = "Không phát hiện sai lệch trong các nội dung đã kiểm tra";

/** What the checks find, errors first. Notes are left to the pane. */
export function checkRows(table: Table): readonly CheckRow[] {
  const { findings } = runChecks(table);
  const rows = findings.filter(({ severity }) => severity !== "note").map((finding) => checkRow(table, finding));
  return rows.length === 0 ? [["", "", "", "", NOTHING_FOUND]] : rows;
}

export function errorCount(table: Table): number {
  return runChecks(table).summary.broken;
}

function checkRow(table: Table, finding: Finding): CheckRow {
  const [cell] = finding.at;
  const { found, expected } = figures(finding);
  return [
    hasAddresses(table) ? toA1(cell) : placeOf(table, cell),
    finding.title,
    found,
    expected,
    withNamedCells(table, finding.what),
  ];
}

function figures(finding: Finding): { found: number | string; expected: number | string } {
  if (finding.check !== "identity-holds" && finding.check !== "totals-add-up") return { found: "", expected: "" };
  const { problem } = finding.data;
  if (problem.because === "differs") return { found: problem.total, expected: problem.sum };
  return { found: "", expected: "" };
}
