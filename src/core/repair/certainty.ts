import type { SlipKind } from "../model/repair";
import type { CellChange } from "./system/change";
import type { TableSystem } from "./system/table-system";
import { isPenSlip } from "../numerals/pen-slip";
import { agreesWith, rateAgrees } from "../relations/rates/quotient";
import type { Located } from "./weigh";
import { WorkingSystem } from "./system/working-system";

/** A fault is told by the sums alone, whatever stands in the row: the unit may as well be another one. */
const NEVER: ReadonlySet<SlipKind> = new Set(["row-copied", "row-empty"]);
/** Kinds that any value would fit. */
const VAGUE: ReadonlySet<SlipKind> = new Set(["other-value", "row-total-not-updated", "blank-cell", "amount-moved"]);
/** Counts of one row in each other's place. */
const IN_ROW: ReadonlySet<SlipKind> = new Set(["neighbours-exchanged", "column-off"]);
const TOTALS: ReadonlySet<SlipKind> = new Set(["total-misses-row", "total-counts-twice"]);
/** Expected places that would be explained as well by chance, from which on nothing is certain. */
const COINCIDENCES = 0.002;
/** The same for counts exchanged in a row, which are ten times as frequent as an amount moved by just their difference. */
const PAIRS = 0.1;
/** Without a doubted sum so many equations must still tell the cell. */
const TELLING = 2;
/** One cell in so many holds a slip, as the costs of solutions count them. */
const SLIPS = 1 / 300;
/** Longer runs of cells are not exchanged by mistake, as far as chance tells. */
const LONGEST_BLOCK = 5;
/** What is not certain is never shown as nearly so. */
const MOST_CONFIDENT = 0.95;

/**
 * Which explanations are certain, seen over the whole table: each must explain its fault in full, with nothing undecided
 * beside it, and be told from chance. What {@link weighed} compares is only the other explanations of the same equations.
 *
 * @param doubted sums of rows that a fault of rows may open as well, by index
 */
export function settled(
  system: TableSystem,
  located: readonly Located[],
  doubted: ReadonlySet<number>,
): readonly Located[] {
  const after = new WorkingSystem(system);
  for (const { best } of located) after.apply(best.changes);
  const openRows = new Set(
    [...after.violated.keys()].flatMap((equation) => {
      const place = system.placeOf(equation);
      return place.is === "identity" ? [place.row] : [];
    }),
  );
  const stands = (each: Located): boolean =>
    each.certain &&
    isTold(system, each, closedAtLast(system, each)) &&
    isTellingBeside(
      system,
      each,
      VAGUE.has(each.best.kind) ? union(doubted, sumsFittedBy(system, located, after, each)) : doubted,
    ) &&
    equationsOf(system, each.best.changes).every((equation) => !after.violated.has(equation)) &&
    rowsOf(system, each).every((row) => !openRows.has(row));
  let certain = new Set(located.filter(stands));
  for (let before = -1; before !== certain.size;) {
    before = certain.size;
    const undecided = reachOf(
      system,
      located.filter((each) => !certain.has(each)),
    );
    certain = new Set(
      [...certain].filter((each) => {
        const { equations, rows } = reachOf(system, [each]);
        return ![...equations].some((equation) => undecided.equations.has(equation)) && !meet(rows, undecided.rows);
      }),
    );
  }
  return located.map((each) =>
    certain.has(each) || !each.certain
      ? each
      : { ...each, certain: false, confidence: Math.min(each.confidence, MOST_CONFIDENT) },
  );
}

/**
 * Is the explanation told from chance?
 *
 * One equation alone is closed by a change of any of its n cells. A slip of probability p leaves at most 1/p other
 * values behind, and an amount r by which an equation is open for another reason is one of about 3·r: so n / (3·p·r)
 * cells are expected to look as if such a slip had happened to them. A column of 34 counts nearly always holds one.
 * Values that no slip explains, and that close sums of columns only, could stand in any row; those that close relations
 * of one row only, in any two of its cells: an amount moved between them opens the same.
 */
