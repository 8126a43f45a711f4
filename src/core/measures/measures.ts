import type { MeasureId } from "../../domain/measures/all-measures";
import { measures } from "../../domain/measures/all-measures";
import type { Measure, Split, Stage } from "../../domain/measures/measure";
import { OFFICE } from "../../domain/measures/office";

/** A measure as the registry holds it. */
export type RegisteredMeasure = Measure<MeasureId, MeasureId>;

const byId: ReadonlyMap<string, RegisteredMeasure> = new Map(measures.map((measure) => [measure.id, measure]));

/** What a count is; null for a column of an office's own. `office.<id>` is what `<id>` is. */
export function measureOf(id: string): RegisteredMeasure | null {
  return byId.get(id.startsWith(OFFICE) ? id.slice(OFFICE.length) : id) ?? null;
}

/** Its name among others of the same text; "" where it is no measure. */
export function shortName(id: string): string {
  const measure = measureOf(id);
  return measure?.short ?? measure?.label ?? "";
}

/** The stage under which a measure stands: what «quá hạn» means beside it. */
export function stageOf(id: string | null): Stage | null {
  return id === null ? null : (measureOf(id)?.stage ?? null);
}

/** What reports divide it by, the usual one first; of several joined by "+", what all of them are divided by. */
export function basesOf(id: string): readonly MeasureId[] {
  const [first = [], ...rest] = id.split("+").map((one) => measureOf(one)?.bases ?? []);
  return first.filter((base) => rest.every((bases) => bases.includes(base)));
}

/** The complete divisions of a measure, of what it usually counts or of another population. */
export function splitsOf(id: string, population?: string): readonly Split<MeasureId>[] {
  const measure = measureOf(id);
  return (measure?.splits ?? []).filter(
    ({ counts }) => (counts ?? measure?.counts) === (population ?? measure?.counts),
  );
}

const directWholes: ReadonlyMap<string, readonly MeasureId[]> = new Map(
  measures.map(({ id, within = [] }) => [
    id,
    [
      ...new Set([
        ...measures
          .filter((whole) => splitsOf(whole.id).some(({ parts }) => parts.includes(id)))
          .map((whole) => whole.id),
        ...within,
      ]),
    ],
  ]),
);

/** The nearest wholes that a measure never exceeds. Without the prefix of its dossiers. */
export function wholesOf(id: string): readonly MeasureId[] {
  return directWholes.get(id) ?? [];
}

/** Whether a count can never be more than another, because it is a part of it, or a part of a part; of words that leave open what they mean, whichever that is. */
export function isPartOf(part: string, whole: string): boolean {
  const either = measureOf(part)?.oneOf;
  if (either !== undefined) return either.every((one) => isPartOf(one, whole));
  return wholesOf(part).some((one) => one === whole || isPartOf(one, whole));
}

/** Counts that stand inside a whole in some reports and outside in others. */
export function maybeIn(whole: string): readonly MeasureId[] {
  return [...new Set(splitsOf(whole).flatMap(({ maybe = [] }) => maybe))];
}

/** Every list of measures that makes one up whole: its splits, and what comes of dividing their parts further. */
export function fullSplits(id: string): readonly (readonly MeasureId[])[] {
  return splitsOf(id).flatMap(({ parts }) =>
    parts.reduce<readonly (readonly MeasureId[])[]>(
      (lists, part) => {
        const ways = [[part], ...fullSplits(part)];
        return lists.flatMap((list) => ways.map((way) => [...list, ...way]));
      },
      [[]],
    ),
  );
}
