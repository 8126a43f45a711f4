import { goneUnits, matchRows } from "../checks/carry-over-matches/check";
import { gapReader } from "../checks/identity-holds/known-gap";
import { figureOf, unitsOf } from "../model/count";
import type { Table } from "../model/table";
import { columnSums } from "../model/relation";
import { columnIndex } from "../model/table";
import { countsOf, isTelling } from "../relations/sums/beside-units";
import { settled as certainOf } from "./certainty";
import type { Solution } from "./system/change";
import { effectOf } from "./system/change";
import { locate } from "./locate";
import { rowsInDoubt, rowsLeftOpen, rowsMissing, type FoundDoubt } from "./rows/row-doubts";
import { TableField } from "./system/table-field";
import { TableSystem, type FixedCell } from "./system/table-system";
import type { ReadBack } from "./unread-cells";
import { readBack } from "./unread-cells";
import type { Located } from "./weigh";
import { WorkingSystem } from "./system/working-system";

/** What is wrong in a table, as far as its sums tell. */
export interface Diagnosis {
  readonly unread: readonly ReadBack[];
  /** The table as it lies, with the counts that were read back. */
  readonly system: TableSystem;
  readonly located: readonly Located[];
  readonly doubts: readonly FoundDoubt[];
}

/** A wrong cell beside one that cannot be read hides what the latter must hold: then the second look is the clear one. */
export function diagnosed(table: Table, fixed: readonly FixedCell[], previous?: Table): Diagnosis {
  const copied = previous === undefined ? [] : copiedRows(table, previous);
  let unread = readBack(table, fixed);
  for (let look = 1; ; look += 1) {
    const settled = new Map(unread.map(({ cell, count }) => [cell, count]));
    const { system, located, doubts } = explained(table, fixed, settled, copied);
    const more =
      look > 1 || located.length === 0 || unread.length === table.unreadable.length
        ? []
        : readBack(corrected(table, located), fixed).filter(({ cell }) => !settled.has(cell));
    if (more.length === 0)
      return { unread, system, located, doubts: previous === undefined ? doubts : named(doubts, table, previous) };
    unread = [...unread, ...more];
  }
}

/** Faults of rows first, as no cell explains them; then cells; then what is left and looks like a row. */
function explained(
  table: Table,
  fixed: readonly FixedCell[],
  settled: ReadonlyMap<number, number>,
  copied: readonly number[],
): Omit<Diagnosis, "unread"> {
  const plain = new TableSystem(table, fixed, settled);
  const known = knownGaps(plain);
  const system = known.size === 0 ? plain : new TableSystem(table, fixed, settled, known);
  const field = new TableField(system, settled, copied);
  const early = earlyDoubts(system, field);
  const open = early.length === 0 ? system : new TableSystem(table, fixed, settled, gapsOf(system, early, known));
  const inner = early.length === 0 ? field : new TableField(open, settled, copied);
  const found = standingAlone(open, inner, locate(open, inner)).filter(
    ({ best }) => early.length === 0 || effectOf(system, best.changes).broken.length === 0,
  );
  const after = new WorkingSystem(open);
  for (const { best } of found) after.apply(best.changes);
  const late = rowsLeftOpen(open, after.violated).filter(({ sum }) => !early.some((doubt) => doubt.sum === sum));
  const doubts = [...early, ...late];
  return { system, located: certainOf(open, found, new Set(doubts.map(({ sum }) => sum))), doubts };
}

/**
 * Faults of rows that go before every search for cells. A row that is missing is one only where no pattern explains the
 * sum: a total that repeats a row, a row that is empty or was copied from the period before.
 */
function earlyDoubts(system: TableSystem, field: TableField): readonly FoundDoubt[] {
  const inDoubt = rowsInDoubt(system);
  const missing = rowsMissing(system);
  if (missing.length === 0) return inDoubt;
  const known = new Set(field.plainPatterns(system).flatMap(({ closes }) => closes));
  const isOpen = ({ sum, gaps }: FoundDoubt): boolean =>
    !gaps.some((gap, column) => gap !== 0 && known.has(system.sumAt(sum, column)));
  return [...inDoubt, ...missing.filter(isOpen)];
}

/** Gaps that the field explains as well as a slip would: no cell is changed for them. */
function knownGaps(system: TableSystem): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  if (system.violated.size === 0) return known;
  const sums = columnSums(system.table);
  const read = gapReader(system.table);
  for (const [equation, gap] of system.violated) {
    const place = system.placeOf(equation);
    const relation = place.is === "identity" ? sums[place.identity] : undefined;
    if (relation === undefined) continue;
    const [total = 0, ...parts] = Array.from(system.plainTermsOf(equation).cells);
    if (read({ total, parts }, gap, relation)?.isRival === true) known.set(equation, gap);
  }
  return known;
}