function isTold(system: TableSystem, { best }: Located, closes: readonly number[]): boolean {
  if (NEVER.has(best.kind) || (best.coincidences ?? 0) > COINCIDENCES) return false;
  const [first, ...rest] = best.changes;
  const [only, ...others] = closes;
  if (only === undefined) return false;
  if (isHalfExchange(system, best) || isLikeCopied(system, best, closes) || isDeniedByRates(system, best)) return false;
  // One line of a book that does not follow from the line above: as well a line between them was lost, or a cell above moved.
  const broken = closes.filter((equation) => system.placeOf(equation).is === "link");
  if (VAGUE.has(best.kind) && broken.length === 1) return false;
  if (broken.length === 1 && rest.length === 0 && mayBeInLineAbove(system, first)) return false;
  const inColumns = closes.every((equation) => system.placeOf(equation).is === "sum");
  if (VAGUE.has(best.kind) && (inColumns || isOfOneRow(system, closes))) return false;
  // Only the totals of two columns miss what the one row has exchanged: another row's moved amount leaves the same gaps.
  if (inColumns && IN_ROW.has(best.kind) && !isTellingPair(system, best)) return false;
  if (others.length > 0) return !VAGUE.has(best.kind) || rest.length > 0 || isOnlyOneIn(system, closes);
  if (rest.length > 0 || VAGUE.has(best.kind)) return false;
  // A count below nothing is wrong whatever the sums say.
  if (system.valueOf(first.cell) < 0) return true;
  const probability = Math.exp(-best.cost) / SLIPS;
  const amount = Math.abs(system.violated.get(only) ?? first.next - system.valueOf(first.cell));
  return system.termsOf(only).cells.length / (3 * probability * Math.max(4, amount)) <= COINCIDENCES;
}

/**
 * One line of a book does not follow from the line above, and what came in or went out may as well be wrong there, by the same
 * amount and a slip of the pen, with the rest computed from it: then this line is right.
 */
function mayBeInLineAbove(system: TableSystem, { cell, next }: CellChange): boolean {
  const above = cell - system.table.counts.width;
  const held = above < 0 ? 0 : system.valueOf(above);
  const meant = held + next - system.valueOf(cell);
  return held > 0 && meant >= 0 && isPenSlip(held, meant);
}

/** Whether a count that would change is the one that a typed percentage of its row was computed from, and no other percentage speaks for the change. */
function isDeniedByRates({ table }: TableSystem, { changes }: Located["best"]): boolean {
  const { width } = table.counts;
  return changes.some(({ cell, next }) => {
    const [row, column] = [Math.floor(cell / width), cell % width];
    const told = table.relations.flatMap((rate): (boolean | null)[] => {
      if (rate.kind !== "rate" || ![...rate.numerator, ...rate.base].includes(column)) return [];
      const printed = table.rates[rate.rate];
      if (printed === undefined || printed.computed === true) return [];
      const now = rateAgrees(table, printed, row, rate);
      const then = agreesWith(table, rate, row, column, next);
      return now === then ? [] : [then];
    });
    return told.includes(false) && !told.includes(true);
  });
}

/** Whether nothing but relations over the columns of a single row is closed. */
function isOfOneRow(system: TableSystem, closes: readonly number[]): boolean {
  const rows = closes.map((equation) => {
    const place = system.placeOf(equation);
    return place.is === "identity" ? place.row : -1;
  });
  return rows.every((row) => row >= 0 && row === rows[0]);
}

/**
 * Whether a total that seems to miss a row is nothing but one of its parts: as well the part may hold the total, typed or
 * copied one cell too far.
 */
function isLikeCopied(system: TableSystem, { kind, changes }: Located["best"], closes: readonly number[]): boolean {
  if (kind !== "total-misses-row") return false;
  const totals = new Set(changes.map(({ cell }) => cell));
  return closes.every((equation) => {
    const cells = Array.from(system.termsOf(equation).cells);
    const held = cells.filter((cell) => totals.has(cell)).map((cell) => system.valueOf(cell));
    return cells.some((cell) => !totals.has(cell) && held.includes(system.valueOf(cell)));
  });
}

/** Whether two rows have exchanged what they hold, and the rest of them exchanged instead would explain it as well. */
function isHalfExchange({ table: { counts } }: TableSystem, { kind, changes }: Located["best"]): boolean {
  if (kind !== "blocks-exchanged" && kind !== "neighbours-exchanged") return false;
  const [one, other, ...more] = [...new Set(changes.map(({ cell }) => Math.floor(cell / counts.width)))];
  if (one === undefined || other === undefined || more.length > 0) return false;
  const valueOf = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  const moved = new Set(changes.map(({ cell }) => cell % counts.width));
  const rest: number[] = [];
  for (let column = 0; column < counts.width; column += 1)
    if (!moved.has(column) && valueOf(one, column) !== valueOf(other, column)) rest.push(column);
  const isRun = (rest[rest.length - 1] ?? 0) - (rest[0] ?? 0) < rest.length;
  return rest.length > 0 && (rest.length <= moved.size || (isRun && rest.length <= LONGEST_BLOCK));
}

