import { areaToA1, toA1, writeCount, type CellRef } from "../../../core";
import type { ChangedSentence } from "../../../usecases/compare/changed-sentences";
import { changedRows } from "../../../usecases/compare/comparison-text";
import type { TableDifference } from "../../../usecases/compare/compare-tables";
import {
  figureChangeWords,
  columnTitle,
  comparisonTitle,
  loneWords,
  rateWords,
  totalWords,
} from "../../../usecases/compare/comparison-words";
import type { ComparedTables } from "./compare-json";
import { styled, type Line } from "../terminal/terminal";
import { titledBlock } from "../terminal/titled-block";

/** Rows, and figures of a row, that are spelled out: a clerk reads a screen, programs read --json. */
const SHOWN_ROWS = 30;
const SHOWN_FIGURES = 6;

/** Two tables for people: the answer, then unit by unit, then what it does to totals, rates and sentences. */
export function comparisonLines({ before, after, comparison }: ComparedTables): readonly Line[] {
  const { difference, totals, rates, sentences } = comparison;
  const moved = totals.filter((total) => total.before !== total.after);
  return [
    ...[before, after].map(({ file, period, appendix: { table } }, index): Line => {
      const name = `${file} · ${table.sheet} · ${areaToA1(table.area)}`;
      return [
        styled("strong", `${index === 0 ? "Cũ: " : "Mới:"} ${name}`),
        period.text === null ? "" : ` · ${period.text}`,
      ];
    }),
    ...(comparison.isSameForm ? [] : [[styled("warning", `! ${formsWords(before, after)}`)]]),
    [],
    comparison.isEqual
      ? [styled("right", `✔ ${comparisonTitle(comparison)}`)]
      : [styled("warning", `≠ ${comparisonTitle(comparison)}`)],
    ...rowLines(difference),
    ...loneLines(difference),
    ...titledBlock("quiet", "Cả bảng", moved.map(totalWords)),
    ...titledBlock("quiet", "Tỷ lệ", rates.map(rateWords)),
    ...sentenceLines(sentences, comparison.isEqual),
  ];
}

function formsWords(before: ComparedTables["before"], after: ComparedTables["after"]): string {
  const titles = [before, after].map(({ appendix }) => `«${appendix.table.profile.title}»`);
  return `Hai bảng thuộc hai biểu khác nhau (${titles.join(" và ")}): chỉ đối chiếu các cột chung.`;
}

function rowLines(difference: TableDifference): readonly Line[] {
  const rows = changedRows(difference);
  const shown = rows.slice(0, SHOWN_ROWS);
  const rest = rows.length - shown.length;
  return [
    ...shown.flatMap(({ unit, section, figures }): Line[] => {
      const more = figures.length - SHOWN_FIGURES;
      return [
        [],
        [styled("strong", unit), section === "" ? "" : styled("quiet", ` · ${section}`)],
        ...figures
          .slice(0, SHOWN_FIGURES)
          .map((change): Line => [
            `  ${figureChangeWords(change)}`,
            styled("quiet", ` · ${placesWords(change.cells)}`),
          ]),
        ...(more > 0 ? [[`  … và ${writeCount(more)} cột khác`]] : []),
      ];
    }),
    ...(rest > 0 ? [[], [`… và ${writeCount(rest)} dòng khác; thêm --json để xem tất cả.`]] : []),
  ];
}

/** One cell where the figure stands in the same place in both. */
function placesWords({ before, after }: { readonly before: CellRef; readonly after: CellRef }): string {
  const [was, is] = [toA1(before), toA1(after)];
  return was === is ? is : `${was} → ${is}`;
}

function loneLines({ rows, columns, respelled }: TableDifference): readonly Line[] {
  return [
    ...titledBlock("quiet", "Chỉ có ở bảng cũ", [
      ...rows.onlyBefore.map(loneWords),
      ...columns.onlyBefore.map(columnWords),
    ]),
    ...titledBlock("quiet", "Chỉ có ở bảng mới", [
      ...rows.onlyAfter.map(loneWords),
      ...columns.onlyAfter.map(columnWords),
    ]),
    ...titledBlock(
      "quiet",
      "Cùng một đơn vị, tên viết khác",
      respelled.map(({ before, after }) => `${before} = ${after}`),
    ),
  ];
}

function columnWords(column: Parameters<typeof columnTitle>[0]): string {
  return `cột ${columnTitle(column)}`;
}

function sentenceLines(sentences: readonly ChangedSentence[] | null, isEqual: boolean): readonly Line[] {
  if (sentences === null)
    return isEqual ? [] : [[], [styled("quiet", "Câu báo cáo: bảng chưa đủ số để viết đoạn tổng hợp.")]];
  if (sentences.length === 0) return isEqual ? [] : [[], [styled("quiet", "Câu báo cáo không đổi.")]];
  return [
    [],
    [styled("quiet", "Câu báo cáo thay đổi")],
    ...sentences.flatMap(({ before, after }): Line[] => [
      ...(before === null ? [] : [[styled("error", `  − ${before}`)]]),
      ...(after === null ? [] : [[styled("right", `  + ${after}`)]]),
    ]),
  ];
}
