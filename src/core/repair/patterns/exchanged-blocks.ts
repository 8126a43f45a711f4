import type { CellChange, Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/** Rows with a violated identity that are looked at. */
const MOST_ROWS = 60;
/** Blocks of two rows exchanged, among slips. */
const CHANCE = 0.05;
/** Fewer columns are two cells, which the general search finds. */
const SHORTEST = 2;
/** How much rarer a run is for each column more. */
const LONGER = 2;
/** Expected runs that would fit by chance, up to which an exchange is plain: it then goes before the search. */
const PLAIN = 0.002;

/**
 * A run of counts that two rows of units hold for each other: their identities are open by opposite amounts, and the
 * exchange closes them all. As the names could have been exchanged with all other counts instead, a run that reaches the
 * edge of the table has a rival; solutionOf finds both.
 *
 * By chance, a run of two rows differs by an open amount r in about one of 3·r cases. Each amount that the rows have
 * open independently of the others is such a coincidence, and there are w·(w−1)/2 runs of w columns.
 *
 * @param isPlain those that chance hardly explains, or else the others
 */
export function exchangedBlocks(
  table: TableSystem,
  system: LinearSystem,
  knowledge: Knowledge,
  isPlain: boolean,
): readonly Solution[] {
  const { width } = table.table.counts;
  const solutions: Solution[] = [];
  const open = openRows(table, system);
  const runs = (width * (width - 1)) / 2;
  for (const [row, gaps] of open) {
    for (const [other, others] of open) {
      if (other <= row || !areOpposite(gaps, others)) continue;
      const amounts = new Set([...gaps.values()].map(Math.abs));
      const coincidences = [...amounts].reduce((product, amount) => product / Math.max(12, 3 * amount), runs);
      if (coincidences <= PLAIN !== isPlain) continue;
      for (let from = 0; from < width; from += 1) {
        for (let to = from + SHORTEST; to <= width && to - from < width; to += 1) {
          const solution = solutionOf(system, knowledge, exchange(system, row * width, other * width, from, to));
          if (solution === null || solution.changes.length <= SHORTEST) continue;
          const columns = solution.changes.length / 2;
          solutions.push({
            ...solution,
            kind: "blocks-exchanged",
            cost: Math.log(300 / CHANCE) + Math.log(runs * (other - row)) + Math.log(LONGER) * columns,
            coincidences,
          });
        }
      }
    }
  }
  return distinct(solutions);
}

/** The units' rows with open identities, and by how much each is open. */
function openRows(table: TableSystem, system: LinearSystem): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const open = new Map<number, Map<number, number>>();
  for (const [equation, gap] of system.violated) {
    const place = table.placeOf(equation);
    if (place.is !== "identity" || table.table.rows[place.row]?.kind !== "unit") continue;
    const known = open.get(place.row);
    if (known !== undefined) known.set(place.identity, gap);
    else if (open.size < MOST_ROWS) open.set(place.row, new Map([[place.identity, gap]]));
  }
  return open;
}

function areOpposite(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  return one.size === other.size && [...one].every(([identity, gap]) => other.get(identity) === -gap);
}

/** The cells whose counts the exchange moves; where both rows hold the same nothing moves. */
function exchange(system: LinearSystem, row: number, other: number, from: number, to: number): CellChange[] {
  const changes: CellChange[] = [];
  for (let column = from; column < to; column += 1) {
    const [one, two] = [system.valueOf(row + column), system.valueOf(other + column)];
    if (one !== two) changes.push({ cell: row + column, next: two }, { cell: other + column, next: one });
  }
  return changes;
}

/** A longer run that moves the same cells is the same exchange. */
function distinct(solutions: readonly Solution[]): readonly Solution[] {
  const key = ({ changes }: Solution): string => changes.map(({ cell }) => cell).join(" ");
  return [...new Map(solutions.map((solution) => [key(solution), solution])).values()];
}
