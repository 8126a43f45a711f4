import type { SetAside, SumRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import type { Candidate } from "./header-sums";
import { nearlyAll, tryOn, type Sample, type Trial } from "./sample";
import { trySum } from "./try-sum";

/** What becomes of a sum that the sheet, the form or the header states, after the figures were asked. */
export interface Settled {
  readonly counts: readonly SumRelation[];
  readonly setAside: readonly SetAside[];
}

/** A sum that fails on so many rows, and on this share of them, is a wrong sum if all gaps point one way. */
const MANY = 3;
const ONE_WAY = 0.25;
/** The same where the gaps point either way. */
const EITHER_WAY = 0.5;
/** More columns than these are not tried as what a total also counts. */
const MOST_OTHERS = 10;
const MOST_ADDED = 4;

/**
 * None of the sums stated is used against the figures. One that fails in many rows by gaps of one sign, or by exactly
 * other columns of the row, is the wrong sum: the one that closes takes its place. Where a single row fails by exactly
 * another column of it, both readings close as well, and neither accuses.
 */
export function settleSums(table: Table, sample: Sample, stated: readonly SumRelation[]): Settled {
  const counts: SumRelation[] = [];
  const setAside: SetAside[] = [];
  for (const given of stated) {
    const { sum, rival } = chosen(table, given);
    const tried = trySum(table.counts, sum.total, sum.parts);
    const relation = { ...sum, ...tried };
    if (tried.holds === tried.rows) {
      counts.push(relation);
      continue;
    }
    if (rival !== null) {
      setAside.push({ relation, because: "rivals", parts: rival });
      continue;
    }
    const trial = tryOn(sample, sum.total, sum.parts);
    const other = trial.holds < trial.rows ? partsThatClose(sample, sum, trial, sum.evidence[0] === "header") : null;
    if (other !== null) {
      const fails = trial.rows - trial.holds;
      const because = fails >= 2 ? "replaced" : "rivals";
      const by = { ...sum, ...trySum(table.counts, sum.total, other), parts: other };
      if (because === "replaced") counts.push({ ...by, evidence: ["data"], source: sum.source });
      setAside.push({ relation, because, parts: other });
      continue;
    }
    const also = alsoInTotals(table, sum);
    if (also !== null) setAside.push({ relation, because: "rivals", parts: [...sum.parts, also] });
    else if (isContradicted(trial)) setAside.push({ relation, because: "contradicted", parts: [] });
    else counts.push(relation);
  }
  return { counts, setAside };
}

/** Of the sums that a form allows the one that holds in most rows; a rival where another holds in as many. */
function chosen(
  table: Table,
  given: SumRelation,
): { readonly sum: SumRelation; readonly rival: readonly number[] | null } {
  const { or, ...sum } = given;
  if (or === undefined) return { sum, rival: null };
  const tried = [sum.parts, ...or]
    .map((parts) => ({ parts, ...trySum(table.counts, sum.total, parts) }))
    .sort((one, other) => one.rows - one.holds - (other.rows - other.holds));
  const [best, next] = tried;
  if (best === undefined || next === undefined) return { sum, rival: null };
  const alike = best.rows - best.holds === next.rows - next.holds;
  return { sum: { ...sum, parts: best.parts }, rival: alike ? next.parts : null };
}

/**
 * The column that total rows count besides the parts: their gaps are its counts, while the units' own rows are spoilt by
 * something else. Null where there is none.
 */
export function alsoInTotals({ counts, rows, columns }: Table, { total, parts }: Candidate): number | null {
  const at = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  const sums = rows.flatMap(({ kind }, row) => (kind === "total" || kind === "subtotal" ? [row] : []));
  const gapOf = (row: number): number => parts.reduce((gap, part) => gap - at(row, part), at(row, total));
  if (!sums.some((row) => gapOf(row) > 0)) return null;
  const found = columns.findIndex(
    (_, column) => column !== total && !parts.includes(column) && sums.every((row) => gapOf(row) === at(row, column)),
  );
  return found < 0 ? null : found;
}

function isContradicted({ rows, holds, over, under }: Trial): boolean {
  const fails = rows - holds;
  // It holds nowhere: two rows suffice.
  if (holds === 0 && fails > 1) return true;
  if (fails < MANY) return false;
  return fails > rows * EITHER_WAY || ((over === 0 || under === 0) && fails > rows * ONE_WAY);
}

/**
 * The parts of the sum that closes instead: with other columns of the row, or without some of its own; null where there
 * are none.
 *
 * @param doubtful one row that closes without a part is enough: nobody states that the part belongs to the sum
 */
export function partsThatClose(
  sample: Sample,
  { total, parts }: Candidate,
  before: Trial,
  doubtful: boolean,
): readonly number[] | null {
  const gaps = gapsOf(sample, total, parts);
  const fails = before.rows - before.holds;
  const others = sample.columns
    .map((_, column) => column)
    .filter((column) => column !== total && !parts.includes(column));
  const added = makeUp(sample, gaps, others);
  if (added !== null && improves(tryOn(sample, total, [...parts, ...added]), before)) return [...parts, ...added];
  // A total that leaves a part out of one row is a slip that people make.
  if (fails < 2 && !doubtful) return null;
  const removed = makeUp(
    sample,
    gaps.map((gap) => -gap),
    parts,
  );
  if (removed === null || removed.length === parts.length) return null;
  const left = parts.filter((part) => !removed.includes(part));
  return improves(tryOn(sample, total, left), before) ? left : null;
}

function improves(now: Trial, before: Trial): boolean {
  return now.holds > before.holds && nearlyAll(now);
}

function gapsOf(sample: Sample, total: number, parts: readonly number[]): Float64Array {
  return Float64Array.from({ length: sample.rows }, (_, row) =>
    parts.reduce((gap, part) => gap - (sample.columns[part]?.[row] ?? 0), sample.columns[total]?.[row] ?? 0),
  );
}

/** Columns that add up to the gap in nearly every row, each needed in some; null where there are none. */
function makeUp(sample: Sample, gaps: Float64Array, columns: readonly number[]): readonly number[] | null {
  const spared = Math.floor(sample.rows / 8);
  const fitting = columns
    .filter((column) => {
      const counts = sample.columns[column];
      let larger = 0;
      let some = false;
      for (let row = 0; row < sample.rows; row += 1) {
        const count = counts?.[row] ?? 0;
        if (count !== 0) some = true;
        if (count < 0 || count > (gaps[row] ?? 0)) larger += 1;
      }
      return some && larger <= spared;
    })
    .slice(0, MOST_OTHERS);
  let best: { readonly columns: readonly number[]; readonly closes: number } | null = null;
  const take = (from: number, chosen: readonly number[], left: Float64Array): void => {
    if (chosen.length > 0) {
      const closes = left.reduce((count, gap) => count + (gap === 0 ? 1 : 0), 0);
      if (best === null || closes > best.closes) best = { columns: chosen, closes };
    }
    if (chosen.length === MOST_ADDED) return;
    for (let next = from; next < fitting.length; next += 1) {
      const column = fitting[next] ?? 0;
      take(
        next + 1,
        [...chosen, column],
        left.map((gap, row) => gap - (sample.columns[column]?.[row] ?? 0)),
      );
    }
  };
  take(0, [], gaps);
  return (best as { readonly columns: readonly number[] } | null)?.columns ?? null;
}
