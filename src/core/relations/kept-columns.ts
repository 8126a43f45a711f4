import { figureOf, scaleOf } from "../model/count";
import { lessOf, rowRelations, type Relation } from "../model/relation";
import type { LooseColumn, Table, TableColumn } from "../model/table";
import { leftBlank } from "./left-blank";
import {
  addsUp,
  countsApart,
  isCountedByWords,
  nounKind,
  standingOf,
  statedTotals,
  type Standing,
} from "./sums/column-totals";
import { rowRivals } from "./row-rivals";
import { missesOneNumber } from "./sums/missing-number";

const NONE: ReadonlySet<number> = new Set();

/**
 * Without the columns of which nothing is known; those that only their totals could tell about are kept beside.
 *
 * @param extra how many of the table's columns, its last ones, no form has named
 * @param paths bare words of the header above each column
 * @param accounts columns of an account that carries on: their totals are no sums
 * @param rated what the totals say of columns that a rate is made of: see {@link ratedColumns}
 */
export function keptColumns(
  all: Table,
  extra: number,
  paths: readonly (readonly string[])[],
  rated: ReadonlyMap<number, Standing>,
  accounts: ReadonlySet<number> = NONE,
): Table {
  const named = all.columns.length - extra;
  const related = new Set(
    rowRelations(all).flatMap((relation) => [relation.total, ...relation.parts, ...lessOf(relation)]),
  );
  const carried = new Set(accounts);
  for (const relation of all.relations)
    if (relation.kind === "running") {
      carried.add(relation.total).add(relation.before);
      for (const column of [...carried, ...relation.parts, ...relation.less]) related.add(column);
    }
  for (const { relation, parts } of all.setAside)
    for (const column of [relation.total, ...relation.parts, ...lessOf(relation), ...parts]) related.add(column);
  const known = all.columns.flatMap((_, column) => (column < named || related.has(column) ? [column] : []));
  // Without relations the columns vouch for each other; «Cùng kỳ năm trước», too, where it adds up.
  const isAdded = (column: number): boolean =>
    (all.columns[column]?.unsure !== true || addsUp(all, column)) && nounKind(paths[column] ?? []) !== "not-added";
  const vouched = known.length >= 2 ? known : all.columns.flatMap((_, column) => (isAdded(column) ? [column] : []));
  const blank = leftBlank(all, rowRelations(all));
  const lost = columnsOfRowFault(all, paths);
  const kept: number[] = [];
  const apart = new Set<number>();
  const loose: LooseColumn[] = [];
  all.columns.forEach((_, column) => {
    const path = paths[column] ?? [];
    if (known.includes(column)) {
      const counts = countsApart(all, column, path);
      if (counts !== null || carried.has(column) || (column >= named && blank.has(column))) apart.add(column);
      if (counts === "unclear") loose.push(...looseColumn(all, column));
      kept.push(column);
      return;
    }
    const standing = lost.has(column) ? "broken" : (rated.get(column) ?? standingOf(all, column, paths, vouched));
    // Words that speak against a count are outdone by totals that close, and by nothing less.
    const isUnsure = all.columns[column]?.unsure === true;
    const isKept = standing === "adds-up" || standing === "broken" || isCountedByWords(all, column, path);
    if (isUnsure ? standing === "adds-up" : isKept || rated.has(column)) kept.push(column);
    if (isUnsure || isKept) return;
    // Part of a rate, whatever its totals are.
    if (rated.has(column) && !lost.has(column)) apart.add(column);
    if (standing === "unclear") loose.push(...looseColumn(all, column));
  });
  const isSure = all.columns.every(({ unsure }) => unsure !== true);
  if (isSure && kept.length === all.columns.length && apart.size === 0 && loose.length === 0) return all;
  const table: Table = {
    ...all,
    ...(loose.length === 0 ? {} : { loose }),
    area: { ...all.area, right: Math.max(all.area.right, ...kept.map((column) => all.columns[column]?.at ?? 0)) },
    columns: isSure && apart.size === 0 ? all.columns : finished(all, apart),
  };
  const { counts, columns } = table;
  if (kept.length === columns.length) return table;
  const place = new Map(kept.map((column, index) => [column, index]));
  const at = (column: number): number => place.get(column) ?? 0;
  const width = kept.length;
  const values = new Float64Array(table.rows.length * width);
  const states = new Uint8Array(table.rows.length * width);
  const formulas = table.formulas === undefined ? undefined : new Uint8Array(table.rows.length * width);
  for (let row = 0, next = 0; row < table.rows.length; row += 1)
    for (const column of kept) {
      const from = row * counts.width + column;
      values[next] = counts.values[from] ?? 0;
      states[next] = counts.states[from] ?? 0;
      if (formulas !== undefined) formulas[next] = table.formulas?.[from] ?? 0;
      next += 1;
    }
  const movedCell = (cell: number): readonly number[] => {
    const column = place.get(cell % counts.width);
    return column === undefined ? [] : [Math.floor(cell / counts.width) * width + column];
  };
  const moved = <R extends Exclude<Relation, { kind: "rate" }>>(relation: R): R => ({
    ...relation,
    total: at(relation.total),
    parts: relation.parts.map(at),
    ...("less" in relation ? { less: relation.less.map(at) } : {}),
    ...("before" in relation ? { before: at(relation.before) } : {}),
  });
  return {
    ...table,
    columns: kept.flatMap((column) => columns[column] ?? []),
    counts: { width, values, states, ...scaleOf(counts, kept) },
    ...(formulas === undefined ? {} : { formulas }),
    ...(table.addedDown === undefined ? {} : { addedDown: new Set([...table.addedDown].flatMap(movedCell)) }),
    unreadable: table.unreadable.flatMap((cell) =>
      place.has(cell.column) ? [{ ...cell, column: at(cell.column) }] : [],
    ),
    relations: table.relations.map((relation) => (relation.kind === "rate" ? relation : moved(relation))),
    setAside: table.setAside.map((aside) => ({
      ...aside,
      relation: moved(aside.relation),
      parts: aside.parts.map(at),
    })),
  };
}