function gapsOf(
  system: TableSystem,
  doubts: readonly FoundDoubt[],
  known: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const open = new Map(known);
  for (const { sum, gaps } of doubts)
    gaps.forEach((gap, column) => {
      const equation = system.sumAt(sum, column);
      open.set(equation, (open.get(equation) ?? 0) + gap);
    });
  return open;
}

/** Units that hold exactly their counts of the period before, in columns of both, too many and too large for chance. */
function copiedRows(table: Table, previous: Table): readonly number[] {
  const before = table.columns.map(({ id }) => columnIndex(previous, id));
  const { values, width } = previous.counts;
  const inUnits = (held: number): number => unitsOf(table.counts, figureOf(previous.counts, held));
  return [...matchRows(table, previous)].flatMap(([row, other]) => {
    if (other === null || table.rows[row]?.kind !== "unit") return [];
    const counts = countsOf(table, row);
    const same = counts.every(
      (count, column) => before[column] === -1 || inUnits(values[other * width + (before[column] ?? 0)] ?? 0) === count,
    );
    const compared = counts.filter((_, column) => before[column] !== -1);
    return same && isTelling(compared, table.rows.length) ? [row] : [];
  });
}

/** Names of missing units: one that the period before lists and that would carry over what it left pending. */
function named(doubts: readonly FoundDoubt[], table: Table, previous: Table): readonly FoundDoubt[] {
  const gone = [...goneUnits(table, previous)];
  const column = columnIndex(table, "carriedOver");
  return doubts.map((doubt) => {
    if (doubt.suspicion.is !== "row-missing") return doubt;
    const carried = doubt.suspicion.figures[column];
    const [first, ...others] = gone.filter(([, expected]) => expected === carried);
    return first === undefined || others.length > 0
      ? doubt
      : { ...doubt, suspicion: { ...doubt.suspicion, name: first[0] } };
  });
}

/** The table with its best repairs made. */
function corrected(table: Table, located: readonly Located[]): Table {
  const values = table.counts.values.slice();
  for (const { cell, next } of located.flatMap(({ best }) => best.changes)) values[cell] = next;
  return { ...table, counts: { ...table.counts, values } };
}

/**
 * A cell that two explanations change holds what the later one says, which builds on the earlier; that one keeps its
 * other cells.
 */
function withoutSteps(system: TableSystem, located: readonly Located[]): readonly Located[] {
  return located.flatMap((each, place): Located[] => {
    const later = new Set(located.slice(place + 1).flatMap(({ best }) => best.changes.map(({ cell }) => cell)));
    const [first, ...rest] = each.best.changes.filter(
      ({ cell, next }) => !later.has(cell) && next !== system.valueOf(cell),
    );
    if (first === undefined) return [];
    if (rest.length + 1 === each.best.changes.length) return [each];
    const changes = [first, ...rest] as const;
    return [{ ...each, best: { ...each.best, changes, closes: effectOf(system, changes).closed } }];
  });
}

/**
 * Explanations that were found one after the other, each also right by itself on the table as it lies: those that would
 * break an equation alone are joined to the one that balances it.
 */
function standingAlone(system: TableSystem, field: TableField, located: readonly Located[]): readonly Located[] {
  const left = [...withoutSteps(system, located)];
  for (let one = 0; one < left.length; one += 1) {
    const current = left[one];
    if (current === undefined) continue;
    const { broken, closed } = effectOf(system, current.best.changes);
    if (broken.length === 0 && closed.length > 0) continue;
    const partner = left.findIndex(
      (other, place) =>
        place !== one &&
        other.best.changes.some(({ cell }) =>
          system.occurrencesOf(cell).some(({ equation }) => broken.includes(equation)),
        ),
    );
    const other = left[partner];
    if (other === undefined) continue;
    const changes = [...current.best.changes, ...other.best.changes];
    const [first = current.best.changes[0], ...rest] = changes;
    const best: Solution = {
      ...field.likelihood(changes),
      changes: [first, ...rest],
      closes: effectOf(system, changes).closed,
    };
    left[one] = {
      best,
      confidence: Math.min(current.confidence, other.confidence),
      alone: current.alone && other.alone,
      certain: current.certain && other.certain,
      alternatives: [],
    };
    left.splice(partner, 1);
    one = -1;
  }
  return left.flatMap((each): Located[] => {
    const { closed, broken } = effectOf(system, each.best.changes);
    const alternatives = each.alternatives.filter(({ changes }) => effectOf(system, changes).broken.length === 0);
    return closed.length === 0 || broken.length > 0 ? [] : [{ ...each, alternatives }];
  });
}
