import { figureOf, KNOWN, roundingOf } from "../../model/count";
import type { Line } from "../../model/line";
import type { Table } from "../../model/table";
import type { Candidate } from "../sums/header-sums";
import { printedFigure, withoutRows } from "./lines-of";

/** Rows that keep the sum which the average does not keep. */
const FEWEST_KEEPING = 2;

/**
 * The table without rows of averages: «Bình quân hồ sơ/ngày | 58,6 | 85,8 | 70,6», whose total lies between its parts where
 * the other rows add up. Only rows with decimals among rows of whole figures are taken for such: a total of counts that
 * lies there is a slip.
 *
 * @param sums over its columns, known or possible
 */
export function withoutMeans(table: Table, sums: readonly Candidate[]): Table {
  const means = new Set(sums.flatMap((sum) => meansAgainst(table, sum)));
  if (means.size === 0) return table;
  const lines = [...means].map((row) => lineOf(table, row));
  return {
    ...withoutRows(table, means),
    lines: [...(table.lines ?? []), ...lines],
    relations: table.relations.map((relation) =>
      relation.kind === "sum" && [...means].some((row) => !isKept(table, row, relation))
        ? { ...relation, rows: relation.rows - means.size }
        : relation,
    ),
  };
}

/** The whole at either edge of all other columns. */
export function edgeSums({ columns }: Table): readonly Candidate[] {
  const all = columns.map((_, column) => column);
  return [0, all.length - 1].map((total) => ({ total, parts: all.filter((column) => column !== total) }));
}

function meansAgainst(table: Table, sum: Candidate): readonly number[] {
  const { counts, rows } = table;
  const { scale } = counts;
  if (scale === undefined || sum.parts.length < 2) return [];
  const isFractional = (row: number): boolean =>
    counts.values.subarray(row * counts.width, (row + 1) * counts.width).some((value) => value % scale.one !== 0);
  const counted = rows.flatMap(({ kind }, row) => (kind === "heading" ? [] : [row]));
  const fractional = counted.filter(isFractional);
  const keeping = counted.filter((row) => figureAt(table, row, sum.total) > 0 && isKept(table, row, sum)).length;
  if (fractional.length * 2 > counted.length || keeping < FEWEST_KEEPING || keeping < fractional.length) return [];
  return fractional.filter((row) => {
    const figures = sum.parts.map((part) => figureAt(table, row, part));
    const total = figureAt(table, row, sum.total);
    const isBetween = total > Math.min(...figures) && total < Math.max(...figures);
    return isBetween && figures.every((figure) => figure > 0) && !isKept(table, row, sum);
  });
}

function figureAt({ counts }: Table, row: number, column: number): number {
  return counts.values[row * counts.width + column] ?? 0;
}

function isKept(table: Table, row: number, { total, parts }: Candidate): boolean {
  const gap = parts.reduce((left, part) => left - figureAt(table, row, part), figureAt(table, row, total));
  return Math.abs(gap) <= roundingOf(table.counts, [total, ...parts]);
}

function lineOf(table: Table, row: number): Line {
  const { counts, columns, rows } = table;
  const { at = 0, name = "" } = rows[row] ?? {};
  const cells = columns.flatMap((column, place) => {
    const isKnown = counts.states[row * counts.width + place] === KNOWN;
    const figure = isKnown ? printedFigure(figureOf(counts, figureAt(table, row, place))) : null;
    return figure === null ? [] : ([[column.at, figure]] as const);
  });
  return { at, name, cells: new Map(cells) };
}