/** Whether the amounts are so large that no row holds them beside each other by chance: see {@link isTold}. */
function isTellingPair(system: TableSystem, { changes, closes }: Located["best"]): boolean {
  const amount = Math.min(...changes.map(({ cell, next }) => Math.abs(next - system.valueOf(cell))));
  const cells = Math.max(...closes.map((equation) => system.termsOf(equation).cells.length));
  return cells / (3 * Math.max(4, amount)) <= PAIRS;
}

/** Whether the equations share one cell: in another that they share any value would be as likely. */
function isOnlyOneIn(system: TableSystem, [first = 0, ...rest]: readonly number[]): boolean {
  const others = rest.map((equation) => new Set(Array.from(system.termsOf(equation).cells)));
  const shared = Array.from(system.termsOf(first).cells).filter((cell) => others.every((cells) => cells.has(cell)));
  return shared.length <= 1;
}

/**
 * Equations that would not hold without these changes, all other faults being mended: their own, and those that they
 * share. A formula that does not hold tells nothing of the counts that it adds: it follows them as soon as it is
 * computed, and was not, or adds other cells.
 */
function closedAtLast(system: TableSystem, { best }: Located): readonly number[] {
  const moved = new Map<number, number>();
  for (const { cell, next } of best.changes) {
    const delta = next - system.valueOf(cell);
    for (const { equation, coefficient } of system.occurrencesOf(cell))
      moved.set(equation, (moved.get(equation) ?? 0) + coefficient * delta);
  }
  const changed = new Set(best.changes.map(({ cell }) => cell));
  const isStale = (equation: number): boolean => {
    const total = system.totalOf(equation);
    return (
      total !== null && !changed.has(total) && system.table.formulas?.[total] === 1 && !system.followsFormula(total)
    );
  };
  return [...moved].flatMap(([equation, by]) => (by === 0 || isStale(equation) ? [] : [equation]));
}

function isTellingBeside(system: TableSystem, { best }: Located, doubted: ReadonlySet<number>): boolean {
  if (doubted.size === 0) return true;
  const isDoubted = (equation: number): boolean => {
    const place = system.placeOf(equation);
    return place.is === "sum" && doubted.has(place.sum);
  };
  return (
    !equationsOf(system, best.changes).some(isDoubted) ||
    best.closes.filter((equation) => !isDoubted(equation)).length >= TELLING
  );
}

/**
 * Sums whose total leaves out or repeats the very row that is changed: the change may only make the row fit, while a slip
 * in it was taken over into the total.
 */
function sumsFittedBy(
  system: TableSystem,
  located: readonly Located[],
  after: WorkingSystem,
  changed: Located,
): ReadonlySet<number> {
  const { width } = system.table.counts;
  const own = rowsOf(system, changed);
  const fitted = located.filter(
    ({ best: { kind, changes } }) =>
      TOTALS.has(kind) &&
      own.some((row) =>
        changes.every(
          ({ cell, next }) => Math.abs(next - system.valueOf(cell)) === after.valueOf(row * width + (cell % width)),
        ),
      ),
  );
  const places = fitted.flatMap(({ best }) => best.closes.map((equation) => system.placeOf(equation)));
  return new Set(places.flatMap((place) => (place.is === "sum" ? [place.sum] : [])));
}

function union(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one, ...other]);
}

interface Reach {
  /** Open equations that a change of any of their explanations moves. */
  readonly equations: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
}

function reachOf(system: TableSystem, located: readonly Located[]): Reach {
  const equations = new Set<number>();
  const rows = new Set<number>();
  for (const each of located) {
    for (const { changes } of [each.best, ...each.alternatives])
      for (const equation of equationsOf(system, changes)) if (system.violated.has(equation)) equations.add(equation);
    rowsOf(system, each).forEach((row) => rows.add(row));
  }
  return { equations, rows };
}

function equationsOf(system: TableSystem, changes: readonly CellChange[]): readonly number[] {
  return changes.flatMap(({ cell }) => system.occurrencesOf(cell).map(({ equation }) => equation));
}

/** Rows of units that the best explanation changes; a total's row is every column's. */
function rowsOf({ table }: TableSystem, { best }: Located): readonly number[] {
  const rows = new Set(best.changes.map(({ cell }) => Math.floor(cell / table.counts.width)));
  return [...rows].filter((row) => table.rows[row]?.kind === "unit");
}

function meet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((each) => other.has(each));
}
