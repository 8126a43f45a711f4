import { writeCount } from "../../../core";
import { checkMatrix } from "../../../usecases/check/check-matrix";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { cellCount, cellMark, kindTitle, MATRIX_LEGEND } from "../../../usecases/check/matrix-words";
import { styled, type Line } from "../terminal/terminal";
import { textTable } from "../terminal/text-table";

/** Tables × kinds of checks, below all that was said of each table. */
export function matrixLines(appendices: readonly CheckedAppendix[]): readonly Line[] {
  const { kinds, rows } = checkMatrix(appendices);
  const columns = ["Sheet", ...kinds.map(kindTitle)].map((title) => ({ title, align: "left" as const }));
  const marked = rows.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => {
      const count = cellCount(cell);
      return count > 0 ? `${cellMark(cell)} ${writeCount(count)}` : cellMark(cell);
    }),
  ]);
  const unsure = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ because }): Line[] =>
      because === null ? [] : [[styled("undecided", `? ${name}`), `: ${because}`]],
    ),
  );
  return [[], ...textTable(columns, marked), [styled("quiet", `  ${MATRIX_LEGEND}`)], ...unsure];
}
