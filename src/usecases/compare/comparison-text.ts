import { toA1 } from "../../core";
import type { Comparison } from "./compare-appendices";
import type { FigureChange, TableDifference } from "./compare-tables";
import { figureChangeWords, columnTitle, comparisonTitle, loneWords, rateWords, totalWords } from "./comparison-words";

/** The figures of one row that differ. */
export interface ChangedRow {
  /** Tells it from every other row. */
  readonly key: string;
  readonly unit: string;
  readonly section: string;
  readonly figures: readonly [FigureChange, ...FigureChange[]];
}

/** The changes row by row, in the order of the table. */
export function changedRows({ changes }: TableDifference): readonly ChangedRow[] {
  const rows = new Map<string, ChangedRow>();
  for (const change of changes) {
    const key = `${change.cells.before.row}:${change.cells.after.row}`;
    const row = rows.get(key);
    const { unit, section } = change;
    rows.set(
      key,
      row === undefined ? { key, unit, section, figures: [change] } : { ...row, figures: [...row.figures, change] },
    );
  }
  return [...rows.values()];
}

/** All of a comparison as plain text, to be sent. */
export function comparisonText(comparison: Comparison): string {
  const { difference, totals, rates, sentences } = comparison;
  const { rows, columns, respelled } = difference;
  return [
    `${comparisonTitle(comparison)}.`,
    ...changedRows(difference).flatMap(({ unit, section, figures }) => [
      "",
      `${unit}${section === "" ? "" : ` · ${section}`}:`,
      ...figures.map(
        (change) => `- ${figureChangeWords(change)} (${toA1(change.cells.before)} → ${toA1(change.cells.after)})`,
      ),
    ]),
    ...block("Chỉ có ở bảng cũ", [...rows.onlyBefore.map(loneWords), ...columns.onlyBefore.map(columnTitle)]),
    ...block("Chỉ có ở bảng mới", [...rows.onlyAfter.map(loneWords), ...columns.onlyAfter.map(columnTitle)]),
    ...block(
      "Cùng một đơn vị, tên viết khác",
      respelled.map(({ before, after }) => `${before} = ${after}`),
    ),
    ...block("Cả bảng", totals.filter(({ before, after }) => before !== after).map(totalWords)),
    ...block("Tỷ lệ", rates.map(rateWords)),
    ...block(
      "Câu báo cáo thay đổi",
      (sentences ?? []).flatMap(({ before, after }) => [
        ...(before === null ? [] : [`cũ: ${before}`]),
        ...(after === null ? [] : [`mới: ${after}`]),
      ]),
    ),
  ].join("\n");
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `- ${line}`)];
}
