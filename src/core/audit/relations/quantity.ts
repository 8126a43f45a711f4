import { howManyBefore } from "../passages/how-many-before";
import { LEVEL_TAGS } from "../../../domain/lexicon/tags";
import type { Figure } from "../figures/token";
import type { Meaning, Share, Statement } from "../meaning/statement";
import { foldWord } from "../passages/fold-word";
import type { Place } from "../structure/outline";

/** Before a count it says that this is what is left. */
export const LEFT = foldWord("còn");

/** A count of the text with its place and the least and the most that its printing allows. */
export interface Quantity {
  readonly statement: Statement;
  readonly place: Place;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A percentage with its place. */
export interface PlacedShare {
  readonly share: Share;
  readonly place: Place;
}

/** What stands in one passage, in reading order. */
export interface Passage {
  /** Counts of this period: what sums may bind. */
  readonly counts: readonly Quantity[];
  /** Changes, averages, and counts of other periods. */
  readonly asides: readonly Quantity[];
}

/** The quantities of a text by passage. */
export function passagesOf(
  meaning: Meaning,
  figures: readonly Figure[],
  places: ReadonlyMap<number, Place>,
): ReadonlyMap<number, Passage> {
  const passages = new Map<number, { counts: Quantity[]; asides: Quantity[] }>();
  for (const statement of meaning.statements) {
    const place = places.get(statement.figure);
    const figure = figures[statement.figure];
    if (place === undefined || figure === undefined) continue;
    const passage = passages.get(place.passage) ?? { counts: [], asides: [] };
    passages.set(place.passage, passage);
    (isAside(statement, place) ? passage.asides : passage.counts).push(quantityOf(statement, figure, place));
  }
  return passages;
}

function isAside(statement: Statement, place: Place): boolean {
  return statement.aside !== null || place.near.has("up") || place.near.has("down");
}

function quantityOf(statement: Statement, figure: Figure, place: Place): Quantity {
  const { value } = statement;
  const [below, above] = looseness(figure, value);
  return {
    statement,
    place,
    value,
    low: value - below,
    high: value + above,
  };
}

/** How far the true value may lie below and above a printed one: a hedge bounds one side, to its last telling digit. */
export function looseness(figure: Pick<Figure, "hedge" | "grain">, printed: number): readonly [number, number] {
  const shortened = figure.grain > 1 ? figure.grain / 2 : 0;
  if (figure.hedge === null || printed === 0) return [shortened, shortened];
  let unit = Math.max(1, figure.grain);
  while (printed % (unit * 10) === 0) unit *= 10;
  if (figure.hedge === "more-than") return [0, unit];
  return figure.hedge === "less-than" ? [unit, 0] : [unit, unit];
}

export function isExact({ low, high }: Quantity): boolean {
  return low === high;
}

const CASE = foldWord("trường");

const ONLINE: ReadonlySet<string> = new Set(["procedure", "service"]);

/** Two counts of kinds that are never added: dossiers and people, units and cases. */
export function unlike(one: Quantity, other: Quantity): boolean {
  if (one.place.noun === other.place.noun && one.place.noun !== "") return false;
  // «48 trường hợp»: of whatever was counted before.
  if (one.place.noun === CASE || other.place.noun === CASE) return false;
  const [a, b] = [one.statement.population, other.statement.population];
  const known = one.place.noun !== "" && other.place.noun !== "";
  // «1.846 thủ tục, trong đó 1.021 dịch vụ công toàn trình»: services are procedures.
  if (ONLINE.has(a) && ONLINE.has(b)) return false;
  return known && a !== b && a !== "otherNoun" && b !== "otherNoun";
}

/** How many of some quantities, in reading order, stand before a place in the text. */
export function countBefore(quantities: readonly Quantity[], start: number): number {
  return howManyBefore(quantities, start, ({ statement }) => statement.start);
}

/** The one level of government that the words right before a count name. */
export function levelOf({ place }: Quantity): string | null {
  const named = LEVEL_TAGS.filter((tag) => place.near.has(tag));
  return named.length === 1 ? (named[0] ?? null) : null;
}
