import { toA1, columnLetters } from "../../model/cell";
import { addendsAt, type Grid } from "../../model/grid";
import type { SumRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import { labelText } from "../../reading/rows/row-kinds";
import type { HeaderBand } from "../../reading/header/header-band";
import { printedFormulasIn } from "../../reading/figures/printed";
import { nearlyAll } from "../sums/sample";
import { trySum } from "../sums/try-sum";

/** Rows whose formulas are looked at for one column. */
const FORMULA_ROWS = 40;
/** Rows below a table in which its notes stand. */
const NOTE_ROWS = 15;

/**
 * What the sheet itself says of a table's columns, beside its header: the formulas of its rows («=D5+E5» in C5), and the
 * notes below it («Ghi chú: cột 3 = cột 4 + cột 5»).
 *
 * @param until index into `grid.rows` of the first row that is another table's
 */
export function sheetEvidence(grid: Grid, band: HeaderBand, table: Table, until: number): readonly SumRelation[] {
  return [...formulaSums(grid, table), ...notedSums(grid, band, table, until)];
}

/** Per column the sum that most of its formulas compute from cells of their own row; half of them at least agree. */
function formulaSums(grid: Grid, table: Table): readonly SumRelation[] {
  if (grid.addends === undefined || grid.formulas === undefined || grid.formulas.size === 0) return [];
  const places = new Map(table.columns.map(({ at }, column) => [at, column]));
  return table.columns.flatMap(({ at }, total): SumRelation[] => {
    const ways = new Map<string, { readonly parts: readonly number[]; readonly row: number; rows: number }>();
    let formulas = 0;
    for (const { at: row, kind } of table.rows) {
      if (kind === "heading" || formulas === FORMULA_ROWS) continue;
      const areas = addendsAt(grid, { row, column: at });
      if (areas === null) continue;
      const isAcross = areas.every(({ top, bottom }) => top === row && bottom === row);
      // A total's formula adds rows; it says nothing of columns, nor against them.
      if (!isAcross) continue;
      formulas += 1;
      const parts = areas.flatMap(({ left, right }) =>
        Array.from({ length: right - left + 1 }, (_, index) => places.get(left + index) ?? -1),
      );
      if (parts.length < 2 || parts.includes(-1) || parts.includes(total) || new Set(parts).size < parts.length)
        continue;
      const key = [...parts].sort((one, other) => one - other).join();
      const known = ways.get(key);
      if (known === undefined) ways.set(key, { parts, row, rows: 1 });
      else known.rows += 1;
    }
    const [best] = [...ways.values()].sort((one, other) => other.rows - one.rows);
    if (best === undefined || best.rows * 2 < formulas) return [];
    const letters = best.parts.map((part) => toA1({ row: best.row, column: table.columns[part]?.at ?? 0 }));
    const clause = `${toA1({ row: best.row, column: at })} = ${letters.join(" + ")}`;
    return [printed(table, total, best.parts, { document: "công thức trên bảng", clause })];
  });
}

/** What the notes below a table say, by the numbers of its header; without numbers by the order or letters of columns. */
function notedSums(grid: Grid, band: HeaderBand, table: Table, until: number): readonly SumRelation[] {
  const { area, columns } = table;
  const byAt = new Map(columns.map(({ at }, column) => [at, column]));
  const numbered = band.numbers.some((number) => number !== null);
  const placeOf = (name: string): number => {
    if (!/^\d/.test(name)) return byAt.get(columns.find(({ at }) => columnLetters(at) === name)?.at ?? -1) ?? -1;
    const number = Number(name);
    return byAt.get(numbered ? band.numbers.indexOf(number) : area.left + number - 1) ?? -1;
  };
  const notes = grid.rows
    .slice(band.last + 1, until)
    .filter(({ row }) => row > area.bottom && row <= area.bottom + NOTE_ROWS)
    .flatMap(({ cells }) => cells.map(labelText))
    .filter((text) => text.includes("=") || / bằng /iu.test(text));
  return notes.flatMap(printedFormulasIn).flatMap(({ of, terms, text }): SumRelation[] => {
    const [total = -1, ...parts] = [of, ...terms].map(placeOf);
    if (total < 0 || parts.includes(-1) || parts.includes(total)) return [];
    const sum = printed(table, total, parts, { document: "ghi chú dưới bảng", clause: text });
    // Without numbers on the sheet it is not sure which columns are meant: the figures must say the same.
    return numbered || nearlyAll(sum) ? [sum] : [];
  });
}

function printed(
  { counts }: Table,
  total: number,
  parts: readonly number[],
  source: SumRelation["source"],
): SumRelation {
  return { kind: "sum", total, parts, evidence: ["printed"], ...trySum(counts, total, parts), source };
}