/**
 * The columns of counts that a total misses, where a row is to blame and not that it is no sum: each column is short of
 * something and its rows leave out one number, or all close without a row that is listed twice.
 */
function columnsOfRowFault(table: Table, paths: readonly (readonly string[])[]): ReadonlySet<number> {
  const counted = table.columns.flatMap(({ unsure }, column) =>
    unsure === true || nounKind(paths[column] ?? []) === "not-added" ? [] : [column],
  );
  const isAlone = table.columns.length === 1;
  if ((counted.length < 2 && !isAlone) || table.sums.length === 0) return new Set();
  const lost = table.sums.findIndex(({ parts }) => missesOneNumber(table, parts));
  const misses = (column: number): boolean =>
    statedTotals(table, column).some(({ sum, gap }) => sum === lost && gap > 0);
  const isLost = lost >= 0 && counted.every(misses);
  const isTwice = (): boolean =>
    rowRivals(table).some(({ is, leavesOpen }) => is === "twice" && leavesOpen.length === 0);
  return new Set(isLost || isTwice() ? counted : []);
}

/** The columns as the table is left with them. */
function finished({ columns, counts }: Table, apart: ReadonlySet<number>): readonly TableColumn[] {
  return columns.map(({ unsure = false, ...column }, index) => {
    let isSigned = false;
    if (unsure)
      for (let cell = index; cell < counts.values.length; cell += counts.width)
        if ((counts.values[cell] ?? 0) < 0) isSigned = true;
    return { ...column, ...(apart.has(index) ? { apart: true } : {}), ...(isSigned ? { signed: true } : {}) };
  });
}

/** The widest of a column's totals that do not close. */
function looseColumn(table: Table, column: number): readonly LooseColumn[] {
  const { at = 0, label = "", number = null } = table.columns[column] ?? {};
  const open = statedTotals(table, column).filter(({ gap }) => gap !== 0);
  return open
    .sort((one, other) => other.parts.length - one.parts.length)
    .slice(0, 1)
    .map(({ sum, stated, gap, parts }) => ({
      at,
      label,
      number,
      total: table.sums[sum]?.total ?? 0,
      stated: figureOf(table.counts, stated),
      sum: figureOf(table.counts, stated - gap),
      parts: parts.length,
    }));
}
