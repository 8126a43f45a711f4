import type { Knowledge, Solution } from "./system/change";
import { clustersOf } from "./system/clusters";
import { fewestCells, type SearchLimits, type SearchResult } from "./fewest-cells";
import type { LinearSystem } from "./system/linear-system";
import { singleCells } from "./single-cells";
import { confirmed, independentParts, weighed, type Located } from "./weigh";
import { WorkingSystem } from "./system/working-system";

/** What a field of application adds to the general search. */
export interface Field extends Knowledge {
  /** Does the equation speak of one record only? Records are searched alone where the whole is too large. */
  isLocal(equation: number): boolean;
  /** Solutions with a name of their own, that close so much that nothing smaller can be meant. */
  plainPatterns(system: LinearSystem): readonly Solution[];
  /** Solutions with a name of their own that are thought of where no small set of cells explains these violated equations. */
  patterns(system: LinearSystem, equations: readonly number[]): readonly Solution[];
}

/** Groups of violated equations up to this size are searched as a whole; larger ones record by record first, and as a whole only up to the second. */
const SMALL = 40;
const LARGE = 80;
const NODES_EACH = 2_000;
const NODES_IN_ALL = 20_000;
/** Never more cells changed together. */
const MOST_CELLS = 48;
/** In a table that is wrong throughout only so many equations are looked at, and so many records one by one. */
const MOST_EQUATIONS = 4_000;
const MOST_RECORDS = 400;
const ROUNDS = 8;
/** Solutions of more cells are not doubted: looking for others would take too long. */
const MOST_DOUBTED = 6;
const NODES_OF_DOUBT = 1_000;
/** By so much less a pattern must cost than the fewest cells, to be thought of before them: 200 times likelier. */
const FAR_LIKELIER = Math.log(200);

/**
 * Finds which cells are probably wrong. First what one cell, or one named pattern, explains beyond doubt: it closes at
 * least two equations, touches no other, and nothing else explains them. Then, among what is left, the smallest sets of
 * cells (Fellegi & Holt 1976), weighed by how likely each slip is; where that is too much work, record by record.
 */
export function locate(system: LinearSystem, field: Field): readonly Located[] {
  const found: Located[] = [];
  const current = new WorkingSystem(system);
  let nodes = NODES_IN_ALL;
  const accept = (located: readonly Located[]): boolean => {
    found.push(...located);
    for (const { best } of located) current.apply(best.changes);
    return located.length > 0;
  };
  const search = (cluster: readonly number[], mayStayOpen?: (equation: number) => boolean): Searched => {
    const result = searchCluster(current, field, cluster, nodes, mayStayOpen);
    nodes -= result.nodes;
    return result;
  };
  const whole = (clusters: readonly (readonly number[])[]): boolean =>
    clusters.map((cluster) => accept(search(cluster).located)).includes(true);
  const byRecord = (equations: readonly number[]): boolean => {
    const isOpenElsewhere = (equation: number): boolean => !field.isLocal(equation);
    const records = clustersOf(
      current,
      equations.filter((equation) => field.isLocal(equation)),
    ).slice(0, MOST_RECORDS);
    const results = records.map((cluster) => ({ cluster, ...search(cluster, isOpenElsewhere) }));
    const clear = results.filter(({ located }) => located.length > 0 && located.every(({ alone }) => alone));
    // What is open in one record is perhaps decided once the others are right.
    return (clear.length > 0 ? clear : results).map(({ located }) => accept(located)).includes(true);
  };
  for (let round = 0; round < ROUNDS && current.violated.size > 0; round += 1) {
    while (accept(evident(current, field)));
    const open = first(current.violated.keys(), MOST_EQUATIONS);
    const clusters = clustersOf(current, open);
    const small = whole(clusters.filter(({ length }) => length <= SMALL));
    const large = clusters.filter(({ length }) => length > SMALL);
    if (large.length > 0 && byRecord(large.flat())) continue;
    if (small) continue;
    if (!whole(large.filter(({ length }) => length <= LARGE)) && !byRecord(open)) break;
  }
  return found.map((located) =>
    located.certain || !isConfirmed(current, field, located) ? located : confirmed(located),
  );
}

/** A clear answer from one record with which every other equation came to agree. */
function isConfirmed(settled: LinearSystem, field: Field, { best, alone }: Located): boolean {
  const equations = best.changes.flatMap(({ cell }) => settled.occurrencesOf(cell).map(({ equation }) => equation));
  return (
    alone &&
    equations.some((equation) => !field.isLocal(equation)) &&
    equations.every((equation) => !settled.violated.has(equation))
  );
}

function first(keys: Iterable<number>, most: number): readonly number[] {
  const taken: number[] = [];
  for (const key of keys) {
    if (taken.length === most) break;
    taken.push(key);
  }
  return taken;
}

