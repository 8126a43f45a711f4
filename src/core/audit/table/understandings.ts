import type { Table } from "../../model/table";
import { unitRows } from "../../model/table";
import type { Scene } from "../claims/claim";
import type { Unit } from "../meaning/unit";
import type { Condition, Reading } from "./conditions";
import { conditionIn, readingsOf } from "./conditions";
import type { PlaceKind } from "../../../domain/lexicon/unit-kinds";
import { rowsOfKinds, rowsOfLevels } from "./offices/level-rows";
import type { Topic } from "./offices/spoken";

/** One way of understanding what is said of some offices. */
export interface Understanding {
  readonly condition: Condition;
  /** Readings that give the numbers printed. */
  readonly fits: readonly Reading[];
  readonly usual: Reading;
}

/** The numbers that must come out; null where none is printed. */
export interface Asked {
  readonly printed: number | null;
  readonly outOf: number | null;
  /** The level of government that is counted; null for any. */
  readonly levels: string | null;
  /** The kinds of places that the nouns name; none where they name others too. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** The rows that are spoken of where it is said: «khối sở, ngành có 2/4 đơn vị …»; none where all are. */
  readonly within: readonly (readonly number[])[];
}

/** The words around a number of offices that may say which are meant. */
export interface Around {
  readonly ahead: readonly Unit[];
  readonly before: readonly Unit[];
}

/** What the words say of the offices, by each measure that they may be about, the nearest first. */
export function understandingsOf(
  scene: Scene,
  table: Table,
  topics: readonly Topic[],
  { printed, outOf, levels, kinds, within }: Asked,
  { ahead, before }: Around,
): readonly Understanding[] {
  const ofKinds = rowsOfKinds(table, kinds);
  const ofLevels = levels === null ? [unitRows(table)] : rowsOfLevels(table, levels);
  const ofWords = ofKinds.length === 0 ? ofLevels : [ofKinds, ...ofLevels];
  const domains = levels === null && kinds.size === 0 ? [...within, ...ofWords] : ofWords;
  return (topics.length === 0 ? [null] : topics).flatMap((topic): readonly Understanding[] => {
    const told = (units: readonly Unit[]): Condition | null =>
      units.length === 0 ? null : conditionIn(scene.read.text, units, scene.read.figures, topic);
    const said = told(ahead);
    const condition =
      said !== null && opensContrast(scene, ahead) ? bothOf(told(before), said) : (said ?? told(before));
    if (condition === null) return [];
    const readings = domains.flatMap((rows) =>
      readingsOf(table, condition, rows).map((reading) => ({ ...reading, all: rows.length })),
    );
    const [usual] = readings;
    if (usual === undefined) return [];
    const fits = readings.filter(
      ({ rows, among, all }) =>
        (printed === null || rows.length === printed) && (outOf === null || among === outOf || all === outOf),
    );
    return [{ condition, fits, usual }];
  });
}

const CONTRAST = /^(?:nhưng|song|mà|tuy)$/iu;

/** «100% tại 7 đơn vị nhưng đều còn hồ sơ quá hạn»: a second thing that is said of the offices counted. */
function opensContrast({ read }: Scene, [first]: readonly Unit[]): boolean {
  return first !== undefined && CONTRAST.test(read.text.slice(first.start, first.end).normalize("NFC"));
}

/** Null where the first of the two is not known: then nothing says which offices are counted. */
function bothOf(first: Condition | null, second: Condition): Condition | null {
  if (first === null) return null;
  return {
    percent: first.percent,
    parts: [...first.parts, ...second.parts],
    understood: first.understood && second.understood,
    words: `${first.words} … ${second.words}`,
  };
}