/** Single cells and patterns that nothing rivals. */
function evident(system: LinearSystem, field: Field): readonly Located[] {
  const candidates = [
    ...singleCells(system, field, first(system.violated.keys(), MOST_EQUATIONS)),
    ...field.plainPatterns(system),
  ].filter(({ closes }) => closes.length > 1);
  const byEquation = new Map<number, Solution[]>();
  for (const candidate of candidates) {
    for (const equation of candidate.closes) {
      const known = byEquation.get(equation);
      if (known === undefined) byEquation.set(equation, [candidate]);
      else known.push(candidate);
    }
  }
  const touching = ({ closes }: Solution): readonly Solution[] => [
    ...new Set(closes.flatMap((equation) => byEquation.get(equation) ?? [])),
  ];
  const dominated = new Set(
    candidates.filter((candidate) =>
      touching(candidate).some((rival) => rival.closes.length > candidate.closes.length && covers(rival, candidate)),
    ),
  );
  const located: Located[] = [];
  const settled = new Set<Solution>();
  for (const candidate of candidates) {
    if (settled.has(candidate) || dominated.has(candidate)) continue;
    const rivals = touching(candidate).filter((rival) => !dominated.has(rival));
    rivals.forEach((rival) => settled.add(rival));
    const alike = rivals.every((rival) => rival.closes.length === candidate.closes.length && covers(rival, candidate));
    if (alike)
      located.push(
        ...weighed(
          rivals.map((rival) => [rival]),
          true,
        ),
      );
  }
  return located;
}

function covers(one: Solution, other: Solution): boolean {
  const closed = new Set(one.closes);
  return other.closes.every((equation) => closed.has(equation));
}

/** What a search of one cluster came to. */
interface Searched {
  readonly located: readonly Located[];
  readonly nodes: number;
}

function searchCluster(
  system: LinearSystem,
  field: Field,
  cluster: readonly number[],
  nodes: number,
  mayStayOpen?: (equation: number) => boolean,
): Searched {
  const goal = cluster.filter((equation) => system.violated.has(equation));
  if (goal.length === 0 || nodes <= 0) return { located: [], nodes: 0 };
  const limits: SearchLimits = {
    cells: MOST_CELLS,
    nodes: Math.min(NODES_EACH, nodes),
    ...(mayStayOpen === undefined ? {} : { mayStayOpen }),
  };
  const result = fewestCells(system, goal, (cell, next) => field.allows(cell, next), limits);
  const solutions = inParts(system, field, result.solutions);
  const complete = result.complete && mayStayOpen === undefined;
  const patterns = field.patterns(system, goal);
  if (solutions.length > 0) {
    const wider = complete ? rivalsOf(system, field, goal, solutions, limits) : NO_RIVALS;
    // A pattern that explains as much is one slip, of however many cells: where it is far the likeliest, it is the one.
    const whole = patterns.filter(({ closes }) => goal.every((equation) => closes.includes(equation)));
    const least = Math.min(...solutions.map((parts) => parts.reduce((sum, { cost }) => sum + cost, 0)));
    const isFar = ({ cost }: Solution): boolean => cost + FAR_LIKELIER < least;
    const located = weighed([...solutions, ...whole.filter(isFar).map((each) => [each])], complete && wider.complete, [
      ...wider.rivals,
      ...whole.filter((each) => !isFar(each)).map((each) => [each]),
    ]);
    const isClear = result.complete && wider.complete;
    return {
      located: isClear ? located : located.map((each) => ({ ...each, alone: false })),
      nodes: result.nodes + wider.nodes,
    };
  }
  const inCluster = new Set(cluster);
  const touching = patterns.filter(({ closes }) => closes.some((equation) => inCluster.has(equation)));
  const widest = Math.max(0, ...touching.map(({ closes }) => closes.length));
  return {
    located: weighed(
      touching.filter(({ closes }) => closes.length === widest).map((pattern) => [pattern]),
      true,
    ),
    nodes: result.nodes,
  };
}

function inParts(
  system: LinearSystem,
  field: Field,
  found: SearchResult["solutions"],
): readonly (readonly Solution[])[] {
  return found.map((changes) => independentParts(system, field, changes)).filter((parts) => parts.length > 0);
}

interface Rivals {
  readonly rivals: readonly (readonly Solution[])[];
  /** All of them are here. */
  readonly complete: boolean;
  readonly nodes: number;
}

const NO_RIVALS: Rivals = { rivals: [], complete: true, nodes: 0 };

/**
 * Solutions of one cell more, and patterns, where the smallest solution needs a value that no slip explains: the truth
 * may be two plain slips that happen to meet.
 */
function rivalsOf(
  system: LinearSystem,
  field: Field,
  goal: readonly number[],
  solutions: readonly (readonly Solution[])[],
  limits: SearchLimits,
): Rivals {
  const size = (parts: readonly Solution[]): number => parts.reduce((sum, { changes }) => sum + changes.length, 0);
  const fewest = Math.min(...solutions.map(size));
  const isPlain = (parts: readonly Solution[]): boolean =>
    parts.every(({ kind }) => kind !== "other-value" && kind !== "row-total-not-updated");
  if (fewest < 2 || fewest > MOST_DOUBTED || solutions.some(isPlain)) return NO_RIVALS;
  const wider = fewestCells(system, goal, (cell, next) => field.allows(cell, next), {
    ...limits,
    nodes: NODES_OF_DOUBT,
    upTo: fewest + 1,
  });
  return {
    rivals: inParts(
      system,
      field,
      wider.solutions.filter(({ length }) => length > fewest),
    ),
    complete: wider.complete,
    nodes: wider.nodes,
  };
}
